import type { MeetingAnnotation, PositionAnnotation, Who } from '../model/annotation.ts'
import { partyKey, partyOf, type Scene } from './find-party.ts'

/** What shows who sits at the table of an article. */
export interface Table extends Scene {
  readonly meetings: readonly MeetingAnnotation[]
  readonly positions: readonly PositionAnnotation[]
}

const SHORT = 100

const seats = new WeakMap<readonly PositionAnnotation[], ReadonlySet<string>>()

const seatsOf = (table: Table): ReadonlySet<string> => {
  const kept = seats.get(table.positions)
  if (kept) return kept
  const met = table.meetings.flatMap((m) => m.parties.flatMap((who) => partyOf(table, who) ?? []))
  const found = new Set([...met, ...table.positions.map((p) => p.party)].map(partyKey))
  seats.set(table.positions, found)
  return found
}

/**
 * True where a party meets others or takes positions on the page itself; of a short text that tells of neither, everybody may. What is
 * said of others ("the shop will open") is no matter of the talks.
 */
export const sitsAtTable = (table: Table, party: Who): boolean => {
  const found = seatsOf(table)
  return (found.size === 0 && table.ready.tokens.length < SHORT) || found.has(partyKey(party))
}
