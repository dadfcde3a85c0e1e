import { addMonths, daysInMonth, daysOf, isoDay } from '../../../kit/calendar.ts'
import { describeDate } from '../../describe-date.ts'
import type { PlacedItem } from './timeline-items.ts'

/** The stretch of time that a timeline shows, both days included, in days since 1970. */
export interface TimeWindow {
  readonly from: number
  readonly to: number
}

/** How far a timeline is drawn near: all of it, what most of it is about, a year, a month, or the days around a day. */
export type Zoom = 'all' | 'most' | 'year' | 'month' | 'day'

/** What the address asks for: `all`, `2031`, `2031-04`, `2031-04-10`; anything else is most of it. */
export const zoomOf = (asked: string): Zoom => {
  if (asked === 'all') return 'all'
  if (/^\d{4}$/.test(asked)) return 'year'
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(asked)) return 'month'
  return /^\d{4}-\d\d-\d\d$/.test(asked) && daysOf(asked) !== null ? 'day' : 'most'
}

/** So many days stand on each side of a day that is looked at. */
const around = 10

const day = (text: string): number => daysOf(text) ?? 0

const padded = (from: number, to: number): TimeWindow => {
  const room = Math.max(2, Math.round((to - from) * 0.02))
  return { from: from - room, to: to + room }
}

// Where a few days lie far off, most of them would stand on one spot: then the days of eight in ten are shown, and half as much on each side.
const mostOf = (ends: readonly number[]): TimeWindow => {
  const sorted = ends.toSorted((a, b) => a - b)
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)]
  const cut = Math.floor(sorted.length * 0.1)
  const [low = first, high = last] = [sorted[cut], sorted[sorted.length - 1 - cut]]
  const room = Math.round((high - low) / 2) + 7
  return last - first > 2 * (high - low + 14)
    ? padded(Math.max(first, low - room), Math.min(last, high + room))
    : padded(first, last)
}

/** The stretch of time that is asked for; null where no day of any item is known. */
export const windowFor = (asked: string, items: readonly PlacedItem[]): TimeWindow | null => {
  const ends = items.flatMap(({ first, last }) => [first, last].filter((each) => each !== null))
  if (ends.length === 0) return null
  switch (zoomOf(asked)) {
    case 'year':
      return { from: day(`${asked}-01-01`), to: day(`${asked}-12-31`) }
    case 'month': {
      const [year, month] = asked.split('-').map(Number)
      return { from: day(`${asked}-01`), to: day(`${asked}-01`) + daysInMonth(year ?? 0, month ?? 1) - 1 }
    }
    case 'day':
      return { from: day(asked) - around, to: day(asked) + around }
    case 'all':
      return padded(
        ends.reduce((a, b) => Math.min(a, b)),
        ends.reduce((a, b) => Math.max(a, b)),
      )
    case 'most':
      return mostOf(ends)
  }
}

/** True where an item may be of a day of the window. */
export const isWithin = ({ first, last }: PlacedItem, { from, to }: TimeWindow): boolean =>
  (first !== null || last !== null) && (first ?? last ?? to) <= to && (last ?? first ?? from) >= from

/** What is asked for, one step on (or back where `step` is -1), as it stands in an address; null where nothing stands beside it. */
export const besides = (asked: string, step: 1 | -1): string | null => {
  switch (zoomOf(asked)) {
    case 'year':
      return String(Number(asked) + step).padStart(4, '0')
    case 'month':
      return addMonths(asked, step)
    case 'day':
      return isoDay(day(asked) + step * around)
    case 'all':
    case 'most':
      return null
  }
}

/** "around 10 April 2031": what a window shows, in words. */
export const windowWords = (asked: string): string => {
  const zoom = zoomOf(asked)
  if (zoom === 'all' || zoom === 'most') return zoom === 'all' ? 'all of it' : 'most of it'
  return zoom === 'day' ? `around ${describeDate(asked)}` : describeDate(asked)
}

/** A mark of the scale. */
export interface Tick {
  readonly at: number
  readonly label: string
  /** True where a month or a year begins that says so. */
  readonly strong: boolean
}

const monthNames = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const

const dayTicks = ({ from, to }: TimeWindow, step: number): readonly Tick[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, n) => from + n * step).map((at, n) => {
    const [year = '', month = '', date = ''] = isoDay(at).split('-')
    const begins = n === 0 || Number(date) <= step
    const name = monthNames[Number(month) - 1] ?? ''
    return { at, label: `${String(Number(date))} ${name}${n === 0 ? ` ${year}` : ''}`, strong: begins }
  })

const monthTicks = ({ from, to }: TimeWindow, step: number): readonly Tick[] => {
  const ticks: Tick[] = []
  const first = isoDay(from).slice(0, 7)
  const start = `${first.slice(0, 4)}-${String(Math.floor((Number(first.slice(5)) - 1) / step) * step + 1).padStart(2, '0')}`
  for (let month = start; ; month = addMonths(month, step)) {
    // The calendar ends with the year 9999.
    const at = daysOf(`${month}-01`)
    if (at === null || at > to) break
    if (at < from) continue
    const [year = '', number = ''] = month.split('-')
    const strong = number === '01' || ticks.length === 0
    ticks.push({ at, label: `${monthNames[Number(number) - 1] ?? ''}${strong ? ` ${year}` : ''}`, strong })
  }
  return ticks
}

const yearTicks = ({ from, to }: TimeWindow, step: number): readonly Tick[] => {
  const [first, last] = [from, to].map((each) => Number(isoDay(each).slice(0, 4)))
  const start = Math.ceil((first ?? 0) / step) * step
  return Array.from(
    { length: Math.max(0, Math.floor(((last ?? 0) - start) / step) + 1) },
    (_, n) => start + n * step,
  )
    .map((year) => ({ at: day(`${String(year).padStart(4, '0')}-01-01`), label: String(year), strong: true }))
    .filter(({ at }) => at >= from)
}

/** The marks of a scale: days, weeks, months or years, at most fourteen of them. */
export const ticksOf = (window: TimeWindow): readonly Tick[] => {
  const days = window.to - window.from + 1
  for (const step of [1, 2, 5, 7]) if (days / step <= 14) return dayTicks(window, step)
  if (days <= 70) return dayTicks(window, 7).filter((_, n) => n < 14)
  const months = days / 30.4
  for (const step of [1, 3, 6]) if (months / step <= 13) return monthTicks(window, step)
  const years = days / 365
  const step = [1, 2, 5, 10, 20, 50, 100].find((each) => years / each <= 13) ?? 500
  return yearTicks(window, step)
}
