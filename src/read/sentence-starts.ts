import type { SentenceWords } from '../languages/contract/sentences.ts'

const boundary = /[.!?…]{1,6}[”"’')\]»]{0,4}\s{1,20}(?=[“"‘'([@*©]{0,3}[\p{Lu}\p{N}©])/gu

/** Where sentences begin in a paragraph, the first at 0. A light cut for finding furniture; the text stage cuts with care. */
export const sentenceStarts = (text: string, words: SentenceWords): readonly number[] => {
  const starts = [0]
  for (const m of text.matchAll(boundary)) {
    const stop = m.index + 1
    const from = text.lastIndexOf(' ', m.index) + 1
    const last = text
      .slice(Math.max(from, m.index - 20), stop)
      .toLowerCase()
      .replace(/^[“"‘'([]+/, '')
    if (m[0].startsWith('.')) {
      if (words.neverLast.has(last) || /^\p{L}\.$/u.test(last)) continue
      const after =
        /^[“"‘'([]*([\p{L}\p{N}]+)/u.exec(
          text.slice(m.index + m[0].length, m.index + m[0].length + 30),
        )?.[1] ?? ''
      if (words.maybeLast.has(last) && !words.starters.has(after.toLowerCase())) continue
    }
    starts.push(m.index + m[0].length)
  }
  return starts
}
