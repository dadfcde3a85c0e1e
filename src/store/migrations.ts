import { deskViews } from './desk-views.ts'
import { lineTables, wordTables } from './search-tables.ts'
import { placingTables } from './placing-tables.ts'
import { sql, type ColumnDataType, type Kysely, type RawBuilder } from 'kysely'
import type { Engine } from './engine.ts'

/** One step from one version of the tables to the next. */
export interface Migration {
  readonly number: number
  /** What it does, for the log. */
  readonly name: string
  readonly up: (db: Kysely<never>, engine: Engine) => Promise<void>
}

// Ordered alike by both engines: byte by byte.
const text = (engine: Engine): RawBuilder<string> =>
  engine === 'postgres' ? sql`text collate "C"` : sql`text`
const bytes = (engine: Engine): ColumnDataType | RawBuilder<unknown> =>
  engine === 'postgres' ? sql`bytea` : sql`blob`
const number = (engine: Engine): RawBuilder<unknown> =>
  engine === 'postgres'
    ? sql`bigint generated always as identity primary key`
    : sql`integer primary key autoincrement`

const captureTables = async (db: Kysely<never>, engine: Engine): Promise<void> => {
  const [string, blob] = [text(engine), bytes(engine)]
  await db.schema
    .createTable('captures')
    .addColumn('id', string, (c) => c.primaryKey())
    .addColumn('bytes', 'integer', (c) => c.notNull())
    .addColumn('added_at', string, (c) => c.notNull())
    .addColumn('file', string)
    .addColumn('start', 'bigint')
    .addColumn('length', 'integer', (c) => c.notNull())
    .addColumn('record', blob)
    .addColumn('read_by', string)
    .execute()
  await db.schema.createIndex('captures_place').on('captures').columns(['file', 'start']).execute()
  await db.schema
    .createTable('sightings')
    .addColumn('capture', string, (c) => c.notNull().references('captures.id').onDelete('cascade'))
    .addColumn('source', string, (c) => c.notNull())
    .addColumn('address', string)
    .addColumn('captured_at', string)
    .addColumn('published_hint', string)
    .addColumn('more', string, (c) => c.notNull())
    .addColumn('added_at', string, (c) => c.notNull())
    .addPrimaryKeyConstraint('sightings_key', ['capture', 'source'])
    .execute()
}

const articleTables = async (db: Kysely<never>, engine: Engine): Promise<void> => {
  const [string, blob] = [text(engine), bytes(engine)]
  await db.schema
    .createTable('articles')
    .addColumn('number', number(engine))
    .addColumn('id', string, (c) => c.notNull().unique())
    .addColumn('capture', string, (c) => c.notNull().references('captures.id').onDelete('cascade'))
    .addColumn('part', 'integer', (c) => c.notNull())
    .addColumn('source', string, (c) => c.notNull())
    .addColumn('url', string)
    .addColumn('title', string)
    .addColumn('outlet', string)
    .addColumn('outlet_family', string)
    .addColumn('agency', string)
    .addColumn('byline', string)
    .addColumn('language', string)
    .addColumn('published_at', string)
    .addColumn('known_from', string)
    .addColumn('added_at', string, (c) => c.notNull())
    .addColumn('words', 'integer', (c) => c.notNull())
    .addColumn('body', blob, (c) => c.notNull())
    .execute()
  await db.schema.createIndex('articles_capture').on('articles').column('capture').execute()
  await db.schema.createIndex('articles_known').on('articles').column('known_from').execute()
  await db.schema
    .createTable('findings')
    .addColumn('article', string, (c) => c.primaryKey().references('articles.id').onDelete('cascade'))
    .addColumn('rules', string, (c) => c.notNull())
    .addColumn('under', string, (c) => c.notNull())
    .addColumn('told', blob)
    .addColumn('names', blob, (c) => c.notNull())
    .addColumn('body', blob)
    .execute()
}

const storyTables = async (db: Kysely<never>, engine: Engine): Promise<void> => {
  const [string, blob] = [text(engine), bytes(engine)]
  await db.schema
    .createTable('stories')
    .addColumn('id', string, (c) => c.primaryKey())
    .addColumn('name', string, (c) => c.notNull())
    .addColumn('parties', string, (c) => c.notNull())
    .addColumn('articles', 'integer', (c) => c.notNull())
    .addColumn('first', string)
    .addColumn('last', string)
    .addColumn('draft', string, (c) => c.notNull())
    .addColumn('wanted', string, (c) => c.notNull())
    .addColumn('linked', string)
    .addColumn('digest', string)
    .addColumn('dossier', blob)
    .execute()
  await db.schema
    .createTable('story_articles')
    .addColumn('story', string, (c) => c.notNull().references('stories.id').onDelete('cascade'))
    .addColumn('article', string, (c) => c.notNull().references('articles.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('story_articles_key', ['story', 'article'])
    .execute()
  await db.schema.createIndex('story_articles_article').on('story_articles').column('article').execute()
  await db.schema
    .createTable('lines')
    .addColumn('story', string, (c) => c.notNull().references('stories.id').onDelete('cascade'))
    .addColumn('part', string, (c) => c.notNull())
    .addColumn('id', string, (c) => c.notNull())
    .addColumn('known_from', string)
    .addColumn('line', string, (c) => c.notNull())
    .addColumn('articles', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('lines_key', ['story', 'part', 'id'])
    .execute()
  await db.schema
    .createTable('rulings')
    .addColumn('number', number(engine))
    .addColumn('id', string, (c) => c.notNull().unique())
    .addColumn('at', string, (c) => c.notNull())
    .addColumn('by', string, (c) => c.notNull())
    .addColumn('verb', string, (c) => c.notNull())
    .addColumn('body', string, (c) => c.notNull())
    .execute()
}

const ground: Migration = {
  number: 1,
  name: 'captures, articles, findings, stories and rulings',
  up: async (db, engine) => {
    await captureTables(db, engine)
    await articleTables(db, engine)
    await storyTables(db, engine)
  },
}

const rereads: Migration = {
  number: 2,
  name: 'what rereading changed, and the dossiers before it',
  up: async (db, engine) => {
    const [string, blob] = [text(engine), bytes(engine)]
    await db.schema
      .createTable('earlier_dossiers')
      .addColumn('story', string, (c) => c.primaryKey())
      .addColumn('digest', string, (c) => c.notNull())
      .addColumn('dossier', blob, (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('rereads')
      .addColumn('number', number(engine))
      .addColumn('at', string, (c) => c.notNull())
      .addColumn('body', string, (c) => c.notNull())
      .execute()
  },
}

const search: Migration = {
  number: 3,
  name: 'lines that other programs read',
  // Words to search and views are made by a later step, anew.
  up: lineTables,
}

const summaries: Migration = {
  number: 5,
  name: 'dossiers as a terminal is told of them',
  up: async (db, engine) => {
    await db.schema
      .createTable('summaries')
      .addColumn('story', text(engine), (c) => c.primaryKey().references('stories.id').onDelete('cascade'))
      .addColumn('made_by', text(engine), (c) => c.notNull())
      .addColumn('body', bytes(engine), (c) => c.notNull())
      .execute()
  },
}

const placing: Migration = { number: 4, name: 'what placing articles rests on', up: placingTables }

const words: Migration = {
  number: 6,
  name: 'words to search, and views',
  up: async (db, engine) => {
    await wordTables(db, engine)
    await deskViews(db, engine)
  },
}

/** All steps in order: new ones are added at the end, and none is ever changed. */
export const migrations: readonly Migration[] = [ground, rereads, search, placing, summaries, words]

/** The version of the tables that this release writes. */
export const schemaVersion = migrations.at(-1)?.number ?? 0
