import type { Finding } from '../../model/dossier.ts'
import type { Linker, Look, Shelf } from '../linker.ts'
import { deniedAccounts } from './find-denials.ts'
import { dateDisputes } from './find-date-disputes.ts'
import { figureDisputes } from './find-figure-disputes.ts'
import { tollDisputes } from './find-toll-disputes.ts'
import { wordingDisputes } from './find-wordings.ts'

const open = (): Shelf<'disagreements'> => {
  const figures = figureDisputes()
  const denials = deniedAccounts()
  return {
    put: (annotated) => [...figures.put(annotated), ...denials.put(annotated)],
    view: (look: Look): readonly Finding<'disagreements'>[] => [
      ...figures.view(look),
      ...denials.view(look),
      ...tollDisputes(look),
      ...dateDisputes(look),
      ...wordingDisputes(look),
    ],
  }
}

/** Where sources differ: counts of one thing, tolls of one incident, days of one meeting, wordings of one utterance, and what is asserted and denied. Every side stands. */
export const disagreements: Linker<'disagreements'> = {
  fills: 'disagreements',
  needs: ['statements', 'figures', 'incidents', 'meetings'],
  open,
}
