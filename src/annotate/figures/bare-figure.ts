import { nounFrom } from './counted-noun.ts'
import { isYear, lower, type FigureText } from './figure-text.ts'
import { isNamed, isTime, openingOf, type FoundFigure } from './find-figures.ts'
import type { NumberRead } from './number-reader.ts'
import { standsAlone, summedUp } from './stands-alone.ts'

// "ranging in age from 19 to 85"
const isAmongAges = (text: FigureText, number: NumberRead, floor: number): boolean => {
  for (let i = number.first - 1; i >= floor && i > number.first - 8; i--)
    if (text.words.alone.ages.has(lower(text, i))) return (number.value ?? 999) < 120
  return false
}

const isAge = (text: FigureText, number: NumberRead): boolean =>
  number.digits &&
  (number.value ?? 999) < 120 &&
  lower(text, number.first - 1) === ',' &&
  text.tokens[number.first - 2]?.pos === 'PROPN' &&
  /^[,.)]$/.test(lower(text, number.last))

// "a delegation of eleven": the noun of the group belongs to the figure.
const groupBefore = (text: FigureText, first: number, floor: number): number => {
  const grouped =
    lower(text, first - 1) === text.words.of &&
    text.words.alone.groups.has(text.tokens[first - 2]?.lemma ?? '')
  if (!grouped || first - 2 < floor) return first
  return text.words.articles.has(lower(text, first - 3)) && first - 3 >= floor ? first - 3 : first - 2
}

/** A bare number and whether it is a fact by itself; else only harm beside it makes it one ("killing 31"). */
export interface BareFigure {
  readonly figure: FoundFigure
  readonly alone: boolean
}

// "1,000 for 1,000": an exchange of as many on each side.
const isSwap = (text: FigureText, number: NumberRead, end: number): boolean =>
  number.last + 1 < end &&
  lower(text, number.last) === text.words.alone.swap &&
  number.value !== null &&
  text.reader.at(number.last + 1, end)?.value === number.value

// "sixteen of them"
const bareEnd = (text: FigureText, number: NumberRead, end: number): number => {
  if (isSwap(text, number, end)) return number.last + 2
  const summed = summedUp(text, number.last, end)
  if (summed > 0) return number.last + summed
  const of = lower(text, number.last) === text.words.of
  return of && text.words.alone.partitives.has(lower(text, number.last + 1)) && number.last + 1 < end
    ? number.last + 2
    : number.last
}

/** A number without a noun, which was named before or is understood ("puts it at 240", "killing 31"), or null. */
export const bareFigure = (
  text: FigureText,
  number: NumberRead,
  floor: number,
  end: number,
): BareFigure | null => {
  const own = text.tokens[number.first]
  const plain = number.kind === 'count' || number.kind === 'open'
  if (!plain || !own || isYear(own.text) || text.dated.has(number.first)) return null
  const noun = nounFrom(text, number.last, end)
  if (isTime(text, number, noun) || isNamed(text, number, null)) return null
  const { first, qualifier } = openingOf(text, number, floor)
  // "Oskar Lind, 24, died": an age; "no one was hurt": nobody.
  if (isAge(text, number) || isAmongAges(text, number, floor)) return null
  if (text.words.alone.none.has(lower(text, number.first - 1))) return null
  const grouped = groupBefore(text, first, floor)
  const alone =
    (!noun || noun.last === number.last) &&
    (isSwap(text, number, end) || standsAlone(text, number, { opening: first, floor, end }))
  if (number.kind === 'open' && !alone) return null
  const said = text.tokens.slice(number.first, number.last).map((t) => t.lower)
  return {
    alone,
    figure: {
      first: grouped,
      last: alone ? bareEnd(text, number, end) : number.last,
      value: number.value,
      valueMax: number.valueMax,
      qualifier: number.kind === 'open' ? said.join(' ') : qualifier,
      unit: null,
      head: -1,
      rule: alone ? 'figures/alone' : 'figures/harmed',
    },
  }
}
