/** Does a piece of work that changes nothing outside, or stops it and gives null where it takes too long. */
export type Guard = <T>(work: () => T) => { readonly value: T } | null

/** So many pieces go under one guard, which costs a thread each time; where it stops them, each is tried by itself. */
export const together = 16

/**
 * Does a piece of work for each item under a guard; null for an item that it stopped.
 *
 * @example `guardedEach([1, 2], (n) => n + 1, (work) => ({ value: work() }))` is `[{ value: 2 }, { value: 3 }]`.
 */
export const guardedEach = <T, R>(
  items: readonly T[],
  work: (item: T) => R,
  guard: Guard,
): readonly ({ readonly value: R } | null)[] => {
  const [only] = items
  if (items.length > 1) {
    const all = guard(() => items.map((item) => ({ value: work(item) })))
    return all?.value ?? items.map((item) => guard(() => work(item)))
  }
  return only === undefined ? [] : [guard(() => work(only))]
}

/** Items in groups of so many as go under one guard. */
export const inGroups = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / together) }, (_, n) =>
    items.slice(n * together, (n + 1) * together),
  )
