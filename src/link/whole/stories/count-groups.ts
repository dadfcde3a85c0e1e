import { founding } from './choose-story.ts'
import { classOf, coarse } from './coarse.ts'
import type { Placing } from './group-copies.ts'
import { under } from './open-questions.ts'
import { besideOf } from './settle-matters.ts'

/** Keys of which something was counted since this was last asked. */
interface Touched {
  readonly touched: () => ReadonlySet<string>
}

const openTouched = (): Touched & { readonly touch: (key: string) => void } => {
  let keys = new Set<string>()
  return {
    touch: (key) => void keys.add(key),
    touched: () => {
      const out = keys
      keys = new Set()
      return out
    },
  }
}

type Add = (placing: Placing, by: 1 | -1) => void

const raise = (counts: Map<string, number>, key: string, by: number): void => {
  const n = (counts.get(key) ?? 0) + by
  if (n > 0) counts.set(key, n)
  else counts.delete(key)
}

/** Which pairs are stories: one article tells of their talks for certain, or several do between them. */
export interface Foundations extends Touched {
  readonly add: Add
  /** The names of the parties of a story, in one string; null where it is none. */
  readonly namesOf: (story: string) => string | null
}

/** Opens an empty count of what founds stories. */
export const openFoundations = (): Foundations => {
  const wholes = new Map<string, number>()
  const certain = new Map<string, number>()
  // One body may be written several ways under one key.
  const spellings = new Map<string, Map<string, number>>()
  const { touch, touched } = openTouched()
  const add: Add = ({ pair: { key, names }, tie, strong }, by) => {
    if (!strong) return
    touch(key)
    raise(wholes, key, by)
    if ((tie?.talks ?? 0) >= founding) raise(certain, key, by)
    const own = spellings.get(key) ?? new Map<string, number>()
    raise(own, names.join('\n'), by)
    if (own.size > 0) spellings.set(key, own)
    else spellings.delete(key)
  }
  const isFounded = (key: string): boolean => certain.has(key) || (wholes.get(key) ?? 0) > 1
  return {
    add,
    touched,
    namesOf: (key) => (isFounded(key) ? ([...(spellings.get(key)?.keys() ?? [])].sort()[0] ?? null) : null),
  }
}

/** How large stories are. */
export interface Sizes extends Touched {
  readonly add: Add
  /** 0 where there is no such story, else by how many whole articles tell of it, in classes. */
  readonly sizeOf: (story: string) => number
}

/** Opens an empty count of sizes. */
export const openSizes = (): Sizes => {
  const [all, wholes] = [new Map<string, number>(), new Map<string, number>()]
  const { touch, touched } = openTouched()
  const add: Add = ({ pair: { key }, passages }, by) => {
    touch(key)
    raise(all, key, by)
    if (passages === null) raise(wholes, key, by)
  }
  return { add, touched, sizeOf: (key) => (all.has(key) ? 1 + classOf(wholes.get(key) ?? 0) : 0) }
}

/** Which pairs are told of more often in the stories of one of the two than in one of their own. */
export interface Balance extends Touched {
  readonly add: Add
  readonly isBetween: (pair: string) => boolean
}

/** Opens an empty balance. */
export const openBalance = (): Balance => {
  const [own, beside] = [new Map<string, number>(), new Map<string, number>()]
  const { touch, touched } = openTouched()
  const count = (counts: Map<string, number>, key: string, by: number): void => {
    touch(key)
    raise(counts, key, by)
  }
  const add: Add = (placing, by) => {
    count(own, placing.pair.key, by)
    for (const key of besideOf(placing)) count(beside, key, by)
  }
  return { add, touched, isBetween: (key) => coarse(beside.get(key) ?? 0) > coarse(own.get(key) ?? 0) }
}

/** Who is named in the articles of a story. */
export interface Members extends Touched {
  readonly add: Add
  /** Whether every third article of a story names somebody; asked by `under(story, name)`. */
  readonly isOften: (story: string, name: string) => boolean
  /** Stories that got so many articles since this was last asked that everybody's share is another. */
  readonly grown: () => ReadonlySet<string>
}

/** Opens an empty count of who is named. */
export const openMembers = (): Members => {
  const all = new Map<string, number>()
  const names = new Map<string, number>()
  const [single, stories] = [openTouched(), openTouched()]
  const add: Add = ({ pair: { key }, group }, by) => {
    const before = coarse(all.get(key) ?? 0)
    raise(all, key, by)
    if (coarse(all.get(key) ?? 0) !== before) stories.touch(key)
    for (const name of group.told.names) {
      single.touch(under(key, name))
      raise(names, under(key, name), by)
    }
  }
  return {
    add,
    touched: single.touched,
    grown: stories.touched,
    isOften: (story, name) => coarse(names.get(under(story, name)) ?? 0) * 3 >= coarse(all.get(story) ?? 0),
  }
}
