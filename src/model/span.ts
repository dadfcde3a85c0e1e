/**
 * A stretch of a text: UTF-16 offsets, `start` included, `end` excluded.
 *
 * @example `{ start: 0, end: 5 }` is "Talks" in "Talks resume on Tuesday."
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** True where `outer` holds the whole of `inner`. */
export const holds = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** True where two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
