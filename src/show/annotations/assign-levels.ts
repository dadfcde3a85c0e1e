import type { Span } from '../../model/span.ts'

/**
 * A level for each span so that spans which share a character lie on different ones: the shorter nearer to the words (0), what
 * goes around it further away. Beyond `highest` they share the last.
 *
 * @example `assignLevels([{ start: 0, end: 40 }, { start: 8, end: 12 }], 4)` // [1, 0]
 */
export const assignLevels = (spans: readonly Span[], highest: number): readonly number[] => {
  const levels = new Map<Span, number>()
  const taken: Span[][] = Array.from({ length: highest }, () => [])
  const shortFirst = [...spans].sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)
  for (const span of shortFirst) {
    const free = taken.findIndex((row) =>
      row.every(({ start, end }) => span.start >= end || span.end <= start),
    )
    taken[free]?.push(span)
    levels.set(span, free < 0 ? highest : free)
  }
  return spans.map((span) => levels.get(span) ?? highest)
}
