import type { SearchFilters } from '../show/site/search-form.ts'
import type { Query } from '../show/site/site-page.ts'
import { askedTimes } from './asked-times.ts'
import { WrongRequest } from './wrong-request.ts'

/** So many answers of each kind stand on one page. */
export const answersOnPage = 20

// Of so many pages the last is the last that is asked for.
const mostPages = 500

const orNull = (text: string | undefined): string | null =>
  text === undefined || text.trim() === '' ? null : text.trim()

const dayIn = (name: string, text: string | undefined): string | null => {
  const day = orNull(text)
  if (day === null || (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)))) return day
  throw new WrongRequest(`${name}: “${day}” is no day; write it like 2031-08-01`)
}

const endOf = (time: string | null): number | null =>
  time === null ? null : Date.parse(time.includes('T') ? time : `${time}T23:59:59.999Z`)

/**
 * What a search is asked for in its address, as a form sends it.
 *
 * @throws WrongRequest where a day is none.
 */
export const askedFilters = (query: Query): SearchFilters => {
  const page = Number(query['page'] ?? '1')
  return {
    words: query['q'] ?? '',
    kind: orNull(query['kind']),
    story: orNull(query['story']),
    speaker: orNull(query['speaker']),
    outlet: orNull(query['outlet']),
    from: dayIn('from', query['from']),
    to: dayIn('to', query['to']),
    page: Number.isInteger(page) ? Math.min(mostPages, Math.max(1, page)) : 1,
  }
}

/** The same as a desk is asked for it. */
export const askedSearch = (filters: SearchFilters, query: Query) => {
  const { asOf, addedBy } = askedTimes(query)
  const { words, kind, speaker, outlet, from, to, page } = filters
  return {
    words,
    kinds: kind === null ? null : [kind],
    speaker,
    outlet,
    from: from === null ? null : Date.parse(`${from}T00:00:00Z`),
    to: endOf(to),
    asOf: endOf(asOf),
    addedBy: endOf(addedBy),
    offset: (page - 1) * answersOnPage,
    limit: answersOnPage,
  }
}
