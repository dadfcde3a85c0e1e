import type { Group, Stories } from './group-copies.ts'

/** Who and what is named by how many groups: of each story, and of all. */
export interface KnownNames {
  readonly stories: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly all: ReadonlyMap<string, number>
}

/** Keys of the people and parties that a group names. */
export const castOf = ({ outlines }: Group): ReadonlySet<string> => new Set(outlines.flatMap((o) => o.cast))
/** Keys of what else it names. */
export const placesOf = ({ outlines }: Group): ReadonlySet<string> =>
  new Set(outlines.flatMap((o) => o.places))

const countAll = (groups: readonly Group[]): ReadonlyMap<string, number> => {
  const all = new Map<string, number>()
  for (const group of groups) for (const name of placesOf(group)) all.set(name, (all.get(name) ?? 0) + 1)
  return all
}

/** Opens the count of names: `groups` are all there are, and what it gives counts those of the stories it is handed. */
export const openNames = (groups: readonly Group[]): ((stories: Stories) => KnownNames) => {
  const all = countAll(groups)
  return (stories) => {
    const named = new Map<string, Map<string, number>>()
    for (const [key, placings] of stories)
      for (const { group } of placings)
        for (const name of [...castOf(group), ...placesOf(group)]) {
          const own = named.get(name) ?? new Map<string, number>()
          named.set(name, own)
          own.set(key, (own.get(key) ?? 0) + 1)
        }
    return { stories: named, all }
  }
}

/** A name is a story's where it is hardly that of another; a place, where several of its pages name it. */
export const isKnown = (name: string, n: number, others: number, { all }: KnownNames): boolean =>
  n * 4 >= (n + others) * 3 && (!name.startsWith('place ') || (n >= 3 && n * 2 >= (all.get(name) ?? 0)))

/**
 * How many names of an article are those of one story, as if another (that it was put in before) were none: people of the two parties
 * that both stories share do not count, `but` names those.
 */
export const kinOf = (
  group: Group,
  known: KnownNames,
  { story, not, but }: { readonly story: string; readonly not: string; readonly but: readonly string[] },
): number => {
  const sides = new Map(group.outlines.flatMap((o) => [...o.sides]))
  return [...castOf(group), ...placesOf(group)].filter((name) => {
    const side = sides.get(name)
    if (side !== undefined && but.includes(side)) return false
    const own = known.stories.get(name)
    const n = own?.get(story) ?? 0
    if (!own || n === 0) return false
    const others = [...own].reduce((sum, [key, k]) => sum + (key === story || key === not ? 0 : k), 0)
    return (
      n * 4 >= (n + others) * 3 &&
      (!name.startsWith('place ') || (n >= 2 && n * 4 >= (known.all.get(name) ?? 0)))
    )
  }).length
}
