import { daysOf, parseEdtf } from '../../kit/calendar.ts'
import type { Resolved } from './context.ts'

// Lengths, and dates and intervals of which digits are not known: 'PXW', '199X', 'XXXX-05-01/XXXX-05-03'.
const masked = /^(?:P|\[?[\dX]{4}(?:-[\d-]+)?(?:[/,][\dX]{4}(?:-[\d-]+)?)*\]?$|\.\.\/[\dX]{4}$)/

const isSound = (value: string): boolean => {
  if (value.includes('X')) return masked.test(value)
  if (value.length === 10 && daysOf(value) !== null) return true
  const parsed = parseEdtf(value)
  if (!parsed) return false
  if (!('extent' in parsed)) return true
  const { first, last } = parsed.extent
  return first === null || last === null || first <= last
}

/** A value as it is, or unknown where it is no EDTF: a year beyond 9999, an interval that ends before it begins. */
export const soundValue = (found: Resolved): Resolved =>
  found.value === null || isSound(found.value) ? found : { ...found, value: null, timex: null }
