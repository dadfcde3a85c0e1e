import { nothing } from './annotate/annotate.ts'
import { shortHash } from './kit/hash.ts'
import { openDesk } from './link/link.ts'
import { knownBy, knownTime } from './link/known-time.ts'
import type { StoryName } from './link/whole/name-stories.ts'
import { nameStories } from './link/whole/name-stories.ts'
import { growingShelf, storyShelf, type GrowingShelf, type StoryDraft } from './link/whole/find-stories.ts'
import { noDescent, type Article, type Descent, type SaveOf } from './model/article.ts'
import type { Dossier } from './model/dossier.ts'
import { emptyDigest, type Found } from './search-articles.ts'
import { findCopies } from './syndicate/find-copies.ts'
import { withSaves } from './syndicate/find-saves.ts'

export {
  articleMark,
  askedHolders,
  askedOf,
  lookUpOf,
  nearAmong,
  nearedBy,
  placeOne,
  savesAmong,
  type LookUp,
} from './syndicate/place-one.ts'
export { printedOf, type Near, type Printed } from './syndicate/open-copies.ts'
export { rankedArticle } from './syndicate/rank.ts'

/** What an article has of others in its set: which save of its page it is, and whose copy. */
export interface Kinship {
  readonly saveOf: SaveOf | null
  readonly origin: string
  readonly descent: Descent
}

/** Articles known by a time (null: all), as they stand in their set: each with the save that it is. */
export const articlesKnown = (articles: readonly Article[], asOf: string | null): readonly Article[] => {
  const placed = withSaves(articles)
  if (asOf === null) return placed
  return withSaves(placed.filter((a) => knownBy(knownTime(a)) <= knownBy(asOf)))
}

/** What each article of a set has of the others. The answer depends on the set alone. */
export const kinshipOf = (articles: readonly Article[]): ReadonlyMap<string, Kinship> => {
  const origins = findCopies(articles)
  return new Map(
    articles.map(({ id, saveOf }) => {
      const { origin, ...descent } = origins.get(id) ?? { origin: id, ...noDescent }
      return [id, { saveOf: saveOf ?? null, origin, descent }]
    }),
  )
}

/** Finds out which articles of a set belong to which story: they are told one by one. */
export interface StoryPlacing {
  readonly put: (article: Article, found: Found | null, kin: Kinship) => void
  readonly drafts: () => readonly StoryDraft[]
}

// Where an article belongs is told by its body alone.
const inBody = (found: Found): Found => {
  const all = Object.entries(found.annotations) as [string, readonly { readonly zone?: number }[]][]
  if (!all.some(([, list]) => list.some(({ zone }) => zone !== undefined))) return found
  const own = all.map(([kind, list]) => [kind, list.filter(({ zone }) => zone === undefined)])
  return { ...found, annotations: Object.fromEntries(own) as Found['annotations'] }
}

/** Opens a placing that was told of nothing yet. */
export const openPlacing = (): StoryPlacing => {
  const shelf = storyShelf()
  return {
    put: (article, found, { origin }) => {
      shelf.put({ article, ...inBody(found ?? { annotations: nothing, digest: emptyDigest }), origin })
    },
    drafts: shelf.view,
  }
}

/** What is left of an article for finding stories, as `growingPlacing` takes it back. */
export type Trace = NonNullable<ReturnType<GrowingShelf['traceOf']>>

/** Finds out which articles belong to which story in a set that goes on growing. */
export interface GrowingPlacing extends Omit<GrowingShelf, 'put'> {
  readonly put: StoryPlacing['put']
}

/** Opens a growing placing that was told of nothing yet. */
export const growingPlacing = (): GrowingPlacing => {
  const shelf = growingShelf()
  return {
    ...shelf,
    put: (article, found, { origin }) => {
      shelf.put({ article, ...inBody(found ?? { annotations: nothing, digest: emptyDigest }), origin })
    },
  }
}

/** Where a story stands among the others, and what belongs to it. */
export interface StoryPlan {
  readonly draft: StoryDraft
  /** Stories met on the same pages, without what belongs to them. */
  readonly related: readonly StoryDraft[]
}

const withoutPages = (draft: StoryDraft): StoryDraft => ({
  ...draft,
  articles: [],
  paragraphs: [],
  related: [],
})

/** A plan for each story of a set, under the names that a person gave, as people joined and parted them. */
export const plansOf = (
  drafts: readonly StoryDraft[],
  names: readonly StoryName[],
  textOf: (article: string) => string,
  amended: (drafts: readonly StoryDraft[]) => readonly StoryDraft[] = (same) => same,
): readonly StoryPlan[] => {
  const named = amended(nameStories(drafts, { names, first: null }, textOf))
  const byId = new Map(named.map((d) => [d.id, d]))
  return named.map((draft) => ({
    draft,
    related: draft.related.flatMap((id) => byId.get(id) ?? []).map(withoutPages),
  }))
}

/** The plan of one story whose neighbours are looked up by their ids. */
export const planOf = (draft: StoryDraft, other: (id: string) => StoryDraft | null): StoryPlan => ({
  draft,
  related: draft.related.flatMap((id) => other(id) ?? []).map(withoutPages),
})

/** An article of a story with all that is known of it. */
export interface StoryMember {
  readonly article: Article
  readonly found: Found | null
  readonly kin: Kinship
}

/** What a dossier of one story is told from outside. */
export interface StorySetting {
  readonly parley: string
  readonly asOf: string | null
}

/** The dossier of one story: its articles linked, nothing but them looked at. The same members give the same dossier, in any order. */
export const linkStory = (
  { draft, related }: StoryPlan,
  members: readonly StoryMember[],
  { parley, asOf }: StorySetting,
): Dossier => {
  const desk = openDesk([draft, ...related])
  for (const { article, found, kin } of [...members].sort((a, b) => (a.article.id < b.article.id ? -1 : 1)))
    desk.put(
      {
        article: kin.saveOf || article.saveOf ? { ...article, saveOf: kin.saveOf } : article,
        ...(found ?? { annotations: nothing, digest: emptyDigest }),
        origin: kin.origin,
      },
      kin.descent,
    )
  const unplaced = members.filter(
    ({ article, kin }) => knownTime({ ...article, saveOf: kin.saveOf }) === null,
  )
  return desk.view({ parley, asOf, story: draft.id, unplaced: unplaced.length })
}

/** A mark of all that a story's dossier is made of: two stories of one mark have one dossier. */
export const planMark = (
  { draft, related }: StoryPlan,
  members: readonly (readonly [string, string, Kinship])[],
  rules: string,
): string =>
  shortHash(
    [
      rules,
      JSON.stringify(draft),
      JSON.stringify(related),
      JSON.stringify([...members].sort(([a], [b]) => (a < b ? -1 : 1))),
    ],
    32,
  )
