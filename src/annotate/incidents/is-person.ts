import { actorsIn } from '../../grammar/find-actors.ts'
import { formsOf, type Range, type Scene } from './scene.ts'

// Whether a phrase names one person.
const isNamedPerson = (scene: Scene, range: Range | null): boolean => {
  const [a, b] = [scene.ready.tokens[range?.first ?? -1], scene.ready.tokens[(range?.last ?? 0) - 1]]
  if (!a || !b) return false
  return actorsIn(scene.earlier.actor, { start: a.start, end: b.end }).some((x) => x.actorKind === 'person')
}

/** Whether a phrase names or describes people: "Tavi Renholt", "his brother", "two revellers". */
export const isPerson = (scene: Scene, range: Range | null): boolean => {
  const tokens = scene.ready.tokens.slice(range?.first ?? 0, range?.last ?? 0)
  const [a, b] = [tokens[0], tokens.at(-1)]
  if (!a || !b) return false
  const { people } = scene.language.figures
  if (tokens.some((t) => t.pos !== 'VERB' && formsOf(scene, t).some((form) => people.has(form)))) return true
  return isOnePerson(scene, range)
}

// "Brann Tallis": two capitals that no state, place or organisation bears.
const isFullName = (scene: Scene, range: Range): boolean => {
  const tokens = scene.ready.tokens.slice(range.first, range.last)
  const [a, b] = [tokens[0], tokens.at(-1)]
  if (!a || !b || tokens.length < 2 || tokens.length > 4 || !tokens.every((t) => t.pos === 'PROPN'))
    return false
  return actorsIn(scene.earlier.actor, { start: a.start, end: b.end }).every((x) => x.actorKind === 'person')
}

/** Whether a phrase is of one person told by name or by what he is to others: "Tavi Renholt", "his brother", "the mayor". */
export const isOnePerson = (scene: Scene, range: Range | null): boolean => {
  if (!range) return false
  const head = scene.ready.tokens[range.last - 1]
  const first = scene.ready.tokens[range.first]
  if (!head || !first) return false
  if (head.pos === 'PROPN') return isNamedPerson(scene, range) || isFullName(scene, range)
  if (/[^s]s$|people|men$|children/.test(head.lower)) return false
  if (first.pos !== 'PRON' && !scene.words.definites.has(first.lower)) return false
  const { people } = scene.language.figures
  return [head.lower, head.lemma].some((word) => people.has(word) || scene.words.somebody.has(word))
}
