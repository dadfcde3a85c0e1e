import type { AbsenceKind, AbsenceWords } from '../../languages/contract/absences.ts'
import type { Language } from '../../languages/language.ts'
import type { Annotations } from '../../model/annotation.ts'
import type { NounPhrase, ReadyArticle, VerbGroup } from '../../model/ready.ts'

/** An article in which silence is looked for. */
export interface Scene {
  readonly ready: ReadyArticle
  readonly earlier: Annotations
  readonly language: Language
  readonly words: AbsenceWords
}

/** Something that was not said: what shows it, and where to look for who and what. */
export interface Silence {
  readonly absence: AbsenceKind
  /** The verb whose subject was silent; null where no verb tells. */
  readonly verb: VerbGroup | null
  /** The tokens that show it: from `first` up to, not including, `last`. */
  readonly first: number
  readonly last: number
  /** The thing not given, where it is one ("a date for the round"). */
  readonly object: NounPhrase | null
  /** What is hidden is the subject ("the figures could not be verified"): nobody is said to be silent. */
  readonly ofSubject: boolean
}

/** Opens an article for the search. */
export const openScene = (ready: ReadyArticle, earlier: Annotations, language: Language): Scene => ({
  ready,
  earlier,
  language,
  words: language.absences,
})

/** The token at an index in lower case; empty where there is none. */
export const lowerAt = ({ ready }: Scene, i: number): string => ready.tokens[i]?.lower ?? ''

/** The lemma of a phrase's head, past a time that was read as part of it ("a figure today"). */
export const headOf = ({ ready }: Scene, np: NounPhrase | null): string => {
  if (!np) return ''
  let at = np.head
  while (at > np.first && ready.words.times.has(ready.tokens[at]?.lower ?? '')) at -= 1
  return ready.tokens[at]?.lemma ?? ''
}
