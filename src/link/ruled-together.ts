import type { Annotation } from '../model/annotation.ts'
import type { Mention } from './linker.ts'
import { inOrder } from './write-finding.ts'

type Group<A extends Annotation> = readonly Mention<A>[]

const grown = <T>(lists: Map<string, T[]>, key: string, value: T): void => {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

// Those that a person set apart stand by themselves, all of one ruling together.
const partedBy = <A extends Annotation>(groups: readonly Group<A>[]): readonly Group<A>[] => {
  const apart = new Map<string, Mention<A>[]>()
  const rest = groups.map((group) =>
    group.filter((m) => {
      if (m.it.apart !== undefined) grown(apart, m.it.apart, m)
      return m.it.apart === undefined
    }),
  )
  return [...rest.filter((group) => group.length > 0), ...apart.values()]
}

/**
 * Groups of mentions as people joined and parted them: those set apart leave their group first, then groups that share a bond are one, with
 * all that stood in them. The answer depends on the set of mentions and groups alone.
 */
export const ruledTogether = <A extends Annotation>(groups: readonly Group<A>[]): readonly Group<A>[] => {
  if (!groups.some((group) => group.some(({ it }) => it.bonds !== undefined || it.apart !== undefined)))
    return groups
  const parted = partedBy(groups)
  const home = parted.map((_, n) => n)
  const rootOf = (n: number): number => {
    const up = home[n] ?? n
    return up === n ? n : rootOf(up)
  }
  const first = new Map<string, number>()
  parted.forEach((group, n) => {
    for (const bond of group.flatMap(({ it }) => it.bonds ?? [])) {
      const [a, b] = [rootOf(first.get(bond) ?? n), rootOf(n)]
      first.set(bond, Math.min(a, b))
      home[Math.max(a, b)] = Math.min(a, b)
    }
  })
  const joined = new Map<string, Group<A>[]>()
  parted.forEach((group, n) => {
    grown(joined, String(rootOf(n)), group)
  })
  return [...joined.values()].map((all) => (all.length > 1 ? inOrder(all.flat()) : (all[0] ?? [])))
}
