import { captureSources } from '../capture/capture-sources.ts'
import type { AnnotatedArticle } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { annotateArticles, openReader, pagesOf } from '../pipeline.ts'
import { usualSearch, usualSecondsPerPage } from './usual-limits.ts'
import { languagesWith } from './codebook.ts'
import { guardOf } from './guard.ts'
import { sourceOptions, type SourceSettings } from './source-options.ts'

export interface AnnotatePagesOptions extends SourceSettings {
  /** Seconds of processor time that one page may take, reading and searching each; 2 unless told, 0 for no limit. */
  readonly secondsPerPage?: number
  /** How many characters of one article are searched; 100,000 unless told. */
  readonly searchCharacters?: number
  /** Files or folders of issues that are added to the package's own; docs/issues.md says how they are written. */
  readonly issues?: readonly string[]
}

/** The articles that were read, in the order of their pages, each with what was found in it. */
export interface AnnotatedPages {
  readonly articles: readonly AnnotatedArticle[]
  readonly diagnostics: readonly Diagnostic[]
  /** How many pages held an article. */
  readonly pages: number
}

/**
 * Reads files, folders and addresses and searches each article, without linking what was found. Articles tell one another which
 * states there are, as they do for a dossier.
 *
 * @example `(await annotatePages(['talks.html'], { published: null })).articles[0]?.annotations.date`
 */
export const annotatePages = async (
  paths: readonly string[],
  options: AnnotatePagesOptions,
): Promise<AnnotatedPages> => {
  const guard = guardOf(options.secondsPerPage ?? usualSecondsPerPage)
  const languages = await languagesWith(options.issues ?? [])
  const reader = openReader({ languages, guard })
  const articles: Article[] = []
  const noticed: Diagnostic[] = []
  const keep = (outcomes: ReturnType<typeof reader.rest>): void => {
    for (const { value, diagnostics } of outcomes) {
      articles.push(...value)
      noticed.push(...diagnostics)
    }
  }
  for await (const caught of captureSources(paths, sourceOptions(options)))
    if ('page' in caught) keep(reader.take(caught.page))
    else noticed.push(caught.diagnostic)
  keep(reader.rest())
  const { value, diagnostics } = annotateArticles(articles, {
    languages,
    searched: options.searchCharacters ?? usualSearch,
    guard,
    onArticle: (done, total, source) => {
      options.onProgress?.({ done, total, source, step: 'searched' })
    },
  })
  return { articles: value, diagnostics: [...noticed, ...diagnostics], pages: pagesOf(articles) }
}
