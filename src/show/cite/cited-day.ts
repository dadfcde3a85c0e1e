import { parseEdtf } from '../edtf.ts'

/** A day as formats of citations ask for it: the year, and the month and the day where they are known. */
interface CitedDay {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

/** The day behind a date, as far as it is known for sure; null where not even the year is. */
export const citedDay = (edtf: string | null): CitedDay | null => {
  const date = edtf === null ? null : parseEdtf(edtf)
  if (date?.kind !== 'point' || date.about || date.perhaps || !/^\d{4}$/.test(date.year)) return null
  const month = typeof date.month === 'number' && date.month <= 12 ? date.month : null
  return {
    year: Number(date.year),
    month,
    day: month !== null && typeof date.day === 'number' ? date.day : null,
  }
}
