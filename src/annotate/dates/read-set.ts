import { lengthOf } from './lengths.ts'
import { partAt, type Reader } from './parts.ts'
import { readAmount } from './read-amount.ts'
import { monthAt } from './read-day.ts'
import type { Reading } from './shape.ts'

const set = (to: number, rule: string, value: string, timex: string): Reading => ({
  to,
  rule,
  shape: { kind: 'set', value, timex },
})

const weekly = (to: number, rule: string, weekday: number, part = ''): Reading =>
  set(to, rule, 'R/P1W', `XXXX-WXX-${String(weekday)}${part}`)

// "daily", "weekly"; "the daily Herald" is a newspaper.
const readFrequency = (r: Reader, i: number): Reading | null => {
  const word = partAt(r, i)
  const often = r.words.frequencies.get(word.lower)
  if (often === undefined || word.text !== word.lower) return null
  const [before, after] = [partAt(r, i - 1), partAt(r, i + 1)]
  const named = (p: typeof before): boolean => p.pos === 'PROPN' && p.text !== p.lower
  const paper = named(after) && !r.words.prepositions.has(before.lower) && before.pos !== 'VERB'
  return paper ? null : set(i + 1, 'frequency', often, often)
}

// "Saturdays and Sundays", "Monday and Tuesday nights", "on weekends".
const readPlural = (r: Reader, i: number): Reading | null => {
  const { lower } = partAt(r, i)
  const plural = r.words.pluralWeekdays.get(lower)
  const also = r.words.and.has(partAt(r, i + 1).lower) ? 2 : 0
  if (plural !== undefined)
    return weekly(
      i + (also && r.words.pluralWeekdays.has(partAt(r, i + 2).lower) ? 3 : 1),
      'weekdays',
      plural,
    )
  const weekday = r.words.weekdays.get(lower)
  if (weekday !== undefined) {
    const at = also && r.words.weekdays.has(partAt(r, i + 2).lower) ? i + 3 : i + 1
    const part = r.words.pluralUnits.has(partAt(r, at).lower)
      ? r.words.dayParts.get(partAt(r, at).lower)
      : null
    return part ? weekly(at + 1, 'weekdays', weekday, part) : null
  }
  return r.words.units.get(lower) === 'WE' &&
    r.words.pluralUnits.has(lower) &&
    r.words.on.has(partAt(r, i - 1).lower)
    ? set(i + 1, 'weekdays', 'R/P1W', 'XXXX-WXX-WE')
    : null
}

// "every day", "each Friday", "every July", "every two weeks".
const readEvery = (r: Reader, i: number): Reading | null => {
  if (!r.words.every.has(partAt(r, i).lower)) return null
  const next = partAt(r, i + 1)
  const weekday = r.words.weekdays.get(next.lower)
  if (weekday !== undefined) return weekly(i + 2, 'every', weekday)
  const month = monthAt(r, i + 1)
  if (month !== null) return set(i + 2, 'every', 'R/P1Y', `XXXX-${String(month).padStart(2, '0')}`)
  const amount = readAmount(r, i + 1)
  const at = amount ? amount.to : i + 1
  const unit = r.words.units.get(partAt(r, at).lower)
  const known = unit !== undefined && (amount !== null) === r.words.pluralUnits.has(partAt(r, at).lower)
  if (!known || (amount !== null && amount.max !== null)) return null
  const value = lengthOf(amount ? amount.min : 1, unit)
  return set(at + 1, 'every', value, value)
}

/** Reads what comes again: "every day", "each Friday", "Saturdays and Sundays", "daily". */
export const readSet = (r: Reader, i: number): Reading | null =>
  readFrequency(r, i) ?? readPlural(r, i) ?? readEvery(r, i)
