import { existsSync, statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { Kysely, SqliteDialect, SqliteDriver, CompiledQuery } from 'kysely'
import type { DatabaseConnection, SqliteDatabase, SqliteStatement, TransactionSettings } from 'kysely'
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import { teachGoneWords } from '../gone-words.ts'
import type { Tables } from '../tables.ts'

// Statements that are kept ready; the texts are few, but lists of different lengths make more.
const keptStatements = 200

// Statements that were not collected yet keep the engine from doing this when it is closed: the file alone would not be the whole desk.
const emptyLog = (database: DatabaseSyncInstance): void => {
  try {
    database.exec('pragma wal_checkpoint(truncate)')
  } catch {
    // Open for reading alone, in use by others, or a full disk: the log is read by whoever opens the file next.
  }
}

/** The engine as Kysely asks for it. */
const asAsked = (database: DatabaseSyncInstance): SqliteDatabase => {
  const ready = new Map<string, SqliteStatement>()
  const prepare = (sql: string): SqliteStatement => {
    const known = ready.get(sql)
    if (known) return known
    const statement = database.prepare(sql)
    const made: SqliteStatement = {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...parameters) as unknown[],
      run: (parameters) => statement.run(...parameters),
      iterate: (parameters) => statement.iterate(...parameters),
    }
    if (ready.size >= keptStatements) ready.clear()
    ready.set(sql, made)
    return made
  }
  return {
    prepare,
    close: () => {
      ready.clear()
      emptyLog(database)
      database.close()
    },
  }
}

/** Writes take the lock when they begin: one that begins with reading could not get it later if another wrote in between. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate'
    await connection.executeQuery(CompiledQuery.raw(begin))
  }

  // Where the disk is full the engine has gone back by itself: what went wrong is to be told, not that there is nothing to go back from.
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection)
    } catch (error) {
      if (!(error instanceof Error && error.message.includes('no transaction is active'))) throw error
    }
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #database: SqliteDatabase

  constructor(database: SqliteDatabase) {
    super({ database })
    this.#database = database
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver({ database: this.#database })
  }
}

/** How long a statement waits for another process by itself, in milliseconds. */
const patience = 2000

/** A database file and the engine below it. */
export interface OpenedDatabase {
  readonly db: Kysely<Tables>
  readonly engine: DatabaseSyncInstance
}

const open = (file: string, readOnly: boolean): DatabaseSyncInstance =>
  new DatabaseSync(file, { readOnly, timeout: patience, enableForeignKeyConstraints: true })

const cannotOpen = (error: unknown): boolean =>
  error instanceof Error && /unable to open database file|readonly database/.test(error.message)

// Those who read share a small file with those who write; on a disk that cannot be written there is none, and nobody writes.
const openForReading = (file: string): DatabaseSyncInstance => {
  const engine = open(file, true)
  try {
    engine.prepare('select count(*) from sqlite_master').get()
    return engine
  } catch (error) {
    engine.close()
    const log = `${file}-wal`
    if (!cannotOpen(error) || (existsSync(log) && statSync(log).size > 0)) throw error
    return open(`${pathToFileURL(file).href}?immutable=1`, true)
  }
}

/**
 * Opens a database file: write-ahead log, and every commit on the disk before it is told (`synchronous` full).
 *
 * @throws the engine's own error where the file is no database or cannot be opened.
 */
export const openDatabase = (file: string, { readOnly }: { readonly readOnly: boolean }): OpenedDatabase => {
  const engine = readOnly ? openForReading(file) : open(file, false)
  try {
    if (!readOnly) engine.exec('pragma journal_mode = wal')
    engine.exec('pragma synchronous = full; pragma temp_store = memory; pragma cache_size = -32000')
    // Longer stretches between checkpoints: pages are added in transactions of a few.
    if (!readOnly) engine.exec('pragma wal_autocheckpoint = 4000')
    if (!readOnly) teachGoneWords(engine)
  } catch (error) {
    engine.close()
    throw error
  }
  return { db: new Kysely<Tables>({ dialect: new ImmediateDialect(asAsked(engine)) }), engine }
}
