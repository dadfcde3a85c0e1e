import type { Finding } from '../../model/dossier.ts'
import type { Linker, Look, Shelf } from '../linker.ts'
import { dateDisputes } from './find-date-disputes.ts'
import { figureDisputes } from './find-figure-disputes.ts'
import { tollDisputes } from './find-toll-disputes.ts'

const open = (): Shelf<'disagreements'> => {
  const figures = figureDisputes()
  return {
    put: figures.put,
    view: (look: Look): readonly Finding<'disagreements'>[] => [
      ...figures.view(look),
      ...tollDisputes(look),
      ...dateDisputes(look),
    ],
  }
}

/** Where pages differ: counts of one thing, tolls of one incident, days given for one meeting. Every side stands. */
export const disagreements: Linker<'disagreements'> = {
  fills: 'disagreements',
  needs: ['figures', 'incidents', 'meetings'],
  open,
}
