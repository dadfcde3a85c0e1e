import type { PageWords } from '../languages/contract/pages.ts'
import type { Page } from '../model/page.ts'
import type { Draft } from './draft.ts'
import { hostOf } from './outlets.ts'
import { zonedTime } from './zoned-time.ts'

/**
 * Adds what came around a page to its articles: the address that it was captured from to the first, the sender and the time of
 * an e-mail to all of them, its subject where it holds one article. What an article says itself stays.
 */
export const withEnvelope = (drafts: readonly Draft[], page: Page, words: PageWords): readonly Draft[] => {
  const { address, envelope } = page
  return drafts.map((draft, i) => {
    const url = draft.url ?? (i === 0 ? address : null)
    const addressed = { ...draft, url, host: draft.host ?? (url === null ? null : hostOf(url)) }
    if (!envelope) return addressed
    return {
      ...addressed,
      title: (drafts.length === 1 ? envelope.title : null) ?? draft.title ?? envelope.title,
      outlet: draft.outlet ?? envelope.outlet,
      published: draft.published ?? zonedTime(envelope.published, 'meta', words),
    }
  })
}
