import { foldLetters } from '../kit/name-keys.ts'

/** One key for a body's name: "the Harbour Workers' Union" and "Harbour Workers’ Union" share it. */
export const bodyKey = (name: string): string =>
  foldLetters(name)
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
