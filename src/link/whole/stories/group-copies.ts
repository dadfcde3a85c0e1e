import type { Pair, Told } from './choose-story.ts'
import type { Outline, Tie } from './read-outline.ts'

/** Copies of one text: they tell one story, however much of it each prints. */
export interface Group {
  readonly articles: readonly string[]
  readonly outlines: readonly Outline[]
  readonly told: Told
}

/** Articles by their outlines as one group. `groupOf(['a-1'], [outline])` is the article alone. */
export const groupOf = (articles: readonly string[], outlines: readonly Outline[]): Group => {
  const ties = new Map<string, Tie>()
  for (const t of outlines.flatMap((o) => o.ties)) {
    const before = ties.get(t.key)
    if (
      before === undefined ||
      before.talks < t.talks ||
      (before.talks === t.talks && before.about < t.about)
    )
      ties.set(t.key, t)
  }
  const names = new Set(outlines.flatMap((o) => o.named.flatMap((n) => [...n])))
  return { articles, outlines, told: { ties: [...ties.values()], names } }
}

/** A group in a story: whole, or some of its passages. */
export interface Placing {
  readonly group: Group
  readonly pair: Pair
  /** The tie that speaks for it; null where the people it names do. */
  readonly tie: Tie | null
  /** Of each article the passages that belong; null where all of it does. */
  readonly passages: readonly (readonly number[])[] | null
  /** It tells of the talks themselves, as a whole: such groups found a story. */
  readonly strong: boolean
}

/** Groups of one story. */
export interface Shelved {
  readonly pair: Pair
  readonly placings: readonly Placing[]
}

const sameLists = (a: Placing['passages'], b: Placing['passages']): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.length === b.length &&
    a.every((list, n) => list.length === b[n]?.length && list.every((k, i) => k === b[n]?.[i])))

/** True where a group stands where it stood. */
export const samePlacing = (a: Placing | null, b: Placing | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.group === b.group &&
    a.tie === b.tie &&
    a.strong === b.strong &&
    a.pair.key === b.pair.key &&
    a.pair.names.every((name, n) => name === b.pair.names[n]) &&
    sameLists(a.passages, b.passages))
