import type { Draft, DraftMention } from './drafts.ts'
import { isShouted, type Piece, type Reading } from './read-pieces.ts'

const lower = (r: Reading, i: number): string => r.ready.tokens[i]?.lower ?? ''
const sentenceOf = (r: Reading, i: number): number => r.ready.tokens[i]?.sentence ?? -1
const pieceOn = (r: Reading, i: number): Piece | undefined => r.pieces[r.pieceOn[i] ?? -1]

const stateOn = (r: Reading, i: number): string | null => {
  const known = pieceOn(r, i)?.known
  return known && (known.sort === 'state' || known.sort === 'demonym') ? known.name : null
}

const lemmaOf = (r: Reading, i: number): string => r.ready.tokens[i]?.lemma ?? ''

const leadsAt = (r: Reading, i: number): boolean =>
  r.ready.tokens[i]?.pos === 'VERB' && r.words.leadVerbs.has(lemmaOf(r, i))

// "the Keshti delegation", "Vardania's team": the state before the noun at `i`.
const stateOfTeam = (r: Reading, i: number): string | null => {
  if (!r.words.teams.has(lower(r, i))) return null
  for (let j = i - 1; j >= i - 4; j--) {
    const state = stateOn(r, j)
    if (state) return state
  }
  return null
}

// "will lead for Vardania", "heads the Keshti delegation".
const ledAfter = (r: Reading, m: DraftMention): string | null => {
  const here = sentenceOf(r, m.first)
  let led = false
  for (let i = m.last; i < m.last + 18 && sentenceOf(r, i) === here; i++) {
    if (leadsAt(r, i)) led = true
    if (!led) continue
    if (lower(r, i) === r.words.stateSigns.forWord && stateOn(r, i + 1)) return stateOn(r, i + 1)
    const state = stateOfTeam(r, i)
    if (state) return state
  }
  return null
}

// "the Keshti delegation headed by Admiral Dilar Temesh".
const ledBefore = (r: Reading, m: DraftMention): string | null => {
  const here = sentenceOf(r, m.first)
  for (let i = m.first - 1; i > m.first - 5 && sentenceOf(r, i) === here; i--)
    if (leadsAt(r, i)) return stateOfTeam(r, i - 1)
  return null
}

// "DUNMERE, Brannoch —": whose president it is that the first sentences name without saying so.
const datelineState = (r: Reading): string | null => {
  for (let i = 1; i < 6; i++) {
    const [city, state] = [r.ready.tokens[i - 1], stateOn(r, i + 1)]
    if (lower(r, i) === ',' && city && isShouted(city) && state && /^[—–(-]/.test(lower(r, i + 2)))
      return state
  }
  return null
}

const holdsOffice = (r: Reading, draft: Draft): boolean =>
  draft.titles.some(
    (t) =>
      t.owner === null &&
      t.role.tense === 'current' &&
      r.words.stateHeads.has(t.role.title.toLowerCase()) &&
      sentenceOf(r, t.first) < 2,
  )

/** Gives people the state they speak for where only the sentence says so: "Morvane will lead for Vardania". */
export const findHomes = (r: Reading, people: readonly Draft[]): void => {
  const dateline = datelineState(r)
  for (const draft of people) {
    if (draft.side !== null) continue
    for (const m of draft.mentions) {
      if (m.form !== 'name' && m.form !== 'short') continue
      draft.side ??= ledAfter(r, m) ?? ledBefore(r, m)
    }
    if (dateline !== null && holdsOffice(r, draft)) draft.side ??= dateline
  }
}
