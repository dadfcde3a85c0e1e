import { describeDate } from '../describe-date.ts'
import { markup, type Markup } from '../html/markup.ts'
import type { SiteContext } from './site-page.ts'

/** "the day asked for" or "the day of the newest page": the day in front, never that of the reading. */
export const dayInFront = ({ view, query }: SiteContext): string | null =>
  view.newest === null
    ? null
    : `${describeDate(view.newest)}, ${view.dossier.asOf === null && (query['as-of'] ?? '') === '' ? 'the day of the newest page' : 'the day asked for'}`

/** Says from which day days are counted; that none is known where none is. */
export const asOfNote = (context: SiteContext, label: string): Markup => {
  const day = dayInFront(context)
  return markup`<p class="hint">${day === null ? 'No page has a day: nothing can be counted.' : `${label} ${day}.`}</p>`
}
