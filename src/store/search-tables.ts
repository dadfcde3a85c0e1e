import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Engine } from './engine.ts'
import { putArticleWords } from './search-words-kept.ts'
import { unpack } from './packed.ts'
import type { Article } from '../model/article.ts'
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

// SQLite's index takes its words from the table: whatever changes there, by whomever, changes it.
const sqliteIndex = async (db: Kysely<never>, table: string, index: string): Promise<void> => {
  const [words, found] = [sql.table(table), sql.table(index)]
  // Words come cut and folded: nothing but spaces parts them, and no version of Unicode decides anything.
  await sql`create virtual table ${found} using fts5(title, body, marks, content=${sql.lit(table)}, content_rowid='key', tokenize="ascii tokenchars '=@#~'")`.execute(
    db,
  )
  // What is forgotten is gone from the index as well, not only passed over.
  await sql`insert into ${found}(${found}, rank) values ('secure-delete', 1)`.execute(db)
  await sql`create trigger ${sql.raw(`${table}_came`)} after insert on ${words} begin
    insert into ${found}(rowid, title, body, marks) values (new.key, new.title, new.body, new.marks); end`.execute(
    db,
  )
  await sql`create trigger ${sql.raw(`${table}_went`)} after delete on ${words} begin
    insert into ${found}(${found}, rowid, title, body, marks) values ('delete', old.key, old.title, old.body, old.marks); end`.execute(
    db,
  )
}

const postgresIndex = async (db: Kysely<never>, table: string, index: string): Promise<void> => {
  await sql`alter table ${sql.table(table)} add column words tsvector
    generated always as (array_to_tsvector(string_to_array(btrim(title || body || marks), ' '))) stored`.execute(
    db,
  )
  await sql`create index ${sql.raw(index)} on ${sql.table(table)} using gin (words)`.execute(db)
}

/** Words to search, each text once, and an index of them. */
export const wordTables = async (db: Kysely<never>, engine: Engine): Promise<void> => {
  const string = text(engine)
  const key = engine === 'postgres' ? sql<number>`bigint` : sql<number>`integer`
  await db.schema
    .createTable('article_words')
    .addColumn('key', key, (c) => c.primaryKey())
    .addColumn('article', string, (c) => c.notNull().unique().references('articles.id').onDelete('cascade'))
    .addColumn('published', string)
    .addColumn('title', string, (c) => c.notNull())
    .addColumn('body', string, (c) => c.notNull())
    .addColumn('marks', string, (c) => c.notNull())
    .execute()
  await db.schema
    .createTable('line_words')
    .addColumn('key', key, (c) => c.primaryKey())
    .addColumn('story', string, (c) => c.notNull())
    .addColumn('part', string, (c) => c.notNull())
    .addColumn('line', string, (c) => c.notNull())
    .addColumn('title', string, (c) => c.notNull())
    .addColumn('body', string, (c) => c.notNull())
    .addColumn('marks', string, (c) => c.notNull())
    .addUniqueConstraint('line_words_line', ['story', 'part', 'line'])
    .addForeignKeyConstraint(
      'line_words_of',
      ['story', 'part', 'line'],
      'lines',
      ['story', 'part', 'id'],
      (c) => c.onDelete('cascade'),
    )
    .execute()
  const index = engine === 'sqlite' ? sqliteIndex : postgresIndex
  await index(db, 'article_words', 'article_index')
  await index(db, 'line_words', 'line_index')
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
