import type { Annotations } from '../../model/annotation.ts'
import type { Article } from '../../model/article.ts'
import type { NamedStory } from '../../model/search.ts'
import { amendmentsIn } from './amendments-in.ts'
import { lastInstant } from '../../kit/last-instant.ts'
import type { FoundData } from '../../search-articles.ts'
import type { KeptArticle, Reading } from '../../store/store.ts'
import type { When } from './dossier-at.ts'

/** An article of a desk, whatever stories it is in: under the rulings on it. */
export interface ArticleOnDesk {
  readonly article: Article
  /** What was found in it; null where it was not searched yet, or its search was stopped. */
  readonly annotations: Annotations | null
  readonly stories: readonly NamedStory[]
}

/** An article of a desk as it stood at a time. */
export interface ArticleThen extends Omit<ArticleOnDesk, 'stories'> {
  /** Null where another time than now was asked for: other pages decide it, and which there were then is not looked up for one article. */
  readonly stories: readonly NamedStory[] | null
}

/** An article by its id; null where the desk has none, or had none at that time. */
export const articleOnDesk = async (
  desk: Reading,
  id: string,
  { asOf, addedBy }: When,
): Promise<ArticleThen | null> => {
  const [kept] = await desk.articles([id])
  if (kept === undefined) return null
  const { addedAt, knownFrom } = kept
  if (addedBy !== null && lastInstant(addedAt) > lastInstant(addedBy)) return null
  if (asOf !== null && lastInstant(knownFrom) > lastInstant(asOf)) return null
  const [own] = await withFound(desk, [kept], addedBy)
  const isNow = asOf === null && addedBy === null
  return own ? { ...own, stories: isNow ? own.stories : null } : null
}

const withFound = async (
  desk: Reading,
  kept: readonly KeptArticle[],
  by: string | null,
): Promise<readonly ArticleOnDesk[]> => {
  const ids = kept.map(({ article }) => article.id)
  const found = new Map((await desk.findings(ids)).map((each) => [each.article, each]))
  const stories = await desk.storiesOf(ids)
  const amendments = await amendmentsIn(desk, by)
  return kept.map(({ article: read }) => {
    const article = amendments.article(read)
    const annotations = (found.get(article.id)?.body as FoundData | null | undefined)?.annotations ?? null
    return {
      article,
      annotations: annotations && amendments.annotations(article, annotations),
      stories: stories.get(article.id) ?? [],
    }
  })
}

/** The articles of a capture, in their order on it: the first `most`, and how many there are. */
export const articlesOnCapture = async (
  desk: Reading,
  capture: string,
  most: number,
): Promise<{ readonly articles: readonly ArticleOnDesk[]; readonly of: number }> => {
  const kept = (await desk.articlesOf(capture)).toSorted((a, b) => a.article.part - b.article.part)
  return { articles: await withFound(desk, kept.slice(0, most), null), of: kept.length }
}
