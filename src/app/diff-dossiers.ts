import { captureSources } from '../capture/capture-sources.ts'
import { compareDossiers } from '../compare/compare-dossiers.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Diff } from '../model/diff.ts'
import type { Dossier } from '../model/dossier.ts'
import { openPipeline } from '../pipeline.ts'
import { pipelineSetting, type BuildOptions } from './build-dossier.ts'
import { sourceOptions } from './source-options.ts'

export interface DiffOptions extends Omit<BuildOptions, 'asOf'> {
  /** EDTF day or ISO instant: what the world could know by then. */
  readonly from: string
  /** The same for the later dossier; null for everything. */
  readonly to: string | null
}

/** Both dossiers and what changed between them. */
export interface Differed {
  readonly earlier: Dossier
  readonly later: Dossier
  readonly diff: Diff
  readonly diagnostics: readonly Diagnostic[]
  readonly pages: number
}

/** What changed between two dossiers in one story, whichever stands in front. */
export const storyChanges = (
  { earlier, later }: Pick<Differed, 'earlier' | 'later'>,
  story: string,
): Diff => {
  const front = later.stories.filter(({ id }) => id === story)
  return compareDossiers(earlier, {
    ...later,
    stories: [...front, ...later.stories.filter(({ id }) => id !== story)],
  })
}

/**
 * Reads pages once and says what changed in their dossier between two times: what is new, changed, moved or withdrawn, why, and by
 * which words.
 *
 * @example `(await diffDossiers(['pages/'], { from: '2031-03-20', to: '2031-04-11', published: null, story: null, onProgress: () => {} })).diff.changes`
 */
export const diffDossiers = async (paths: readonly string[], options: DiffOptions): Promise<Differed> => {
  const line = openPipeline(await pipelineSetting({ ...options, asOf: options.to }))
  const noticed: Diagnostic[] = []
  for await (const caught of captureSources(paths, sourceOptions(options)))
    if ('page' in caught) line.take(caught.page)
    else noticed.push(caught.diagnostic)
  const { value, diagnostics } = line.finishAt([options.from, options.to])
  const [earlier, later] = value
  if (!earlier || !later) throw new Error('two times give two dossiers')
  return {
    earlier,
    later,
    diff: compareDossiers(earlier, later),
    diagnostics: [...noticed, ...diagnostics],
    pages: line.pages(),
  }
}
