import { shortHash } from '../kit/hash.ts'
import type { Annotations } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'
import type { Anchor, ArticlePlace, Ruling, ZoneRuling } from '../model/ruling.ts'
import { withFacts, withZone } from './amend-article.ts'
import { amendAnnotations, type Touch } from './amend-annotations.ts'
import { amendStories, isOfStories, storiesRuledOn, type StoryParts } from './amend-stories.ts'
import { findAnchor, type Lost } from './find-anchor.ts'

/** A ruling that rests on nothing in the pages as they are read now, and why. */
export interface Orphan {
  readonly ruling: Ruling
  readonly lost: Lost
  /** The page that it names; null where it is about stories. */
  readonly capture: string | null
  /** The words it rested on; null where it rested on a page or a story as a whole. */
  readonly words: string | null
}

/** What people decided, as it bears on the pages of a desk. */
export interface Amendments {
  /** An article under what people know of it: facts, zones, the family of its outlet. */
  readonly article: (article: Article) => Article
  /** What was found in an article that `article` gave, under the rulings on it. */
  readonly annotations: (article: Article, found: Annotations) => Annotations
  /** Names all that bears on how the article of an id is searched; empty where nothing does. */
  readonly searchMark: (article: string) => string
  /** Names all that bears on an article; empty where nothing does. */
  readonly mark: (article: ArticlePlace & Pick<Article, 'outlet'>) => string
  readonly stories: <T extends StoryParts>(drafts: readonly T[]) => readonly T[]
  /** Rulings that rest on nothing; those on stories are told where these are known. */
  readonly orphans: (stories: readonly Pick<StoryParts, 'id'>[] | null) => readonly Orphan[]
}

/** The captures that rulings name. */
export const capturesNamed = (rulings: readonly Ruling[]): readonly string[] => [
  ...new Set(rulings.flatMap(namedBy)),
]

const namedBy = (ruling: Ruling): readonly string[] => [
  ...('on' in ruling ? ruling.on.map(({ capture }) => capture) : []),
  ...('articles' in ruling ? ruling.articles.map(({ capture }) => capture) : []),
]

const listed = <T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> => {
  const out = new Map<string, T[]>()
  for (const [key, value] of pairs) {
    const list = out.get(key)
    if (list) list.push(value)
    else out.set(key, [value])
  }
  return out
}

interface Ruled {
  readonly articles: readonly Article[]
  readonly orphans: readonly Orphan[]
}

const lostAt = (ruling: Ruling, anchor: Anchor, lost: Lost): Orphan => ({
  ruling,
  lost,
  capture: anchor.capture,
  words: anchor.exact,
})

const moveZone = (articles: readonly Article[], ruling: ZoneRuling): Ruled => {
  const [anchor] = ruling.on
  const place = findAnchor(anchor, articles)
  if (typeof place === 'string') return { articles, orphans: [lostAt(ruling, anchor, place)] }
  return {
    articles: articles.map((a) => (a.id === place.article.id ? withZone(a, place, ruling.to) : a)),
    orphans: [],
  }
}

// The articles of one page under the rulings on them, one after another.
const ruleOn = (read: readonly Article[], rulings: readonly Ruling[]): Ruled =>
  rulings.reduce<Ruled>(
    ({ articles, orphans }, ruling) => {
      if (ruling.verb === 'zone') {
        const now = moveZone(articles, ruling)
        return { articles: now.articles, orphans: [...orphans, ...now.orphans] }
      }
      if (ruling.verb !== 'article') return { articles, orphans }
      const [{ part }] = ruling.articles
      return articles.some((a) => a.part === part)
        ? { articles: articles.map((a) => (a.part === part ? withFacts(a, ruling) : a)), orphans }
        : {
            articles,
            orphans: [
              ...orphans,
              { ruling, lost: 'no page', capture: ruling.articles[0].capture, words: null },
            ],
          }
    },
    { articles: read, orphans: [] },
  )

const touchesOf = (
  rulings: readonly Ruling[],
  articles: ReadonlyMap<string, readonly Article[]>,
): { readonly touches: ReadonlyMap<string, readonly Touch[]>; readonly orphans: readonly Orphan[] } => {
  const touches: (readonly [string, Touch])[] = []
  const orphans: Orphan[] = []
  for (const ruling of rulings) {
    if (!('on' in ruling) || ruling.verb === 'zone') continue
    for (const anchor of ruling.on) {
      const place = findAnchor(anchor, articles.get(anchor.capture) ?? [])
      if (typeof place === 'string') orphans.push(lostAt(ruling, anchor, place))
      else if (ruling.verb !== 'note' && 'kind' in anchor)
        touches.push([place.article.id, { ruling, anchor, place }])
    }
  }
  return { touches: listed(touches), orphans }
}

const marked = (ids: readonly string[]): string => (ids.length === 0 ? '' : shortHash(ids, 16))

const lostStories = (
  rulings: readonly Ruling[],
  stories: readonly Pick<StoryParts, 'id'>[],
): readonly Orphan[] => {
  const ids = new Set(stories.map(({ id }) => id))
  return rulings.flatMap((ruling): readonly Orphan[] => {
    const lost = storiesRuledOn(ruling).some((id) => !ids.has(id))
    return lost ? [{ ruling, lost: 'story gone', capture: null, words: null }] : []
  })
}

const nobody = (): string => ''

/** Amendments where nobody ruled on anything. */
const none: Amendments = {
  article: (article) => article,
  annotations: (_, found) => found,
  searchMark: nobody,
  mark: nobody,
  stories: (drafts) => drafts,
  orphans: () => [],
}

/**
 * What rulings in force (in their order) mean for the pages as they are read now: all articles of the captures that they name are given, as
 * they were read. Nothing here depends on which other pages there are.
 */
export const openAmendments = (rulings: readonly Ruling[], read: readonly Article[]): Amendments => {
  if (rulings.length === 0) return none
  const byCapture = listed(rulings.flatMap((r) => [...new Set(namedBy(r))].map((capture) => [capture, r])))
  const pages = [...listed(read.map((a) => [a.capture, a] as const))].map(
    ([capture, articles]) => [capture, ruleOn(articles, byCapture.get(capture) ?? [])] as const,
  )
  const families = new Map(rulings.flatMap((r) => (r.verb === 'family' ? [[r.outlet, r] as const] : [])))
  const ofFamily = (article: Article): Article => {
    const ruling = article.outlet === null ? undefined : families.get(article.outlet)
    return ruling ? { ...article, outletFamily: ruling.family } : article
  }
  const articles = new Map(pages.map(([capture, { articles }]) => [capture, articles.map(ofFamily)]))
  const own = new Map([...articles.values()].flat().map((a) => [a.id, a]))
  const { touches, orphans } = touchesOf(rulings, articles)
  const isRead = ({ verb }: Ruling): boolean => verb === 'zone' || verb === 'article'
  const shared = new Map<string, readonly string[]>()
  for (const [capture, some] of byCapture)
    for (const ruling of some.filter(isRead))
      shared.set(capture, [...(shared.get(capture) ?? []), `ruling/${ruling.id}`])
  const ids = (capture: string, which: (ruling: Ruling) => boolean): readonly string[] =>
    (byCapture.get(capture) ?? []).filter(which).map(({ id }) => id)
  const articleAt = ({ capture, part }: ArticlePlace): string | null =>
    articles.get(capture)?.find((a) => a.part === part)?.id ?? null
  const storyRulings = rulings.filter(isOfStories)
  return {
    article: (article) => own.get(article.id) ?? ofFamily(article),
    annotations: (article, found) => {
      const amended = amendAnnotations(found, touches.get(article.id) ?? [])
      return noting(amended, shared.get(article.capture) ?? [])
    },
    searchMark: (id) => {
      const capture = own.get(id)?.capture
      return capture === undefined ? '' : marked(ids(capture, isRead))
    },
    mark: ({ capture, outlet }) => {
      const family = outlet === null ? undefined : families.get(outlet)
      return marked([...ids(capture, () => true), ...(family ? [family.id] : [])])
    },
    stories: (drafts) => amendStories(drafts, storyRulings, articleAt),
    orphans: (stories) => [
      ...pages.flatMap(([, page]) => page.orphans),
      ...rulings.flatMap((ruling): readonly Orphan[] => unread(ruling, articles)),
      ...orphans,
      ...(stories === null ? [] : lostStories(rulings, stories)),
    ],
  }
}

// Rulings on pages that are no more; those on words are told of with their words.
const unread = (ruling: Ruling, articles: ReadonlyMap<string, readonly Article[]>): readonly Orphan[] => {
  const named = ruling.verb === 'zone' ? ruling.on : 'articles' in ruling ? ruling.articles : []
  const lost = named.find(({ capture }) => !articles.has(capture))
  const words = ruling.verb === 'zone' ? ruling.on[0].exact : null
  return lost ? [{ ruling, lost: 'no page', capture: lost.capture, words }] : []
}

// What was searched under a ruling on its page says so.
const noting = (found: Annotations, rulings: readonly string[]): Annotations =>
  rulings.length === 0
    ? found
    : (Object.fromEntries(
        Object.entries(found).map(([kind, list]) => [
          kind,
          list.map((each) => ({ ...each, ruled: [...new Set([...(each.ruled ?? []), ...rulings])].sort() })),
        ]),
      ) as unknown as Annotations)
