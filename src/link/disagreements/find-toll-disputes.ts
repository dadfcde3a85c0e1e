import type { Finding } from '../../model/dossier.ts'
import { byKnownTime } from '../known-time.ts'
import type { Look } from '../linker.ts'
import { sameClaimant } from './claimants.ts'
import { soundAlike } from './explain-figures.ts'
import { sidesOfOne, writeDispute, type Side } from './write-dispute.ts'

type Incident = Finding<'incidents'>
type Toll = 'killed' | 'wounded'
interface Count {
  readonly value: number
  readonly side: Side
}

// What came together over time is no toll of one event.
const runs = /\b(?:since|so far|to date)\b/i

const countsOf = (it: Incident, toll: Toll): readonly Count[] =>
  it.history.flatMap((h): Count[] => {
    const value = h[toll]
    // One is told of a person, seldom of an event.
    const { knownFrom, evidence, claimedBy, date } = h
    if (value === null || value < 2 || evidence.some((e) => runs.test(e.text))) return []
    return [
      { value, side: { value: `${String(value)} ${toll}`, by: claimedBy, on: date, knownFrom, evidence } },
    ]
  })

const sameVoice = (a: Count, b: Count, look: Look): boolean => {
  const [x, y] = [a.side.by, b.side.by]
  return x !== null && y !== null && (x === y || sameClaimant(look.nameOf(x), look.nameOf(y)))
}

const articleOf = ({ side }: Count): string => side.evidence[0].article

const fromTwo = (a: Count, b: Count, look: Look): boolean =>
  look.support([articleOf(a), articleOf(b)]).origins > 1 ||
  (a.side.by !== null && b.side.by !== null && !sameVoice(a, b, look))

const most = 3

const explained = (counts: readonly Count[], look: Look): Finding<'disagreements'>['explains'] => {
  const pairs = counts.flatMap((a, n) => counts.slice(n + 1).map((b) => [a, b] as const))
  const apart = pairs.filter(
    ([a, b]) => !soundAlike({ value: a.value, text: textOf(a) }, { value: b.value, text: textOf(b) }),
  )
  if (apart.length === 0) return 'rounding'
  const later = apart.every(([a, b]) => {
    const [x, y] = byKnownTime(a.side.knownFrom, b.side.knownFrom) <= 0 ? [a, b] : [b, a]
    const unnamed = x.side.by === null || y.side.by === null
    return x.side.knownFrom !== y.side.knownFrom && y.value > x.value && (unnamed || sameVoice(x, y, look))
  })
  return later ? 'later update' : 'real dispute'
}

const textOf = ({ side }: Count): string => side.evidence.map((e) => e.text).join(' ')

/** One incident with different numbers of killed or wounded from several sources. */
export const tollDisputes = (look: Look): readonly Finding<'disagreements'>[] =>
  look.found('incidents').flatMap((it) =>
    (['killed', 'wounded'] as const).flatMap((toll) => {
      const all = countsOf(it, toll)
      const low = Math.min(...all.map((c) => c.value))
      const counts = all.filter((c) => c.value <= low * most)
      const high = Math.max(...counts.map((c) => c.value))
      const two = counts.some((a, n) =>
        counts.slice(n + 1).some((b) => a.value !== b.value && fromTwo(a, b, look)),
      )
      if (!two) return []
      return [
        writeDispute(
          {
            about: [`people ${toll}`, it.place === null ? null : `in ${it.place}`]
              .filter((t) => t !== null)
              .join(' '),
            kind: 'figure',
            rule: 'two-tolls-of-one-incident',
            mentions: [it.id, toll],
            sides: sidesOfOne(counts.map((c) => c.side)),
            explains: explained(counts, look),
            low,
            high,
            on: it.date,
            place: it.place,
          },
          look,
        ),
      ]
    }),
  )
