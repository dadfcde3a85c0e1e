import type { Reread } from '../../model/reread.ts'
import { counted } from '../../show/counted.ts'
import { helpText } from '../help-text.ts'
import { CommandError, type Io } from '../io.ts'
import { choiceValue } from '../option-values.ts'
import { progressMeter } from '../progress.ts'
import { readArguments, type Arguments } from '../read-arguments.ts'
import { limitsIn, noteAll } from '../read-pages.ts'
import { rereadShapes } from './desk-options.ts'
import { deskPlace, nothingMore, withDesk } from './find-desk.ts'

const write = async (changed: Reread, { flags }: Arguments, io: Io): Promise<void> => {
  if (flags.has('json')) {
    const { canonicalJson } = await import('../../show/canonical-json.ts')
    return io.out.write(canonicalJson(changed))
  }
  const { renderReread } = await import('../../show/render-reread.ts')
  return io.out.write(renderReread(changed))
}

const showLast = async (place: string, read: Arguments, io: Io): Promise<void> => {
  const { openDesk } = await import('../../app/desk/open-desk.ts')
  await withDesk(openDesk(place, 'read'), async (desk) => {
    const last = (await desk.rereads()).at(-1)
    if (last === undefined) throw new CommandError('this desk was never reread by other rules')
    await write(last, read, io)
  })
}

/** `parley reread`: brings everything to the rules at work, and says what they changed. */
export const rereadCommand = async (given: readonly string[], io: Io): Promise<void> => {
  const read = readArguments(given, rereadShapes, 'reread')
  if (read.flags.has('help')) return io.out.write(helpText('reread'))
  nothingMore(read, 'reread', 'all of a desk is read anew; name the desk with --desk DIR')
  const place = deskPlace(read, io)
  if (read.flags.has('last')) return showLast(place, read, io)
  const meter = progressMeter(
    io,
    choiceValue('progress', read.values.get('progress'), ['auto', 'log', 'none']),
  )
  const options = { ...limitsIn(read.values), onProgress: meter.show }
  const { openDesk } = await import('../../app/desk/open-desk.ts')
  await withDesk(openDesk(place, 'write', options), async (desk) => {
    const { changed, diagnostics, linked } = await desk.reread().finally(meter.end)
    await noteAll(diagnostics, io)
    if (changed !== null) return write(changed, read, io)
    await io.err.write(
      `parley: everything was made by the rules at work${linked > 0 ? `; ${counted(linked, 'story', 'stories')} brought up to date` : ''}\n`,
    )
    if (read.flags.has('json')) await io.out.write('null\n')
  })
}
