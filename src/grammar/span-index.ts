import type { Span } from '../model/span.ts'

/** Finds the spans that a span touches, in the order in which they were given; those that only meet it count too. */
export type SpanIndex<T extends Span> = (span: Span) => readonly T[]

const none: readonly never[] = []

/**
 * An index of spans that may overlap: what asks about every verb of a long page must not go through every span each time.
 *
 * @example `spanIndex(mentions)(span)` gives the mentions of Morvane and Vardania for "Vardania's envoy Ilsa Morvane".
 */
const spanIndex = <T extends Span>(items: readonly T[]): SpanIndex<T> => {
  const places = items.map((item, n) => ({ item, n })).sort((a, b) => a.item.start - b.item.start)
  const longest = items.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  const firstFrom = (offset: number): number => {
    let [low, high] = [0, places.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle]?.item.start ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return (span) => {
    let found: { readonly item: T; readonly n: number }[] | null = null
    for (let i = firstFrom(span.start - longest); i < places.length; i++) {
      const place = places[i]
      if (!place || place.item.start > span.end) break
      if (place.item.end >= span.start) (found ??= []).push(place)
    }
    // Most places touch nothing, or one thing.
    if (!found) return none
    return (found.length > 1 ? found.sort((a, b) => a.n - b.n) : found).map(({ item }) => item)
  }
}

/**
 * The index of a list, made when the list is first asked about and dropped with it: a list of one article's annotations
 * never changes.
 */
export const indexedBy = <A, T extends Span>(
  spansOf: (list: readonly A[]) => readonly T[],
): ((list: readonly A[]) => SpanIndex<T>) => {
  const kept = new WeakMap<readonly A[], SpanIndex<T>>()
  return (list) => {
    const held = kept.get(list)
    if (held) return held
    const made = spanIndex(spansOf(list))
    kept.set(list, made)
    return made
  }
}
