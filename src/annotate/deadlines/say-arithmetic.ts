import { earliestDay, latestDay } from '../../kit/calendar.ts'
import type { DeadlineWords } from '../../languages/contract/deadlines.ts'

const amount = (length: string, { units }: DeadlineWords['arithmetic']): string => {
  const parts = [...length.matchAll(/(\d+)([YMWDH])/g)].map(([, n, unit]) => {
    // Minutes never come here: an M behind T is not counted.
    const names = units[unit as keyof typeof units]
    return `${n} ${Number(n) === 1 ? names[0] : names[1]}`
  })
  return parts.join(' ')
}

const day = (iso: string, { months, day: form }: DeadlineWords['arithmetic'], withYear = true): string => {
  const [year, month, date] = iso.split('-')
  const text = form
    .replace('{day}', String(Number(date)))
    .replace('{month}', months[Number(month) - 1] ?? '')
    .replace('{year}', withYear ? (year ?? '') : '')
  return text.trim()
}

/**
 * How a day was counted, in words for a person.
 *
 * @example sayArithmetic('P50D', '2031-07-14/2031-07-20', words) is "50 days from a day between 14 July and 20 July 2031".
 */
export const sayArithmetic = (length: string, from: string, words: DeadlineWords): string => {
  const { arithmetic } = words
  const [short, long] = length.split('/')
  const said =
    short && long
      ? arithmetic.range.replace('{a}', amount(short, arithmetic)).replace('{b}', amount(long, arithmetic))
      : amount(length, arithmetic)
  const [a, b] = [earliestDay(from) ?? from, latestDay(from) ?? from]
  const start =
    a === b
      ? day(a, arithmetic)
      : arithmetic.between
          .replace('{a}', day(a, arithmetic, a.slice(0, 4) !== b.slice(0, 4)))
          .replace('{b}', day(b, arithmetic))
  return arithmetic.whole.replace('{length}', said).replace('{from}', start)
}
