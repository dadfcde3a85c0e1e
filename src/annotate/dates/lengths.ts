import { addDays, addMonths, weekOf } from '../../kit/calendar.ts'
import type { TimeUnit } from '../../languages/contract/dates.ts'

const letters: Readonly<Record<TimeUnit, readonly [string, number]>> = {
  S: ['TS', 1],
  MIN: ['TM', 1],
  H: ['TH', 1],
  N: ['D', 1],
  D: ['D', 1],
  WE: ['D', 2],
  W: ['W', 1],
  M: ['M', 1],
  Q: ['M', 3],
  Y: ['Y', 1],
  DE: ['Y', 10],
  C: ['Y', 100],
}
const smaller: Readonly<Partial<Record<TimeUnit, readonly [TimeUnit, number]>>> = {
  Y: ['M', 12],
  H: ['MIN', 60],
  D: ['H', 24],
  DE: ['Y', 10],
  C: ['Y', 100],
  MIN: ['S', 60],
}

/** A length in ISO 8601: `lengthOf(50, 'D')` is 'P50D', `lengthOf(null, 'W')` 'PXW', `lengthOf(2.5, 'Y')` 'P2Y6M'. */
export const lengthOf = (amount: number | null, unit: TimeUnit): string => {
  const [letter, times] = letters[unit]
  const [time, name] = letter.length === 2 ? ['T', letter.slice(1)] : ['', letter]
  if (amount === null) return `P${time}X${name}`
  const whole = Math.floor(amount)
  const rest = smaller[unit]
  if (whole === amount || !rest) return `P${time}${String(Math.round(amount * times * 100) / 100)}${name}`
  const [small, size] = rest
  const little = lengthOf(Math.round((amount - whole) * size), small)
  return whole === 0
    ? little
    : `P${time}${String(whole * times)}${name}${time === 'T' ? little.slice(2) : little.slice(1)}`
}

const span = (day: string, weeks: number): { value: string; timex: string | null } | null => {
  const week = weekOf(day, weeks)
  return week && { value: `${week.first}/${week.last}`, timex: week.name }
}

/** The time so many units from a day, as exact as the unit: two months from a day is a month. Null for units too small to say. */
export const shiftBy = (
  day: string,
  amount: number,
  unit: TimeUnit,
): { value: string; timex: string | null } | null => {
  const whole = Number.isInteger(amount) ? amount : 0
  if (unit === 'D' || unit === 'N') return { value: addDays(day, Math.trunc(amount)), timex: null }
  if (unit === 'W') return span(day, Math.trunc(amount))
  if (unit === 'M') return { value: addMonths(day.slice(0, 7), Math.trunc(amount)), timex: null }
  if (unit === 'Y')
    return {
      value:
        whole === 0 && amount !== 0
          ? addMonths(day.slice(0, 7), Math.round(amount * 12))
          : String(Number(day.slice(0, 4)) + amount).padStart(4, '0'),
      timex: null,
    }
  if (unit === 'DE')
    return { value: `${String(Math.floor((Number(day.slice(0, 4)) + amount * 10) / 10))}X`, timex: null }
  if (unit === 'C')
    return { value: `${String(Math.floor((Number(day.slice(0, 4)) + amount * 100) / 100))}XX`, timex: null }
  return unit === 'H' || unit === 'MIN' || unit === 'S' ? { value: day, timex: null } : null
}
