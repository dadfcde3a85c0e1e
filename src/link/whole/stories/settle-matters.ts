import { founding, pairOf, type Pair, type Standing, type StandingOf } from './choose-story.ts'
import type { Group, Placing, Stories } from './group-copies.ts'
import { kinOf, type KnownNames } from './known-names.ts'

// Of two stories that share a party the one that is told of more is the matter.
const isMore = (other: Pair, pair: Pair, stories: Stories, standing: StandingOf): boolean => {
  const [more, less] = [told(standing(other.key)), told(standing(pair.key))]
  return more > less || (more === less && wholeIn(stories.get(other.key)) > wholeIn(stories.get(pair.key)))
}

const wholeIn = (placings: readonly Placing[] | undefined): number =>
  (placings ?? []).filter((p) => p.passages === null).length

// The other stories that one of a story's parties has with somebody whom an article names.
const mattersOf = ({ pair, group }: Placing, stories: Stories, standing: StandingOf): readonly Pair[] =>
  pair.names
    .flatMap((a) => [...group.told.names].filter((b) => !pair.names.includes(b)).map((b) => pairOf(a, b)))
    .filter((other) => stories.has(other.key) && isMore(other, pair, stories, standing))

const told = ({ rank, war }: Standing): number => rank + war

const fewestKin = 2

// Somebody who is no party sets one of two a day, or brings it a paper: whose truce it is that he speaks of.
const matterOf = (
  placing: Placing,
  stories: Stories,
  { known, standing }: { readonly known: KnownNames; readonly standing: StandingOf },
): Pair | null => {
  const { pair, group } = placing
  const truces = Math.max(...group.outlines.map((o) => o.truces))
  return (
    mattersOf(placing, stories, standing)
      .flatMap((other) => {
        if (truces === 0) return []
        const kin = kinOf(group, known, { story: other.key, not: pair.key, but: pair.names })
        return kin >= fewestKin ? [{ other, kin }] : []
      })
      .sort((a, b) => b.kin - a.kin || (a.other.key < b.other.key ? -1 : 1))[0]?.other ?? null
  )
}

/**
 * Gives each story what is its matter: an article of "Brannoch – Keshet" that tells of the truce of Keshet and Vardania goes to these. Two of
 * whom articles tell that mostly belong to a story of one of them are no more than a party and a go-between: they have none.
 */
export const settleMatters = (
  groups: readonly Group[],
  placings: Map<Group, Placing>,
  asked: { readonly stories: Stories; readonly known: KnownNames; readonly standing: StandingOf },
): void => {
  for (const list of asked.stories.values())
    for (const placing of list) {
      const matter = matterOf(placing, asked.stories, asked)
      if (matter) placings.set(placing.group, { ...placing, pair: matter })
    }
  const between = goBetweens(groups, placings)
  for (const [group, placing] of placings)
    if (between.has(placing.pair.key) && !isOwn(placing)) placings.delete(group)
}

// Pairs that are told of more often in the stories of one of the two than in one of their own.
const goBetweens = (groups: readonly Group[], placings: ReadonlyMap<Group, Placing>): ReadonlySet<string> => {
  const balance = new Map<string, number>()
  const add = (key: string, n: number): void => void balance.set(key, (balance.get(key) ?? 0) + n)
  for (const group of groups) {
    const pair = placings.get(group)?.pair
    if (!pair) continue
    add(pair.key, 1)
    for (const tie of group.told.ties)
      if (tie.key !== pair.key && tie.certain && tie.talks >= telling && sharesParty(tie.names, pair))
        add(tie.key, -1)
  }
  return new Set([...balance].filter(([, n]) => n < 0).map(([key]) => key))
}

const telling = 3
const sharesParty = (names: readonly string[], pair: Pair): boolean =>
  names.some((n) => pair.names.includes(n))

const isOwn = ({ tie }: Placing): boolean => (tie?.talks ?? 0) >= 3 * founding && tie?.titled === true
