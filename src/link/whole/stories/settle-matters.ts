import { founding, pairOf, type Pair, type StandingOf } from './choose-story.ts'
import type { Placing } from './group-copies.ts'
import { castOf, placesOf } from './known-names.ts'

/** What is asked of the set before an article is given to another story. */
export interface AskedOfMatters {
  readonly standing: StandingOf
  /** 0 where there is no such story, else by how many whole articles tell of it, in classes. */
  readonly sizeOf: (story: string) => number
  /** Whether a name is of a story, as if another were none. */
  readonly isKin: (name: string, story: string, not: string) => boolean
}

// Of two stories that share a party the one that is told of more is the matter.
const isMore = (other: Pair, pair: Pair, { standing, sizeOf }: AskedOfMatters): boolean => {
  const told = (key: string): number => standing(key).rank + standing(key).war
  const [more, less] = [told(other.key), told(pair.key)]
  return more > less || (more === less && sizeOf(other.key) > sizeOf(pair.key))
}

// The other stories that one of a story's parties has with somebody whom an article names.
const mattersOf = ({ pair, group }: Placing, asked: AskedOfMatters): readonly Pair[] =>
  pair.names
    .flatMap((a) => [...group.told.names].filter((b) => !pair.names.includes(b)).map((b) => pairOf(a, b)))
    .filter((other) => asked.sizeOf(other.key) > 0 && isMore(other, pair, asked))

const fewestKin = 2

// How many names of an article are those of another story: people of the two parties that both stories share do not count.
const kinOf = ({ group, pair }: Placing, story: string, { isKin }: AskedOfMatters): number => {
  const sides = new Map(group.outlines.flatMap((o) => [...o.sides]))
  return [...castOf(group), ...placesOf(group)].filter((name) => {
    const side = sides.get(name)
    return (side === undefined || !pair.names.includes(side)) && isKin(name, story, pair.key)
  }).length
}

/**
 * The story whose matter an article of another tells of, null where it tells of its own: somebody who is no party sets one of two a day, or
 * brings it a paper. An article of "Brannoch – Keshet" that tells of the truce of Keshet and Vardania goes to these.
 */
export const matterOf = (placing: Placing, asked: AskedOfMatters): Pair | null => {
  if (!placing.group.outlines.some((o) => o.truces > 0)) return null
  return (
    mattersOf(placing, asked)
      .map((other) => ({ other, kin: kinOf(placing, other.key, asked) }))
      .filter(({ kin }) => kin >= fewestKin)
      .sort((a, b) => b.kin - a.kin || (a.other.key < b.other.key ? -1 : 1))[0]?.other ?? null
  )
}

const telling = 3

/** Pairs that an article of a story tells of besides: where these are told of so more often than by themselves, they are a party and its go-between. */
export const besideOf = ({ pair, group }: Placing): readonly string[] =>
  group.told.ties
    .filter(
      (t) =>
        t.key !== pair.key &&
        t.certain &&
        t.talks >= telling &&
        t.names.some((name) => pair.names.includes(name)),
    )
    .map((t) => t.key)

/** True of an article that is about two so much that it stays with them whatever they are. */
export const isOwn = ({ tie }: Placing): boolean => (tie?.talks ?? 0) >= 3 * founding && tie?.titled === true
