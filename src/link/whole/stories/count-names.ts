import { coarse } from './coarse.ts'

/** How often each name stands in the groups of each story, kept as groups come and go. */
export interface NameCounts {
  readonly add: (names: Iterable<string>, story: string, by: 1 | -1) => void
  readonly of: (name: string, story: string) => number
  readonly total: (name: string) => number
  /** The story that a name is of, by three in four of the groups that name it; null where there is none. */
  readonly ownerOf: (name: string) => { readonly story: string; readonly n: number } | null
  /** Names counted since this was last asked. */
  readonly touched: () => ReadonlySet<string>
}

/** Most names stand in one story: only the others need a list. */
interface Count {
  total: number
  /** The story that has most, and how often. */
  story: string
  n: number
  others: Map<string, number> | null
}

const lead = (count: Count, story: string, n: number): void => {
  const others = count.others ?? new Map<string, number>()
  others.delete(story)
  if (count.n > 0) others.set(count.story, count.n)
  count.others = others.size > 0 ? others : null
  count.story = story
  count.n = n
}

const takeIn = (count: Count, story: string): void => {
  count.total += 1
  if (story === count.story) {
    count.n += 1
    return
  }
  const n = (count.others?.get(story) ?? 0) + 1
  if (n > count.n) lead(count, story, n)
  else (count.others ??= new Map<string, number>()).set(story, n)
}

const takeOut = (count: Count, story: string): void => {
  count.total -= 1
  if (story !== count.story) {
    const n = (count.others?.get(story) ?? 0) - 1
    if (n > 0) count.others?.set(story, n)
    else count.others?.delete(story)
    if (count.others?.size === 0) count.others = null
    return
  }
  count.n -= 1
  const more = [...(count.others ?? [])].find(([, n]) => n > count.n)
  if (more) lead(count, ...more)
}

/** Opens an empty count. */
export const openNameCounts = (): NameCounts => {
  const counts = new Map<string, Count>()
  let touched = new Set<string>()
  const addOne = (name: string, story: string, by: 1 | -1): void => {
    touched.add(name)
    const count = counts.get(name) ?? { total: 0, story, n: 0, others: null }
    if (by === 1) takeIn(count, story)
    else takeOut(count, story)
    if (count.total > 0) counts.set(name, count)
    else counts.delete(name)
  }
  return {
    add: (names, story, by) => {
      for (const name of names) addOne(name, story, by)
    },
    of: (name, story) => {
      const count = counts.get(name)
      return count?.story === story ? count.n : (count?.others?.get(story) ?? 0)
    },
    total: (name) => counts.get(name)?.total ?? 0,
    ownerOf: (name) => {
      const count = counts.get(name)
      return count && coarse(count.n) * 4 >= coarse(count.total) * 3 ? count : null
    },
    touched: () => {
      const out = touched
      touched = new Set()
      return out
    },
  }
}
