import { findPlace } from '../../grammar/find-place.ts'
import { lemmaAt, lowerAt, ownPart, type FoundEvent, type Range, type Scene } from './scene.ts'

const ofHarm = (scene: Scene, i: number): boolean => {
  const { kills, wounds, dies, dead, hurt, care } = scene.words.casualties
  const [lemma, word] = [lemmaAt(scene, i), lowerAt(scene, i)]
  return (
    [kills, wounds, dies].some((set) => set.has(lemma)) || dead.has(word) || hurt.has(word) || care.has(lemma)
  )
}

// A verb that tells of the event too, as "killing" does of a raid.
const isOwn = (scene: Scene, event: FoundEvent, i: number): boolean =>
  i === event.at ||
  (event.rule === 'incidents/called' && scene.words.checks.calls.has(lemmaAt(scene, i))) ||
  scene.words.verbs.has(lemmaAt(scene, i)) ||
  scene.words.results.has(lemmaAt(scene, i)) ||
  scene.words.casualties.including.has(lowerAt(scene, i)) ||
  ofHarm(scene, i)

// Where something else begins: another deed, a clause of its own, a reason.
const isBar = (scene: Scene, event: FoundEvent, i: number): boolean => {
  const t = scene.ready.tokens[i]
  if (!t) return true
  if (t.text === ';' || t.pos === 'SCONJ' || scene.words.clauseOpeners.has(t.lower)) return true
  if (t.pos === 'NOUN' && scene.words.checks.reasons.has(t.lemma)) return true
  // "was burned down in Oslan and in Ambry windows broke"
  if (t.pos === 'CCONJ' && scene.ready.tokens[i + 1]?.pos === 'ADP') return true
  return t.pos === 'VERB' && !isOwn(scene, event, i)
}

// The words around an event that tell of it and nothing else.
const reachOf = (scene: Scene, event: FoundEvent): Range => {
  const part = ownPart(event)
  let [first, last] = [event.at, event.at + 1]
  while (first > part.first && !isBar(scene, event, first - 1)) first--
  while (last < part.last && !isBar(scene, event, last)) last++
  return { first, last }
}

/** The named place that the words of an event put it in, or null. */
export const placeIn = (scene: Scene, event: FoundEvent): string | null => {
  const { times, placeNouns, placePrepositions } = scene.language.figures
  return findPlace(scene.ready, {
    ...reachOf(scene, event),
    at: event.at,
    prepositions: placePrepositions,
    placeNouns,
    times,
  })
}
