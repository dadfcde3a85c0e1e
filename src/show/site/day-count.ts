import { daysOf } from '../../kit/calendar.ts'
import { counted } from '../counted.ts'
import { dayBounds } from '../edtf.ts'

const ahead = (days: number): string =>
  days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${counted(days, 'day')}`

/**
 * How far off a date is, seen from a day: never more exact than the date. Null where the date or the day is not known.
 *
 * @example
 * countDays('2031-04-14', '2031-04-11') // 'in 3 days'
 * countDays('2031-04-14/2031-04-18', '2031-04-11') // 'in 3 to 7 days'
 */
export const countDays = (date: string | null, from: string | null): string | null => {
  const bounds = dayBounds(date)
  const today = from === null ? null : daysOf(from)
  if (today === null) return null
  const [first, last] = [bounds.first, bounds.last].map((each) => (each === null ? null : daysOf(each)))
  if (last === null || last === undefined)
    return first === null || first === undefined || first <= today
      ? null
      : `in ${counted(first - today, 'day')} at the earliest`
  if (last < today) {
    const gone = last === today - 1 && first === last ? 'yesterday' : `${counted(today - last, 'day')} ago`
    return first === last ? gone : `${gone} at the latest`
  }
  if (first === last) return ahead(last - today)
  if (first === null || first === undefined || first <= today)
    return last === today ? 'today at the latest' : `within ${counted(last - today, 'day')}`
  return `in ${String(first - today)} to ${counted(last - today, 'day')}`
}
