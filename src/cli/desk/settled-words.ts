import type { Settled } from '../../app/desk/settle.ts'
import { counted } from '../../show/counted.ts'

/** What became of the dossiers, in words: how many were brought up to date, or that they wait. */
export const settledWords = ({ waits, linked }: Pick<Settled, 'waits' | 'linked'>): string =>
  waits
    ? 'the dossiers wait: the desk was made by other rules than those at work (parley reread brings all of it to these)'
    : `${counted(linked, 'story', 'stories')} brought up to date`
