import type { Span } from '../../src/model/span.ts'

/**
 * Text with marks, so that nobody counts offsets: `'Talks resume ⟦next Tuesday⟧.'` gives the text without marks and the span.
 * Marks may nest.
 */
export const markedText = (marked: string): { text: string; spans: Span[] } => {
  let text = ''
  const open: number[] = []
  const spans: Span[] = []
  for (const c of marked) {
    if (c === '⟦') open.push(text.length)
    else if (c === '⟧') spans.push({ start: open.pop() ?? 0, end: text.length })
    else text += c
  }
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) }
}
