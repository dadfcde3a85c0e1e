import type { Article, Descent } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { openCopies } from './open-copies.ts'
import { wordsSpan } from './text-print.ts'

/** Where an article comes from. */
export interface Origin extends Descent {
  /** The earliest article of the group whose text this is: one origin. */
  readonly origin: string
}

/**
 * Finds out which articles are copies of which: the same text, a revised one with what was changed, or a part inside something
 * else; and which merely quote the same words. The answer depends on the set of articles only, never on their order.
 *
 * @example `findCopies(articles).get(id)?.origin` counts twenty reprints of one wire story as one.
 */
export const findCopies = (articles: readonly Article[]): ReadonlyMap<string, Origin> => {
  const copies = openCopies()
  for (const article of articles) copies.put(article)
  const byId = new Map(articles.map((article) => [article.id, article]))
  const found = new Map<string, Origin>()
  for (const id of copies.ids()) {
    const [article, descent] = [byId.get(id), copies.of(id)]
    if (!article || !descent) continue
    const sharesQuotations = descent.quotes.map(({ article: other, words }) => ({
      article: other,
      quotations: words
        .map(([first, last]) => wordsSpan(article, first, last))
        .filter((s): s is Span => s !== null),
    }))
    found.set(id, { copyOf: descent.copyOf, origin: descent.origin, sharesQuotations })
  }
  return found
}
