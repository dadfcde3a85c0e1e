import { counted } from '../../show/counted.ts'
import { helpText } from '../help-text.ts'
import { CommandError, UsageError, type Io } from '../io.ts'
import { choiceValue, dateValue } from '../option-values.ts'
import { progressMeter } from '../progress.ts'
import { readArguments } from '../read-arguments.ts'
import { checkInput, issuesIn, limitsIn, noteAll, webSettings } from '../read-pages.ts'
import { addShapes } from './desk-options.ts'
import { deskPlace, withDesk } from './find-desk.ts'

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
  const options = { issues: issuesIn(read.values), ...limitsIn(read.values), onProgress: meter.show }
  const { openDesk } = await import('../../app/desk/open-desk.ts')
  await withDesk(openDesk(place, 'write', options), async (desk) => {
    const work = async (): Promise<{ pages: number; known: number; articles: number; linked: number }> => {
      const added = await desk.add(read.positional, source, () => undefined)
      const settled = read.flags.has('later') ? { diagnostics: [], linked: 0 } : await desk.settle()
      await meter.end()
      await noteAll([...added.diagnostics, ...settled.diagnostics], io)
      const { new: fresh, 'met again': again, known } = added.pages
      return { pages: fresh + again, known, articles: added.articles, linked: settled.linked }
    }
    const { pages, known, articles, linked } = await work().finally(meter.end)
    if (read.positional.length > 0 && pages + known === 0)
      throw new CommandError(
        `nothing could be read in ${read.positional.join(', ')}: give files or folders with saved pages, or addresses (parley help add)`,
      )
    const waits = read.flags.has('later') ? '; they wait to be searched (parley add goes on)' : ''
    await io.out.write(
      `${counted(pages, 'page')} added${known > 0 ? `, ${String(known)} known already` : ''}, ${counted(articles, 'article')}${waits || `; ${counted(linked, 'story', 'stories')} brought up to date`}\n`,
    )
  })
}
