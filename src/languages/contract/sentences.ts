import type { GrammarWords } from '../../model/grammar-words.ts'
import type { Pos } from '../../model/ready.ts'

/** A word as the language's own reader sees it; offsets count in the text it was given. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly pos: Pos
  readonly lemma: string
}

export interface SentenceWords {
  /** Every word and mark of a paragraph, in order, without gaps other than white space. */
  readonly read: (paragraph: string) => readonly Word[]
  /** Abbreviations in lower case with their full stop, after which a sentence never ends ("mr.", "gen."). */
  readonly neverLast: ReadonlySet<string>
  /** Abbreviations after which a sentence may end ("u.s.", "a.m."): it does when a word of `starters` follows. */
  readonly maybeLast: ReadonlySet<string>
  /** Words in lower case that open sentences rather than go on a name ("the", "he", "in"). */
  readonly starters: ReadonlySet<string>
  /** Those of `starters` that names end with as well ("Air Force One"). */
  readonly numbersInNames: ReadonlySet<string>
  readonly modals: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  /** Forms of "be", "have" and "do" in lower case. */
  readonly be: ReadonlySet<string>
  readonly have: ReadonlySet<string>
  readonly auxiliaryDo: ReadonlySet<string>
  readonly infinitive: string
  /** Words that grammar asks about; every article made ready carries them. */
  readonly grammar: GrammarWords
  /** Modals that place an action in the future. */
  readonly future: ReadonlySet<string>
}
