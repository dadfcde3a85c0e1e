/** One point of the calendar as EDTF writes it; `null` where a part is not given, `'X'` where it is given as not known. */
export interface EdtfPoint {
  readonly kind: 'point'
  readonly year: string
  readonly month: number | 'X' | null
  readonly day: number | 'X' | null
  readonly time: string | null
  readonly about: boolean
  readonly perhaps: boolean
}
export interface EdtfInterval {
  readonly kind: 'interval'
  readonly from: EdtfPoint | 'open' | 'unknown'
  readonly to: EdtfPoint | 'open' | 'unknown'
}
export interface EdtfChoice {
  readonly kind: 'choice'
  readonly all: boolean
  readonly items: readonly (EdtfPoint | EdtfInterval)[]
}
export interface EdtfDuration {
  readonly kind: 'duration'
  readonly amounts: readonly { readonly amount: string; readonly unit: DurationUnit }[]
  readonly about: boolean
}
type DurationUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second'
export type Edtf = EdtfPoint | EdtfInterval | EdtfChoice | EdtfDuration

const pointShape =
  /^([?~%]?)(\d{4}|\d{3}X|\d{2}XX|XXXX)([?~%]?)(?:-([?~%]?)(\d\d|XX)([?~%]?)(?:-([?~%]?)(\d\d|XX)(?:T([0-9:.]+(?:Z|[+-]\d\d(?::?\d\d)?)?))?)?)?([?~%]?)$/

const numberOf = (digits: string | undefined): number | 'X' | null =>
  digits === undefined ? null : digits === 'XX' ? 'X' : Number(digits)

const isMonth = (month: number | 'X' | null): boolean =>
  month === null || month === 'X' || (month >= 1 && month <= 12) || (month >= 21 && month <= 41)

const parsePoint = (text: string): EdtfPoint | null => {
  const match = pointShape.exec(text)
  if (!match) return null
  const [, q1 = '', year = '', q2 = '', q3 = '', month, q4 = '', q5 = '', day, time, q6 = ''] = match
  const marks = q1 + q2 + q3 + q4 + q5 + q6
  const point = { year, month: numberOf(month), day: numberOf(day), time: time ?? null }
  const dayFits = point.day === null || point.day === 'X' || (point.day >= 1 && point.day <= 31)
  if (!isMonth(point.month) || !dayFits) return null
  return { kind: 'point', ...point, about: /[~%]/.test(marks), perhaps: /[?%]/.test(marks) }
}

const parseEnd = (text: string): EdtfPoint | 'open' | 'unknown' | null =>
  text === '..' ? 'open' : text === '' ? 'unknown' : parsePoint(text)

const parseInterval = (text: string, separator: string): EdtfInterval | null => {
  const [first, second, ...rest] = text.split(separator)
  if (first === undefined || second === undefined || rest.length > 0) return null
  const from = parseEnd(first)
  const to = parseEnd(second)
  return from === null || to === null ? null : { kind: 'interval', from, to }
}

/** The items of `[a,b]` or `{a,b}`; `a..b` between two points is the interval from the one to the other. */
const parseChoice = (text: string): EdtfChoice | null => {
  const items: (EdtfPoint | EdtfInterval)[] = []
  for (const piece of text
    .slice(1, -1)
    .split(',')
    .map((part) => part.trim())) {
    const [from = '', to = ''] = piece.includes('..') ? piece.split('..') : []
    const item = piece.includes('..')
      ? parseInterval(`${from === '' ? '..' : from}/${to === '' ? '..' : to}`, '/')
      : parsePoint(piece)
    if (item === null) return null
    items.push(item)
  }
  return items.length === 0 ? null : { kind: 'choice', all: text.startsWith('{'), items }
}

const dateUnits: Readonly<Record<string, DurationUnit>> = { Y: 'year', M: 'month', W: 'week', D: 'day' }
const timeUnits: Readonly<Record<string, DurationUnit>> = { H: 'hour', M: 'minute', S: 'second' }

const parseDuration = (text: string): EdtfDuration | null => {
  const match = /^P([0-9.XYMWD]*)(?:T([0-9.XHMS]+))?([~?%]?)$/.exec(text)
  if (!match) return null
  const [, dates = '', times = '', mark = ''] = match
  const amounts: { amount: string; unit: DurationUnit }[] = []
  for (const [part, units] of [
    [dates, dateUnits],
    [times, timeUnits],
  ] as const)
    for (const [, amount = '', letter = ''] of part.matchAll(/(\d+(?:\.\d+)?|X+)([YMWDHS])/g)) {
      const unit = units[letter]
      if (unit === undefined) return null
      amounts.push({ amount, unit })
    }
  return amounts.length === 0 ? null : { kind: 'duration', amounts, about: mark !== '' }
}

/**
 * Reads an EDTF text (ISO 8601-2); null where it is none that we know.
 *
 * @example `parseEdtf('2025-09-02/2025-09-08')` is an interval of two points.
 */
export const parseEdtf = (text: string): Edtf | null => {
  if (text.startsWith('P')) return parseDuration(text)
  if (/^\[.*\]$|^\{.*\}$/.test(text)) return parseChoice(text)
  return text.includes('/') ? parseInterval(text, '/') : parsePoint(text)
}

/** The first and the last day that a date may mean, as `YYYY-MM-DD`; null on the side that is open or not known. */
export interface DayBounds {
  readonly first: string | null
  readonly last: string | null
}

const none: DayBounds = { first: null, last: null }
const two = (value: number): string => String(value).padStart(2, '0')
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** The number of days in a month of the Gregorian calendar. */
const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

/** First and last month of the codes 21–24 (seasons), 33–36 (quarters), 37–39 (thirds) and 40–41 (halves). */
const monthsOfCode = (code: number): readonly [number, number] => {
  if (code <= 12) return [code, code]
  const spans: readonly (readonly [number, number, number])[] = [
    [40, 6, 2],
    [37, 4, 3],
    [33, 3, 4],
  ]
  for (const [start, length, count] of spans)
    if (code >= start && code < start + count)
      return [(code - start) * length + 1, (code - start + 1) * length]
  return [1, 12]
}

const pointBounds = (point: EdtfPoint): DayBounds => {
  const { year, month, day } = point
  if (year.startsWith('XXXX')) return none
  if (year.includes('X') || month === null || month === 'X')
    return { first: `${year.replaceAll('X', '0')}-01-01`, last: `${year.replaceAll('X', '9')}-12-31` }
  const [from, to] = monthsOfCode(month)
  if (typeof day === 'number')
    return { first: `${year}-${two(from)}-${two(day)}`, last: `${year}-${two(to)}-${two(day)}` }
  return {
    first: `${year}-${two(from)}-01`,
    last: `${year}-${two(to)}-${two(daysInMonth(Number(year), to))}`,
  }
}

const boundsOf = (date: Edtf): DayBounds => {
  if (date.kind === 'duration') return none
  if (date.kind === 'point') return pointBounds(date)
  if (date.kind === 'interval')
    return {
      first: typeof date.from === 'string' ? null : pointBounds(date.from).first,
      last: typeof date.to === 'string' ? null : pointBounds(date.to).last,
    }
  const all = date.items.map(boundsOf)
  const firsts = all.map((each) => each.first).filter((each) => each !== null)
  const lasts = all.map((each) => each.last).filter((each) => each !== null)
  return { first: firsts.sort()[0] ?? null, last: lasts.sort().at(-1) ?? null }
}

/**
 * The days an EDTF text may mean.
 *
 * @example `dayBounds('2025-02')` is `{ first: '2025-02-01', last: '2025-02-28' }`; `dayBounds('../2025-02-03').first` is null.
 */
export const dayBounds = (edtf: string | null): DayBounds => {
  const date = edtf === null ? null : parseEdtf(edtf)
  return date === null ? none : boundsOf(date)
}
