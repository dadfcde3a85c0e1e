/** Offices of those who lead a state, as news writes them. */
export const leaderTitles: ReadonlySet<string> = new Set([
  'president',
  'prime minister',
  'premier',
  'chancellor',
  'king',
  'queen',
  'emir',
  'sultan',
  'leader',
  'head of state',
  'head of government',
  'supreme leader',
])
