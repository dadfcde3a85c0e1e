import type { PartName } from './dossier.ts'

/** The parts of a dossier that hold findings, in its order; a list of its own, so that whoever walks them needs no schema. */
export const partNames = [
  'actors',
  'dates',
  'statements',
  'absences',
  'figures',
  'incidents',
  'meetings',
  'texts',
  'positions',
  'conditions',
  'commitments',
  'deadlines',
  'disagreements',
  'revisions',
] as const satisfies readonly PartName[]
