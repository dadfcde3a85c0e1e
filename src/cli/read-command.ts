import type { Since } from '../show/since.ts'
import { counted } from '../show/counted.ts'
import { readShapes } from './command-options.ts'
import { helpText } from './help-text.ts'
import type { Dossier, Story } from '../model/dossier.ts'
import { CommandError, UsageError, type Io } from './io.ts'
import { dateValue, timeOf, wantsColor, widthValue } from './option-values.ts'
import { readArguments, type Arguments } from './read-arguments.ts'
import { diffPages, readingOptions, readPages, type ReadingOptions } from './read-pages.ts'
import { saveFile } from './save-file.ts'
import { selectionIn } from './selection-in.ts'
import { writeStories } from './write-stories.ts'

const noSuchStory = (asked: string, stories: readonly Story[]): string =>
  stories.length === 0
    ? `no story “${asked}”: no negotiation was found on these pages`
    : `no story “${asked}”; there are: ${stories
        .slice(0, 10)
        .map((s) => s.name)
        .join('; ')}${stories.length > 10 ? ' … (parley stories lists them all)' : ''}`

/** @throws UsageError where two things would be printed into one another. */
const checkOutputs = ({ values, flags }: Arguments): void => {
  const printed = ['html', 'plover']
    .filter((name) => values.get(name) === '-')
    .concat(flags.has('json') ? ['json'] : [])
  if (printed.length > 1)
    throw new UsageError(
      `--${printed.join(' and --')} would both be written to standard output`,
      'give one of them a file',
    )
}

/** The time since which changes are to be told. @throws UsageError where it is none, or where nothing shows them. */
const sinceIn = ({ values, flags }: Arguments, { asOf }: ReadingOptions): string | null => {
  const since = dateValue('since', values.get('since'), 'day or instant')
  if (since === null) return null
  if (flags.has('json') || values.has('part') || values.has('find'))
    throw new UsageError(
      '--since says what changed in the summary and on the page of --html; --json, --part and --find do not show it',
      `leave it out, or write: parley diff PATH… --from ${since} (with --json for programs)`,
    )
  if (asOf !== null && timeOf(since) > timeOf(asOf))
    throw new UsageError(`--since ${since} is later than --as-of ${asOf}`, 'give the earlier time as --since')
  return since
}

interface Read {
  readonly dossier: Dossier
  readonly pages: number
  readonly since: Since | null
}

const readSince = async (
  paths: readonly string[],
  since: string | null,
  options: ReadingOptions,
  io: Io,
): Promise<Read> => {
  if (since === null) return { ...(await readPages(paths, options, io)), since: null }
  const { later, earlier, diff, pages } = await diffPages(
    paths,
    { from: since, to: options.asOf },
    options,
    io,
  )
  return { dossier: later, pages, since: { diff, earlier } }
}

/** `parley read PATH…`: the summary, or the dossier as JSON, or a page in a file. */
export const readCommand = async (given: readonly string[], io: Io): Promise<void> => {
  const read = readArguments(given, readShapes, 'read')
  if (read.flags.has('help')) return io.out.write(helpText('read'))
  if (read.positional.length === 0)
    throw new UsageError(
      'no page to read',
      'write: parley read PATH… (files or folders with saved pages, or addresses)',
    )
  const options = readingOptions(read)
  checkOutputs(read)
  const selection = await selectionIn(read)
  const width = widthValue(read.values.get('width'), io.out.columns)
  const file = read.values.get('html')
  const asked = sinceIn(read, options)
  const { dossier, pages, since } = await readSince(read.positional, asked, options, io)
  const { storyAsked, storyDossier } = await import('../show/story-dossier.ts')
  if (options.story !== null && storyAsked(dossier, options.story) === null)
    throw new CommandError(noSuchStory(options.story, dossier.stories))
  const folder = read.values.get('stories')
  if (folder !== undefined) await writeStories(dossier, folder, since, io)
  if (file !== undefined) {
    const { renderPage } = await import('../show/render-page.ts')
    await saveFile(io, { file, option: '--html' }, renderPage(dossier, since))
    if (file !== '-')
      await io.err.write(
        `parley: ${file} written: ${counted(pages, 'page')} read, ${counted(dossier.articles.length, 'article')}\n`,
      )
  }
  const plover = read.values.get('plover')
  if (plover !== undefined) {
    const { ploverLines } = await import('../show/plover/plover-events.ts')
    await saveFile(io, { file: plover, option: '--plover' }, ploverLines(dossier))
    if (plover !== '-') await io.err.write(`parley: ${plover} written: events of ${counted(pages, 'page')}\n`)
  }
  if (read.flags.has('json')) {
    const { canonicalJson } = await import('../show/canonical-json.ts')
    await io.out.write(canonicalJson(dossier))
  } else if (file === undefined && plover === undefined && folder === undefined) {
    const own = storyDossier(dossier, dossier.stories[0]?.id ?? '')
    const color = wantsColor({ flags: read.flags, env: io.env, isTerminal: io.out.isTerminal })
    if (selection !== null) {
      const { renderParts } = await import('../show/render-parts.ts')
      return io.out.write(renderParts(own, selection, { width, color }))
    }
    const { renderSummary } = await import('../show/render-summary.ts')
    await io.out.write(renderSummary(own, { width, color, since }))
  }
}
