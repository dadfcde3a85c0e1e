import { remembered } from '../kit/remembered.ts'

const small = new Set(
  'a an the of to in on for and or by with from that this it its is are was were be been has have had will would not no as at until after before if when only than then so do does did can could may might must should there their they he she his her him them we our us i you your who which what said says new more other also very into over about up out'.split(
    ' ',
  ),
)

// "ferries" and "ferry", "withdraws" and "withdraw" are one word here.
const stem = (word: string): string => (inflected.test(word) ? unmarked(word) : word)

const inflected = /[sedg]$/

const unmarked = (word: string): string =>
  word
    .replace(/(?<=..)ies$/, 'y')
    .replace(/(?<=..[^s])s$/, '')
    .replace(/(?<=...)(ing|ed|e)$/, '')

const withoutAccents = (text: string): string =>
  /^[\s\x21-\x7e]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')

/** The words of a text that carry its meaning, stemmed, each once. */
export const contentWords: (text: string) => ReadonlySet<string> = remembered(
  5000,
  (text) =>
    new Set(
      (
        withoutAccents(text)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? []
      )
        .filter((w) => !small.has(w) && w.length > 1)
        .map(stem),
    ),
)

/** How much of both sets is shared, 0 to 1 (Dice). */
export const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  if (a.size + b.size === 0) return 0
  let shared = 0
  for (const w of a) if (b.has(w)) shared += 1
  return (2 * shared) / (a.size + b.size)
}

/** How much of the smaller set lies in the larger, 0 to 1. */
export const containment = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const least = Math.min(a.size, b.size)
  if (least === 0) return 0
  let shared = 0
  for (const w of a) if (b.has(w)) shared += 1
  return shared / least
}

/**
 * Groups items so that any two linked by `same` stand together (the closure of a relation that looks at two items only,
 * so the order of items never matters for who stands together). Items keep their order.
 */
export const closure = <T>(items: readonly T[], same: (a: T, b: T) => boolean): readonly (readonly T[])[] => {
  const group = items.map((_, n) => n)
  const root = (n: number): number => {
    let k = n
    while (group[k] !== k) k = group[k] ?? k
    return k
  }
  items.forEach((a, n) => {
    for (let m = 0; m < n; m++) {
      const [x, y] = [root(n), root(m)]
      if (x !== y && same(a, items[m] as T)) group[Math.max(x, y)] = Math.min(x, y)
    }
  })
  const out = new Map<number, T[]>()
  items.forEach((item, n) => out.set(root(n), [...(out.get(root(n)) ?? []), item]))
  return [...out.values()]
}
