import { coarse } from './coarse.ts'
import type { NameCounts } from './count-names.ts'
import type { Group } from './group-copies.ts'

/** Keys of the people and parties that a group names. */
export const castOf = ({ outlines }: Group): ReadonlySet<string> => new Set(outlines.flatMap((o) => o.cast))
/** Keys of what else it names. */
export const placesOf = ({ outlines }: Group): ReadonlySet<string> =>
  new Set(outlines.flatMap((o) => o.places))

/** True of the key of a place, not of somebody. */
export const isPlace = (name: string): boolean => name.startsWith('place ')

/** How many groups there are that name something, in stories or not. */
export type NamedBy = (name: string) => number

/** The story of which a name is, hardly of another; a place, where several pages of it name it. Null where there is none. */
export const storyKnownBy = (name: string, counts: NameCounts, namedBy: NamedBy): string | null => {
  const owner = counts.ownerOf(name)
  if (!owner) return null
  const { story, n } = owner
  return !isPlace(name) || (n >= 3 && coarse(n) * 2 >= coarse(namedBy(name))) ? story : null
}

/** Whether a name is of one story, as if another (that its article was put in before) were none. */
export const isKin = (
  name: string,
  { story, not }: { readonly story: string; readonly not: string },
  counts: NameCounts,
  namedBy: NamedBy,
): boolean => {
  const n = counts.of(name, story)
  if (n === 0) return false
  const all = counts.total(name) - counts.of(name, not)
  return (
    coarse(n) * 4 >= coarse(all) * 3 && (!isPlace(name) || (n >= 2 && coarse(n) * 4 >= coarse(namedBy(name))))
  )
}
