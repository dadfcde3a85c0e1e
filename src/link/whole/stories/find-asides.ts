import type { Pair } from './choose-story.ts'
import type { Group, Placing } from './group-copies.ts'

const telling = 3

/** What is asked of the set. */
interface Asked {
  /** The parties of a story by its key; null where there is no such story. */
  readonly pairOf: (story: string) => Pair | null
  /** Whether every third article of a story names somebody. */
  readonly isOften: (story: string, name: string) => boolean
}

/** Of each article of a group the passages that tell of a pair. */
export const passagesOf = ({ outlines }: Group, key: string): readonly (readonly number[])[] =>
  outlines.map((o) => o.ties.find((t) => t.key === key)?.passages ?? [])

/** Passages of an article about one story that tell of another: where both of its parties are named, and not those of the first. */
export const asidesOf = ({ group, pair, passages }: Placing, asked: Asked): readonly Placing[] => {
  if (passages !== null) return []
  return group.told.ties.flatMap((tie): readonly Placing[] => {
    if (tie.key === pair.key || !tie.certain || tie.talks < telling) return []
    const other = asked.pairOf(tie.key)
    if (!other) return []
    const shared = tie.names.filter((n) => pair.names.includes(n))
    const stranger = tie.names.find((n) => !pair.names.includes(n))
    // Who stands in every third article of a story is no stranger to it: a mediator, a power behind.
    if (shared.length > 0 && stranger !== undefined && asked.isOften(pair.key, stranger)) return []
    const own = passagesOf(group, tie.key).map((list, n) =>
      list.filter((k) => {
        const named = group.outlines[n]?.named[k] ?? new Set<string>()
        return pair.names.every((name) => shared.includes(name) || !named.has(name))
      }),
    )
    return own.some((list) => list.length > 0)
      ? [{ group, pair: other, tie, passages: own, strong: false }]
      : []
  })
}
