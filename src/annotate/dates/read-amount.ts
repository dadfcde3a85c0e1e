import { partAt, phraseAt, startsWithDigit, type Reader } from './parts.ts'

/** A number of units: null where the words give none ("several"). `article` for a bare "a". */
export interface Amount {
  readonly to: number
  readonly min: number | null
  readonly max: number | null
  readonly article: boolean
}

const digits = /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/
const fraction = /^(\d)\/(\d)$/

const exact = (to: number, value: number | null, article = false): Amount => ({
  to,
  min: value,
  max: null,
  article,
})

const readDigits = (r: Reader, i: number): Amount | null => {
  const text = partAt(r, i).lower
  if (!startsWithDigit(partAt(r, i)) && text !== '½') return null
  const half = /^(\d+)?½$/.exec(text)
  if (half) return exact(i + 1, Number(half[1] ?? 0) + 0.5)
  if (!digits.test(text)) return null
  const value = Number(text.replaceAll(',', ''))
  const part = fraction.exec(partAt(r, i + 1).lower)
  return part ? exact(i + 2, value + Number(part[1]) / Number(part[2])) : exact(i + 1, value)
}

const readWords = (r: Reader, i: number): Amount | null => {
  const value = r.words.numbers.get(partAt(r, i).lower)
  const article =
    value === undefined && r.words.articles.has(partAt(r, i).lower) && !r.words.the.has(partAt(r, i).lower)
  if (value === undefined && !article) return null
  let [to, total] = [i + 1, value ?? 1]
  const unit = r.words.tens.has(partAt(r, i).lower) ? r.words.numbers.get(partAt(r, to).lower) : undefined
  if (unit !== undefined && unit < 10) [to, total] = [to + 1, total + unit]
  const times = r.words.hundreds.get(partAt(r, to).lower)
  if (times !== undefined) return exact(to + 1, total * times)
  return exact(to, total, article)
}

const readVague = (r: Reader, i: number): { to: number; value: null } | null =>
  r.words.notManyAfter.has(partAt(r, i - 1).lower) ? null : phraseAt(r, i, r.words.vagueNumbers)

const readOne = (r: Reader, i: number): Amount | null => {
  const known = phraseAt(r, i, r.words.phraseNumbers) ?? readVague(r, i)
  return known ? exact(known.to, known.value) : (readDigits(r, i) ?? readWords(r, i))
}

/** Reads a number or a range of two: "24 to 48", "two or three", "a few", "a year" up to its unit. */
export const readAmount = (r: Reader, i: number): Amount | null => {
  const first = readOne(r, i)
  if (!first || first.article || first.min === null) return first
  const half = phraseAt(r, first.to, r.words.andAHalf)
  if (half) return exact(half.to, first.min + half.value)
  const link = partAt(r, first.to).lower
  const joined = partAt(r, first.to).glued && digits.test(link)
  const second = joined
    ? readDigits(r, first.to)
    : r.words.to.has(link) || r.words.or.has(link)
      ? readOne(r, first.to + 1)
      : null
  if (!second || second.min === null || second.article || second.min <= first.min) return first
  return { to: second.to, min: first.min, max: second.min, article: false }
}
