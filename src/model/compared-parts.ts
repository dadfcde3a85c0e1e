/** The parts of a dossier whose changes a reader cares for, in the order in which they are told; a list of its own, so that whoever walks them needs no schema. */
export const comparedParts = [
  'meetings',
  'deadlines',
  'positions',
  'conditions',
  'commitments',
  'disagreements',
  'incidents',
  'texts',
] as const
