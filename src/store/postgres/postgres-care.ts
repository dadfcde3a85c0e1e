import { sql } from 'kysely'
import type { Care } from '../care.ts'
import type { Store } from '../store.ts'
import { StoreError } from '../store-error.ts'
import type { Db } from '../tables.ts'

/** What of the care for a desk is not the server's own. */
export const postgresCare = ({ db, schema, store }: { db: Db; schema: string; store: Store }): Care => ({
  // The server checks its tables itself, and keeps what they name in one another.
  faults: () => Promise.resolve([]),
  tidy: () => Promise.resolve([]),
  sizes: async () => {
    const { rows } = await sql<{ name: string; bytes: string }>`
      select c.relname as name, pg_total_relation_size(c.oid)::text as bytes
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = ${schema} and c.relkind = 'r' order by c.relname`.execute(db)
    return rows.map(({ name, bytes }) => [name, Number(bytes)] as const)
  },
  backup: () =>
    Promise.reject(
      new StoreError(
        'store/unreachable',
        `parley backup copies desks in folders; this one is in ${store.place}`,
        {
          hint: `copy it while it is in use with the server’s own: pg_dump --schema=${schema} …; or into a folder: parley move`,
        },
      ),
    ),
  forget: async (captures) => {
    await store.write(async (desk) => {
      for (const id of captures) await desk.forget(id)
    })
    return ['the server’s free room until VACUUM FULL, its write-ahead log, and its backups']
  },
})
