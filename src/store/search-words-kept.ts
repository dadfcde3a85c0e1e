import { sha256 } from '../kit/hash.ts'
import { lastInstant } from '../kit/last-instant.ts'
import { formsIn, searchWords, stemsIn } from '../kit/search/search-words.ts'
import type { Article } from '../model/article.ts'
import type { KeptLine } from './store.ts'
import type { Db } from './tables.ts'

// No text is searched beyond this: what is longer is no article.
const mostWords = 50_000

const minute = 60_000
// Minutes since 1900, at most those of 500 years; behind them 24 bits that tell texts of one minute apart.
const [zero, furthest] = [Date.UTC(1900), 500 * 366 * 24 * 60]
const apart = 2 ** 24

/** The least key of texts that were known in the minute of an instant, in milliseconds. Undated ones stand before all others. */
export const firstKey = (instant: number | null): number =>
  instant === null || !Number.isFinite(instant)
    ? 0
    : apart * Math.min(furthest, Math.max(1, Math.floor((instant - zero) / minute)))

/** The greatest key of texts that were known in the minute of an instant. */
export const lastKey = (instant: number): number => firstKey(instant) + apart - 1

/** A key for a text: the later it was known, the greater, whatever the order of adding. */
const wordsKey = (knownFrom: string | null, id: string): number =>
  firstKey(knownFrom === null ? null : Date.parse(knownFrom)) + parseInt(sha256(id).slice(0, 6), 16)

/** Marks that stand for the words of a name: `marksOf('@', 'Ilsa Morvane')` is ` @ilsa @morvan`. */
export const marksOf = (mark: string, name: string): string =>
  [...new Set(searchWords(name).map(({ stem }) => stem))]
    .sort()
    .map((stem) => ` ${mark}${stem}`)
    .join('')

/** A mark that stands for an id. */
export const idMark = (mark: string, id: string): string =>
  `${mark}${id.toLowerCase().replace(/[^a-z0-9]/g, '')}`

const publishedOf = ({ publishedAt }: Article): string | null => {
  const at = lastInstant(publishedAt)
  return Number.isFinite(at) ? new Date(at).toISOString() : null
}

/** Keeps the words of an article for search, in the transaction that keeps the article. */
export const putArticleWords = async (db: Db, article: Article, knownFrom: string | null): Promise<void> => {
  const [title, body] = [searchWords(article.title ?? ''), searchWords(article.text).slice(0, mostWords)]
  const outlet = [article.outlet, article.outletFamily, article.agency].filter((n) => n !== null).join(' ')
  const values = {
    article: article.id,
    published: publishedOf(article),
    title: stemsIn(title),
    body: stemsIn(body),
    marks: `${formsIn([...title, ...body])}${marksOf('@', outlet)}`,
  }
  // Two texts of one minute seldom have one key; then the next free one is taken.
  for (let key = wordsKey(knownFrom, article.id); ; key += 1) {
    const done = await db
      .insertInto('article_words')
      .values({ key, ...values })
      .onConflict((c) => c.column('key').doNothing())
      .executeTakeFirst()
    if ((done.numInsertedOrUpdatedRows ?? 0n) > 0n) return
  }
}

const together = 100

/** Keeps the words of a story's lines for search. */
export const putLineWords = async (db: Db, story: string, lines: readonly KeptLine[]): Promise<void> => {
  let rows = lines.map(({ part, id, knownFrom, line, words, who }) => {
    const [title, body] = [searchWords(line), searchWords(line.includes(words) ? '' : words)]
    return {
      key: wordsKey(knownFrom, `${story} ${part} ${id}`),
      story,
      part,
      line: id,
      title: stemsIn(title),
      body: stemsIn(body),
      marks: `${formsIn([...title, ...body])}${marksOf('@', who ?? '')} ${idMark('#', part)} ${idMark('~', story)}`,
    }
  })
  while (rows.length > 0) {
    const left: typeof rows = []
    for (let at = 0; at < rows.length; at += together) {
      const some = rows.slice(at, at + together)
      const byKey = new Map(some.map((row) => [row.key, row]))
      const done = await db
        .insertInto('line_words')
        .values([...byKey.values()])
        .onConflict((c) => c.column('key').doNothing())
        .returning(['key', 'part', 'line'])
        .execute()
      const kept = new Set(done.map(({ part, line }) => `${part} ${line}`))
      left.push(...some.filter(({ part, line }) => !kept.has(`${part} ${line}`)))
    }
    rows = left.map((row) => ({ ...row, key: row.key + 1 }))
  }
}
