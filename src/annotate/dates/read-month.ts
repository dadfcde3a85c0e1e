import { partAt, phraseAt, type Reader } from './parts.ts'
import { monthAt, yearAt } from './read-day.ts'
import type { Reading, Shape } from './shape.ts'

const monthShape = (
  month: number,
  year: number | null,
  relative: number | null,
  years: number | null,
): Shape => ({ kind: 'month', month, year, relative, years })

// "last year", "of this year" after a month or a quarter: years from the year of writing.
const relativeYear = (r: Reader, i: number): { to: number; years: number } | null => {
  const at = r.words.of.has(partAt(r, i).lower) ? i + 1 : i
  const years = r.words.relatives.get(partAt(r, at).lower)
  return years !== undefined &&
    r.words.units.get(partAt(r, at + 1).lower) === 'Y' &&
    !r.words.pluralUnits.has(partAt(r, at + 1).lower)
    ? { to: at + 2, years }
    : null
}

// "the May elections", "its April report": between a determiner and a noun no name and no verb can stand.
const describes = (r: Reader, i: number): boolean => {
  const [before, after] = [partAt(r, i - 1), partAt(r, i + 1)]
  const led =
    r.words.articles.has(before.lower) ||
    r.words.possessives.has(before.lower) ||
    r.words.possessiveMarks.has(before.lower)
  return led && (after.pos === 'NOUN' || after.pos === 'ADJ') && after.text === after.lower
}

// Alone, "May" and "March" are months only where a preposition leads to them, and no month stands inside a name.
const standsAlone = (r: Reader, i: number): boolean => {
  const [before, month, after] = [partAt(r, i - 1), partAt(r, i), partAt(r, i + 1)]
  if (month.glued || describes(r, i)) return true
  if (
    /^\p{Lu}/u.test(after.text) &&
    after.pos === 'PROPN' &&
    !month.lower.endsWith('.') &&
    (!r.words.prepositions.has(before.lower) || r.words.and.has(before.lower) || r.words.or.has(before.lower))
  )
    return false
  if (before.pos === 'PROPN' && !r.words.months.has(before.lower))
    return r.words.possessiveMarks.has(before.lower)
  if (
    r.words.prepositions.has(before.lower) ||
    r.words.deadlineNouns.has(before.lower) ||
    r.words.edges.has(before.lower)
  )
    return true
  return !r.words.doubtfulMonths.has(month.lower) || r.words.possessiveMarks.has(after.lower)
}

// "April and October last year": the year belongs to both.
const sharedYear = (r: Reader, i: number): { year: number | null; years: number | null } | null => {
  const link = partAt(r, i).lower
  if (!(r.words.and.has(link) || r.words.or.has(link)) || monthAt(r, i + 1) === null) return null
  const [year, years] = [yearAt(r, i + 2), relativeYear(r, i + 2)?.years ?? null]
  return year === null && years === null ? null : { year, years }
}

// Reads a month: "May 2031", "last May", "June of this year", "September".
const readMonth = (r: Reader, i: number): Reading | null => {
  const relative = r.words.relatives.get(partAt(r, i).lower)
  const at = relative === undefined ? i : i + 1
  const month = monthAt(r, at)
  if (month === null || r.words.namedBefore.has(partAt(r, at - 1).lower)) return null
  const comma = partAt(r, at + 1).lower === ',' || r.words.of.has(partAt(r, at + 1).lower) ? 1 : 0
  const year = yearAt(r, at + 1 + comma)
  if (year !== null) return { to: at + 2 + comma, rule: 'month', shape: monthShape(month, year, null, null) }
  const shared = sharedYear(r, at + 1)
  if (shared) return { to: at + 1, rule: 'month', shape: monthShape(month, shared.year, null, shared.years) }
  const years = relativeYear(r, at + 1)
  if (years) return { to: years.to, rule: 'month', shape: monthShape(month, null, null, years.years) }
  if (relative === undefined && !standsAlone(r, at)) return null
  return { to: at + 1, rule: 'month', shape: monthShape(month, null, relative ?? null, null) }
}

// "summer 2031", "last fall", "the spring of this year".
const readSeason = (r: Reader, i: number): Reading | null => {
  const the = r.words.articles.has(partAt(r, i).lower) ? 1 : 0
  const relative = r.words.relatives.get(partAt(r, i + the).lower)
  const past = relative === 0 && r.words.stretches.get(partAt(r, i + the + 1).lower)
  const at = i + the + (relative === undefined ? 0 : 1) + (past ? 1 : 0)
  const code = r.words.seasons.get(partAt(r, at).lower)
  if (code === undefined) return null
  const of = r.words.of.has(partAt(r, at + 1).lower) ? 1 : 0
  const year = yearAt(r, at + 1 + of)
  if (year !== null)
    return { to: at + 2 + of, rule: 'season', shape: { kind: 'season', code, year, relative: null } }
  const years = relativeYear(r, at + 1)
  if (years)
    return {
      to: years.to,
      rule: 'season',
      shape: { kind: 'season', code, year: null, relative: years.years },
    }
  if (relative === undefined) return null
  return {
    to: at + 1,
    rule: 'season',
    shape: { kind: 'season', code, year: null, relative: past || relative },
  }
}

interface YearOf {
  readonly to: number
  readonly year: number | null
  readonly relative: number | null
}

// "last year's", "the 2031" before a quarter.
const yearBefore = (r: Reader, i: number): YearOf => {
  const at = r.words.articles.has(partAt(r, i).lower) ? i + 1 : i
  const relative = r.words.relatives.get(partAt(r, at).lower) ?? null
  const year = yearAt(r, at)
  const owned =
    r.words.units.get(partAt(r, at + 1).lower) === 'Y' && r.words.possessiveMarks.has(partAt(r, at + 2).lower)
  if (relative !== null && owned) return { to: at + 3, year: null, relative }
  return { to: year === null ? at : at + 1, year, relative: null }
}

// "of 2031", "last year" after a quarter.
const yearBehind = (r: Reader, i: number, known: YearOf): YearOf => {
  const of = r.words.of.has(partAt(r, i).lower) ? 1 : 0
  const year = yearAt(r, i + of)
  if (known.year === null && known.relative === null && year !== null)
    return { to: i + of + 1, year, relative: null }
  const years = relativeYear(r, i)
  return years ? { ...known, to: years.to, relative: years.years } : { ...known, to: i }
}

// "the third quarter of 2031", "last year's fourth quarter", "the last half of 2031".
const readQuarter = (r: Reader, i: number): Reading | null => {
  const known = yearBefore(r, i)
  let at = known.to
  while (r.words.fiscal.has(partAt(r, at).lower)) at++
  // In "a third-quarter loss" the article belongs to the noun.
  if (at > i && r.words.articles.has(partAt(r, i).lower) && partAt(r, at + 1).glued) return null
  const word = partAt(r, at).lower
  const half = r.words.halfWords.has(partAt(r, at + 1).lower)
  const number = r.words.ordinals.get(word) ?? (half && r.words.relatives.get(word) === -1 ? 2 : undefined)
  if (number === undefined || number > (half ? 2 : 4)) return null
  if (!half && !r.words.quarterWords.has(partAt(r, at + 1).lower)) return null
  const { to, year, relative } = yearBehind(r, at + 2, known)
  if (half && year === null && relative === null) return null
  return { to, rule: 'quarter', shape: { kind: 'quarter', half, number, year, relative } }
}

// "the year-earlier quarter", "the year-ago period": the quarter named before, a year back.
const readSameQuarter = (r: Reader, i: number): Reading | null => {
  const the = r.words.articles.has(partAt(r, i).lower) ? 1 : 0
  const led = the || r.words.possessives.has(partAt(r, i).lower) ? 1 : 0
  if (led && r.words.latest.has(partAt(r, i + 1).lower) && r.words.periodWords.has(partAt(r, i + 2).lower))
    return { to: i + 3, rule: 'latest-quarter', shape: sameQuarter(0, null, true) }
  const year = yearAt(r, i + the)
  if (year !== null)
    return r.words.periodWords.has(partAt(r, i + the + 1).lower)
      ? { to: i + the + 2, rule: 'quarter-of-year', shape: sameQuarter(0, year, false) }
      : null
  if (r.words.units.get(partAt(r, i + the).lower) !== 'Y') return null
  const back = partAt(r, i + the + 1)
  if (!back.glued || !(r.words.ago.has(back.lower) || phraseAt(r, i + the + 1, r.words.earlier))) return null
  const quarter = the ? readQuarter(r, i + the + 2) : null
  if (quarter?.shape.kind === 'quarter' && quarter.shape.year === null)
    return { to: quarter.to, rule: 'year-earlier', shape: { ...quarter.shape, relative: -1 } }
  const noun = r.words.periodWords.has(partAt(r, i + the + 2).lower) ? 1 : 0
  // In "a year-earlier loss" the article belongs to the noun.
  return the && !noun
    ? null
    : { to: i + the + 2 + noun, rule: 'year-earlier', shape: sameQuarter(-1, null, false) }
}

const sameQuarter = (years: number, year: number | null, latest: boolean): Shape => ({
  kind: 'sameQuarter',
  years,
  year,
  latest,
})

/** Reads months, seasons, quarters and halves of a year. */
export const readPartOfYear = (r: Reader, i: number): Reading | null =>
  readMonth(r, i) ?? readQuarter(r, i) ?? readSeason(r, i) ?? readSameQuarter(r, i)
