import type { TimeUnit } from '../../languages/contract/dates.ts'
import { partAt, phraseAt, type Reader } from './parts.ts'
import { yearAt } from './read-day.ts'
import type { Reading } from './shape.ts'

const named: ReadonlySet<TimeUnit> = new Set(['W', 'M', 'Q', 'Y', 'DE', 'C', 'WE'])

// With two capitals it is the name of a programme: "This Week".
const isTitle = (r: Reader, i: number): boolean =>
  partAt(r, i).text !== partAt(r, i).lower && partAt(r, i - 1).text !== partAt(r, i - 1).lower

// "last night" is the night before this day.
const lastNight = (to: number): Reading => ({
  to,
  rule: 'last-night',
  shape: { kind: 'part', part: 'TNI', of: { kind: 'today', shift: -1 } },
})

// "last week", "the coming month", "this year"; "the past year" is a length of time.
const readNamed = (r: Reader, i: number): Reading | null => {
  const the = r.words.articles.has(partAt(r, i).lower) ? 1 : 0
  const word = partAt(r, i + the).lower
  const by = r.words.relatives.get(word)
  if (by === undefined) return null
  let at = i + the + 1
  if (by === 0 && r.words.relatives.get(partAt(r, at).lower) === 1) return readNamed(r, at)
  while (r.words.fiscal.has(partAt(r, at).lower)) at++
  const noun = partAt(r, at)
  const unit = r.words.units.get(noun.lower)
  if (unit === undefined || r.words.pluralUnits.has(noun.lower)) return null
  if (isTitle(r, at)) return null
  if (unit === 'N' && by === -1 && !the) return lastNight(at + 1)
  const past = r.words.lengthRelatives.has(word)
  if (!named.has(unit) && !(the && past)) return null
  const to = phraseAt(r, at + 1, r.words.orSo)?.to ?? at + 1
  return past || (the && r.words.lastOnes.has(word))
    ? { to, rule: 'past-period', shape: { kind: 'length', min: 1, max: null, unit } }
    : { to, rule: 'period', shape: { kind: 'period', unit, by } }
}

// "recent weeks", "the coming days", "the last months": a stretch up to the day or from it.
const readStretch = (r: Reader, i: number): Reading | null => {
  const the = r.words.articles.has(partAt(r, i).lower) ? 1 : 0
  const word = partAt(r, i + the).lower
  const by = r.words.recent.has(word) ? -1 : r.words.stretches.get(word)
  const at = i + the + 1
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
  if (unit === 'Q')
    return {
      to: i + 2 + full,
      rule: 'the-quarter',
      shape: { kind: 'sameQuarter', years: 0, year: null, latest: false },
    }
  // "for the week", "the week's worst day": where nothing else says which, the one that runs.
  if (unit === 'W' && !r.words.pluralUnits.has(partAt(r, i + 1 + full).lower))
    return r.words.possessiveMarks.has(partAt(r, i + 2 + full).lower) ||
      (r.words.forWords.has(partAt(r, i - 1).lower) && partAt(r, i + 2 + full).pos === 'PUNCT')
      ? { to: i + 2 + full, rule: 'the-week', shape: { kind: 'period', unit, by: 0 } }
      : null
  if (unit !== 'Y' || r.words.pluralUnits.has(partAt(r, i + 1 + full).lower)) return null
  // "the year the war began" is no year of its own.
  if (['PROPN', 'PRON', 'DET'].includes(partAt(r, i + 2 + full).pos)) return null
  const year = yearAt(r, i + 2 + full)
  if (year !== null)
    return { to: i + 3 + full, rule: 'year', shape: { kind: 'fixed', value: String(year), timex: null } }
  return { to: i + 2 + full, rule: 'the-year', shape: { kind: 'period', unit, by: 0 } }
}

// "the same day", "the next day", "a year earlier": counted from what was named before.
const readAdjacent = (r: Reader, i: number): Reading | null => {
  const same = phraseAt(r, i, r.words.same)
  if (same) return { to: same.to, rule: 'same-day', shape: { kind: 'shift', amount: 0, unit: 'D', sign: 1 } }
  return readAdjacentPart(r, i) ?? readDayBefore(r, i) ?? readNext(r, i)
}

// "later in the evening", "that night", "the following morning": a part of the day named before, or of its neighbour.
const readAdjacentPart = (r: Reader, i: number): Reading | null => {
  const day = phraseAt(r, i, r.words.adjacentParts)
  const part = day ? r.words.dayParts.get(partAt(r, day.to).lower) : undefined
  return day && part !== undefined && !r.words.pluralUnits.has(partAt(r, day.to).lower)
    ? {
        to: day.to + 1,
        rule: 'adjacent-part',
        shape: {
          kind: 'part',
          part,
          of: { kind: 'shift', amount: Math.abs(day.value), unit: 'D', sign: Math.sign(day.value) || 1 },
        },
      }
    : null
}

// "the night before", "the day after", with nothing behind it that it could be before or after of.
const readDayBefore = (r: Reader, i: number): Reading | null => {
  const found = phraseAt(r, i, r.words.dayBefore)
  const next = found && partAt(r, found.to)
  return found && next && (next.pos === 'PUNCT' || next.token === -1 || r.words.and.has(next.lower))
    ? {
        to: found.to,
        rule: 'adjacent',
        shape: { kind: 'shift', amount: 1, unit: found.value.unit, sign: found.value.by },
      }
    : null
}

const readNext = (r: Reader, i: number): Reading | null => {
  const next = phraseAt(r, i, r.words.adjacent)
  // "that year-over-year gain".
  if (next && partAt(r, next.to).glued) return null
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

/** Reads periods by their place: "last week", "recent months", "the weekend", "the next day". */
export const readPeriod = (r: Reader, i: number): Reading | null =>
  readAdjacent(r, i) ?? readStretch(r, i) ?? readNamed(r, i) ?? readCurrent(r, i)
