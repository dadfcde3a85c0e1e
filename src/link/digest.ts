import type { ReadyArticle, Sentence } from '../model/ready.ts'
import type { StoryWords } from '../model/grammar-words.ts'
import type { Span } from '../model/span.ts'

/** What a word of a page tells of: talks for certain, what often goes with them, fighting, another quarrel, one over work. */
export type SignKind = 'talks' | 'contact' | 'war' | 'quarrel' | 'labour'

/** Such words of one stretch of text, by place. */
export interface Sign {
  readonly kind: SignKind
  readonly start: number
}

/** A sentence, and whether somebody who has read nothing else understands it. */
export interface ToldSentence extends Span {
  readonly alone: boolean
}

/** What linkers ask of an article's words, kept in place of the words themselves: a set of pages holds millions of those. */
export interface Digest {
  /** How many words and marks there are. */
  readonly words: number
  readonly sentences: readonly ToldSentence[]
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

const fewest = 8
const longest = 330

/**
 * True of a full sentence that stands alone: no question, no half of a quotation, nobody in it who is only a pronoun before its
 * first verb, and somebody named by the reporter.
 */
const standsAlone = ({ article, tokens, quotations, verbs, words }: ReadyArticle, s: Sentence): boolean => {
  const own = tokens.slice(s.first, s.last)
  const text = article.text.slice(s.start, s.end)
  const [first] = own
  if (!first || own.length < fewest || text.length > longest) return false
  if (!/^["“‘'(]?[\p{Lu}\d]/u.test(text) || !/[.!]["”’')]*$/.test(text) || /\?/.test(text)) return false
  if (words.clauseJoints.has(first.lower) || words.standAlone.has(first.lower)) return false
  if (quotations.some((q) => (q.start < s.start && s.start < q.end) || (q.start < s.end && s.end < q.end)))
    return false
  const outside = own.filter((t) => t.quotation === -1)
  const verb = verbs.find(
    (v) => v.form === 'finite' && v.first >= s.first && v.last <= s.last && tokens[v.head]?.quotation === -1,
  )
  if (!verb || !outside.some((t) => t.pos === 'PROPN')) return false
  const upTo = Math.max(tokens[verb.head]?.end ?? s.end, outside[5]?.end ?? 0)
  return !outside.some(
    (t) =>
      t.start < upTo &&
      ((t.pos === 'PRON' && !words.relatives.has(t.lower)) ||
        (t.start < (outside[3]?.start ?? 0) && words.possessives.has(t.lower))),
  )
}

/** The digest of an article made ready. `digestOf(ready).names.get('Keshet')` is 3 where the word stands there three times. */
export const digestOf = (ready: ReadyArticle): Digest => {
  const { article, tokens, sentences, words } = ready
  const names = new Map<string, number>()
  for (const t of tokens) if (t.pos === 'PROPN') names.set(t.text, (names.get(t.text) ?? 0) + 1)
  return {
    words: tokens.length,
    sentences: sentences.map((s) => ({ start: s.start, end: s.end, alone: standsAlone(ready, s) })),
    names,
    changeNote: words.changeNote,
    signs: signsIn(article.text, words.stories),
    titleSigns: signsIn(article.title ?? '', words.stories),
    storyWords: words.stories,
  }
}
