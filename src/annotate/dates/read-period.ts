import type { TimeUnit } from '../../languages/contract/dates.ts'
import { partAt, phraseAt, type Reader } from './parts.ts'
import { yearAt } from './read-day.ts'
import type { Reading } from './shape.ts'

const named: ReadonlySet<TimeUnit> = new Set(['W', 'M', 'Q', 'Y', 'DE', 'C', 'WE'])

// "last week", "the coming month", "this year"; "the past year" is a length of time.
const readNamed = (r: Reader, i: number): Reading | null => {
  const the = r.words.articles.has(partAt(r, i).lower) ? 1 : 0
  const word = partAt(r, i + the).lower
  const by = r.words.relatives.get(word)
  let at = i + the + 1
  if (by === 0 && r.words.relatives.get(partAt(r, at).lower) === 1) return readNamed(r, at)
  while (r.words.fiscal.has(partAt(r, at).lower)) at++
  const unit = r.words.units.get(partAt(r, at).lower)
  if (by === undefined || unit === undefined || r.words.pluralUnits.has(partAt(r, at).lower)) return null
  if (unit === 'N' && by === -1 && !the)
    return {
      to: at + 1,
      rule: 'last-night',
      shape: { kind: 'part', part: 'TNI', of: { kind: 'today', shift: -1 } },
    }
  if (!named.has(unit)) return null
  if (r.words.lengthRelatives.has(word) || (the && r.words.lastOnes.has(word)))
    return { to: at + 1, rule: 'past-period', shape: { kind: 'length', min: 1, max: null, unit } }
  return { to: at + 1, rule: 'period', shape: { kind: 'period', unit, by } }
}

// "recent weeks", "the coming days", "the last months": a stretch up to the day or from it.
const readStretch = (r: Reader, i: number): Reading | null => {
  const within = r.words.within.has(partAt(r, i).lower) ? 1 : 0
  const the = r.words.articles.has(partAt(r, i + within).lower) ? 1 : 0
  const word = partAt(r, i + within + the).lower
  const by = r.words.recent.has(word) ? -1 : r.words.stretches.get(word)
  const at = i + within + the + 1
  const unit = r.words.units.get(partAt(r, at).lower)
  if (by === undefined || unit === undefined || !r.words.pluralUnits.has(partAt(r, at).lower)) return null
  let to = at + 1
  if (
    (r.words.and.has(partAt(r, to).lower) || r.words.or.has(partAt(r, to).lower)) &&
    r.words.pluralUnits.has(partAt(r, to + 1).lower)
  )
    to += 2
  return { to, rule: 'stretch', shape: { kind: 'stretch', unit, by } }
}

// "the weekend", "the week", "the year", "the quarter": the one that runs.
const readCurrent = (r: Reader, i: number): Reading | null => {
  if (!r.words.the.has(partAt(r, i).lower)) return null
  const full =
    r.words.unitAdjectives.has(partAt(r, i + 1).lower) || r.words.fiscal.has(partAt(r, i + 1).lower) ? 1 : 0
  const unit = r.words.units.get(partAt(r, i + 1 + full).lower)
  if (r.words.notCurrent.has(partAt(r, i + 2 + full).lower)) return null
  if (unit === 'WE' && !r.words.pluralUnits.has(partAt(r, i + 1 + full).lower))
    return { to: i + 2 + full, rule: 'weekend', shape: { kind: 'period', unit, by: 0 } }
  if (unit === 'Q') return { to: i + 2 + full, rule: 'the-quarter', shape: { kind: 'sameQuarter', years: 0 } }
  if (unit !== 'Y' || r.words.pluralUnits.has(partAt(r, i + 1 + full).lower)) return null
  const year = yearAt(r, i + 2 + full)
  if (year !== null)
    return { to: i + 3 + full, rule: 'year', shape: { kind: 'fixed', value: String(year), timex: null } }
  return { to: i + 2 + full, rule: 'the-year', shape: { kind: 'period', unit, by: 0 } }
}

const isoUnit: Partial<Record<TimeUnit, string>> = {
  H: 'PT1H',
  N: 'P1D',
  D: 'P1D',
  W: 'P1W',
  M: 'P1M',
  Q: 'P3M',
  Y: 'P1Y',
  DE: 'P10Y',
  MIN: 'PT1M',
}

// "every day", "each Friday", "Saturdays and Sundays", "daily".
const readSet = (r: Reader, i: number): Reading | null => {
  const word = partAt(r, i)
  const often = r.words.frequencies.get(word.lower)
  if (often !== undefined)
    return word.text === word.lower
      ? { to: i + 1, rule: 'frequency', shape: { kind: 'set', value: often, timex: often } }
      : null
  const plural = r.words.pluralWeekdays.get(word.lower)
  if (plural !== undefined) {
    const also = r.words.and.has(partAt(r, i + 1).lower) && r.words.pluralWeekdays.has(partAt(r, i + 2).lower)
    return {
      to: i + (also ? 3 : 1),
      rule: 'weekdays',
      shape: { kind: 'set', value: 'R/P1W', timex: `XXXX-WXX-${String(plural)}` },
    }
  }
  if (!r.words.every.has(word.lower)) return null
  const unit = r.words.units.get(partAt(r, i + 1).lower)
  const value = unit && !r.words.pluralUnits.has(partAt(r, i + 1).lower) ? isoUnit[unit] : undefined
  if (value !== undefined) return { to: i + 2, rule: 'every', shape: { kind: 'set', value, timex: value } }
  const weekday = r.words.weekdays.get(partAt(r, i + 1).lower)
  return weekday === undefined
    ? null
    : {
        to: i + 2,
        rule: 'every',
        shape: { kind: 'set', value: 'R/P1W', timex: `XXXX-WXX-${String(weekday)}` },
      }
}

// "the same day", "the next day", "a year earlier": counted from what was named before.
const readAdjacent = (r: Reader, i: number): Reading | null => {
  const same = phraseAt(r, i, r.words.same)
  if (same) return { to: same.to, rule: 'same-day', shape: { kind: 'shift', amount: 0, unit: 'D', sign: 1 } }
  const next = phraseAt(r, i, r.words.adjacent)
  return (
    next && {
      to: next.to,
      rule: 'adjacent',
      shape: {
        kind: 'shift',
        amount: Math.abs(next.value.by),
        unit: next.value.unit,
        sign: Math.sign(next.value.by),
      },
    }
  )
}

/** Reads periods by their place: "last week", "recent months", "the weekend", "every day", "the next day". */
export const readPeriod = (r: Reader, i: number): Reading | null =>
  readAdjacent(r, i) ?? readStretch(r, i) ?? readNamed(r, i) ?? readSet(r, i) ?? readCurrent(r, i)
