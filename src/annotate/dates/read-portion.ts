import { partAt, type Reader } from './parts.ts'
import { readAmount } from './read-amount.ts'
import { readDay } from './read-day.ts'
import { readPartOfYear } from './read-month.ts'
import { readPeriod } from './read-period.ts'
import { readYear } from './read-year.ts'
import type { Reading, Shape } from './shape.ts'

const wholes: ReadonlySet<Shape['kind']> = new Set(['month', 'period', 'fixed', 'quarter', 'season'])

// "May", "2031", "the year", "last month": what a portion may be of.
const readWhole = (r: Reader, i: number): Reading | null => {
  const found = readPartOfYear(r, i) ?? readPeriod(r, i) ?? readYear(r, i)
  return found && wholes.has(found.shape.kind) ? found : null
}

// "the first two weeks of May", "the last three months of 2030", "the first week of June".
const readCounted = (r: Reader, i: number): Reading | null => {
  const the = r.words.the.has(partAt(r, i).lower) ? 1 : 0
  const word = partAt(r, i + the).lower
  const last = r.words.lastOnes.has(word)
  if (!last && r.words.ordinals.get(word) !== 1) return null
  const amount = readAmount(r, i + the + 1)
  const at = amount ? amount.to : i + the + 1
  const unit = r.words.units.get(partAt(r, at).lower)
  if (unit === undefined || !r.words.pureOf.has(partAt(r, at + 1).lower)) return null
  const count = amount ? amount.min : 1
  if (count === null || amount?.max || !['D', 'W', 'M', 'Q', 'Y'].includes(unit)) return null
  if ((amount !== null) !== r.words.pluralUnits.has(partAt(r, at).lower)) return null
  const of = readWhole(r, at + 2)
  return of
    ? {
        to: of.to,
        rule: 'portion',
        shape: { kind: 'portion', side: last ? 'end' : 'start', amount: count, unit, of: of.shape },
      }
    : null
}

// "the quarter ended Sept. 30", "the year ending June 30, 2031": the length alone, and its last day behind it.
const readEnding = (r: Reader, i: number): Reading | null => {
  if (!r.words.the.has(partAt(r, i).lower)) return null
  let at = i + 1
  while (r.words.fiscal.has(partAt(r, at).lower)) at++
  const unit = r.words.units.get(partAt(r, at).lower)
  const months = unit === 'Y' ? 12 : unit === 'Q' ? 3 : 0
  if (months === 0 || !r.words.ended.has(partAt(r, at + 1).lower)) return null
  const next =
    r.words.on.has(partAt(r, at + 2).lower) || r.words.of.has(partAt(r, at + 2).lower) ? at + 3 : at + 2
  const of = readDay(r, next) ?? readPartOfYear(r, next)
  return of && (of.shape.kind === 'day' || of.shape.kind === 'month')
    ? { to: at + 1, rule: 'ending', shape: { kind: 'ending', months, of: of.shape } }
    : null
}

/** Reads portions of a longer time: "the first two weeks of May", "the quarter ended Sept. 30". */
export const readPortion = (r: Reader, i: number): Reading | null => readCounted(r, i) ?? readEnding(r, i)
