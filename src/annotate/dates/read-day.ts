import { isRealDay } from '../../kit/calendar.ts'
import { partAt, startsWithDigit, type Part, type Reader } from './parts.ts'
import type { Reading, Shape } from './shape.ts'

type DayShape = Extract<Shape, { kind: 'day' }>

const capital = (p: Part): boolean => /^\p{Lu}/u.test(p.text)

/** The number of a month where a part names one, capitals required. */
export const monthAt = (r: Reader, i: number): number | null => {
  const p = partAt(r, i)
  const month = r.words.months.get(p.lower)
  return month !== undefined && capital(p) ? month : null
}

/** A year of four digits at a part, or null. */
export const yearAt = (r: Reader, i: number): number | null => {
  const text = partAt(r, i).lower
  return text.length === 4 && /^(?:1[5-9]|20)\d\d$/.test(text) ? Number(text) : null
}

/** A day of a month at a part: "4", "23rd", "eighth". */
const dayNumberAt = (r: Reader, i: number): number | null => {
  const text = partAt(r, i).lower
  if (!startsWithDigit(partAt(r, i))) return r.words.ordinals.get(text) ?? null
  const number = /^\d{1,2}$/.test(text) ? Number(text) : Number(r.words.ordinalPattern.exec(text)?.[1] ?? 0)
  return number >= 1 && number <= 31 ? number : null
}

// Day of the month after a month: an amount or a part of the clock is none ("May 20 people", "July 10 a.m.").
const dayAfterMonth = (r: Reader, i: number): number | null => {
  const day = dayNumberAt(r, i)
  if (day === null || r.words.halfDays.has(partAt(r, i + 1).lower)) return null
  return day
}

// "…, 2031" after a day; "2031" without a comma too.
const yearAfter = (r: Reader, i: number): { to: number; year: number | null } => {
  const comma = partAt(r, i).lower === ','
  const year = yearAt(r, comma ? i + 1 : i)
  return year === null ? { to: i, year: null } : { to: comma ? i + 2 : i + 1, year }
}

const dayShape = (year: number | null, month: number, day: number): DayShape | null =>
  isRealDay(year ?? 2000, month, day)
    ? { kind: 'day', year, month, day, weekday: null, relative: null }
    : null

const readMonthFirst = (r: Reader, i: number): Reading | null => {
  const month = monthAt(r, i)
  const day = month === null ? null : dayAfterMonth(r, i + 1)
  if (month === null || day === null) return null
  const { to, year } = yearAfter(r, i + 2)
  const shape = dayShape(year, month, day)
  return shape && { to, shape, rule: 'month-day' }
}

const readDayFirst = (r: Reader, i: number): Reading | null => {
  const the = r.words.the.has(partAt(r, i).lower) ? 1 : 0
  const day = dayNumberAt(r, i + the)
  if (day === null || (the && /^\d+$/.test(partAt(r, i + the).lower))) return null
  const ordinal = !/^\d+$/.test(partAt(r, i + the).lower)
  const of = ordinal && r.words.of.has(partAt(r, i + the + 1).lower) ? 1 : 0
  const at = i + the + 1 + of
  const month = monthAt(r, at)
  if (month === null || dayAfterMonth(r, at + 1) !== null) return null
  const { to, year } = yearAfter(r, at + 1)
  const shape = dayShape(year, month, day)
  return shape && { to, shape, rule: 'day-month' }
}

const numeric = [/^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)$/, /^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})$/]

// "2031-04-09", "09.04.2031"; "4/9/2031" only where one number can be no month.
const readNumeric = (r: Reader, i: number): Reading | null => {
  const text = partAt(r, i).lower
  if (text.length < 8 || !/\d/.test(text[0] ?? '')) return null
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  if (slashed) {
    const [a, b, y] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])]
    const shape = a > 12 ? dayShape(y, b, a) : b > 12 ? dayShape(y, a, b) : a === b ? dayShape(y, a, b) : null
    return shape && { to: i + 1, shape, rule: 'numeric' }
  }
  for (const pattern of numeric) {
    const m = pattern.exec(text)?.groups
    const shape = m ? dayShape(Number(m.y), Number(m.m), Number(m.d)) : null
    if (shape) return { to: i + 1, shape, rule: 'numeric' }
  }
  return null
}

// Reads a day of a month in any order of its numbers.
const readMonthDay = (r: Reader, i: number): Reading | null =>
  readMonthFirst(r, i) ?? readDayFirst(r, i) ?? readNumeric(r, i)

// "April 24 or 25", "April 4-8", "March 2 and 3", "24 to 26 April", "April 30 - May 3" is left to ranges.
const readDayList = (r: Reader, i: number): Reading | null => {
  const first = readMonthDay(r, i)
  if (first?.shape.kind === 'day')
    return first.shape.year === null ? (readSecondDay(r, first, first.shape) ?? first) : first
  const day = dayNumberAt(r, i)
  const glued = partAt(r, i + 1).glued
  const link = partAt(r, i + 1).lower
  if (day === null || !(glued || r.words.to.has(link) || r.words.and.has(link) || r.words.or.has(link)))
    return null
  const second = readDayFirst(r, glued ? i + 1 : i + 2)
  if (second?.shape.kind !== 'day' || second.shape.day <= day) return null
  const from = dayShape(second.shape.year, second.shape.month, day)
  return (
    from && {
      to: second.to,
      rule: 'day-list',
      shape: { kind: 'range', from, to: second.shape, or: r.words.or.has(link) },
    }
  )
}

const readSecondDay = (r: Reader, first: Reading, shape: DayShape): Reading | null => {
  const link = partAt(r, first.to)
  const at = link.glued ? first.to : first.to + 1
  if (
    !link.glued &&
    !r.words.to.has(link.lower) &&
    !r.words.and.has(link.lower) &&
    !r.words.or.has(link.lower)
  )
    return null
  const day = dayNumberAt(r, at)
  if (day === null || day <= shape.day || monthAt(r, at + 1) !== null || !endsDay(r, at + 1)) return null
  const { to, year } = yearAfter(r, at + 1)
  const [from, until] = [dayShape(year, shape.month, shape.day), dayShape(year, shape.month, day)]
  return (
    from &&
    until && {
      to,
      rule: 'day-list',
      shape: { kind: 'range', from, to: until, or: r.words.or.has(link.lower) },
    }
  )
}

// The second number is a day only where no noun follows it ("on April 4 and 20 people died").
const endsDay = (r: Reader, i: number): boolean =>
  !['NOUN', 'ADJ', 'NUM'].includes(partAt(r, i).pos) || yearAt(r, i) !== null

// The number of a weekday where a part names one; short forms only next to a day of a month.
const weekdayAt = (r: Reader, i: number): number | null => {
  const p = partAt(r, i)
  const weekday = r.words.weekdays.get(p.lower)
  if (weekday === undefined || !capital(p)) return null
  if (
    r.words.namedBefore.has(partAt(r, i - 1).lower) ||
    (capital(partAt(r, i + 1)) && r.words.namedAfter.has(partAt(r, i + 1).lower))
  )
    return null
  return r.words.shortWeekdays.has(p.lower) && readMonthDay(r, skipMark(r, i + 1)) === null ? null : weekday
}

const opens = new Set(['[', '(', ','])
const skipMark = (r: Reader, i: number): number =>
  opens.has(partAt(r, i).lower) || r.words.of.has(partAt(r, i).lower) ? i + 1 : i

// "Thursday [April 10]": the closing bracket is part of the words.
const closing = (r: Reader, open: string, to: number): number => {
  const mark = open === '[' ? ']' : open === '(' ? ')' : ''
  return mark && partAt(r, to).lower === mark ? to + 1 : to
}

// "the Sunday report": between an article and a noun a weekday is like one with "'s".
const describes = (r: Reader, i: number, after: number): boolean => {
  const noun = partAt(r, after)
  return r.words.the.has(partAt(r, i - 1).lower) && noun.pos === 'NOUN' && !r.words.dayParts.has(noun.lower)
}

const readWeekday = (r: Reader, i: number): Reading | null => {
  const relative = r.words.relatives.get(partAt(r, i).lower)
  const coming = relative === 0 && r.words.relatives.get(partAt(r, i + 1).lower) === 1 ? 1 : 0
  const at = relative === undefined ? i : i + 1 + coming
  const weekday = weekdayAt(r, at)
  if (weekday === null) return null
  const mark = partAt(r, at + 1).lower
  const day = readDayList(r, skipMark(r, at + 1))
  if (day?.shape.kind === 'day')
    return { to: closing(r, mark, day.to), rule: 'weekday-and-day', shape: { ...day.shape, weekday } }
  const owner =
    r.words.possessiveMarks.has(partAt(r, at + 1).lower) ||
    r.words.possessives.has(partAt(r, i - 1).lower) ||
    describes(r, i, at + 1)
  return {
    to: at + 1,
    rule: 'weekday',
    shape: { kind: 'weekday', weekday, relative: coming ? 1 : (relative ?? null), owner },
  }
}

// "last Oct. 23", "this July 4".
const readRelativeDay = (r: Reader, i: number): Reading | null => {
  const relative = r.words.relatives.get(partAt(r, i).lower)
  const day = relative === undefined ? null : readMonthFirst(r, i + 1)
  return day?.shape.kind === 'day' && day.shape.year === null && relative !== undefined
    ? { ...day, shape: { ...day.shape, relative } }
    : null
}

/** Reads a day: a weekday, a day of a month, or both; "next Friday", "this Friday, April 11". */
export const readDay = (r: Reader, i: number): Reading | null => {
  const the = r.words.the.has(partAt(r, i).lower) && r.words.relatives.has(partAt(r, i + 1).lower) ? 1 : 0
  return readWeekday(r, i + the) ?? readRelativeDay(r, i) ?? readDayList(r, i)
}
