import { counted } from '../../show/counted.ts'
import { printable } from '../../show/printable.ts'
import { helpText } from '../help-text.ts'
import type { Io } from '../io.ts'
import { readArguments } from '../read-arguments.ts'
import { doctorShapes } from './desk-options.ts'
import { deskPlace, nothingMore, withDesk } from './find-desk.ts'

const shownSize = (bytes: number): string =>
  bytes < 1_000_000 ? `${String(Math.ceil(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`

/** `parley doctor`: brings a desk's tables forward, clears away what dead processes left, and says how it stands. */
export const doctorCommand = async (given: readonly string[], io: Io): Promise<void> => {
  const read = readArguments(given, doctorShapes, 'doctor')
  if (read.flags.has('help')) return io.out.write(helpText('doctor'))
  nothingMore(read, 'doctor')
  const place = deskPlace(read, io)
  const { openDesk } = await import('../../app/desk/open-desk.ts')
  const { tablesBehind } = await import('../../app/desk/tables-behind.ts')
  const behind = await tablesBehind(place)
  const lines = await withDesk(openDesk(place, 'write'), async (desk) => {
    const care = await desk.store.care()
    const done = await care.tidy()
    const { captures, unread, unsearched, unlinked } = await desk.counts()
    const waits = unread + unsearched + unlinked
    const sizes = (await care.sizes()).filter(([, bytes]) => bytes > 0)
    return [
      `The desk in ${desk.store.place}, Parley ${await io.version()}`,
      behind
        ? '  its tables were brought forward; what they were is kept in backups'
        : '  its tables are those of this release',
      ...done.map((line) => `  ${line}`),
      `  ${counted(captures, 'page')}: ${sizes.map(([name, bytes]) => `${name} ${shownSize(bytes)}`).join(', ')}`,
      waits === 0
        ? '  everything is up to date'
        : `  waiting: ${counted(unread, 'page')} to be read, ${counted(unsearched, 'article')} to be searched, ${counted(unlinked, 'story', 'stories')} to be linked (parley add goes on with it)`,
    ]
  })
  await io.out.write(`${lines.map(printable).join('\n')}\n`)
}
