import type { FigureAnnotation } from '../../model/annotation.ts'
import type { Finding } from '../../model/dossier.ts'
import { alone, bucketShelf } from '../bucket-shelf.ts'
import { knownTime } from '../known-time.ts'
import { closure } from '../likeness.ts'
import type { Look, Shelf } from '../linker.ts'
import { evidenceOf } from '../write-finding.ts'
import { explainFigures } from './explain-figures.ts'
import { aboutOneThing, fromTwo, questionOf, type FigureClaim } from './figure-claims.ts'
import { sidesOfOne, writeDispute, type Side } from './write-dispute.ts'

const sideOf = (claim: FigureClaim, look: Look): Side => {
  const { it, from } = claim
  return {
    value: it.text,
    by: it.claimedBy ? (look.actor(from, it.claimedBy) ?? it.claimedBy.text) : null,
    on: it.scope.date,
    knownFrom: knownTime(from.article),
    evidence: evidenceOf(claim),
  }
}

// Those who give a number that somebody else contradicts.
const contested = (group: readonly FigureClaim[]): boolean =>
  group.some((a, n) => group.slice(n + 1).some((b) => a.it.value !== b.it.value && fromTwo(a, b)))

const write = (group: readonly FigureClaim[], look: Look): Finding<'disagreements'> => {
  const values = group.map((c) => c.it.value ?? 0)
  const [first] = group
  const people = first?.it.deed === 'killed' || first?.it.deed === 'wounded'
  const noun = people ? (first.it.unit ?? '') : (first?.it.what ?? first?.it.text ?? '')
  return writeDispute(
    {
      about: people ? `${noun} ${first.it.deed}` : noun,
      kind: 'figure',
      rule: 'two-counts-of-one-thing',
      mentions: group.map((c) => c.it.id),
      sides: sidesOfOne(group.map((c) => sideOf(c, look))),
      explains: explainFigures(group),
      low: Math.min(...values),
      high: Math.max(...values),
      on: first?.it.scope.date ?? null,
      place: group.map((c) => c.it.scope.place).find((p) => p !== null) ?? null,
    },
    look,
  )
}

/** Counts of one thing by several: the same things, done the same with, on the same day, at the same place. */
export const figureDisputes = (): Shelf<'disagreements'> =>
  bucketShelf<FigureAnnotation, 'disagreements'>({
    kind: 'figure',
    keyOf: (claim) => questionOf(claim) ?? alone(claim),
    group: (claims) => closure(claims, aboutOneThing).filter(contested),
    write,
  })
