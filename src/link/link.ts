import type { Article, Descent } from '../model/article.ts'
import type { Dossier, DossierArticle, Finding, PartName } from '../model/dossier.ts'
import { linkers } from './index.ts'
import { byKnownTime, knownTime } from './known-time.ts'
import { byPlace, type Annotated, type Look, type Shelf } from './linker.ts'
import { chooseKeyPoints } from './whole/choose-key-points.ts'
import { findLoops } from './whole/find-loops.ts'
import { nameStories, type StoryName } from './whole/name-stories.ts'
import { storyShelf, type StoryDraft } from './whole/find-stories.ts'
import { placeOf } from './whole/place-evidence.ts'
import { supportOf } from './write-finding.ts'
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
  readonly view: (heading: Heading) => Dossier
}

interface Kept {
  readonly annotated: Annotated
  readonly descent: Descent
}

type Found = { [K in PartName]?: readonly Finding<K>[] }

const order = Object.keys(linkers) as PartName[]

interface Whole {
  readonly found: Found
  readonly stories: readonly StoryDraft[]
  /** Local ids of actors to the dossier's. */
  readonly local: ReadonlyMap<string, string>
  readonly articles: ReadonlyMap<string, Kept>
}

const lookAt = ({ found, stories, local, articles: kept }: Whole): Look => {
  const placed = placeOf(stories)
  const names = new Map<string, string>()
  const byName = new Map<string, string>()
  const sides = new Map<string, string>()
  const index = (): void => {
    if (names.size) return
    for (const a of found.actors ?? []) {
      names.set(a.id, a.name)
      if (a.side !== null && a.side !== a.name) sides.set(a.id, a.side)
      if (a.kind !== 'person' && !byName.has(a.name)) byName.set(a.name, a.id)
    }
  }
  const actor: Look['actor'] = (_from, who) => {
    const id = typeof who === 'string' ? who : (who?.actor ?? null)
    return id === null ? null : (local.get(id) ?? null)
  }
  const named: Look['named'] = (name) => {
    index()
    return byName.get(name) ?? null
  }
  return {
    actor,
    named,
    party: (from, who) => {
      const id = actor(from, who)
      if (id === null) return named(who.text) ?? who.text
      index()
      const side = sides.get(id) ?? null
      return side === null ? id : (named(side) ?? side)
    },
    nameOf: (id) => {
      index()
      return names.get(id) ?? id
    },
    support: (articles) => supportOf(articles.flatMap((a) => kept.get(a)?.annotated ?? [])),
    stories: (evidence) => [...new Set(evidence.flatMap((e) => placed.at(e)))].sort(),
    found: <K extends PartName>(part: K) => (found[part] ?? []) as readonly Finding<K>[],
  }
}

const articleOf = (
  { article, origin }: Annotated,
  { copyOf, sharesQuotations }: Descent,
  stories: readonly string[],
): DossierArticle => ({
  ...article,
  saveOf: article.saveOf ?? null,
  copyOf,
  sharesQuotations,
  origin,
  stories,
})

const inOrder = (a: Annotated, b: Annotated): number =>
  byKnownTime(knownTime(a.article), knownTime(b.article)) ||
  (a.article.source < b.article.source
    ? -1
    : a.article.source > b.article.source
      ? 1
      : a.article.part - b.article.part)

const textOf = (article: Article | undefined): string => `${article?.title ?? ''} ${article?.text ?? ''}`

/** Opens an empty desk. */
export const openDesk = (): Desk => {
  const shelves = Object.fromEntries(order.map((part) => [part, linkers[part].open()])) as {
    [K in PartName]: Shelf<K>
  }
  const stories = storyShelf()
  const kept = new Map<string, Kept>()
  const put: Desk['put'] = (annotated, descent) => {
    kept.set(annotated.article.id, { annotated, descent })
    stories.put(annotated)
    for (const part of order) shelves[part].put(annotated)
  }
  const view: Desk['view'] = (heading) => {
    const drafts = nameStories(
      stories.view(),
      { names: heading.storyNames ?? [], first: heading.story },
      (id) => textOf(kept.get(id)?.annotated.article),
    )
    const found: Found = {}
    const local = new Map<string, string>()
    const look = lookAt({ found, stories: drafts, local, articles: kept })
    const fill = (part: PartName): void => {
      const entries: readonly Finding[] = shelves[part].view(look)
      Object.assign(found, { [part]: [...entries].sort(byPlace) })
      if (part === 'actors')
        for (const a of found.actors ?? []) for (const m of a.mentions) local.set(m, a.id)
    }
    order.forEach(fill)
    return whole(heading, { found: found as Required<Found>, drafts, kept, look })
  }
  return { put, view }
}

interface Made {
  readonly found: Required<Found>
  readonly drafts: readonly StoryDraft[]
  readonly kept: ReadonlyMap<string, Kept>
  readonly look: Look
}

const whole = (heading: Heading, { found, drafts, kept, look }: Made): Dossier => {
  const placed = placeOf(drafts)
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
    articles: all.map(({ annotated, descent }) =>
      articleOf(annotated, descent, placed.of(annotated.article.id)),
    ),
    ...found,
    loops,
    stories,
    keyPoints: stories[0]?.keyPoints ?? chooseKeyPoints(found, { story: null, parties: [], loops }, byId),
    timeline: tellTimeline(found),
  }
}
