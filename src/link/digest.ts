import type { ReadyArticle } from '../model/ready.ts'
import type { StoryWords } from '../model/grammar-words.ts'
import type { Span } from '../model/span.ts'

/** What a word of a page tells of: talks for certain, what often goes with them, fighting, another quarrel, one over work. */
export type SignKind = 'talks' | 'contact' | 'war' | 'quarrel' | 'labour'

/** Such words of one stretch of text, by place. */
export interface Sign {
  readonly kind: SignKind
  readonly start: number
}

/** What linkers ask of an article's words, kept in place of the words themselves: a set of pages holds millions of those. */
export interface Digest {
  /** How many words and marks there are. */
  readonly words: number
  readonly sentences: readonly Span[]
  /** How often each capitalised word stands in it: a state that other pages explain is known here by its name. */
  readonly names: ReadonlyMap<string, number>
  /** How pages of its language announce that they were changed. */
  readonly changeNote: RegExp
  /** Words of talks and quarrels in the text and (from 0 again) in the title. */
  readonly signs: readonly Sign[]
  readonly titleSigns: readonly Sign[]
  readonly storyWords: Pick<StoryWords, 'aside' | 'partyNoun' | 'noParty'>
}

const signKinds: readonly SignKind[] = ['talks', 'contact', 'war', 'quarrel', 'labour']

const signsIn = (text: string, words: StoryWords): readonly Sign[] =>
  signKinds
    .flatMap((kind) => [...text.matchAll(words[kind])].map(({ index }) => ({ kind, start: index })))
    .sort((a, b) => a.start - b.start)

/** The digest of an article made ready. `digestOf(ready).names.get('Keshet')` is 3 where the word stands there three times. */
export const digestOf = ({ article, tokens, sentences, words }: ReadyArticle): Digest => {
  const names = new Map<string, number>()
  for (const t of tokens) if (t.pos === 'PROPN') names.set(t.text, (names.get(t.text) ?? 0) + 1)
  return {
    words: tokens.length,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    names,
    changeNote: words.changeNote,
    signs: signsIn(article.text, words.stories),
    titleSigns: signsIn(article.title ?? '', words.stories),
    storyWords: words.stories,
  }
}
