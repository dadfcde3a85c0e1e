import type { EventVerb } from '../../languages/contract/incidents.ts'
import type { VerbGroup } from '../../model/ready.ts'
import { lowerAt, type Scene } from './scene.ts'

// The first words of the phrasal verbs of a language: most verbs are none of them.
const openers = new WeakMap<Scene['words']['phrasalVerbs'], ReadonlySet<string>>()
const openersOf = (phrasal: Scene['words']['phrasalVerbs']): ReadonlySet<string> => {
  const known = openers.get(phrasal)
  if (known) return known
  const made = new Set([...phrasal.keys()].map((key) => key.split(' ')[0] ?? ''))
  openers.set(phrasal, made)
  return made
}

const phrasalFor = (scene: Scene, verb: VerbGroup): EventVerb | null => {
  const { phrasalVerbs } = scene.words
  if (!openersOf(phrasalVerbs).has(verb.lemma)) return null
  let phrase = verb.lemma
  for (let i = verb.last; i < verb.last + 3; i++) {
    phrase += ` ${lowerAt(scene, i)}`
    const found = phrasalVerbs.get(phrase)
    if (found) return found
  }
  return null
}

/** The entry of a verb among the verbs of events, with its particle if it has one; null for others. */
export const entryFor = (scene: Scene, verb: VerbGroup): EventVerb | null => {
  const { verbs, objects, posts } = scene.words
  const found = phrasalFor(scene, verb) ?? verbs.get(verb.lemma)
  if (found?.frame === 'under' && !scene.words.under.has(lowerAt(scene, verb.last))) return null
  if (found) return found
  return objects.some((o) => o.verbs.has(verb.lemma)) || posts.verbs.has(verb.lemma) ? byObject : null
}

// A verb that is in no table of its own, only beside a noun.
const byObject: EventVerb = { type: null, frame: 'object' }
