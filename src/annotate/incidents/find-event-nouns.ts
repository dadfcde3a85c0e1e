import { nounBefore, verbIndexAt } from '../../grammar/find-subject.ts'
import type { NounPhrase, VerbGroup } from '../../model/ready.ts'
import { clauseOf } from './clause-of.ts'
import { isPerson } from './is-person.ts'
import { ownerOf } from './owner-of.ts'
import { isToldAsDone } from './is-told-as-done.ts'
import {
  isTime,
  lemmaAt,
  lowerAt,
  nounType,
  sentenceOf,
  sortsOf,
  withOf,
  type FoundEvent,
  type Range,
  type Scene,
} from './scene.ts'
import { harmIn } from './join-events.ts'

/** Whether a strike or stoppage is one of work. */
export const isLabour = (scene: Scene, np: NounPhrase): boolean => {
  if (!scene.words.labourNouns.has(lemmaAt(scene, np.head))) return false
  const sentence = sentenceOf(scene, np.head)
  if (!sentence) return false
  // "my actions in 2030" is no walkout.
  if (
    scene.words.checks.actions.has(lemmaAt(scene, np.head)) &&
    !scene.words.labour.has(lemmaAt(scene, np.head - 1))
  )
    return false
  // "A strike on a home killed 19 members of one family" is no walkout.
  if (harmIn(scene, sentence, 'killed').length > 0) return false
  // "a strike on a house", "strikes against the town"
  if (/^(?:on|against)$/.test(lowerAt(scene, np.last)) && aim(scene, np)) return false
  const near = scene.ready.tokens
    .slice(np.first, np.last)
    .some((t) => scene.words.labour.has(t.lemma) || /-(?:member|day|hour)$/.test(t.lower))
  const military = scene.ready.tokens
    .slice(np.first, np.head)
    .some((t) => scene.words.military.has(t.lower) || scene.words.weapons.has(t.lemma))
  if (near) return !military
  return (
    !military &&
    scene.ready.tokens.slice(sentence.first, sentence.last).some((t) => scene.words.labour.has(t.lemma))
  )
}

const typeOf = (scene: Scene, np: NounPhrase): string | null => {
  if (isLabour(scene, np)) return 'strike'
  // "house arrest"
  if (np.head > np.first && scene.words.homes.has(lowerAt(scene, np.head - 1))) return null
  return nounType(scene, np.head)
}

// "a planned attack", "any further strikes", and what a verb before takes back: "to prevent an attack".
const isUnreal = (scene: Scene, np: NounPhrase): boolean => {
  for (let i = np.first; i < np.head; i++) {
    const word = lowerAt(scene, i)
    if (scene.words.unrealAdjectives.has(word)) return true
  }
  // Whoever wants to end an invasion tells that it takes place.
  if (/^(?:invasion|annexation)$/.test(scene.words.nouns.get(lemmaAt(scene, np.head)) ?? '')) return false
  const sentence = sentenceOf(scene, np.head)
  for (let i = np.first - 1; i > np.first - 6 && i >= (sentence?.first ?? 0); i--) {
    const t = scene.ready.tokens[i]
    if (!t || t.pos === 'PUNCT') return false
    if (scene.words.unreal.has(t.lemma) && (t.pos === 'VERB' || t.pos === 'NOUN')) return true
    if (
      scene.words.conditions.has(t.lower) ||
      (t.pos === 'AUX' && /^(?:would|could|may|might|can|will|should)$/.test(t.lower))
    )
      return true
  }
  return false
}

const behind = (scene: Scene, np: Range, prepositions: ReadonlySet<string>): Range | null => {
  if (!prepositions.has(lowerAt(scene, np.last))) return null
  const next = scene.ready.nouns[nounBefore(scene.ready, np.last + 1) + 1]
  return next && next.first <= np.last + 1 ? next : null
}

const placed =
  /^(?:arrest|abduction|killing|protest|clash|search|strike|shooting|stabbing|explosion|accident|fire)$/

// What it is aimed at: a phrase behind "on" or "of" that is no time.
const aim = (scene: Scene, np: Range): Range | null => {
  // "his arrest in Oslan": only blows are aimed at places.
  const type = nounType(scene, np.last - 1)
  const held = type !== null && placed.test(type)
  const found = behind(scene, np, held ? scene.words.checks.aims : scene.words.targetPrepositions)
  return found && !isTime(scene, found) ? withOf(scene, found) : null
}

// "Friday's raid", "the 2029 bombing", "the May 7 attack"
const isDatedInside = (scene: Scene, np: NounPhrase): boolean => {
  const [a, b] = [scene.ready.tokens[np.first], scene.ready.tokens[np.head]]
  return (
    a !== undefined &&
    b !== undefined &&
    scene.earlier.date.some(
      (d) => d.type !== 'duration' && d.spans[0].start >= a.start && d.spans[0].end <= b.start,
    )
  )
}

const datedClose = (scene: Scene, np: Range): number => {
  const from = scene.ready.tokens[np.last]
  if (!from) return -1
  const date = scene.earlier.date.find(
    (d) => d.type !== 'duration' && d.spans[0].start >= from.start && d.spans[0].start - from.start < 45,
  )
  if (!date) return -1
  const sentence = sentenceOf(scene, np.last)
  for (let i = np.last; i < (sentence?.last ?? 0); i++) {
    const t = scene.ready.tokens[i]
    if (!t) return -1
    if (t.end >= date.spans[0].end) return i + 1
    if (t.start < date.spans[0].start && (t.pos === 'CCONJ' || t.text === ';')) return -1
  }
  return -1
}

interface NounEvent {
  readonly np: NounPhrase
  readonly type: string
}

// "A strike over plans that could cost them their pay, which …, began on Monday": the verb behind a long aside.
const isFarStrike = (scene: Scene, { np, type }: NounEvent, whole: Range): boolean => {
  const sentence = sentenceOf(scene, np.head)
  if (type !== 'strike' || !sentence) return false
  const from = verbIndexAt(scene.ready, whole.last)
  const until = Math.min(sentence.last, whole.last + 40)
  return scene.ready.verbs.slice(from, from + 6).some((verb, n) => {
    const told = verb.last <= until && (n === 0 || lowerAt(scene, verb.first - 1) === ',')
    return told && scene.words.begins.has(verb.lemma) && verb.form === 'finite' && isToldAsDone(scene, verb)
  })
}

const endOfSentence = (scene: Scene, at: number): number => {
  let last = sentenceOf(scene, at)?.last ?? at + 1
  while (last > at + 1 && scene.ready.tokens[last - 1]?.pos === 'PUNCT') last--
  return last
}

const strikeOf = (scene: Scene, { np, type }: NounEvent): FoundEvent => ({
  type,
  rule: 'incidents/noun-subject',
  sentence: scene.ready.tokens[np.head]?.sentence ?? -1,
  at: np.head,
  clause: { first: np.first, last: endOfSentence(scene, np.head) },
  actor: behind(scene, np, new Set([scene.words.by])) ?? ownerOf(scene, np),
  target: null,
  refers: scene.words.definites.has(lowerAt(scene, np.first)),
  one: null,
})

// Another clause begins between a noun and the verb behind it.
const isBroken = (scene: Scene, from: number, to: number): boolean =>
  scene.ready.tokens
    .slice(from, Math.max(from, to))
    .some((t) => ['CCONJ', 'SCONJ', 'PRON'].includes(t.pos) || t.text === ';')

const tellsNothing = (scene: Scene, { np, type }: NounEvent, verb: VerbGroup): boolean => {
  // "their attacks continued": whose and on whom is not said.
  if (scene.words.carriedOn.has(verb.lemma) && scene.ready.tokens[np.first]?.pos === 'PRON') return true
  // "his online search led him to"
  if (type === 'search') return true
  // "A flood of complaints", "the blaze of colour": nature needs people harmed to be told of.
  const sentence = { first: np.first, last: endOfSentence(scene, np.head) }
  return scene.words.natural.has(type) && !harmed(scene, sentence)
}

// "An assault on the port left …", "the walkout began on Monday".
const asSubject = (scene: Scene, { np, type }: NounEvent): FoundEvent | null => {
  const sentence = sentenceOf(scene, np.head)
  const whole = withTargets(scene, np)
  const verb: VerbGroup | undefined = scene.ready.verbs[verbIndexAt(scene.ready, whole.last)]
  const that = scene.words.relatives.has(lowerAt(scene, whole.last)) ? 1 : 0
  if (isFarStrike(scene, { np, type }, whole)) return strikeOf(scene, { np, type })
  if (!sentence || !verb || verb.first > whole.last + 8 || verb.last > sentence.last) return null
  if (isBroken(scene, whole.last + that, verb.first)) return null
  if (verb.form !== 'finite' || !scene.words.results.has(verb.lemma) || !isToldAsDone(scene, verb))
    return null
  if (verb.passive || tellsNothing(scene, { np, type }, verb)) return null
  const refers = scene.words.definites.has(lowerAt(scene, np.first))
  return {
    type,
    rule: 'incidents/noun-subject',
    sentence: scene.ready.tokens[np.head]?.sentence ?? -1,
    at: np.head,
    clause: clauseOf(scene, verb.head, { first: np.first, last: np.last }),
    actor: ownActor(scene, np),
    target: aim(scene, np) ?? objectAfter(scene, verb),
    refers,
    one: null,
  }
}

const ownActor = (scene: Scene, np: NounPhrase): Range | null => {
  const owner = ownerOf(scene, np)
  return owner && isDoneTo(scene, np, owner) ? null : owner
}

const harmed = (scene: Scene, range: Range): boolean =>
  harmIn(scene, range, 'killed').length + harmIn(scene, range, 'wounded').length > 0

const objectAfter = (scene: Scene, verb: VerbGroup): Range | null => {
  // "the arrests followed the vote", "the attacks that started the war": those are no targets.
  const frame = scene.words.verbs.get(verb.lemma)?.frame
  if (
    frame !== 'physical' &&
    frame !== 'harm' &&
    frame !== 'sure' &&
    !scene.words.checks.shakes.has(verb.lemma)
  )
    return null
  const np = scene.ready.nouns[nounBefore(scene.ready, verb.last + 1) + 1]
  return np && np.first === verb.last ? withOf(scene, np) : null
}

// "assault on the Ambry region", "invasion of its neighbour": through the target.
const withTargets = (scene: Scene, np: Range): Range => {
  let range: Range = { first: np.first, last: np.last }
  for (let guard = 0; guard < 3; guard++) {
    const next = behind(scene, range, scene.words.targetPrepositions)
    if (!next || isTime(scene, next)) break
    range = { first: range.first, last: next.last }
  }
  return range
}

// "the Oslan attacks of 7 October": a name before the noun.
const named = (scene: Scene, np: NounPhrase): boolean =>
  scene.ready.tokens.slice(np.first, np.head).some((t) => t.pos === 'PROPN')

// "his arrest": whom it is done to, not who did it.
const isDoneTo = (scene: Scene, np: NounPhrase, owner: Range): boolean =>
  scene.words.custody.has(lemmaAt(scene, np.head)) && owner.last <= np.head

// "the deadly attack on the port", "the attack, in which 12 died"
const isDeadly = (scene: Scene, np: NounPhrase, whole: Range): boolean => {
  if (!scene.words.definites.has(lowerAt(scene, np.first))) return false
  if (scene.ready.tokens.slice(np.first, np.head).some((t) => scene.words.series.has(t.lower))) return true
  const at = lowerAt(scene, whole.last) === ',' ? whole.last + 1 : whole.last
  const relative =
    scene.words.relatives.has(lowerAt(scene, at)) || scene.words.relatives.has(lowerAt(scene, at + 1))
  return relative && harmed(scene, { first: at, last: Math.min(endOfSentence(scene, np.head), at + 14) })
}

// "the killing on Monday of 15 medics", "the abduction of Ilsa Morvane": people whom it was done to.
const victimsOf = (scene: Scene, np: NounPhrase): Range | null => {
  if (!scene.words.custody.has(lemmaAt(scene, np.head))) return null
  const end = Math.min(endOfSentence(scene, np.head), np.last + 14)
  for (let i = np.last; i < end; i++) {
    const t = scene.ready.tokens[i]
    if (!t || t.pos === 'VERB' || t.pos === 'PUNCT' || t.pos === 'CCONJ') return null
    if (t.lower !== scene.words.of) continue
    const next = scene.ready.nouns[nounBefore(scene.ready, i + 1) + 1]
    if (next && next.first === i + 1 && isPerson(scene, next)) return isBare(scene, next) ? null : next
  }
  return null
}

// "the killing of civilians": nobody in particular.
const isBare = (scene: Scene, np: NounPhrase): boolean =>
  scene.ready.tokens.slice(np.first, np.last).every((t) => t.pos === 'NOUN' || t.pos === 'ADJ')

const heavy =
  /^(?:invasion|annexation|offensive|killing|abduction|blockade|capture|attack|shooting|sinking|seizure|collision|deployment)$/

interface Background {
  readonly owner: Range | null
  readonly target: Range | null
  readonly victims: Range | null
  /** End of its day behind the noun; -1 without one. */
  readonly dated: number
  readonly deadly: boolean
}

// What tells that a noun in passing is of something done: a doer or a target with a day, a heavy deed on a thing, people it was done to.
const isTold = (scene: Scene, { np, type }: NounEvent, found: Background): boolean => {
  if (found.victims || found.deadly) return true
  const { target, owner, dated } = found
  const sorts = sortsOf(scene, target)
  const physical = sorts.name || sorts.site
  if (owner) return dated > 0 || (heavy.test(type) && physical)
  return dated > 0 && (physical || named(scene, np))
}

// "Keshet's full-scale invasion in 2031", "the annexation of the islands in 2014".
const asBackground = (scene: Scene, { np, type }: NounEvent): FoundEvent | null => {
  if (scene.words.natural.has(type)) return null
  // "attacks by settlers against villages"
  const agent = behind(scene, np, new Set([scene.words.by]))
  const owner = ownerOf(scene, np) ?? agent
  const base = agent ? { first: np.first, last: agent.last } : np
  const target = aim(scene, base)
  const whole = withTargets(scene, base)
  const dated = isDatedInside(scene, np) ? whole.last : datedClose(scene, whole)
  const victims = heavy.test(type) ? victimsOf(scene, np) : null
  const deadly = heavy.test(type) && isDeadly(scene, np, whole)
  if (!isTold(scene, { np, type }, { owner, target, victims, dated, deadly })) return null
  const suffers = owner && isDoneTo(scene, np, owner) ? owner : null
  return {
    type,
    rule: 'incidents/noun',
    sentence: scene.ready.tokens[np.head]?.sentence ?? -1,
    at: np.head,
    clause: { first: np.first, last: Math.max(dated, whole.last, victims?.last ?? 0) },
    actor: suffers ? agent : owner,
    target: victims ?? target ?? suffers,
    refers: false,
    one: null,
  }
}

// "announced the deployment of two frigates".
const asAnnounced = (scene: Scene, { np, type }: NounEvent): FoundEvent | null => {
  const verb = scene.ready.verbs[verbIndexAt(scene.ready, np.first) - 1]
  const thing = behind(scene, np, new Set([scene.words.of])) ?? aim(scene, np)
  if (
    !verb ||
    verb.last !== np.first ||
    !thing ||
    !scene.words.announces.has(verb.lemma) ||
    !isToldAsDone(scene, verb)
  )
    return null
  const sorts = sortsOf(scene, thing)
  if (!sorts.weapon && !sorts.force && !sorts.site) return null
  const subject = scene.ready.nouns[nounBefore(scene.ready, verb.first)] ?? null
  return {
    type,
    rule: 'incidents/announced',
    sentence: scene.ready.tokens[np.head]?.sentence ?? -1,
    at: np.head,
    clause: clauseOf(scene, verb.head, subject),
    actor: scene.words.condemns.has(verb.lemma)
      ? (ownerOf(scene, np) ?? behind(scene, thing, new Set([scene.words.by])))
      : subject,
    target: type === 'deployment' ? null : thing,
    refers: false,
    one: null,
  }
}

// "In Oslan, the mayor called the attack the largest on the city": told with its own place, it is the attack there.
const asCalled = (scene: Scene, { np, type }: NounEvent): FoundEvent | null => {
  const sentence = sentenceOf(scene, np.head)
  const verb = scene.ready.verbs[verbIndexAt(scene.ready, np.first) - 1]
  const { calls, superlatives } = scene.words.checks
  if (!sentence || verb?.last !== np.first || !calls.has(verb.lemma) || !isToldAsDone(scene, verb))
    return null
  const placed = scene.language.figures.placePrepositions.has(lowerAt(scene, sentence.first))
  const most = [0, 1, 2, 3].some((n) => superlatives.has(lowerAt(scene, np.last + n)))
  if (!most || !placed || !scene.words.definites.has(lowerAt(scene, np.first))) return null
  const town = scene.ready.nouns.find(
    (n) => n.first >= sentence.first && scene.ready.tokens[n.head]?.pos === 'PROPN',
  )
  if (!town || town.last > verb.first || lowerAt(scene, town.last) !== ',') return null
  return {
    type,
    rule: 'incidents/called',
    sentence: scene.ready.tokens[np.head]?.sentence ?? -1,
    at: np.head,
    clause: { first: sentence.first, last: endOfSentence(scene, np.head) },
    actor: null,
    target: town,
    refers: false,
    one: null,
  }
}

/** Events told by nouns: "an explosion rocked the port", "Keshet's invasion of 2031". */
export const findEventNouns = (scene: Scene): readonly FoundEvent[] =>
  scene.ready.nouns.flatMap((np) => {
    const type = typeOf(scene, np)
    if (!type || scene.ready.tokens[np.head]?.pos === 'VERB') return []
    const event = { np, type }
    // "called the attack the largest" asks for none, as "called for an attack" does.
    const called = asCalled(scene, event)
    if (called) return [called]
    if (isUnreal(scene, np)) return []
    const found = asSubject(scene, event) ?? asAnnounced(scene, event) ?? asBackground(scene, event)
    return found ? [found] : []
  })
