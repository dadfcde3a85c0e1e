import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { OpenDesk } from '../../app/desk/open-desk.ts'
import { UsageError, type Io } from '../io.ts'
import type { Arguments } from '../read-arguments.ts'

const databaseName = 'parley.db'

const above = (folder: string): string | null => {
  if (existsSync(join(folder, databaseName))) return folder
  const parent = dirname(folder)
  return parent === folder ? null : above(parent)
}

/**
 * The desk that a command means: `--desk`, else PARLEY_DESK, else the folder it is given in or one above that.
 *
 * @throws UsageError where none of these names one.
 */
export const deskPlace = ({ values }: Arguments, io: Io): string => {
  const place = values.get('desk') ?? io.env['PARLEY_DESK'] ?? above(resolve('.'))
  if (place === null)
    throw new UsageError(
      'no desk is here, and none was named',
      'make one with: parley init, or name one: --desk DIR (or PARLEY_DESK)',
    )
  return place
}

/** Opens a desk, does something with it and closes it, whatever happens. */
export const withDesk = async <T>(
  opening: Promise<OpenDesk>,
  work: (desk: OpenDesk) => Promise<T>,
): Promise<T> => {
  const desk = await opening
  try {
    return await work(desk)
  } finally {
    await desk.close()
  }
}

/** @throws UsageError where a command that takes nothing but options was given something. */
export const nothingMore = ({ positional }: Arguments, command: string): void => {
  if (positional.length > 0)
    throw new UsageError(
      `parley ${command} takes no “${positional.join(' ')}”`,
      'name the desk with --desk PLACE',
    )
}
