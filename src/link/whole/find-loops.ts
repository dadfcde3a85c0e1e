import type { Finding } from '../../model/dossier.ts'
import { byKnownTime } from '../known-time.ts'
import { contentWords, likeness } from '../likeness.ts'

type Condition = Finding<'conditions'>
export interface Loop {
  readonly conditions: readonly string[]
  readonly knownFrom: string | null
}

// "B only after A" waits for "A only after C".
const waitsFor = (a: Condition, b: Condition): boolean =>
  a.onlyAfter !== null &&
  b.wants !== null &&
  likeness(contentWords(a.onlyAfter), contentWords(b.wants)) >= 0.5

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
