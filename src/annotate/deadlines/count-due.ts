import { addDays, addMonths, earliestDay, latestDay } from '../../kit/calendar.ts'
import type { DeadlineWords } from '../../languages/contract/deadlines.ts'
import { sayArithmetic } from './say-arithmetic.ts'

/** A day counted from a said one, and how. */
export interface Counted {
  readonly due: string
  /** The day from which it was counted. */
  readonly from: string
  readonly arithmetic: string
}

// Whole days, weeks, months of a length; hours only where they make whole days.
const shift = (length: string): ((day: string) => string) | null => {
  const m = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?$/.exec(length)
  if (!m || m[0] === 'P') return null
  const [years, months, weeks, days, hours] = m
    .slice(1)
    .map((x) => Number((x as string | undefined) ?? 0)) as [number, number, number, number, number]
  if (hours % 24 !== 0) return null
  return (day) => addDays(addMonths(day, years * 12 + months), weeks * 7 + days + hours / 24)
}

const bounds = (length: string): readonly [string, string] => {
  const cut = length.indexOf('/')
  return cut < 0 ? [length, length] : [length.slice(0, cut), length.slice(cut + 1)]
}

/** The fields of a deadline that counting gives. */
export const countedParts = (
  counted: Counted | null,
): { readonly due: string | null; readonly arithmetic: string | null; readonly saidOn: string | null } => ({
  due: counted?.due ?? null,
  arithmetic: counted?.arithmetic ?? null,
  saidOn: counted?.from ?? null,
})

/**
 * Counts a length of time from the day it was given. A day known only to lie in a week gives a span of as many days.
 *
 * @example countDue('P50D', '2031-07-14/2031-07-20', words) is due '2031-09-02/2031-09-08'.
 */
export const countDue = (length: string, from: string, words: DeadlineWords): Counted | null => {
  const [short, long] = bounds(length)
  const [least, most] = [shift(short), shift(long)]
  const [first, last] = [earliestDay(from), latestDay(from)]
  if (!least || !most || !first || !last) return null
  const [a, b] = [least(first), most(last)]
  const due = a === b ? a : `${a}/${b}`
  return { due, from, arithmetic: sayArithmetic(length, from, words) }
}
