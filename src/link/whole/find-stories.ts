import type { Span } from '../../model/span.ts'
import type { Annotated } from '../linker.ts'
import { placesBy, type StoryPlaces } from './place-evidence.ts'
import { atTheTable } from './stories/at-the-table.ts'
import type { Placing, Shelved } from './stories/group-copies.ts'
import { groupShelf, storyId, type GroupShelf } from './stories/keep-groups.ts'
import { openNeighbours, type Neighbours } from './stories/keep-neighbours.ts'

/** A stretch of an article that belongs to a story. */
export interface StoryParagraph extends Span {
  readonly article: string
}

export interface StoryDraft {
  readonly id: string
  readonly name: string
  readonly articles: readonly string[]
  /** Where only some paragraphs of an article belong, those; an article without any here belongs whole. */
  readonly paragraphs: readonly StoryParagraph[]
  readonly parties: readonly string[]
  readonly related: readonly string[]
}

/** Keeps which articles tell of which parties' dealings. */
export interface StoryShelf {
  readonly put: (annotated: Annotated) => void
  /** Brings all up to date and gives the articles that stand elsewhere than when this was last asked. */
  readonly moved: () => readonly string[]
  /** Where articles stood when `moved` or `view` was last asked. */
  readonly places: StoryPlaces
  readonly view: () => readonly StoryDraft[]
}

/** A shelf for a set that goes on growing: it tells only of stories that something became of, and may forget the words of articles. */
export interface GrowingShelf
  extends Pick<StoryShelf, 'put'>, Pick<GroupShelf, 'putTrace' | 'drop' | 'traceOf' | 'fade' | 'wanting'> {
  readonly settle: () => void
  /** Drafts of the stories that are otherwise than when this was last asked, as `view` has them; null for one that is no more. */
  readonly touched: () => ReadonlyMap<string, StoryDraft | null>
  /** The draft of a story as it was told last; null where there is none. */
  readonly draft: (id: string) => StoryDraft | null
  /** Ids of all stories, those with most articles first. */
  readonly ids: () => readonly string[]
}

const write = (shelved: Shelved): Omit<StoryDraft, 'related'> => {
  const { pair, placings } = shelved
  const parties = atTheTable(shelved)
  return {
    id: storyId(pair.key),
    name: parties.join(' – '),
    articles: [...new Set(placings.flatMap((p) => articlesOf(p)))].sort(),
    paragraphs: placings
      .flatMap(paragraphsOf)
      .sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start)),
    parties,
  }
}

const articlesOf = ({ group, passages }: Placing): readonly string[] =>
  group.articles.filter((_, n) => passages === null || (passages[n]?.length ?? 0) > 0)

const paragraphsOf = ({ group, passages }: Placing): readonly StoryParagraph[] =>
  group.articles.flatMap((article, n) =>
    (passages?.[n] ?? []).flatMap((k) => {
      const span = group.outlines[n]?.passages[k]
      return span ? [{ article, start: span.start, end: span.end }] : []
    }),
  )

// Stories told of on the same pages come first, then those of a party of both.
const relatedTo = (story: Omit<StoryDraft, 'related'>, by: Neighbours): readonly string[] => {
  const shared = new Map<string, number>()
  const add = (id: string, n: number): void => {
    if (id !== story.id) shared.set(id, (shared.get(id) ?? 0) + n)
  }
  for (const article of story.articles) for (const id of by.article.get(article) ?? []) add(id, 1000)
  for (const party of story.parties) for (const id of by.party.get(party) ?? []) add(id, 1)
  return [...shared].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id)
}

const listed = (pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> => {
  const out = new Map<string, string[]>()
  for (const [key, id] of pairs) {
    const list = out.get(key)
    if (list) list.push(id)
    else out.set(key, [id])
  }
  return out
}

// Of several ways to write the parties of one pair the first.
const byStory = (placings: readonly Placing[]): readonly Shelved[] => {
  const out = new Map<string, Placing[]>()
  for (const p of placings) {
    const list = out.get(p.pair.key)
    if (list) list.push(p)
    else out.set(p.pair.key, [p])
  }
  const spelt = (p: Placing): string => p.pair.names.join('\n')
  return [...out.values()].map((list) => ({
    pair: list.reduce((a, b) => (spelt(b) < spelt(a) ? b : a)).pair,
    placings: list,
  }))
}

/**
 * Stories: articles that tell of the same parties' negotiation. A function of the set of articles alone; an article that tells of none
 * is in no story.
 */
export const storyShelf = (): StoryShelf => {
  const shelf = groupShelf()
  const unsaid = new Set<string>()
  const settle = (): void => {
    for (const id of shelf.settle()) unsaid.add(id)
  }
  const moved = (): readonly string[] => {
    settle()
    const out = [...unsaid]
    unsaid.clear()
    return out
  }
  const view = (): readonly StoryDraft[] => {
    settle()
    const list = byStory(shelf.placings()).map(write)
    const by = {
      article: listed(list.flatMap((s) => s.articles.map((a) => [a, s.id] as const))),
      party: listed(list.flatMap((s) => s.parties.map((p) => [p, s.id] as const))),
    }
    return list
      .sort((a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1))
      .map((s) => ({ ...s, related: relatedTo(s, by) }))
  }
  return { put: shelf.put, moved, places: placesBy(shelf.placesOf), view }
}

/** Opens a shelf for a set that goes on growing. What is asked of it is a function of the articles that are on it. */
export const growingShelf = (): GrowingShelf => {
  const shelf = groupShelf()
  const drafts = new Map<string, Omit<StoryDraft, 'related'>>()
  const neighbours = openNeighbours()
  const touched: GrowingShelf['touched'] = () => {
    const changed = new Set<string>()
    for (const key of shelf.touchedPairs()) {
      const [id, placings] = [storyId(key), shelf.placingsIn(key)]
      const [was, is] = [drafts.get(id) ?? null, byStory(placings).map(write)[0] ?? null]
      if (JSON.stringify(was) === JSON.stringify(is)) continue
      for (const other of neighbours.put(id, is)) changed.add(other)
      if (is) drafts.set(id, is)
      else drafts.delete(id)
    }
    return new Map([...changed].sort().map((id) => [id, draft(id)]))
  }
  const draft: GrowingShelf['draft'] = (id) => {
    const own = drafts.get(id)
    return own ? { ...own, related: relatedTo(own, neighbours.by) } : null
  }
  const ids = (): readonly string[] =>
    [...drafts.values()]
      .sort((a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id)
  const { put, putTrace, drop, traceOf, fade, wanting } = shelf
  return {
    put,
    putTrace,
    drop,
    traceOf,
    fade,
    wanting,
    settle: () => void shelf.settle(),
    touched,
    draft,
    ids,
  }
}
