import { sql, type Kysely } from 'kysely'
import type { Engine } from './engine.ts'

const touching = {
  sqlite: [
    `create trigger findings_came after insert on findings begin insert into touched (article, step) values (new.article, 0); end`,
    `create trigger findings_changed after update on findings begin insert into touched (article, step) values (new.article, 0); end`,
    `create trigger articles_gone after delete on articles begin insert into touched (article, step) values (old.id, 0); end`,
  ],
  postgres: [
    `create function touch_found() returns trigger language plpgsql as $$ begin insert into touched (article, step) values (new.article, 0); return null; end $$`,
    `create function touch_gone() returns trigger language plpgsql as $$ begin insert into touched (article, step) values (old.id, 0); return null; end $$`,
    `create trigger findings_came after insert or update on findings for each row execute function touch_found()`,
    `create trigger articles_gone after delete on articles for each row execute function touch_gone()`,
  ],
} as const

/** Makes the tables of what placing an article among the others rests on, and the triggers that note which articles are to be placed. */
export const placingTables = async (db: Kysely<never>, engine: Engine): Promise<void> => {
  const string = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  const blob = engine === 'postgres' ? sql`bytea` : sql`blob`
  const number =
    engine === 'postgres'
      ? sql`bigint generated always as identity primary key`
      : sql`integer primary key autoincrement`
  const lean = engine === 'postgres' ? sql`` : sql`without rowid`
  await db.schema
    .createTable('touched')
    .addColumn('number', number)
    .addColumn('article', string, (c) => c.notNull())
    .addColumn('step', 'integer', (c) => c.notNull())
    .execute()
  await db.schema
    .createTable('kin')
    .addColumn('article', string, (c) => c.primaryKey())
    .addColumn('mark', string, (c) => c.notNull())
    .addColumn('rank', string, (c) => c.notNull())
    .addColumn('keys', blob, (c) => c.notNull())
    .addColumn('parent', string)
    .addColumn('origin', string, (c) => c.notNull())
    .addColumn('body', blob)
    .execute()
  await db.schema.createIndex('kin_parent').on('kin').column('parent').execute()
  for (const [table, first, second] of [
    ['run_holders', 'key', 'rank'],
    ['save_keys', 'key', 'article'],
    ['leans', 'other', 'article'],
  ] as const)
    await db.schema
      .createTable(table)
      .addColumn(first, table === 'run_holders' ? 'integer' : string, (c) => c.notNull())
      .addColumn(second, string, (c) => c.notNull())
      .addPrimaryKeyConstraint(`${table}_key`, [first, second] as never)
      .modifyEnd(lean)
      .execute()
  await db.schema.createIndex('save_keys_article').on('save_keys').column('article').execute()
  await db.schema.createIndex('leans_article').on('leans').column('article').execute()
  await db.schema
    .createTable('outlines')
    .addColumn('article', string, (c) => c.primaryKey())
    .addColumn('body', blob, (c) => c.notNull())
    .execute()
  for (const statement of touching[engine]) await sql.raw(statement).execute(db)
  // Stories that were placed by an older release are placed anew before any of them is linked.
  await sql`insert into facts (key, value) select 'touched tables', '' where exists (select 1 from articles)`.execute(
    db,
  )
}
