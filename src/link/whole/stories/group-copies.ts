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
  const fighters = new Set(outlines.flatMap((o) => o.fighters))
  return { articles, outlines, told: { ties: [...ties.values()], names, fighters } }
}

/** A group in a story: whole, or some of its passages. */
export interface Placing {
  readonly group: Group
  readonly pair: Pair
  /** The tie that speaks for it; null where the people it names do. */
  readonly tie: Tie | null
  /** Of each article the passages that belong; null where all of it does. */
  readonly passages: readonly (readonly number[])[] | null
}

/** The placings of each story, by the key of its pair. */
export type Stories = ReadonlyMap<string, readonly Placing[]>

/** Groups of one story. */
export interface Shelved {
  readonly pair: Pair
  readonly placings: readonly Placing[]
}

/** Placings by the pair of their story. */
export const byKey = (placings: readonly Placing[]): ReadonlyMap<string, Placing[]> => {
  const out = new Map<string, Placing[]>()
  for (const p of placings) {
    const list = out.get(p.pair.key)
    if (list) list.push(p)
    else out.set(p.pair.key, [p])
  }
  return out
}
