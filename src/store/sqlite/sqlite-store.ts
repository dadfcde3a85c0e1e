import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { recordFiles } from '../archive/record-files.ts'
import { migrate, readVersion, refuseNewer } from '../migrate.ts'
import { schemaVersion } from '../migrations.ts'
import { readingOf, writingOf } from '../read-and-write.ts'
import { StoreError } from '../store-error.ts'
import type { Store, Writing } from '../store.ts'
import { holders } from './holders.ts'
import { aloneIn } from './alone-in.ts'
import { openDatabase, type OpenedDatabase } from './open-database.ts'
import { isBusy, sqliteError } from './sqlite-error.ts'

/** The names of what a desk's folder holds. */
const deskFiles = { database: 'parley.db', captures: 'captures', backups: 'backups' } as const

/** How a desk of files is opened. */
export interface SqliteOptions {
  /** For reading alone: nothing is written, not even a newer version of the tables. */
  readonly readOnly: boolean
  /** Makes the desk where there is none. */
  readonly create: boolean
  /** How long to wait for another process that writes, in milliseconds. */
  readonly patience?: number
}

const noDesk = (folder: string): StoreError =>
  new StoreError('store/no-desk', `there is no desk in ${folder}`, {
    hint: `make one with: parley init ${folder}`,
  })

const outdated = (folder: string, version: number): StoreError =>
  new StoreError(
    'store/newer',
    `${folder} was written by an older Parley (its tables are version ${String(version)}, this one writes ${String(schemaVersion)}), and is open for reading alone`,
    { hint: 'run: parley doctor (it brings the tables forward, with a backup)' },
  )

const told =
  (folder: string) =>
  (error: unknown): unknown =>
    sqliteError(error, folder)

// The tables as this release knows them, or nothing is opened.
const prepare = async ({ db, engine }: OpenedDatabase, folder: string, readOnly: boolean): Promise<void> => {
  if (readOnly) {
    const version = await readVersion(db, null)
    refuseNewer(version, folder)
    if (version < schemaVersion) throw outdated(folder, version)
    return
  }
  const before = async (version: number): Promise<void> => {
    const { backupDatabase } = await import('./backup-database.ts')
    const name = `before-version-${String(version + 1)}.db`
    await backupDatabase(engine, join(folder, deskFiles.backups, name))
  }
  await migrate(db, { engine: 'sqlite', place: folder, schema: null, before })
}

// Tries again for as long as another process holds what is asked for.
const patiently = async <T>(
  work: () => Promise<T>,
  { patience, locked }: { readonly patience: number; readonly locked: () => StoreError },
): Promise<T> => {
  const until = Date.now() + patience
  for (;;)
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error)) throw error
      if (Date.now() > until) throw locked()
      await setTimeout(20 + Math.random() * 80)
    }
}

const usualPatience = 30_000

const storeOf = ({ db }: OpenedDatabase, folder: string, patience: number): Store => {
  const files = recordFiles(join(folder, deskFiles.captures))
  const held = holders(folder)
  const asTold = told(folder)
  const failing = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (error) {
      throw asTold(error)
    }
  }
  return {
    engine: 'sqlite',
    place: folder,
    read: (work) =>
      failing(
        db
          .transaction()
          .setAccessMode('read only')
          .execute((tx) => work(readingOf(tx, files))),
      ),
    write: <T>(work: (desk: Writing) => Promise<T>): Promise<T> => {
      held.enter()
      const once = (): Promise<T> =>
        db.transaction().execute(async (tx) => {
          const done = await work(writingOf(tx, files))
          files.sync()
          return done
        })
      return failing(patiently(once, { patience, locked: held.locked }))
    },
    alone: (name, work) => {
      held.enter()
      return failing(
        patiently(() => aloneIn(folder, name, work), { patience: 100 * patience, locked: held.locked }),
      )
    },
    close: async () => {
      await db.destroy()
      held.leave()
    },
  }
}

/**
 * Opens a desk of files: captures as a web archive, one database for the rest. One process writes at a time, any number read.
 *
 * @throws StoreError where there is none, it is damaged, or a newer release wrote it.
 */
export const openSqliteStore = async (folder: string, options: SqliteOptions): Promise<Store> => {
  const file = join(folder, deskFiles.database)
  if (!existsSync(file) && !options.create) throw noDesk(folder)
  try {
    if (options.create) mkdirSync(folder, { recursive: true })
    const opened = openDatabase(file, { readOnly: options.readOnly })
    try {
      await prepare(opened, folder, options.readOnly)
    } catch (error) {
      await opened.db.destroy()
      throw error
    }
    return storeOf(opened, folder, options.patience ?? usualPatience)
  } catch (error) {
    throw told(folder)(error)
  }
}
