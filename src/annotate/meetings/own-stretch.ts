import type { VerbGroup } from '../../model/ready.ts'
import type { Mention } from './mention.ts'
import type { Stretch } from './read-details.ts'
import type { Scene } from './scene.ts'

interface Told {
  readonly mention: Mention
  readonly stretch: Stretch
  /** The verbs of the meeting itself. */
  readonly verbs: readonly (VerbGroup | null)[]
}

// "crews freed": the past of a verb may be a participle that hangs on the noun before it.
const mayHang = ({ form, tense, first, last }: VerbGroup): boolean =>
  form === 'participle' || (form === 'finite' && tense === 'past' && last - first === 1)

// "crews held in Oslan", "a war sparked in May": said of the noun before it; "talks with Keshet set for May" is not.
const isOfOther = (scene: Scene, { mention, verbs }: Told, verb: VerbGroup): boolean => {
  const { words } = scene
  const before = scene.ready.tokens[verb.first - 1]
  if (!mayHang(verb) || verbs.includes(verb) || verb === mention.verb || verb.first <= mention.core)
    return false
  if ((before?.pos !== 'NOUN' && before?.pos !== 'PROPN') || words.nouns.has(before.lower)) return false
  const placing = words.placing.get(verb.lemma)
  if (placing === undefined) return true
  return placing === 'held' && before.pos === 'NOUN' && !words.people.has(before.lower)
}

/** The stretch up to where its words begin to tell of something else: times and places behind that are not the meeting's. */
export const ownStretch = (scene: Scene, told: Told): Stretch => {
  const { first, last } = told.stretch
  for (let i = Math.max(first, told.mention.core); i < last; i++) {
    const verb = scene.verbOf.get(i)
    if (verb?.first === i && isOfOther(scene, told, verb)) return { first, last: i }
  }
  return { first, last }
}
