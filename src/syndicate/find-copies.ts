import { lastInstant } from '../kit/last-instant.ts'
import { sentenceChanges } from '../kit/sentence-changes.ts'
import type { Article, CopyOf, Descent } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { openCopies, type Kin } from './open-copies.ts'
import { wordsSpan } from './text-print.ts'

/** Where an article comes from. */
export interface Origin extends Descent {
  /** The earliest article of the group whose text this is: one origin. */
  readonly origin: string
}

const day = 86_400_000
const isInstant = (time: string): boolean => /T\d/.test(time)

// Two times settle an order where the earlier is over before the later begins.
const orderOf = (original: Article, copy: Article): CopyOf['order'] => {
  if (copy.saveOf?.article === original.id) return 'known'
  if (original.publishedAt === null || copy.publishedAt === null) return 'unknown'
  const [from, to] = [lastInstant(original.publishedAt), lastInstant(copy.publishedAt)]
  return from < (isInstant(copy.publishedAt) ? to : to - day + 1) ? 'known' : 'unknown'
}

const copyOf = (kin: Kin['copyOf'], original: Article | undefined, copy: Article): CopyOf | null =>
  kin && original
    ? {
        ...kin,
        order: orderOf(original, copy),
        changes: kin.kind === 'revised' ? sentenceChanges(original.text, copy.text) : [],
      }
    : null

// All saves of a page are one origin, however much was changed between them, and so are the copies of each.
const withOneOriginAPage = (
  found: Map<string, Origin>,
  articles: readonly Article[],
): ReadonlyMap<string, Origin> => {
  const firsts = new Map<string, string>()
  for (const { id, saveOf } of articles) {
    const origin = saveOf ? found.get(saveOf.article)?.origin : undefined
    if (origin !== undefined && found.get(id)?.origin === id) firsts.set(id, origin)
  }
  if (firsts.size > 0)
    for (const [id, each] of found) found.set(id, { ...each, origin: firsts.get(each.origin) ?? each.origin })
  return found
}

/** An article's descent: what it is a copy of, and which quotations it shares; `of` gives the articles that are named. */
export const descentOf = (article: Article, kin: Kin, of: (id: string) => Article | undefined): Descent => ({
  copyOf: copyOf(kin.copyOf, of(kin.copyOf?.article ?? ''), article),
  sharesQuotations: kin.quotes.map(({ article: other, words }) => ({
    article: other,
    quotations: words
      .map(([first, last]) => wordsSpan(article, first, last))
      .filter((s): s is Span => s !== null),
  })),
})

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
    const [article, kin] = [byId.get(id), copies.of(id)]
    if (!article || !kin) continue
    const { copyOf: original, sharesQuotations } = descentOf(article, kin, (other) => byId.get(other))
    found.set(id, { copyOf: original, origin: kin.origin, sharesQuotations })
  }
  return withOneOriginAPage(found, articles)
}
