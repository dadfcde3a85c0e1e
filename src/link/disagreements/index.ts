import type { Finding } from '../../model/dossier.ts'
import { derivedShelf } from '../derived-shelf.ts'
import type { Linker, Look, PartChanges, Shelf, Stale } from '../linker.ts'
import { deniedAccounts } from './find-denials.ts'
import { dateDisputes } from './find-date-disputes.ts'
import { figureDisputes } from './find-figure-disputes.ts'
import { tollDisputes } from './find-toll-disputes.ts'
import { wordingDisputes } from './find-wordings.ts'

import { isTold, tellTolls } from './tell-tolls.ts'
import { tellWordings } from './tell-wordings.ts'

type Dispute = Finding<'disagreements'>

// A toll whose pages were all held against one another by their figures is told already.
const untold = (tolls: readonly Dispute[], counts: readonly Dispute[]): readonly Dispute[] => {
  const by = new Map<string, Dispute[]>()
  for (const count of counts)
    for (const article of new Set(count.evidence.map((e) => e.article)))
      by.set(article, [...(by.get(article) ?? []), count])
  return tolls.filter((toll) => !isTold(toll, by.get(toll.evidence[0].article) ?? []))
}

// The whole, with one finding in it to be looked at.
const withOnly = (look: Look, finding: unknown): Look => ({
  ...look,
  found: (() => [finding]) as unknown as Look['found'],
})

const open = (): Shelf<'disagreements'> => {
  const figures = figureDisputes()
  const denials = deniedAccounts()
  const tolls = derivedShelf('incidents', (it, look) => tollDisputes(withOnly(look, it)))
  const days = derivedShelf('meetings', (it, look) => dateDisputes(withOnly(look, it)))
  const [tollsTold, wordingsTold] = [tellTolls(), tellWordings()]
  const changes = (look: Look, stale: Stale): PartChanges<'disagreements'> => {
    const of = (shelf: Shelf<'disagreements'>): PartChanges<'disagreements'> =>
      shelf.changes?.(look, stale) ?? unchanged
    const counts = of(figures)
    const all = [counts, tollsTold(of(tolls), counts), of(denials), of(days), wordingsTold(look, stale)]
    return {
      written: all.flatMap((c) => c.written),
      grown: all.flatMap((c) => c.grown),
      gone: all.flatMap((c) => c.gone),
      now: all.flatMap((c) => c.now),
    }
  }
  return {
    put: (annotated) => [...figures.put(annotated), ...denials.put(annotated)],
    view: (look: Look): readonly Dispute[] => {
      const counts = figures.view(look)
      return [
        ...counts,
        ...untold(tollDisputes(look), counts),
        ...denials.view(look),
        ...dateDisputes(look),
        ...wordingDisputes(look),
      ]
    },
    changes,
  }
}

const unchanged: PartChanges<'disagreements'> = { written: [], grown: [], gone: [], now: [] }

/** Where sources differ: counts of one thing, tolls of one incident, days of one meeting, wordings of one utterance, and what is asserted and denied. Every side stands. */
export const disagreements: Linker<'disagreements'> = {
  fills: 'disagreements',
  needs: ['statements', 'figures', 'incidents', 'meetings'],
  open,
}
