import { captureSources } from '../capture/capture-sources.ts'
import { languages } from '../languages/index.ts'
import type { Article, CopyOf } from '../model/article.ts'
import type { Diagnostic, Outcome } from '../model/diagnostic.ts'
import { openReader, withCopies } from '../pipeline.ts'
import { usualSecondsPerPage } from './usual-limits.ts'
import { guardOf } from './guard.ts'
import { sourceOptions, type SourceSettings } from './source-options.ts'

export interface ReadArticlesOptions extends SourceSettings {
  /** Seconds of processor time that one page may take; 2 unless told, 0 for no limit. */
  readonly secondsPerPage?: number
}

/** One step of reading: the articles of a page, or nothing but what was noticed about a file. */
export interface ReadStep {
  /** True where a page was read, whatever was in it. */
  readonly page: boolean
  readonly articles: readonly Article[]
  readonly diagnostics: readonly Diagnostic[]
}

const stepOf = ({ value, diagnostics }: Outcome<readonly Article[]>): ReadStep => ({
  page: true,
  articles: value,
  diagnostics,
})

/**
 * Reads files, folders and addresses into articles, page by page, and looks for nothing in them. Nothing of a page is held after it was
 * given out, so a million pages need no more memory than a hundred.
 *
 * @example `for await (const { articles } of readArticles(['pages/'], { published: null })) print(articles)`
 */
export async function* readArticles(
  paths: readonly string[],
  options: ReadArticlesOptions,
): AsyncGenerator<ReadStep> {
  const guard = guardOf(options.secondsPerPage ?? usualSecondsPerPage)
  const reader = openReader({ languages, guard })
  for await (const caught of captureSources(paths, sourceOptions(options)))
    if ('page' in caught) yield* reader.take(caught.page).map(stepOf)
    else yield { page: false, articles: [], diagnostics: [caught.diagnostic] }
  yield* reader.rest().map(stepOf)
}

/** An article and whose copy it is among those that were read. */
export interface ArticleWithCopy extends Article {
  readonly copyOf: CopyOf | null
  /** The earliest article of the group whose text this is. */
  readonly origin: string
}

/** Says of each article whose copy it is; this one step needs all of them. */
export const tellCopies = (articles: readonly Article[]): readonly ArticleWithCopy[] => withCopies(articles)
