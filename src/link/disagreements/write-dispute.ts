import { shortHash } from '../../kit/hash.ts'
import type { Finding } from '../../model/dossier.ts'
import type { Evidence } from '../../model/evidence.ts'
import { byKnownTime } from '../known-time.ts'
import type { Look } from '../linker.ts'

type Dispute = Finding<'disagreements'>

/** One side of a disagreement before it is written: what it says, who says so, since when. */
export interface Side {
  readonly value: string
  readonly by: string | null
  readonly knownFrom: string | null
  readonly evidence: readonly [Evidence, ...Evidence[]]
}

/** What a disagreement is about, with its sides, two or more. */
export interface Draft {
  readonly about: string
  readonly kind: Dispute['kind']
  readonly rule: string
  readonly mentions: readonly string[]
  readonly sides: readonly [Side, Side, ...Side[]]
  /** Set where more is known than the sides tell: the same thing counted over another scope. */
  readonly explains?: Dispute['explains']
}

const claimants = (sides: readonly Side[]): number =>
  new Set(sides.map((s) => s.by).filter((b) => b !== null)).size

// Different claimants dispute; the same one, or nobody named, on a later day has counted again.
const explained = (sides: readonly Side[]): Dispute['explains'] => {
  if (claimants(sides) > 1) return 'real dispute'
  const days = new Set(sides.map((s) => s.knownFrom?.slice(0, 10) ?? null))
  return days.size === sides.length && !days.has(null) ? 'later update' : null
}

// A disagreement is known when its second side is.
const knownFrom = (sides: readonly Side[]): string | null => {
  const times = sides.map((s) => s.knownFrom).filter((t) => t !== null)
  return times.length < 2 ? null : (times.sort(byKnownTime)[1] ?? null)
}

/** Writes a disagreement: known once both its sides are, with the words of each. */
export const writeDispute = (draft: Draft, look: Look): Dispute => {
  const [first, ...rest] = draft.sides
  const evidence = [
    ...first.evidence,
    ...rest.flatMap((s) => [...s.evidence]),
  ] as unknown as Dispute['evidence']
  const articles = [...new Set(evidence.map((e) => e.article))]
  return {
    id: `disagreement-${shortHash([draft.kind, ...draft.mentions])}`,
    formerIds: [],
    evidence,
    knownFrom: knownFrom(draft.sides),
    because: [`disagreements/${draft.rule}`],
    mentions: [...draft.mentions],
    support: look.support(articles),
    stories: [...look.stories(articles)],
    about: draft.about,
    kind: draft.kind,
    explains: draft.explains ?? explained(draft.sides),
    sides: draft.sides.map((s) => ({
      value: s.value,
      by: s.by,
      articles: [...new Set(s.evidence.map((e) => e.article))],
      evidence: s.evidence,
    })),
  }
}
