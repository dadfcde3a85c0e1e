import { tokenIndexAt } from '../../grammar/find-at.ts'
import { contentSpan } from '../../grammar/find-complement.ts'
import { nounAfter, verbIndexAt } from '../../grammar/find-subject.ts'
import type { ReadyArticle, Sentence, Token, VerbGroup } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'
import type { Scene } from './draft.ts'

const verbAt = (ready: ReadyArticle, token: number): VerbGroup | null => {
  const verb = ready.verbs[verbIndexAt(ready, token)]
  return verb?.first === token ? verb : null
}

const isFinite = (verb: VerbGroup | null): boolean => verb?.form === 'finite' && !verb.passive

// ", the envoy left": a noun with a verb of its own.
const clauseOpens = (ready: ReadyArticle, token: number, sentence: Sentence): boolean => {
  const np = nounAfter(ready, token, sentence)
  return np?.first === token && isFinite(verbAt(ready, pastAdverbs(ready, np.last)))
}

const pastAdverbs = (ready: ReadyArticle, from: number): number => {
  let i = from
  while (ready.tokens[i]?.pos === 'ADV') i += 1
  return i
}

// "When Fenn said that …, the envoys left": does the cue stand in a clause that leads up to the main one?
const isFronted = ({ ready, language }: Scene, cue: number, sentence: Sentence): boolean => {
  const opener = ready.tokens[sentence.first]
  if (!opener) return false
  const leads =
    language.statements.fronts.has(opener.lower) ||
    (opener.pos === 'VERB' && ready.words.endings.gerund.test(opener.lower))
  if (!leads) return false
  for (let i = sentence.first + 1; i < cue; i++)
    if (ready.tokens[i]?.text === ',' && clauseOpens(ready, i + 1, sentence)) return cue === i + 1
  return true
}

interface Trim {
  readonly scene: Scene
  readonly sentence: Sentence
  readonly fronted: boolean
  /** Is the content a phrase rather than a clause? It ends sooner. */
  readonly phrase: boolean
}

const isGerund = ({ words }: ReadyArticle, t: Token): boolean =>
  words.endings.gerund.test(t.lower) && t.pos !== 'NOUN' && !words.prepositionalGerunds.has(t.lower)

// ", which Keshet denies": somebody else's words on what was said.
const saysOtherwise = ({ scene, sentence }: Trim, comma: number): boolean => {
  const { ready, language } = scene
  if (!ready.words.relativeSubjects.has(ready.tokens[comma + 1]?.lower ?? '')) return false
  const np = nounAfter(ready, comma + 2, sentence)
  const verb = np?.first === comma + 2 ? verbAt(ready, pastAdverbs(ready, np.last)) : null
  return verb !== null && language.statements.verbs.get(verb.lemma)?.speech === true
}

const endsAtComma = (trim: Trim, comma: number): boolean => {
  const { scene, sentence, fronted, phrase } = trim
  const { ready, language } = scene
  const next = ready.tokens[comma + 1]
  if (!next) return false
  const { clauseBreaks, phraseBreaks } = language.statements
  if (clauseBreaks.has(next.lower) || (phrase && phraseBreaks.has(next.lower))) return true
  if ((phrase && isGerund(ready, next)) || saysOtherwise(trim, comma)) return true
  if (isFinite(verbAt(ready, comma + 1)) && goesOn(scene, next)) return true
  return fronted && clauseOpens(ready, comma + 1, sentence)
}

// ", said he would stay": the subject of the cue goes on; not "could go after pipelines, hit banks and push".
const goesOn = ({ ready, language }: Scene, verb: Token): boolean =>
  verb.pos === 'AUX' ||
  language.statements.plain.has(verb.lemma) ||
  (ready.words.endings.gerundOrPast.test(verb.lower) && !isGerund(ready, verb))

const isDash = (t: Token | undefined): boolean => /^(?:—|–|--|-)$/.test(t?.text ?? '')

// A remark between two dashes belongs to the phrase around it; behind one dash nothing does.
const closesAgain = ({ ready }: Scene, dash: number, sentence: Sentence): boolean => {
  for (let i = dash + 1; i < Math.min(sentence.last, dash + 15); i++) if (isDash(ready.tokens[i])) return true
  return false
}

const endsAt = (trim: Trim, i: number): boolean => {
  const t = trim.scene.ready.tokens[i]
  if (t?.text === ',') return endsAtComma(trim, i)
  return trim.phrase && isDash(t) && !closesAgain(trim.scene, i, trim.sentence)
}

// “… as soon as possible,” he told reporters: behind the marks the same words are attributed once more.
const attributedAgain = ({ scene, sentence }: Trim, mark: number): boolean => {
  const { ready, language } = scene
  if (!/^["”]$/.test(ready.tokens[mark]?.text ?? '') || ready.tokens[mark - 1]?.text !== ',') return false
  const np = nounAfter(ready, mark + 1, sentence)
  const verb = np?.first === mark + 1 ? verbAt(ready, pastAdverbs(ready, np.last)) : null
  return verb !== null && language.statements.plain.has(verb.lemma)
}

/**
 * A content cut before what belongs to the sentence around it: the main clause behind a fronted one, the next verb of its subject,
 * remarks set off by dashes, participles and "which" behind a phrase.
 *
 * @example Of "to reopen the strait, drawing protests" it leaves "to reopen the strait".
 */
export const trimContent = (scene: Scene, cue: number, span: Span, phrase: boolean): Span => {
  const { ready } = scene
  const first = tokenIndexAt(ready, span.start)
  const opened = ready.tokens[first]
  const sentence = ready.sentences[opened?.sentence ?? -1]
  if (!opened || !sentence) return span
  const trim: Trim = { scene, sentence, phrase, fronted: isFronted(scene, cue, sentence) }
  for (let i = first + 1; i < sentence.last; i++) {
    const t = ready.tokens[i]
    if (!t || t.start >= span.end) break
    if (attributedAgain(trim, i)) return contentSpan(ready, first, i + 1) ?? span
    if (t.quotation === opened.quotation && endsAt(trim, i)) return contentSpan(ready, first, i) ?? span
  }
  return span
}
