import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { shortHash } from '../../kit/hash.ts'

/**
 * Does some work that only one process may do at a time: a lock on a small file beside the database, which the system takes away with
 * its process.
 *
 * @throws the engine's own error where another has it.
 */
export const aloneIn = async <T>(folder: string, name: string, work: () => Promise<T>): Promise<T> => {
  const locks = join(folder, 'locks')
  mkdirSync(locks, { recursive: true })
  const lock = new DatabaseSync(join(locks, `${shortHash([name])}.lock`), { timeout: 200 })
  try {
    lock.exec('begin exclusive')
    return await work()
  } finally {
    lock.close()
  }
}
