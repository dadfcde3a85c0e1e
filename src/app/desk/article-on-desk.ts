import type { Annotations } from '../../model/annotation.ts'
import type { Article } from '../../model/article.ts'
import type { NamedStory } from '../../model/search.ts'
import { lastInstant } from '../../kit/last-instant.ts'
import type { FoundData } from '../../search-articles.ts'
import type { Reading } from '../../store/store.ts'
import type { When } from './dossier-at.ts'

/** An article of a desk, whatever stories it is in. */
interface ArticleOnDesk {
  readonly article: Article
  /** What was found in it; null where it was not searched yet, or its search was stopped. */
  readonly annotations: Annotations | null
  readonly stories: readonly NamedStory[]
}

/** An article by its id; null where the desk has none, or had none at that time. */
export const articleOnDesk = async (
  desk: Reading,
  id: string,
  { asOf, addedBy }: When,
): Promise<ArticleOnDesk | null> => {
  const [kept] = await desk.articles([id])
  if (kept === undefined) return null
  const { article, addedAt, knownFrom } = kept
  if (addedBy !== null && lastInstant(addedAt) > lastInstant(addedBy)) return null
  if (asOf !== null && lastInstant(knownFrom) > lastInstant(asOf)) return null
  const [found] = await desk.findings([id])
  return {
    article,
    annotations: (found?.body as FoundData | null | undefined)?.annotations ?? null,
    stories: (await desk.storiesOf([id])).get(id) ?? [],
  }
}
