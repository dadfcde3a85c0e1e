import type { Finding } from '../model/dossier.ts'
import { dayBounds } from './edtf.ts'

/** A date of a deadline, with who set it and when. */
export type DeadlineMove = Finding<'deadlines'>['moves'][number]

// The day from which a date held: when it was set, as the words say, else when the page came out.
const since = (move: DeadlineMove): string | null =>
  dayBounds(move.said).first ?? move.knownFrom?.slice(0, 10) ?? null

/**
 * Which date of a deadline was in force on a day: the last one set by then whose last day was not over. Null where none was.
 *
 * @example `inForce(deadline, '2031-05-04')` is the move to 3 June where that was told on 2 May and the next on 9 May.
 */
export const inForce = (deadline: Finding<'deadlines'>, day: string): DeadlineMove | null => {
  const known = deadline.moves.filter((move) => (since(move) ?? '9999') <= day).at(-1)
  return known && (dayBounds(known.to).last ?? '') >= day ? known : null
}

/** What a day makes of a deadline; null where that cannot be told. */
type DeadlineState = 'running' | 'replaced' | 'lapsed'

/**
 * What becomes of a deadline by a day: replaced by a later date, running until its last day, then lapsed where no page says
 * whether it was met.
 */
export const stateOn = (deadline: Finding<'deadlines'>, day: string): DeadlineState | null => {
  if (deadline.status === 'replaced') return 'replaced'
  const last = dayBounds(deadline.due).last
  if (last === null) return null
  return last >= day ? 'running' : 'lapsed'
}
