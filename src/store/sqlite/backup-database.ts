import { renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { makeFolder, syncPath } from '../archive/make-folder.ts'

/** Copies a database while it is in use into a file of its own, whole or not at all. */
export const backupDatabase = (engine: DatabaseSyncInstance, file: string): void => {
  makeFolder(dirname(file))
  const half = `${file}.part`
  rmSync(half, { force: true })
  try {
    engine.prepare('vacuum into ?').run(half)
    syncPath(half)
    renameSync(half, file)
  } catch (error) {
    rmSync(half, { force: true })
    throw error
  }
  syncPath(dirname(file))
}
