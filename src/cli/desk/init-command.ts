import { CommandError, UsageError, type Io } from '../io.ts'
import { helpText } from '../help-text.ts'
import { readArguments } from '../read-arguments.ts'
import { initShapes } from './desk-options.ts'
import { tellingIn } from './set-command.ts'

/** `parley init [PLACE]`: makes an empty desk. */
export const initCommand = async (given: readonly string[], io: Io): Promise<void> => {
  const read = readArguments(given, initShapes, 'init')
  if (read.flags.has('help')) return io.out.write(helpText('init'))
  if (read.positional.length > 1)
    throw new UsageError('parley init makes one desk at a time', 'write: parley init [DIR or postgres://…]')
  const place = read.positional[0] ?? io.env['PARLEY_DESK'] ?? '.'
  const { makeDesk } = await import('../../app/desk/make-desk.ts')
  const { made, place: shown } = await makeDesk(place, tellingIn(read))
  if (!made) throw new CommandError(`there is a desk in ${shown} already: nothing was changed`)
  await io.out.write(
    `A desk was made in ${shown}.\nAdd pages with: parley add PATH… (in that folder, or with --desk)\n`,
  )
}
