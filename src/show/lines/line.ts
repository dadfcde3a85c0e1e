import type { Finding, PartName } from '../../model/dossier.ts'
import type { Evidence, Evidences } from '../../model/evidence.ts'
import type { WordChange } from '../../kit/word-change.ts'
import { describeDate } from '../describe-date.ts'

/** A line under a line: an earlier date, a delivery, one side of a disagreement. */
export interface SubLine {
  readonly text: string
  readonly evidence: Evidences
  /** True where it holds no more: shown struck out, and said to be so. */
  readonly struck: boolean
  /** Where words of a page were replaced: the words before and behind, what they were and what they are. */
  readonly change?: WordChange
}

/** A finding in words, the same for the terminal and the page. */
export interface Line {
  readonly part: PartName
  readonly id: string
  /** Who and what, in our words. */
  readonly lead: string
  /** The words of the page that the line rests on. */
  readonly words: string
  /** True where those are somebody's own words: shown between quotation marks. */
  readonly quoted: boolean
  /** What else is known, in our words. */
  readonly notes: readonly string[]
  readonly subs: readonly SubLine[]
  readonly evidence: Evidences
  readonly support: { readonly pages: number; readonly outlets: number; readonly origins: number }
}

const zoneWords: Readonly<Record<string, string>> = {
  headline: 'headline',
  caption: 'caption',
  'key-points': 'key points',
  standfirst: 'standfirst',
  related: 'teaser',
  promotion: 'teaser',
}

/** "from a headline only" where no evidence stands in an article's body, else null. */
const weakness = (evidence: readonly Evidence[]): string | null => {
  if (evidence.some((each) => each.zone === 'body')) return null
  const zones = [...new Set(evidence.map((each) => zoneWords[each.zone] ?? each.zone.replace('-', ' ')))]
  return `from the ${zones.join(' and ')} only`
}

/** The words to show of a finding: its content in a body, else the first words of a body, else the first of all. */
const wordsOf = (evidence: Evidences): string => {
  const body = evidence.filter((each) => each.zone === 'body')
  const from = body[0]?.article
  const content = body.filter((each) => each.role === 'content' && each.article === from)
  if (content.length > 0) return content.map((each) => each.text).join(' … ')
  return (body.find((each) => each.role === undefined) ?? body[0] ?? evidence[0]).text
}

/** Keeps what is there: nulls and empty texts fall out. */
export const present = (...notes: readonly (string | null)[]): readonly string[] =>
  notes.filter((note) => note !== null).filter((note) => note !== '')

const placeOf = (evidence: Evidence): string =>
  [evidence.article, evidence.zoneIndex ?? '', evidence.start, evidence.end].join('|')

const joinEvidence = (first: Evidences, more: Evidences): Evidences => {
  const known = new Set(first.map(placeOf))
  return [...first, ...more.filter((each) => !known.has(placeOf(each)))]
}

/**
 * The evidence of the latest report that says what holds now in front of the rest: a line must not show the words of what it
 * was before.
 */
export const currentFirst = <T extends { readonly evidence: Evidences }>(
  finding: { readonly evidence: Evidences; readonly history: readonly T[] },
  isNow: (entry: T) => boolean,
): Evidences => {
  const now = finding.history.findLast(isNow)
  return now === undefined ? finding.evidence : joinEvidence(now.evidence, finding.evidence)
}

/** Lines that say the same as one, with the evidence of all. */
const merged = (subs: readonly SubLine[]): readonly SubLine[] => {
  const byText = new Map<string, SubLine>()
  for (const sub of subs) {
    const key = `${String(sub.struck)}${sub.text}`
    const known = byText.get(key)
    byText.set(
      key,
      known === undefined ? sub : { ...known, evidence: joinEvidence(known.evidence, sub.evidence) },
    )
  }
  return [...byText.values()]
}

/** "reported 3 May 2031", or nothing where that is not known. */
export const reported = (knownFrom: string | null): string | null =>
  knownFrom === null ? null : `reported ${describeDate(knownFrom.slice(0, 10))}`

/** A line of a finding; `notes` end with the weakness of its evidence, if it has one. */
export const makeLine = (
  part: PartName,
  finding: Finding,
  words: Pick<Line, 'lead'> & Partial<Pick<Line, 'words' | 'quoted' | 'notes' | 'subs' | 'evidence'>>,
): Line => ({
  part,
  id: finding.id,
  words: wordsOf(words.evidence ?? finding.evidence),
  quoted: false,
  evidence: finding.evidence,
  support: finding.support,
  ...words,
  subs: merged(words.subs ?? []),
  notes: present(...(words.notes ?? []), weakness(finding.evidence)),
})
