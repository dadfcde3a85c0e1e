import { sha256 } from '../kit/hash.ts'
import { lastInstant } from '../kit/last-instant.ts'
import type { KeptWords } from '../kit/search/search-score.ts'
import { formsIn, searchWords, stemsIn } from '../kit/search/search-words.ts'
import type { Article } from '../model/article.ts'
import { pack } from './packed.ts'
import type { KeptLine } from './store.ts'
import type { Db } from './tables.ts'

// No text is searched beyond this: what is longer is no article.
const mostWords = 50_000

const minute = 60_000
// Minutes since 1900, at most those of 500 years; behind them 20 bits that tell texts of one minute apart.
const [zero, furthest] = [Date.UTC(1900), 500 * 366 * 24 * 60]
const apart = 2 ** 20

/** The least key of texts that were known in the minute of an instant, in milliseconds. Undated ones stand before all others. */
export const firstKey = (instant: number | null): number =>
  instant === null || !Number.isFinite(instant)
    ? 0
    : apart * Math.min(furthest, Math.max(1, Math.floor((instant - zero) / minute)))

/** The greatest key of texts that were known in the minute of an instant. */
export const lastKey = (instant: number): number => firstKey(instant) + apart - 1

/** A key for a text: the later it was known, the greater, whatever the order of adding. */
const wordsKey = (knownFrom: string | null, id: string): number =>
  firstKey(knownFrom === null ? null : Date.parse(knownFrom)) + parseInt(sha256(id).slice(0, 5), 16)

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
  const words = {
    title: stemsIn(title),
    body: stemsIn(body),
    marks: `${formsIn([...title, ...body])}${marksOf('@', outlet)}`,
  }
  const values = { article: article.id, published: publishedOf(article), words: pack(words) }
  // Two texts of one minute seldom have one key; then the next free one is taken.
  for (let key = wordsKey(knownFrom, article.id); ; key += 1) {
    const done = await db
      .insertInto('article_words')
      .values({ key, ...values })
      .onConflict((c) => c.column('key').doNothing())
      .executeTakeFirst()
    if ((done.numInsertedOrUpdatedRows ?? 0n) === 0n) continue
    await db
      .insertInto('article_index')
      .values({ rowid: key, ...words })
      .execute()
    return
  }
}

/** A key for a line of a story: the later it was known, the greater. */
export const lineKey = (
  story: string,
  { part, id, knownFrom }: Pick<KeptLine, 'part' | 'id' | 'knownFrom'>,
): number => wordsKey(knownFrom, `${story} ${part} ${id}`)

/**
 * What search looks for of a line: nothing of it is kept but in the index. A row that goes takes its words out of the index by this same
 * function: whoever changes what it gives adds a migration that fills the index anew.
 */
export const lineWords = ({
  story,
  part,
  line,
  words,
  who,
}: Pick<KeptLine, 'part' | 'line' | 'words' | 'who'> & { readonly story: string }): KeptWords => {
  const [title, body] = [searchWords(line), searchWords(line.includes(words) ? '' : words)]
  return {
    title: stemsIn(title),
    body: stemsIn(body),
    marks: `${formsIn([...title, ...body])}${marksOf('@', who ?? '')} ${idMark('#', part)} ${idMark('~', story)}`,
  }
}
