import type { Finding } from '../../model/dossier.ts'
import { byKnownTime } from '../known-time.ts'
import { containment, contentWords, likeness } from '../likeness.ts'

type Condition = Finding<'conditions'>
export interface Loop {
  readonly conditions: readonly string[]
  readonly knownFrom: string | null
}

const meets = (a: string | null, b: string | null): boolean => {
  if (a === null || b === null) return false
  const [x, y] = [contentWords(a), contentWords(b)]
  // "his cutters have gone", "call the cutters home": half of what the shorter one says will do between two who wait for each other.
  return likeness(x, y) >= 0.5 || (Math.min(x.size, y.size) >= 2 && containment(x, y) >= 0.5)
}

// A threat ("if") and what stands "as long as" something does wait for nothing.
const isWaiting = ({ relation }: Condition): boolean => relation === 'after' || relation === 'exchange'

// "B only after A" waits for "A only after C", where somebody else says so.
const waitsFor = (a: Condition, b: Condition): boolean =>
  a.party !== b.party && isWaiting(a) && isWaiting(b) && meets(a.onlyAfter, b.wants)

const latest = (found: readonly Condition[]): string | null =>
  found.some((c) => c.knownFrom === null)
    ? null
    : (found
        .map((c) => c.knownFrom)
        .sort(byKnownTime)
        .at(-1) ?? null)

/** Sets of conditions that wait for one another, up to four long; known when the last of their edges was. */
export const findLoops = (conditions: readonly Condition[]): readonly Loop[] => {
  const next = conditions.map((a, n) => conditions.flatMap((b, m) => (n !== m && waitsFor(a, b) ? [m] : [])))
  const found = new Map<string, readonly number[]>()
  const walk = (path: readonly number[]): void => {
    for (const m of next[path.at(-1) ?? 0] ?? []) {
      if (m === path[0]) found.set([...path].sort((a, b) => a - b).join(' '), path)
      else if (path.length < 4 && !path.includes(m) && m > (path[0] ?? 0)) walk([...path, m])
    }
  }
  conditions.forEach((_, n) => {
    walk([n])
  })
  return [...found.values()].map((path) => {
    const members = path.map((n) => conditions[n]).filter((c) => c !== undefined)
    return { conditions: members.map((c) => c.id), knownFrom: latest(members) }
  })
}
