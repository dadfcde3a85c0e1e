import type { Clause } from './event-clause.ts'
import { isOnePerson } from './is-person.ts'
import type { Range, Scene } from './scene.ts'

// "the mayor and his wife", "Ilsa Morvane, 26, and Tavi Renholt"
const isList = (scene: Scene, range: Range | null): boolean => {
  const [first, last] = [range?.first ?? 0, range?.last ?? 0]
  if (scene.ready.tokens.slice(first, last).some((t) => t.pos === 'CCONJ' || t.text === ',')) return true
  const joint = [last, last + 1, last + 2, last + 3].find((i) => scene.ready.tokens[i]?.pos === 'CCONJ') ?? -1
  return joint >= 0 && scene.ready.tokens[joint + 1]?.pos === 'PROPN'
}

// "a young couple"
const isSeveral = (scene: Scene, range: Range | null): boolean =>
  scene.ready.tokens
    .slice(range?.first ?? 0, range?.last ?? 0)
    .some((t) => scene.words.checks.several.has(t.lemma))

/** Whether a verb kills or wounds one person who is named or known, though no number says so: "The mayor was murdered". */
export const oneHarmed = (scene: Scene, clause: Clause): 'killed' | 'wounded' | null => {
  const { casualties } = scene.words
  const { verb, passive, subject, object } = clause
  const who = passive ? subject : object
  if (!isOnePerson(scene, who) || isList(scene, who) || isSeveral(scene, who)) return null
  if (casualties.kills.has(verb.lemma) || scene.words.phrasalVerbs.get(`${verb.lemma} dead`) === clause.word)
    return 'killed'
  return casualties.wounds.has(verb.lemma) ? 'wounded' : null
}
