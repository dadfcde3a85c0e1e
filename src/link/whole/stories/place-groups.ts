import { founding, mainPair, weakPair, whole, type Choice, type StandingOf } from './choose-story.ts'
import { drawByNames } from './draw-by-names.ts'
import { byKey, type Group, type Placing, type Shelved, type Stories } from './group-copies.ts'
import { openNames } from './known-names.ts'
import type { Tie } from './read-outline.ts'
import { settleMatters } from './settle-matters.ts'

const telling = 3

const classOf = (n: number): number => Math.ceil(Math.log2(n + 1))

/** How the set stands to each pair of parties: each group counts for the pairs it tells most of. */
const standingOf = (groups: readonly Group[]): StandingOf => {
  const counts = new Map<string, { told: number; war: number; sum: number }>()
  for (const { told } of groups) {
    const top = Math.max(0, ...told.ties.filter((t) => t.certain).map((t) => t.talks))
    const fiercest = Math.max(0, ...told.ties.map((t) => t.war))
    for (const t of told.ties) {
      const own = counts.get(t.key) ?? { told: 0, war: 0, sum: 0 }
      counts.set(t.key, own)
      if (t.war > 0 && t.war === fiercest) own.war += 1
      if (!t.certain || t.talks < 0.5 * top) continue
      own.sum += Math.min(2 * founding, t.talks)
      if (t.talks >= 3) own.told += 1
    }
  }
  const none = { rank: 0, war: 0, known: false }
  return (key) => {
    const own = counts.get(key)
    return own ? { rank: classOf(own.told), war: classOf(own.war), known: own.sum >= founding } : none
  }
}

// The whole article belongs where it is about the two; one that names hardly anybody else and is full of their talks is.
const isWhole = ({ about, focus, talks }: Tie): boolean =>
  about >= whole || (about === whole - 1 && focus >= 0.8 && talks >= founding)

const passagesOf = ({ outlines }: Group, key: string): readonly (readonly number[])[] =>
  outlines.map((o) => o.ties.find((t) => t.key === key)?.passages ?? [])

const placed = (group: Group, { pair, tie }: Choice): Placing => ({
  group,
  pair,
  tie,
  passages: isWhole(tie) ? null : passagesOf(group, tie.key),
})

// One article that tells of talks for certain, or several that do between them.
const isFounded = (placings: readonly Placing[]): boolean =>
  placings.some((p) => (p.tie?.talks ?? 0) >= founding) || placings.length > 1

// Passages of an article about one story that tell of another: where both of its parties are named, and not those of the first.
const asidesOf = (
  { group, pair, passages }: Placing,
  all: readonly Placing[],
  stories: Stories,
): readonly Placing[] => {
  if (passages !== null) return []
  return group.told.ties.flatMap((tie): readonly Placing[] => {
    const other = stories.get(tie.key)?.[0]?.pair
    if (!other || tie.key === pair.key || !tie.certain || tie.talks < telling) return []
    const shared = tie.names.filter((n) => pair.names.includes(n))
    const stranger = tie.names.find((n) => !pair.names.includes(n))
    // Who stands in every third article of a story is no stranger to it: a mediator, a power behind.
    const often = all.filter((p) => stranger !== undefined && p.group.told.names.has(stranger)).length
    if (shared.length > 0 && often * 3 >= all.length) return []
    const own = passagesOf(group, tie.key).map((list, n) =>
      list.filter((k) => {
        const named = group.outlines[n]?.named[k] ?? new Set<string>()
        return pair.names.every((name) => shared.includes(name) || !named.has(name))
      }),
    )
    return own.some((list) => list.length > 0) ? [{ group, pair: other, tie, passages: own }] : []
  })
}

/**
 * Which groups belong to which story. First come those that tell of talks themselves; a story they found draws what tells of it in
 * passing, of its quarrel, or of its people.
 */
export const placeGroups = (all: readonly Group[]): readonly Shelved[] => {
  const groups = all.filter((g) => !g.outlines.some((o) => o.aside))
  const standing = standingOf(groups)
  const chosen = groups.map((g) => {
    const choice = mainPair(g.told, standing)
    return choice ? placed(g, choice) : null
  })
  const strong = byKey(chosen.filter((p) => p?.passages === null) as Placing[])
  const founded = new Map([...strong].filter(([, placings]) => isFounded(placings)))
  const placings = new Map<Group, Placing>()
  groups.forEach((g, n) => {
    const main = chosen[n]
    const weak = main ? null : weakPair(g.told, standing)
    const found = main ?? (weak ? placed(g, weak) : null)
    if (found && founded.has(found.pair.key)) placings.set(g, found)
  })
  const count = openNames(groups)
  settleMatters(groups, placings, {
    stories: byKey([...placings.values()]),
    known: count(byKey([...placings.values()].filter((p) => p.passages === null))),
    standing,
  })
  drawByNames({ groups, stories: founded, placings, count })
  const main = byKey(groups.flatMap((g) => placings.get(g) ?? []))
  const asides = [...main.values()].flatMap((list) => list.flatMap((p) => asidesOf(p, list, founded)))
  return [...byKey([...[...main.values()].flat(), ...asides])].map(([, list]) => ({
    pair: (list[0] as Placing).pair,
    placings: list,
  }))
}
