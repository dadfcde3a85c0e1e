import {
  parseEdtf,
  type Edtf,
  type EdtfChoice,
  type EdtfDuration,
  type EdtfInterval,
  type EdtfPoint,
} from './edtf.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const seasons: Readonly<Record<number, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  25: 'spring (northern)',
  26: 'summer (northern)',
  27: 'autumn (northern)',
  28: 'winter (northern)',
  29: 'spring (southern)',
  30: 'summer (southern)',
  31: 'autumn (southern)',
  32: 'winter (southern)',
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'last quarter of',
  37: 'first third of',
  38: 'second third of',
  39: 'last third of',
  40: 'first half of',
  41: 'second half of',
}

const monthName = (month: number): string => months[month - 1] ?? seasons[month] ?? String(month)

const yearWords = (year: string): string => {
  if (year.startsWith('XXXX')) return 'year not known'
  if (year.endsWith('XX')) return `the ${year.slice(0, 2)}00s`
  return year.endsWith('X') ? `the ${year.slice(0, 3)}0s` : year
}

/** "T10:30:00+03:00" as "10:30 UTC+3"; the clock of the page, never converted. */
const timeWords = (time: string): string => {
  const match = /^(\d\d)(?::?(\d\d))?[^Z+-]*(Z|[+-]\d\d(?::?\d\d)?)?$/.exec(time)
  if (!match) return time
  const [, hour = '', minute = '00', zone = ''] = match
  if (zone === '') return `${hour}:${minute}`
  const [, sign = '', hours = '0', minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? []
  const offset = Number(hours) === 0 && Number(minutes) === 0 ? '' : `${sign}${String(Number(hours))}`
  return `${hour}:${minute} UTC${offset}${minutes === '00' ? '' : `:${minutes}`}`
}

interface Said {
  readonly day: string | null
  readonly month: string | null
  readonly year: string
}

/** Day, month and year in words, apart, so that what two dates share need not be said twice. */
const saidParts = ({ year, month, day }: EdtfPoint): Said => ({
  day: day === null ? null : day === 'X' ? 'a day in' : String(day),
  month: month === null ? null : month === 'X' ? 'month not known' : monthName(month),
  year: yearWords(year),
})

const joinParts = ({ day, month, year }: Said): string => {
  if (month === null) return year
  if (month === 'month not known') return `${year}, day not known`
  const known = day === null ? month : `${day} ${month}`
  return year === 'year not known' ? `${known}, ${year}` : `${known} ${year}`
}

const mark = (point: EdtfPoint): string => `${point.perhaps ? 'perhaps ' : ''}${point.about ? 'about ' : ''}`

const describePoint = (point: EdtfPoint): string =>
  `${mark(point)}${joinParts(saidParts(point))}${point.time === null ? '' : `, ${timeWords(point.time)}`}`

/** Two dates with a word between them, saying month and year once where both share them: "2 and 8 September 2025". */
const describePair = (first: EdtfPoint, word: string, second: EdtfPoint): string => {
  const [a, b] = [saidParts(first), saidParts(second)]
  const plain =
    first.time === null && second.time === null && a.year === b.year && a.month !== null && b.month !== null
  if (!plain || a.month === 'month not known' || b.month === 'month not known')
    return `${describePoint(first)} ${word} ${describePoint(second)}`
  const short =
    a.month === b.month && a.day !== null && b.day !== null
      ? a.day
      : a.day === null
        ? a.month
        : `${a.day} ${a.month}`
  return `${mark(first)}${short} ${word} ${describePoint(second)}`
}

const samePoint = (a: EdtfPoint, b: EdtfPoint): boolean => JSON.stringify(a) === JSON.stringify(b)

const describeInterval = ({ from, to }: EdtfInterval): string => {
  if (typeof from === 'string' && typeof to === 'string') return 'no date known'
  if (typeof from === 'string')
    return from === 'open'
      ? `by ${describePoint(to as EdtfPoint)}`
      : `until ${describePoint(to as EdtfPoint)}, start not known`
  if (typeof to === 'string')
    return to === 'open' ? `from ${describePoint(from)} on` : `from ${describePoint(from)}, end not known`
  return samePoint(from, to) ? describePoint(from) : `between ${describePair(from, 'and', to)}`
}

const describeChoice = ({ all, items }: EdtfChoice): string => {
  const word = all ? 'and' : 'or'
  const [first, second] = items
  if (items.length === 2 && first?.kind === 'point' && second?.kind === 'point')
    return describePair(first, word, second)
  const words = items.map((item) => (item.kind === 'point' ? describePoint(item) : describeInterval(item)))
  return words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} ${word} ${words.at(-1) ?? ''}`
}

const describeDuration = ({ amounts, about }: EdtfDuration): string => {
  const words = amounts.map(({ amount, unit }) =>
    amount.startsWith('X') ? `some ${unit}s` : `${amount} ${unit}${Number(amount) === 1 ? '' : 's'}`,
  )
  return `${about ? 'about ' : ''}${words.join(' ')}`
}

const describe = (date: Edtf): string => {
  switch (date.kind) {
    case 'point':
      return describePoint(date)
    case 'interval':
      return describeInterval(date)
    case 'choice':
      return describeChoice(date)
    case 'duration':
      return describeDuration(date)
  }
}

/**
 * A date in words, never more exact than it is known. What is no EDTF is given back as it stands.
 *
 * @example
 * describeDate('2025-09-02/2025-09-08') // 'between 2 and 8 September 2025'
 * describeDate('../2025-08-31') // 'by 31 August 2025'
 * describeDate(null) // 'no date known'
 */
export const describeDate = (edtf: string | null): string => {
  if (edtf === null || edtf === '') return 'no date known'
  const date = parseEdtf(edtf)
  return date === null ? edtf : describe(date)
}

/**
 * The same with its preposition, to follow a verb: "on 3 May 2025", "in May 2025", "between 2 and 8 May 2025".
 *
 * @example dateAfterVerb('2025-05') // 'in May 2025'
 */
export const dateAfterVerb = (edtf: string): string => {
  const date = parseEdtf(edtf)
  const words = describeDate(edtf)
  if (date?.kind === 'point') return `${typeof date.day === 'number' ? 'on' : 'in'} ${words}`
  return date?.kind === 'choice' && !words.startsWith('between') ? `on ${words}` : words
}

/**
 * A text with every date and duration that stands in it as EDTF put in words.
 *
 * @example datesInWords('P50D from 2031-07-14') // '50 days from 14 July 2031'
 */
export const datesInWords = (text: string): string =>
  text.replace(
    /(?<![\w-])(?:P(?=[\dT])[\dYMWDTHS]+|\d{4}-\d\d(?:-\d\d)?(?:\/\d{4}-\d\d(?:-\d\d)?)?)(?![\w-])/g,
    (date) => describeDate(date),
  )
