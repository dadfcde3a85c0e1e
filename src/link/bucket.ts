import type { Annotation } from '../model/annotation.ts'
import type { Mention } from './linker.ts'
import { byTimeAndPlace, inOrder } from './write-finding.ts'

type Mentions<A extends Annotation> = readonly Mention<A>[]

/** How mentions of one bucket are parted into things. */
export interface Grouping<A extends Annotation> {
  /** Which mentions of a bucket are one thing: a function of the bucket's set alone. Mentions come in order. */
  readonly group: (mentions: Mentions<A>) => readonly Mentions<A>[]
  /**
   * Mentions of one bucket with one sign always stand together, and who else stands with them does not depend on how many they are.
   * Where it is given, `group` is asked of one mention a sign, and only when a sign is new: for buckets without end.
   */
  readonly sign?: (mention: Mention<A>) => string
}

/** Mentions that are one thing, in order, with whatever was made of them. */
export interface Group<A extends Annotation, T> {
  readonly mentions: Mention<A>[]
  /** So many mentions at the head are the same and at the same places as when `made` was; 0 where it must be made anew. */
  seen: number
  made: T | null
  /** What else it was made from. */
  rest?: unknown
}

/** Mentions that may be one thing, and which of them are. */
export interface Bucket<A extends Annotation, T> {
  groups: Group<A, T>[]
  /** Came since the groups were last looked at. */
  fresh: Mention<A>[]
  /** Articles whose mentions went since then. */
  readonly lost: Set<string>
  /** What was made of groups that are no more. */
  readonly left: T[]
  readonly bySign: Map<string, Group<A, T>>
}

/** An empty bucket. */
export const emptyBucket = <A extends Annotation, T>(): Bucket<A, T> => ({
  groups: [],
  fresh: [],
  lost: new Set(),
  left: [],
  bySign: new Map(),
})

const newGroup = <A extends Annotation, T>(mentions: Mentions<A>): Group<A, T> => ({
  mentions: [...mentions],
  seen: 0,
  made: null,
})

// Almost always the newest comes last.
const insert = <A extends Annotation, T>(group: Group<A, T>, mention: Mention<A>): void => {
  const { mentions } = group
  let [low, high] = [0, mentions.length]
  const last = mentions.at(-1)
  if (last === undefined || byTimeAndPlace(last, mention) < 0) low = high
  while (low < high) {
    const middle = (low + high) >> 1
    const other = mentions[middle]
    if (other && byTimeAndPlace(other, mention) < 0) low = middle + 1
    else high = middle
  }
  mentions.splice(low, 0, mention)
  if (low < group.seen) group.seen = 0
}

const opensWith = <A extends Annotation>(list: Mentions<A>, head: Mentions<A>): boolean =>
  head.length <= list.length && head.every((m, n) => list[n] === m)

// The group that was there before stays where it only got longer: what was made of it can go on.
const keepOld = <A extends Annotation, T>(bucket: Bucket<A, T>, found: readonly Mentions<A>[]): void => {
  const old = new Map(bucket.groups.map((g) => [g.mentions[0], g]))
  const groups = found
    .filter((mentions) => mentions.length > 0)
    .map((mentions) => {
      const before = old.get(mentions[0])
      if (!before || !opensWith(mentions, before.mentions)) return newGroup<A, T>(mentions)
      old.delete(mentions[0])
      for (const m of mentions.slice(before.mentions.length)) before.mentions.push(m)
      return before
    })
  for (const { made } of old.values()) if (made !== null) bucket.left.push(made)
  bucket.groups = groups
}

const allOf = <A extends Annotation, T>({ groups, fresh, lost }: Bucket<A, T>): Mentions<A> => {
  const before = groups.flatMap((g) => g.mentions)
  return inOrder([...(lost.size ? before.filter((m) => !lost.has(m.from.article.id)) : before), ...fresh])
}

// One mention a sign is grouped; the others stand with theirs.
const groupBySign = <A extends Annotation>(
  mentions: Mentions<A>,
  sign: (mention: Mention<A>) => string,
  group: Grouping<A>['group'],
): readonly Mentions<A>[] => {
  const signed = new Map<string, Mention<A>[]>()
  for (const m of mentions) {
    const key = sign(m)
    const of = signed.get(key)
    if (of) of.push(m)
    else signed.set(key, [m])
  }
  const heads = [...signed.values()].flatMap((of) => of.slice(0, 1))
  return group(heads).map((of) => inOrder(of.flatMap((m) => signed.get(sign(m)) ?? [])))
}

/** The groups of some mentions in order, made from nothing. */
export const groupsOf = <A extends Annotation>(
  mentions: Mentions<A>,
  { group, sign }: Grouping<A>,
): readonly Mentions<A>[] =>
  (sign ? groupBySign(mentions, sign, group) : group(mentions)).filter((g) => g.length > 0)

/** Brings the groups of a bucket up to date with what came and went. */
export const settle = <A extends Annotation, T>(bucket: Bucket<A, T>, grouping: Grouping<A>): void => {
  const { sign } = grouping
  if (bucket.fresh.length === 0 && bucket.lost.size === 0) return
  const known = sign && bucket.lost.size === 0 ? bucket.fresh.map((m) => bucket.bySign.get(sign(m))) : []
  if (known.length > 0 && known.every((g) => g !== undefined))
    bucket.fresh.forEach((m, n) => {
      const home = known[n]
      if (home) insert(home, m)
    })
  else {
    keepOld(bucket, groupsOf(allOf(bucket), grouping))
    bucket.bySign.clear()
    if (sign) for (const g of bucket.groups) for (const m of g.mentions) bucket.bySign.set(sign(m), g)
  }
  bucket.fresh = []
  bucket.lost.clear()
}
