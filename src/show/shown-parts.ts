import type { PartName } from '../model/dossier.ts'

/** The parts of a dossier in the order in which they are read: the negotiation first, then who said what, then the rest. */
export const shownParts = [
  'meetings',
  'deadlines',
  'positions',
  'conditions',
  'commitments',
  'statements',
  'figures',
  'disagreements',
  'revisions',
  'incidents',
  'texts',
  'absences',
  'actors',
  'dates',
] as const satisfies readonly PartName[]
