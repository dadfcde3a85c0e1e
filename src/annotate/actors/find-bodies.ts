import { foldLetters } from '../../kit/name-keys.ts'
import { newDraft, type Draft, type DraftMention } from './drafts.ts'
import type { States } from './find-states.ts'
import { isParty, isPlaced, isSubject, speaks } from './read-deeds.ts'
import { textOf, type Piece, type Reading } from './read-pieces.ts'

/** Organisations of an article. */
export interface Bodies {
  readonly drafts: readonly Draft[]
  readonly taken: ReadonlySet<Piece>
}

interface Naming {
  readonly name: string
  readonly mention: DraftMention
  readonly side: string | null
  readonly acts: boolean
  readonly rule: string
  /** Names that are the same body: "ministry defense russia". */
  readonly key: string
}

const lower = (r: Reading, i: number): string => r.ready.tokens[i]?.lower ?? ''
const possessive = (word: string): boolean => /^['’]s?$/.test(word)
const pieceOn = (r: Reading, i: number): Piece | undefined => r.pieces[r.pieceOn[i] ?? -1]

// "Ministry of Defence" and "Defense Ministry" hold the same words.
const keyOf = (r: Reading, name: string, side: string | null): string => {
  const words = foldLetters(name).split(/[^\p{L}\p{N}]+/u).map((w) => r.words.sameWords.get(w) ?? w)
  return [...new Set(words)].filter((w) => w !== '' && !r.words.ofWords.has(w) && !r.words.articles.has(w) && w !== 'affairs' && w !== 's').sort().join(' ') + (side ? ` @${side}` : '')
}

// "told the Herald", "media including the Herald", "Herald reporter Pel Arrow".
const isSource = (r: Reading, first: number, last: number): boolean => {
  const before = lower(r, r.words.articles.has(lower(r, first - 1)) ? first - 2 : first - 1)
  if (/^(told|by|including|with|to)$/.test(before)) return true
  return r.words.titles.get(lower(r, last)) === 'calling' || (possessive(lower(r, last)) && r.words.givenNames.has(r.ready.tokens[last + 1]?.text ?? ''))
}

const deeds = (r: Reading, first: number, last: number, press: boolean): boolean => {
  if (speaks(r, first, last)) return true
  if (press) return isSource(r, first, last)
  if (r.words.titles.get(lower(r, last)) === 'spokes') return true
  return !isPlaced(r, first) && (isSubject(r, last) || isParty(r, first, last))
}

// The state or body before a body: "Keshet's Security Service", "the Vardanian ministry".
const ownerBefore = (r: Reading, first: number): Piece | null => {
  const end = possessive(lower(r, first - 1)) ? first - 1 : first
  const p = pieceOn(r, end - 1)
  return p && p.last === end && p.sort !== 'title' && p.sort !== 'honorific' ? p : null
}

const sideOf = (states: States, p: Piece): string | null => states.stateOf.get(p) ?? p.known?.side ?? p.known?.name ?? null

// "Vardania's Defense Ministry" and "the Vardanian Defense Ministry" under one name.
const nameOf = (states: States, side: string | null, rest: string, fallback: string): string => {
  const adjective = side ? states.demonymOf(side) : null
  return adjective ? `${adjective} ${rest}` : fallback
}

const ofBody = (r: Reading, states: States, p: Piece): Naming | null => {
  const text = textOf(r.ready, p.first, p.last)
  const title = pieceOn(r, p.first - 2)
  const office = possessive(lower(r, p.first - 1)) && title?.sort === 'title' ? title : null
  if (office) {
    const name = textOf(r.ready, office.first, p.last)
    return { name, mention: { first: office.first, last: p.last, form: 'name' }, side: p.known?.side ?? null, acts: deeds(r, office.first, p.last, false), rule: 'actors/body', key: keyOf(r, name, null) }
  }
  const owner = ownerBefore(r, p.first)
  const ownerSide = owner ? sideOf(states, owner) : null
  const state = owner ? states.stateOf.get(owner) : undefined
  const side = ownerSide ?? p.known?.side ?? p.known?.name ?? null
  const first = state && owner ? owner.first : p.first
  // "Ministry" by itself is one of this page's bodies, not a name.
  if (p.last - p.first === 1 && !state) return null
  return {
    name: state ? nameOf(states, state, text, text) : text, mention: { first, last: p.last, form: 'name' }, side, acts: deeds(r, first, p.last, false),
    rule: 'actors/body', key: keyOf(r, withoutOwner(r, p), side),
  }
}

// A state's name inside a body's is told apart: "Bank of Keshet", "Kesheti Bank".
const withoutOwner = (r: Reading, p: Piece): string =>
  p.inner && (p.known?.sort === 'state' || p.known?.sort === 'demonym')
    ? `${textOf(r.ready, p.first, p.inner.first)} ${textOf(r.ready, p.inner.last, p.last)}`
    : textOf(r.ready, p.first, p.last)

const ofKnown = (r: Reading, p: Piece): Naming | null => {
  if (p.sort !== 'known' || !p.known || (p.known.sort !== 'body' && p.known.sort !== 'press')) return null
  const text = textOf(r.ready, p.first, p.last)
  const form = /^[A-Z.\d]+$/.test(text) ? 'acronym' : 'name'
  const press = p.known.sort === 'press'
  return {
    name: p.known.name, mention: { first: p.first, last: p.last, form }, side: p.known.side,
    acts: press ? deeds(r, p.first, p.last, true) : !isPlaced(r, p.first), rule: 'actors/known-body', key: `=${p.known.name}`,
  }
}

const modifier = (r: Reading, i: number): boolean => {
  const t = r.ready.tokens[i]
  return t !== undefined && (r.words.institutionWords.has(t.lower) || (t.text === 'and' && r.words.institutionWords.has(lower(r, i - 1))))
}

// Bodies named in lower case: "the Vardanian government", "regional authorities", "Keshet's forces".
const ofInstitution = (r: Reading, states: States, head: number): Naming | null => {
  const word = lower(r, head)
  const army = r.words.forces.has(word)
  if (!army && !r.words.institutions.has(word)) return null
  if (r.pieceOn[head] !== -1) return null
  let first = head
  while (first > 0 && modifier(r, first - 1) && r.ready.tokens[first - 1]?.sentence === r.ready.tokens[head]?.sentence) first--
  const owner = ownerBefore(r, first)
  const last = head + 1
  const next = r.ready.tokens[last]
  if (next && next.pos === 'NOUN' && !r.words.mediaNouns.has(next.lower) && !r.words.titles.has(next.lower) && r.ready.tokens[head]?.sentence === next.sentence && (r.verbFrom[last] ?? -1) < 0) return null
  if (!owner) return ofPlainInstitution(r, first, last, word)
  const side = sideOf(states, owner)
  const state = states.stateOf.get(owner)
  if (state && r.words.sides.has(word)) return null
  const rest = textOf(r.ready, first, last)
  const whole = textOf(r.ready, owner.first, last)
  const mention: DraftMention = { first: owner.first, last, form: 'name' }
  const acting = deeds(r, owner.first, last, false)
  if (army && state) {
    const name = nameOf(states, state, r.words.armedForces, whole)
    return { name, mention, side, acts: acting, rule: 'actors/forces', key: `forces @${state}` }
  }
  const plain = possessive(lower(r, first - 1)) ? `${textOf(r.ready, owner.first, owner.last)} ${rest}` : whole
  return {
    name: state ? nameOf(states, state, rest, plain) : plain, mention, side, acts: acting, rule: 'actors/institution',
    key: keyOf(r, state ? rest : plain, state ?? null),
  }
}

// Without an owner only what speaks, under the article or in the plural.
const ofPlainInstitution = (r: Reading, first: number, last: number, word: string): Naming | null => {
  const the = r.words.articles.has(lower(r, first - 1))
  const plural = /(ies|police)$/.test(word)
  const bare = last - first === 1
  if (!the && (!plural || r.ready.tokens[first - 1]?.pos === 'ADJ')) return null
  if (!speaks(r, the ? first - 1 : first, last)) return null
  if (bare && !the && word !== 'police') return null
  const text = textOf(r.ready, first, last)
  return { name: text, mention: { first, last, form: 'name' }, side: null, acts: true, rule: 'actors/plain-institution', key: keyOf(r, text, null) }
}

const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\d&.-]{1,6}$/u.test(text)

// "the Harbour Workers' Union (HWU)": the short form in brackets.
const bracketed = (r: Reading, p: Piece): Piece | null => {
  if (lower(r, p.last) !== '(') return null
  const inner = pieceOn(r, p.last + 1)
  return inner && lower(r, inner.last) === ')' && isAcronym(textOf(r.ready, inner.first, inner.last)) ? inner : null
}

const add = (drafts: Map<string, Draft>, naming: Naming): Draft => {
  const draft = drafts.get(naming.key) ?? newDraft('organisation', naming.name, naming.rule)
  drafts.set(naming.key, draft)
  draft.mentions.push(naming.mention)
  draft.side ??= naming.side
  draft.pronoun = 'it'
  if (naming.acts) draft.acts = true
  return draft
}

/** Organisations of an article: those known everywhere, those with a name, and those named in lower case. */
export const findBodies = (r: Reading, states: States): Bodies => {
  const drafts = new Map<string, Draft>()
  const taken = new Set<Piece>()
  const short = new Map<string, Draft>()
  for (const p of r.pieces) {
    if (states.taken.has(p) || taken.has(p)) continue
    const inner = bracketed(r, p)
    const naming = p.sort === 'body' ? ofBody(r, states, p) : (ofKnown(r, p) ?? (inner && p.sort === 'name' ? ofNamed(r, p) : null))
    if (p.sort === 'body' || naming) taken.add(p)
    if (!naming) continue
    const draft = add(drafts, naming)
    if (!inner) continue
    taken.add(inner)
    short.set(textOf(r.ready, inner.first, inner.last), draft)
    draft.mentions.push({ first: inner.first, last: inner.last, form: 'acronym' })
  }
  for (let i = 0; i < r.ready.tokens.length; i++) {
    const naming = ofInstitution(r, states, i)
    if (naming) add(drafts, naming)
  }
  for (const p of r.pieces) if (p.sort === 'name' && !taken.has(p) && !states.taken.has(p)) noteAcronym(r, p, short, drafts, taken)
  return { drafts: [...drafts.values()], taken }
}

const ofNamed = (r: Reading, p: Piece): Naming => {
  const text = textOf(r.ready, p.first, p.last)
  return { name: text, mention: { first: p.first, last: p.last, form: 'name' }, side: null, acts: deeds(r, p.first, p.last, false), rule: 'actors/bracketed', key: keyOf(r, text, null) }
}

const acronymActs = (r: Reading, p: Piece): boolean => {
  if (speaks(r, p.first, p.last)) return true
  if (/\d\d/.test(textOf(r.ready, p.first, p.last)) || isPlaced(r, p.first)) return false
  return isSubject(r, p.last) || r.words.articles.has(lower(r, p.first - 1)) && r.ready.tokens[p.last]?.pos !== 'NOUN'
}

const noteAcronym = (r: Reading, p: Piece, short: ReadonlyMap<string, Draft>, drafts: Map<string, Draft>, taken: Set<Piece>): void => {
  const text = textOf(r.ready, p.first, p.last)
  const owner = short.get(text)
  const acting = deeds(r, p.first, p.last, false)
  if (owner) {
    owner.mentions.push({ first: p.first, last: p.last, form: 'acronym' })
    if (acting) owner.acts = true
    taken.add(p)
  } else if (isAcronym(text) && p.last - p.first === 1 && text.length <= 5 && !r.words.plainAcronyms.has(text.toLowerCase())) {
    taken.add(p)
    add(drafts, { name: text, mention: { first: p.first, last: p.last, form: 'acronym' }, side: null, acts: acronymActs(r, p), rule: 'actors/acronym', key: `!${text}` })
  }
}
