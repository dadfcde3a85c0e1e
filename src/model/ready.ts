import type { Article } from './article.ts'
import type { GrammarWords } from './grammar-words.ts'
import type { Span } from './span.ts'

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

export interface Token extends Span {
  readonly text: string
  readonly lower: string
  /** Dictionary form in lower case. */
  readonly lemma: string
  readonly pos: Pos
  /** Index of its sentence. */
  readonly sentence: number
  /** Index of the innermost quotation it stands in (marks not counted), or -1. */
  readonly quotation: number
}

/** A sentence: tokens from `first` up to, not including, `last`. Never crosses a paragraph. */
export interface Sentence extends Span {
  readonly paragraph: number
  readonly first: number
  readonly last: number
}

/**
 * Words between quotation marks. The span holds the marks; `inner` does not.
 * An utterance that runs over paragraphs is one quotation a paragraph, chained by `continues`.
 */
export interface Quotation extends Span {
  readonly inner: Span
  readonly marks: 'double' | 'single'
  /** Index of the quotation it goes on from (no closing mark at the end of the paragraph before), or -1. */
  readonly continues: number
  /** Index of the quotation that holds it, or -1. */
  readonly within: number
}

/** A run of tokens that forms one noun phrase without what follows it: tokens `first` to `last` (excluded), `head` its noun. */
export interface NounPhrase extends Span {
  readonly first: number
  readonly last: number
  readonly head: number
}

/** A run of verbs that belong together ("has not been able to say" is cut before "to"); `head` is the verb that carries the meaning. */
export interface VerbGroup extends Span {
  readonly first: number
  readonly last: number
  readonly head: number
  readonly lemma: string
  readonly negated: boolean
  readonly passive: boolean
  /** finite: has a tense of its own; participle: -ing or -ed alone; infinitive: after "to". */
  readonly form: 'finite' | 'participle' | 'infinitive'
  readonly tense: 'past' | 'present' | 'future' | null
  /** The modal verb if there is one ("could", "must"), in lower case. */
  readonly modal: string | null
}

/** An article made ready for reading: everything later stages know of its words, and nothing about their meaning. */
export interface ReadyArticle {
  readonly article: Article
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly quotations: readonly Quotation[]
  readonly nouns: readonly NounPhrase[]
  readonly verbs: readonly VerbGroup[]
  /** The small words of the language that it is read in. */
  readonly words: GrammarWords
}
