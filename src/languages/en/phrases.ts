import type { PhraseTable } from '../contract/dates.ts'

/** A table of phrases by their first word, the longest first: `phrases([['the end', 1]])`. */
export const phrases = <T>(pairs: Iterable<readonly [string, T]>): PhraseTable<T> => {
  const table = new Map<string, { words: string[]; value: T }[]>()
  for (const [phrase, value] of pairs) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    table.set(
      first,
      [...(table.get(first) ?? []), { words, value }].sort((a, b) => b.words.length - a.words.length),
    )
  }
  return table
}
