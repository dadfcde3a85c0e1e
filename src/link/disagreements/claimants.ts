import { contentWords } from '../likeness.ts'

const namesIn = (text: string): ReadonlySet<string> =>
  new Set(text.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]+/gu) ?? [])

const lies = (words: ReadonlySet<string>, within: ReadonlySet<string>): boolean =>
  words.size > 0 && [...words].every((w) => within.has(w))

/**
 * Whether two names of claimants may well mean the same one: one holds the words of the other, or both share a noun and no
 * name in either tells them apart.
 *
 * @example "the island's health ministry" and "the Keshti health ministry" may be one; those of Keshet and Brannoch are two.
 */
export const sameClaimant = (a: string, b: string): boolean => {
  const [x, y] = [contentWords(a), contentWords(b)]
  if (lies(x, y) || lies(y, x)) return true
  const shared = [...x].filter((w) => y.has(w)).length
  if (shared === 0) return false
  const [p, q] = [namesIn(a), namesIn(b)]
  const own = (from: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    [...from].some((n) => !other.has(n))
  return !(own(p, q) && own(q, p))
}
