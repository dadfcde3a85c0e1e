import type { SentenceWords, Word } from '../languages/contract/sentences.ts'

// No sentence is longer: a page that was flattened without its stops is cut, so that no question about one grows with the page.
const longest = 1000

const closer = /^["”»’')\]]+$/
// What the last word of a sentence, or the mark behind it, ends with.
const stops: ReadonlySet<string> = new Set('.!?…')
const ender = /^(\.|!|\?|…|\.{2,}|[.!?]+)$/

// "He said no. They left.": what is cut from its stop and begins small is a word, no abbreviation.
const isPlainWord = (text: string, word: Word | undefined): boolean =>
  word !== undefined && word.end - word.start > 1 && /^\p{Ll}/u.test(text.slice(word.start, word.end))

/** Does a sentence end with the word at `i`, seen before what follows it? */
const endsAt = (text: string, words: readonly Word[], i: number, english: SentenceWords): boolean => {
  const word = words[i]
  if (!word) return false
  const value = text.slice(word.start, word.end)
  const next = words[i + 1]
  if (!next) return true
  if (!/\s/.test(text.slice(word.end, next.start))) return false
  const opener = text.slice(next.start, next.end)
  if (!/^[\p{Lu}\p{N}"“«‘'([@#•–—-]/u.test(opener)) return false
  const lower = value.toLowerCase()
  if (ender.test(value)) {
    const before = words[i - 1]
    const glued = before && before.end === word.start ? text.slice(before.start, word.end).toLowerCase() : ''
    if (glued && english.neverLast.has(glued)) return isPlainWord(text, before) && /^\p{Lu}/u.test(opener)
    if (glued && english.maybeLast.has(glued)) return english.starters.has(opener.toLowerCase())
    return true
  }
  if (english.neverLast.has(lower) || /^\p{Lu}\.$/u.test(value)) return false
  if (english.maybeLast.has(lower)) return english.starters.has(opener.toLowerCase())
  return false
}

// Closing marks belong to the sentence they close: the last of those that stand right behind the word at `i`.
const lastCloser = (text: string, words: readonly Word[], i: number): number => {
  let end = i
  while (
    words[end + 1] &&
    words[end + 1]?.start === words[end]?.end &&
    closer.test(text.slice(words[end + 1]?.start, words[end + 1]?.end))
  )
    end += 1
  return end
}

/**
 * Cuts one paragraph's words into sentences: index ranges [first, last).
 *
 * @example "He met U.S. envoys. Talks go on." gives two ranges, cut after "envoys."
 */
export const findSentences = (
  text: string,
  words: readonly Word[],
  language: SentenceWords,
): readonly (readonly [number, number])[] => {
  const out: [number, number][] = []
  let first = 0
  for (let i = 0; i < words.length; i++) {
    if (i - first >= longest) {
      out.push([first, i])
      first = i
    }
    if (!stops.has(text[(words[i]?.end ?? 0) - 1] ?? '')) continue
    const value = text.slice(words[i]?.start, words[i]?.end)
    const abbreviation = value.endsWith('.') && value.length > 1
    if (!ender.test(value) && !abbreviation) continue
    const end = lastCloser(text, words, i)
    const glued = end > i
    const ends = glued
      ? endsAfterCloser(text, value, words[end + 1], language)
      : endsAt(text, words, i, language)
    if (ends) {
      out.push([first, end + 1])
      first = end + 1
    }
    i = end
  }
  if (first < words.length) out.push([first, words.length])
  return out
}

// '…achieve it.' he said: the quotation has ended, the sentence has not.
const endsAfterCloser = (
  text: string,
  mark: string,
  next: Word | undefined,
  language: SentenceWords,
): boolean => {
  if (!next) return true
  const opener = text.slice(next.start, next.end)
  if (!/^[\p{Lu}\p{N}"“«‘'([•–—-]/u.test(opener)) return false
  if (ender.test(mark)) return true
  return language.maybeLast.has(mark.toLowerCase()) && language.starters.has(opener.toLowerCase())
}
