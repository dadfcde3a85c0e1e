import type { Span } from '../../model/span.ts'
import type { Annotated } from '../linker.ts'
import { placesBy, type StoryPlaces } from './place-evidence.ts'
import { atTheTable } from './stories/at-the-table.ts'
import type { Placing, Shelved } from './stories/group-copies.ts'
import { groupShelf, storyId } from './stories/keep-groups.ts'

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

interface Neighbours {
  readonly article: ReadonlyMap<string, readonly string[]>
  readonly party: ReadonlyMap<string, readonly string[]>
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
