import type { NounPhrase, VerbGroup } from '../../model/ready.ts'
import type { DeadlineFate } from '../../languages/contract/deadlines.ts'
import type { Scene } from './read-scene.ts'

const isDone = (verb: VerbGroup): boolean =>
  verb.form === 'finite' && verb.tense === 'past' && verb.modal === null && !verb.passive

// "failed to meet", "failing to meet": a word of failing stands before the infinitive, and is no wish or fear.
const failsBefore = (scene: Scene, verb: VerbGroup): boolean => {
  const governing = scene.verbOf.get(verb.first - 1)
  if (governing === undefined || !scene.words.failing.has(governing.lemma) || governing.negated) return false
  return governing.form === 'participle' || isDone(governing)
}

const asObject = (scene: Scene, verb: VerbGroup): DeadlineFate | null => {
  const own = scene.words.fates.get(verb.lemma)
  if (own === 'met') {
    if (verb.form === 'infinitive') return failsBefore(scene, verb) ? 'missed' : null
    return isDone(verb) ? (verb.negated ? 'missed' : 'met') : null
  }
  return own === 'missed' && isDone(verb) && !verb.negated ? 'missed' : null
}

// "the deadline for a truce expired": the verb that ends it, a few words behind.
const lapseOf = (scene: Scene, np: NounPhrase, end: number): VerbGroup | null => {
  for (let i = np.last; i < Math.min(end, np.last + 6); i++) {
    const verb = scene.verbOf.get(i)
    if (!verb || verb.form === 'infinitive') continue
    return scene.words.fates.get(verb.lemma) === 'lapsed' && isDone(verb) && !verb.negated ? verb : null
  }
  return null
}

/** What the words tell became of a deadline, and where those behind it that tell so begin. */
export interface ToldFate {
  readonly fate: DeadlineFate | null
  readonly end: number
}

/**
 * What became of a deadline, where the words around the noun tell it as done: kept, not kept, or run out. What may happen, is feared
 * or planned tells nothing.
 *
 * @example "The council missed the deadline" // 'missed'; "the deadline passed without a deal" // 'lapsed'
 */
export const fateOf = (scene: Scene, np: NounPhrase, end: number): ToldFate => {
  const before = scene.verbOf.get(np.first - 1)
  const told = before ? asObject(scene, before) : null
  if (told) return { fate: told, end }
  const lapse = lapseOf(scene, np, end)
  return lapse ? { fate: 'lapsed', end: lapse.first } : { fate: null, end }
}
