import { actorsIn, mentionsIn } from '../../grammar/find-actors.ts'
import type { FoundEvent, Range, Scene } from './scene.ts'

// The words of a target that tell it apart: numbers, names and nouns.
// A person is one by any name.
const keyOf = (scene: Scene, range: Range | null): ReadonlySet<string> => {
  const tokens = scene.ready.tokens.slice(range?.first ?? 0, range?.last ?? 0)
  const [a, b] = [tokens[0], tokens.at(-1)]
  const person =
    a && b
      ? actorsIn(scene.earlier.actor, { start: a.start, end: b.end }).find((x) => x.actorKind === 'person')
      : undefined
  if (person) return new Set([person.id])
  return new Set(tokens.filter((t) => ['NOUN', 'PROPN', 'NUM', 'ADJ'].includes(t.pos)).map((t) => t.lemma))
}

/** Whether two events hit the same thing: as many of it, and most of the words that tell it apart. */
export const sameTarget = (scene: Scene, a: FoundEvent, b: FoundEvent): boolean => {
  const [x, y] = [keyOf(scene, a.target), keyOf(scene, b.target)]
  if (x.size === 0 || y.size === 0 || countOf(scene, a.target) !== countOf(scene, b.target)) return false
  const shared = [...x].filter((word) => y.has(word)).length
  // "targets", "homes": one bare noun is of one thing only close by.
  const bare = x.size === 1 && y.size === 1 && !isNamed(scene, a.target)
  if (bare && Math.abs(a.sentence - b.sentence) > 3) return false
  return shared / Math.max(x.size, y.size) >= 0.75
}

// "four vehicles" and "nine vehicles" are not the same ones.
const countOf = (scene: Scene, range: Range | null): string | null =>
  scene.ready.tokens.slice(range?.first ?? 0, range?.last ?? 0).find((t) => t.pos === 'NUM')?.lemma ?? null

const isNamed = (scene: Scene, range: Range | null): boolean =>
  scene.ready.tokens.slice(range?.first ?? 0, range?.last ?? 0).some((t) => t.pos === 'PROPN')

// What a doer is called beside its state: "Battlegroup West" of "Vardania's Battlegroup West".
const ownNames = (scene: Scene, range: Range | null): readonly string[] =>
  scene.ready.tokens
    .slice(range?.first ?? 0, range?.last ?? 0)
    .filter(
      (t) =>
        t.pos === 'PROPN' && !mentionsIn(scene.earlier.actor, t).some((m) => m.actor.actorKind === 'state'),
    )
    .map((t) => t.lower)

/** Whether two doers are told apart by names of their own: "Battlegroup West" and "Battlegroup South" of one state. */
export const otherUnit = (scene: Scene, a: FoundEvent, b: FoundEvent): boolean => {
  const [x, y] = [ownNames(scene, a.actor), ownNames(scene, b.actor)]
  return x.some((name) => !y.includes(name)) && y.some((name) => !x.includes(name))
}

/** Whether two phrases share a word that tells what was hit. */
export const sharesWord = (scene: Scene, a: Range | null, b: Range | null): boolean => {
  const [x, y] = [keyOf(scene, a), keyOf(scene, b)]
  return [...x].some((word) => y.has(word))
}
