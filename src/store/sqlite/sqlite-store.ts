import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { makeFolder } from '../archive/make-folder.ts'
import { recordFiles, type RecordFiles } from '../archive/record-files.ts'
import { migrate, olderTables, readVersion, refuseNewer } from '../migrate.ts'
import { schemaVersion } from '../migrations.ts'
import { readingOf, writingOf } from '../read-and-write.ts'
import { StoreError } from '../store-error.ts'
import type { Store, Writing } from '../store.ts'
import { deskFiles } from './desk-files.ts'
import { holders, writing, type Holders } from './holders.ts'
import { takeLock } from './take-lock.ts'
import { openDatabase, type OpenedDatabase } from './open-database.ts'
import { isBusy, sqliteError } from './sqlite-error.ts'

/** How a desk of files is opened. */
export interface SqliteOptions {
  /** For reading alone: nothing is written, not even a newer version of the tables. */
  readonly readOnly: boolean
  /** Makes the desk where there is none. */
  readonly create: boolean
  /** How long to wait for another process that writes, in milliseconds. */
  readonly patience?: number
}

const holdsCaptures = (folder: string): boolean => {
  const captures = join(folder, deskFiles.captures)
  return existsSync(captures) && readdirSync(captures).length > 0
}

// A folder without a sound database: nothing, or what is left of a desk.
const noDesk = (folder: string): StoreError =>
  holdsCaptures(folder)
    ? new StoreError(
        'store/damaged',
        `the captures of a desk are in ${folder}, but its database (${deskFiles.database}) is gone or empty`,
        {
          hint: `bring it back from a backup; or make a desk in another folder, and add these pages there: parley add ${join(folder, deskFiles.captures)}`,
        },
      )
    : new StoreError('store/no-desk', `there is no desk in ${folder}`, {
        hint: `make one with: parley init ${folder}`,
      })

const foreign = (folder: string): StoreError =>
  new StoreError('store/damaged', `${join(folder, deskFiles.database)} is a database of another program`, {
    hint: 'make the desk in another folder; nothing was changed',
  })

// The tables as this release knows them, or nothing is opened.
const prepare = async (
  { db, engine }: OpenedDatabase,
  folder: string,
  { readOnly, create }: SqliteOptions,
): Promise<void> => {
  const version = await readVersion(db, null)
  refuseNewer(version, folder)
  if (version === 0 && (await db.introspection.getTables()).length > 0) throw foreign(folder)
  if (version === 0 && (!create || holdsCaptures(folder))) throw noDesk(folder)
  if (version === schemaVersion) return
  if (readOnly) throw olderTables(version, folder)
  const before = async (had: number): Promise<void> => {
    const { backupDatabase } = await import('./backup-database.ts')
    backupDatabase(engine, join(folder, deskFiles.backups, `before-version-${String(had + 1)}.db`))
  }
  await migrate(db, { engine: 'sqlite', place: folder, schema: null, before })
}

// Tries again for as long as another process holds what is asked for. The clock of the day may jump: this one does not.
const patiently = async <T>(
  work: () => Promise<T>,
  { patience, locked }: { readonly patience: number; readonly locked: () => StoreError },
): Promise<T> => {
  const until = performance.now() + patience
  for (;;)
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error)) throw error
      if (performance.now() > until) throw locked()
      await setTimeout(20 + Math.random() * 80)
    }
}

const usualPatience = 30_000

interface Written {
  readonly db: OpenedDatabase['db']
  readonly files: RecordFiles
  readonly held: Holders
}

// The records are on the disk before the tables tell of them.
const writeOnce = async <T>(
  { db, files, held }: Written,
  work: (desk: Writing) => Promise<T>,
): Promise<T> => {
  let leave = (): void => undefined
  try {
    return await db.transaction().execute(async (tx) => {
      leave = held.enter(writing)
      try {
        const done = await work(writingOf(tx, files))
        files.sync()
        return done
      } catch (error) {
        files.undo()
        throw error
      }
    })
  } finally {
    leave()
  }
}

const storeOf = (opened: OpenedDatabase, folder: string, patience: number): Store => {
  const { db } = opened
  const files = recordFiles({
    captures: join(folder, deskFiles.captures),
    aside: join(folder, deskFiles.aside),
  })
  const held = holders(folder)
  const failing = async <T>(work: () => Promise<T>, lock: string, waits = patience): Promise<T> => {
    try {
      // SQLite answers at once: who works on and on would let nobody else of this process have a turn.
      await setImmediate()
      return await patiently(work, { patience: waits, locked: () => held.locked(lock) })
    } catch (error) {
      throw sqliteError(error, folder)
    }
  }
  const store: Store = {
    engine: 'sqlite',
    place: folder,
    read: (work) =>
      failing(
        () =>
          db
            .transaction()
            .setAccessMode('read only')
            .execute((tx) => work(readingOf(tx, files))),
        writing,
      ),
    write: (work) => failing(() => writeOnce({ db, files, held }, work), writing),
    alone: async (name, work) => {
      const release = await failing(() => Promise.resolve(takeLock(folder, name)), name, 100 * patience)
      const leave = held.enter(name)
      try {
        return await work()
      } finally {
        leave()
        release()
      }
    },
    care: async () => {
      const { sqliteCare } = await import('./sqlite-care.ts')
      return sqliteCare({ ...opened, folder, files, held, store })
    },
    close: () => db.destroy(),
  }
  return store
}

const opening = async (folder: string, options: SqliteOptions): Promise<OpenedDatabase> => {
  if (options.create) makeFolder(folder)
  const opened = openDatabase(join(folder, deskFiles.database), options)
  try {
    await prepare(opened, folder, options)
    return opened
  } catch (error) {
    await opened.db.destroy()
    throw error
  }
}

/**
 * Opens a desk of files: captures as a web archive, one database for the rest. One process writes at a time, any number read.
 *
 * @throws StoreError where there is none, it is damaged, or a newer release wrote it.
 */
export const openSqliteStore = async (folder: string, options: SqliteOptions): Promise<Store> => {
  const isThere = existsSync(join(folder, deskFiles.database))
  if (!isThere && (!options.create || holdsCaptures(folder))) throw noDesk(folder)
  const patience = options.patience ?? usualPatience
  try {
    const locked = (): StoreError => holders(folder).locked(writing)
    const opened = await patiently(() => opening(folder, options), { patience, locked })
    return storeOf(opened, folder, patience)
  } catch (error) {
    throw sqliteError(error, folder)
  }
}
