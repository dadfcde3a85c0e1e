import { remembered } from './remembered.ts'

/** Day arithmetic on EDTF values (ISO 8601-2). Pure: no clock, no time zone, Gregorian throughout. */

const DAY = 86_400_000
const pad = (n: number, width = 2): string => String(n).padStart(width, '0')

// Days since 1970-01-01; months may run over, as in 13 for January of the next year.
const dayNumber = (year: number, month: number, day: number): number => {
  // The short way takes years before 100 for those of the last century.
  if (year >= 100) return Date.UTC(year, month - 1, day) / DAY
  const t = new Date(0)
  t.setUTCFullYear(year, month - 1, day)
  return t.getTime() / DAY
}

/** The ISO day of a count of days since 1970: `isoDay(0)` is '1970-01-01'. */
export const isoDay = (days: number): string => new Date(days * DAY).toISOString().slice(0, 10)

/** Days since 1970 of a day ('2031-04-09', also at the head of an instant), or null where it is no full day: `daysOf('2031-04')` is null. */
export const daysOf = (value: string): number | null => {
  const m = /^(\d{4})-(\d\d)-(\d\d)(?:$|T|[~?%])/.exec(value)
  return m && isRealDay(Number(m[1]), Number(m[2]), Number(m[3]))
    ? dayNumber(Number(m[1]), Number(m[2]), Number(m[3]))
    : null
}

/** True for a day the calendar has: `isRealDay(2031, 2, 29)` is false. */
export const isRealDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** Length of a month: `daysInMonth(2032, 2)` is 29. */
export const daysInMonth = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)

/** A day written out: `dayOf(2031, 4, 9)` is '2031-04-09'; without a year 'XXXX-04-09'. */
export const dayOf = (year: number | null, month: number, day: number): string =>
  `${year === null ? 'XXXX' : pad(year, 4)}-${pad(month)}-${pad(day)}`

/** A month written out: `monthOf(2031, 4)` is '2031-04'; months may run over (`monthOf(2031, 13)` is '2032-01'). */
export const monthOf = (year: number | null, month: number): string => {
  if (year === null) return `XXXX-${pad(month)}`
  const months = year * 12 + month - 1
  return `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1)}`
}

/** The day `n` days later (earlier where negative): `addDays('2031-12-31', 1)` is '2032-01-01'. What is no full day comes back as it is. */
export const addDays = (day: string, n: number): string => {
  const days = daysOf(day)
  return days === null ? day : isoDay(days + n)
}

/** The same day `n` months on, or the last day of a month too short: `addMonths('2031-01-31', 1)` is '2031-02-28'. Also takes a month or a year. */
export const addMonths = (value: string, n: number): string => {
  const m = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value)
  if (!m) return value
  if (m[2] === undefined) return pad(Number(m[1]) + Math.trunc(n / 12), 4)
  const month = monthOf(Number(m[1]), Number(m[2]) + n)
  if (m[3] === undefined) return month
  const last = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))
  return `${month}-${pad(Math.min(Number(m[3]), last))}`
}

/** Days from one day to another: `daysBetween('2031-04-09', '2031-04-11')` is 2; null where one is no full day. */
export const daysBetween = (from: string, to: string): number | null => {
  const [a, b] = [daysOf(from), daysOf(to)]
  return a === null || b === null ? null : b - a
}

/** Monday 1 to Sunday 7, or null: `weekdayOf('2031-04-09')` is 3. */
export const weekdayOf = (day: string): number | null => {
  const days = daysOf(day)
  return days === null ? null : ((((days + 3) % 7) + 7) % 7) + 1
}

/** A week from Monday to Sunday with its ISO name. */
export interface Week {
  readonly first: string
  readonly last: string
  /** '2031-W15'. */
  readonly name: string
}

/** The ISO week that holds a day, or that `shift` weeks away: `weekOf('2031-04-09').name` is '2031-W15'. */
export const weekOf = (day: string, shift = 0): Week | null => {
  const days = daysOf(day)
  const weekday = weekdayOf(day)
  if (days === null || weekday === null) return null
  const monday = days - weekday + 1 + shift * 7
  const year = Number(isoDay(monday + 3).slice(0, 4))
  const number = Math.floor((monday + 3 - dayNumber(year, 1, 1)) / 7) + 1
  return { first: isoDay(monday), last: isoDay(monday + 6), name: `${pad(year, 4)}-W${pad(number)}` }
}

/** The nearest such weekday before a day, the day itself included: `weekdayBefore('2031-04-09', 3)` is the same day. */
export const weekdayBefore = (day: string, weekday: number): string | null => {
  const now = weekdayOf(day)
  return now === null ? null : addDays(day, -((now - weekday + 7) % 7))
}

/** The nearest such weekday after a day, the day itself included: `weekdayAfter('2031-04-09', 4)` is '2031-04-10'. */
export const weekdayAfter = (day: string, weekday: number): string | null => {
  const now = weekdayOf(day)
  return now === null ? null : addDays(day, (weekday - now + 7) % 7)
}

/** Easter Sunday of a year, western or orthodox, in the Gregorian calendar (1900 to 2099): `easterOf(2031)` is '2031-04-13'. */
export const easterOf = (year: number, orthodox = false): string => {
  if (orthodox) {
    const d = (19 * (year % 19) + 15) % 30
    const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    return isoDay(dayNumber(year, 3, 22 + d + e + 13))
  }
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  return isoDay(dayNumber(year, 3, 22 + h + l - 7 * m))
}

/** First and last day of a value, as counts of days since 1970; an open end is null. */
export interface Extent {
  readonly first: number | null
  readonly last: number | null
}

/** A length of time as written: months and years apart from days, for a month has no fixed number of days. Null where "X" stands for the number. */
export interface Duration {
  readonly months: number | null
  readonly days: number | null
  readonly seconds: number | null
}

/** What an EDTF value says. `masked`: a day, month or year that is not known in full ("XXXX-07-19"), without extent. */
export type Edtf =
  | { readonly kind: 'date' | 'interval'; readonly extent: Extent }
  | { readonly kind: 'one of' | 'all of'; readonly extent: Extent; readonly members: readonly string[] }
  | { readonly kind: 'duration'; readonly duration: Duration }
  | { readonly kind: 'masked' }

const seasonStart = new Map([
  [21, 3],
  [22, 6],
  [23, 9],
  [24, 12],
  [25, 3],
  [26, 6],
  [27, 9],
  [28, 12],
  [33, 1],
  [34, 4],
  [35, 7],
  [36, 10],
  [40, 1],
  [41, 7],
])

const months = (year: number, month: number, n: number): Extent => ({
  first: dayNumber(year, month, 1),
  last: dayNumber(year, month + n, 0),
})

const weekExtent = (year: number, week: number, day: number | null): Extent => {
  const monday =
    dayNumber(year, 1, 4) + 3 - ((((dayNumber(year, 1, 4) + 3) % 7) + 7) % 7) - 3 + (week - 1) * 7
  return day === null
    ? { first: monday, last: monday + 6 }
    : { first: monday + day - 1, last: monday + day - 1 }
}

const singleExtent = (value: string): Extent | null => {
  const v = value.replace(/[~?%]/g, '').replace(/T.*$/, '')
  const week = /^(\d{4})-W(\d\d)(?:-([1-7]))?$/.exec(v)
  if (week) return weekExtent(Number(week[1]), Number(week[2]), week[3] ? Number(week[3]) : null)
  const days = daysOf(v)
  if (days !== null) return { first: days, last: days }
  const m = /^(\d{4})(?:-(\d\d))?$/.exec(v)
  if (m) return m[2] === undefined ? months(Number(m[1]), 1, 12) : monthExtent(Number(m[1]), Number(m[2]))
  const masked = /^(\d{2,3})X{1,2}$/.exec(v)
  if (!masked || v.length !== 4) return null
  const years = masked[1]?.length === 3 ? 10 : 100
  return months(Number(masked[1]) * years, 1, 12 * years)
}

// Months, and the codes of EDTF for seasons (northern where it does not say), quarters and halves.
const monthExtent = (year: number, code: number): Extent | null => {
  if (code >= 1 && code <= 12) return months(year, code, 1)
  const start = seasonStart.get(code)
  return start === undefined ? null : months(year, start, code >= 40 ? 6 : 3)
}

const parseDuration = (value: string): Duration | null => {
  const m =
    /^P(?=[\dTX])(?:([\d.]+|X)Y)?(?:([\d.]+|X)M)?(?:([\d.]+|X)W)?(?:([\d.]+|X)D)?(?:T(?:([\d.]+|X)H)?(?:([\d.]+|X)M)?(?:([\d.]+|X)S)?)?$/.exec(
      value,
    )
  if (!m) return null
  const sum = (...parts: readonly (readonly [number, number])[]): number | null => {
    let total = 0
    for (const [group, times] of parts) {
      if (m[group] === 'X') return null
      total += Number(m[group] ?? 0) * times
    }
    return total
  }
  return { months: sum([1, 12], [2, 1]), days: sum([3, 7], [4, 1]), seconds: sum([5, 3600], [6, 60], [7, 1]) }
}

const parseInterval = (from: string, to: string): Edtf | null => {
  const open = (s: string): boolean => s === '' || s === '..'
  const [a, b] = [open(from) ? null : singleExtent(from), open(to) ? null : singleExtent(to)]
  if ((!a && !open(from)) || (!b && !open(to))) return null
  return { kind: 'interval', extent: { first: a?.first ?? null, last: b?.last ?? null } }
}

/** Reads an EDTF value, or null where it is none: `parseEdtf('2031-04/2031-05')`. Of a range of lengths ("PT24H/PT48H") it gives the longer. */
export const parseEdtf = (value: string): Edtf | null => {
  const list = /^([[{])(.*)[\]}]$/.exec(value)
  if (list) {
    const members = (list[2] ?? '').split(',').map((s) => s.trim())
    const extents = members.map(singleExtent)
    const firsts = extents.flatMap((e) => e?.first ?? [])
    const lasts = extents.flatMap((e) => e?.last ?? [])
    if (!firsts.length || firsts.length < members.length) return null
    return {
      kind: list[1] === '[' ? 'one of' : 'all of',
      members,
      extent: { first: Math.min(...firsts), last: Math.max(...lasts) },
    }
  }
  const [from, to, more] = value.split('/')
  if (from === undefined || more !== undefined) return null
  const duration = parseDuration(to !== undefined && to.startsWith('P') ? to : from)
  if (duration) return { kind: 'duration', duration }
  if (to !== undefined) return parseInterval(from, to)
  const extent = singleExtent(from)
  if (extent) return { kind: 'date', extent }
  return from.includes('X') && /^[\dX]{4}(-[\dX]{2}){0,2}$/.test(from) ? { kind: 'masked' } : null
}

// The same days are asked for again and again.
const extentOf = remembered(5000, (value: string): Extent | null => {
  const parsed = parseEdtf(value)
  return parsed && 'extent' in parsed ? parsed.extent : null
})

/** First day a value covers, or null where it has none: `earliestDay('2031-04')` is '2031-04-01'. */
export const earliestDay = (value: string): string | null => {
  const first = extentOf(value)?.first
  return first === null || first === undefined ? null : isoDay(first)
}

/** Last day a value covers, or null where it has none: `latestDay('2031-04/2031-05')` is '2031-05-31'. */
export const latestDay = (value: string): string | null => {
  const last = extentOf(value)?.last
  return last === null || last === undefined ? null : isoDay(last)
}

/** -1 where all of `a` lies before `b`, 1 where it lies after, 0 where both cover the same days, null where they overlap or one cannot be placed. */
export const compareEdtf = (a: string, b: string): -1 | 0 | 1 | null => {
  const [x, y] = [extentOf(a), extentOf(b)]
  if (!x || !y) return null
  if (x.first === y.first && x.last === y.last) return 0
  if (x.last !== null && y.first !== null && x.last < y.first) return -1
  if (x.first !== null && y.last !== null && x.first > y.last) return 1
  return null
}

/** True where two values share a day: `overlap('2031-04', '2031-04-09')`. */
export const overlap = (a: string, b: string): boolean => {
  const [x, y] = [extentOf(a), extentOf(b)]
  if (!x || !y) return false
  return (x.first ?? -Infinity) <= (y.last ?? Infinity) && (y.first ?? -Infinity) <= (x.last ?? Infinity)
}
