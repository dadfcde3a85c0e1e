/** A calendar day printed in full, as found in a text. */
export interface PrintedDay {
  /** Where it stands: offsets of its first character and the one behind its last. */
  readonly start: number
  readonly end: number
  /** EDTF day, or null where the order of day and month is open ("05-07-2025"). */
  readonly value: string | null
  /** The two readings of a numeric date, day first and month first; only where `value` is null. */
  readonly either: readonly [dayFirst: string, monthFirst: string] | null
  /** The order that a numeric date shows ("22-07-2025" is day first), else null. */
  readonly order: 'day-first' | 'month-first' | null
}

const two = (n: number): string => String(n).padStart(2, '0')

const longMonths = new Set([1, 3, 5, 7, 8, 10, 12])

const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return longMonths.has(month) ? 31 : 30
}

/** The EDTF day of a year, month and day of the month; null where there is no such day. `calendarDay(2031, 2, 30)` is null. */
export const calendarDay = (year: number, month: number, day: number): string | null => {
  const real = year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1
  return real && day <= daysIn(year, month) ? `${String(year)}-${two(month)}-${two(day)}` : null
}

// All shapes begin with a digit, so that a text without digits costs next to nothing. A month's name is any word: the table decides.
const shapes = new RegExp(
  [
    // 2031-07-22, 2031/7/22, 2031.07.22
    String.raw`(?<!\d)(?<iy>\d{4})(?<isep>[-/.])\s?(?<im>\d{1,2})\k<isep>\s?(?<id>\d{1,2})(?!\d)`,
    // 2031年7月22日, 2031년 7월 22일
    String.raw`(?<!\d)(?<cy>\d{4})\s?[年년]\s?(?<cm>\d{1,2})\s?[月월]\s?(?<cd>\d{1,2})\s?[日일]`,
    // 22-07-2031, 22.7.2031, 22. 07. 2031, 22 | 07 | 2031
    String.raw`(?<n1>\d{1,2})(?<sep>\s?[-./|]\s?)(?<n2>\d{1,2})\k<sep>(?<ny>\d{4})(?!\d)`,
    // 22 July 2031, 22nd of July, 2031, 22. Juli 2031, 22 de julio de 2031, 22-Jul-2031
    String.raw`(?<dd>\d{1,2})(?:st|nd|rd|th|er|º|°|-го|-е)?\.?,?(?:\s{1,3}(?:of|de|d['’]))?[\s/-]{0,3}(?<dm>\p{L}[\p{L}\p{M}]{1,14})\.?,?(?:\s(?:de|del))?[\s/-]{1,3}(?<dy>\d{4})(?!\d)`,
    // July 22, 2031
    String.raw`(?<=(?<!\p{L})(?<mw>(?<mm>\p{L}[\p{L}\p{M}]{2,14})\.?\s{1,3}))(?<md>\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(?<my>\d{4})(?!\d)`,
    // 2031. július 22., 2031 m. liepos 22 d.
    String.raw`(?<!\d)(?<hy>\d{4})(?:\.|\sm\.)\s(?<hm>\p{L}[\p{L}\p{M}]{2,14})\.?\s(?<hd>\d{1,2})(?!\d)`,
  ].join('|'),
  'gu',
)

type Read = Omit<PrintedDay, 'start' | 'end'>

const sure = (value: string | null): Read | null => (value ? { value, either: null, order: null } : null)

const numeric = (first: number, second: number, year: number): Read | null => {
  const dayFirst = calendarDay(year, second, first)
  const monthFirst = calendarDay(year, first, second)
  if (dayFirst && monthFirst && dayFirst !== monthFirst)
    return { value: null, either: [dayFirst, monthFirst], order: null }
  if (dayFirst) return { value: dayFirst, either: null, order: monthFirst ? null : 'day-first' }
  return monthFirst ? { value: monthFirst, either: null, order: 'month-first' } : null
}

/**
 * Finder of days printed in full, for a table of month names in lower case. A name may stand glued before a date
 * ("Corvale Herald22-07-2031"), so a date is taken from the first digit at which it reads as a real day.
 *
 * @example `printedDays(new Map([['july', 7]]))('Herald25 July, 2031')` finds 2031-07-25 at 6.
 */
export const printedDays = (
  months: ReadonlyMap<string, number>,
): ((text: string) => readonly PrintedDay[]) => {
  const named = (year: string, name: string, day: string): Read | null => {
    const month = months.get(name.toLowerCase())
    return month === undefined ? null : sure(calendarDay(Number(year), month, Number(day)))
  }
  const read = (g: Partial<Record<string, string>>): Read | null => {
    const { n1, n2, ny, dd, dm, dy, mm, md, my } = g
    if (n1 && n2 && ny) return numeric(Number(n1), Number(n2), Number(ny))
    if (dd && dm && dy) return named(dy, dm, dd)
    if (mm && md && my) return named(my, mm, md)
    if (g.hy && g.hm && g.hd) return named(g.hy, g.hm, g.hd)
    return sure(calendarDay(Number(g.iy ?? g.cy), Number(g.im ?? g.cm), Number(g.id ?? g.cd)))
  }
  return (text) => {
    const found: PrintedDay[] = []
    shapes.lastIndex = 0
    for (let m = shapes.exec(text); m; m = shapes.exec(text)) {
      const day = read(m.groups ?? {})
      const start = m.index - (m.groups?.mw?.length ?? 0)
      if (day) found.push({ ...day, start, end: m.index + m[0].length })
      // A name may end in digits ("Vellin 245 March"): the next digit may begin the day. A numeric date is one or none.
      else if (!m.groups?.n1) shapes.lastIndex = m.index + 1
    }
    return found
  }
}
