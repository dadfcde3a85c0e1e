import { verbIndexAt } from '../../grammar/find-subject.ts'
import type { VerbGroup } from '../../model/ready.ts'
import { lemmaAt, lowerAt, phraseAt, sentenceOf, type Scene } from './scene.ts'

// The verb that governs an infinitive or an -ing form: the nearest one before it in the sentence.
const governor = (scene: Scene, at: number, floor: number): number => {
  for (let i = at - 1; i >= floor && i > at - 7; i--) {
    const t = scene.ready.tokens[i]
    if (!t || t.text === ';') return -1
    if (t.pos === 'VERB' || scene.words.unreal.has(t.lemma)) return i
  }
  return -1
}

// "if the port is shelled", "whether they struck": a condition in the same part of the sentence.
const isConditional = (scene: Scene, at: number, floor: number): boolean => {
  for (let i = at - 1; i >= floor && i > at - 25; i--) {
    const word = lowerAt(scene, i)
    if (scene.words.conditions.has(word)) return true
    if (word === ',' || word === ';') return false
  }
  return false
}

// "denied that its jets struck", "warned of shelling": the clause hangs on a verb that takes it back.
const isTakenBack = (scene: Scene, at: number, floor: number): boolean => {
  for (let i = at - 1; i >= floor && i > at - 12; i--) {
    const word = lowerAt(scene, i)
    if (word === ',' || word === ';' || word === '"') return false
    if (scene.ready.tokens[i]?.pos === 'VERB') return scene.words.doubts.has(lemmaAt(scene, i))
  }
  return false
}

// "can detect and shoot down": the second of two verbs shares the modal or "to" of the first.
const isBareSecond = (scene: Scene, verb: VerbGroup, floor: number): boolean => {
  const own = scene.ready.tokens[verb.head]
  if (
    verb.first !== verb.head ||
    !own ||
    own.lower !== own.lemma ||
    scene.ready.tokens[verb.first - 1]?.pos !== 'CCONJ'
  )
    return false
  const before = scene.ready.verbs[verbIndexAt(scene.ready, verb.first) - 1]
  return (
    before !== undefined &&
    before.first >= floor &&
    (before.modal !== null || before.form === 'infinitive' || before.tense === 'future')
  )
}

const isDoneInfinitive = (scene: Scene, verb: VerbGroup, floor: number): boolean => {
  const by = governor(scene, verb.first, floor)
  return by >= 0 && scene.words.carriedOn.has(lemmaAt(scene, by))
}

const isDoneParticiple = (scene: Scene, verb: VerbGroup, floor: number): boolean => {
  const before = scene.ready.tokens[verb.first - 1]
  if (!before || verb.first - 1 < floor) return true
  if (before.pos === 'ADP' || before.pos === 'SCONJ') return scene.words.tellingPrepositions.has(before.lower)
  if (before.pos === 'DET' || before.pos === 'ADJ' || before.pos === 'PART') return false
  if (before.text === ',' || before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'NUM')
    return true
  const by = governor(scene, verb.first, floor)
  return by < 0 || !scene.words.unreal.has(lemmaAt(scene, by))
}

/**
 * Whether a verb group tells of something that has been done or is going on: not planned, threatened, supposed, denied or asked.
 *
 * @example "Keshet has shelled the port" is; "Keshet threatened to shell the port" is not.
 */
export const isToldAsDone = (scene: Scene, verb: VerbGroup): boolean => {
  const sentence = sentenceOf(scene, verb.head)
  if (!sentence || verb.negated || verb.modal !== null || verb.tense === 'future') return false
  if (lowerAt(scene, sentence.last - 1) === '?') return false
  // "the captured town": a participle inside a noun phrase tells nothing of its own.
  const np = phraseAt(scene, verb.head)
  if (np && np.head > verb.head && np.first < verb.first) return false
  // "over occupied regions": the same, where the phrase begins with it.
  const before = scene.ready.tokens[verb.first - 1]
  if (verb.first === verb.head && before?.pos === 'ADP' && verb.form === 'finite') return false
  if (isBareSecond(scene, verb, sentence.first)) return false
  if (isConditional(scene, verb.first, sentence.first) || isTakenBack(scene, verb.first, sentence.first))
    return false
  if (verb.form === 'infinitive') return isDoneInfinitive(scene, verb, sentence.first)
  if (verb.form === 'participle') return isDoneParticiple(scene, verb, sentence.first)
  return true
}
