import type { Kysely } from 'kysely'
import type { Engine } from './engine.ts'
import { migrations, schemaVersion } from './migrations.ts'
import { StoreError } from './store-error.ts'
import type { Db } from './tables.ts'

const versionOf = async (db: Db): Promise<number> => {
  await db.schema
    .createTable('facts')
    .ifNotExists()
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull())
    .execute()
  const row = await db.selectFrom('facts').select('value').where('key', '=', 'schema').executeTakeFirst()
  return row ? Number(row.value) : 0
}

/** The version of the tables as they stand (of a schema, where the engine has several); 0 where there are none. Writes nothing. */
export const readVersion = async (db: Db, schema: string | null): Promise<number> => {
  const tables = await db.introspection.getTables()
  if (!tables.some((t) => t.name === 'facts' && (schema === null || t.schema === schema))) return 0
  const row = await db.selectFrom('facts').select('value').where('key', '=', 'schema').executeTakeFirst()
  return row ? Number(row.value) : 0
}

/** @throws StoreError where a newer release wrote the desk. */
export const refuseNewer = (version: number, place: string): void => {
  if (version > schemaVersion)
    throw new StoreError(
      'store/newer',
      `${place} was written by a newer Parley (its tables are version ${String(version)}, this one knows ${String(schemaVersion)})`,
      { hint: 'use the newer Parley; nothing was changed' },
    )
}

/** An older release wrote the desk, and it is open for reading alone. */
export const olderTables = (version: number, place: string): StoreError =>
  new StoreError(
    'store/older',
    `${place} was written by an older Parley (its tables are version ${String(version)}, this one writes ${String(schemaVersion)}), and is open for reading alone`,
    { hint: 'run: parley doctor (it brings the tables forward, with a backup)' },
  )

/** What is brought forward, and what is done before. */
export interface Migrating {
  readonly engine: Engine
  readonly place: string
  readonly schema: string | null
  readonly before: (version: number) => Promise<void>
}

/**
 * Brings the tables of a store to this release's version, all steps in one transaction; `before` is called first where there is
 * something to change in a store that is not empty. Gives the version that it had.
 *
 * @throws StoreError where a newer release wrote it.
 */
export const migrate = async (db: Db, { engine, place, schema, before }: Migrating): Promise<number> => {
  const had = await readVersion(db, schema)
  refuseNewer(had, place)
  if (had === schemaVersion) return had
  if (had > 0) await before(had)
  await db.transaction().execute(async (tx) => {
    // Another process may have been faster.
    const now = await versionOf(tx)
    for (const step of migrations.filter(({ number }) => number > now))
      await step.up(tx as unknown as Kysely<never>, engine)
    await tx
      .insertInto('facts')
      .values({ key: 'schema', value: String(schemaVersion) })
      .onConflict((c) => c.column('key').doUpdateSet({ value: String(schemaVersion) }))
      .execute()
  })
  return had
}
