import type { When } from '../app/desk/dossier-at.ts'
import type { Query } from '../show/site/site-page.ts'
import { WrongRequest } from './wrong-request.ts'

const form = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/

/** A day or an instant as it was asked for; null where nothing was. @throws WrongRequest where it is neither. */
export const timeIn = (name: string, text: string): string | null => {
  if (text === '') return null
  if (form.test(text) && !Number.isNaN(Date.parse(text))) return text
  throw new WrongRequest(
    `${name}: “${text}” is no day and no instant; write it like 2031-08-01 or 2031-08-01T09:00:00Z`,
  )
}

/**
 * As of when a page is asked for: `as-of` (what the world could know) and `added-by` (what the desk had).
 *
 * @throws WrongRequest where one is no day and no instant.
 */
export const askedTimes = (query: Query): When => ({
  asOf: timeIn('as-of', query['as-of'] ?? ''),
  addedBy: timeIn('added-by', query['added-by'] ?? ''),
})
