import { phraseTable } from '../../kit/phrase-table.ts'
import type { DeadlineDeed, DeadlineWords } from '../contract/deadlines.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))
const phrases = <V>(list: string, value: V): readonly (readonly [string, V])[] =>
  list.split(',').map((phrase) => [phrase.trim().replace(/\s+/g, ' '), value] as const)

export const deadlines: DeadlineWords = {
  nouns: set('deadline deadlines ultimatum ultimatums cutoff cut-off'),
  other: phraseTable(
    phrases(
      `transfer deadline, deadline day, trade deadline, application deadline, applications deadline, entry deadline, entries deadline, registration deadline,
      publication deadline, filing deadline, voter deadline, tax deadline, submission deadline, cutoff score, on deadline, tight deadline|deadlines, deadline pressure`,
      true as const,
    ),
  ),
  deeds: phraseTable<DeadlineDeed>([
    ...phrases<DeadlineDeed>(
      `set, sets, setting, gave, give, gives, given, giving, impose*, issue*, issuing, announc*, laid down, established, fixed, declare*, deliver*, self-imposed, impos*`,
      'set',
    ),
    ...phrases<DeadlineDeed>(
      `extend*, extension*, push* ~ back, push* back, delayed, delaying, postpon*, shorten*, shorter, brought forward, bring forward, moved, move, shift*, revised, new, cut, deferr*, prolong*`,
      'move',
    ),
  ]),
  givers: set('give'),
  havers: set('have get'),
  until: set('until till to by of for is was on before as'),
  from: set('from'),
  to: 'to',
  by: set('by from'),
  for: set('for to'),
  on: set('on for'),
  or: set('or otherwise'),
  faces: set('face faces risk else'),
  threats: set('threaten vow warn plan'),
  starts: phraseTable(
    phrases(
      'as soon as, by, from, on, beginning, beginning on, starting, starting on, starting from, effective, as early as, as of',
      true as const,
    ),
  ),
  obliged: set('must shall'),
  before: set('by before until'),
  expiries: set('expiry expiration lapse end deadline expires'),
  strikes: phraseTable(
    phrases(
      'strike, strikes, walkout, walkouts, labour|labor action, industrial action, job action, lockout, work stoppage, stoppage, strike action',
      true as const,
    ),
  ),
  strikeStarts: phraseTable(
    phrases(
      `set to begin|start, set for, due to begin|start, due for, scheduled to begin|start, scheduled for, planned for, expected to begin|start, could begin|start as early as, could begin|start, would begin|start, will begin|start, as early as, as soon as`,
      true as const,
    ),
  ),
  selves: set('i we'),
  breaks: set(
    'while although though because as after when where which who since unless whereas despite but saying adding',
  ),
  arithmetic: '{length} counted from {from} ends on {due}',
}
