import { captureSources } from '../capture/capture-sources.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Dossier } from '../model/dossier.ts'
import { openPipeline, type Setting } from '../pipeline.ts'
import { languagesWith } from './codebook.ts'
import { guardOf } from './guard.ts'
import { readStoryNames } from './read-story-names.ts'
import { sourceOptions, type Progress, type WebSettings } from './source-options.ts'
import { usualSearch, usualSecondsPerPage } from './usual-limits.ts'
import { version } from './version.ts'

export interface BuildOptions {
  /** Publication date (EDTF day) for pages that print none. */
  readonly published: string | null
  /** EDTF day or ISO instant: only what the world could know by then. */
  readonly asOf: string | null
  /** The story to put first: a name, its parties, an id; null for the one with most articles. */
  readonly story: string | null
  /** A YAML file with names for stories (see docs/stories.md). */
  readonly storyNames?: string | null
  readonly web?: WebSettings
  /** Seconds of processor time that one page may take, reading and searching each; 2 unless told, 0 for no limit. */
  readonly secondsPerPage?: number
  /** How many characters of one article are searched; 100,000 unless told. */
  readonly searchCharacters?: number
  /** Files or folders of issues that are added to the package's own; docs/issues.md says how they are written. */
  readonly issues?: readonly string[]
  readonly onProgress: (progress: Progress) => void
}

/** A dossier, what was noticed on the way, and how many pages held an article. */
export interface Built {
  readonly dossier: Dossier
  readonly diagnostics: readonly Diagnostic[]
  readonly pages: number
}

/** What the pipeline is told of a build: the languages, this version, and what the options say. */
export const pipelineSetting = async (options: BuildOptions): Promise<Setting> => ({
  languages: await languagesWith(options.issues ?? []),
  parley: version(),
  asOf: options.asOf,
  story: options.story,
  storyNames: await readStoryNames(options.storyNames ?? null),
  searched: options.searchCharacters ?? usualSearch,
  guard: guardOf(options.secondsPerPage ?? usualSecondsPerPage),
  onArticle: (done, total, source) => {
    options.onProgress({ done, total, source, step: 'searched' })
  },
})

/**
 * Reads files and folders, fetches pages of the web (`https://…`), and builds their dossier in memory. A page that cannot be read is a diagnostic and stops no other.
 *
 * @example `await buildDossier(['examples/narrow-sea/pages'], { published: null, asOf: null, story: null, onProgress: () => {} })`
 */
export const buildDossier = async (paths: readonly string[], options: BuildOptions): Promise<Built> => {
  const line = openPipeline(await pipelineSetting(options))
  const noticed: Diagnostic[] = []
  for await (const caught of captureSources(paths, sourceOptions(options)))
    if ('page' in caught) line.take(caught.page)
    else noticed.push(caught.diagnostic)
  const { value, diagnostics } = line.finish()
  return { dossier: value, diagnostics: [...noticed, ...diagnostics], pages: line.pages() }
}
