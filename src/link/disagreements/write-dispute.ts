import { shortHash } from '../../kit/hash.ts'
import type { Finding } from '../../model/dossier.ts'
import type { Evidence, Evidences } from '../../model/evidence.ts'
import { byKnownTime } from '../known-time.ts'
import type { Look } from '../linker.ts'

type Dispute = Finding<'disagreements'>

/** One side of a disagreement before it is written: what it says, who says so and for when, since when. */
export interface Side {
  readonly value: string
  readonly by: string | null
  readonly on: string | null
  readonly knownFrom: string | null
  readonly evidence: Evidences
}

/** What a disagreement is about, with its sides, two or more. */
export interface Draft {
  readonly about: string
  readonly kind: Dispute['kind']
  readonly rule: string
  readonly mentions: readonly string[]
  readonly sides: readonly Side[]
  readonly explains: Dispute['explains']
  readonly low?: number
  readonly high?: number
  readonly on?: string | null
  readonly place?: string | null
}

const bySide = (a: Side, b: Side): number => byKnownTime(a.knownFrom, b.knownFrom)

/** Sides that say the same in the same name become one, known from the earliest; the others keep their order. */
export const sidesOfOne = (sides: readonly Side[]): readonly Side[] => {
  const out = new Map<string, Side>()
  for (const side of [...sides].sort(bySide)) {
    const key = `${side.value} ${side.by ?? ''}`
    const told = out.get(key)
    out.set(
      key,
      told ? { ...told, evidence: [...told.evidence, ...side.evidence] as unknown as Evidences } : side,
    )
  }
  return [...out.values()]
}

// A disagreement is known when the first side is that says otherwise than the earliest.
const knownFrom = (sides: readonly Side[]): string | null => {
  const [first, ...rest] = [...sides].sort(bySide)
  return rest.find((s) => s.value !== first?.value)?.knownFrom ?? rest[0]?.knownFrom ?? null
}

/**
 * Writes a disagreement: known once two of its sides are, with the words of each.
 *
 * @throws Error without a side.
 */
export const writeDispute = (draft: Draft, look: Look): Dispute => {
  const evidence = draft.sides.flatMap((s): readonly Evidence[] => [...s.evidence])
  const [first, ...rest] = evidence
  if (!first) throw new Error('a disagreement needs sides')
  const articles = [...new Set(evidence.map((e) => e.article))]
  return {
    id: `disagreement-${shortHash([draft.kind, ...draft.mentions])}`,
    formerIds: [],
    evidence: [first, ...rest],
    knownFrom: knownFrom(draft.sides),
    because: [`disagreements/${draft.rule}`],
    mentions: [...draft.mentions],
    support: look.support(articles),
    stories: [...look.stories(evidence)],
    about: draft.about,
    kind: draft.kind,
    explains: draft.explains,
    low: draft.low ?? null,
    high: draft.high ?? null,
    on: draft.on ?? null,
    place: draft.place ?? null,
    sides: draft.sides.map((s) => ({
      value: s.value,
      by: s.by,
      on: s.on,
      knownFrom: s.knownFrom,
      articles: [...new Set(s.evidence.map((e) => e.article))],
      evidence: s.evidence,
    })),
  }
}
