import { calendarDay, printedDays } from '../kit/printed-days.ts'
import { monthNames } from '../languages/date-words.ts'

/** A time that a page gives: `at` an EDTF month or day or an ISO instant in UTC, `local` the same on the outlet's own clock. */
export interface Moment {
  readonly at: string
  /** With its offset ("2031-07-23T01:30:00+03:00"); absent where the page gives UTC or no offset. */
  readonly local?: string
}

const iso =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T|\s{1,3}(?:at )?)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,:]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{1,2})$/i
const compact = /^(\d{4})(\d{2})(\d{2})T(\d{2}):?(\d{2}):?(\d{2})(?:[.,]\d{1,9})?\s?(Z|[+-]\d{2}:?\d{2})$/i
// "Tue, 22 Jul 2031 08:00:00 +0200", "22 July 2031 08:00 GMT"
const mail =
  /^(?:\p{L}{2,10},?\s)?(\d{1,2})[\s-](\p{L}{3,10})[\s-](\d{4}),?\s(\d{1,2}):(\d{2})(?::(\d{2}))?\s?(Z|UTC|GMT|UT|[+-]\d{2}:?\d{2})(?:\s\(.{1,40}\))?$/iu
// "Tue Jul 22 2031 08:00:00 GMT+0200 (somewhere)", "Tue Jul 22 08:00:00 UTC 2031"
const script =
  /^\p{L}{3},? (\p{L}{3}) (\d{1,2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) (GMT[+-]\d{4})(?: \(.{1,60}\))?$/u
const system = /^\p{L}{3} (\p{L}{3}) {1,2}(\d{1,2}) (\d{2}):(\d{2}):(\d{2}) (UTC|GMT) (\d{4})$/u

const earliest = 1900
const latest = 2100
const names = monthNames(null)
const find = printedDays(names)

const plausible = (year: number): boolean => year >= earliest && year < latest

/** Minutes east of Greenwich, or null where the mark names UTC itself. */
const minutesOf = (zone: string): number | null => {
  const m = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone)
  if (!m) return null
  const minutes = Number(m[2]) * 60 + Number(m[3] ?? 0)
  return m[1] === '-' ? -minutes : minutes
}

const seconds = (at: number): string => new Date(at).toISOString().slice(0, 19)

/** An instant in UTC on a clock so many minutes east of Greenwich: `onClock('2031-07-22T22:30:00Z', 180)` is "2031-07-23T01:30:00+03:00". */
export const onClock = (instant: string, minutes: number): string => {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  const offset = `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
  return `${seconds(new Date(instant).getTime() + minutes * 60000)}${offset}`
}

const instantOf = (
  [year, month, day]: readonly [number, number, number],
  [hour, minute, second]: readonly [number, number, number],
  zone: string,
): Moment | null => {
  if (calendarDay(year, month, day) === null || hour > 24 || minute > 59 || second > 60) return null
  const minutes = minutesOf(zone)
  const wall = Date.UTC(year, month - 1, day, hour, minute, second)
  const at = `${seconds(wall - (minutes ?? 0) * 60000)}Z`
  return minutes === null || minutes === 0 || Math.abs(minutes) > 14 * 60
    ? { at }
    : { at, local: onClock(at, minutes) }
}

const numbers = (
  a: string | undefined,
  b: string | undefined,
  c: string | undefined,
): [number, number, number] => [Number(a ?? 0), Number(b ?? 0), Number(c ?? 0)]

const monthOf = (name: string | undefined): string => String(names.get((name ?? '').toLowerCase()) ?? 0)

const withClock = (text: string): Moment | null => {
  const m = iso.exec(text) ?? compact.exec(text)
  if (m) return instantOf(numbers(m[1], m[2], m[3]), numbers(m[4], m[5], m[6]), m[7] ?? 'Z')
  const post = mail.exec(text)
  if (post)
    return instantOf(
      numbers(post[3], monthOf(post[2]), post[1]),
      numbers(post[4], post[5], post[6]),
      post[7] ?? 'Z',
    )
  const js = script.exec(text)
  if (js) return instantOf(numbers(js[3], monthOf(js[1]), js[2]), numbers(js[4], js[5], js[6]), js[7] ?? 'Z')
  const unix = system.exec(text)
  return (
    unix && instantOf(numbers(unix[7], monthOf(unix[1]), unix[2]), numbers(unix[3], unix[4], unix[5]), 'Z')
  )
}

const dayIn = (text: string): string | null => {
  const day =
    /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})(?:T?\d{4}(?:\d{2})?)?$/.exec(text)
  if (day) return calendarDay(Number(day[1]), Number(day[2]), Number(day[3]))
  const month = /^(\d{4})-(\d{2})$/.exec(text)
  if (month) return calendarDay(Number(month[1]), Number(month[2]), 1)?.slice(0, 7) ?? null
  const epoch = /^(\d{10})(?:\d{3})?$/.exec(text)
  if (epoch) return `${seconds(Number(epoch[1]) * 1000)}Z`
  return find(text.slice(0, 100)).find((found) => found.value !== null)?.value ?? null
}

/**
 * A time as metadata gives it, whatever form it is written in; null where it is none that a page can have (years from 1900 on).
 * A time without its offset gives no more than its day.
 *
 * @example `momentOf('2031-07-22T08:00:00+02:00')` is `{ at: '2031-07-22T06:00:00Z', local: '2031-07-22T08:00:00+02:00' }`.
 */
export const momentOf = (value: string): Moment | null => {
  const text = value.trim().slice(0, 120)
  const clock = withClock(text)
  if (clock) return plausible(Number(clock.at.slice(0, 4))) ? clock : null
  const at = dayIn(text)
  return at !== null && plausible(Number(at.slice(0, 4))) ? { at } : null
}

/** The day of a moment on the outlet's own clock, as far as it is known: `dayOfMoment({ at: '2031-07' })` is "2031-07". */
export const dayOfMoment = ({ at, local }: Moment): string => (local ?? at).slice(0, 10)
