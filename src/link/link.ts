import type { Article, Descent } from '../model/article.ts'
import type { Dossier, PartName } from '../model/dossier.ts'
import { openCast } from './cast.ts'
import { linkers, type Shelves } from './index.ts'
import { byKnownTime, knownTime } from './known-time.ts'
import type { Annotated, Look } from './linker.ts'
import { articleOf, lookAt, type Kept } from './look-at.ts'
import { inPlace, openTeller, type Changes, type Found } from './tell-changes.ts'
import { chooseKeyPoints } from './whole/choose-key-points.ts'
import { findLoops } from './whole/find-loops.ts'
import { givenStories } from './whole/given-stories.ts'
import { nameStories, type StoryName } from './whole/name-stories.ts'
import { storyShelf, type StoryDraft } from './whole/find-stories.ts'
import type { StoryPlaces } from './whole/place-evidence.ts'
import { tellTimeline } from './whole/tell-timeline.ts'

/** What the dossier says of itself. */
export interface Heading {
  readonly parley: string
  readonly asOf: string | null
  readonly unplaced: number
  /** The story a person asked for, by name, parties or id; null for the one with most articles. */
  readonly story: string | null
  /** Names that a person gives stories. */
  readonly storyNames?: readonly StoryName[]
}

/** A dossier in the making: articles go in one by one, in any order; what comes out depends on the set alone. */
export interface Desk {
  readonly put: (annotated: Annotated, descent: Descent) => void
  /**
   * What changed since this was last asked: findings of buckets that the new articles touched, and those written otherwise because a
   * person, a side or a story is now another. All changes together, applied one after another, are what `view` gives.
   */
  readonly changes: () => Changes
  readonly view: (heading: Heading) => Dossier
}

const order = Object.keys(linkers) as PartName[]

const inOrder = (a: Annotated, b: Annotated): number =>
  byKnownTime(knownTime(a.article), knownTime(b.article)) ||
  (a.article.source < b.article.source
    ? -1
    : a.article.source > b.article.source
      ? 1
      : a.article.part - b.article.part)

const textOf = (article: Article | undefined): string => `${article?.title ?? ''} ${article?.text ?? ''}`

/** Opens an empty desk. Where somebody else says which stories there are, `drafts` are these, and nothing is looked for. */
export const openDesk = (drafts: readonly StoryDraft[] | null = null): Desk => {
  const shelves = Object.fromEntries(order.map((part) => [part, linkers[part].open()])) as Shelves
  const stories = drafts === null ? storyShelf() : givenStories(drafts)
  const kept = new Map<string, Kept>()
  const teller = openTeller(shelves, kept, stories)
  const put: Desk['put'] = (annotated, descent) => {
    kept.set(annotated.article.id, { annotated, descent })
    stories.put(annotated)
    for (const part of order) shelves[part].put(annotated)
    teller.put(annotated.article.id)
  }
  const view: Desk['view'] = (heading) => {
    const named = nameStories(
      stories.view(),
      { names: heading.storyNames ?? [], first: heading.story },
      (id) => textOf(kept.get(id)?.annotated.article),
    )
    const cast = openCast()
    const placed = stories.places
    const found: Partial<Found> = {}
    const look = lookAt({
      cast,
      placed,
      articles: kept,
      found: (part) => (found[part] ?? []) as never,
    })
    for (const part of order) {
      Object.assign(found, { [part]: inPlace(shelves[part].view(look)) })
      if (part === 'actors') cast.learn({ grown: [], gone: [], now: found.actors ?? [] })
    }
    return whole(heading, { found: found as Found, drafts: named, placed, kept, look })
  }
  return { put, view, changes: teller.changes }
}

interface Made {
  readonly found: Found
  readonly drafts: readonly StoryDraft[]
  readonly placed: StoryPlaces
  readonly kept: ReadonlyMap<string, Kept>
  readonly look: Look
}

const whole = (heading: Heading, { found, drafts, placed, kept, look }: Made): Dossier => {
  const all = [...kept.values()].sort((a, b) => inOrder(a.annotated, b.annotated))
  const byId = new Map(all.map(({ annotated }) => [annotated.article.id, annotated]))
  const loops = findLoops(found.conditions)
  const stories = drafts.map((s) => {
    const parties = s.parties.map((p) => look.named(p) ?? p)
    return { ...s, parties, keyPoints: chooseKeyPoints(found, { story: s.id, parties, loops }, byId) }
  })
  return {
    format: 'parley.dossier/1',
    parley: heading.parley,
    asOf: heading.asOf,
    unplaced: heading.unplaced,
    articles: all.map((k) => articleOf(k, placed.of(k.annotated.article.id))),
    ...found,
    loops,
    stories,
    keyPoints: stories[0]?.keyPoints ?? chooseKeyPoints(found, { story: null, parties: [], loops }, byId),
    timeline: tellTimeline(found),
  }
}
