import type { Dossier, Finding, PartName } from '../../../model/dossier.ts'
import type { DossierView } from '../../dossier-view.ts'

/** A line that a person should look at, and why. */
export interface Queued {
  readonly part: PartName
  readonly finding: Finding
  /** In our words, the weightiest first. */
  readonly reasons: readonly string[]
}

interface Stretch {
  readonly start: number
  readonly end: number
}

const weights = {
  'contested: sources differ on these words': 8,
  'new speaker: one page only tells of who this is': 4,
  'not in the text: from a headline, caption or teaser only': 3,
  'single origin: nobody else tells of it': 2,
} as const

type Reason = keyof typeof weights

const reasonsInOrder = Object.keys(weights) as readonly Reason[]

// What decides where a negotiation stands: of these one witness is a matter.
const weighty: readonly PartName[] = [
  'meetings',
  'commitments',
  'deadlines',
  'positions',
  'conditions',
  'texts',
  'incidents',
]
const looked: readonly PartName[] = [...weighty, 'actors', 'statements', 'figures']

const contestedPlaces = ({ disagreements }: Dossier): ReadonlyMap<string, readonly Stretch[]> => {
  const out = new Map<string, Stretch[]>()
  for (const { explains, sides } of disagreements) {
    if (explains !== null && explains !== 'real dispute') continue
    for (const { article, start, end, zoneIndex } of sides.flatMap(({ evidence }) => evidence)) {
      const key = `${article} ${String(zoneIndex ?? '')}`
      out.set(key, [...(out.get(key) ?? []), { start, end }])
    }
  }
  return out
}

const isRuled = ({ because }: Finding): boolean => because.some((rule) => rule.startsWith('ruling/'))

const reasonsFor = (view: DossierView): ((part: PartName, finding: Finding) => readonly Reason[]) => {
  const contested = contestedPlaces(view.dossier)
  const speakers = new Set(view.of('statements').flatMap(({ speaker }) => speaker ?? []))
  return (part, finding) => {
    const { evidence, support, id } = finding
    const among = (part === 'actors' ? [] : evidence).some(({ article, start, end, zoneIndex }) =>
      contested
        .get(`${article} ${String(zoneIndex ?? '')}`)
        ?.some((other) => other.start < end && start < other.end),
    )
    const holds: Readonly<Record<Reason, boolean>> = {
      'contested: sources differ on these words': among,
      'new speaker: one page only tells of who this is':
        part === 'actors' && speakers.has(id) && support.pages === 1,
      'not in the text: from a headline, caption or teaser only':
        weighty.includes(part) && evidence.every(({ zone }) => zone !== 'body'),
      'single origin: nobody else tells of it': weighty.includes(part) && support.origins === 1,
    }
    return reasonsInOrder.filter((reason) => holds[reason])
  }
}

/** What most needs a look in a story, the weightiest and newest first; what was ruled on is left out. */
export const reviewQueue = (view: DossierView): readonly Queued[] => {
  const reasonsOf = reasonsFor(view)
  const weightOf = (reasons: readonly Reason[]): number =>
    reasons.reduce((sum, reason) => sum + weights[reason], 0)
  return looked
    .flatMap((part) =>
      view.of(part).flatMap((finding) => {
        const reasons = isRuled(finding) ? [] : reasonsOf(part, finding)
        return reasons.length === 0 ? [] : [{ part, finding, reasons, weight: weightOf(reasons) }]
      }),
    )
    .sort((a, b) => {
      const [x, y] = [a.finding.knownFrom ?? '', b.finding.knownFrom ?? '']
      return b.weight - a.weight || (x < y ? 1 : x > y ? -1 : a.finding.id < b.finding.id ? -1 : 1)
    })
    .map(({ part, finding, reasons }) => ({ part, finding, reasons }))
}
