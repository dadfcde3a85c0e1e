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
const isTakenBack = (scene: Scene, verb: VerbGroup, floor: number): boolean => {
  const own = scene.ready.tokens[verb.head]
  // "demanded that Keshet pull its ships back": a bare verb behind a demand is wished for.
  const bare = verb.first === verb.head && own !== undefined && own.lower === own.lemma
  for (let i = verb.first - 1; i >= floor && i > verb.first - 12; i--) {
    const word = lowerAt(scene, i)
    if (word === ',' || word === ';' || word === '"') return false
    if (scene.ready.tokens[i]?.pos !== 'VERB') continue
    const lemma = lemmaAt(scene, i)
    return scene.words.doubts.has(lemma) || (bare && scene.words.unreal.has(lemma))
  }
  return false
}

// "can detect and shoot down": the second of two verbs shares the modal or "to" of the first.
const isBareSecond = (scene: Scene, verb: VerbGroup, floor: number): boolean => {
  const own = scene.ready.tokens[verb.head]
  const at = scene.ready.tokens[verb.first - 1]?.pos === 'ADV' ? verb.first - 2 : verb.first - 1
  const joins = scene.ready.tokens[at]?.pos === 'CCONJ' || scene.ready.tokens[at]?.text === ','
  if (verb.first !== verb.head || !own || own.lower !== own.lemma || !joins) return false
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

// "accused Keshet of flying a drone over the base": told as done by whoever accuses.
const isCharge = (scene: Scene, verb: VerbGroup, floor: number): boolean => {
  const by = governor(scene, verb.first - 1, floor)
  return by >= 0 && scene.words.accuses.has(lemmaAt(scene, by))
}

// "would be willing to risk the pact by launching a strike": done only where what it hangs on is.
const hangsOnUnreal = (scene: Scene, verb: VerbGroup, floor: number): boolean => {
  const by = scene.ready.verbs[verbIndexAt(scene.ready, verb.first) - 1]
  if (!by || by.first < floor || verb.first - by.last > 8) return false
  if (by.modal !== null || by.tense === 'future') return true
  const to = governor(scene, by.first, floor)
  return by.form === 'infinitive' && to >= 0 && scene.words.unreal.has(lemmaAt(scene, to))
}

const isDoneParticiple = (scene: Scene, verb: VerbGroup, floor: number): boolean => {
  if (hangsOnUnreal(scene, verb, floor)) return false
  const before = scene.ready.tokens[verb.first - 1]
  if (!before || verb.first - 1 < floor) return true
  if (scene.words.charges.has(before.lower) && isCharge(scene, verb, floor)) return true
  if (before.pos === 'ADP' || before.pos === 'SCONJ') return scene.words.tellingPrepositions.has(before.lower)
  if (before.pos === 'DET' || before.pos === 'ADJ' || before.pos === 'PART') return false
  if (before.text === ',' || before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'NUM')
    return true
  const by = governor(scene, verb.first, floor)
  return by < 0 || !scene.words.unreal.has(lemmaAt(scene, by))
}

// "240 detained members", "their seized boats": a past form between a number or determiner and its noun.
const isAttribute = (scene: Scene, verb: VerbGroup): boolean => {
  const before = scene.ready.tokens[verb.first - 1]
  const next = scene.ready.tokens[verb.last]
  if (verb.first !== verb.head || verb.last !== verb.head + 1 || !before || !next) return false
  if (next.pos !== 'NOUN' && next.pos !== 'ADJ') return false
  const own = scene.ready.tokens[verb.head]
  if (own?.lower === own?.lemma) return false
  return before.pos === 'DET' || before.pos === 'ADJ' || (before.pos === 'NUM' && verb.form !== 'participle')
}

// "only targets depots": what somebody does as a rule.
const isHabit = (scene: Scene, verb: VerbGroup): boolean =>
  verb.tense === 'present' &&
  verb.head === verb.last - 1 &&
  (scene.words.habits.has(lowerAt(scene, verb.first - 1)) ||
    scene.ready.tokens.slice(verb.first, verb.head).some((t) => scene.words.habits.has(t.lower)))

// "was likely killed", "the likelihood that the army killed him"
const isHedged = (scene: Scene, verb: VerbGroup, floor: number): boolean => {
  const { hedges } = scene.words.checks
  if (scene.ready.tokens.slice(verb.first - 1, verb.head).some((t) => hedges.has(t.lower))) return true
  for (let i = verb.first - 1; i > floor && i > verb.first - 10; i--) {
    const t = scene.ready.tokens[i]
    if (!t || t.pos === 'VERB' || t.pos === 'PUNCT') return false
    if (scene.words.relatives.has(t.lower))
      return scene.ready.tokens[i - 1]?.pos === 'NOUN' && scene.words.unreal.has(lemmaAt(scene, i - 1))
  }
  return false
}

// "preparing to further intensify": an adverb between "to" and its verb.
const isSplit = (scene: Scene, verb: VerbGroup): boolean => {
  const [to, between, own] = [-2, -1, 0].map((n) => scene.ready.tokens[verb.first + n])
  return (
    to?.lower === 'to' &&
    verb.first === verb.head &&
    own?.lower === own?.lemma &&
    ['ADV', 'ADJ', 'VERB'].includes(between?.pos ?? '')
  )
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
  if (isAttribute(scene, verb) || isHabit(scene, verb)) return false
  // "over occupied regions": the same, where the phrase begins with it.
  const before = scene.ready.tokens[verb.first - 1]
  if (verb.first === verb.head && before?.pos === 'ADP' && verb.form === 'finite') return false
  const hangs = [isBareSecond, isTakenBack, isHedged].some((hangsOn) => hangsOn(scene, verb, sentence.first))
  if (hangs || isConditional(scene, verb.first, sentence.first)) return false
  if (verb.form === 'infinitive' || isSplit(scene, verb)) return isDoneInfinitive(scene, verb, sentence.first)
  if (verb.form === 'participle') return isDoneParticiple(scene, verb, sentence.first)
  return true
}
