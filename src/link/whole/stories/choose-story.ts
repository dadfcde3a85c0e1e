import { bodyKey } from '../../body-key.ts'
import type { Tie } from './read-outline.ts'

/** Two parties, by one key whatever their order. */
export interface Pair {
  readonly key: string
  readonly names: readonly [string, string]
}

/** `pairOf('Vardania', 'Keshet').key` is "keshet + vardania". */
export const pairOf = (a: string, b: string): Pair => {
  const names: [string, string] = a < b ? [a, b] : [b, a]
  return { key: names.map(bodyKey).join(' + '), names }
}

/** What the set of articles knows of a pair of parties. */
export interface Standing {
  /** How many groups of copies tell of talks between them for certain, in classes: 1, 2, 4, 8 … */
  readonly rank: number
  /** How many tell of fighting between them, in classes. */
  readonly war: number
  /** Told fully enough to be a story. */
  readonly known: boolean
}

export type StandingOf = (key: string) => Standing

/** What an article, or several copies of one, tells of who deals with whom. */
export interface Told {
  readonly ties: readonly Tie[]
  /** Parties that it names at all. */
  readonly names: ReadonlySet<string>
}

/** A pair that an article tells of, with the tie that says so: of the same two, or of one of them with somebody else. */
export interface Choice {
  readonly pair: Pair
  readonly tie: Tie
}

/** From so much on one article is enough for a story. */
export const founding = 5
/** From so much on an article is about two parties as a whole. */
export const whole = 3
const telling = 3

const byStanding =
  (standing: StandingOf) =>
  (a: Tie, b: Tie): number =>
    standing(b.key).rank - standing(a.key).rank || b.talks - a.talks || (a.key < b.key ? -1 : 1)

// Somebody deals with one side of two who fight, sets them a day or lends them a room: whose matter it is.
const isMatter = (tie: Tie, pair: Pair, { ties }: Told, standing: StandingOf): boolean => {
  const [own, other] = [standing(tie.key), standing(pair.key)]
  if (!other.known) return false
  const here = ties.find((t) => t.key === pair.key)
  if (here && here.certain && here.talks >= telling && other.rank > own.rank + 1) return true
  if (other.war === 0 || other.rank + other.war <= own.rank + own.war) return false
  return here !== undefined && (tie.war > 0 || (here.war > 0 && here.war + here.talks >= 2))
}

const matterOf = (tie: Tie, told: Told, standing: StandingOf): Pair | null =>
  tie.names
    .flatMap((n) => [...told.names].filter((m) => !tie.names.includes(m)).map((m) => pairOf(n, m)))
    .filter((pair) => isMatter(tie, pair, told, standing))
    .sort((a, b) => {
      const [x, y] = [standing(a.key), standing(b.key)]
      return y.war + y.rank - x.war - x.rank || (a.key < b.key ? -1 : 1)
    })[0] ?? null

/** The pair that an article mostly tells of, by itself and by what the set knows; null where it tells of no known talks. */
export const mainPair = (told: Told, standing: StandingOf): Choice | null => {
  const ties = told.ties.filter(
    (t) =>
      t.certain &&
      standing(t.key).known &&
      (t.talks >= founding || (t.talks >= telling && t.about >= whole && t.titled)),
  )
  const top = Math.max(0, ...ties.map((t) => t.talks))
  const tie = ties.filter((t) => t.talks >= 0.4 * top).sort(byStanding(standing))[0]
  if (!tie) return null
  const matter = matterOf(tie, told, standing)
  return { tie, pair: matter ?? { key: tie.key, names: tie.names } }
}

/** The pair of a story whose quarrel an article goes on telling of, though it says little of their talks. */
export const weakPair = (told: Told, standing: StandingOf): Choice | null => {
  const tie = told.ties
    .filter((t) => t.about >= whole && t.titled && t.quarrel + (t.certain ? t.talks : 0) >= 2)
    .sort(byStanding(standing))[0]
  if (!tie) return null
  const matter = matterOf(tie, told, standing)
  return { tie, pair: matter ?? { key: tie.key, names: tie.names } }
}
