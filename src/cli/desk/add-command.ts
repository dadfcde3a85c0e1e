import type { Left } from '../../app/desk/leave-pages.ts'
import type { OpenDesk } from '../../app/desk/open-desk.ts'
import type { Settled } from '../../app/desk/settle.ts'
import { counted } from '../../show/counted.ts'
import { helpText } from '../help-text.ts'
import { CommandError, UsageError, type Io } from '../io.ts'
import { choiceValue, dateValue } from '../option-values.ts'
import { progressMeter } from '../progress.ts'
import { readArguments } from '../read-arguments.ts'
import { checkInput, limitsIn, noteAll, webSettings } from '../read-pages.ts'
import { addShapes } from './desk-options.ts'
import { deskPlace, withDesk } from './find-desk.ts'
import { settledWords } from './settled-words.ts'

const endOf = (
  { articles, addresses }: Left,
  settled: Settled | null,
  engine: OpenDesk['store']['engine'],
): string => {
  const told = `, ${counted(articles, 'article')}`
  if (settled) return `${told}; ${settledWords(settled)}`
  if (engine === 'sqlite') return `${told}; they wait to be searched (parley add goes on)`
  const fetched = addresses > 0 ? `, ${counted(addresses, 'address', 'addresses')} to be fetched` : ''
  return `${fetched}; workers do the rest (parley worker), or parley add`
}

/** `parley add PATH…`: keeps pages and brings the dossiers up to date; without a path it goes on with what was cut off. */
export const addCommand = async (given: readonly string[], io: Io): Promise<void> => {
  const read = readArguments(given, addShapes, 'add')
  if (read.flags.has('help')) return io.out.write(helpText('add'))
  const place = deskPlace(read, io)
  const published = dateValue('published', read.values.get('published'), 'day')
  const meter = progressMeter(
    io,
    choiceValue('progress', read.values.get('progress'), ['auto', 'log', 'none']),
  )
  if (read.positional.length === 0 && published !== null)
    throw new UsageError(
      '--published is said of pages, but no page is given',
      'write: parley add PATH… --published DATE',
    )
  checkInput(read.positional, io)
  const source = { published, web: webSettings(read), onProgress: meter.show }
  const options = { ...limitsIn(read.values), onProgress: meter.show }
  const { openDesk } = await import('../../app/desk/open-desk.ts')
  await withDesk(openDesk(place, 'write', options), async (desk) => {
    const isLater = read.flags.has('later')
    const work = async () => {
      const added = isLater
        ? await desk.leave(read.positional, source, () => undefined)
        : { ...(await desk.add(read.positional, source, () => undefined)), addresses: 0 }
      const settled = isLater ? null : await desk.settle()
      await meter.end()
      await noteAll([...added.diagnostics, ...(settled?.diagnostics ?? [])], io)
      return { added, settled }
    }
    const { added, settled } = await work().finally(meter.end)
    const { new: fresh, 'met again': again, known } = added.pages
    const pages = fresh + again
    if (read.positional.length > 0 && pages + known + added.addresses === 0)
      throw new CommandError(
        `nothing could be read in ${read.positional.join(', ')}: give files or folders with saved pages, or addresses (parley help add)`,
      )
    const kept = `${counted(pages, 'page')} added${known > 0 ? `, ${String(known)} known already` : ''}`
    await io.out.write(`${kept}${endOf(added, settled, desk.store.engine)}\n`)
  })
}
