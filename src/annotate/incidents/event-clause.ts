import { findSubject, nounBefore, verbIndexAt } from '../../grammar/find-subject.ts'
import type { EventVerb } from '../../languages/contract/incidents.ts'
import type { NounPhrase, Token, VerbGroup } from '../../model/ready.ts'
import { lemmaAt, lowerAt, sentenceOf, withOf, type Range, type Scene } from './scene.ts'
import { ownSubject } from './whole-subject.ts'

/** A verb of an event with what stands around it. */
export interface Clause {
  readonly verb: VerbGroup
  readonly word: EventVerb
  readonly subject: Range | null
  /** What stands behind the verb, with its "of" phrases. */
  readonly object: Range | null
  readonly passive: boolean
  /** "the island, annexed in 2014": the clause is no more than its noun and what follows. */
  readonly reduced: boolean
  /** The rest of the clause behind the verb. */
  readonly rest: Range
}

const reducers: ReadonlySet<string> = new Set([
  ...['in', 'by', 'on', 'during', 'since', 'at', 'near', 'over', 'for', 'after', 'outside', 'from', 'while'],
])

// "set fire to two houses": what it is done to stands behind "to".
const afterNoun = (scene: Scene, verb: VerbGroup): number => {
  const noun = scene.words.phrasalVerbs.has(`${verb.lemma} ${lowerAt(scene, verb.last)}`)
  return noun && lowerAt(scene, verb.last + 1) === scene.words.to ? verb.last + 2 : verb.last
}

// What follows a verb at once, past a particle or "at": "fired at the port", "shot down two drones".
const objectOf = (scene: Scene, verb: VerbGroup): Range | null => {
  const sentence = sentenceOf(scene, verb.head)
  if (!sentence) return null
  let at = afterNoun(scene, verb)
  while (
    at < sentence.last &&
    ['ADP', 'PART', 'ADV', 'DET', 'ADJ', 'NUM'].includes(scene.ready.tokens[at]?.pos ?? '') &&
    at < verb.last + 4
  ) {
    // "struck with a group", "detained in Oslan": what stands behind these is not acted on.
    if (scene.ready.tokens[at]?.pos === 'ADP' && !scene.words.checks.particles.has(lowerAt(scene, at)))
      return null
    const np = scene.ready.nouns[nounBefore(scene.ready, at) + 1]
    if (np && np.first <= at) break
    at++
  }
  const np = scene.ready.nouns
    .slice(nounBefore(scene.ready, at) + 1, nounBefore(scene.ready, at) + 3)
    .find((n) => n.last > at)
  if (!np || np.first > at || np.last > sentence.last) return null
  // "deadly air strikes": the tagger may take the noun of the event for a verb.
  // "a missile fired from the island" is no fire.
  const next = scene.ready.tokens[np.last]
  const named = next?.pos === 'VERB' && scene.words.nouns.has(next.lemma) && !/(?:ed|ing)$/.test(next.lower)
  const cut = named ? 1 : 0
  return withOf(scene, { first: Math.max(np.first, verb.last), last: np.last + cut })
}

const isDay = (scene: Scene, token: Token): boolean =>
  scene.earlier.date.some((d) => d.spans.some((s) => s.start <= token.start && s.end >= token.end))

// "an activist arrested and detained in Oslan"
const isReducedPair = (scene: Scene, verb: VerbGroup): boolean => {
  const second = scene.ready.verbs[verbIndexAt(scene.ready, verb.last + 1)]
  return (
    second?.first === verb.last + 1 &&
    second.head === second.first &&
    second.tense === 'past' &&
    reducers.has(lowerAt(scene, second.last))
  )
}

// A past form without an object, right behind a noun: "the island, annexed in 2014", "two men arrested on Monday".
const isReduced = (scene: Scene, verb: VerbGroup, object: Range | null): boolean => {
  if (verb.passive || verb.form !== 'finite' || verb.first !== verb.head) return false
  const [next, behind] = [scene.ready.tokens[verb.last], scene.ready.tokens[verb.last + 1]]
  if (next?.pos === 'CCONJ') return isReducedPair(scene, verb)
  // "nine children killed Friday in a raid"
  if (next && isDay(scene, next) && (object === null || object.first === verb.last))
    return scene.ready.tokens[verb.first - 1]?.pos === 'NOUN'
  // "killed at least 12" has its object.
  if (next?.pos !== 'ADP' || behind?.pos === 'ADV') return false
  return (object === null || object.first > verb.last) && reducers.has(next.lower)
}

const before = (scene: Scene, verb: VerbGroup): Range | null => {
  const at = lowerAt(scene, verb.first - 1) === ',' ? verb.first - 1 : verb.first
  const np = scene.ready.nouns[nounBefore(scene.ready, at)]
  return np && np.last === at && np.first >= (sentenceOf(scene, verb.head)?.first ?? 0) ? np : null
}

// "accused Keshet of flying a drone": whoever is accused did it.
const accusedBefore = (scene: Scene, verb: VerbGroup): Range | null => {
  if (verb.form !== 'participle' || !scene.words.charges.has(lowerAt(scene, verb.first - 1))) return null
  const np = scene.ready.nouns[nounBefore(scene.ready, verb.first - 1)]
  return np && np.last === verb.first - 1 && scene.words.accuses.has(lemmaAt(scene, np.first - 1)) ? np : null
}

// "accused Keshet of breaking the truce by shelling Oslan": by the same.
const accusedFurther = (scene: Scene, verb: VerbGroup): Range | null => {
  const before = scene.ready.verbs[verbIndexAt(scene.ready, verb.first) - 1]
  const close =
    before && before.last > verb.first - 8 && before.first >= (sentenceOf(scene, verb.head)?.first ?? 0)
  return close && verb.form === 'participle' && lowerAt(scene, verb.first - 1) === scene.words.by
    ? accusedBefore(scene, before)
    : null
}

// "sparked chaos, with looters attacking a convoy": the phrase between "with" and an -ing form acts.
const companion = (scene: Scene, verb: VerbGroup): NounPhrase | null => {
  if (verb.form !== 'participle' || verb.passive) return null
  const np = scene.ready.nouns[nounBefore(scene.ready, verb.first)]
  return np?.last === verb.first && lowerAt(scene, np.first - 1) === scene.words.with ? np : null
}

const subjectOf = (scene: Scene, verb: VerbGroup): Range | null => {
  const accused = accusedBefore(scene, verb) ?? accusedFurther(scene, verb)
  if (accused) return accused
  const own = companion(scene, verb) ?? findSubject(scene.ready, verb)
  const subject = ownSubject(scene, own ? { first: own.first, last: own.last } : null)
  // "and 2,000 injured": a number is no doer.
  const counts = subject !== null && subject.last === subject.first + 1
  return counts && scene.ready.tokens[subject.first]?.pos === 'NUM' ? null : subject
}

// What these verbs tell, their subject does: "farmers protested in Oslan".
const goes = /^(?:self|crowd|plain|protest|launch|under)$/

// "were barred from the hearing and later arrested": a second past form without an object shares the passive of the first.
const sharedPassive = (scene: Scene, verb: VerbGroup): VerbGroup | null => {
  if (verb.passive || verb.tense !== 'past' || verb.first !== verb.head) return null
  const at = scene.ready.tokens[verb.first - 1]?.pos === 'ADV' ? verb.first - 2 : verb.first - 1
  if (scene.ready.tokens[at]?.pos !== 'CCONJ') return null
  const next = scene.ready.tokens[verb.last]
  if (next && !['ADP', 'PUNCT', 'SCONJ', 'CCONJ', 'ADV', 'AUX', 'VERB'].includes(next.pos)) return null
  const floor = sentenceOf(scene, verb.head)?.first ?? 0
  const own = verbIndexAt(scene.ready, verb.first)
  for (let n = own - 1; n >= own - 3; n--) {
    const before = scene.ready.verbs[n]
    if (!before || before.first < floor || at - before.last > 12) return null
    if (before.form !== 'finite') continue
    return before.passive || isReduced(scene, before, null) ? before : null
  }
  return null
}

/** Who does it in the passive: the phrase behind "by". */
export const agentBehind = (scene: Scene, rest: Range): Range | null => {
  for (let i = rest.first; i < Math.min(rest.last, rest.first + 8); i++) {
    const t = scene.ready.tokens[i]
    // "arrested, who were identified by their names": another verb has a doer of its own.
    if (t?.pos === 'VERB' || t?.pos === 'AUX') return null
    if (lowerAt(scene, i) !== scene.words.by) continue
    const np = scene.ready.nouns.slice(nounBefore(scene.ready, i + 1) + 1).find((n) => n.first > i)
    return np && np.first <= i + 2 ? withOf(scene, np) : null
  }
  return null
}

/** Reads what stands around a verb that may tell an event; null outside a sentence. */
export const readClause = (scene: Scene, verb: VerbGroup, word: EventVerb): Clause | null => {
  const sentence = sentenceOf(scene, verb.head)
  if (!sentence) return null
  const object = objectOf(scene, verb)
  // "fired on", "shot at": the particle belongs to the verb and opens no phrase of place.
  const phrasal = scene.words.phrasalVerbs.get(`${verb.lemma} ${lowerAt(scene, verb.last)}`) === word
  const shared = phrasal || goes.test(word.frame) ? null : sharedPassive(scene, verb)
  const reduced = !phrasal && !shared && !goes.test(word.frame) && isReduced(scene, verb, object)
  const first = shared ?? verb
  const subject = reduced || (shared && !shared.passive) ? before(scene, first) : subjectOf(scene, first)
  const passive = (verb.passive && verb.lemma !== 'be') || reduced || shared !== null
  let last = verb.last
  while (last < sentence.last && !/^[;.]$/.test(lowerAt(scene, last)) && last < verb.last + 40) last++
  return {
    verb,
    word,
    subject,
    object: passive ? null : object,
    passive,
    reduced,
    rest: { first: verb.last, last },
  }
}
