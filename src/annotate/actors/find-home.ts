import type { Draft, DraftMention } from './drafts.ts'
import { isOwnBody } from './own-body.ts'
import { isShouted, textOf, type Piece, type Reading } from './read-pieces.ts'
import type { Title } from './read-titles.ts'

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

// Where "its" stands before an office: right before it, or before one more with a comma, "its head, Admiral Pel Arrow".
const itsBefore = (r: Reading, first: number): number => {
  if (r.words.its.has(lower(r, first - 1))) return first - 1
  if (lower(r, first - 1) !== ',' || !r.words.titles.has(lower(r, first - 2))) return -1
  for (let i = first - 3; i > first - 6; i--) if (r.words.its.has(lower(r, i))) return i
  return -1
}

// "Keshet said its prime minister, Pel Arrow, would come", "the Keshti delegation and its head": whose "its" is, where one state is named.
const ownersState = (r: Reading, title: Title): string | null => {
  const its = itsBefore(r, title.first)
  if (title.owner !== null || its < 0) return null
  const here = sentenceOf(r, title.first)
  const found = new Set<string>()
  for (let i = its - 1; i >= 0 && sentenceOf(r, i) === here; i--) {
    const piece = pieceOn(r, i)
    if (piece?.sort === 'body' && isOwnBody(r.words, textOf(r.ready, piece.first, piece.last))) return null
    const state = stateOn(r, i)
    if (state) found.add(state)
  }
  return found.size === 1 ? ([...found][0] ?? null) : null
}

// "the government spokesman, said in Oslan", with Oslan a capital: governments speak at home.
const spokenAtHome = (r: Reading, draft: Draft, stateOf: ReadonlyMap<Piece, string>): string | null => {
  for (const t of draft.titles) {
    const words = t.role.title.toLowerCase().split(' ')
    if (t.kind !== 'spokes' || t.owner !== null || !words.some((w) => r.words.standalone.has(w))) continue
    const here = sentenceOf(r, t.first)
    for (let i = t.last; sentenceOf(r, i) === here; i++) {
      const place = lower(r, i) === r.words.inWord ? pieceOn(r, i + 1) : undefined
      const said = r.ready.tokens[i - 1]
      const state =
        place && said?.pos === 'VERB' && r.words.speaking.has(said.lemma) ? stateOf.get(place) : undefined
      if (state && place && stateOn(r, place.first) === null) return state
    }
  }
  return null
}

/** Gives people the state they speak for where only the sentence says so: "Morvane will lead for Vardania". */
export const findHomes = (
  r: Reading,
  people: readonly Draft[],
  stateOf: ReadonlyMap<Piece, string>,
): void => {
  const dateline = datelineState(r)
  for (const draft of people) {
    if (draft.side !== null) continue
    for (const title of draft.titles) if (title.role.tense !== 'former') draft.side ??= ownersState(r, title)
    draft.side ??= spokenAtHome(r, draft, stateOf)
    for (const m of draft.mentions) {
      if (m.form !== 'name' && m.form !== 'short') continue
      draft.side ??= ledAfter(r, m) ?? ledBefore(r, m)
    }
    if (dateline !== null && holdsOffice(r, draft)) draft.side ??= dateline
  }
}
