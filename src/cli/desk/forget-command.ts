import { helpText } from '../help-text.ts'
import { CommandError, UsageError, type Io } from '../io.ts'
import { noteAll } from '../read-pages.ts'
import { readArguments } from '../read-arguments.ts'
import { forgetShapes } from './desk-options.ts'
import { deskPlace, withDesk } from './find-desk.ts'
import { settledWords } from './settled-words.ts'

/** `parley forget URL|ID`: removes a page and all that rested on it alone, and gives a receipt. */
export const forgetCommand = async (given: readonly string[], io: Io): Promise<void> => {
  const read = readArguments(given, forgetShapes, 'forget')
  if (read.flags.has('help')) return io.out.write(helpText('forget'))
  const [asked, ...more] = read.positional
  if (asked === undefined || more.length > 0)
    throw new UsageError(
      'parley forget removes one page at a time',
      'write: parley forget ADDRESS (or an id)',
    )
  const { openDesk } = await import('../../app/desk/open-desk.ts')
  const { forgetPages } = await import('../../app/desk/forget-pages.ts')
  const { canonicalJson } = await import('../../show/canonical-json.ts')
  await withDesk(openDesk(deskPlace(read, io), 'write'), async (desk) => {
    const setting = await desk.setting()
    const receipt = await forgetPages(desk.store, asked, setting.now())
    if (receipt === null)
      throw new CommandError(`no page of this desk was met at ${asked}, or has that id: nothing was changed`)
    await io.out.write(canonicalJson(receipt))
    const settled = await desk.settle()
    await noteAll(settled.diagnostics, io)
    if (settled.waits) await io.err.write(`parley: ${settledWords(settled)}\n`)
  })
}
