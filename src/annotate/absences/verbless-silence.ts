import { nounAfter, verbsBetween } from '../../grammar/find-subject.ts'
import type { Sentence } from '../../model/ready.ts'
import { headOf, lowerAt, type Scene, type Silence } from './scene.ts'

/** A sentence, or what stands behind its colon, that is no more than "No reply yet from Keshet"; null where it says more. */
export const verblessSilence = (scene: Scene, sentence: Sentence): Silence | null => {
  const { ready, words } = scene
  const colon = ready.tokens
    .slice(sentence.first, Math.min(sentence.last, sentence.first + 8))
    .findIndex((t) => t.text === ':')
  const first = colon < 0 ? sentence.first : sentence.first + colon + 1
  const np = nounAfter(ready, first, sentence)
  if (np?.first !== first || !words.none.has(lowerAt(scene, first))) return null
  if (verbsBetween(ready, sentence.first, sentence.last).length > 0 || np.last - np.first > 4) return null
  const absence = words.given.get(headOf(scene, np))
  if (!absence) return null
  return { absence, verb: null, first, last: np.last, object: null, ofSubject: false }
}
