import { compareEdtf, daysBetween, earliestDay, latestDay } from '../../kit/calendar.ts'
import type { DateAnchor, DateAnnotation } from '../../model/annotation.ts'
import type { Direction } from './direction.ts'

/** What an expression is counted from. */
export interface Context {
  readonly base: string | null
  readonly baseKind: DateAnchor['kind']
  readonly direction: Direction
  /** The words just before look forward by themselves ("ahead of", "until", "will attend"). */
  readonly ahead: boolean
  /** The last day, and the last period of any grain, told before in the tale itself. */
  readonly lastDay: string | null
  readonly lastValue: string | null
  readonly lastQuarter: string | null
  /** The day named just before, ahead or behind: that of an hour without one. */
  readonly namedDay: string | null
  readonly deadline: boolean
}

/** The value of an expression of time. */
export type Resolved = Pick<DateAnnotation, 'value' | 'timex' | 'type' | 'anchor'>

/** The anchor of what is written in full. */
export const calendar: DateAnchor = { kind: 'calendar', value: null }
/** The anchor of what is counted from the context's day. */
export const anchorOf = (c: Context): DateAnchor | null =>
  c.base === null ? null : { kind: c.baseKind, value: c.base }
/** A value with its anchor; a date unless said otherwise. */
export const made = (
  value: string | null,
  anchor: DateAnchor | null,
  type: DateAnnotation['type'] = 'date',
  timex: string | null = null,
): Resolved => ({ value, timex, type, anchor })
/** What cannot be counted out. */
export const unknown = made(null, null)

/** The year of a day: `yearOf('2031-04-09')` is 2031. */
export const yearOf = (day: string): number => Number(day.slice(0, 4))

/** Of the same day in three years the nearest; the years that the tense speaks against count as so many days further away: less those behind, for what is planned is soon named without a plan. */
export const nearest = (
  c: Context,
  inYear: (year: number) => string | null,
  against: readonly [behind: number, ahead: number] = [150, 300],
): string | null => {
  if (c.base === null) return null
  let best: { value: string; cost: number } | null = null
  for (const year of [yearOf(c.base) - 1, yearOf(c.base), yearOf(c.base) + 1]) {
    const value = inYear(year)
    const away = value === null ? null : distance(c.base, value)
    if (value === null || away === null) continue
    const wrong = away * c.direction < 0
    const cost =
      Math.abs(away) +
      (wrong ? against[away > 0 ? 1 : 0] * Math.abs(c.direction) : 0) +
      (away > 0 && c.direction === 0 ? 60 : 0)
    if (!best || cost < best.cost) best = { value, cost }
  }
  return best?.value ?? null
}

/** Of the same day in all years the one that "last", "this" or "next" names. */
export const onSide = (
  c: Context,
  inYear: (year: number) => string | null,
  relative: number,
): string | null => {
  if (c.base === null) return null
  const year = yearOf(c.base)
  const [now, there] = [inYear(year), inYear(year + Math.sign(relative))]
  if (relative === 0 || now === null) return now
  return compareEdtf(now, c.base) === Math.sign(relative) ? now : there
}

// Days from a day to the near end of a value; 0 where the value holds the day.
const distance = (day: string, value: string): number | null => {
  const [first, last] = [earliestDay(value), latestDay(value)]
  if (first === null || last === null) return null
  const toFirst = daysBetween(day, first) ?? 0
  return toFirst > 0 ? toFirst : Math.min(0, daysBetween(day, last) ?? 0)
}
