import type { Finding } from '../../model/dossier.ts'
import type { Look } from '../linker.ts'
import { writeDispute, type Side } from './write-dispute.ts'

type Incident = Finding<'incidents'>
type Toll = 'killed' | 'wounded'

// The first report of each number, in the order in which the world could know them.
const sidesOf = (it: Incident, toll: Toll): readonly Side[] => {
  const byValue = new Map<number, Side>()
  for (const h of it.history) {
    const value = h[toll]
    if (value === null || byValue.has(value)) continue
    byValue.set(value, {
      value: `${String(value)} ${toll}`,
      by: h.claimedBy ?? it.claimedBy,
      knownFrom: h.knownFrom,
      evidence: h.evidence,
    })
  }
  return [...byValue.values()]
}

/** One incident with different numbers of killed or wounded on different pages. */
export const tollDisputes = (look: Look): readonly Finding<'disagreements'>[] =>
  look.found('incidents').flatMap((it) =>
    (['killed', 'wounded'] as const).flatMap((toll) => {
      const sides = sidesOf(it, toll)
      const [a, b, ...more] = sides
      const articles = new Set(sides.flatMap((s) => s.evidence.map((e) => e.article)))
      if (!a || !b || articles.size < 2) return []
      const about = `${toll}: ${it.evidence[0].text}`
      return [
        writeDispute(
          {
            about,
            kind: 'figure',
            rule: 'two-tolls-of-one-incident',
            mentions: [it.id, toll],
            sides: [a, b, ...more],
          },
          look,
        ),
      ]
    }),
  )
