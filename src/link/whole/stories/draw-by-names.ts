import type { Pair } from './choose-story.ts'
import type { Group } from './group-copies.ts'
import { castOf, isPlace, placesOf } from './known-names.ts'

interface Votes {
  readonly people: number
  readonly places: number
}

const none: Votes = { people: 0, places: 0 }

// How many of those whom an article names are named by the pages of one story and hardly by those of another.
const votesOf = (names: Iterable<string>, storyOf: Asked['storyOf']): ReadonlyMap<string, Votes> => {
  const votes = new Map<string, Votes>()
  for (const name of names) {
    const key = storyOf(name)
    if (key === null) continue
    const { people, places } = votes.get(key) ?? none
    votes.set(key, isPlace(name) ? { people, places: places + 1 } : { people: people + 1, places })
  }
  return votes
}

const weightOf = ({ people, places }: Votes): number => people + Math.min(3, places) / 2

const talkingIn = ({ outlines }: Group): number => Math.max(...outlines.map((o) => o.talking.length))
const signedIn = ({ outlines }: Group): number => Math.max(...outlines.map((o) => o.telling))

/** What is asked of the set. */
interface Asked {
  /** The story that a name is of. */
  readonly storyOf: (name: string) => string | null
  /** The parties of a story. */
  readonly pairOf: (story: string) => Pair | null
}

/** False of what is silent of talks and quarrel: no names draw it. */
export const canBeDrawn = (group: Group): boolean => talkingIn(group) > 0 || signedIn(group) > 1

/** All names by which a group may be drawn. */
export const namesOf = (group: Group): readonly string[] => [...castOf(group), ...placesOf(group)]

/**
 * The story that an article is known to tell of by its names: by three of them, or by fewer and its parties. Null where it names everybody,
 * or is silent of talks and quarrel.
 */
export const pairByNames = (group: Group, { storyOf, pairOf }: Asked): Pair | null => {
  const ranked = [...votesOf(namesOf(group), storyOf)].sort(
    ([a, x], [b, y]) => weightOf(y) - weightOf(x) || (a < b ? -1 : 1),
  )
  const [best, second] = ranked
  const pair = best ? pairOf(best[0]) : null
  if (!best || !pair || (second && weightOf(second[1]) === weightOf(best[1]))) return null
  const weight = weightOf(best[1])
  // Most of those whom it names: a page that names everybody belongs to nobody.
  const share = (best[1].people + (best[1].places >= 3 ? 1 : 0)) / Math.max(1, castOf(group).size)
  if (share < (group.outlines.some((o) => o.headed) ? 0.5 : 0.75)) return null
  const named = pair.names.filter((n) => group.told.names.has(n)).length
  const signed = signedIn(group)
  // Without a word of talks it is told of the quarrel of both, or in the places of it.
  const placed = signed > 1 && named > 0 && best[1].places >= 2
  if (talkingIn(group) === 0 && !placed && !(weight >= 3 && named === 2 && signed > 1)) return null
  return weight >= 3 || weight + named >= 3 ? pair : null
}
