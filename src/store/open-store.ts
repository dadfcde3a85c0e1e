import { StoreError } from './store-error.ts'
import type { Store } from './store.ts'

/** What a store is opened for: `create` makes one where there is none. */
export type Purpose = 'read' | 'write' | 'create'

/** True for an address of PostgreSQL. */
export const isPostgres = (place: string): boolean => /^postgres(?:ql)?:\/\//i.test(place)

/**
 * Opens a desk: a folder with its files, or `postgres://…`.
 *
 * @throws StoreError where there is none, it cannot be reached or written, or a newer release wrote it.
 * @example `await openStore('talks-desk', 'create')`
 */
export const openStore = async (place: string, purpose: Purpose): Promise<Store> => {
  const options = { readOnly: purpose === 'read', create: purpose === 'create' }
  if (isPostgres(place)) {
    const { openPostgresStore } = await import('./postgres/postgres-store.ts')
    return openPostgresStore(place, options)
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(place))
    throw new StoreError('store/unreachable', `${place.replace(/:.*/su, '')}: is no kind of store`, {
      hint: 'give a folder, or an address of PostgreSQL: postgres://user@host/database',
    })
  const { openSqliteStore } = await import('./sqlite/sqlite-store.ts')
  return openSqliteStore(place, options)
}
