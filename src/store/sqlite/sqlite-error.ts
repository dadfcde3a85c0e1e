import { StoreError } from '../store-error.ts'

const has = (error: unknown): error is Error & { code?: unknown; errcode?: unknown; sqliteCode?: unknown } =>
  error instanceof Error

// The engine's number of an error, without what it adds for detail.
const numberOf = (error: unknown): number | null => {
  if (!has(error)) return null
  const code = [error.errcode, error.sqliteCode].find((c) => typeof c === 'number')
  return typeof code === 'number' ? code & 0xff : null
}

/** True where another process holds the lock. */
export const isBusy = (error: unknown): boolean => {
  const number = numberOf(error)
  return (
    number === 5 ||
    number === 6 ||
    (number === null && has(error) && /database is locked/.test(error.message))
  )
}

const systemCode = (error: unknown): string | null =>
  has(error) && typeof error.code === 'string' ? error.code : null

/** An error of the engine or the disk as one of the store, where it is one that a person can do something about. */
export const sqliteError = (error: unknown, folder: string): unknown => {
  if (error instanceof StoreError || !has(error)) return error
  const [number, code, text] = [numberOf(error), systemCode(error), error.message]
  const detail = { cause: error }
  if (
    number === 13 ||
    code === 'ENOSPC' ||
    code === 'EFBIG' ||
    code === 'EDQUOT' ||
    /disk is full/.test(text)
  )
    return new StoreError(
      'store/full',
      `no room is left where the desk is (${folder}): nothing of this step was kept`,
      {
        hint: 'make room, then give the command again: all that was added before is there',
        ...detail,
      },
    )
  if (
    number === 8 ||
    code === 'EROFS' ||
    code === 'EACCES' ||
    code === 'EPERM' ||
    /readonly database/.test(text)
  )
    return new StoreError('store/read-only', `the desk cannot be written (${folder}): ${text}`, {
      hint: 'check who owns the folder and whether its disk is mounted for reading alone',
      ...detail,
    })
  if (number === 11 || number === 26 || /malformed|not a database/.test(text))
    return new StoreError('store/damaged', `the database of the desk is damaged (${folder}): ${text}`, {
      hint: 'run parley verify to see what is sound; bring the file back from a backup',
      ...detail,
    })
  if (number === 10 || code === 'EIO')
    return new StoreError('store/damaged', `the disk under the desk fails (${folder}): ${text}`, {
      hint: 'copy the folder to another disk, then run parley verify there',
      ...detail,
    })
  if (number === 14)
    return new StoreError(
      'store/read-only',
      `the database of the desk cannot be opened (${folder}): ${text}`,
      {
        hint: 'check who owns the folder and its files',
        ...detail,
      },
    )
  return error
}
