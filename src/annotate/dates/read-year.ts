import { partAt, startsWithDigit, type Reader } from './parts.ts'
import { yearAt } from './read-day.ts'
import type { Reading } from './shape.ts'

const fixed = (to: number, rule: string, value: string, timex: string | null = null): Reading => ({
  to,
  rule,
  shape: { kind: 'fixed', value, timex },
})

// A number of four digits is a year unless it counts or numbers something.
const isYear = (r: Reader, i: number): boolean => {
  const [before, after] = [partAt(r, i - 1), partAt(r, i + 1)]
  if (/[$£€¥#%°]$/.test(before.lower) || r.words.numberNouns.has(before.lower) || /^[%°]/.test(after.lower))
    return false
  const plural =
    after.pos === 'NOUN' && /s$|people|men|women|troops/.test(after.lower) && after.lower !== "'s"
  if (plural && (r.words.countBefore.has(before.lower) || !r.words.yearBefore.has(before.lower)))
    return r.words.possessiveMarks.has(before.lower)
  const led = [r.words.yearBefore, r.words.articles, r.words.possessiveMarks].some((words) =>
    words.has(before.lower),
  )
  if (led) return true
  if (
    r.words.countBefore.has(before.lower) ||
    r.words.units.has(after.lower) ||
    r.words.hundreds.has(after.lower)
  )
    return false
  return standsFree(r, i)
}

// Between marks, or after a word that may lead to a year.
const standsFree = (r: Reader, i: number): boolean => {
  const [before, after] = [partAt(r, i - 1), partAt(r, i + 1)]
  const marked = before.lower === '' || /^[(,;:–—-]$/.test(before.lower) || after.lower === ')'
  if (marked && !before.glued) return Number(partAt(r, i).lower) >= 1900
  return before.pos === 'VERB' || before.pos === 'NOUN' || before.pos === 'PROPN'
}

const before = (r: Reader, i: number): string => partAt(r, i - 1).lower

// "nineteen ninety-six": a century and what is above it, each below a hundred.
const readSpokenYear = (r: Reader, i: number): Reading | null => {
  const century = r.words.numbers.get(partAt(r, i).lower) ?? 0
  if (century < 17 || century > 20) return null
  const [tens = '', unit] = partAt(r, i + 1).lower.split('-')
  const above = r.words.numbers.get(tens) ?? 0
  const rest = unit === undefined ? 0 : (r.words.numbers.get(unit) ?? 0)
  const sound = above >= 10 && (unit === undefined || (r.words.tens.has(tens) && rest > 0 && rest < 10))
  return sound ? fixed(i + 2, 'spoken-year', String(century * 100 + above + rest)) : null
}

const readPlainYear = (r: Reader, i: number): Reading | null => {
  const fiscal = r.words.fiscal.has(partAt(r, i).lower) ? 1 : 0
  const word = fiscal && r.words.units.get(partAt(r, i + 1).lower) === 'Y' ? 1 : 0
  const at = i + fiscal + word
  const year = yearAt(r, at)
  // "(1839-1906)": two years joined are no count, however old.
  const joined = year !== null && before(r, at) === '(' ? readSecondYear(r, at, year) : null
  if (joined) return joined
  if (year === null || (!fiscal && (partAt(r, at).glued ? partAt(r, at - 1).token === -1 : !isYear(r, at))))
    return null
  return readSecondYear(r, at, year) ?? fixed(at + 1, 'year', String(year))
}

// "2021-2025", "1998-99", "2021–25"; "2031-04" is a month.
const readSecondYear = (r: Reader, at: number, year: number): Reading | null => {
  const dash = /^[-\u2010\u2011\u2013]$/.test(partAt(r, at + 1).lower) ? 1 : 0
  const next = partAt(r, at + 1 + dash)
  const joined = dash ? next.start === partAt(r, at).end + 1 : next.glued
  if (!joined || !/^\d{2}(?:\d\d)?$/.test(next.lower)) return null
  const second =
    next.lower.length === 4 ? Number(next.lower) : Math.floor(year / 100) * 100 + Number(next.lower)
  if (second > year && second < 2100)
    return fixed(at + 2 + dash, 'years', `${String(year)}/${String(second)}`)
  const month = next.lower.length === 2 ? Number(next.lower) : 0
  return month >= 1 && month <= 12 ? fixed(at + 2 + dash, 'month', `${String(year)}-${next.lower}`) : null
}

// "the 1998/99 season".
const readSlashed = (r: Reader, i: number): Reading | null => {
  if (!startsWithDigit(partAt(r, i))) return null
  const m = /^((?:19|20)\d\d)\/(\d\d)$/.exec(partAt(r, i).lower)
  if (!m) return null
  const [first, short] = [Number(m[1]), Number(m[2])]
  return (first + 1) % 100 === short ? fixed(i + 1, 'years', `${String(first)}/${String(first + 1)}`) : null
}

const mayBeDecade = (r: Reader, i: number): boolean =>
  startsWithDigit(partAt(r, i)) ||
  partAt(r, i).lower.startsWith("'") ||
  r.words.decades.has(partAt(r, i).lower)

// "the 1990s", "the '80s", "the nineties".
const readDecade = (r: Reader, i: number): Reading | null => {
  const the = r.words.the.has(partAt(r, i).lower) ? 1 : 0
  let at = i + the
  if (the && r.words.edges.has(partAt(r, at).lower)) at++
  if (!mayBeDecade(r, at)) return null
  const full = /^(\d{3})0'?s$/.exec(partAt(r, at).lower)
  if (full) return fixed(at + 1, 'decade', `${full[1] ?? ''}X`, full[1] ?? null)
  const short = /^'?(\d)0'?s$/.exec(partAt(r, at).lower)
  const tens = short ? Number(short[1]) : (r.words.decades.get(partAt(r, at).lower) ?? -1) / 10
  return the && tens > 1 ? fixed(at + 1, 'decade', `19${String(tens)}X`, `19${String(tens)}`) : null
}

const readCentury = (r: Reader, i: number): Reading | null => {
  const the = r.words.the.has(partAt(r, i).lower) ? 1 : 0
  if (partAt(r, i + the + 1).lower !== r.words.century) return null
  const word = partAt(r, i + the).lower
  const number = Number(r.words.ordinalPattern.exec(word)?.[1] ?? r.words.ordinals.get(word) ?? 0)
  if (number < 2) return null
  return fixed(i + the + 2, 'century', `${String(number - 1).padStart(2, '0')}XX`)
}

/** Reads years, decades and centuries: "2031", "fiscal 2031", "the 1990s", "the 19th century". */
export const readYear = (r: Reader, i: number): Reading | null =>
  readPlainYear(r, i) ?? readSpokenYear(r, i) ?? readSlashed(r, i) ?? readDecade(r, i) ?? readCentury(r, i)
