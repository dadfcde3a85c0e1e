import { type Draft, type DraftMention } from './drafts.ts'
import { addToldBodies, learnNouns } from './find-told-bodies.ts'
import { joinForces, withoutOwnerless } from './join-bodies.ts'
import type { States } from './find-states.ts'
import { isOwnBody } from './own-body.ts'
import { add, deeds, keyOf, type Naming } from './name-bodies.ts'
import { isPlaced, isSubject, speaks } from './read-deeds.ts'
import { looseTitle } from './read-titles.ts'
import { isShouted, textOf, type Piece, type Reading } from './read-pieces.ts'

/** Organisations of an article. */
export interface Bodies {
  readonly drafts: readonly Draft[]
  readonly taken: ReadonlySet<Piece>
}

const lower = (r: Reading, i: number): string => r.ready.tokens[i]?.lower ?? ''
const possessive = (word: string): boolean => /^['’]s?$/.test(word)
const pieceOn = (r: Reading, i: number): Piece | undefined => r.pieces[r.pieceOn[i] ?? -1]

// The state or body before a body: "Keshet's Security Service", "the Vardanian ministry".
const ownerBefore = (r: Reading, first: number): Piece | null => {
  const end = possessive(lower(r, first - 1)) ? first - 1 : first
  const p = pieceOn(r, end - 1)
  return p && p.last === end && p.sort !== 'title' && p.sort !== 'honorific' ? p : null
}

const sideOf = (states: States, p: Piece): string | null =>
  states.stateOf.get(p) ?? p.known?.side ?? p.known?.name ?? null

// "Vardania's Defense Ministry" and "the Vardanian Defense Ministry" under one name.
const nameOf = (r: Reading, states: States, side: string, rest: string): string => {
  const adjective = states.demonymOf(side)
  return adjective ? `${adjective} ${rest}` : `${rest} ${r.words.stateSigns.ofWord} ${side}`
}

// "Morvane's Analytics": the owner is half of the name.
const ofPossessed = (r: Reading, owner: Piece, p: Piece): Naming => {
  const name = textOf(r.ready, owner.first, p.last)
  return {
    name,
    mention: { first: owner.first, last: p.last, form: 'name' },
    side: null,
    acts: deeds(r, owner.first, p.last, false),
    rule: 'actors/body',
    key: keyOf(r, name, null),
  }
}

// "Ministry" by itself is one of this page's bodies, not a name.
const ofBareHead = (r: Reading, owner: Piece | null, p: Piece): Naming | null =>
  owner?.sort === 'name' && possessive(lower(r, p.first - 1)) ? ofPossessed(r, owner, p) : null

const sideOfBody = (states: States, owner: Piece | null, p: Piece): string | null =>
  (owner ? sideOf(states, owner) : null) ?? p.known?.side ?? p.known?.name ?? null

const shortInside = / \(\p{Lu}+\)/u

const ofBody = (r: Reading, states: States, p: Piece): Naming | null => {
  const text = textOf(r.ready, p.first, p.last).replace(shortInside, '')
  const title = pieceOn(r, p.first - 2)
  if (possessive(lower(r, p.first - 1)) && title?.sort === 'title') return ofPossessed(r, title, p)
  const owner = ownerBefore(r, p.first)
  const state = owner ? states.stateOf.get(owner) : undefined
  const side = isOwnBody(r.words, text) ? null : sideOfBody(states, owner, p)
  const first = state && owner ? owner.first : p.first
  if (p.last - p.first === 1 && !state) return ofBareHead(r, owner, p)
  return {
    name: state ? nameOf(r, states, state, text) : text,
    mention: { first, last: p.last, form: 'name' },
    side,
    // "off the Ilmar Bank" is at sea: a word for land too needs to speak.
    acts: isThing(r, p) && !p.known ? speaks(r, first, p.last) : deeds(r, first, p.last, false),
    rule: 'actors/body',
    key: keyOf(r, withoutOwner(r, p), side),
  }
}

// A state's name inside a body's is told apart: "Bank of Keshet", "Kesheti Bank".
const withoutOwner = (r: Reading, p: Piece): string =>
  p.inner && (p.known?.sort === 'state' || p.known?.sort === 'demonym')
    ? `${textOf(r.ready, p.first, p.inner.first)} ${textOf(r.ready, p.inner.last, p.last)}`
    : textOf(r.ready, p.first, p.last)

// "PROTESTERS WHO STORMED": a small word of a headline, and no short form.
const isShoutedWord = (r: Reading, p: Piece): boolean => {
  const [before, t, next] = [r.ready.tokens[p.first - 1], r.ready.tokens[p.first], r.ready.tokens[p.last]]
  if (p.last !== p.first + 1 || !t || !r.words.neverNames.has(t.lower)) return false
  return [before, next].some((each) => each !== undefined && each.sentence === t.sentence && isShouted(each))
}

const ofKnown = (r: Reading, p: Piece): Naming | null => {
  if (p.sort !== 'known' || !p.known || (p.known.sort !== 'body' && p.known.sort !== 'press')) return null
  if (isShoutedWord(r, p)) return null
  const text = textOf(r.ready, p.first, p.last)
  const form = /^[A-Z.\d]+$/.test(text) ? 'acronym' : 'name'
  const press = p.known.sort === 'press'
  return {
    name: p.known.name,
    mention: { first: p.first, last: p.last, form },
    side: p.known.side,
    acts: press ? deeds(r, p.first, p.last, true) : !isPlaced(r, p.first),
    rule: press ? 'actors/press' : 'actors/known-body',
    key: `=${p.known.name}`,
  }
}

const modifier = (r: Reading, i: number): boolean => {
  const t = r.ready.tokens[i]
  return (
    t !== undefined &&
    (r.words.institutionWords.has(t.lower) ||
      (t.text === 'and' && r.words.institutionWords.has(lower(r, i - 1))))
  )
}

interface Words {
  readonly first: number
  readonly last: number
  readonly word: string
}

// A noun behind it makes it a mere modifier ("government data"), unless that is a title or "reports".
const isModifier = (r: Reading, last: number): boolean => {
  const [head, next] = [r.ready.tokens[last - 1], r.ready.tokens[last]]
  if (!next || next.pos !== 'NOUN' || next.sentence !== head?.sentence) return false
  return (
    !r.words.mediaNouns.has(next.lower) && !r.words.titles.has(next.lower) && (r.verbFrom[last] ?? -1) < 0
  )
}

// "the president's office", "the Prime Minister's Office", "Mr. Quillon's office": a body where it speaks.
const ofOffice = (r: Reading, head: number): Naming | null => {
  if (lower(r, head) !== r.words.officeNoun || !possessive(lower(r, head - 1))) return null
  const holder = pieceOn(r, head - 2)
  const title = holder && holder.sort !== 'title' ? null : looseTitle(r, head - 2)
  if (title ? title.last !== head - 1 : holder?.sort !== 'name') return null
  const from = title ? title.first : (holder?.first ?? head)
  if (!speaks(r, from, head + 1)) return null
  const first = r.words.articles.has(lower(r, from - 1)) ? from - 1 : from
  const side = title?.side ?? null
  const name = textOf(r.ready, from, head + 1)
  const mention = { first, last: head + 1, form: 'name' as const }
  return { name, mention, side, acts: true, rule: 'actors/office', key: keyOf(r, name, side) }
}

// Bodies named in lower case: "the Vardanian government", "regional authorities", "Keshet's forces".
const ofInstitution = (r: Reading, states: States, head: number): Naming | null => {
  const word = lower(r, head)
  if (r.pieceOn[head] !== -1 || !(r.words.forces.has(word) || r.words.institutions.has(word))) return null
  let first = head
  while (
    first > 0 &&
    modifier(r, first - 1) &&
    r.ready.tokens[first - 1]?.sentence === r.ready.tokens[head]?.sentence
  )
    first--
  const found: Words = { first, last: head + 1, word }
  if (isModifier(r, found.last)) return null
  const owner = ownerBefore(r, first)
  if (!owner) return r.words.standalone.has(word) ? ofPlainInstitution(r, first, found.last, word) : null
  return ofOwned(r, states, owner, found)
}

// A capitalised word that names nobody: "New intelligence", "Narrow Sea authorities".
const isNoOwner = (r: Reading, states: States, owner: Piece): boolean =>
  owner.sort === 'name' &&
  !states.stateOf.has(owner) &&
  (isThing(r, owner) ||
    /-\p{Ll}+$/u.test(textOf(r.ready, owner.first, owner.last)) ||
    (owner.last - owner.first === 1 && r.words.titleWords.has(lower(r, owner.first))))

const ownedActs = (r: Reading, owner: Piece, last: number): boolean =>
  deeds(r, owner.first, r.words.mediaNouns.has(lower(r, last)) ? last + 1 : last, false) ||
  (lower(r, last) === 'and' && !isPlaced(r, owner.first))

const ofOwned = (r: Reading, states: States, owner: Piece, found: Words): Naming | null => {
  const { first, last, word } = found
  const state = states.stateOf.get(owner)
  if (isNoOwner(r, states, owner) || (state && r.words.sides.has(word))) return null
  const side = sideOf(states, owner)
  const whole = textOf(r.ready, owner.first, last)
  const common = {
    mention: { first: owner.first, last, form: 'name' as const },
    side,
    acts: ownedActs(r, owner, last),
  }
  if (state && r.words.forces.has(word)) {
    return {
      ...common,
      name: nameOf(r, states, state, r.words.armedForces),
      rule: 'actors/forces',
      key: `forces @${state}`,
    }
  }
  const outlets = r.words.mediaNouns.has(lower(r, last)) && lower(r, last) !== 'reports'
  const rest = textOf(r.ready, first, outlets ? last + 1 : last)
  const family = textOf(
    r.ready,
    r.words.givenNames.has(r.ready.tokens[owner.first]?.text ?? '') ? owner.last - 1 : owner.first,
    owner.last,
  )
  const plain = possessive(lower(r, first - 1)) ? `${family} ${rest}` : whole
  const name = state ? nameOf(r, states, state, rest) : plain
  return { ...common, name, rule: 'actors/institution', key: keyOf(r, state ? rest : plain, state ?? null) }
}

const isThing = (r: Reading, p: Piece): boolean => r.words.thingHeads.has(lower(r, p.last - 1))

// Without an owner only what speaks, under the article or in the plural.
const ofPlainInstitution = (r: Reading, first: number, last: number, word: string): Naming | null => {
  const the = r.words.articles.has(lower(r, first - 1))
  const plural = /(ies|police|television|radio|media)$/.test(word)
  const bare = last - first === 1
  if (!the && (!plural || r.ready.tokens[first - 1]?.pos === 'ADJ')) return null
  if (!speaks(r, the ? first - 1 : first, last)) return null
  if (bare && (the ? /^(authority|television|radio|media)$/ : /^(?!police$)/).test(word)) return null
  const text = textOf(r.ready, first, last)
  return {
    name: text,
    mention: { first, last, form: 'name' },
    side: null,
    acts: true,
    rule: 'actors/plain-institution',
    key: keyOf(r, text, null),
  }
}

const isAcronym = (text: string): boolean =>
  /^\p{Lu}([\p{Lu}&.-]{1,6}|\d)$/u.test(text) &&
  /\p{Lu}\.?\P{L}?\p{Lu}|\d/u.test(text) &&
  !/^[IVX]+$/.test(text)

// "the Harbour Workers' Union (HWU)": the short form in brackets.
const bracketed = (r: Reading, p: Piece): Piece | null => {
  if (lower(r, p.last) !== '(') return null
  const inner = pieceOn(r, p.last + 1)
  return inner && lower(r, inner.last) === ')' && isAcronym(textOf(r.ready, inner.first, inner.last))
    ? inner
    : null
}

/** Organisations of an article: those known everywhere, those with a name, and those named in lower case. */
export const findBodies = (r: Reading, states: States): Bodies => {
  const drafts = new Map<string, Draft>()
  const taken = new Set<Piece>()
  const short = new Map<string, Draft>()
  for (const p of r.pieces) {
    if (states.taken.has(p) || taken.has(p)) continue
    const inner = bracketed(r, p)
    const naming =
      p.sort === 'body'
        ? ofBody(r, states, p)
        : (ofKnown(r, p) ?? (inner && p.sort === 'name' ? ofNamed(r, p) : null))
    if (p.sort === 'body' || naming) taken.add(p)
    if (!naming) continue
    const draft = add(drafts, naming)
    if (!inner) continue
    taken.add(inner)
    short.set(textOf(r.ready, inner.first, inner.last), draft)
    draft.mentions.push({ first: inner.first, last: inner.last, form: 'acronym' })
  }
  for (let i = 0; i < r.ready.tokens.length; i++) {
    const naming = ofOffice(r, i) ?? ofInstitution(r, states, i)
    if (naming) add(drafts, naming)
  }
  addAcronyms(r, new Set([...taken, ...states.taken]), short, drafts).forEach((p) => taken.add(p))
  addToldBodies(r, new Set([...taken, ...states.taken]), drafts).forEach((p) => taken.add(p))
  learnNouns(r, [...drafts.values()])
  return { drafts: joinForces(withoutOwnerless(drafts), r.words.forces), taken }
}

const addAcronyms = (
  r: Reading,
  taken: ReadonlySet<Piece>,
  short: ReadonlyMap<string, Draft>,
  drafts: Map<string, Draft>,
): readonly Piece[] => {
  const out: Piece[] = []
  for (const p of r.pieces) {
    if (p.sort !== 'name' || taken.has(p)) continue
    const owner = short.get(textOf(r.ready, p.first, p.last))
    const naming = owner ? null : ofAcronym(r, p)
    if (owner) noteShort(r, p, owner)
    if (naming) add(drafts, naming)
    if (owner || naming) out.push(p)
  }
  return out
}

const ofNamed = (r: Reading, p: Piece): Naming => {
  const text = textOf(r.ready, p.first, p.last)
  return {
    name: text,
    mention: { first: p.first, last: p.last, form: 'name' },
    side: null,
    acts: deeds(r, p.first, p.last, false),
    rule: 'actors/bracketed',
    key: keyOf(r, text, null),
  }
}

const acronymActs = (r: Reading, p: Piece): boolean => {
  if (speaks(r, p.first, p.last)) return true
  if (isPlaced(r, p.first)) return false
  return (
    isSubject(r, p.last) ||
    (r.words.articles.has(lower(r, p.first - 1)) && r.ready.tokens[p.last]?.pos !== 'NOUN')
  )
}

// "CLICK HERE TO GET THE APP": a word in capitals among words in capitals is no acronym. "THE" and "TO" show it too.
const isInHeadline = (r: Reading, p: Piece): boolean => {
  const shouted = (i: number): boolean => {
    const t = r.ready.tokens[i]
    return t?.sentence === r.ready.tokens[p.first]?.sentence && /^\p{Lu}{2,}$/u.test(t?.text ?? '')
  }
  return (
    (shouted(p.first - 1) && (shouted(p.first - 2) || shouted(p.last))) ||
    (shouted(p.last) && shouted(p.last + 1))
  )
}

// An acronym that no table and no brackets explain.
const ofAcronym = (r: Reading, p: Piece): Naming | null => {
  const text = textOf(r.ready, p.first, p.last)
  if (!isAcronym(text) || p.last - p.first > 1 || text.length > 5 || isInHeadline(r, p)) return null
  if (r.words.plainAcronyms.has(text.toLowerCase())) return null
  // A word of a headline in capitals, "OSLAN", is written "Oslan" elsewhere.
  if (text.length > 3 && r.ready.article.text.includes(text.charAt(0) + text.slice(1).toLowerCase()))
    return null
  const mention: DraftMention = { first: p.first, last: p.last, form: 'acronym' }
  return { name: text, mention, side: null, acts: acronymActs(r, p), rule: 'actors/acronym', key: `!${text}` }
}

const noteShort = (r: Reading, p: Piece, owner: Draft): void => {
  owner.mentions.push({ first: p.first, last: p.last, form: 'acronym' })
  if (deeds(r, p.first, p.last, false)) owner.acts = true
}

// "Pel Arrow, the chair of Divers for Peace": what follows "for" belongs to it.
const wholeName = (r: Reading, last: number): number => {
  const next = pieceOn(r, last + 1)
  return (lower(r, last) === 'for' || lower(r, last) === 'of') &&
    next?.sort === 'name' &&
    next.first === last + 1
    ? next.last
    : last
}

/** Bodies known by who heads or speaks for them: "the chair of Divers for Peace", "a Corvale Ferries spokesman". */
export const findHeadedBodies = (r: Reading, people: readonly Draft[]): readonly Draft[] => {
  const drafts = new Map<string, Draft>()
  const named = new Set(people.flatMap((d) => d.mentions.map((m) => m.first)))
  for (const title of people.flatMap((d) => d.titles)) {
    const owner =
      title.owner && r.words.bodyOffices.has(title.head) ? pieceOn(r, title.owner.first) : undefined
    if (!owner || owner.sort !== 'name' || named.has(owner.first) || owner.last - owner.first < 2) continue
    const last = wholeName(r, owner.last)
    const name = textOf(r.ready, owner.first, last)
    add(drafts, {
      name,
      mention: { first: owner.first, last, form: 'name' },
      side: null,
      acts: true,
      rule: 'actors/headed',
      key: keyOf(r, name, null),
    })
  }
  return [...drafts.values()]
}
