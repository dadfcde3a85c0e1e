import type { Finding } from '../../model/dossier.ts'
import type { Annotated, Linker, Look, Shelf } from '../linker.ts'
import { figureDisputes } from './find-figure-disputes.ts'
import { dateDisputes } from './find-date-disputes.ts'
import { tollDisputes } from './find-toll-disputes.ts'

const view = (look: Look): readonly Finding<'disagreements'>[] => [
  ...figureDisputes(look),
  ...tollDisputes(look),
  ...dateDisputes(look),
]

/** Where pages differ: counts of one thing, tolls of one incident, days given for one meeting. Both sides stand. */
export const disagreements: Linker<'disagreements'> = {
  fills: 'disagreements',
  needs: ['figures', 'incidents', 'meetings'],
  open: (): Shelf<'disagreements'> => ({ put: (annotated: Annotated) => [annotated.article.id], view }),
}
