import { latestDay } from './calendar.ts'

// Sorting asks for the same times again and again: so many are kept at once.
const mostKept = 20_000
const kept = new Map<string, number>()

/**
 * The last instant, in milliseconds, at which something dated so can have come out: a day without an hour counts as known
 * when it is over, so that "as of noon" never holds what may have come at four. Infinity for what cannot be placed.
 */
export const lastInstant = (time: string | null): number => {
  if (time === null) return Infinity
  const known = kept.get(time)
  if (known !== undefined) return known
  if (kept.size >= mostKept) kept.clear()
  const instant = instantOf(time)
  kept.set(time, instant)
  return instant
}

const instantOf = (time: string): number => {
  if (/T\d/.test(time)) {
    const zoned = /(Z|[+-]\d\d:?\d\d)$/.test(time) ? time : `${time}Z`
    const at = Date.parse(zoned)
    if (!Number.isNaN(at)) return at
  }
  const day = latestDay(time.slice(0, 10)) ?? latestDay(time)
  return day === null ? Infinity : Date.parse(`${day}T23:59:59.999Z`)
}
