import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { shortHash } from '../../kit/hash.ts'
import { makeFolder } from '../archive/make-folder.ts'

/**
 * Takes a lock that only one process has at a time: on a small file beside the database, which the system takes away with its process.
 * Gives what lets go of it.
 *
 * @throws the engine's own error where another has it.
 */
export const takeLock = (folder: string, name: string): (() => void) => {
  const locks = join(folder, 'locks')
  makeFolder(locks)
  const lock = new DatabaseSync(join(locks, `${shortHash([name])}.lock`), { timeout: 0 })
  try {
    lock.exec('begin exclusive')
  } catch (error) {
    lock.close()
    throw error
  }
  return () => {
    lock.close()
  }
}
