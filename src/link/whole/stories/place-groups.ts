import {
  founding,
  mainPair,
  weakPair,
  whole,
  type Choice,
  type Pair,
  type StandingOf,
  type Told,
} from './choose-story.ts'
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

/** Groups of one story. */
export interface Shelved {
  readonly pair: Pair
  readonly placings: readonly Placing[]
}

// A page known by its people makes others known: so often.
const rounds = 3
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

type Stories = ReadonlyMap<string, readonly Placing[]>

const byKey = (placings: readonly Placing[]): ReadonlyMap<string, Placing[]> => {
  const out = new Map<string, Placing[]>()
  for (const p of placings) {
    const list = out.get(p.pair.key)
    if (list) list.push(p)
    else out.set(p.pair.key, [p])
  }
  return out
}

// One article that tells of talks for certain, or several that do between them.
const isFounded = (placings: readonly Placing[]): boolean =>
  placings.some((p) => (p.tie?.talks ?? 0) >= founding) || placings.length > 1

// Who is named by how many groups of which story.
type Cast = ReadonlyMap<string, ReadonlyMap<string, number>>

const castOf = (stories: Stories): Cast => {
  const cast = new Map<string, Map<string, number>>()
  for (const [key, placings] of stories)
    for (const { group } of placings)
      for (const name of new Set(group.outlines.flatMap((o) => o.cast))) {
        const own = cast.get(name) ?? new Map<string, number>()
        cast.set(name, own)
        own.set(key, (own.get(key) ?? 0) + 1)
      }
  return cast
}

// How many of those whom an article names are named by the pages of one story and hardly by those of another.
const votesOf = ({ outlines }: Group, cast: Cast): ReadonlyMap<string, number> => {
  const votes = new Map<string, number>()
  for (const name of new Set(outlines.flatMap((o) => o.cast))) {
    const own = [...(cast.get(name) ?? [])]
    const all = own.reduce((sum, [, n]) => sum + n, 0)
    for (const [key, n] of own) if (n * 4 >= all * 3) votes.set(key, (votes.get(key) ?? 0) + 1)
  }
  return votes
}

// By three of its people, or by fewer and its parties, an article is known that says little of whom it is about.
const pairByCast = (group: Group, cast: Cast, stories: Stories): Pair | null => {
  const ranked = [...votesOf(group, cast)].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const [best, second] = ranked
  const pair = best && stories.get(best[0])?.[0]?.pair
  if (!pair || second?.[1] === best[1]) return null
  // Most of those whom it names: a page that names everybody belongs to nobody.
  const share = best[1] / new Set(group.outlines.flatMap((o) => o.cast)).size
  if (share < (group.outlines.some((o) => o.headed) ? 0.5 : 0.75)) return null
  const named = pair.names.filter((n) => group.told.names.has(n)).length
  const talking = Math.max(...group.outlines.map((o) => o.talking.length))
  const signed = Math.max(...group.outlines.map((o) => o.telling))
  if (best[1] >= 3) return talking > 0 || signed > 1 ? pair : null
  return best[1] + named >= 3 && talking > 0 ? pair : null
}

const drawByCast = (groups: readonly Group[], stories: Stories, placings: Map<Group, Placing>): void => {
  for (let round = 0; round < rounds; round++) {
    const cast = castOf(byKey([...placings.values()].filter((p) => p.passages === null)))
    for (const group of groups) {
      const own = placings.get(group)
      if (own?.passages === null) continue
      const pair = pairByCast(group, cast, stories)
      if (pair && (!own || own.pair.key === pair.key))
        placings.set(group, { group, pair, tie: null, passages: null })
    }
  }
}

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
  drawByCast(groups, founded, placings)
  const main = byKey(groups.flatMap((g) => placings.get(g) ?? []))
  const asides = [...main.values()].flatMap((list) => list.flatMap((p) => asidesOf(p, list, founded)))
  return [...byKey([...[...main.values()].flat(), ...asides])].map(([, list]) => ({
    pair: (list[0] as Placing).pair,
    placings: list,
  }))
}
