import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../../kit/hash.ts'
import { bodiesOf } from '../archive/record.ts'
import { fileAfter, type RecordFiles } from '../archive/record-files.ts'
import { freshFileFact, lastPlace } from '../captures.ts'
import type { Care } from '../care.ts'
import { filesOf, setFact, unusedFiles, unusedFilesFact } from '../forget-capture.ts'
import type { Store } from '../store.ts'
import { StoreError } from '../store-error.ts'
import { deskFiles } from './desk-files.ts'
import { writing, type Holders } from './holders.ts'
import type { OpenedDatabase } from './open-database.ts'
import { isBusy, sqliteError } from './sqlite-error.ts'

interface Cared extends OpenedDatabase {
  readonly folder: string
  readonly files: RecordFiles
  readonly held: Holders
  readonly store: Store
}

/** Who rewrites or copies files of records does so alone. */
const copying = 'captures'

const namesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder).sort() : [])

const sizeOf = (folder: string, wanted: (name: string) => boolean = () => true): number =>
  namesIn(folder)
    .filter(wanted)
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)

const faultsIn = ({ engine }: Cared): readonly string[] => [
  ...engine
    .prepare('pragma integrity_check')
    .all()
    .map((row) => String(Object.values(row as object)[0]))
    .filter((line) => line !== 'ok'),
  ...engine
    .prepare('pragma foreign_key_check')
    .all()
    .map((row) => {
      const { table, parent } = row as { table: string; parent: string }
      return `a row of ${table} names a row of ${parent} that is not there`
    }),
]

// Files whose records stand elsewhere by now, or were forgotten.
const removeUnused = async ({ db, files, store }: Cared): Promise<number> => {
  const unused = await unusedFiles(db)
  if (unused.length === 0) return 0
  const used = new Set(await filesOf(db))
  for (const file of unused) if (!used.has(file)) files.remove(file)
  await store.write((desk) => desk.setFact(unusedFilesFact, '[]'))
  return unused.length
}

// Whole pages in what was set aside that the desk does not have.
const unknownIn = async ({ db }: Cared, file: string): Promise<readonly string[]> => {
  const unknown: string[] = []
  for await (const body of bodiesOf(readFileSync(file))) {
    const id = sha256(body)
    const row = await db.selectFrom('captures').select('id').where('id', '=', id).executeTakeFirst()
    if (row === undefined) unknown.push(id)
  }
  return unknown
}

const tidyAside = async (cared: Cared): Promise<readonly string[]> => {
  const aside = join(cared.folder, deskFiles.aside)
  const said: string[] = []
  for (const name of namesIn(aside)) {
    const unknown = await unknownIn(cared, join(aside, name))
    if (unknown.length === 0) rmSync(join(aside, name), { force: true })
    else
      said.push(
        `${join(aside, name)} holds ${String(unknown.length)} pages that were written but never told of as added: parley add ${join(aside, name)} adds them, or remove the file`,
      )
  }
  return said
}

// Inside of a transaction that writes: nobody else adds to the files meanwhile.
const tidyEnd = ({ db, files, folder }: Cared): Promise<readonly string[]> =>
  db.transaction().execute(async (tx) => {
    const last = await lastPlace(tx)
    const end = last === null ? 'whole' : files.tidyEnd(last)
    if (last === null || end === 'whole') return []
    const path = join(folder, deskFiles.captures, last.file)
    if (end === 'set aside') return [`what was left over behind the last page in ${path} was set aside`]
    const fresh = fileAfter([...(await filesOf(tx)), ...namesIn(join(folder, deskFiles.captures))])
    await setFact(tx, freshFileFact, fresh)
    return [`${path} is cut off: it was left as it is, and new pages go into ${fresh}`]
  })

// The words go from the free room of the database and from its log too.
const scrub = ({ engine, folder }: Cared): readonly string[] => {
  const log = `${join(folder, deskFiles.database)}-wal`
  try {
    engine.exec('vacuum')
    engine.exec('pragma wal_checkpoint(truncate)')
    return existsSync(log) && statSync(log).size > 0
      ? [`${log} (others are reading: parley doctor empties it)`]
      : []
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return [
      `free room in ${join(folder, deskFiles.database)} (${said}): give the command again, or run parley doctor`,
    ]
  }
}

const tidy = async (cared: Cared): Promise<readonly string[]> => {
  const { folder, held } = cared
  const stale = held.clean()
  const removed = await removeUnused(cared)
  // Who forgot them was stopped before their words were gone from the free room.
  const unscrubbed = removed > 0 ? scrub(cared) : []
  const halves = namesIn(join(folder, deskFiles.backups)).filter((name) => name.endsWith('.part'))
  for (const name of halves) rmSync(join(folder, deskFiles.backups, name), { recursive: true, force: true })
  return [
    ...(stale > 0 ? [`${String(stale)} notes of processes that are gone were removed`] : []),
    ...(removed > 0 ? [`${String(removed)} files of forgotten pages were removed`] : []),
    ...unscrubbed.map((place) => `words of forgotten pages may still be in ${place}`),
    ...(halves.length > 0 ? [`${String(halves.length)} backups that were cut off were removed`] : []),
    ...(await tidyEnd(cared)),
    ...(await tidyAside(cared)),
  ]
}

const forget = async (cared: Cared, captures: readonly string[]): Promise<readonly string[]> => {
  const { engine, folder, store } = cared
  const gone = new Set(captures)
  // What goes now, and what is made anew of what is left, leaves nothing behind in the file.
  engine.exec('pragma secure_delete = on')
  await store.write(async (desk) => {
    for (const id of gone) await desk.forget(id)
  })
  await removeUnused(cared)
  const aside = join(folder, deskFiles.aside)
  for (const name of namesIn(aside))
    for await (const body of bodiesOf(readFileSync(join(aside, name))))
      if (gone.has(sha256(body))) rmSync(join(aside, name), { force: true })
  // Pieces of pages, which nobody can tell whose they are.
  await tidyAside(cared)
  const left = [aside, join(folder, deskFiles.backups)]
  return [...scrub(cared), ...left.flatMap((at) => namesIn(at).map((name) => join(at, name)))]
}

// On a disk that is open for reading alone nobody rewrites anything.
const copyingAlone = async (store: Store, work: () => Promise<void>): Promise<void> => {
  const state = { begun: false }
  try {
    await store.alone(copying, () => {
      state.begun = true
      return work()
    })
  } catch (error) {
    if (state.begun || !(error instanceof StoreError) || error.code !== 'store/read-only') throw error
    await work()
  }
}

/** What keeps a desk of files sound. */
export const sqliteCare = (cared: Cared): Care => {
  const { engine, folder, held, store } = cared
  const told = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw isBusy(error) ? held.locked(writing) : sqliteError(error, folder)
    }
  }
  return {
    faults: () => told(() => Promise.resolve(faultsIn(cared))),
    tidy: () => told(() => store.alone(copying, () => tidy(cared))),
    sizes: () => {
      const { database, captures, backups, aside } = deskFiles
      return Promise.resolve([
        ['database', sizeOf(folder, (name) => name.startsWith(database))],
        ...[captures, backups, aside].map((name) => [name, sizeOf(join(folder, name))] as const),
      ])
    },
    backup: (to) =>
      told(async () => {
        const { backupDesk } = await import('./backup-desk.ts')
        await copyingAlone(store, () => backupDesk(engine, folder, to))
      }),
    forget: (captures) => told(() => store.alone(copying, () => forget(cared, captures))),
  }
}
