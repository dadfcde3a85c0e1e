import type { Pair } from './choose-story.ts'
import { byKey, type Group, type Placing, type Stories } from './group-copies.ts'
import { castOf, isKnown, placesOf, type KnownNames } from './known-names.ts'

interface Votes {
  readonly people: number
  readonly places: number
}

// How many of those whom an article names are named by the pages of one story and hardly by those of another.
const votesOf = (group: Group, known: KnownNames): ReadonlyMap<string, Votes> => {
  const votes = new Map<string, Votes>()
  for (const name of [...castOf(group), ...placesOf(group)]) {
    const own = [...(known.stories.get(name) ?? [])]
    const all = own.reduce((sum, [, n]) => sum + n, 0)
    for (const [key, n] of own)
      if (isKnown(name, n, all - n, known)) {
        const before = votes.get(key) ?? { people: 0, places: 0 }
        const isPlace = name.startsWith('place ')
        votes.set(key, {
          people: before.people + (isPlace ? 0 : 1),
          places: before.places + (isPlace ? 1 : 0),
        })
      }
  }
  return votes
}

const weightOf = ({ people, places }: Votes): number => people + Math.min(3, places) / 2

/**
 * The story that an article is known to tell of by its names: by three of them, or by fewer and its parties. Null where it names everybody,
 * or is silent of talks and quarrel.
 */
const pairByNames = (group: Group, known: KnownNames, stories: Stories): Pair | null => {
  const ranked = [...votesOf(group, known)].sort(
    ([a, x], [b, y]) => weightOf(y) - weightOf(x) || (a < b ? -1 : 1),
  )
  const [best, second] = ranked
  const pair = best && stories.get(best[0])?.[0]?.pair
  if (!pair || (second && weightOf(second[1]) === weightOf(best[1]))) return null
  const weight = weightOf(best[1])
  // Most of those whom it names: a page that names everybody belongs to nobody.
  const share = (best[1].people + (best[1].places >= 3 ? 1 : 0)) / Math.max(1, castOf(group).size)
  if (share < (group.outlines.some((o) => o.headed) ? 0.5 : 0.75)) return null
  const named = pair.names.filter((n) => group.told.names.has(n)).length
  const talking = Math.max(...group.outlines.map((o) => o.talking.length))
  const signed = Math.max(...group.outlines.map((o) => o.telling))
  // Without a word of talks it is told of the quarrel of both, or in the places of it.
  const placed = signed > 1 && named > 0 && best[1].places >= 2
  if (talking === 0 && !placed && !(weight >= 3 && named === 2 && signed > 1)) return null
  return weight >= 3 || weight + named >= 3 ? pair : null
}

// A page known by its people makes others known: so often.
const rounds = 3

interface Drawing {
  readonly groups: readonly Group[]
  readonly stories: Stories
  readonly placings: Map<Group, Placing>
  readonly count: (stories: Stories) => KnownNames
}

/** Adds to `placings` the groups that are known by their names, and makes whole those in part that are. */
export const drawByNames = ({ groups, stories, placings, count }: Drawing): void => {
  for (let round = 0; round < rounds; round++) {
    const known = count(byKey([...placings.values()].filter((p) => p.passages === null)))
    for (const group of groups) {
      const own = placings.get(group)
      if (own?.passages === null) continue
      const pair = pairByNames(group, known, stories)
      if (pair && (!own || own.pair.key === pair.key))
        placings.set(group, { group, pair, tie: null, passages: null })
    }
  }
}
