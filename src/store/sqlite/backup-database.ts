import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DatabaseSyncInstance } from '@photostructure/sqlite'

/** Copies a database while it is in use into a file of its own, whole or not at all. */
export const backupDatabase = (engine: DatabaseSyncInstance, file: string): Promise<void> => {
  mkdirSync(dirname(file), { recursive: true })
  const half = `${file}.part`
  rmSync(half, { force: true })
  engine.prepare('vacuum into ?').run(half)
  renameSync(half, file)
  return Promise.resolve()
}
