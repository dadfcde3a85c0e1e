import { agendaOf, endsIn, formatOf } from './read-details.ts'
import type { Draft } from './read-mention.ts'
import { placedBy } from './read-status.ts'
import type { Scene } from './scene.ts'

/** True for "the talks", "those talks": named before; told of here only where something happens to them. */
export const isPointing = (scene: Scene, { mention }: Draft): boolean => {
  const first = scene.ready.tokens[mention.first]
  return mention.verb === null && first?.pos === 'DET' && scene.words.pointing.has(first.lower)
}

const talking: ReadonlySet<string> = new Set(['talks', 'round', 'meeting', 'verb'])
const coming: ReadonlySet<string> = new Set(['scheduled', 'postponed', 'cancelled'])
const offered: ReadonlySet<string> = new Set(['proposed', 'rejected', 'scheduled'])

/**
 * Not sure by itself, but what becomes of talks is told: one of the talks that the article is about, where it is about any.
 *
 * @example "Talks will begin soon", "He ruled out direct talks".
 */
export const isLikely = (scene: Scene, draft: Draft): boolean => {
  const { mention, told, fate, status, predicate } = draft
  if (!told || !fate || !talking.has(mention.sort)) return false
  if (mention.verb) return coming.has(status)
  if (predicate) return coming.has(status)
  const counted = placedBy(scene, mention) === 'ahead' && coming.has(status)
  return counted || (offered.has(status) && formatOf(scene, mention) !== null)
}

const isOff: ReadonlySet<string> = new Set(['rejected', 'cancelled'])

// Who meets is told by rank, or somebody says what it is about.
const saysMore = (scene: Scene, { level, by, mention }: Draft): boolean =>
  level !== null || (by !== null && agendaOf(scene, mention).length > 0)

/** "after three years of negotiations": talks that were long. */
export const isLong = (scene: Scene, { mention, status }: Draft): boolean => {
  const { tokens } = scene.ready
  if (status !== 'held' || mention.sort !== 'talks') return false
  for (let i = mention.first; i < mention.core; i++)
    if (scene.words.lengths.has(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'of') return true
  return false
}

// "After three years of negotiations", "Previous negotiations ended without a solution", "both sides agreed to meet again": which ones
// is plain on a page about talks.
const isOfTheTalks = (scene: Scene, draft: Draft): boolean => {
  const { mention, both, told } = draft
  if (isLong(scene, draft) || (both && told && mention.verb !== null)) return true
  return mention.sort === 'talks' && endsIn(scene, draft)
}

/**
 * Enough is said to know that there is, was or may be one particular meeting. A bare "talks" in passing is none;
 * "the talks" alone is one only where the words tell what becomes of it.
 */
export const isSure = (scene: Scene, draft: Draft): boolean => {
  const { mention, company, told } = draft
  if (draft.course || (scene.talks && isOfTheTalks(scene, draft))) return scene.talks
  const placed = draft.days.length > 0 || draft.place !== null || draft.round !== null
  const named = company.parties.length > 0 || company.heads.length > (mention.verb ? 1 : 0)
  if (isPointing(scene, draft) && mention.last === mention.core && !placed) return told && draft.fate
  // "will not engage in talks about it": a refusal of somebody's talks only.
  if (told && isOff.has(draft.status) && !draft.fate) return company.own || placed
  return placed || company.own || (told && (named || saysMore(scene, draft)))
}
