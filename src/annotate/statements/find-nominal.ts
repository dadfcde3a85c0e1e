import { clauseEnd, contentSpan, skipAdjuncts } from '../../grammar/find-complement.ts'
import { findSubject, nounAfter, verbIndexAt, verbsBetween } from '../../grammar/find-subject.ts'
import type { Cue, Frame, StatementWords } from '../../languages/contract/statements.ts'
import type { NounPhrase, ReadyArticle, Sentence, Token } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'
import type { Draft, Scene } from './draft.ts'
import { trimContent } from './trim-content.ts'

interface Found {
  readonly span: Span
  /** Does a verb put it into words ("expressed concern")? */
  readonly said: boolean
  readonly agent: Span | null
}

// "the envoy's offer", "his offer": whose it is stands in the phrase itself.
const owner = (ready: ReadyArticle, np: NounPhrase): Span | null => {
  const first = ready.tokens[np.first]
  if (first && /^(his|her|its|their)$/.test(first.lower)) return { start: first.start, end: first.end }
  for (let i = np.first; i < np.head; i++) {
    const t = ready.tokens[i]
    if (t && /^['’]s?$/.test(t.text) && t.pos !== 'ADJ')
      return { start: first?.start ?? np.start, end: ready.tokens[i - 1]?.end ?? np.end }
  }
  return null
}

// "made a promise", "expressed deep concern": the subject of the verb that lends itself to the noun.
const lightSubject = (ready: ReadyArticle, np: NounPhrase, words: StatementWords): Span | null => {
  const verb = ready.verbs[verbIndexAt(ready, np.first) - 1]
  return verb?.last === np.first && !verb.passive && words.lightVerbs.has(verb.lemma)
    ? findSubject(ready, verb)
    : null
}

// "accusations … made by Keshet", "calls from Morvane to …".
const agentBehind = (
  scene: Scene,
  from: number,
  to: number,
  sentence: Sentence,
): { agent: Span; at: number; end: number } | null => {
  const { ready, language } = scene
  for (let i = from; i < to; i++) {
    const t = ready.tokens[i]
    if (!t || !language.statements.agents.has(t.lower) || t.lower === ready.words.of) continue
    // At once ("from Morvane"), or behind "made".
    if (i !== from && !(t.lower === 'by' && isMade(ready.tokens[i - 1]))) continue
    const np = nounAfter(ready, i + 1, sentence)
    if (np?.first !== i + 1) return null
    const more = ready.tokens[np.last]?.lower === 'and' ? nounAfter(ready, np.last + 1, sentence) : null
    const end = more?.first === np.last + 1 ? more.last : np.last
    return { agent: { start: np.start, end: ready.tokens[end - 1]?.end ?? np.end }, at: i, end }
  }
  return null
}

const isMade = (t: Token | undefined): boolean => t?.lemma === 'make' || t?.lower === 'made'

// Where the content may begin behind a noun and its agent: at its own preposition, else behind times and places.
const pastAgent = (ready: ReadyArticle, at: number, sentence: Sentence, words: StatementWords): number => {
  const lower = ready.tokens[at]?.lower ?? ''
  return words.that.has(lower) || /^(of|to|for|against)$/.test(lower) ? at : skipAdjuncts(ready, at, sentence)
}

const contentOf = (scene: Scene, np: NounPhrase, entry: Cue, sentence: Sentence): Found | null => {
  const { ready, language } = scene
  const words = language.statements
  const light = lightSubject(ready, np, words)
  const own = owner(ready, np) ?? light
  const from = own ? null : agentBehind(scene, np.head + 1, np.head + 2, sentence)
  const skipped = pastAgent(ready, from?.end ?? np.head + 1, sentence, words)
  const t = ready.tokens[skipped]
  if (!t || skipped >= sentence.last) return null
  const first = startOf(entry, t.lower, skipped, words.that)
  if (
    first < 0 ||
    (t.lower === ready.words.to && verbsBetween(ready, skipped, sentence.last)[0]?.first !== skipped)
  )
    return null
  const stop = clauseEnd(ready, first, sentence, words)
  const made = !own && !from ? agentBehind(scene, first, stop, sentence) : null
  const span = contentSpan(ready, first, cutAtVerb(ready, first, made ? beforeAgent(ready, made.at) : stop))
  return span ? { span, agent: own ?? from?.agent ?? made?.agent ?? null, said: light !== null } : null
}

const beforeAgent = (ready: ReadyArticle, by: number): number =>
  ready.tokens[by - 1]?.lower === 'made' ? by - 1 : by

const startOf = (entry: Cue, lower: string, at: number, that: ReadonlySet<string>): number => {
  if (that.has(lower)) return entry.frames.has('that') ? at + 1 : -1
  if (lower === 'to') return entry.frames.has('to') ? at : -1
  if (lower === 'of') return entry.frames.has('of') ? at + 1 : -1
  return entry.frames.has(lower as Frame) ? at + 1 : -1
}

// The noun's content ends where the sentence's own verb begins: "The announcement that the ferry would sail | raised hopes".
const cutAtVerb = (ready: ReadyArticle, first: number, last: number): number => {
  const finite = verbsBetween(ready, first, last).filter((v) => v.form === 'finite')
  const second = finite[1]
  if (!second) return last
  const before = ready.tokens[second.first - 1]
  const subject = findSubject(ready, second)
  if (!subject || subject.last < second.first - 1) return second.first
  const hasOwn = before !== undefined && /^(that|which|who|and|or|but|,)$/.test(before.lower)
  return hasOwn || before?.pos === 'PRON' || ['PROPN', 'DET'].includes(before?.pos ?? '')
    ? last
    : second.first
}

/** Nouns that report: "Morvane's announcement that …", "accusations of … made by Keshet". */
export const findNominal = (scene: Scene): readonly Draft[] => {
  const { ready, language } = scene
  const out: Draft[] = []
  for (const np of ready.nouns) {
    const head = ready.tokens[np.head]
    const entry = head && language.statements.nouns.get(head.lemma)
    const sentence = ready.sentences[head?.sentence ?? -1]
    if (!entry || !sentence || head.pos !== 'NOUN') continue
    const found = contentOf(scene, np, entry, sentence)
    if (!found?.agent) continue
    const cue = { start: head.start, end: head.end, text: head.text, lemma: head.lemma }
    out.push({
      rule: 'statements/cue-noun',
      pieces: [trimContent(scene, np.head, found.span, true)],
      cue,
      speaker: found.agent,
      speaks: null,
      act: entry.act,
      speech: entry.speech || found.said,
      relayedBy: null,
      setting: [{ start: head.end, end: found.span.start }],
      quoted: false,
    })
  }
  return out
}
