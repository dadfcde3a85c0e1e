import {
  addDays,
  addMonths,
  compareEdtf,
  earliestDay,
  latestDay,
  monthOf,
  weekdayOf,
  weekOf,
} from '../../kit/calendar.ts'
import type { TimeUnit } from '../../languages/contract/dates.ts'
import { anchorOf, calendar, made, unknown, yearOf, type Context, type Resolved } from './context.ts'
import type { Shape } from './shape.ts'

/** "last spring", "summer 2031". */
export const resolveSeason = (s: Extract<Shape, { kind: 'season' }>, c: Context): Resolved => {
  if (s.year !== null) return made(`${String(s.year)}-${String(s.code)}`, calendar, 'interval')
  if (c.base === null) return unknown
  const base = c.base
  const year = yearOf(base)
  const inYear = (y: number): string => `${String(y)}-${String(s.code)}`
  const side = (y: number): number => compareEdtf(inYear(y), base) ?? 0
  const value =
    s.relative === null || s.relative === 0
      ? inYear(year)
      : s.relative < 0
        ? inYear(side(year) < 0 ? year : year - 1)
        : inYear(side(year) > 0 ? year : year + 1)
  return made(value, anchorOf(c), 'interval')
}

const quarterValue = (year: number, half: boolean, number: number): { value: string; timex: string } => {
  const length = half ? 6 : 3
  const first = (number - 1) * length + 1
  return {
    value: `${monthOf(year, first)}/${monthOf(year, first + length - 1)}`,
    timex: `${String(year)}-${half ? 'H' : 'Q'}${String(number)}`,
  }
}

const quarterYear = (s: Extract<Shape, { kind: 'quarter' }>, c: Context, base: string): number => {
  const now = yearOf(base)
  if (s.relative !== null) return now + s.relative
  const { value } = quarterValue(now, s.half, s.number)
  const [first, last] = [earliestDay(value) ?? base, latestDay(value) ?? base]
  // Results of a quarter just over may still lie ahead.
  if (c.direction > 0) return addDays(last, 75) < base ? now + 1 : now
  return first > (c.direction < 0 ? base : addDays(base, 45)) ? now - 1 : now
}

/** "the third quarter": without a year the one its tense asks for, else the latest that began within weeks. */
export const resolveQuarter = (s: Extract<Shape, { kind: 'quarter' }>, c: Context): Resolved => {
  if (c.base === null && s.year === null) return unknown
  const year = s.year ?? (c.base === null ? 0 : quarterYear(s, c, c.base))
  const { value, timex } = quarterValue(year, s.half, s.number)
  return made(value, s.year === null ? anchorOf(c) : calendar, 'interval', timex)
}

const resolveWeekend = (base: string, by: number, c: Context): Resolved => {
  const today = weekdayOf(base) ?? 1
  const back = by === 0 && today < 6 && (c.direction < 0 || (c.direction === 0 && today < 3)) ? -1 : 0
  const week = weekOf(base, by < 0 && today > 5 ? -1 : by < 0 ? -1 : by > 0 ? 1 : back)
  return week
    ? made(`${addDays(week.first, 5)}/${week.last}`, anchorOf(c), 'interval', `${week.name}-WE`)
    : unknown
}

/** "last week", "this year", "the coming quarter". */
export const resolvePeriod = (unit: TimeUnit, by: number, c: Context): Resolved => {
  const { base } = c
  if (base === null) return unknown
  if (unit === 'WE') return resolveWeekend(base, by, c)
  if (unit === 'W') {
    // On a Sunday "last week" is the one just ending.
    const week = weekOf(by < 0 && weekdayOf(base) === 7 ? addDays(base, 1) : base, by)
    return week ? made(`${week.first}/${week.last}`, anchorOf(c), 'interval', week.name) : unknown
  }
  if (unit === 'M') return made(addMonths(base.slice(0, 7), by), anchorOf(c))
  if (unit === 'Y') return made(String(yearOf(base) + by), anchorOf(c))
  if (unit === 'Q') {
    const month = addMonths(base.slice(0, 7), by * 3)
    const { value, timex } = quarterValue(
      Number(month.slice(0, 4)),
      false,
      Math.ceil(Number(month.slice(5)) / 3),
    )
    return made(value, anchorOf(c), 'interval', timex)
  }
  const years = unit === 'DE' ? 10 : 100
  const start = Math.floor(yearOf(base) / years) + by
  return made(unit === 'DE' ? `${String(start)}X` : `${String(start)}XX`, anchorOf(c))
}

/** The quarter so many years from one written as TIMEX3 does: `backQuarter('2031-Q2', -1)` is that of 2030. */
export const backQuarter = (quarter: string, years: number): Resolved => {
  const { value, timex } = quarterValue(Number(quarter.slice(0, 4)) + years, false, Number(quarter.slice(-1)))
  return made(value, { kind: 'event', value: quarter }, 'interval', timex)
}

/** "the year-earlier quarter", "the latest period", "the 2030 quarter": counted from the quarter named before. */
export const resolveSameQuarter = (s: Extract<Shape, { kind: 'sameQuarter' }>, c: Context): Resolved => {
  if (c.lastQuarter !== null)
    return backQuarter(c.lastQuarter, s.year === null ? s.years : s.year - Number(c.lastQuarter.slice(0, 4)))
  if (s.year !== null) return made(String(s.year), calendar)
  if (c.base === null) return unknown
  if (s.latest) return resolvePeriod('Q', -1, c)
  return s.years === 0 ? unknown : made(String(yearOf(c.base) + s.years), anchorOf(c))
}

/** So many months up to the end of a day or month: "the quarter ended Sept. 30" is July to September. */
export const endingOn = (end: Resolved, count: number): Resolved => {
  const last = end.value === null ? null : latestDay(end.value)
  const timex = count === 12 ? 'P1Y' : null
  if (last === null) return { ...unknown, type: 'interval', timex }
  const first = addMonths(last.slice(0, 7), 1 - count)
  const whole = latestDay(last.slice(0, 7)) === last
  return whole
    ? made(`${first}/${last.slice(0, 7)}`, end.anchor, 'interval', timex)
    : made(`${addDays(addMonths(last, -count), 1)}/${last}`, end.anchor, 'interval', timex)
}

/** The first or last units of a longer time: "the first two weeks of May" is May 1 to 14. */
export const portionOf = (of: Resolved, s: Extract<Shape, { kind: 'portion' }>): Resolved => {
  const [first, last] = of.value === null ? [null, null] : [earliestDay(of.value), latestDay(of.value)]
  if (first === null || last === null) return { ...unknown, type: 'interval' }
  const months = { M: 1, Q: 3, Y: 12 }[s.unit as string]
  const count = Math.trunc(s.amount)
  const [from, to] =
    months === undefined
      ? daysOfPortion(first, last, (s.unit === 'W' ? 7 : 1) * count, s.side)
      : monthsOfPortion(first, last, months * count, s.side)
  // "the first ten days of the week" is no part of it.
  if (from < first.slice(0, from.length) || to > last.slice(0, to.length))
    return { ...unknown, type: 'interval' }
  return from === to ? made(from, of.anchor) : made(`${from}/${to}`, of.anchor, 'interval')
}

const daysOfPortion = (first: string, last: string, days: number, side: 'start' | 'end'): [string, string] =>
  side === 'start' ? [first, addDays(first, days - 1)] : [addDays(last, 1 - days), last]

const monthsOfPortion = (
  first: string,
  last: string,
  months: number,
  side: 'start' | 'end',
): [string, string] =>
  side === 'start'
    ? [first.slice(0, 7), addMonths(first.slice(0, 7), months - 1)]
    : [addMonths(last.slice(0, 7), 1 - months), last.slice(0, 7)]
