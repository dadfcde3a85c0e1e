import { shortHash } from '../kit/hash.ts'
import type { ArticlePlace, JoinRuling, MoveRuling, Ruling, StoryRuling } from '../model/ruling.ts'

/** What a story is made of, as far as people rule on it. */
export interface StoryParts {
  readonly id: string
  readonly name: string
  readonly articles: readonly string[]
  readonly paragraphs: readonly { readonly article: string; readonly start: number; readonly end: number }[]
  readonly parties: readonly string[]
  readonly related: readonly string[]
}

/** The id of the article at a place of a page; null where the page has none there. */
export type ArticleAt = (place: ArticlePlace) => string | null

/** The id of a story that a person set up. */
export const ownStoryId = (ruling: Pick<MoveRuling, 'id'>): string => `story-${shortHash([ruling.id])}`

/** True for what people decide of stories. */
export const isOfStories = (ruling: Ruling): ruling is StoryRuling =>
  ruling.verb === 'join-stories' || ruling.verb === 'move-articles' || ruling.verb === 'name-story'

/** The stories that a ruling is on, by their ids: it rests on nothing where one of them is no more. */
export const storiesRuledOn = (ruling: Ruling): readonly string[] => {
  switch (ruling.verb) {
    case 'join-stories':
      return ruling.stories
    case 'move-articles':
      return [ruling.from, ruling.to].filter((id) => id !== null)
    case 'name-story':
      return [ruling.story]
    default:
      return []
  }
}

const sorted = (texts: Iterable<string>): readonly string[] => [...new Set(texts)].sort()

// An article that belongs to one of them whole belongs whole.
const paragraphsOf = <T extends StoryParts>(stories: readonly T[]): T['paragraphs'] => {
  const parted = (story: T): ReadonlySet<string> => new Set(story.paragraphs.map((p) => p.article))
  const whole = new Set(stories.flatMap((s) => s.articles.filter((a) => !parted(s).has(a))))
  const all = stories.flatMap((s) => s.paragraphs).filter((p) => !whole.has(p.article))
  return [...new Map(all.map((p) => [`${p.article} ${String(p.start)}`, p])).values()].sort((a, b) =>
    a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start,
  )
}

const joined = <T extends StoryParts>(drafts: readonly T[], { stories }: JoinRuling): readonly T[] => {
  const [first, ...rest] = stories.flatMap((id) => drafts.find((d) => d.id === id) ?? [])
  if (!first || rest.length === 0 || first.id !== stories[0]) return drafts
  const all = [first, ...rest]
  const one: T = {
    ...first,
    articles: sorted(all.flatMap((s) => s.articles)),
    paragraphs: paragraphsOf(all),
    related: sorted(all.flatMap((s) => s.related)),
  }
  return drafts.flatMap((d) => (d === first ? [one] : rest.includes(d) ? [] : [d]))
}

const left = <T extends StoryParts>(story: T, gone: ReadonlySet<string>): T => ({
  ...story,
  articles: story.articles.filter((a) => !gone.has(a)),
  paragraphs: story.paragraphs.filter((p) => !gone.has(p.article)),
})

const moved = <T extends StoryParts>(
  drafts: readonly T[],
  ruling: MoveRuling,
  articleAt: ArticleAt,
): readonly T[] => {
  const articles = new Set(ruling.articles.flatMap((place) => articleAt(place) ?? []))
  const from = drafts.find(({ id }) => id === ruling.from)
  const to = drafts.find(({ id }) => id === ruling.to)
  if (articles.size === 0 || (ruling.to !== null && !to)) return drafts
  const here = drafts
    .map((d) => (d === from ? left(d, articles) : d))
    .map((d) =>
      to && d.id === to.id ? { ...left(d, articles), articles: sorted([...d.articles, ...articles]) } : d,
    )
  const like = from ?? drafts[0]
  const own =
    ruling.name === null || !like
      ? []
      : [
          {
            ...like,
            id: ownStoryId(ruling),
            name: ruling.name,
            articles: sorted(articles),
            paragraphs: [],
            parties: from?.parties ?? [],
            related: from ? [from.id] : [],
          },
        ]
  return [...here, ...own].filter((d) => d.articles.length > 0)
}

const amended = <T extends StoryParts>(
  drafts: readonly T[],
  ruling: StoryRuling,
  articleAt: ArticleAt,
): readonly T[] => {
  switch (ruling.verb) {
    case 'join-stories':
      return joined(drafts, ruling)
    case 'move-articles':
      return moved(drafts, ruling, articleAt)
    case 'name-story':
      return drafts.map((d) => (d.id === ruling.story ? { ...d, name: ruling.name } : d))
  }
}

/** Stories as people joined, parted and named them, the largest first. Rulings on stories that are no more change nothing. */
export const amendStories = <T extends StoryParts>(
  drafts: readonly T[],
  rulings: readonly StoryRuling[],
  articleAt: ArticleAt,
): readonly T[] => {
  if (rulings.length === 0) return drafts
  const now = rulings.reduce<readonly T[]>((all, ruling) => amended(all, ruling, articleAt), drafts)
  const ids = new Set(now.map(({ id }) => id))
  return now
    .map((d) => ({ ...d, related: d.related.filter((id) => id !== d.id && ids.has(id)) }))
    .sort((a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1))
}
