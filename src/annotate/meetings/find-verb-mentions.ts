import { phraseAt, phrasesIn } from '../../kit/phrase-table.ts'
import { findSubject, nounAfter } from '../../grammar/find-subject.ts'
import type { MeetingVerb } from '../../languages/contract/meetings.ts'
import type { NounPhrase, Sentence, Token, VerbGroup } from '../../model/ready.ts'
import { tailEnd, type Mention } from './mention.ts'
import { isDated, namedIn, spanOf, type Scene } from './scene.ts'

const isPersonal = (t: Token): boolean =>
  t.pos === 'PRON' && t.lower !== t.lemma.concat('s') && !/^(it|that|this|what|which|who)$/.test(t.lower)

// Newspapers and broadcasters are spoken to, never met.
const isMedia = ({ ready, words }: Scene, np: NounPhrase): boolean =>
  ready.tokens
    .slice(np.first, np.last)
    .some((t) => words.audiences.has(t.lower) || (t.pos === 'PROPN' && words.media.has(t.lower)))

const isPerson = (scene: Scene, np: NounPhrase, head: Token): boolean => {
  const span = spanOf(scene, np.first, np.last)
  const person =
    span && namedIn(scene, span).some((n) => n.end === span.end && n.actor.actorKind === 'person')
  return Boolean(person) || scene.words.people.has(head.lower) || scene.words.reciprocal.has(head.lower)
}

// "spoke to Keshet": a state speaks, a news agency only listens.
const isState = (scene: Scene, head: Token): boolean =>
  namedIn(scene, { start: head.start, end: head.end }).some((n) => n.actor.actorKind === 'state')

const isNamed = (scene: Scene, np: NounPhrase, head: Token): boolean => {
  const span = spanOf(scene, np.first, np.last)
  if (!span) return false
  if (namedIn(scene, { start: head.start, end: head.end }).length > 0) return true
  return namedIn(scene, span).some((n) => n.end === span.end)
}

// "welcomed the envoy's words": it is the words that were welcomed.
const isOwner = (scene: Scene, np: NounPhrase): boolean => {
  const behind = scene.ready.tokens[np.last]
  return behind?.pos === 'PART' && /^['’]/.test(behind.text)
}

const isOfSort = (scene: Scene, np: NounPhrase, head: Token, { persons, weak }: MeetingVerb): boolean => {
  if (persons && !isPerson(scene, np, head)) return false
  return !weak || isPerson(scene, np, head) || isPersonal(head) || isState(scene, head)
}

// A verb's object that can be met: a named actor, people of rank, "him", "each other".
const whomEnd = (scene: Scene, from: number, sentence: Sentence, kind: MeetingVerb): number => {
  const { ready, words } = scene
  const np = nounAfter(ready, from, sentence)
  const head = np && ready.tokens[np.head]
  if (!np || !head || np.first > from + 1 || isMedia(scene, np)) return -1
  const reciprocal = words.reciprocal.has(ready.tokens[np.last - 1]?.lower ?? '')
  if (np.first === from + 1 && !reciprocal && ready.tokens[from]?.pos !== 'DET') return -1
  if (isOwner(scene, np) || !isOfSort(scene, np, head, kind)) return -1
  const met =
    isNamed(scene, np, head) ||
    words.nobody.has(head.lower) ||
    words.people.has(head.lower) ||
    reciprocal ||
    isPersonal(head)
  return met ? tailEnd(scene, np.last, sentence) : -1
}

const subjectTokens = (scene: Scene, verb: VerbGroup): readonly Token[] => {
  let from = verb
  // "agreed to meet", "is to meet": the subject is that of the verb before.
  for (let guard = 0; from.form === 'infinitive' && guard < 2; guard++)
    from = scene.verbOf.get(from.first - 1) ?? scene.verbOf.get(from.first - 2) ?? from
  const subject = findSubject(scene.ready, from)
  return subject ? scene.ready.tokens.slice(subject.first, subject.last) : []
}

// "the envoys met": those who meet one another are several.
const isSeveral = (scene: Scene, verb: VerbGroup): boolean =>
  subjectTokens(scene, verb).some(
    (t) => t.pos === 'CCONJ' || (scene.words.people.has(t.lower) && t.lower.endsWith('s')),
  )

// "discussed the quota with his counterpart": "with" behind what it is about, within the clause.
const withBehind = (scene: Scene, from: number, sentence: Sentence, kind: MeetingVerb): number => {
  for (let i = from; i < Math.min(from + 9, sentence.last - 1); i++) {
    const token = scene.ready.tokens[i]
    if (!token || token.pos === 'PUNCT' || token.pos === 'SCONJ' || scene.verbOf.has(i)) return -1
    // "discussed the need for engaging with Keshet": it is not they who talk.
    if (i > from && /ing$/.test(token.lower) && kind.with.has(scene.ready.tokens[i + 1]?.lower ?? ''))
      return -1
    // "discussed her meeting with the envoy": it is the meeting that was with him.
    if (scene.words.nouns.has(token.lower)) return -1
    if (kind.with.has(token.lower)) return i
  }
  return -1
}

interface Found {
  readonly kind: MeetingVerb
  readonly core: number
}

// The verb alone, or with the words that make it one: "sit down", "spoke by phone".
const kindOf = (scene: Scene, verb: VerbGroup, sentence: Sentence): Found | null => {
  const { ready, words } = scene
  const phrase = phraseAt(words.verbPhrases, ready.tokens, verb.head, sentence.last)
  if (phrase) return { kind: phrase.value, core: Math.max(phrase.last, verb.last) }
  const kind = words.verbs.get(verb.lemma)
  return kind ? { kind, core: verb.last } : null
}

const isBare = (scene: Scene, prep: Token | undefined, kind: MeetingVerb): boolean =>
  prep === undefined ||
  isDated(scene, prep) ||
  !(kind.with.has(prep.lower) || ['NOUN', 'DET', 'PRON', 'PROPN'].includes(prep.pos))

interface Whom {
  readonly at: number
  readonly end: number
}

const whomOf = (scene: Scene, from: number, sentence: Sentence, kind: MeetingVerb): Whom => {
  const prep = scene.ready.tokens[from]
  if (kind.topic) {
    const at = withBehind(scene, from, sentence, kind)
    return { at: at + 1, end: at < 0 ? -1 : whomEnd(scene, at + 1, sentence, kind) }
  }
  if (prep && kind.with.has(prep.lower))
    return { at: from + 1, end: whomEnd(scene, from + 1, sentence, kind) }
  return { at: from, end: kind.direct ? whomEnd(scene, from, sentence, kind) : -1 }
}

const verbMention = (scene: Scene, verb: VerbGroup): Mention | null => {
  const { ready, words } = scene
  const sentence = ready.sentences[ready.tokens[verb.head]?.sentence ?? -1]
  const found = sentence && !verb.passive ? kindOf(scene, verb, sentence) : null
  if (!sentence || !found) return null
  const { kind } = found
  let from = found.core
  while (ready.tokens[from]?.pos === 'ADV') from += 1
  const formats = phrasesIn(words.formats, ready.tokens, from, Math.min(from + 3, sentence.last))
  const skipped = formats.find((f) => f.first === from)
  if (skipped) from = skipped.last
  const whom = whomOf(scene, from, sentence, kind)
  const base = { sentence, sort: 'verb', first: verb.first, core: found.core, verb } as const
  // "thousands visited Keshet": crowds meet nobody.
  if (words.labels.get(verb.lemma) === 'visit' && !isTraveller(scene, verb)) return null
  if (whom.end >= 0) return { ...base, last: whom.end, whom: whom.at }
  if (!kind.together || (kind.weak && !skipped) || !isBare(scene, ready.tokens[from], kind)) return null
  return isSeveral(scene, verb)
    ? { ...base, last: tailEnd(scene, Math.max(from, found.core), sentence) }
    : null
}

// "travels to Oslan": somebody of rank, or the people of a side, goes to a named place.
const isTraveller = (scene: Scene, verb: VerbGroup): boolean => {
  const tokens = subjectTokens(scene, verb)
  const [a, b] = [tokens[0], tokens.at(-1)]
  if (!a || !b) return false
  if (tokens.some((t) => scene.words.people.has(t.lower))) return true
  if (scene.words.homeward.has(verb.lemma)) return false
  return namedIn(scene, { start: a.start, end: b.end }).some(
    (n) => n.actor.actorKind === 'person' && (n.actor.roles.length > 0 || n.actor.side !== null),
  )
}

const isGoal = (scene: Scene, np: NounPhrase): boolean => {
  const [head, span] = [scene.ready.tokens[np.head], spanOf(scene, np.first, np.last)]
  if (!head || !span || isDated(scene, head)) return false
  if (scene.words.placeNouns.has(head.lower)) return true
  const named = namedIn(scene, span).filter((n) => n.end === head.end)
  const place = named.every((n) => n.actor.actorKind === 'state' || n.actor.actorKind === 'place-as-actor')
  return head.pos === 'PROPN' && place && np.last - np.first < 4
}

// Where talks are named too, those are what is told of.
const namesTalks = (scene: Scene, sentence: Sentence): boolean =>
  scene.ready.tokens.slice(sentence.first, sentence.last).some((t) => scene.words.nouns.has(t.lower))

const visitMention = (scene: Scene, verb: VerbGroup): Mention | null => {
  const { ready, words } = scene
  const sentence = ready.sentences[ready.tokens[verb.head]?.sentence ?? -1]
  if (!sentence || verb.passive) return null
  // "is due in Oslan": the words stand behind the verb.
  const phrase =
    phraseAt(words.travels, ready.tokens, verb.head, sentence.last) ??
    phraseAt(words.travels, ready.tokens, verb.last, sentence.last)
  const np = phrase && nounAfter(ready, phrase.last, sentence)
  if (!phrase || !np || np.first !== phrase.last || !isGoal(scene, np)) return null
  if (!isTraveller(scene, verb) || namesTalks(scene, sentence)) return null
  const last = tailEnd(scene, np.last, sentence)
  return { sentence, sort: 'visit', first: verb.first, core: verb.last, last, verb, whom: np.first }
}

/** Meetings that a verb tells: "met the envoy", "spoke by phone", "sat down with", and journeys to a place. */
export const findVerbMentions = (scene: Scene): readonly Mention[] =>
  scene.ready.verbs.flatMap((verb) => verbMention(scene, verb) ?? visitMention(scene, verb) ?? [])
