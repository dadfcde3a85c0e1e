import { nothing } from './annotate/annotate.ts'
import { openDesk } from './link/link.ts'
import { knownBy, knownTime } from './link/known-time.ts'
import type { Annotated } from './link/linker.ts'
import type { StoryName } from './link/whole/name-stories.ts'
import { noDescent, type Article, type CopyOf } from './model/article.ts'
import type { Diagnostic, Outcome } from './model/diagnostic.ts'
import type { Dossier } from './model/dossier.ts'
import type { Page } from './model/page.ts'
import { openReader } from './read/open-reader.ts'
import {
  annotateArticles,
  emptyDigest,
  openMemory,
  searchAll,
  type Memory,
  type SearchSetting,
} from './search-articles.ts'
import { findCopies } from './syndicate/find-copies.ts'
import { withSaves } from './syndicate/find-saves.ts'

/** What the pipeline is told from outside: it knows no clock, no disk and no language of its own. */
export interface Setting extends SearchSetting {
  /** Version of Parley, written into the dossier. */
  readonly parley: string
  /** Only what the world could know by then; null for everything. */
  readonly asOf: string | null
  /** The story to put first, or null. */
  readonly story: string | null
  /** Names that a person gives stories. */
  readonly storyNames?: readonly StoryName[]
}

const isKnown = (article: Article, asOf: string | null): boolean =>
  asOf === null || knownBy(knownTime(article)) <= knownBy(asOf)

export { annotateArticles, openReader }

const byId = (a: Article, b: Article): number => (a.id < b.id ? -1 : 1)

/** A dossier in the making: pages go in one by one, and nothing of a page stays but its articles. */
export interface Pipeline {
  readonly take: (page: Page) => void
  /** How many pages held an article, of those that were read so far. */
  readonly pages: () => number
  readonly finish: () => Outcome<Dossier>
  /**
   * The dossiers of the pages as of several times (null: of everything), in that order. An article is searched once, and again only
   * where what other pages tell of states by one of these times makes it read otherwise: each is the very dossier that `finish`
   * gives with that time set.
   */
  readonly finishAt: (times: readonly (string | null)[]) => Outcome<readonly Dossier[]>
}

/** Articles, each with whose copy it is among them, in the order given. */
export const withCopies = (
  articles: readonly Article[],
): readonly (Article & Pick<Annotated, 'origin'> & { readonly copyOf: CopyOf | null })[] => {
  const descent = findCopies(articles)
  return articles.map((article) => {
    const { origin, copyOf } = descent.get(article.id) ?? { origin: article.id, copyOf: null }
    return { ...article, origin, copyOf }
  })
}

/** How many pages articles were read from. */
export const pagesOf = (articles: readonly Article[]): number =>
  new Set(articles.map(({ capture }) => capture)).size

/** Opens an empty pipeline: read → syndicate → text → annotate → link. */
export const openPipeline = (setting: Setting): Pipeline => {
  const diagnostics: Diagnostic[] = []
  const read: Article[] = []
  const reader = openReader(setting)
  const keep = (outcomes: readonly Outcome<readonly Article[]>[]): void => {
    for (const { value, diagnostics: noticed } of outcomes) {
      for (const article of value) read.push(article)
      for (const each of noticed) diagnostics.push(each)
    }
  }
  return {
    take: (page) => {
      keep(reader.take(page))
    },
    pages: () => pagesOf(read),
    finish: () => {
      keep(reader.rest())
      const { value, diagnostics: noticed } = linkAll(read, setting, null)
      return { value, diagnostics: [...diagnostics, ...noticed] }
    },
    finishAt: (times) => {
      keep(reader.rest())
      const memory = openMemory()
      const all = times.map((asOf) => linkAll(read, { ...setting, asOf }, memory))
      const noticed = new Map(all.flatMap((each) => each.diagnostics).map((d) => [JSON.stringify(d), d]))
      return { value: all.map(({ value }) => value), diagnostics: [...diagnostics, ...noticed.values()] }
    },
  }
}

const linkAll = (read: readonly Article[], setting: Setting, memory: Memory | null): Outcome<Dossier> => {
  const diagnostics: Diagnostic[] = []
  const placed = withSaves(read)
  const articles = [...withSaves(placed.filter((a) => isKnown(a, setting.asOf)))].sort(byId)
  const descent = findCopies(articles)
  const desk = openDesk()
  for (const { article, found, diagnostics: noticed } of searchAll(articles, setting, memory)) {
    const from = descent.get(article.id) ?? { origin: article.id, ...noDescent }
    diagnostics.push(...noticed)
    desk.put(
      { article, ...(found ?? { annotations: nothing, digest: emptyDigest }), origin: from.origin },
      from,
    )
  }
  const unplaced = placed.filter((a) => knownTime(a) === null).length
  const { parley, asOf, story, storyNames = [] } = setting
  const value = desk.view({ parley, asOf, story, storyNames, unplaced })
  return { value, diagnostics }
}

/**
 * Pages in, dossier out. The same set of pages gives the same dossier, in any order.
 */
export const pipeline = (pages: readonly Page[], setting: Setting): Outcome<Dossier> => {
  const line = openPipeline(setting)
  for (const page of pages) line.take(page)
  return line.finish()
}
