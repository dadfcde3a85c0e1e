import { addDays, dayOf, daysInMonth, easterOf, weekdayAfter, weekdayBefore } from '../../kit/calendar.ts'
import type { Feast } from '../../languages/contract/dates.ts'

/** The day of a feast in a year, or null where churches differ and the words do not say whose Easter it is. */
export const feastIn = (feast: Feast, year: number, orthodox: boolean): string | null => {
  if ('fromEaster' in feast) {
    const [west, east] = [easterOf(year), easterOf(year, true)]
    return addDays(orthodox ? east : west, feast.fromEaster)
  }
  if ('day' in feast) return dayOf(year, feast.month, feast.day)
  const first =
    feast.nth > 0
      ? weekdayAfter(dayOf(year, feast.month, 1), feast.weekday)
      : weekdayBefore(dayOf(year, feast.month, daysInMonth(year, feast.month)), feast.weekday)
  return first === null ? null : addDays(first, Math.max(0, feast.nth - 1) * 7 + (feast.plus ?? 0))
}
