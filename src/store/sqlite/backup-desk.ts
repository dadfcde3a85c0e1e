import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
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
  makeFolder(dirname(target))
  // A folder of its own: what stands beside the target under any other name is not ours.
  const half = mkdtempSync(`${target}.part-`)
  try {
    mkdirSync(join(half, deskFiles.captures))
    const database = join(half, deskFiles.database)
    backupDatabase(engine, database)
    for (const { file, end } of keptIn(database)) {
      const [source, copy] = [join(from, deskFiles.captures, file), join(half, deskFiles.captures, file)]
      if (end === 0) continue
      if (!existsSync(source))
        throw new StoreError(
          'store/damaged',
          `captured pages are missing from the desk in ${from}: ${join(deskFiles.captures, file)}`,
          {
            hint: 'run parley verify; bring the file back from an earlier backup. Nothing was copied',
          },
        )
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
