import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Engine } from './engine.ts'
import { goneArticle, goneLine } from './gone-words.ts'
import { insertLines } from './kept-lines.ts'
import { putArticleWords } from './search-words-kept.ts'
import { unpack } from './packed.ts'
import type { Article } from '../model/article.ts'
import type { KeptLine } from './store.ts'
import type { Db } from './tables.ts'

const text = (engine: Engine): RawBuilder<string> =>
  engine === 'postgres' ? sql`text collate "C"` : sql`text`

/** Lines as other programs read them; those that were kept are made anew with their stories. */
export const lineTables = async (db: Kysely<never>, engine: Engine): Promise<void> => {
  const string = text(engine)
  await db.schema.dropTable('lines').execute()
  await db.schema
    .createTable('lines')
    .addColumn('story', string, (c) => c.notNull().references('stories.id').onDelete('cascade'))
    .addColumn('part', string, (c) => c.notNull())
    .addColumn('id', string, (c) => c.notNull())
    .addColumn('known_from', string)
    .addColumn('line', string, (c) => c.notNull())
    .addColumn('articles', 'integer', (c) => c.notNull())
    .addColumn('who', string)
    .addColumn('what', string)
    .addColumn('date', string)
    .addColumn('state', string)
    .addColumn('article', string, (c) => c.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('zone', string, (c) => c.notNull())
    .addColumn('start', 'integer', (c) => c.notNull())
    .addColumn('end', 'integer', (c) => c.notNull())
    .addColumn('words', string, (c) => c.notNull())
    .addPrimaryKeyConstraint('lines_key', ['story', 'part', 'id'])
    .execute()
  await db.schema.createIndex('lines_article').on('lines').column('article').execute()
  await sql`update stories set linked = null`.execute(db)
}

// An index that holds no texts is told by whoever deletes a row which words it goes with: functions of Parley's find them again.
const sqliteIndex = async (db: Kysely<never>, table: string, index: string): Promise<void> => {
  const [found, of] = [sql.table(index), table === 'lines' ? goneLine : goneArticle]
  // Words come cut and folded: nothing but spaces parts them, and no version of Unicode decides anything.
  await sql`create virtual table ${found} using fts5(title, body, marks, content='', tokenize="ascii tokenchars '=@#~'")`.execute(
    db,
  )
  // What is forgotten is gone from the index as well, not only passed over.
  await sql`insert into ${found}(${found}, rank) values ('secure-delete', 1)`.execute(db)
  await sql`create trigger ${sql.raw(`${table}_went`)} after delete on ${sql.table(table)} begin
    insert into ${found}(${found}, rowid, title, body, marks)
    values ('delete', old.key, ${sql.raw(of('title'))}, ${sql.raw(of('body'))}, ${sql.raw(of('marks'))}); end`.execute(
    db,
  )
}

const postgresIndex = async (db: Kysely<never>, table: string, index: string): Promise<void> => {
  await sql`create table ${sql.table(index)} (
    rowid bigint primary key references ${sql.table(table)} (key) on delete cascade,
    title text not null, body text not null, marks text not null,
    words tsvector generated always as (array_to_tsvector(string_to_array(btrim(title || body || marks), ' '))) stored)`.execute(
    db,
  )
  await sql`create index ${sql.raw(`${index}_words`)} on ${sql.table(index)} using gin (words)`.execute(db)
}

// Those of releases before, whatever they were made of.
const dropOlder = async (db: Kysely<never>): Promise<void> => {
  for (const view of 'pages statements positions meetings papers deadlines conditions commitments incidents disagreements'.split(
    ' ',
  ))
    await sql`drop view if exists ${sql.table(view)}`.execute(db)
  for (const table of ['line_words', 'article_words'])
    await sql`drop table if exists ${sql.table(table)}`.execute(db)
  for (const index of ['line_index', 'article_index'])
    await sql`drop table if exists ${sql.table(index)}`.execute(db)
  await sql`drop index if exists lines_article`.execute(db)
}

const leanLines = async (db: Kysely<never>, engine: Engine): Promise<void> => {
  const string = text(engine)
  await db.schema
    .createTable('lines')
    .addColumn('key', engine === 'postgres' ? 'bigint' : 'integer', (c) => c.primaryKey())
    .addColumn('story', string, (c) => c.notNull().references('stories.id').onDelete('cascade'))
    .addColumn('part', string, (c) => c.notNull())
    .addColumn('id', string, (c) => c.notNull())
    .addColumn('known_from', string)
    .addColumn('head', string, (c) => c.notNull())
    .addColumn('tail', string)
    .addColumn('articles', 'integer', (c) => c.notNull())
    .addColumn('who', string)
    .addColumn('what', string)
    .addColumn('date', string)
    .addColumn('state', string)
    .addColumn('article', string, (c) => c.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('zone', string, (c) => c.notNull())
    .addColumn('start', 'integer', (c) => c.notNull())
    .addColumn('end', 'integer', (c) => c.notNull())
    .addColumn('words', string, (c) => c.notNull())
    .execute()
  await db.schema
    .createIndex('lines_of_story')
    .unique()
    .on('lines')
    .columns(['story', 'part', 'id'])
    .execute()
  await db.schema.createIndex('lines_article').on('lines').column('article').execute()
}

type OlderLine = Omit<KeptLine, 'knownFrom'> & { readonly known_from: string | null }

// Lines that are there already: their dates go, their words are written once.
const keepLines = async (db: Db): Promise<void> => {
  for (const { id } of await db.selectFrom('stories').select('id').orderBy('id').execute()) {
    const { rows } = await sql<OlderLine>`select * from older_lines
      where story = ${id} and part <> 'dates' order by part, id`.execute(db)
    await insertLines(
      db,
      id,
      rows.map(({ known_from, ...line }) => ({ ...line, knownFrom: known_from })),
    )
  }
}

/** Words to search, each text once, and indexes that hold no texts. */
export const wordTables = async (db: Kysely<never>, engine: Engine): Promise<void> => {
  const key = engine === 'postgres' ? 'bigint' : 'integer'
  await dropOlder(db)
  await sql`alter table lines rename to older_lines`.execute(db)
  await leanLines(db, engine)
  await db.schema
    .createTable('article_words')
    .addColumn('key', key, (c) => c.primaryKey())
    .addColumn('article', text(engine), (c) =>
      c.notNull().unique().references('articles.id').onDelete('cascade'),
    )
    .addColumn('published', text(engine))
    .addColumn('words', engine === 'postgres' ? 'bytea' : 'blob', (c) => c.notNull())
    .execute()
  const index = engine === 'sqlite' ? sqliteIndex : postgresIndex
  await index(db, 'article_words', 'article_index')
  await index(db, 'lines', 'line_index')
  await keepLines(db)
  await sql`drop table older_lines`.execute(db)
  await keepWords(db)
}

// Articles that were kept before there was anything to search.
const keepWords = async (db: Db): Promise<void> => {
  const rows = await db.selectFrom('articles').select('id').orderBy('id').execute()
  for (const { id } of rows) {
    const row = await db
      .selectFrom('articles')
      .select(['body', 'known_from'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    await putArticleWords(db, unpack(row.body) as Article, row.known_from)
  }
}
