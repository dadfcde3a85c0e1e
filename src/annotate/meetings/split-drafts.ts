import { parseEdtf } from '../../kit/calendar.ts'
import type { Draft } from './read-mention.ts'
import { clauseEnd } from './find-clause.ts'
import { daysIn, placeIn } from './read-details.ts'
import { spanOf, type Scene } from './scene.ts'

const isDay = (value: string): boolean =>
  parseEdtf(value) !== null && /^[\dX]{4}-[\dX]{2}-[\dX]{2}$/.test(value)

const isPlural = (scene: Scene, draft: Draft): boolean => {
  const { ready } = scene
  for (let i = draft.mention.first; i < draft.mention.core; i++) {
    const lower = ready.tokens[i]?.lower ?? ''
    if (scene.words.nouns.get(lower)?.sort === 'round' || scene.words.nouns.get(lower)?.sort === 'meeting')
      return lower.endsWith('s')
  }
  return false
}

/** "Rounds were held on May 16 and June 2": one for each day. */
export const byDays = (scene: Scene, draft: Draft): readonly Draft[] => {
  const days = [...new Set(draft.days.filter(isDay))]
  if (days.length < 2 || draft.status !== 'held' || !isPlural(scene, draft)) return [draft]
  return days.map((day) => ({ ...draft, days: [day] }))
}

/**
 * "The first round took place in Oslan on April 12; the second, in Corvale on April 19; and the third …": what is told of the
 * first holds for the others, which name only their number, place and day.
 */
export const listedAfter = (scene: Scene, draft: Draft): readonly Draft[] => {
  const { ready, words } = scene
  const out: Draft[] = []
  if (draft.round === null) return out
  const { sentence } = draft.mention
  for (let i = draft.stretch.last; i < sentence.last; i++) {
    const at = i + 1
    const round = words.ordinals.get(ready.tokens[at]?.lower ?? '')
    if (round === undefined || !opensMember(scene, i) || !namesMember(scene, at + 1)) continue
    const end = memberEnd(scene, draft, at + 2)
    const span = spanOf(scene, i, end)
    const stretch = { first: i, last: end }
    const days = daysIn(scene, stretch)
    const mention = { ...draft.mention, first: i, core: at + 1, last: end }
    if (span) out.push({ ...draft, mention, span, days, place: placeIn(scene, stretch), stretch, round })
    i = end
  }
  return out
}

const opensMember = ({ ready }: Scene, i: number): boolean => {
  const before = ready.tokens[i - 1]
  const parted = before?.text === ';' || before?.text === ',' || before?.pos === 'CCONJ'
  return parted && ready.tokens[i]?.pos === 'DET'
}
const namesMember = ({ ready, words }: Scene, i: number): boolean => {
  const lower = ready.tokens[i]?.lower ?? ''
  return lower === ',' || words.at.has(lower) || words.ones.has(lower)
}

const memberEnd = (scene: Scene, draft: Draft, from: number): number => {
  const { tokens } = scene.ready
  for (let i = from; i < draft.mention.sentence.last; i++) {
    if (tokens[i]?.text === ';' || tokens[i]?.text === '.') return i
    if (tokens[i]?.text === ',' && scene.words.ordinals.has(tokens[i + 2]?.lower ?? '')) return i
  }
  return clauseEnd(scene, draft.mention, from)
}
