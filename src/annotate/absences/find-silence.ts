import { findSubject, nounAfter, type Subject } from '../../grammar/find-subject.ts'
import type { AbsenceKind } from '../../languages/contract/absences.ts'
import type { NounPhrase, Sentence, VerbGroup } from '../../model/ready.ts'
import { headOf, lowerAt, type Scene, type Silence } from './scene.ts'

/** What a verb would have told, had it been done. */
interface Told {
  readonly absence: AbsenceKind
  readonly object: NounPhrase | null
  /** What the verb tells only with ("return calls"); null where it tells by itself or by the object. */
  readonly thing: NounPhrase | null
  /** The subject is not who is silent ("received a reply"). */
  readonly ofNobody?: boolean
}

const sentenceOf = ({ ready }: Scene, verb: VerbGroup): Sentence | undefined =>
  ready.sentences[ready.tokens[verb.first]?.sentence ?? -1]

// The noun phrase right behind a verb, past adverbs.
const objectOf = (scene: Scene, verb: VerbGroup): NounPhrase | null => {
  const { ready } = scene
  const sentence = sentenceOf(scene, verb)
  if (!sentence) return null
  let at = verb.last
  while (ready.tokens[at]?.pos === 'ADV') at += 1
  const np = nounAfter(ready, at, sentence)
  return np?.first === at ? np : null
}

// "gave reporters no date", "provide a date or a place": the thing given may be the second noun of two.
const givenIn = (scene: Scene, verb: VerbGroup): Told | null => {
  const { ready, words } = scene
  const sentence = sentenceOf(scene, verb)
  const first = objectOf(scene, verb)
  const next = first && sentence ? nounAfter(ready, first.last, sentence) : null
  for (const np of [first, next?.first === first?.last ? next : null]) {
    const absence = np ? words.given.get(headOf(scene, np)) : undefined
    if (np && absence) return { absence, object: np, thing: null }
  }
  return null
}

const opensNone = (scene: Scene, at: { readonly first: number } | null): boolean =>
  at !== null && scene.words.none.has(lowerAt(scene, at.first))

// What an active verb tells: by itself, by what is asked behind it, or by what it gives.
const toldBy = (scene: Scene, verb: VerbGroup): Told | null => {
  const { words } = scene
  const { lemma } = verb
  const object = objectOf(scene, verb)
  const head = headOf(scene, object)
  const had = words.had.get(lemma)?.get(head)
  const got = words.arriving.has(lemma) ? undefined : words.there.get(lemma)?.get(head)
  const lacking = had ?? got
  if (object && lacking) return { absence: lacking, object: null, thing: object, ofNobody: had === undefined }
  const given = words.giving.has(lemma) || words.setting.has(lemma) ? givenIn(scene, verb) : null
  if (given && (words.giving.has(lemma) || given.absence === 'no date')) return given
  const question = lowerAt(scene, verb.last)
  if (words.asked.has(lemma) && words.questions.has(question))
    return { absence: words.whens.has(question) ? 'no date' : 'no comment', object: null, thing: null }
  const absence = words.telling.get(lemma)
  if (!absence || words.offices.has(head)) return null
  const told = words.given.get(head)
  return {
    absence: told === 'no date' && absence === 'no comment' ? 'no date' : absence,
    object: null,
    thing: null,
  }
}

// "has been set", "be independently verified", "be reached": what was done to the subject, had it been done.
const doneTo = (scene: Scene, verb: VerbGroup, subject: Subject | null): Told | null => {
  const { words, ready } = scene
  const { lemma } = verb
  const absence = words.passives.get(lemma)
  if (absence) return { absence, object: null, thing: null }
  const what = words.given.get(ready.tokens[subject?.head ?? -1]?.lemma ?? '')
  if (what === 'no date' && (words.setting.has(lemma) || words.giving.has(lemma)))
    return { absence: what, object: null, thing: null }
  if (what && words.giving.has(lemma)) return { absence: what, object: null, thing: null }
  const told = words.telling.get(lemma)
  return told && told !== 'no reply' ? { absence: told, object: null, thing: null } : null
}

// A verb that goes before an infinitive and undoes it: "declined to", "has yet to".
const undoes = (scene: Scene, verb: VerbGroup, before: VerbGroup | undefined): VerbGroup | null => {
  const { words } = scene
  if (verb.form !== 'infinitive' || !before || verb.first - before.last > 2) return null
  const rejecting = before.negated || before.passive ? undefined : words.refusing.get(before.lemma)
  if (rejecting) return rejecting.has(verb.lemma) ? null : before
  const isYet = lowerAt(scene, verb.first - 1) === words.yet || lowerAt(scene, verb.first) === words.yet
  return isYet ? before : null
}

// In "if the union does not reply" nothing was left undone yet.
const isDoubted = (scene: Scene, from: number, verb: VerbGroup): boolean => {
  const sentence = sentenceOf(scene, verb)
  if (!sentence || scene.ready.tokens[sentence.last - 1]?.text === '?') return true
  for (let i = from - 1; i >= Math.max(sentence.first, from - 3); i--)
    if (scene.words.doubts.has(lowerAt(scene, i))) return true
  return verb.modal !== null && scene.words.otherModals.has(verb.modal)
}

// "was not available for comment", "remain undisclosed": what the subject is said to be.
const stateOf = (scene: Scene, verb: VerbGroup): Silence | null => {
  const { words } = scene
  if (!words.copulas.has(verb.lemma) || verb.form !== 'finite') return null
  let at = verb.last
  let negated = verb.negated
  while (
    !words.hidden.has(lowerAt(scene, at)) &&
    ['ADV', 'PART'].includes(scene.ready.tokens[at]?.pos ?? '')
  ) {
    negated ||= words.not.has(lowerAt(scene, at))
    at += 1
  }
  const state = lowerAt(scene, at)
  const silence = { verb, first: verb.first, last: at + 1, object: null, thing: null } as const
  if (words.hidden.has(state) && !negated) return { ...silence, absence: 'no comment', ofSubject: true }
  const away = negated ? words.available.has(state) : words.unavailable.has(state)
  const forComment = words.on.has(lowerAt(scene, at + 1)) && lowerAt(scene, at + 2) === words.comment
  return away && forComment ? { ...silence, absence: 'no comment', last: at + 3, ofSubject: false } : null
}

// "There was no reply from Keshet", "no answer has come": nothing is there.
const nothingThere = (scene: Scene, verb: VerbGroup, subject: Subject | null): Silence | null => {
  const things = scene.words.there.get(verb.lemma)
  if (!things || verb.form !== 'finite' || verb.negated) return null
  const silence = { verb: null, object: null, ofSubject: false } as const
  const object = objectOf(scene, verb)
  const after = opensNone(scene, object) ? things.get(headOf(scene, object)) : undefined
  const there = scene.language.statements.nobody.has(lowerAt(scene, verb.first - 1))
  if (object && after)
    return { ...silence, absence: after, first: there ? verb.first - 1 : verb.first, last: object.last }
  const head = scene.ready.tokens[subject?.head ?? -1]?.lemma ?? ''
  const before = subject && opensNone(scene, subject) ? things.get(head) : undefined
  return subject && before && scene.words.arriving.has(verb.lemma)
    ? { ...silence, absence: before, first: subject.first, last: verb.last }
    : null
}

const isSelf = (scene: Scene, subject: Subject | null): boolean =>
  subject !== null && scene.language.statements.selves.has(lowerAt(scene, subject.head))

// Not done: by a negation, by nobody, of nothing, or "without".
const isUndone = (scene: Scene, verb: VerbGroup, subject: Subject | null, told: Told): boolean =>
  (verb.negated && verb.form === 'finite') ||
  opensNone(scene, subject) ||
  opensNone(scene, told.object ?? told.thing) ||
  (verb.form === 'participle' && lowerAt(scene, verb.first - 1) === scene.words.without)

/** What the verb group of an index shows to be left unsaid, unset or unconfirmed; null where it shows nothing of the kind. */
export const findSilence = (scene: Scene, n: number): Silence | null => {
  const { verbs } = scene.ready
  const verb = verbs[n]
  if (!verb) return null
  const undoing = undoes(scene, verb, verbs[n - 1])
  const governor = undoing ?? verb
  const subject = findSubject(scene.ready, governor)
  if (isDoubted(scene, subject ? subject.first : governor.first, governor)) return null
  const plain = stateOf(scene, verb) ?? nothingThere(scene, verb, subject)
  if (plain) return plain
  // "I have no answer" and "we did not say" are silence only where somebody will not tell.
  if (isSelf(scene, subject) && undoing === null && verb.modal === null) return null
  const told = verb.passive ? doneTo(scene, verb, subject) : toldBy(scene, verb)
  if (!told) return null
  if (undoing === null && !isUndone(scene, verb, subject, told)) return null
  const ofSubject = verb.passive && !scene.words.passives.has(verb.lemma)
  return {
    absence: told.absence,
    object: told.object,
    verb: told.ofNobody ? null : governor,
    first: governor.first,
    last: told.thing?.last ?? verb.last,
    ofSubject,
  }
}
