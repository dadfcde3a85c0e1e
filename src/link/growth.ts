import type { Finding } from '../model/dossier.ts'

/** The id of a finding of whatever part. */
export const idOf = (finding: unknown): string => (finding as Finding).id

/** What happened to a list: from `at` on, `drop` entries went and `add` came. */
export interface Splice {
  readonly at: number
  readonly drop: number
  readonly add: readonly unknown[]
}

/** What happened to a finding that was told before: fields that have another value now, and lists that grew. */
export interface Growth {
  readonly id: string
  readonly fields: Readonly<Record<string, unknown>>
  readonly lists: Readonly<Record<string, Splice>>
}

type Fields = Readonly<Record<string, unknown>>

const isPlain = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const same = (a: unknown, b: unknown): boolean => {
  if (a === b) return true
  if (!isPlain(a) || !isPlain(b)) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [keys, others] = [Object.keys(a), Object.keys(b)]
  return keys.length === others.length && keys.every((k) => k in b && same(a[k], b[k]))
}

// What is alike at both ends stays; entries are compared by reference first, so that a long list costs little.
const spliceOf = (was: readonly unknown[], now: readonly unknown[]): Splice | null => {
  const least = Math.min(was.length, now.length)
  let at = 0
  while (at < least && same(was[at], now[at])) at += 1
  if (at === was.length && at === now.length) return null
  let tail = 0
  while (tail < least - at && same(was[was.length - 1 - tail], now[now.length - 1 - tail])) tail += 1
  return { at, drop: was.length - at - tail, add: now.slice(at, now.length - tail) }
}

/**
 * What one has to be told who knows `was` to know `now`; null where they are the same.
 *
 * @example From `{ id: 'm', mentions: ['a'] }` to `{ id: 'm', mentions: ['a', 'b'] }` it is `mentions: { at: 1, drop: 0, add: ['b'] }`.
 */
export const growthOf = (was: { readonly id: string }, now: { readonly id: string }): Growth | null => {
  const fields: Record<string, unknown> = {}
  const lists: Record<string, Splice> = {}
  const before = was as Fields
  for (const [key, value] of Object.entries(now)) {
    const old = before[key]
    if (Array.isArray(value) && Array.isArray(old)) {
      const splice = spliceOf(old, value)
      if (splice) lists[key] = splice
    } else if (!same(old, value)) fields[key] = value
  }
  return Object.keys(fields).length + Object.keys(lists).length === 0 ? null : { id: now.id, fields, lists }
}

/** The finding as it is now, from what it was and what it was told of its growth: `grown(was, growthOf(was, now))` is `now`. */
export const grown = <T extends { readonly id: string }>(was: T, growth: Growth): T => {
  const before = was as Fields
  const lists = Object.entries(growth.lists).map(([key, { at, drop, add }]) => {
    const old = before[key]
    return [key, Array.isArray(old) ? old.toSpliced(at, drop, ...add) : add] as const
  })
  return { ...was, ...growth.fields, ...Object.fromEntries(lists) }
}
