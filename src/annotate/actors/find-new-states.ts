import type { KnownName, StateSigns } from '../../languages/contract/actors.ts'
import { foldLetters } from '../../kit/name-keys.ts'
import { isShouted, textOf, type Piece, type Reading } from './read-pieces.ts'

const lower = (r: Reading, i: number): string => r.ready.tokens[i]?.lower ?? ''
const possessive = (word: string): boolean => /^['’]s?$/.test(word)

// What is needed to call a name a state, and what each sign is worth.
const enough = 3
const worth = { sure: 3, body: 3, office: 2, soft: 1, town: 0 } as const
type Strength = keyof typeof worth

interface Sign {
  readonly strength: Strength
  readonly word: string
  /** True where its word has a capital: it may be the name of a body. */
  readonly capital: boolean
}

/** What the page says of one name. */
interface Signs {
  readonly own: Map<string, Strength>
  /** What follows it without "'s", as after an adjective. */
  readonly bare: Map<string, Strength>
  /** True where it stands by itself as a name. */
  alone: boolean
  blocked: boolean
}

const strengthOf = (r: Reading, i: number): Strength | null => {
  const signs = r.words.stateSigns
  const word = lower(r, i)
  if (signs.towns.has(word)) return 'town'
  if (signs.sure.has(word)) return 'sure'
  if (signs.pairs.get(word)?.has(lower(r, i - 1))) return 'sure'
  if (signs.bodies.has(word)) return 'body'
  if (signs.offices.has(word)) return 'office'
  return signs.soft.has(word) ? 'soft' : null
}

const goesOn = (r: Reading, i: number): boolean => {
  const word = lower(r, i)
  return (
    r.words.stateSigns.modifiers.has(word) ||
    r.words.titleWords.has(word) ||
    r.words.institutionWords.has(word) ||
    r.ready.tokens[i]?.pos === 'ADJ'
  )
}

// What stands from a token on: the last head of "navy", "deputy foreign minister", "patrol ship".
const signAt = (r: Reading, from: number): Sign | null => {
  let found: Sign | null = null
  const sentence = r.ready.tokens[from - 1]?.sentence
  for (let i = from; i < from + 5 && r.ready.tokens[i]?.sentence === sentence; i++) {
    const strength = strengthOf(r, i)
    if (strength)
      found = { strength, word: lower(r, i), capital: /^\p{Lu}/u.test(r.ready.tokens[i]?.text ?? '') }
    if (strength === 'town') return found
    if (!strength && !goesOn(r, i)) return found
  }
  return found
}

// "Vice President of Sales" and "the Queen of the Reeds" are often of something else.
const isWholeOffice = (r: Reading, head: number): boolean =>
  !r.words.titlePronouns.has(lower(r, head)) && !r.words.stateSigns.vices.has(lower(r, head - 1))

// "the foreign minister of Vardania", "ambassador to Keshet", "the province of Ilmar".
const signBefore = (r: Reading, first: number): Sign | null => {
  const i = r.words.articles.has(lower(r, first - 1)) ? first - 2 : first - 1
  const head = r.ready.tokens[i - 1]
  if (!head || head.sentence !== r.ready.tokens[first]?.sentence) return null
  const signs = r.words.stateSigns
  if (lower(r, i) === signs.toWord)
    return signs.sentTo.has(head.lower) ? { strength: 'sure', word: head.lower, capital: false } : null
  if (lower(r, i) !== signs.ofWord) return null
  if (signs.places.has(head.lower)) return { strength: 'town', word: head.lower, capital: false }
  const strength = strengthOf(r, i - 1)
  // "minister of Planning" has no state behind "of"; "foreign minister of Vardania" has.
  if (!strength || strength === 'soft' || (strength === 'office' && signs.pairs.has(head.lower))) return null
  const capital = /^\p{Lu}/u.test(head.text)
  const strong = strength === 'office' && capital && isWholeOffice(r, i - 1)
  return { strength: strong ? 'body' : strength, word: head.lower, capital }
}

const fresh = (): Signs => ({ own: new Map(), bare: new Map(), alone: false, blocked: false })

const noteSign = (into: Map<string, Strength>, sign: Sign): void => {
  const known = into.get(sign.word)
  if (!known || worth[sign.strength] > worth[known]) into.set(sign.word, sign.strength)
}

// "CORVALE, Vardania —": what a dateline puts a town in.
const inDateline = (r: Reading, p: Piece): boolean => {
  const city = r.ready.tokens[p.first - 2]
  if (p.first > 6 || lower(r, p.first - 1) !== ',' || !city || !isShouted(city)) return false
  return /^[—–(-]$/.test(lower(r, p.last))
}

const isUsual = (r: Reading, word: string): boolean =>
  r.words.titleWords.has(word) ||
  r.words.titles.has(word) ||
  r.words.institutionWords.has(word) ||
  r.words.thingHeads.has(word) ||
  r.words.stateSigns.sure.has(word) ||
  r.words.stateSigns.modifiers.has(word) ||
  r.words.bodyHeads.has(word)

// The name in a piece that may be a state's: all of "Vardania", the first word of "Vardanian Coast Guard".
const candidateIn = (r: Reading, p: Piece): { readonly last: number } | null => {
  const t = r.ready.tokens[p.first]
  if (!t || t.text.length < 4 || isShouted(t) || /-\p{Ll}|['’]/u.test(t.text) || isUsual(r, t.lower))
    return null
  if (p.sort === 'body') return p.known ? null : { last: p.first + 1 }
  if (p.sort !== 'name' || p.last - p.first > 2 || r.words.givenNames.has(t.text)) return null
  return r.words.thingHeads.has(lower(r, p.last - 1)) ? null : { last: p.last }
}

const noteAlone = (r: Reading, p: Piece, signs: Signs): void => {
  signs.alone = true
  const before = r.pieces[r.pieceOn[p.first - 1] ?? -1]
  if (before && before.last === p.first && (before.sort === 'honorific' || before.sort === 'title'))
    signs.blocked = true
  if (r.words.stateSigns.places.has(lower(r, p.last))) signs.blocked = true
  const sign = signBefore(r, p.first)
  if (sign?.strength === 'town') signs.blocked = true
  else if (sign) noteSign(signs.own, sign)
  if (inDateline(r, p)) signs.own.set('dateline', 'office')
}

// "Vardanian and Keshti officials": what follows belongs to both.
const behindJoined = (r: Reading, last: number): number => {
  const next = r.pieces[r.pieceOn[last + 1] ?? -1]
  return lower(r, last) === 'and' && next?.first === last + 1 && next.last === last + 2 ? next.last : last
}

// "Tarrant's ambassador to Keshet": a president sends them too.
const ownSign = (r: Reading, sign: Sign): Sign =>
  r.words.stateSigns.sentTo.has(sign.word) ? { ...sign, strength: 'office' } : sign

const noteAfter = (r: Reading, p: Piece, last: number, signs: Signs): void => {
  const owns = possessive(lower(r, last))
  const sign = signAt(r, owns ? last + 1 : behindJoined(r, last))
  // "the Nordic countries": several states together.
  if (!owns && r.words.stateSigns.several.has(lower(r, last))) signs.blocked = true
  if (!sign) return
  if (sign.strength === 'town') signs.blocked ||= owns || p.sort === 'body'
  else if (owns) noteSign(signs.own, ownSign(r, sign))
  else {
    noteSign(signs.bare, sign)
    if (sign.strength === 'sure' && !sign.capital) noteSign(signs.own, sign)
  }
}

const gather = (r: Reading): Map<string, Signs> => {
  const all = new Map<string, Signs>()
  const families = new Set<string>()
  for (const p of r.pieces) {
    const t = r.ready.tokens[p.first]
    if (
      p.sort === 'name' &&
      p.last - p.first > 1 &&
      t &&
      (r.words.givenNames.has(t.text) || r.pieces[r.pieceOn[p.first - 1] ?? -1]?.sort === 'title')
    )
      families.add(textOf(r.ready, p.last - 1, p.last))
    const found = candidateIn(r, p)
    if (!found) continue
    const name = textOf(r.ready, p.first, found.last)
    const signs = all.get(name) ?? fresh()
    all.set(name, signs)
    if (p.sort === 'name') noteAlone(r, p, signs)
    noteAfter(r, p, found.last, signs)
  }
  for (const [name, signs] of all) if (families.has(name)) signs.blocked = true
  return all
}

const points = (signs: ReadonlyMap<string, Strength>): number => {
  let [sum, soft] = [0, 0]
  for (const s of signs.values()) {
    if (s === 'soft') soft += 1
    else sum += worth[s]
  }
  return sum + Math.min(2, soft)
}

// Before an adjective made from a name of the page, an office or body is enough.
const demonymPoints = (signs: ReadonlyMap<string, Strength>): number => {
  let sum = 0
  for (const s of signs.values()) sum += s === 'soft' ? 1 : enough
  return sum
}

const stemLength = 4

const tailFits = (signs: StateSigns, word: string, name: string): boolean => {
  let shared = 0
  while (shared < word.length && word[shared] === name[shared]) shared++
  for (let cut = Math.min(shared, name.length); cut >= stemLength && cut >= name.length - 4; cut--) {
    const tail = name.slice(cut)
    if ((tail === '' || signs.tails.has(tail)) && signs.endings.has(word.slice(cut))) return true
  }
  return false
}

// True where a word is made from a name as demonyms are: "Vardanian" from "Vardania", "Keshti" from "Keshet".
const isMadeFrom = (signs: StateSigns, word: string, name: string): boolean => {
  const [w, n] = [foldLetters(word), foldLetters(name)]
  return n.length >= 4 && w.length >= 5 && w !== n && tailFits(signs, w, n)
}

interface Page {
  readonly all: ReadonlyMap<string, Signs>
  /** Names by their first four letters, so that a demonym is held against few of them. */
  readonly byStem: ReadonlyMap<string, readonly string[]>
}

const stemOf = (word: string): string => foldLetters(word).slice(0, stemLength)

const pageOf = (all: ReadonlyMap<string, Signs>): Page => {
  const byStem = new Map<string, string[]>()
  for (const name of all.keys()) {
    const same = byStem.get(stemOf(name))
    if (same) same.push(name)
    else byStem.set(stemOf(name), [name])
  }
  return { all, byStem }
}

const madeOf = (r: Reading, page: Page, word: string): string | null => {
  const names = (page.byStem.get(stemOf(word)) ?? []).filter(
    (n) => page.all.get(n)?.alone && isMadeFrom(r.words.stateSigns, word, n),
  )
  return names.sort((a, b) => b.length - a.length)[0] ?? null
}

const statesOf = (r: Reading, page: Page): Set<string> => {
  const total = new Map<string, number>()
  for (const [name, signs] of page.all) {
    if (signs.alone) total.set(name, (total.get(name) ?? 0) + points(signs.own))
    if (signs.bare.size === 0 || / /.test(name)) continue
    const from = madeOf(r, page, name)
    if (from) total.set(from, (total.get(from) ?? 0) + demonymPoints(signs.bare))
  }
  const out = new Set<string>()
  for (const [name, sum] of total)
    if (sum >= enough && !page.all.get(name)?.blocked && madeOf(r, page, name) === null) out.add(name)
  return out
}

const isJointDeed = (r: Reading, last: number): boolean => {
  for (let i = last; i < last + 3; i++) {
    const verb = r.ready.verbs[r.verbFrom[i] ?? -1]
    if (verb) return verb.form === 'finite' && r.words.stateSigns.joint.has(verb.lemma)
    if (r.ready.tokens[i]?.pos !== 'ADV') return false
  }
  return false
}

// "talks on fishing between Vardania and Keshet": what states have lies between them.
const isBetween = (r: Reading, first: number): boolean => {
  if (!r.words.stateSigns.between.has(lower(r, first - 1))) return false
  const sentence = r.ready.tokens[first]?.sentence
  for (let i = first - 2; i > first - 9 && r.ready.tokens[i]?.sentence === sentence; i--)
    if (r.words.stateSigns.talks.has(lower(r, i))) return true
  return false
}

// "Vardania and Keshet agreed", "talks between Keshet and Vardania": beside a state stands a state.
const addPaired = (r: Reading, page: Page, states: Set<string>): void => {
  const nameOn = (p: Piece | undefined): string => (p ? textOf(r.ready, p.first, p.last) : '')
  const isState = (p: Piece | undefined): boolean => p?.known?.sort === 'state' || states.has(nameOn(p))
  const open = (p: Piece | undefined): boolean => {
    const signs = page.all.get(nameOn(p))
    return p?.sort === 'name' && signs !== undefined && !signs.blocked && p.last - p.first < 3
  }
  r.pieces.forEach((a, n) => {
    const b = r.pieces[n + 1]
    if (!b || b.first !== a.last + 1 || lower(r, a.last) !== 'and') return
    const other = isState(a) && open(b) ? b : isState(b) && open(a) ? a : null
    if (other && (isBetween(r, a.first) || isJointDeed(r, b.last))) states.add(nameOn(other))
  })
}

// Names with a sign of a state that are somebody's or a town's: "Tarrant" of "Tarrant's envoys" and "Helena Tarrant".
const deniedIn = (all: ReadonlyMap<string, Signs>): ReadonlySet<string> =>
  new Set(
    [...all].flatMap(([name, signs]) =>
      signs.blocked && signs.own.size + signs.bare.size > 0 ? [name] : [],
    ),
  )

/** What a page tells of states that no table knows. */
export interface NewStates {
  /** Their names and demonyms, each with what it stands for. */
  readonly told: ReadonlyMap<string, KnownName>
  /** Names that another page might take for a state's, and this one shows to be none. */
  readonly denied: ReadonlySet<string>
}

/**
 * States that no table knows, by what the page gives them, with their demonyms: "Keshet" and "Keshti" of a page with "the Keshti
 * government" and "Keshet" on it. Towns, companies, unions and people are none.
 */
export const findNewStates = (r: Reading): NewStates => {
  const told = new Map<string, KnownName>()
  const all = gather(r)
  const denied = deniedIn(all)
  if (all.size === 0) return { told, denied }
  const page = pageOf(all)
  const states = statesOf(r, page)
  addPaired(r, page, states)
  if (states.size === 0) return { told, denied }
  for (const name of states) told.set(name, { sort: 'state', name, side: name })
  for (const name of all.keys()) {
    if (states.has(name) || / /.test(name)) continue
    const from = madeOf(r, page, name)
    if (from && states.has(from)) told.set(name, { sort: 'demonym', name: from, side: from })
  }
  return { told, denied }
}
