import { partAt, phraseAt, type Reader } from './parts.ts'
import { readDay } from './read-day.ts'
import { readLength } from './read-length.ts'
import { readPartOfYear } from './read-month.ts'
import { readPeriod } from './read-period.ts'
import { readPortion } from './read-portion.ts'
import { readSet } from './read-set.ts'
import type { Reading, Shape } from './shape.ts'
import { readTime, readWord } from './read-word.ts'
import { readYear } from './read-year.ts'

const dayKinds: ReadonlySet<Shape['kind']> = new Set(['day', 'weekday', 'today', 'part', 'shift'])
const ordered = [readPortion, readSet, readDay, readPartOfYear, readPeriod, readLength, readWord, readYear]

const readFirst = (r: Reader, i: number): Reading | null => {
  for (const rule of ordered) {
    const found = rule(r, i)
    if (found) return found
  }
  return null
}

// What may follow a day: a part of it or an hour ("Monday evening", "Friday at 10 a.m.", "yesterday, noon").
const withDayPart = (r: Reader, day: Reading): Reading => {
  if (!dayKinds.has(day.shape.kind)) return day
  const part = r.words.dayParts.get(partAt(r, day.to).lower)
  if (part !== undefined && !r.words.pluralUnits.has(partAt(r, day.to).lower))
    return { ...day, to: day.to + 1, shape: { kind: 'part', part, of: day.shape } }
  const at = r.words.at.has(partAt(r, day.to).lower) ? day.to + 1 : day.to
  const time = at > day.to ? readTime(r, at) : null
  return time?.shape.kind === 'timed'
    ? { ...day, to: time.to, rule: 'time', shape: { ...time.shape, of: day.shape } }
    : day
}

// A time before its day: "10 a.m. on Monday", "noon Friday", "dusk on Monday evening".
const timeBefore = (r: Reader, time: Reading): Reading => {
  if (time.shape.kind !== 'timed') return time
  const link = partAt(r, time.to).lower
  const at = r.words.on.has(link) || link === ',' ? time.to + 1 : time.to
  const day = readPoint(r, at)
  if (day && dayKinds.has(day.shape.kind))
    return { ...day, rule: 'time', shape: { ...time.shape, of: day.shape } }
  const of = time.shape.of === null ? dayBehind(r, time.to) : null
  return of ? { ...time, shape: { ...time.shape, of } } : time
}

// "3 p.m. Corvale time (noon GMT) on April 9": words between keep the day apart, but it is the hour's.
const dayBehind = (r: Reader, from: number): Shape | null => {
  let at = from
  while (at < from + 3 && ['PROPN', 'NOUN', 'ADJ'].includes(partAt(r, at).pos)) at++
  if (partAt(r, at).lower === '(') {
    const open = at
    while (at < open + 9 && partAt(r, at).lower !== ')') at++
  }
  if (partAt(r, at).lower === ')') at++
  if (at === from || !r.words.on.has(partAt(r, at).lower)) return null
  const day = readDay(r, at + 1)
  return day && dayKinds.has(day.shape.kind) ? day.shape : null
}

const partBefore = (r: Reader, i: number): Reading | null => {
  const part = r.words.dayParts.get(partAt(r, i).lower)
  if (part === undefined || r.words.pluralUnits.has(partAt(r, i).lower)) return null
  // "mid-afternoon yesterday", "midday Friday": without a preposition before a single day only.
  const on = r.words.on.has(partAt(r, i + 1).lower) ? 1 : 0
  const day = readPoint(r, i + 1 + on)
  if (!on && day?.shape.kind !== 'today' && day?.shape.kind !== 'weekday') return null
  return day && (day.shape.kind === 'weekday' || day.shape.kind === 'day' || day.shape.kind === 'today')
    ? { ...day, shape: { kind: 'part', part, of: day.shape } }
    : day?.shape.kind === 'part'
      ? day
      : null
}

// "early", "late", "earlier on" before a date belong to its words; they give no other value.
const edgeBefore = (r: Reader, i: number): Reading | null => {
  if (!r.words.edges.has(partAt(r, i).lower)) return null
  const next = partAt(r, i + 1).lower
  const point = readPoint(r, i + 1) ?? (r.words.on.has(next) ? readPoint(r, i + 2) : null)
  if (!point || ['length', 'ref', 'set', 'ago', 'stretch'].includes(point.shape.kind)) return null
  return point.shape.kind === 'period' && point.shape.unit === 'WE' && r.words.on.has(next) ? null : point
}

// "the end of August", "mid-year", "year-end".
const endBefore = (r: Reader, i: number): Reading | null => {
  const yearEnd = phraseAt(r, i, r.words.yearEnd)
  if (yearEnd)
    return {
      to: yearEnd.to,
      rule: 'year-end',
      shape: { kind: 'edge', side: 'end', of: { kind: 'period', unit: 'Y', by: 0 } },
    }
  const the = r.words.articles.has(partAt(r, i).lower) ? 1 : 0
  const very = r.words.very.has(partAt(r, i + the).lower) ? 1 : 0
  const side = r.words.ends.get(partAt(r, i + the + very).lower)
  const at = i + the + very + 1
  // "end-July" is "the end of July".
  const joined = partAt(r, at).glued
  if (side === undefined || (!r.words.pureOf.has(partAt(r, at).lower) && !joined)) return null
  const of = readPoint(r, joined ? at : at + 1) ?? currentUnit(r, at + 1)
  if (!of || !['month', 'period', 'fixed', 'season', 'quarter', 'weekday', 'shift'].includes(of.shape.kind))
    return null
  return { to: of.to, rule: 'edge', shape: { kind: 'edge', side, of: of.shape } }
}

// "the week", "the month" count as the ones that run where something is "the end of" them.
const currentUnit = (r: Reader, i: number): Reading | null => {
  const unit = r.words.units.get(partAt(r, i + 1).lower)
  const known =
    r.words.the.has(partAt(r, i).lower) &&
    unit !== undefined &&
    !r.words.pluralUnits.has(partAt(r, i + 1).lower)
  return known
    ? {
        to: i + 2,
        rule: 'period',
        shape: unit === 'D' ? { kind: 'today', shift: 0 } : { kind: 'period', unit, by: 0 },
      }
    : null
}

// Reads one point or length of time with all that belongs to its words, without ranges.
const readPoint = (r: Reader, i: number): Reading | null => {
  const found = endBefore(r, i) ?? weekOf(r, i) ?? partBefore(r, i) ?? readFirst(r, i)
  if (found) return timeBefore(r, withDayPart(r, found))
  return edgeBefore(r, i)
}

// "the week of April 9".
const weekOf = (r: Reader, i: number): Reading | null => {
  if (r.words.units.get(partAt(r, i + 1).lower) !== 'W' || !r.words.pureOf.has(partAt(r, i + 2).lower))
    return null
  const day = readDay(r, i + 3)
  return day?.shape.kind === 'day'
    ? { to: day.to, rule: 'week-of', shape: { kind: 'weekOf', of: day.shape } }
    : null
}

const rangeKinds: ReadonlySet<Shape['kind']> = new Set([
  'day',
  'weekday',
  'month',
  'fixed',
  'part',
  'today',
  'timed',
])

const readSecond = (r: Reader, first: Reading, links: ReadonlySet<string>): Reading | null => {
  if (!rangeKinds.has(first.shape.kind)) return null
  const glued = partAt(r, first.to).glued
  if (!glued && !links.has(partAt(r, first.to).lower)) return null
  const second = readPoint(r, glued ? first.to : first.to + 1)
  return second && rangeKinds.has(second.shape.kind) ? second : null
}

const range = (first: Reading, second: Reading): Reading => {
  // "between 2014 and May 2015": each end keeps its own grain; a month without year takes the other's.
  const from =
    first.shape.kind === 'month' && second.shape.kind === 'month' && first.shape.year === null
      ? { ...first.shape, year: second.shape.year }
      : first.shape
  const day =
    from.kind === 'day' && second.shape.kind === 'day' && from.year === null
      ? { ...from, year: second.shape.year }
      : from
  // "between 5 and 7 p.m. on Monday": the day belongs to both.
  const hour =
    day.kind === 'timed' && day.of === null && second.shape.kind === 'timed'
      ? { ...day, of: second.shape.of }
      : day
  return { to: second.to, rule: 'range', shape: { kind: 'range', from: hour, to: second.shape, or: false } }
}

const readRange = (r: Reader, i: number): Reading | null => {
  const word = partAt(r, i).lower
  const between = r.words.between.has(word)
  if (between || r.words.from.has(word)) {
    const first = readPoint(r, i + 1)
    const second = first && readSecond(r, first, between ? r.words.and : r.words.to)
    return first && second ? range(first, second) : null
  }
  const first = readPoint(r, i)
  if (!first || !rangeKinds.has(first.shape.kind)) return first
  const dash =
    partAt(r, first.to).glued ||
    /^[-–—]$/.test(partAt(r, first.to).lower) ||
    r.words.to.has(partAt(r, first.to).lower)
  const second = dash && first.shape.kind !== 'fixed' ? readSecond(r, first, r.words.to) : null
  return second && second.shape.kind === first.shape.kind ? range(first, second) : first
}

/** Reads an expression of time at a part of a sentence, the longest the grammar knows, or null. */
export const readExpression = (r: Reader, i: number): Reading | null => readRange(r, i)
