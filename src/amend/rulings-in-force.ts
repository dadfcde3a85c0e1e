import { lastInstant } from '../kit/last-instant.ts'
import type { Ruling, UndoRuling } from '../model/ruling.ts'

/** Orders rulings by when they were made; those of one instant by their ids, so that how they came to a desk never shows. */
const byTime = (a: Ruling, b: Ruling): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/**
 * The rulings that hold, in the order in which they were made: those made by a time (null: all), without those that were undone by then.
 * The set decides, not the order in which they are given.
 *
 * @example `rulingsInForce([reject, undoOfReject], null)` is `[]`.
 */
export const rulingsInForce = (rulings: readonly Ruling[], by: string | null): readonly Ruling[] => {
  const made = [...new Map(rulings.map((r) => [r.id, r])).values()].filter(
    ({ at }) => by === null || lastInstant(at) <= lastInstant(by),
  )
  const undoings = new Map<string, UndoRuling[]>()
  for (const ruling of made)
    if (ruling.verb === 'undo') undoings.set(ruling.ruling, [...(undoings.get(ruling.ruling) ?? []), ruling])
  // An undoing names a ruling by its id, which is made from its content: there are no rings.
  const holds = ({ id }: Ruling): boolean => !(undoings.get(id) ?? []).some(holds)
  return made.filter((ruling) => ruling.verb !== 'undo' && holds(ruling)).sort(byTime)
}
