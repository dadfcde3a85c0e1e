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

/** The EDTF day of a year, month and day of the month; null where there is no such day. `calendarDay(2031, 2, 30)` is null. */
export const calendarDay = (year: number, month: number, day: number): string | null => {
  const at = new Date(Date.UTC(year, month - 1, day))
  const real = year >= 1000 && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  return real ? `${String(year)}-${two(month)}-${two(day)}` : null
}

const shapes = (names: string) =>
  new RegExp(
    [
      String.raw`(?<!\d)(?<iy>\d{4})-(?<im>\d{2})-(?<id>\d{2})(?!\d)`,
      String.raw`(?<n1>\d{1,2})(?<sep>[-./])(?<n2>\d{1,2})\k<sep>(?<ny>\d{4})(?!\d)`,
      String.raw`(?<dd>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+(?<dm>${names})\.?,?[\s-]+(?<dy>\d{4})(?!\d)`,
      String.raw`(?<!\p{L})(?<mm>${names})\.?\s+(?<md>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<my>\d{4})(?!\d)`,
    ].join('|'),
    'giu',
  )

const numeric = (first: number, second: number, year: number): Omit<PrintedDay, 'start' | 'end'> | null => {
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
  const names = [...months.keys()].sort((a, b) => b.length - a.length).join('|')
  const pattern = shapes(names)
  const month = (name: string): number => months.get(name.toLowerCase()) ?? 0
  const named = (year: string, name: string, day: string): Omit<PrintedDay, 'start' | 'end'> | null => {
    const value = calendarDay(Number(year), month(name), Number(day))
    return value ? { value, either: null, order: null } : null
  }
  const read = (g: Partial<Record<string, string>>): Omit<PrintedDay, 'start' | 'end'> | null => {
    const { iy, im, id, n1, n2, ny, dd, dm, dy, mm, md, my } = g
    if (iy && im && id) {
      const value = calendarDay(Number(iy), Number(im), Number(id))
      return value ? { value, either: null, order: null } : null
    }
    if (n1 && n2 && ny) return numeric(Number(n1), Number(n2), Number(ny))
    if (dd && dm && dy) return named(dy, dm, dd)
    return mm && md && my ? named(my, mm, md) : null
  }
  return (text) => {
    const found: PrintedDay[] = []
    const finder = new RegExp(pattern)
    for (let m = finder.exec(text); m; m = finder.exec(text)) {
      const day = read(m.groups ?? {})
      if (day) found.push({ ...day, start: m.index, end: m.index + m[0].length })
      // A name may end in digits ("Vellin 245 March"): the next digit may begin the day. A numeric date is one or none.
      else if (!m.groups?.n1) finder.lastIndex = m.index + 1
    }
    return found
  }
}
