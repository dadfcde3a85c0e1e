import { skipAdjuncts } from '../../grammar/find-complement.ts'
import { findSubjectAfter } from '../../grammar/find-subject.ts'
import type { Cue } from '../../languages/contract/statements.ts'
import type { ReadyArticle, Sentence, Token, VerbGroup } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'
import type { CueAt, Scene } from './draft.ts'

/** The words beside a quotation that say whose it is. */
export interface Attribution {
  readonly at: CueAt
  readonly speaker: Span
  /** The token behind who said it and the verb. */
  readonly end: number
}

/** The verbs that may report, by their first token. */
export type Cues = ReadonlyMap<number, CueAt>

const beside: Cue = {
  frames: new Map([['quote', { act: 'assert', speech: true }]]),
  act: 'assert',
  speech: true,
  only: null,
  addressed: false,
}

const isWord = (t: Token | undefined): t is Token => t !== undefined && /^[\p{L}\p{N}]/u.test(t.text)

// A verb by its dictionary form alone, whatever the tagger made of it: "Ward said", "Conway notes".
const verbAlone = ({ ready, language }: Scene, k: number): CueAt | null => {
  const t = ready.tokens[k]
  const words = language.statements
  if (!t || !/^\p{Ll}/u.test(t.text) || ready.words.endings.gerund.test(t.lower)) return null
  if (!words.quoteVerbs.has(t.lemma) && words.verbs.get(t.lemma)?.frames.has('quote') !== true) return null
  if (t.pos === 'ADJ' || t.pos === 'ADV' || t.pos === 'ADP' || t.lower === t.lemma) return null
  const cue = words.verbs.get(t.lemma)
  const verb: VerbGroup = {
    start: t.start,
    end: t.end,
    first: k,
    last: k + 1,
    head: k,
    lemma: t.lemma,
    negated: false,
    passive: false,
    form: 'finite',
    tense: 'past',
    modal: null,
  }
  return { verb, cue: cue?.frames.has('quote') ? cue : beside, after: k + 1, subject: null, relayedBy: null }
}

/** A verb that stands beside quotations and reports nothing else ("exhorted"), or null. */
export const verbBeside = ({ language }: Scene, verb: VerbGroup): CueAt | null =>
  language.statements.quoteVerbs.has(verb.lemma)
    ? { verb, cue: beside, after: verb.last, subject: null, relayedBy: null }
    : null

const cueFrom = (scene: Scene, cues: Cues, k: number): CueAt | null => {
  const at = cues.get(k)
  if (at?.verb.form === 'finite' && (at.cue.frames.has('quote') || at.cue.frames.has('that'))) return at
  return verbAlone(scene, k)
}

const spanOf = ({ tokens }: ReadyArticle, first: number, last: number): Span | null => {
  const [a, b] = [tokens[first], tokens[last - 1]]
  return a && b && last > first ? { start: a.start, end: b.end } : null
}

const longestSubject = 10

// May a subject begin with this word? Names and nouns with what stands before them, and who is "he".
const begins = ({ language }: Scene, t: Token | undefined): boolean =>
  isWord(t) &&
  (/^\p{Lu}/u.test(t.text)
    ? !language.statements.openers.has(t.lower)
    : ['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM'].includes(t.pos) || t.pos === 'PRON')

// "Ward | said", "Jordan (R-Sandry), a panel member, | said": from the quotation to the verb, what is set off left out.
const subjectBetween = (scene: Scene, from: number, verb: number): Span | null => {
  const { ready } = scene
  let end = verb
  while (end > from && /^(ADV|AUX)$/.test(ready.tokens[end - 1]?.pos ?? '')) end -= 1
  if (!begins(scene, ready.tokens[from])) return null
  let cut = from
  while (cut < end && !/^[,(–—-]+$/.test(ready.tokens[cut]?.text ?? '')) cut += 1
  const closed = cut === end || /^[,)–—-]+$/.test(ready.tokens[end - 1]?.text ?? '')
  return closed && cut - from <= longestSubject ? spanOf(ready, from, cut) : null
}

// "said | Tavi Renholt in a statement": up to what no name goes on with.
const subjectBehind = (scene: Scene, from: number, to: number): Span | null => {
  const { ready, language } = scene
  const first = ready.tokens[from]
  if (!begins(scene, first) || first?.pos === 'PRON') return null
  let end = from
  while (end < to && isWord(ready.tokens[end]) && ready.tokens[end]?.quotation === first?.quotation) {
    const t = ready.tokens[end]
    if (t && (t.pos === 'ADP' || t.pos === 'SCONJ') && !language.statements.nameJoints.has(t.lower)) break
    end += 1
  }
  return end - from <= longestSubject ? spanOf(ready, from, end) : null
}

/**
 * Reads "she said", "said Ilsa Morvane, the envoy" and "Ilsa Morvane, the envoy, told reporters" where they begin at a token or soon
 * behind it, in a sentence.
 *
 * @example In '“We met,” Morvane said.' the attribution at "Morvane" has the speaker "Morvane".
 */
export const attributionAt = (
  scene: Scene,
  cues: Cues,
  from: number,
  sentence: Sentence,
): Attribution | null => {
  const to = sentence.last
  const { ready } = scene
  const around = ready.tokens[from]?.quotation
  // “…,” later on Monday she said: a time or a place may stand first.
  const reach = skipAdjuncts(ready, from, sentence)
  for (let k = from; k < Math.min(to, from + 40); k++) {
    const t = ready.tokens[k]
    if (!t || t.quotation !== around || /^[;:]$/.test(t.text)) return null
    const at = cueFrom(scene, cues, k)
    if (!at) continue
    if (k === from) {
      const speaker = findSubjectAfter(ready, at.verb) ?? subjectBehind(scene, at.after, to)
      if (speaker) return { at, speaker, end: at.after }
      continue
    }
    const own = at.subject && at.subject.first >= from && at.subject.first <= reach ? at.subject : null
    const found = own ?? subjectBetween(scene, from, k)
    if (found) return { at, speaker: found, end: at.after }
  }
  return null
}
