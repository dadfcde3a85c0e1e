import { behindDateline } from '../../grammar/behind-dateline.ts'
import {
  clauseEnd,
  complementAfter,
  contentSpan,
  phraseEnd,
  skipAdjuncts,
  type Complement,
} from '../../grammar/find-complement.ts'
import {
  findSubjectAfter,
  nounAfter,
  nounBefore,
  verbsBetween,
  type Subject,
} from '../../grammar/find-subject.ts'
import type { Frame, Sense } from '../../languages/contract/statements.ts'
import type { NounPhrase, ReadyArticle, Sentence, Token, VerbGroup } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'
import { behindAddressee } from './behind-addressee.ts'
import { trimContent } from './trim-content.ts'
import { cueOf, type CueAt, type Draft, type Scene } from './draft.ts'

// "criticised what he sees as …": a clause that stands for a thing.
const standsForThing = (ready: ReadyArticle, { first }: Complement): boolean =>
  ready.words.freeRelatives.has(ready.tokens[first]?.lower ?? '')

const frameFits = (
  ready: ReadyArticle,
  frames: ReadonlyMap<Frame, unknown>,
  complement: Complement,
): boolean => {
  const { kind } = complement
  if (kind === 'infinitive') return frames.has('to')
  if (kind === 'noun') return frames.has('noun')
  if (kind === 'quote') return frames.has('quote') || frames.has('that') || frames.has('noun')
  return frames.has('that') || (frames.has('noun') && kind === 'that' && standsForThing(ready, complement))
}

const clausal = /^(?:cue-clause|reduced-clause)$/

// The frames by which these rules take a content, the likeliest first.
const framesOf: Readonly<Record<string, readonly Frame[]>> = {
  'cue-clause': ['that', 'wh', 'quote'],
  'reduced-clause': ['that'],
  'clause-before-cue': ['that', 'quote'],
  'clause-around-cue': ['that', 'quote'],
  'cue-noun-phrase': ['noun'],
  'cue-infinitive': ['to'],
  'called-so': ['small'],
}

// What a cue does with such a content: "insisted that" says, "insisted on" need not.
const senseOf = ({ cue }: CueAt, frames: readonly Frame[]): Sense =>
  frames.map((frame) => cue.frames.get(frame)).find((sense) => sense !== undefined) ?? cue

const from = (scene: Scene, at: CueAt, whole: Span, rule: string): Draft => {
  const { ready } = scene
  const sense = senseOf(at, framesOf[rule] ?? [])
  const content =
    whole.start > at.verb.start ? trimContent(scene, at.verb.first, whole, !clausal.test(rule)) : whole
  const sentence = ready.sentences[ready.tokens[at.verb.first]?.sentence ?? -1]
  const before = { start: sentence?.start ?? content.start, end: content.start }
  const after = { start: content.end, end: sentence?.end ?? content.end }
  return {
    rule: `statements/${rule}`,
    pieces: [content],
    cue: cueOf(ready, at),
    speaker: at.subject,
    speaks: null,
    act: at.verb.negated && sense.act === 'accept' ? 'reject' : sense.act,
    speech: sense.speech,
    relayedBy: at.relayedBy,
    setting: content.start > at.verb.start ? [before] : [after],
    quoted: false,
  }
}

// "told reporters that": whom it was told stands before what was told.
const addresseeEnd = (ready: ReadyArticle, at: CueAt, sentence: Sentence): number => {
  const np = at.cue.addressed ? nounAfter(ready, at.after, sentence) : null
  const next = np?.first === at.after ? ready.tokens[np.last] : undefined
  // "warned the council would …": whoever has a verb of their own is not told anything.
  const ownVerb = next !== undefined && ['VERB', 'AUX'].includes(next.pos) && at.verb.lemma !== 'tell'
  return ownVerb ? at.after : behindAddressee(ready, at, sentence)
}

const sentenceOf = (scene: Scene, token: number): Sentence | undefined =>
  scene.ready.sentences[scene.ready.tokens[token]?.sentence ?? -1]

interface Behind {
  readonly scene: Scene
  readonly ready: ReadyArticle
  readonly at: CueAt
  readonly sentence: Sentence
  /** The word behind the cue. */
  readonly next: Token
  /** The noun phrase that begins there, or null. */
  readonly object: NounPhrase | null
}

interface FrameRule {
  readonly frame: Frame
  readonly rule: string
  /** The content begins behind the preposition rather than at it. */
  readonly skips: boolean
  readonly fits: (behind: Behind) => boolean
}

// "complained about the map"; not "said on Tuesday", "posted on its page that".
const namesMatter = (scene: Scene, preposition: number, sentence: Sentence): boolean => {
  const { ready, language } = scene
  const np = nounAfter(ready, preposition + 1, sentence)
  if (np?.first !== preposition + 1) return ready.tokens[preposition]?.lower !== ready.words.to
  const head = ready.tokens[np.head]
  return (
    ready.tokens[np.last]?.lower !== ready.words.that &&
    !ready.words.neverSubjects.has(head?.lower ?? '') &&
    !(
      language.statements.channelPrepositions.has(ready.tokens[preposition]?.lower ?? '') &&
      language.statements.channels.has(head?.lower ?? '')
    )
  )
}

// What follows by a preposition or an object, in the order tried.
const frameRules: readonly FrameRule[] = [
  { frame: 'for', rule: 'called-for', skips: false, fits: ({ at }) => at.after > at.verb.last },
  ...(['on', 'about', 'against', 'over', 'at', 'in', 'with', 'for', 'of', 'unto', 'from'] as const).map(
    (frame): FrameRule => ({
      frame,
      rule: frame === 'against' ? 'warned-against' : 'remarked-on',
      skips: true,
      fits: ({ scene, at, sentence, next }) =>
        next.lower === (frame === 'unto' ? scene.ready.words.to : frame) &&
        at.after === at.verb.last &&
        namesMatter(scene, at.after, sentence),
    }),
  ),
  ...(['of', 'for', 'with', 'on', 'against'] as const).map((preposition): FrameRule => ({
    frame: `+${preposition}`,
    rule: 'accused-of',
    skips: false,
    fits: ({ ready, object, sentence }) =>
      object !== null && ready.tokens[pastTimes(ready, object.last, sentence)]?.lower === preposition,
  })),
  {
    frame: '+at',
    rule: 'put-at',
    skips: false,
    fits: ({ ready, object }) =>
      object !== null &&
      ready.tokens[object.last]?.lower === 'at' &&
      ready.tokens[object.last + 1]?.pos === 'NUM',
  },
  {
    frame: '+to',
    rule: 'urged-to',
    skips: false,
    fits: ({ ready, object, sentence }) =>
      object !== null && verbsBetween(ready, object.last, sentence.last)[0]?.form === 'infinitive',
  },
  {
    frame: '+as',
    rule: 'described-as',
    skips: false,
    fits: ({ ready, object, sentence }) => object !== null && asFollows(ready, object.last, sentence),
  },
]

// "called for X", "accused X of Y", "urged X to Y", "described X as Y": the first rule that the words behind the cue fit.
const byFrame = (scene: Scene, at: CueAt, sentence: Sentence): Draft | null => {
  const { ready, language } = scene
  const next = ready.tokens[at.after]
  if (!next) return null
  const np = nounAfter(ready, at.after, sentence)
  const behind = { scene, ready, at, sentence, next, object: np?.first === at.after ? np : null }
  for (const { frame, rule, skips, fits } of frameRules) {
    if (!at.cue.frames.has(frame)) continue
    if (!fits(behind)) {
      // "put" reports with a number only.
      if (frame === '+at') return null
      continue
    }
    const first = skips ? at.after + 1 : at.after
    const span = contentSpan(ready, first, clauseEnd(ready, first, sentence, language.statements))
    return span ? from(scene, { ...at, cue: { ...at.cue, ...senseOf(at, [frame]) } }, span, rule) : null
  }
  return null
}

// "accused Keshet on Monday of …"
const pastTimes = (ready: ReadyArticle, from: number, sentence: Sentence): number => {
  let i = from
  if (/^(on|last|this)$/.test(ready.tokens[i]?.lower ?? '')) i += 1
  const np = i > from || ready.tokens[i]?.pos === 'PROPN' ? nounAfter(ready, i, sentence) : null
  return np?.first === i ? np.last : from
}

const asFollows = (ready: ReadyArticle, start: number, sentence: Sentence): boolean => {
  for (let i = start; i < Math.min(start + 12, sentence.last); i++) {
    const t = ready.tokens[i]
    if (t?.lower === 'as') return true
    if (!t || t.pos === 'VERB' || t.text === ',') return false
  }
  return false
}

// "called the attack the largest", "calling them “baseless”": an object and what it is called.
const calledSo = (scene: Scene, at: CueAt, sentence: Sentence): Span | null => {
  const { ready, language } = scene
  if (!at.cue.frames.has('small') || at.after !== at.verb.last) return null
  const object = nounAfter(ready, at.after, sentence)
  if (object?.first !== at.after) return null
  let end = object.last
  for (let k = 0; k < 3 && ready.tokens[end]?.pos === 'ADP' && ready.tokens[end]?.lower !== 'for'; k++)
    end = nounAfter(ready, end + 1, sentence)?.last ?? end
  const said = ready.tokens[end]
  if (!said || end >= sentence.last) return null
  const opens =
    ['DET', 'ADJ'].includes(said.pos) ||
    /^["“'‘]$/.test(said.text) ||
    ready.words.endings.gerundOrPast.test(said.lower)
  return opens
    ? contentSpan(ready, at.after, clauseEnd(ready, at.after, sentence, language.statements))
    : null
}

/** What stands behind a cue: "said that …", "offered to …", "announced the …", "urged … to …". */
export const afterCue = (scene: Scene, at: CueAt): Draft | null => {
  const sentence = sentenceOf(scene, at.verb.first)
  if (!sentence) return null
  const framed = byFrame(scene, at, sentence)
  if (framed) return framed
  const called = calledSo(scene, at, sentence)
  if (called) return from(scene, at, called, 'called-so')
  if (at.verb.lemma === 'call') return null
  if (at.cue.only) return withObject(scene, at, at.cue.only, sentence)
  const begin = addresseeEnd(scene.ready, at, sentence)
  if (begin >= sentence.last) return null
  const bare = bareVerb(scene, at, sentence)
  if (bare) return from(scene, at, bare, 'reduced-clause')
  const complement = nounOnly(
    scene,
    at,
    complementAfter(scene.ready, begin, scene.language.statements, isPlain(at)),
  )
  if (!complement || !frameFits(scene.ready, at.cue.frames, complement)) return null
  if (complement.kind === 'infinitive' && silent(scene, complement)) return null
  // "denied the charge" has its content at once; "agreed on Tuesday" has none.
  if (complement.kind === 'noun' && (complement.first !== begin || at.after !== begin)) return null
  if (complement.kind === 'noun' && (speaksAs(scene.ready, complement.first) || isAside(at))) return null
  return from(
    scene,
    at,
    complement,
    complement.kind === 'noun'
      ? 'cue-noun-phrase'
      : complement.kind === 'infinitive'
        ? 'cue-infinitive'
        : 'cue-clause',
  )
}

// "quoted a diplomat as admitting": the diplomat speaks.
const speaksAs = (ready: ReadyArticle, first: number): boolean => {
  const np = ready.nouns[nounBefore(ready, first) + 1]
  const behind = ready.tokens[(np?.last ?? 0) + 1]
  return (
    np?.first === first &&
    ready.tokens[np.last]?.lower === ready.words.as &&
    ready.words.endings.gerund.test(behind?.lower ?? '')
  )
}

// "the millions supporting the plan": who holds a view by the way is not reported to hold it.
const isAside = (at: CueAt): boolean => at.verb.form === 'participle' && !senseOf(at, ['noun']).speech

// "said", "argued": a verb that has clauses for its content, never a noun.
const isPlain = ({ cue }: CueAt): boolean =>
  cue.speech && cue.frames.has('that') && cue.frames.has('quote') && !cue.frames.has('noun')

// "attacked the envoys who left": behind a verb that takes no clause the noun phrase alone is its content.
const nounOnly = (scene: Scene, at: CueAt, complement: Complement | null): Complement | null => {
  const { frames } = at.cue
  if (complement?.kind !== 'clause' || frames.has('that') || !frames.has('noun')) return complement
  const end = objectEnd(scene.ready, complement.first)
  const span = end > complement.first ? contentSpan(scene.ready, complement.first, end) : null
  return span ? { kind: 'noun', first: complement.first, last: end, ...span } : null
}

// The token behind a noun phrase with the prepositional phrases and "who" clauses that hang on it.
const objectEnd = (ready: ReadyArticle, first: number): number => {
  const n = nounBefore(ready, first) + 1
  let np = ready.nouns[n]
  if (np?.first !== first) return -1
  for (let k = n + 1; k < n + 6; k++) {
    const next = ready.nouns[k]
    const joint = ready.tokens[np.last]
    if (!next || next.first !== np.last + 1 || (joint?.pos !== 'ADP' && joint?.pos !== 'CCONJ')) break
    np = next
  }
  const sentence = ready.sentences[ready.tokens[first]?.sentence ?? -1]
  const goesOn = sentence && verbsBetween(ready, np.last, sentence.last)[0]
  return sentence && goesOn?.form === 'infinitive' && goesOn.first === np.last
    ? phraseEnd(ready, first, infinitiveEnd(ready, goesOn, sentence))
    : np.last
}

// "brief ceasefires | to recover the wounded".
const infinitiveEnd = (ready: ReadyArticle, verb: VerbGroup, sentence: Sentence): number => {
  for (let i = verb.last; i < sentence.last; i++) if (/^[,;:.–—]$/.test(ready.tokens[i]?.text ?? '')) return i
  return sentence.last
}

// "children Vardania says were taken", "officials said killed a child": a clause whose subject stands before the cue.
const bareVerb = (scene: Scene, at: CueAt, sentence: Sentence): Span | null => {
  const { ready, language } = scene
  const next = verbsBetween(ready, at.after, sentence.last)[0]
  if (!at.cue.frames.has('that') || next?.first !== at.after || next.form === 'participle') return null
  if (next.form === 'infinitive' && !/^(claim|say)$/.test(at.verb.lemma)) return null
  return contentSpan(ready, next.first, clauseEnd(ready, next.first, sentence, language.statements))
}

// "raised concerns on …", "gave Keshet a deadline to …": the object reports, and stands at once or behind whom it is given to.
const withObject = (scene: Scene, at: CueAt, only: ReadonlySet<string>, sentence: Sentence): Draft | null => {
  const { ready, language } = scene
  const first = nounAfter(ready, at.after, sentence)
  if (first?.first !== at.after) return null
  const second = at.cue.addressed ? nounAfter(ready, first.last, sentence) : null
  const object = only.has(ready.tokens[first.head]?.lower ?? '')
    ? first
    : second?.first === first.last
      ? second
      : null
  if (!object || !only.has(ready.tokens[object.head]?.lower ?? '')) return null
  const end = phraseEnd(ready, object.first, clauseEnd(ready, object.first, sentence, language.statements))
  const span = end > object.last ? contentSpan(ready, object.first, end) : null
  return span ? from(scene, at, span, 'cue-object') : null
}

const silent = ({ ready, language }: Scene, complement: Complement): boolean =>
  language.statements.silence.has(ready.tokens[complement.first + 1]?.lower ?? '')

const opensWith = /^(meanwhile|however|but|and|yet|still|also|separately|earlier|later|so)$/

// The first token of a sentence that belongs to its content.
const contentStart = (ready: ReadyArticle, sentence: Sentence): number => {
  let i = behindDateline(ready, sentence)
  if (opensWith.test(ready.tokens[i]?.lower ?? '') && ready.tokens[i + 1]?.text === ',') i += 2
  return i
}

/** What stands before its cue: "The ferries will sail, officials said", and "The ferries, officials said, will sail". */
export const beforeCue = (scene: Scene, at: CueAt): Draft | null => {
  const { ready, language } = scene
  const sentence = sentenceOf(scene, at.verb.first)
  if (!sentence || !mayFollow(at)) return null
  const place = speakerBehindComma(ready, at, sentence)
  if (!place) return null
  const { subject, own, comma } = place
  const first = contentStart(ready, sentence)
  if (comma <= first || !verbsBetween(ready, first, comma).some((v) => v.form === 'finite' || v.passive))
    return splitBy(scene, { ...at, subject }, { first, comma, sentence })
  const behind = own ? addresseeEnd(ready, at, sentence) : subject.last
  if (!isOver(ready, skipAdjuncts(ready, behind, sentence), sentence)) return null
  if (insideQuotation(ready, first)) return null
  const span = contentSpan(ready, first, comma)
  return span && !language.statements.nobody.has(ready.tokens[subject.head]?.lower ?? '')
    ? from(scene, { ...at, subject }, span, 'clause-before-cue')
    : null
}

// Only plain verbs of speech follow what they report.
const mayFollow = ({ cue, verb }: CueAt): boolean =>
  (cue.frames.has('quote') || verb.lemma === 'tell') && cue.speech && verb.form === 'finite'

// ", officials said" and ", said officials": the speaker, whether before the verb, and the comma.
const speakerBehindComma = (
  ready: ReadyArticle,
  at: CueAt,
  sentence: Sentence,
): { subject: Subject; own: boolean; comma: number } | null => {
  const before =
    at.subject && at.subject.first >= sentence.first && at.subject.last <= at.verb.first ? at.subject : null
  const own = before !== null && ready.tokens[before.first - 1]?.text === ','
  const subject = own ? before : findSubjectAfter(ready, at.verb)
  const comma = (own ? before.first : at.verb.first) - 1
  const mark = ready.tokens[comma]
  const fits = mark?.text === ',' && mark.quotation === ready.tokens[at.verb.first]?.quotation
  return subject && fits ? { subject, own, comma } : null
}

// Does nothing but a time, a place or a further remark stand behind who said it?
const isOver = (ready: ReadyArticle, end: number, sentence: Sentence): boolean => {
  const closing = ready.tokens[end]
  if (end >= sentence.last - 1 || !closing) return true
  return (
    closing.text === ',' ||
    closing.text === '.' ||
    closing.pos === 'ADP' ||
    closing.lower === ready.words.as ||
    ready.words.endings.gerund.test(closing.lower)
  )
}

const insideQuotation = (ready: ReadyArticle, first: number): boolean =>
  /^["“'‘]$/.test(ready.tokens[first]?.text ?? '') && (ready.tokens[first + 1]?.quotation ?? -1) >= 0

// "The ferries, she said, will sail again": the cue cuts its clause in two.
const splitBy = (
  scene: Scene,
  at: CueAt,
  place: { first: number; comma: number; sentence: Sentence },
): Draft | null => {
  const { ready, language } = scene
  const second = skipAdjuncts(ready, at.after, place.sentence)
  if (
    ready.tokens[second]?.text !== ',' ||
    !verbsBetween(ready, second, place.sentence.last).length ||
    place.comma <= place.first
  )
    return null
  const head = contentSpan(ready, place.first, place.comma)
  const tail = contentSpan(
    ready,
    second + 1,
    clauseEnd(ready, second + 1, place.sentence, language.statements),
  )
  if (!head || !tail) return null
  return { ...from(scene, at, head, 'clause-around-cue'), pieces: [head, tail] }
}
