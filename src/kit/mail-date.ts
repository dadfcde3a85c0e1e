import { calendarDay } from './printed-days.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

// The names of zones that the standards for mail and feeds allow; others stand for more than one place.
const zones = new Map<string, string>([
  ['gmt', 'Z'],
  ['ut', 'Z'],
  ['utc', 'Z'],
  ['z', 'Z'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cst', '-06:00'],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
])

const shape =
  /^(?:\w{3,9},?\s{1,4})?(\d{1,2})\s{1,4}([a-z]{3})[a-z]{0,6}\.?\s{1,4}(\d{4}|\d{2})(?:\s{1,4}(\d{1,2}):(\d{2})(?::(\d{2}))?\s{0,4}(?:([+-]\d{2}):?(\d{2})|([a-z]{1,4}))?)?(?:\s|\(|$)/i

const offsetOf = (found: RegExpExecArray): string | null => {
  const [, , , , , , , hours, minutes, name] = found
  if (hours !== undefined && minutes !== undefined) {
    // "-0000" says that the zone is not known.
    if (hours === '-00' && minutes === '00') return 'Z'
    return Math.abs(Number(hours)) <= 14 && Number(minutes) < 60 ? `${hours}:${minutes}` : null
  }
  return zones.get((name ?? '').toLowerCase()) ?? null
}

/**
 * A date as e-mail and RSS write it: an ISO instant with its offset, the day alone where hour or zone are not given, null where
 * it is no date.
 *
 * @example `mailDate('Tue, 22 Jul 2031 08:00:00 +0200')` is "2031-07-22T08:00:00+02:00".
 */
export const mailDate = (text: string): string | null => {
  const found = shape.exec(text.trim().slice(0, 100))
  if (!found) return null
  const month = months.indexOf((found[2] ?? '').toLowerCase()) + 1
  const said = Number(found[3])
  const year = (found[3] ?? '').length === 4 ? said : said < 70 ? 2000 + said : 1900 + said
  const day = month === 0 ? null : calendarDay(year, month, Number(found[1]))
  if (day === null) return null
  const [hour, minute, second] = [found[4], found[5], found[6] ?? '00']
  const offset = offsetOf(found)
  if (hour === undefined || minute === undefined || offset === null) return day
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return day
  return `${day}T${hour.padStart(2, '0')}:${minute}:${second === '60' ? '59' : second}${offset}`
}
