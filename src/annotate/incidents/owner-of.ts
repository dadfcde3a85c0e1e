import { nounBefore } from '../../grammar/find-subject.ts'
import type { NounPhrase } from '../../model/ready.ts'
import { overlaps } from '../../model/span.ts'
import { isTime, lowerAt, nounType, type Range, type Scene } from './scene.ts'

// Where the phrase names who does it: "Keshet's invasion", "Vardanian air strikes".
/** Who an event noun says that did it: "Keshet" of "Keshet's invasion", "Vardanian" of "Vardanian air strikes"; null where it does not. */
export const ownerOf = (scene: Scene, np: NounPhrase): Range | null => {
  for (let i = np.first; i < np.head; i++) {
    const t = scene.ready.tokens[i]
    if (!t) break
    const owns =
      /^['’]s?$/.test(lowerAt(scene, i + 1)) ||
      /['’]s?$/.test(t.lower) ||
      (t.pos === 'PRON' && t.lower !== 'whose')
    if (owns) return isTime(scene, { first: np.first, last: i + 1 }) ? null : { first: np.first, last: i + 1 }
  }
  const token = (i: number): { start: number; end: number } => scene.ready.tokens[i] ?? { start: 0, end: 0 }
  for (let i = np.first; i < np.head; i++) {
    const side = scene.earlier.actor.some(
      (a) => a.actorKind !== 'person' && a.mentions.some((m) => overlaps(m, token(i))),
    )
    if (side) return { first: i, last: i + 1 }
  }
  return null
}

/** Who did it, by the first event noun of a range that says so: "in a Keshti strike on a market". */
export const ownerIn = (scene: Scene, range: Range): Range | null => {
  for (let n = nounBefore(scene.ready, range.first) + 1; n < scene.ready.nouns.length; n++) {
    const np = scene.ready.nouns[n]
    if (!np || np.first >= range.last) return null
    const owner = nounType(scene, np.head) ? ownerOf(scene, np) : null
    if (owner) return owner
  }
  return null
}
