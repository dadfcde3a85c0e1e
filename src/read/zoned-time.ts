import { mailDate } from '../kit/mail-date.ts'
import type { PageWords } from '../languages/contract/pages.ts'
import type { PublishedBasis } from '../model/article.ts'
import type { Published } from './draft.ts'
import { metaDate } from './published.ts'

/**
 * A time as feeds, wires and e-mail write it (ISO 8601 or RFC 5322), with its basis; null where it is none.
 *
 * @example `zonedTime('Tue, 22 Jul 2031 08:00:00 +0200', 'feed', words)?.at` is "2031-07-22T06:00:00Z".
 */
export const zonedTime = (
  value: string | null | undefined,
  basis: PublishedBasis,
  words: PageWords,
): Published | null => {
  const said = value?.trim() ?? ''
  if (said === '') return null
  const iso = mailDate(said) ?? said
  const at = metaDate(iso, words)
  if (at === null) return null
  const local = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(iso) ? iso : null
  return { at, basis, ...(local !== null && { local }) }
}

/** A time of change where it lies behind the publication, and is known beside it; else null. */
export const laterThan = (published: Published | null, updated: Published | null): Published | null =>
  updated !== null && (published === null || updated.at > published.at) ? updated : null
