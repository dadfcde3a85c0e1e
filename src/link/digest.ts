import type { ReadyArticle } from '../model/ready.ts'
import type { Span } from '../model/span.ts'

/** What linkers ask of an article's words, kept in place of the words themselves: a set of pages holds millions of those. */
export interface Digest {
  /** How many words and marks there are. */
  readonly words: number
  readonly sentences: readonly Span[]
  /** How often each capitalised word stands in it: a state that other pages explain is known here by its name. */
  readonly names: ReadonlyMap<string, number>
  /** How pages of its language announce that they were changed. */
  readonly changeNote: RegExp
}

/** The digest of an article made ready. `digestOf(ready).names.get('Keshet')` is 3 where the word stands there three times. */
export const digestOf = ({ tokens, sentences, words }: ReadyArticle): Digest => {
  const names = new Map<string, number>()
  for (const t of tokens) if (t.pos === 'PROPN') names.set(t.text, (names.get(t.text) ?? 0) + 1)
  return {
    words: tokens.length,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    names,
    changeNote: words.changeNote,
  }
}
