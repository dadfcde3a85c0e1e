const boundary = /[.!?…]{1,6}["”’'»)\]]{0,4}\s{1,20}(?=["“‘'«([]{0,3}[\p{Lu}\p{N}])/gu
// "Mr.", "Gen.", "J.": what stands before a name ends no sentence.
const short = /(?:^|[\s("“‘'.])(?:\p{Lu}\p{Ll}{0,2}|\p{L})\.$/u

/** A sentence: offsets into its text, and whether a paragraph begins with it. */
export interface SentenceSpan {
  readonly start: number
  readonly end: number
  readonly opens: boolean
}

/**
 * The sentences of a text, as offsets, none across a paragraph ("\n\n"). Cut alike in every text, which is what comparing
 * needs, and without knowing a language.
 *
 * @example `sentenceSpans('Talks ended. None agreed.')` gives 0 to 12, which opens a paragraph, and 13 to 25.
 */
export const sentenceSpans = (text: string): readonly SentenceSpan[] => {
  const spans: SentenceSpan[] = []
  let opens = true
  const add = (start: number, end: number): void => {
    const piece = text.slice(start, end)
    const trimmed = piece.trim()
    if (trimmed === '') return
    const from = start + piece.indexOf(trimmed)
    spans.push({ start: from, end: from + trimmed.length, opens })
    opens = false
  }
  for (let start = 0; start < text.length;) {
    const at = text.indexOf('\n\n', start)
    const end = at < 0 ? text.length : at
    let from = start
    opens = true
    for (const m of text.slice(start, end).matchAll(boundary)) {
      const stop = start + m.index
      if (m[0].startsWith('.') && short.test(text.slice(Math.max(from, stop - 6), stop + 1))) continue
      add(from, stop + m[0].length)
      from = stop + m[0].length
    }
    add(from, end)
    start = end + 2
  }
  return spans
}
