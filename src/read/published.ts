import { weekdayOf } from '../kit/calendar.ts'
import { printedDays, calendarDay, type PrintedDay } from '../kit/printed-days.ts'
import type { PageWords } from '../languages/contract/pages.ts'
import type { Draft, Published } from './draft.ts'
import type { Finish } from './finish.ts'
import { momentOf } from './moment.ts'

/** What the text tells of the day: month and day of its dateline. */
export interface DayContext {
  readonly finish: Finish
  readonly monthDay: readonly [number, number] | null
  readonly text: string
}

/**
 * A date as metadata gives it, as an EDTF day or, with its offset, an ISO instant in UTC; null where it is neither.
 *
 * @example `metaDate('2031-07-22T08:00:00+02:00', words)` is "2031-07-22T06:00:00Z".
 */
export const metaDate = (value: string, words: PageWords): string | null =>
  momentOf(value)?.at ??
  printedDays(words.months)(value.slice(0, 200)).find((day) => day.value !== null)?.value ??
  null

const monthDayOf = (day: string): readonly [number, number] => [
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
]

const near = (day: string, [month, date]: readonly [number, number]): boolean => {
  const [m, d] = monthDayOf(day)
  const distance = Math.abs((m - month) * 30.4 + d - date)
  return Math.min(distance, 365 - distance) <= 3
}

// The weekdays that the head of a story names: news says "on Friday" of the day itself.
const weekdaysIn = (context: DayContext): ReadonlySet<number> => {
  const head = (context.text.slice(0, 400).split(/[.!?]\s/)[0] ?? '').toLowerCase()
  const { weekdays } = context.finish.language.dates
  return new Set(
    [...weekdays].filter(([name]) => new RegExp(`\\b${name}\\b`, 'u').test(head)).map(([, n]) => n),
  )
}

// A numeric date whose order is open is settled by the dateline, or by another numeric date of the page that shows its order.
const settle = (day: PrintedDay, context: DayContext, days: () => readonly PrintedDay[]): string | null => {
  if (day.value !== null || day.either === null) return day.value
  const [dayFirst, monthFirst] = day.either
  if (context.monthDay) {
    const fits = day.either.filter((value) => near(value, context.monthDay ?? [0, 0]))
    if (fits.length === 1) return fits[0] ?? null
  }
  const named = weekdaysIn(context)
  const fits = day.either.filter((value) => named.has(weekdayOf(value) ?? 0))
  if (named.size === 1 && fits.length === 1) return fits[0] ?? null
  const orders = new Set(
    days()
      .map((other) => other.order)
      .filter((order) => order !== null),
  )
  if (orders.size !== 1) return null
  return orders.has('day-first') ? dayFirst : monthFirst
}

const stampOf = (line: string, words: PageWords, capturedAt: string | null): string | null => {
  const bare = line.replace(/^[•*·▪-]\s+/, '').trim()
  const tail = /(?:^|\D)(\d{1,3} ?\p{L}+ ago)$/u.exec(bare)?.[1] ?? ''
  const groups = (words.relativeStamp.exec(bare) ?? words.relativeStamp.exec(tail))?.groups
  if (!groups || capturedAt === null) return null
  const at = new Date(capturedAt)
  const minutes = words.stampUnits.get((groups.unit ?? groups.unit2 ?? '').toLowerCase())
  const said = groups.count ?? groups.count2 ?? ''
  const count = /^\d+$/.test(said) ? Number(said) : 1
  if (Number.isNaN(at.getTime()) || minutes === undefined) return null
  const back = new Date(at.getTime() - count * minutes * 60000)
  // A capture day without its hour says no more than the day, and not even that for a stamp in hours.
  if (/^\d{4}-\d{2}-\d{2}$/.test(capturedAt) && minutes < 1440) return null
  return back.toISOString().slice(0, 10)
}

const printed = (draft: Draft, context: DayContext): Published | null => {
  const find = printedDays(context.finish.language.pages.months)
  // The whole page is read for days only where the order of one is open.
  let found: readonly PrintedDay[] | null = null
  const all = (): readonly PrintedDay[] => (found ??= find(context.finish.pageText.slice(0, 200000)))
  for (const line of draft.dateLines)
    for (const day of find(line)) {
      const at = settle(day, context, all)
      // A day that the page calls that of a change is not that of publication.
      if (at !== null && !draft.updated?.at.startsWith(at)) return { at, basis: 'printed' }
    }
  return null
}

// The dateline's day takes its year from a day of the same text that is printed in full and lies within three days of it.
const fromDateline = (context: DayContext): Published | null => {
  const { monthDay, text, finish } = context
  if (!monthDay) return null
  const days = printedDays(finish.language.pages.months)(text.slice(0, 400))
    .map((day) => day.value)
    .filter((value) => value !== null)
  const year = days.find((day) => near(day, monthDay))?.slice(0, 4)
  const at = year ? calendarDay(Number(year), monthDay[0], monthDay[1]) : null
  return at ? { at, basis: 'dateline' } : null
}

const fromUrl = (draft: Draft): Published | null => {
  const found = draft.url ? /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/_-]|$)/.exec(draft.url) : null
  const at = found ? calendarDay(Number(found[1]), Number(found[2]), Number(found[3])) : null
  return at ? { at, basis: 'url' } : null
}

/** When an article was published, and how that is known; null where the page does not say. */
export const publishedOf = (draft: Draft, context: DayContext): Published | null => {
  const found = draft.published ?? printed(draft, context) ?? fromDateline(context)
  if (found) return found
  for (const line of draft.dateLines) {
    const at = stampOf(line, context.finish.language.pages, context.finish.capturedAt)
    if (at !== null) return { at, basis: 'relative stamp' }
  }
  const url = fromUrl(draft)
  if (url) return url
  const hint = context.finish.page.publishedHint
  return hint === null ? null : { at: hint, basis: 'given' }
}
