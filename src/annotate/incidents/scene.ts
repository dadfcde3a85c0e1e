import { nounBefore } from '../../grammar/find-subject.ts'
import type { Language } from '../../languages/language.ts'
import type { IncidentWords } from '../../languages/contract/incidents.ts'
import type { Annotations } from '../../model/annotation.ts'
import type { NounPhrase, ReadyArticle, Sentence, Token } from '../../model/ready.ts'

/** All that the search for incidents reads. */
export interface Scene {
  readonly ready: ReadyArticle
  readonly earlier: Annotations
  readonly language: Language
  readonly words: IncidentWords
}

/** Tokens `first` to `last` (excluded). */
export interface Range {
  readonly first: number
  readonly last: number
}

/** What an event was found in, before clauses on the same event are joined. */
export interface FoundEvent {
  readonly type: string
  readonly rule: string
  readonly sentence: number
  /** Token of the word that tells it. */
  readonly at: number
  readonly clause: Range
  readonly actor: Range | null
  readonly target: Range | null
  /** True where it refers to an event told before: "the blast", "five others were wounded". */
  readonly refers: boolean
  /** True where it kills or wounds one person who is named or known, and so is not counted in words. */
  readonly one: 'killed' | 'wounded' | null
  /** Token from which on another event is told in its clause, if one is. */
  readonly until?: number
  /** True for harm without a number: "dozens were killed". */
  readonly vague?: boolean
}

/** The part of an event's clause that tells of it and no other. */
export const ownPart = ({ clause, until }: FoundEvent): Range => ({
  first: clause.first,
  last: Math.min(clause.last, until ?? clause.last),
})

/** The token at an index, in lower case; "" outside the article. */
export const lowerAt = (scene: Scene, i: number): string => scene.ready.tokens[i]?.lower ?? ''

/** The dictionary form at an index; "" outside the article. */
export const lemmaAt = (scene: Scene, i: number): string => scene.ready.tokens[i]?.lemma ?? ''

/** The sentence of a token. */
export const sentenceOf = (scene: Scene, i: number): Sentence | undefined =>
  scene.ready.sentences[scene.ready.tokens[i]?.sentence ?? -1]

/** The noun phrase that holds a token, or null. */
export const phraseAt = (scene: Scene, i: number): NounPhrase | null => {
  const np = scene.ready.nouns[nounBefore(scene.ready, i) + 1]
  return np && np.first <= i && i < np.last ? np : null
}

/** A phrase with the "of" phrases that go on from it: "the outskirts of the port". */
export const withOf = (scene: Scene, np: Range): Range => {
  let last = np.last
  for (let guard = 0; guard < 3 && lowerAt(scene, last) === scene.words.of; guard++) {
    const next = scene.ready.nouns[nounBefore(scene.ready, last + 1) + 1]
    if (!next || next.first > last + 2) break
    last = next.last
  }
  return { first: np.first, last }
}

/** Whether a phrase is one of time: "Monday", "March 2031". */
export const isTime = (scene: Scene, np: Range): boolean =>
  scene.ready.tokens
    .slice(np.first, np.last)
    .some((t) => scene.language.figures.times.has(t.lower) || /^(?:1[5-9]|20)\d\d$/.test(t.text))

/**
 * The forms a token may stand in a table by. A capital at the head of a sentence hides a plural from the tagger, and so does a word
 * that it never met: "Clashes" may be "clash", "airstrikes" "airstrike".
 */
export const formsOf = (scene: Scene, token: Token): readonly string[] => {
  const own = [token.lemma, token.lower]
  if (token.pos !== 'PROPN' && (token.pos !== 'NOUN' || token.lemma !== token.lower)) return own
  const endings = scene.words.plurals.filter((ending) => token.lower.endsWith(ending))
  return [...own, ...endings.map((ending) => token.lower.slice(0, -ending.length))]
}

/** The kind of incident that the noun at an index names, or null. */
export const nounType = (scene: Scene, i: number): string | null => {
  const token = scene.ready.tokens[i]
  // "the air raid alert": what warns of an event is none.
  if (!token || scene.words.checks.alarms.has(lowerAt(scene, i + 1))) return null
  const form = formsOf(scene, token).find((f) => scene.words.nouns.has(f))
  return form === undefined ? null : (scene.words.nouns.get(form) ?? null)
}

/** What sorts of things the words of a phrase name. */
export interface Sorts {
  readonly weapon: boolean
  readonly force: boolean
  readonly site: boolean
  readonly event: boolean
  readonly name: boolean
  /** People who take part in unrest. */
  readonly crowd: boolean
  readonly craft: boolean
}

/** The sorts of things that the tokens of a range name; a phrase without tokens names none. */
export const sortsOf = (scene: Scene, range: Range | null): Sorts => {
  const tokens: readonly Token[] = range ? scene.ready.tokens.slice(range.first, range.last) : []
  const { weapons, forces, sites, nouns, crowds, craft } = scene.words
  const any = (set: { has: (word: string) => boolean }): boolean =>
    tokens.some((t) => t.pos !== 'VERB' && formsOf(scene, t).some((form) => set.has(form)))
  return {
    weapon: any(weapons),
    force: any(forces),
    site: any(sites),
    event: any(nouns),
    crowd: any(crowds),
    craft: any(craft),
    name: tokens.some((t) => t.pos === 'PROPN'),
  }
}
