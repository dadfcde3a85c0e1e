import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import { makeFolder, syncPath } from '../archive/make-folder.ts'
import { StoreError } from '../store-error.ts'
import { backupDatabase } from './backup-database.ts'
import { deskFiles } from './desk-files.ts'

// What the copied database knows of each file of records: what came later is no part of it.
const keptIn = (database: string): readonly { readonly file: string; readonly end: number }[] => {
  const copy = new DatabaseSync(database)
  try {
    copy.exec('pragma journal_mode = delete')
    return copy
      .prepare('select file, max(start + length) as "end" from captures where file is not null group by file')
      .all() as { file: string; end: number }[]
  } finally {
    copy.close()
  }
}

/**
 * Copies a desk while it is in use into a folder that is a desk itself: its database as it stood at one moment, and of the captures what that
 * database knows. Whole, or not there.
 *
 * @throws StoreError where there is something already; the engine's or the disk's own error where it cannot be written.
 */
export const backupDesk = async (engine: DatabaseSyncInstance, from: string, to: string): Promise<void> => {
  const target = resolve(to)
  if (existsSync(target) && readdirSync(target).length > 0)
    throw new StoreError('store/desk-exists', `${to} is there already, and is not empty`, {
      hint: 'name a folder that is not there yet; nothing was changed',
    })
  const half = `${target}.part`
  rmSync(half, { recursive: true, force: true })
  try {
    makeFolder(dirname(target))
    mkdirSync(join(half, deskFiles.captures), { recursive: true })
    const database = join(half, deskFiles.database)
    backupDatabase(engine, database)
    for (const { file, end } of keptIn(database)) {
      const [source, copy] = [join(from, deskFiles.captures, file), join(half, deskFiles.captures, file)]
      if (!existsSync(source) || end === 0) continue
      await pipeline(createReadStream(source, { end: end - 1 }), createWriteStream(copy))
      syncPath(copy)
    }
    syncPath(join(half, deskFiles.captures))
    syncPath(half)
    rmSync(target, { recursive: true, force: true })
    renameSync(half, target)
    syncPath(dirname(target))
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    throw error
  }
}
