import { helpText } from '../help-text.ts'
import { UsageError, type Io } from '../io.ts'
import { readArguments } from '../read-arguments.ts'
import { backupShapes } from './desk-options.ts'
import { deskPlace, withDesk } from './find-desk.ts'

/** `parley backup DIR`: copies a desk while it is in use. */
export const backupCommand = async (given: readonly string[], io: Io): Promise<void> => {
  const read = readArguments(given, backupShapes, 'backup')
  if (read.flags.has('help')) return io.out.write(helpText('backup'))
  const [to, ...more] = read.positional
  if (to === undefined || more.length > 0)
    throw new UsageError('parley backup needs the folder that the copy is to be', 'write: parley backup DIR')
  const { openDesk } = await import('../../app/desk/open-desk.ts')
  await withDesk(openDesk(deskPlace(read, io), 'read'), async ({ store }) => {
    await (await store.care()).backup(to)
  })
  await io.out.write(`The desk was copied to ${to}. It is a desk itself: parley verify --desk ${to}\n`)
}
