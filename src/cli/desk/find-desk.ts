import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { OpenDesk, RulesState } from '../../app/desk/open-desk.ts'
import { UsageError, type Io } from '../io.ts'
import type { Arguments } from '../read-arguments.ts'

const databaseName = 'parley.db'

const above = (folder: string): string | null => {
  if (existsSync(join(folder, databaseName))) return folder
  const parent = dirname(folder)
  return parent === folder ? null : above(parent)
}

/** The desk that `--desk`, PARLEY_DESK or the folder around here names; null where none does. */
export const placeHere = ({ values }: Arguments, io: Io): string | null =>
  values.get('desk') ?? io.env['PARLEY_DESK'] ?? above(resolve('.'))

/**
 * The desk that a command means: `--desk`, else PARLEY_DESK, else the folder it is given in or one above that.
 *
 * @throws UsageError where none of these names one.
 */
export const deskPlace = (read: Arguments, io: Io): string => {
  const place = placeHere(read, io)
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
export const nothingMore = (
  { positional }: Arguments,
  command: string,
  instead = 'name the desk with --desk PLACE',
): void => {
  if (positional.length > 0)
    throw new UsageError(`parley ${command} takes no “${positional.join(' ')}”`, instead)
}

/** One line where a desk shows what other rules made than those at work; none where all is by these. */
export const olderRules = ({ made, now, rereading }: RulesState): readonly string[] =>
  made === null || made === now
    ? []
    : [
        rereading === null
          ? `this desk was made by other rules (${made}) than those at work (${now}): parley reread brings it to these`
          : `this desk is being reread since ${rereading}: until parley reread is done it shows what other rules made (${made})`,
      ]

/** Says on standard error where a desk shows what other rules made. */
export const sayOlderRules = async (desk: OpenDesk, io: Io): Promise<void> => {
  for (const line of olderRules(await desk.rules())) await io.err.write(`parley: ${line}\n`)
}
