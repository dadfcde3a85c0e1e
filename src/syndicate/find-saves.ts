import { fold } from '../kit/fold.ts'
import { lastInstant } from '../kit/last-instant.ts'
import type { Article, SaveOf } from '../model/article.ts'

// An address without what changes from one visit to the next: the scheme, the fragment, a slash at its end, campaign marks.
const addressOf = ({ url, source }: Article): string | null => {
  const found = url ?? (/^https?:\/\//i.test(source) ? source : null)
  if (found === null) return null
  const [path = '', query = ''] = found
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/su, '')
    .split(/\?(.*)/su)
  const kept = query
    .split('&')
    .filter((part) => part !== '' && !/^(?:utm_\w+|fbclid|gclid)(?:=|$)/i.test(part))
  return `${path.replace(/\/$/, '')}${kept.length === 0 ? '' : `?${kept.sort().join('&')}`}`
}

const headOf = (article: Article): string | null =>
  article.title === null || article.publishedAt === null || article.outlet === null
    ? null
    : JSON.stringify([article.outlet, fold(article.title), article.publishedAt])

/** Puts articles together that share a key. */
const bucketed = (
  articles: readonly Article[],
  keyOf: (article: Article) => string | null,
): readonly (readonly Article[])[] => {
  const buckets = new Map<string, Article[]>()
  for (const article of articles) {
    const key = keyOf(article)
    if (key === null) continue
    const bucket = buckets.get(key)
    if (bucket) bucket.push(article)
    else buckets.set(key, [article])
  }
  return [...buckets.values()]
}

const addressKey = (article: Article): string | null => {
  const address = addressOf(article)
  const head = article.publishedAt ?? (article.title === null ? null : fold(article.title))
  return address === null || head === null ? null : JSON.stringify([address, head, article.part])
}

/** By what saves of one page are found: articles that share none of these, nor are joined by others that do, are no saves of one another. */
export const saveKeys = (article: Article): readonly string[] =>
  [addressKey(article), headOf(article)].filter((key) => key !== null)

// One address may hold another article every day; it is one page where its title or its time of publication stayed.
const byAddress = (articles: readonly Article[]): readonly (readonly Article[])[] =>
  bucketed(articles, addressKey)

const byHead = (articles: readonly Article[]): readonly (readonly Article[])[] =>
  bucketed(articles, headOf).filter((bucket) => {
    const addresses = new Set(bucket.map(addressOf).filter((address) => address !== null))
    return addresses.size <= 1
  })

/** When an article was saved, by what all saves of its page tell: the capture, else what the page says of its last change. */
const timed = (bucket: readonly Article[]): readonly (readonly [number, Article])[] => {
  const by = (timeOf: (article: Article) => string | null): readonly (readonly [number, Article])[] =>
    bucket
      .map((article) => [lastInstant(timeOf(article)), article] as const)
      .filter(([at]) => Number.isFinite(at))
      .sort(([x, a], [y, b]) => x - y || (a.id < b.id ? -1 : 1))
  const captured = by((article) => article.capturedAt)
  const updated = by((article) => article.updatedAt ?? article.publishedAt)
  return captured.length === bucket.length || captured.length >= updated.length ? captured : updated
}

// A later save could be known when its page says that it was changed, if that was after the save before; else when it was saved.
const knownFrom = (before: Article, article: Article): string | null => {
  const { updatedAt, capturedAt } = article
  const seen = lastInstant(before.capturedAt ?? before.updatedAt ?? before.publishedAt)
  const changed = lastInstant(updatedAt)
  if (updatedAt !== null && changed > seen && changed <= lastInstant(capturedAt)) return updatedAt
  return capturedAt ?? updatedAt
}

const findSaves = (articles: readonly Article[]): ReadonlyMap<string, SaveOf> => {
  const found = new Map<string, SaveOf>()
  const sorted = [...new Map(articles.map((a) => [a.id, a])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const buckets = [...byAddress(sorted), ...byHead(sorted)].filter((bucket) => bucket.length > 1)
  for (const bucket of buckets) {
    const saves = timed(bucket)
    if (new Set(saves.map(([at]) => at)).size !== saves.length) continue
    if (new Set(saves.map(([, { capture }]) => capture)).size !== saves.length) continue
    const first = saves[0]?.[1]
    saves.forEach(([, article], n) => {
      const before = saves[n - 1]?.[1]
      const known = before ? knownFrom(before, article) : null
      if (!first || known === null || found.has(article.id) || found.has(first.id)) return
      found.set(article.id, { article: first.id, capture: first.capture, number: n + 1, knownFrom: known })
    })
  }
  return found
}

/**
 * Later saves of pages among some articles: one address with one title or time of publication, or one outlet, title and time
 * of publication, in different bytes. Saves that cannot be put in order are left as they are. Depends on the set only.
 *
 * @example `withSaves([later, first])[0]?.saveOf?.article` is `first.id`.
 */
export const withSaves = (articles: readonly Article[]): readonly Article[] => {
  const saves = findSaves(articles)
  return articles.map((article) => {
    const saveOf = saves.get(article.id) ?? null
    return saveOf === null && (article.saveOf ?? null) === null ? article : { ...article, saveOf }
  })
}
