import type { Finding } from '../../model/dossier.ts'
import type { Linker, Look, Shelf } from '../linker.ts'
import { deniedAccounts } from './find-denials.ts'
import { dateDisputes } from './find-date-disputes.ts'
import { figureDisputes } from './find-figure-disputes.ts'
import { tollDisputes } from './find-toll-disputes.ts'
import { wordingDisputes } from './find-wordings.ts'

type Dispute = Finding<'disagreements'>

const articlesOf = (it: Dispute): readonly string[] => it.evidence.map((e) => e.article)

// A toll whose pages were all held against one another by their figures is told already.
const untold = (tolls: readonly Dispute[], counts: readonly Dispute[]): readonly Dispute[] => {
  const by = new Map<string, Dispute[]>()
  for (const count of counts)
    for (const article of new Set(articlesOf(count))) by.set(article, [...(by.get(article) ?? []), count])
  return tolls.filter((toll) => {
    const articles = articlesOf(toll)
    const rivals = by.get(articles[0] ?? '') ?? []
    return !rivals.some((c) => c.on === toll.on && articles.every((a) => articlesOf(c).includes(a)))
  })
}

const open = (): Shelf<'disagreements'> => {
  const figures = figureDisputes()
  const denials = deniedAccounts()
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
  }
}

/** Where sources differ: counts of one thing, tolls of one incident, days of one meeting, wordings of one utterance, and what is asserted and denied. Every side stands. */
export const disagreements: Linker<'disagreements'> = {
  fills: 'disagreements',
  needs: ['statements', 'figures', 'incidents', 'meetings'],
  open,
}
