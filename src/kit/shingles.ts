import { fold } from './fold.ts'

/** The words of a text, folded: letters and digits in lower case. */
export const wordsOf = (text: string): readonly string[] => {
  const folded = fold(text).replace(/'s\b|'/g, '')
  return folded === '' ? [] : folded.split(' ').filter(Boolean)
}

const hashWord = (word: string): number => {
  let hash = 2166136261
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16777619)
  return hash
}

/** 32-bit numbers that stand for each run of `size` words, in order of the text. A shorter text gives one number. */
export const shinglesOf = (words: readonly string[], size = 4): Uint32Array => {
  const hashes = words.map(hashWord)
  const count = Math.max(words.length === 0 ? 0 : 1, words.length - size + 1)
  const out = new Uint32Array(count)
  for (let i = 0; i < count; i++) {
    let hash = 0x9747b28c
    for (let k = i; k < Math.min(i + size, hashes.length); k++) {
      hash = Math.imul(hash ^ (hashes[k] ?? 0), 0x5bd1e995)
      hash ^= hash >>> 15
    }
    out[i] = hash >>> 0
  }
  return out
}
