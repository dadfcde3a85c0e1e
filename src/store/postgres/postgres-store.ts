import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { migrate, olderTables, readVersion, refuseNewer } from '../migrate.ts'
import { schemaVersion } from '../migrations.ts'
import { readingOf, writingOf } from '../read-and-write.ts'
import { StoreError } from '../store-error.ts'
import type { Store } from '../store.ts'
import type { Tables } from '../tables.ts'
import { postgresError, withoutSecrets } from './postgres-error.ts'
import { schemaIn } from './schema-in.ts'

/** How a desk in PostgreSQL is opened. */
export interface PostgresOptions {
  /** For reading alone: nothing is written, not even a newer version of the tables. */
  readonly readOnly: boolean
  /** Makes the desk where there is none. */
  readonly create: boolean
  /** How many connections are held at most. */
  readonly connections?: number
}

// 64-bit numbers of this store are counts and places in files: they fit.
const asNumber = 20

const parserOf = (oid: number): ((text: string) => unknown) =>
  (pg.types.getTypeParser as (oid: number, format: 'text') => unknown)(oid, 'text') as (
    text: string,
  ) => unknown

const openPool = (url: string, schema: string, connections: number): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    options: `-c search_path=${schema}`,
    types: {
      getTypeParser: (oid: number) => (oid === asNumber ? Number : parserOf(oid)),
    },
    connectionTimeoutMillis: 10_000,
  })
  // A server that goes away while a connection rests, or is held without a statement, is told of by the next statement.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

// Two writers stood in one another's way, wrote down the same thing, or one took away what the other's thing belongs to.
const meetings = ['40001', '40P01', '23505', '23503']

/** True for errors after which the same transaction may go through: two writers met. */
const isMeeting = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && meetings.includes(error.code)

const attempts = 20

interface Server {
  readonly pool: pg.Pool
  readonly db: Kysely<Tables>
  readonly schema: string
  readonly place: string
}

// Only one process of all that use a desk does something of a name at a time; the others wait.
const aloneIn = async <T>(
  { pool, schema }: Pick<Server, 'pool' | 'schema'>,
  name: string,
  work: () => Promise<T>,
): Promise<T> => {
  const client = await pool.connect()
  const key = [`${schema} ${name}`]
  // A connection that is closed gives the lock back: it is kept only where it was given back in words.
  let broken = true
  try {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', key)
    const done = await work()
    await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', key)
    broken = false
    return done
  } finally {
    client.release(broken)
  }
}

const storeOf = ({ pool, db, schema, place }: Server): Store => {
  const told = (error: unknown): unknown => postgresError(error, place)
  const write: Store['write'] = async (work) => {
    for (let n = 1; ; n += 1)
      try {
        return await db.transaction().execute((tx) => work(writingOf(tx, null)))
      } catch (error) {
        if (!isMeeting(error) || n === attempts) throw told(error)
      }
  }
  const read: Store['read'] = async (work) => {
    try {
      return await db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute((tx) => work(readingOf(tx, null)))
    } catch (error) {
      throw told(error)
    }
  }
  const alone: Store['alone'] = (name, work) =>
    aloneIn({ pool, schema }, name, work).catch((error: unknown) => {
      throw told(error)
    })
  const store: Store = {
    engine: 'postgres',
    place,
    read,
    write,
    alone,
    care: async () => {
      const { postgresCare } = await import('./postgres-care.ts')
      return postgresCare({ db, schema, store })
    },
    close: () => db.destroy(),
  }
  return store
}

/**
 * Opens a desk in PostgreSQL: any number of machines read and write it at once.
 *
 * @throws StoreError where the server cannot be reached, there is no desk, or a newer release wrote it.
 */
export const openPostgresStore = async (address: string, options: PostgresOptions): Promise<Store> => {
  const place = withoutSecrets(address)
  const { url, schema } = schemaIn(address)
  const pool = openPool(url, schema, options.connections ?? 4)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const told = (error: unknown): unknown => postgresError(error, place)
  const prepare = async (): Promise<void> => {
    if (options.create)
      await aloneIn({ pool, schema }, 'tables', () => pool.query(`create schema if not exists ${schema}`))
    const version = await readVersion(db, schema)
    if (version === 0 && !options.create)
      throw new StoreError('store/no-desk', `there is no desk at ${place}`, {
        hint: 'make one with: parley init --store postgres://…',
      })
    refuseNewer(version, place)
    if (options.readOnly && version < schemaVersion) throw olderTables(version, place)
    if (version < schemaVersion)
      await aloneIn({ pool, schema }, 'tables', () =>
        migrate(db, { engine: 'postgres', place, schema, before: () => Promise.resolve() }),
      )
  }
  try {
    await prepare()
  } catch (error) {
    await db.destroy()
    throw told(error)
  }
  return storeOf({ pool, db, schema, place })
}
