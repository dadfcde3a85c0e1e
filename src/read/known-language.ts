import { commonElsewhere } from '../languages/common-elsewhere.ts'
import type { Language } from '../languages/language.ts'

const letter = /\p{L}/u

const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

// The end of the word that a text goes on with, or `from` where it goes on with something else.
const wordEnd = (text: string, from: number): number => {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code < 128) {
      if (!isPlain(code)) break
      at += 1
      continue
    }
    const whole = String.fromCodePoint(text.codePointAt(at) ?? code)
    if (!letter.test(whole)) break
    at += whole.length
  }
  return at
}

/** The share of a text's words that are among a language's commonest, of the first thousand words. */
export const shareOfCommon = (text: string, { pages }: Language): number => {
  const head = text.slice(0, 8000)
  let all = 0
  let common = 0
  for (let at = 0; at < head.length; at++) {
    const end = wordEnd(head, at)
    if (end === at) continue
    all += 1
    if (pages.commonWords.has(head.slice(at, end).toLowerCase())) common += 1
    at = end
  }
  return all === 0 ? 0 : common / all
}

/** Does a text read like the language? Prose has a third or more of its common words; other tongues have next to none. */
export const isInLanguage = (text: string, language: Language): boolean =>
  shareOfCommon(text, language) >= 0.18

// A flash or a headline: longer prose without the common words of a language is in another.
const mostFlashWords = 40

/**
 * Is a text too short and too plain to tell its tongue ("Russia attacked Kyiv.")? It is in Latin letters, has forty words at most, and next to
 * none of them is a common word elsewhere or has letters that English has not.
 */
export const tellsNoLanguage = (text: string): boolean => {
  const words = text.slice(0, 600).match(/[\p{L}\p{M}]+/gu) ?? []
  if (text.length > 600 || words.length === 0 || words.length > mostFlashWords) return false
  const foreign = words.filter((word) => commonElsewhere.has(word) || /[^a-z]/i.test(word)).length
  return foreign * 10 <= words.length && words.every((word) => /^\p{Script=Latin}/u.test(word))
}
