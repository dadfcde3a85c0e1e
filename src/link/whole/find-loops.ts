import type { Finding } from '../../model/dossier.ts'
import { byKnownTime } from '../known-time.ts'
import { containment, contentWords, likeness } from '../likeness.ts'

type Condition = Finding<'conditions'>

/** Edges of different parties that wait for one another. */
export interface Loop {
  readonly conditions: readonly string[]
  /** Whose edges they are, in the order of the edges. */
  readonly parties: readonly string[]
  /** For each edge what it waits for, as the next one has it to give. */
  readonly words: readonly string[]
  /** When the last edge was known that it takes. */
  readonly knownFrom: string | null
}

interface Edge {
  readonly it: Condition
  readonly party: string
  readonly wants: ReadonlySet<string>
  readonly onlyAfter: ReadonlySet<string>
}

// What an end speaks of: words, and issues of the codebook, which no word is written like.
const keysOf = (words: ReadonlySet<string>, issues: readonly string[]): readonly string[] => [
  ...words,
  ...issues.map((slug) => `issue ${slug}`),
]

const meets = (a: Edge, b: Edge): boolean => {
  const [x, y] = [a.onlyAfter, b.wants]
  // "his cutters have gone", "call the cutters home": half of what the shorter one says will do between two who wait for each other.
  if (likeness(x, y) >= 0.5 || (Math.min(x.size, y.size) >= 2 && containment(x, y) >= 0.5)) return true
  return a.it.onlyAfterIssues.some((slug) => b.it.wantsIssues.includes(slug))
}

// One negotiation, as far as pages show.
const ofOneStory = ({ stories: a }: Condition, { stories: b }: Condition): boolean =>
  a.length === 0 || b.length === 0 || a.some((story) => b.includes(story))

// What was given up, a threat ("if") and what stands "as long as" something does wait for nothing.
const edgesOf = (conditions: readonly Condition[]): readonly Edge[] =>
  conditions.flatMap((it): readonly Edge[] => {
    const { party, wants, onlyAfter, relation, status } = it
    if (status === 'dropped' || party === null || wants === null || onlyAfter === null) return []
    if (relation !== 'after' && relation !== 'exchange') return []
    return [{ it, party, wants: contentWords(wants), onlyAfter: contentWords(onlyAfter) }]
  })

// For each edge those that hold back what it waits for: looked up by what they speak of, not each with each.
const nextOf = (edges: readonly Edge[]): readonly (readonly number[])[] => {
  const holding = new Map<string, number[]>()
  edges.forEach(({ it, wants }, n) => {
    for (const key of keysOf(wants, it.wantsIssues)) {
      const of = holding.get(key)
      if (of) of.push(n)
      else holding.set(key, [n])
    }
  })
  return edges.map((a) => {
    const near = new Set(keysOf(a.onlyAfter, a.it.onlyAfterIssues).flatMap((key) => holding.get(key) ?? []))
    return [...near]
      .filter((m) => {
        const b = edges[m]
        return b !== undefined && a.party !== b.party && ofOneStory(a.it, b.it) && meets(a, b)
      })
      .sort((x, y) => x - y)
  })
}

const LONGEST = 3

// Ways round of at most three edges, each from its first edge on, every edge of another party.
const ringsIn = (edges: readonly Edge[]): readonly (readonly number[])[] => {
  const next = nextOf(edges)
  const rings: (readonly number[])[] = []
  const walk = (path: readonly number[]): void => {
    const [start = 0] = path
    for (const m of next[path.at(-1) ?? 0] ?? []) {
      if (m === start && path.length > 1) rings.push(path)
      const fresh = m > start && path.every((n) => edges[n]?.party !== edges[m]?.party)
      if (fresh && path.length < LONGEST) walk([...path, m])
    }
  }
  edges.forEach((_, n) => {
    walk([n])
  })
  return rings
}

const knownOf = (ring: readonly Edge[]): string | null =>
  ring.some(({ it }) => it.knownFrom === null)
    ? null
    : (ring
        .map(({ it }) => it.knownFrom)
        .sort(byKnownTime)
        .at(-1) ?? null)

const loopOf = (rings: readonly (readonly Edge[])[]): Loop => {
  const [first = []] = [...rings].sort((a, b) => byKnownTime(knownOf(a), knownOf(b)))
  const edges = [...new Set([...first, ...rings.flat()])]
  return {
    conditions: edges.map(({ it }) => it.id),
    parties: first.map(({ party }) => party),
    words: first.map(({ it }) => it.onlyAfter ?? ''),
    knownFrom: knownOf(first),
  }
}

// Ways round of the same parties that share an edge are told as one loop.
const merged = (rings: readonly (readonly Edge[])[]): readonly Loop[] => {
  const groups: { readonly key: string; readonly edges: Set<Edge>; readonly rings: (readonly Edge[])[] }[] =
    []
  for (const ring of rings) {
    const key = ring
      .map(({ party }) => party)
      .sort()
      .join(' ')
    const own = groups.filter((g) => g.key === key && ring.some((edge) => g.edges.has(edge)))
    const [home = { key, edges: new Set<Edge>(), rings: [] }, ...others] = own
    if (own.length === 0) groups.push(home)
    for (const of of [...others.flatMap((g) => g.rings), ring]) {
      home.rings.push(of)
      for (const edge of of) home.edges.add(edge)
    }
    for (const other of others) groups.splice(groups.indexOf(other), 1)
  }
  return groups.map((g) => loopOf(g.rings))
}

/**
 * Loops: edges of two or three parties of which each makes wait what another waits for, by words or by an issue of the codebook.
 * Known when the last edge was of those that it takes; further edges of the same parties that say so too stand behind them.
 */
export const findLoops = (conditions: readonly Condition[]): readonly Loop[] => {
  const edges = edgesOf(conditions)
  const rings = ringsIn(edges).map((ring) => ring.flatMap((n) => edges[n] ?? []))
  return merged(rings)
}
