import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { postgresPrograms, startPostgres, type PostgresServer } from './postgres-server.ts'

/** A desk of a test's own, empty. */
export interface FreshDesk {
  readonly store: Store
  /** Opens it once more, as another process would. */
  readonly again: () => Promise<Store>
}

/** Runs the same tests on every engine that a desk can stand on; `fresh` makes a desk. PostgreSQL is skipped where it is not installed. */
export const onEachEngine = (name: string, tests: (fresh: () => Promise<FreshDesk>) => void): void => {
  describe.each([
    { engine: 'sqlite', runs: true },
    { engine: 'postgres', runs: postgresPrograms() !== null },
  ] as const)(`${name} in $engine`, ({ engine, runs }) => {
    describe.runIf(runs)('as on the other', () => {
      let server: PostgresServer | null = null
      let folder = ''
      let desks = 0
      const opened: Store[] = []
      beforeAll(async () => {
        folder = mkdtempSync(join(tmpdir(), 'parley-store-'))
        if (engine === 'postgres') server = await startPostgres()
      }, 60_000)
      afterAll(async () => {
        for (const store of opened) await store.close()
        server?.stop()
        rmSync(folder, { recursive: true, force: true })
      })
      tests(async () => {
        desks += 1
        const place =
          server === null ? join(folder, String(desks)) : `${server.url}?schema=desk_${String(desks)}`
        const open = async (purpose: 'create' | 'write'): Promise<Store> => {
          const store = await openStore(place, purpose)
          opened.push(store)
          return store
        }
        return { store: await open('create'), again: () => open('write') }
      })
    })
  })
}
