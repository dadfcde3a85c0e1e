/** Fields that say which finding it is and what it rests on: no facts, and no references to other findings, though some hold ids. */
export const bookkeeping: ReadonlySet<string> = new Set([
  'id',
  'formerIds',
  'mentions',
  'because',
  'evidence',
  'stories',
  'support',
  'knownFrom',
])
