import { paragraphAt, tokenIndexAt } from '../../grammar/find-at.ts'
import { sameSpeaker, type Draft, type Scene } from './draft.ts'

// Somebody reported by the words of a quotation: the quotation goes on around it.
const isNested = ({ ready }: Scene, draft: Draft): boolean => {
  const at = draft.cue?.start ?? draft.speaker?.start ?? draft.pieces[0].start
  return !draft.quoted && (ready.tokens[tokenIndexAt(ready, at)]?.quotation ?? -1) >= 0
}

const isAlone = (draft: Draft): boolean => draft.quoted && draft.speaker === null

const paragraphOfLast = ({ ready }: Scene, draft: Draft): number =>
  paragraphAt(ready, draft.pieces.at(-1)?.start ?? draft.pieces[0].start)

const paragraphOf = ({ ready }: Scene, draft: Draft): number => paragraphAt(ready, draft.pieces[0].start)

// In the paragraph of an utterance a quotation by itself goes on with it; in the next one it does where it opens the paragraph.
const goesOn = (scene: Scene, before: Draft, draft: Draft): boolean => {
  const apart = paragraphOf(scene, draft) - paragraphOfLast(scene, before)
  if (!before.quoted && before.rule !== 'statements/quote-ends-clause') return false
  if (apart === 0) return true
  const opens = scene.ready.paragraphs[paragraphOf(scene, draft)]?.start ?? -1
  return apart === 1 && opens >= draft.pieces[0].start - 2
}

/**
 * Joins quotations that have no attribution of their own to the utterance that they go on with:
 * “A,” she said. “B.” is one statement in two pieces. Drafts come and go in order of place.
 */
export const joinUtterances = (scene: Scene, drafts: readonly Draft[]): readonly Draft[] => {
  const out: Draft[] = []
  let last = -1
  for (const draft of drafts) {
    const before = out[last]
    if (before && isAlone(draft) && goesOn(scene, before, draft)) {
      out[last] = { ...before, pieces: [...before.pieces, ...draft.pieces] }
      continue
    }
    out.push(draft)
    if (isNested(scene, draft) || !draft.speech) continue
    // “A,” she said, adding that X: what follows goes on with the quotation.
    if (!(before?.quoted && !draft.quoted && sameSpeaker(before, draft))) last = out.length - 1
  }
  return out
}
