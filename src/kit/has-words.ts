import { foldLetters } from './name-keys.ts'

/** The words of a text, letters folded. `wordsIn('Crème & Co.')` is `['creme', 'co']`. */
export const wordsIn = (text: string): readonly string[] => foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * True where every word that is asked for stands in a text, whatever the order, the marks and the accents.
 *
 * @example `hasWords('Keshet – Vardania', 'vardania keshet')` // true
 */
export const hasWords = (text: string, asked: string): boolean => {
  const own = wordsIn(text)
  const words = wordsIn(asked)
  return words.length > 0 && words.every((w) => own.includes(w))
}
