import type { VerbGroup } from '../../model/ready.ts'
import { newDraft, type Draft } from './drafts.ts'
import { isParty, isPlaced, isSubject, speaks } from './read-deeds.ts'
import { textOf, type Piece, type Reading } from './read-pieces.ts'

/** States and seats of power of an article. */
export interface States {
  readonly drafts: readonly Draft[]
  /** Pieces that name one of them. */
  readonly taken: ReadonlySet<Piece>
  /** The state that a piece names by itself, its demonym or its capital. */
  readonly stateOf: ReadonlyMap<Piece, string>
  /** The adjective for a state, as the tables or the page have it. */
  readonly demonymOf: (state: string) => string | null
}

const lower = (r: Reading, i: number): string => r.ready.tokens[i]?.lower ?? ''
const pieceAt = (r: Reading, i: number): Piece | undefined => r.pieces[r.pieceOn[i] ?? -1]
const possessive = (word: string): boolean => /^['’]s?$/.test(word)

// "Oslan, the Vardanian capital", "the Vardanian capital, Oslan", "the capital of Vardania, Oslan".
const newCapitals = (r: Reading, stateOf: ReadonlyMap<Piece, string>): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  const piece = (i: number): Piece | undefined => r.pieces[r.pieceOn[i] ?? -1]
  r.ready.tokens.forEach((t, i) => {
    if (!r.words.capitalNouns.has(t.lower)) return
    const ofState = r.words.ofWords.has(lower(r, i + 1)) ? piece(i + 2) : undefined
    const owner = ofState ?? piece(possessive(lower(r, i - 1)) ? i - 2 : i - 1)
    if (!owner) return
    const state = stateOf.get(owner)
    if (!state) return
    const end = ofState ? ofState.last : i + 1
    const start = Math.min(owner.first, i)
    const before = piece(r.words.articles.has(lower(r, start - 1)) ? start - 3 : start - 2)
    const city = lower(r, end) === ',' ? piece(end + 1) : piece(end)
    const comma = lower(r, r.words.articles.has(lower(r, start - 1)) ? start - 2 : start - 1) === ','
    // "Sandry, the capital of Lunmark, Pel Arrow said": what stands ahead of the comma is the city.
    if (comma && before?.sort === 'name') found.set(textOf(r.ready, before.first, before.last), state)
    else if (
      !(comma && before) &&
      city?.sort === 'name' &&
      !r.words.givenNames.has(textOf(r.ready, city.first, city.first + 1))
    )
      found.set(textOf(r.ready, city.first, city.last), state)
  })
  return found
}

// The state whose official says something right before `i`, where only one is named: "A Vardanian official said".
const stateSpeaking = (r: Reading, stateOf: ReadonlyMap<Piece, string>, i: number): string | null => {
  const told = lower(r, i - 1) === r.words.thatWord ? i - 2 : i - 1
  const t = r.ready.tokens[told]
  if (t?.pos !== 'VERB' || !r.words.speaking.has(t.lemma)) return null
  const found = new Set<string>()
  for (let j = told - 1; j >= 0 && r.ready.tokens[j]?.sentence === t.sentence; j--) {
    const state = stateOf.get(r.pieces[r.pieceOn[j] ?? -1] as Piece)
    if (state) found.add(state)
  }
  return found.size === 1 ? ([...found][0] ?? null) : null
}

// "A Vardanian official said Corvale would sign": a town that will do what governments do is the speaker's capital.
const spokenCapitals = (r: Reading, stateOf: ReadonlyMap<Piece, string>): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  const families = new Set<string>()
  for (const p of r.pieces)
    if (p.sort === 'name' && p.last - p.first > 1) families.add(textOf(r.ready, p.last - 1, p.last))
  for (const p of r.pieces) {
    if (p.sort !== 'name' || p.last - p.first > 1) continue
    const verb = r.ready.verbs[r.verbFrom[p.last] ?? -1]
    if (!verb || verb.modal === null || !r.words.stateSigns.refuses.has(verb.lemma)) continue
    const name = textOf(r.ready, p.first, p.last)
    const state = families.has(name) ? null : stateSpeaking(r, stateOf, p.first)
    if (state) found.set(name, state)
  }
  return found
}

const nextVerb = (r: Reading, from: number): VerbGroup | undefined => {
  for (let i = from; i < r.verbFrom.length; i++) {
    const verb = r.ready.verbs[r.verbFrom[i] ?? -1]
    if (verb) return verb
  }
  return undefined
}

type StateOf = ReadonlyMap<Piece, string>

const isPower = (stateOf: StateOf, p: Piece | undefined): p is Piece =>
  p !== undefined && stateOf.has(p) && p.known?.sort !== 'demonym'

// The other of two that "and" joins: Oslan for Corvale in "Corvale and Oslan agreed".
const joinedTo = (r: Reading, stateOf: StateOf, p: Piece): Piece | null => {
  const next = pieceAt(r, p.last + 1)
  if (r.words.and.has(lower(r, p.last)) && isPower(stateOf, next) && next.first === p.last + 1) return next
  const before = pieceAt(r, p.first - 2)
  return r.words.and.has(lower(r, p.first - 1)) && isPower(stateOf, before) && before.last === p.first - 1
    ? before
    : null
}

// "officials in Corvale", "the authorities in Corvale and Oslan".
const isSeatOfOfficials = (r: Reading, p: Piece): boolean =>
  lower(r, p.first - 1) === r.words.inWord && r.words.rulers.has(lower(r, p.first - 2))

// A capital stands for the government where it, or the one joined to it, does what governments do.
const isMetonym = (r: Reading, stateOf: StateOf, p: Piece): boolean => {
  const other = joinedTo(r, stateOf, p)
  return actsAsPower(r, p) || (other !== null && actsAsPower(r, other))
}

// "Corvale is ready", "Corvale is 'committed'": the word behind "is", past a quotation mark and an adverb.
const mood = (r: Reading, last: number): string => {
  let i = last
  while (i < last + 3 && /^(PUNCT|ADV)$/.test(r.ready.tokens[i]?.pos ?? '')) i++
  return lower(r, i)
}

const actsAsPower = (r: Reading, p: Piece): boolean => {
  if (isSeatOfOfficials(r, p)) return true
  if (isPlaced(r, p.first)) return false
  const before = lower(r, p.first - 1)
  if (r.words.partyPrepositions.has(before)) return r.ready.tokens[p.last]?.pos !== 'NOUN'
  if (r.words.partying.has(before) || r.words.ofWords.has(before)) return false
  if (possessive(lower(r, p.last))) return r.ready.tokens[p.last + 1]?.lower !== 'mayor'
  if (speaks(r, p.first, p.last)) return true
  if (isSubject(r, p.last)) {
    const verb = nextVerb(r, p.last)
    if (verb === undefined || verb.passive) return false
    return verb.lemma !== 'be' || r.words.stateMoods.has(mood(r, verb.last))
  }
  const verb = r.ready.tokens[p.first - 1]
  return verb?.pos === 'VERB' && r.words.speaking.has(verb.lemma) && !r.words.placeVerbs.has(verb.lemma)
}

interface Naming {
  readonly state: string
  readonly form: 'name' | 'acronym' | 'demonym' | 'metonym'
}

const namingOf = (r: Reading, p: Piece): Naming | null => {
  const text = textOf(r.ready, p.first, p.last)
  if (p.sort === 'known' && p.known) {
    if (p.known.sort === 'state')
      return { state: p.known.name, form: /^[A-Z.]+$/.test(text) ? 'acronym' : 'name' }
    if (p.known.sort === 'demonym') return { state: p.known.name, form: 'demonym' }
    if (p.known.sort === 'capital') return { state: p.known.name, form: 'metonym' }
    return null
  }
  return null
}

// "Keshet's Pel Arrow" says where somebody is from, "Keshet's Oslan" where a town lies.
const isPossessorOfName = (r: Reading, p: Piece): boolean =>
  possessive(lower(r, p.last)) &&
  (r.words.givenNames.has(r.ready.tokens[p.last + 1]?.text ?? '') ||
    pieceAt(r, p.last + 1)?.known?.sort === 'capital')

const linksList = (word: string): boolean => word === ',' || word === 'and'

// "Vardania, Keshet and Oremund": states in a row are parties.
const isListed = (r: Reading, p: Piece): boolean => {
  const after = r.pieces[r.pieceOn[lower(r, p.last + 1) === 'the' ? p.last + 2 : p.last + 1] ?? -1]
  const before = r.pieces[r.pieceOn[p.first - 2] ?? -1]
  const next = linksList(lower(r, p.last)) && after?.known?.sort === 'state'
  const previous = linksList(lower(r, p.first - 1)) && before?.known?.sort === 'state'
  return (
    (next && (r.words.partying.has(lower(r, p.first - 1)) || !isPlaced(r, p.first))) ||
    (previous && !isPlaced(r, before.first))
  )
}

// "the Keshti and Vardanian delegations".
const isJoinedDemonym = (r: Reading, p: Piece): boolean => {
  const next = pieceAt(r, p.last + 1)
  return (
    r.words.and.has(lower(r, p.last)) &&
    next?.first === p.last + 1 &&
    (next.known?.sort === 'state' || next.known?.sort === 'demonym') &&
    r.words.partyNouns.has(lower(r, next.last))
  )
}

const acts = (r: Reading, p: Piece, form: Naming['form']): boolean => {
  if (r.words.partyNouns.has(lower(r, p.last))) return true
  if (form === 'demonym') return isJoinedDemonym(r, p)
  if (isPlaced(r, p.first) || isPossessorOfName(r, p)) return false
  return isListed(r, p) || isSubject(r, p.last) || isParty(r, p.first, p.last) || speaks(r, p.first, p.last)
}

const noteSeat = (r: Reading, drafts: Map<string, Draft>, p: Piece): void => {
  const known = p.known
  if (!known) return
  const draft = drafts.get(known.name) ?? newDraft('place-as-actor', known.name, 'actors/seat')
  drafts.set(known.name, draft)
  draft.side = known.side
  draft.pronoun = 'it'
  draft.mentions.push({ first: p.first, last: p.last, form: 'name' })
  if (
    known.side !== null
      ? !isPlaced(r, p.first) || isSeatOfOfficials(r, p)
      : isSubject(r, p.last) ||
        r.words.partyPrepositions.has(lower(r, p.first - 1)) ||
        lower(r, p.first) === 'the'
  )
    draft.acts = true
}

const nameCapitals = (r: Reading, namings: Map<Piece, Naming>, stateOf: Map<Piece, string>): void => {
  const capitals = new Map([...spokenCapitals(r, stateOf), ...newCapitals(r, stateOf)])
  for (const p of r.pieces) {
    if (p.sort !== 'name' || namings.has(p)) continue
    const state = capitals.get(textOf(r.ready, p.first, p.last))
    if (!state) continue
    namings.set(p, { state, form: 'metonym' })
    stateOf.set(p, state)
  }
}

const noteState = (
  r: Reading,
  drafts: Map<string, Draft>,
  p: Piece,
  { naming, stateOf }: { readonly naming: Naming; readonly stateOf: StateOf },
): void => {
  const metonym = naming.form === 'metonym'
  if (metonym && !isMetonym(r, stateOf, p)) return
  const known = drafts.get(naming.state)
  const draft = known ?? newDraft('state', naming.state, metonym ? 'actors/metonym' : 'actors/state')
  if (!known) drafts.set(naming.state, draft)
  draft.pronoun = 'it'
  draft.mentions.push({ first: p.first, last: p.last, form: naming.form })
  if (naming.form === 'demonym' && r.words.sides.has(lower(r, p.last)))
    draft.mentions.push({ first: p.first, last: p.last + 1, form: 'description' })
  if (metonym || acts(r, p, naming.form)) draft.acts = true
}

// Adjectives of the tables, and for invented states those of the page.
const adjectivesOf = (
  r: Reading,
  namings: ReadonlyMap<Piece, Naming>,
): ReadonlyMap<string, string | null> => {
  const adjectives = new Map<string, string | null>()
  for (const [p, n] of namings)
    if (n.form === 'demonym' && !adjectives.has(n.state) && !r.words.adjectives.has(n.state))
      adjectives.set(n.state, textOf(r.ready, p.first, p.last))
  return adjectives
}

/** States and seats of power of an article, invented ones too. */
export const findStates = (r: Reading): States => {
  const [drafts, seats] = [new Map<string, Draft>(), new Map<string, Draft>()]
  const taken = new Set<Piece>()
  const stateOf = new Map<Piece, string>()
  const namings = new Map<Piece, Naming>()
  for (const p of r.pieces) {
    const naming = namingOf(r, p)
    if (naming) {
      namings.set(p, naming)
      stateOf.set(p, naming.state)
    } else if (p.known?.sort === 'seat' && p.sort === 'known') {
      noteSeat(r, seats, p)
      taken.add(p)
    }
  }
  nameCapitals(r, namings, stateOf)
  for (const p of r.pieces) {
    const naming = namings.get(p)
    if (!naming) continue
    taken.add(p)
    noteState(r, drafts, p, { naming, stateOf })
  }
  const adjectives = adjectivesOf(r, namings)
  return {
    drafts: [...drafts.values(), ...seats.values()],
    taken,
    stateOf,
    demonymOf: (s) => r.words.adjectives.get(s) ?? adjectives.get(s) ?? null,
  }
}
