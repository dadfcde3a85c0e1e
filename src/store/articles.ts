import type { Article } from '../model/article.ts'
import type { KeptArticle, KeptFindings, KeptNames, KeptSearch, KnownTimes } from './store.ts'
import { inParts } from './in-parts.ts'
import { pack, unpack } from './packed.ts'
import { putArticleWords } from './search-words-kept.ts'
import type { ArticlesTable, Db } from './tables.ts'
import type { Insertable, Selectable } from 'kysely'

/** When it could be known at the latest, as an instant; null where nothing tells. */
export type KnownFrom = (article: KnownTimes) => string | null

const words = (text: string): number => text.split(/\s+/u).length

// What lists and search ask of an article.
const columnsOf = (
  article: Article,
): Omit<Insertable<ArticlesTable>, 'known_from' | 'added_at' | 'body'> => ({
  id: article.id,
  capture: article.capture,
  part: article.part,
  source: article.source,
  url: article.url,
  title: article.title,
  outlet: article.outlet,
  outlet_family: article.outletFamily,
  agency: article.agency,
  byline: article.byline,
  language: article.language,
  published_at: article.publishedAt,
  words: words(article.text),
})

/**
 * Replaces the articles of a capture. One that is as it was keeps its row, and what was found in it. Nothing is done where the capture is
 * gone.
 */
export const putArticles = async (
  db: Db,
  {
    capture,
    articles,
    rules,
    knownFrom,
  }: {
    readonly capture: string
    readonly articles: readonly Article[]
    readonly rules: string
    readonly knownFrom: KnownFrom
  },
): Promise<void> => {
  // First, so that of two who read one capture the second waits, and sees what the first wrote.
  await db.updateTable('captures').set({ read_by: rules }).where('id', '=', capture).execute()
  const owner = await db
    .selectFrom('captures')
    .select('added_at')
    .where('id', '=', capture)
    .executeTakeFirst()
  if (owner === undefined) return
  const { added_at } = owner
  const before = await db
    .selectFrom('articles')
    .select(['id', 'body'])
    .where('capture', '=', capture)
    .execute()
  const bodies = new Map(before.map(({ id, body }) => [id, body]))
  const now = new Set(articles.map(({ id }) => id))
  const fresh = articles
    .map((article) => ({ article, body: pack(article) }))
    .filter(({ article, body }) => {
      const old = bodies.get(article.id)
      return old === undefined || Buffer.compare(old, body) !== 0
    })
  const gone = [
    ...before.filter(({ id }) => !now.has(id)).map(({ id }) => id),
    ...fresh.map(({ article }) => article.id).filter((id) => bodies.has(id)),
  ]
  if (gone.length > 0) await db.deleteFrom('articles').where('id', 'in', gone).execute()
  for (const { article, body } of fresh) {
    const known_from = knownFrom(article)
    await db
      .insertInto('articles')
      .values({ ...columnsOf(article), known_from, added_at, body })
      .execute()
    await putArticleWords(db, article, known_from)
  }
}

const keptColumns = ['body', 'added_at', 'known_from'] as const

const keptArticle = (row: Pick<Selectable<ArticlesTable>, (typeof keptColumns)[number]>): KeptArticle => ({
  article: unpack(row.body) as Article,
  addedAt: row.added_at,
  knownFrom: row.known_from,
})

/** Articles by their ids, in the order of the ids given; those that are not kept are left out. */
export const articlesIn = async (db: Db, ids: readonly string[]): Promise<readonly KeptArticle[]> => {
  const rows = await inParts(ids, (some) =>
    db
      .selectFrom('articles')
      .select(['id', ...keptColumns])
      .where('id', 'in', some)
      .execute(),
  )
  const found = new Map(rows.map((r) => [r.id, r]))
  return ids.flatMap((id) => {
    const row = found.get(id)
    return row ? [keptArticle(row)] : []
  })
}

/** The articles of a capture, in their order. */
export const articlesOf = async (db: Db, capture: string): Promise<readonly KeptArticle[]> => {
  const rows = await db
    .selectFrom('articles')
    .select(keptColumns)
    .where('capture', '=', capture)
    .orderBy('part')
    .execute()
  return rows.map(keptArticle)
}

/** Ids of those articles that are kept. */
export const keptOf = async (db: Db, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  const rows = await inParts(ids, (some) =>
    db.selectFrom('articles').select('id').where('id', 'in', some).execute(),
  )
  return new Set(rows.map(({ id }) => id))
}

/** Sets since when some articles could be known, where that is not what is kept. */
export const putKnown = async (
  db: Db,
  articles: readonly KnownTimes[],
  knownFrom: KnownFrom,
): Promise<void> => {
  const rows = await inParts(
    articles.map(({ id }) => id),
    (some) => db.selectFrom('articles').select(['id', 'known_from']).where('id', 'in', some).execute(),
  )
  const kept = new Map(rows.map((r) => [r.id, r.known_from]))
  for (const article of articles) {
    const known_from = knownFrom(article)
    if (kept.has(article.id) && kept.get(article.id) !== known_from)
      await db.updateTable('articles').set({ known_from }).where('id', '=', article.id).execute()
  }
}

/** Replaces what was found in articles; of articles that are gone by now nothing is kept. */
export const putFindings = async (db: Db, findings: readonly KeptFindings[]): Promise<void> => {
  const kept = await keptOf(
    db,
    findings.map(({ article }) => article),
  )
  for (const { article, rules, under, told, names, body } of findings) {
    if (!kept.has(article)) continue
    const values = {
      rules,
      under,
      told: told === null ? null : pack(told),
      names: pack(names),
      body: body === null ? null : pack(body),
    }
    await db
      .insertInto('findings')
      .values({ article, ...values })
      .onConflict((c) => c.column('article').doUpdateSet(values))
      .execute()
  }
}

/** What was found in articles, in the order of the ids given. */
export const findingsIn = async (db: Db, ids: readonly string[]): Promise<readonly KeptFindings[]> => {
  const rows = await inParts(ids, (some) =>
    db.selectFrom('findings').selectAll().where('article', 'in', some).execute(),
  )
  const found = new Map(rows.map((r) => [r.article, r]))
  return ids.flatMap((id) => {
    const row = found.get(id)
    if (!row) return []
    return [
      {
        article: id,
        rules: row.rules,
        under: row.under,
        told: row.told === null ? null : unpack(row.told),
        names: unpack(row.names) as readonly string[],
        body: row.body === null ? null : unpack(row.body),
      },
    ]
  })
}

const searchesIn = (db: Db) =>
  db
    .selectFrom('findings')
    .innerJoin('articles', 'articles.id', 'findings.article')
    .select(['findings.article', 'rules', 'under', 'told', 'articles.language'])

const searchOf = (row: Omit<KeptSearch, 'told'> & { told: Uint8Array | null }): KeptSearch => ({
  ...row,
  told: row.told === null ? null : unpack(row.told),
})

/** Under which rules each article (of these; null: of all) was searched, some at a time; of all in the order of their ids. */
export async function* searchedIn(db: Db, ids: readonly string[] | null): AsyncGenerator<KeptSearch> {
  if (ids !== null) {
    const rows = await inParts(ids, (some) => searchesIn(db).where('findings.article', 'in', some).execute())
    for (const row of rows) yield searchOf(row)
    return
  }
  for (let after = ''; ;) {
    const rows = await searchesIn(db)
      .where('findings.article', '>', after)
      .orderBy('findings.article')
      .limit(2000)
      .execute()
    for (const row of rows) yield searchOf(row)
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.article
  }
}

/** By what else each article was searched, with its capitalised words and without what was found in it; in the order of their ids. */
export async function* namesIn(db: Db): AsyncGenerator<KeptNames> {
  for (let after = ''; ;) {
    const rows = await db
      .selectFrom('findings')
      .innerJoin('articles', 'articles.id', 'findings.article')
      .select(['findings.article', 'rules', 'under', 'names', 'articles.language'])
      .where('findings.article', '>', after)
      .orderBy('findings.article')
      .limit(2000)
      .execute()
    for (const r of rows) yield { ...r, names: unpack(r.names) as readonly string[] }
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.article
  }
}
