import { addDays } from '../../../kit/calendar.ts'
import { calendarDay } from '../../../kit/printed-days.ts'
import type { Published } from '../../draft.ts'
import { dayOfMoment, momentOf, type Moment } from '../../moment.ts'
import { hostOf } from '../../outlets.ts'
import { textIn, type Json } from './linked-data.ts'
import type { PageMarks } from './page-marks.ts'
import { printedDates, type PrintedDate } from './printed-dates.ts'

/** When a page says that its story was published and last changed. */
export interface PageDates {
  readonly published: Published | null
  readonly updated: Published | null
  /** What its metadata alone says. */
  readonly stated: Published | null
}

/** What the dates of a page are read from. */
export interface DatedPage {
  readonly marks: PageMarks
  readonly story: Json | null
  readonly page: Json | null
  readonly title: string | null
  readonly url: string | null
  readonly language: string | null
}

const publishedMetas = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'og:pubdate',
  'article.published',
  'datepublished',
  'date_published',
  'date-published',
  'published_time',
  'publication_date',
  'publicationdate',
  'publish-date',
  'publish_date',
  'publishdate',
  'published-date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'cxenseparse:recs:publishtime',
  'article_date_original',
  'originalpublicationdate',
  'citation_publication_date',
  'displaydate',
  'ptime',
  'rnews:datepublished',
  'bt:pubdate',
]
// Names that pages give to other times too: believed where nothing else speaks.
const looseMetas = [
  'dc.date',
  'dcterms.date',
  'date',
  'article:created',
  'article.created',
  'created',
  'release_date',
  'citation_date',
]
const updatedMetas = [
  'article:modified_time',
  'article:modified',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'last-modified-date',
  'lastmod',
  'dcterms.modified',
  'dc.date.modified',
  'article.updated',
  'revised',
]

// A web page is no older than the web.
const onTheWeb = (value: string | null | undefined): Moment | null => {
  const moment = value ? momentOf(value) : null
  return moment !== null && moment.at >= '1995' ? moment : null
}

const fromMetas = (keys: readonly string[], { marks }: DatedPage): readonly Published[] =>
  keys.flatMap((key) => {
    const moment = onTheWeb(marks.metas.get(key))
    return moment ? [{ ...moment, basis: 'meta' as const }] : []
  })

const fromData = (object: Json | null, key: string): readonly Published[] => {
  const value = object?.[key]
  const moment = onTheWeb(textIn(Array.isArray(value) ? (value as readonly unknown[])[0] : value))
  return moment ? [{ ...moment, basis: 'json-ld' }] : []
}

// Microdata of the story; that of a sidebar or a footer only where it is the only one.
const fromItems = (role: 'published' | 'updated', { marks }: DatedPage): readonly Published[] => {
  const items = marks.dates.filter((mark) => mark.kind === 'item' && mark.role === role)
  const own = items.filter((mark) => mark.aside === null)
  const alone = new Set(items.map((mark) => mark.value)).size === 1
  const moment = onTheWeb((own[0] ?? (alone ? items[0] : undefined))?.value)
  return moment ? [{ ...moment, basis: 'meta' }] : []
}

// The only day that time elements give, wherever they stand.
const onlyTime = ({ marks }: DatedPage): Published | null => {
  const moments = marks.dates
    .filter((mark) => mark.kind === 'time' && mark.value !== null)
    .map((mark) => onTheWeb(mark.value))
    .filter((moment) => moment !== null)
  const first = moments[0]
  return first && new Set(moments.map(dayOfMoment)).size === 1 ? { ...first, basis: 'printed' } : null
}

/** The day, or month, in an address: `dayInUrl('https://a.example/2031/07/22/talks')` is "2031-07-22". */
const dayInUrl = (url: string): string | null => {
  const whole = /[/_-]((?:19|20)\d{2})([/_-]?)(\d{2})\2(\d{2})(?=[/_.-]|$|\D)/.exec(url)
  if (whole) {
    const day = calendarDay(Number(whole[1]), Number(whole[3]), Number(whole[4]))
    if (day !== null && day >= '1995') return day
  }
  const month = /\/((?:19|20)\d{2})\/(\d{1,2})\//.exec(url)
  const first = month ? calendarDay(Number(month[1]), Number(month[2]), 1) : null
  return first !== null && first >= '1995' ? first.slice(0, 7) : null
}

// An instant in UTC falls on one of two days, on the clock of the place; a day falls on itself.
const mayBe = (moment: Moment, day: string): boolean => {
  const own = dayOfMoment(moment)
  if (own === day || own.startsWith(day) || day.startsWith(own)) return true
  if (moment.at.length <= 10 || moment.local !== undefined) return false
  const hour = Number(moment.at.slice(11, 13))
  return (hour >= 9 && addDays(own, 1) === day) || (hour <= 13 && addDays(own, -1) === day)
}

// Where an instant is given in UTC and the page prints the day, the printed day is the outlet's own.
const onDay = (published: Published, day: string): Published =>
  dayOfMoment(published) === day || day.length < 10 || published.local !== undefined
    ? published
    : { ...published, local: day }

const rankOf = ({ role, place, marked }: PrintedDate): number => {
  if (place === 'foot') return role === 'published' ? 5 : marked ? 6 : 9
  const base = role === 'published' ? 0 : marked ? 1 : 2
  return place === 'head' ? base : base + (role === 'published' ? 1 : 2)
}

const bestPrinted = (
  dates: readonly PrintedDate[],
  month: string | null,
  latest: string | null,
): PrintedDate | null => {
  const may = dates.filter((date) => {
    const day = dayOfMoment(date.moment)
    if (date.role === 'updated' || rankOf(date) > 6) return false
    if (latest !== null && day > latest) return false
    return month === null || date.role === 'published' || day.startsWith(month)
  })
  const best = Math.min(...may.map(rankOf))
  return may.find((date) => rankOf(date) === best) ?? null
}

interface Candidates {
  readonly stated: readonly Published[]
  readonly loose: readonly Published[]
  readonly printed: PrintedDate | null
  readonly urlDay: string | null
}

const choose = ({ stated, loose, printed, urlDay }: Candidates): Published | null => {
  const shown = printed === null ? null : dayOfMoment(printed.moment)
  const visible = [shown, urlDay].filter((day) => day !== null)
  for (const day of visible) {
    const fitting = [...stated, ...loose].find((each) => mayBe(each, day))
    if (fitting) return onDay(fitting, day)
  }
  const asPrinted: Published | null = printed && { ...printed.moment, basis: 'printed' }
  if (urlDay !== null && asPrinted && mayBe(asPrinted, urlDay)) return asPrinted
  const first = stated[0]
  if (first) return first
  const sure = printed !== null && printed.place !== 'foot'
  if (asPrinted && sure) return asPrinted
  if (urlDay !== null && urlDay.length === 10) return { at: urlDay, basis: 'url' }
  return loose[0] ?? asPrinted
}

const later = (updated: Published | undefined, published: Published | null): Published | null => {
  if (!updated || published === null) return updated ?? null
  const [a, b] = [updated.at, published.at]
  if (a.length > 10 && b.length > 10) return a > b ? updated : null
  return dayOfMoment(updated) > dayOfMoment(published) ? updated : null
}

/**
 * When the story of a page was published and changed: metadata first, held against what the page prints and what its address says; a
 * printed day where there is no metadata. An update is never taken for the publication.
 */
export const pageDates = (from: DatedPage): PageDates => {
  const stated = [
    ...fromData(from.story, 'datePublished'),
    ...fromMetas(publishedMetas, from),
    ...fromItems('published', from),
    ...fromData(from.page, 'datePublished'),
    ...fromData(from.story, 'dateCreated'),
  ]
  const loose = fromMetas(looseMetas, from)
  const changes = [
    ...fromData(from.story, 'dateModified'),
    ...fromMetas(updatedMetas, from),
    ...fromItems('updated', from),
    ...fromData(from.page, 'dateModified'),
  ]
  const inUrl = from.url === null ? null : dayInUrl(from.url)
  const days = new Set([...stated, ...loose, ...changes].map(dayOfMoment))
  if (inUrl !== null) days.add(inUrl)
  const dates = printedDates(from.marks, from.title, {
    days,
    tongue: from.language,
    host: from.url === null ? null : hostOf(from.url),
  })
  const printed = bestPrinted(dates, inUrl?.length === 7 ? inUrl : null, null)
  const published = choose({ stated, loose, printed, urlDay: inUrl }) ?? onlyTime(from)
  const shownUpdates = dates
    .filter((date) => date.role === 'updated')
    .map((date): Published => ({ ...date.moment, basis: 'printed' }))
  return {
    published,
    updated:
      [...changes, ...shownUpdates].map((each) => later(each, published)).find((each) => each !== null) ??
      null,
    stated: stated[0] ?? loose[0] ?? null,
  }
}
