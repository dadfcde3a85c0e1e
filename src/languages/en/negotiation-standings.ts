import { phraseTable } from '../../kit/phrase-table.ts'
import type { Stance } from '../../model/annotation.ts'

const stances: Readonly<Partial<Record<Stance, string>>> = {
  demands: 'demand request requirement claim wish call desire condition precondition prerequisite ultimatum',
  insists: 'position stance priority goal aim objective insistence principle',
  offers: 'offer proposal suggestion',
}

/** Nouns that say what their owner stands for, and the stance that lies in each. */
export const standings: ReadonlyMap<string, Stance> = new Map(
  Object.entries(stances).flatMap(([stance, nouns]) =>
    nouns.split(' ').map((noun) => [noun, stance as Stance] as const),
  ),
)

/** Base forms that open what others are called on to do. */
export const appeals: ReadonlySet<string> = new Set(
  'stop end halt cease free release lift let allow open reopen withdraw leave sign accept return bring drop scrap abandon respect honour honor recognise recognize resume restore pay raise come go negotiate sit lay put cut ceasefire'.split(
    ' ',
  ),
)

/** What is said of nobody and shows where the speaker stands. */
export const speakersFrames = phraseTable<Stance>([
  [
    'there be no ~ reason|point|need|sense|basis|justification|room|excuse|place|future to|in|for|of',
    'rejects',
  ],
  ["there 's|’s no ~ reason|point|need|sense|basis|justification|room|excuse|place to|in|for|of", 'rejects'],
  ['there be no ~ alternative|substitute to|for', 'insists'],
  ['be no ~ place|room for', 'rejects'],
  ['it be high|past|about|now time for|to|that', 'demands'],
  ['be time for|to|that', 'demands'],
  ['time have come for|to', 'demands'],
  ['be up to ~ to', 'demands'],
  ['be essential|crucial|vital|imperative|necessary|important|urgent for|to|that', 'demands'],
  ['need|needs to be an|a end to', 'demands'],
  ['deserve', 'demands'],
  ['have ~ right to', 'insists'],
])
