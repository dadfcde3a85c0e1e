import type { Built } from '../app/build-dossier.ts'
import type { Differed } from '../app/diff-dossiers.ts'
import type { WebSettings } from '../app/source-options.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Dossier } from '../model/dossier.ts'
import { counted } from '../show/counted.ts'
import { CommandError, UsageError, type Io } from './io.ts'
import { choiceValue, dateValue, delayValue, numberValue, userAgentValue } from './option-values.ts'
import { progressMeter, type ProgressMeter } from './progress.ts'
import type { Arguments } from './read-arguments.ts'

/** The options that decide what is read, checked before anything is read. */
export interface ReadingOptions {
  readonly published: string | null
  readonly asOf: string | null
  readonly story: string | null
  readonly storyNames: string | null
  readonly progress: 'auto' | 'log' | 'none'
  readonly limits: { readonly secondsPerPage?: number; readonly searchCharacters?: number }
  readonly web: WebSettings
  readonly issues: readonly string[]
}

/** How addresses are fetched. @throws UsageError where an option is wrong. */
export const webSettings = ({ values, flags }: Arguments): WebSettings => {
  const delayMs = delayValue(values.get('delay'))
  const userAgent = userAgentValue(values.get('user-agent'))
  return {
    allowLoopback: flags.has('allow-loopback'),
    ...(delayMs === null ? {} : { delayMs }),
    ...(userAgent === null ? {} : { userAgent }),
  }
}

/** The limits that are set by hand. @throws UsageError where one is no number. */
export const limitsIn = (values: Arguments['values']): ReadingOptions['limits'] => {
  const secondsPerPage = numberValue('seconds-per-page', values.get('seconds-per-page'))
  const searchCharacters = numberValue('search-characters', values.get('search-characters'))
  return {
    ...(secondsPerPage !== undefined && { secondsPerPage }),
    ...(searchCharacters !== undefined && { searchCharacters }),
  }
}

/** Where issues of one's own are to be read from. */
export const issuesIn = (values: Arguments['values']): readonly string[] => {
  const path = values.get('issues')
  return path === undefined ? [] : [path]
}

/** @throws UsageError where a date, a choice or a number is wrong. */
export const readingOptions = (given: Arguments): ReadingOptions => {
  const { values } = given
  return {
    published: dateValue('published', values.get('published'), 'day'),
    asOf: dateValue('as-of', values.get('as-of'), 'day or instant'),
    story: values.get('story') ?? null,
    storyNames: values.get('story-names') ?? null,
    progress: choiceValue('progress', values.get('progress'), ['auto', 'log', 'none']),
    limits: limitsIn(values),
    web: webSettings(given),
    issues: issuesIn(values),
  }
}

/** Writes one line on standard error for each thing that was noticed. */
export const noteAll = async (diagnostics: readonly Diagnostic[], io: Io): Promise<void> => {
  const { printable } = await import('../show/printable.ts')
  for (const { source, message, code } of diagnostics)
    await io.err.write(
      // Most messages name their file themselves.
      `${printable(`parley: ${source === null || message.includes(source) ? '' : `${source}: `}${message} [${code}]`)}\n`,
    )
}

/** @throws CommandError where not one page could be read. */
export const refuseNone = (pages: number, paths: readonly string[]): void => {
  if (pages === 0)
    throw new CommandError(
      `nothing could be read in ${paths.join(', ')}: give files or folders with saved pages (HTML, text, feeds, PDF, archives of them; parley help read), or addresses`,
    )
}

/** A page may be piped in: "-" is standard input, which can be read once. @throws UsageError where it cannot. */
export const checkInput = (paths: readonly string[], io: Io): void => {
  const asked = paths.filter((path) => path === '-').length
  if (asked > 1)
    throw new UsageError('“-” is given more than once', 'standard input can be read once: write “-” once')
  if (asked === 1 && io.inputIsTerminal)
    throw new UsageError(
      '“-” reads a page from standard input, but nothing is piped into it',
      'write: parley read - < page.html (or give the file by its name)',
    )
}

interface Noticed {
  readonly diagnostics: readonly Diagnostic[]
  readonly pages: number
}

/**
 * Runs what reads pages, with progress and one line on standard error for everything that was noticed.
 *
 * @throws CommandError where not one page could be read, UsageError where standard input is asked for and is a keyboard.
 */
export const withProgress = async <T extends Noticed>(
  paths: readonly string[],
  when: ReadingOptions['progress'],
  io: Io,
  run: (onProgress: ProgressMeter['show']) => Promise<T>,
): Promise<T> => {
  checkInput(paths, io)
  const meter = progressMeter(io, when)
  const found = await run(meter.show).finally(meter.end)
  await noteAll(found.diagnostics, io)
  refuseNone(found.pages, paths)
  return found
}

const settingsOf = ({ published, story, storyNames, web, issues, limits }: ReadingOptions) => ({
  published,
  story,
  storyNames,
  web,
  issues,
  ...limits,
})

// A day before all pages gives an empty dossier, which is right and looks like a failure.
const noteEarly = async (
  asOf: string | null,
  { articles }: Dossier,
  pages: number,
  io: Io,
): Promise<void> => {
  if (asOf !== null && articles.length === 0)
    await io.err.write(
      `parley: nothing was known by ${asOf}: ${counted(pages, 'page')} read, all later or not dated\n`,
    )
}

/** Reads pages into a dossier. @throws as `withProgress` does. */
export const readPages = async (
  paths: readonly string[],
  options: ReadingOptions,
  io: Io,
): Promise<Built> => {
  const { asOf } = options
  const built = await withProgress(paths, options.progress, io, (onProgress) =>
    io.buildDossier(paths, { ...settingsOf(options), asOf, onProgress }),
  )
  await noteEarly(asOf, built.dossier, built.pages, io)
  return built
}

/** Reads pages once for the dossiers of two times. @throws as `withProgress` does. */
export const diffPages = async (
  paths: readonly string[],
  times: { readonly from: string; readonly to: string | null },
  options: ReadingOptions,
  io: Io,
): Promise<Differed> => {
  const differed = await withProgress(paths, options.progress, io, (onProgress) =>
    io.diffDossiers(paths, { ...settingsOf(options), ...times, onProgress }),
  )
  await noteEarly(times.to, differed.later, differed.pages, io)
  return differed
}
