import { foldLetters, spellingKey } from '../../kit/name-keys.ts'
import { newDraft, type Draft } from './drafts.ts'
import { textOf, type Piece, type Reading } from './read-pieces.ts'
import { titleAfter, titleAhead, titleBefore, type Title } from './read-titles.ts'
import { isPlaced, speaks } from './read-deeds.ts'

interface Candidate {
  readonly piece: Piece
  /** The name's words without "Mr" and "Jr". */
  readonly parts: readonly string[]
  readonly titles: readonly Title[]
  readonly address: 'he' | 'she' | null
  readonly addressed: boolean
  readonly given: boolean
  readonly speaks: boolean
  readonly placed: boolean
  /** Spelling keys of the parts, and the mark behind the name ("jr"). */
  readonly keys: readonly string[]
  readonly suffix: string
}

const lower = (r: Reading, i: number): string => r.ready.tokens[i]?.lower ?? ''

const partsOf = (r: Reading, piece: Piece): readonly string[] => {
  const parts: string[] = []
  for (let i = piece.first; i < piece.last; i++) parts.push(r.ready.tokens[i]?.text ?? '')
  return parts
}

const candidateOf = (r: Reading, piece: Piece): Candidate => {
  const before = r.pieces[r.pieceOn[piece.first - 1] ?? -1]
  const address = before?.sort === 'honorific' ? lower(r, before.first) : null
  const start = address === null ? piece.first : piece.first - 1
  const own = [titleBefore(r, start), titleAfter(r, piece.last), titleAhead(r, start)].filter(
    (t) => t !== null,
  )
  const parts = partsOf(r, piece)
  return {
    piece,
    parts,
    titles: own,
    address: address === null ? null : (r.words.honorifics.get(address) ?? null),
    addressed: address !== null,
    given: parts.length > 1 && r.words.givenNames.has(parts[0] ?? ''),
    speaks: speaks(r, piece.first, piece.last),
    placed: isPlaced(r, piece.first),
    keys: keysOf(r, parts),
    suffix: suffixOf(r, parts),
  }
}

const isAcronym = (word: string): boolean => /^\p{Lu}[\p{Lu}\d&-]+$/u.test(word)
const initial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word)

// Words that no name of a person holds.
const isThing = (r: Reading, c: Candidate): boolean =>
  c.parts.some(
    (p) =>
      r.words.thingHeads.has(p.toLowerCase()) ||
      r.words.neverNames.has(p.toLowerCase()) ||
      r.words.bodyHeads.has(p.toLowerCase()),
  ) ||
  c.parts.every((p) => isAcronym(p)) ||
  c.parts.some((p) => /\d|&/.test(p)) ||
  c.parts.length > 6 ||
  r.words.thingHeads.has(lower(r, c.piece.last))

// A pronoun so many words behind a name is another's.
const farthest = 400

// "Arrow said he would go": a pronoun takes the name up in its own sentence.
const isTakenUp = (r: Reading, c: Candidate): boolean => {
  const sentence = r.ready.sentences[r.ready.tokens[c.piece.last - 1]?.sentence ?? -1]
  const end = Math.min(sentence?.last ?? 0, c.piece.last + farthest)
  for (let i = c.piece.last; i < end; i++) if (r.words.personal.has(lower(r, i))) return true
  return r.words.personal.has(lower(r, sentence?.last ?? 0))
}

// "Arrow, 24, …", "Arrow, whose brother …": only people have an age and kin.
const isDescribed = (r: Reading, c: Candidate): boolean =>
  lower(r, c.piece.last) === ',' &&
  (r.words.kin.has(lower(r, c.piece.last + 1)) ||
    (/^[1-9]\d$/.test(lower(r, c.piece.last + 1)) && lower(r, c.piece.last + 2) === ','))

// "aboard the Alma Reyd": the article shows a ship, a paper or a hotel, unless more follows.
const isUnderArticle = (r: Reading, c: Candidate): boolean =>
  c.titles.length === 0 &&
  !c.addressed &&
  r.words.articles.has(lower(r, c.piece.first - 1)) &&
  r.ready.tokens[c.piece.last]?.pos !== 'NOUN'

// Full names that something on the page shows to be people.
const isFullName = (r: Reading, c: Candidate): boolean => {
  if (c.parts.length < 2 || isThing(r, c)) return false
  if (c.given || c.addressed || c.titles.length > 0)
    return !(c.titles.length === 0 && c.placed && !c.addressed)
  if (c.parts.length > 3 && !c.parts.some((p) => r.words.particles.has(p))) return false
  if (isDescribed(r, c)) return !c.placed
  return (
    (c.speaks && opensClause(r, c.piece.first) && isTakenUp(r, c)) ||
    (c.parts.length === 3 && initial(c.parts[1] ?? ''))
  )
}

const nameParts = (r: Reading, parts: readonly string[]): readonly string[] =>
  parts.filter((p) => !r.words.suffixes.has(p.toLowerCase()))

interface Person {
  readonly draft: Draft
  /** Spelling keys of the name's words. */
  readonly keys: readonly string[]
  readonly suffix: string
  last: number
}

const keysOf = (r: Reading, parts: readonly string[]): readonly string[] =>
  nameParts(r, parts)
    .filter((p) => !initial(p) && !r.words.particles.has(p.toLowerCase()))
    .map((p) => spellingKey(p))

const suffixOf = (r: Reading, parts: readonly string[]): string =>
  parts.find((p) => r.words.suffixes.has(p.toLowerCase()))?.toLowerCase() ?? ''

const holds = (longer: readonly string[], shorter: readonly string[]): boolean =>
  shorter.every((k) => longer.includes(k))

// "Vladimir V. Arrow" and "Vladimir Arrow", "Badr bin Pel Arrow" and "Badr Arrow" are one; two given names are two people.
const sameName = (a: Person, keys: readonly string[], suffix: string): boolean =>
  a.suffix === suffix &&
  keys.length > 1 &&
  (holds(a.keys, keys) || holds(keys, a.keys)) &&
  (a.keys.at(-1) === keys.at(-1) || a.keys[0] === keys[0])

const surnameOf = (p: Person): string => p.keys.at(-1) ?? ''

// Who a short name is: the last of this family name; "Mr" and "Ms" tell spouses apart.
const ownerOf = (people: readonly Person[], c: Candidate, keys: readonly string[]): Person | null => {
  const fits = (p: Person): boolean =>
    holds(p.keys, keys) && (keys.includes(surnameOf(p)) || keys.at(-1) === p.keys.at(-2))
  const family = people.filter(fits)
  const told =
    c.address === null
      ? family
      : family.filter((p) => p.draft.pronoun === null || p.draft.pronoun === c.address)
  const best = (told.length > 0 ? told : family).sort((a, b) => b.last - a.last)[0]
  if (best) return best
  const byGiven = people.filter((p) => keys.length === 1 && p.keys[0] === keys[0])
  return byGiven.length === 1 ? (byGiven[0] ?? null) : null
}

const pronounOf = (r: Reading, c: Candidate): 'he' | 'she' | null => {
  if (c.address !== null) return c.address
  for (const t of c.titles) {
    const said = r.words.titlePronouns.get(t.head)
    if (said) return said
  }
  return c.parts.length > 1 ? (r.words.givenNames.get(c.parts[0] ?? '') ?? null) : null
}

// "Pope Leo" and "King Pel" go by their title; others leave it out.
const startOf = (r: Reading, c: Candidate): number => {
  const regnal =
    c.addressed && r.words.regnal.has(lower(r, c.piece.first - 1)) && nameParts(r, c.parts).length === 1
  return regnal ? c.piece.first - 1 : c.piece.first
}

// "Keshet's Pel Arrow" speaks for Keshet unless something better is known.
const homeOf = (r: Reading, c: Candidate): string | null => {
  if (!/^['’]s?$/.test(lower(r, c.piece.first - 1))) return null
  const owner = r.pieces[r.pieceOn[c.piece.first - 2] ?? -1]
  return owner?.known?.side ?? null
}

const behindTitle = (c: Candidate, t: Title): number => (t.first < c.piece.first ? c.piece.first : t.last)

const note = (r: Reading, person: Person, c: Candidate, form: 'name' | 'short'): void => {
  const { draft } = person
  draft.mentions.push({ first: startOf(r, c), last: c.piece.last, form })
  for (const t of c.titles) {
    // "Keshet's envoy, Ilsa Morvane, said": what speaks there is the office.
    draft.mentions.push({ first: t.first, last: Math.min(t.last, behindTitle(c, t)), form: 'office' })
    draft.titles.push(t)
    if (
      !draft.roles.some(
        (x) =>
          foldLetters(x.title) === foldLetters(t.role.title) &&
          x.of === t.role.of &&
          x.tense === t.role.tense,
      )
    )
      draft.roles.push(t.role)
    if (t.role.tense !== 'former') draft.side ??= t.side
  }
  draft.side ??= homeOf(r, c)
  draft.pronoun ??= pronounOf(r, c)
  draft.acts = true
  person.last = c.piece.first
}

const newPerson = (r: Reading, c: Candidate, rule: string): Person => ({
  draft: newDraft('person', textOf(r.ready, startOf(r, c), c.piece.last), rule),
  keys: c.keys,
  suffix: c.suffix,
  last: c.piece.first,
})

// A family name alone is somebody where a title or "Mr" stands before it, or where it speaks and is nowhere a place.
const isSomebody = (r: Reading, same: readonly Candidate[]): boolean => {
  const parts = same[0]?.parts ?? []
  if (parts.length > 2) return false
  if (same.some((x) => x.addressed)) return true
  const before = same.some((x) => x.titles.some((t) => t.last === x.piece.first || t.first > x.piece.first))
  if (before) return same.every((x) => !x.placed)
  if (parts.length > 1) return false
  if (
    (parts[0] ?? '').length < 3 ||
    same.some((x) => x.placed || r.words.articles.has(lower(r, x.piece.first - 1)))
  )
    return false
  return same.some((x) => x.speaks && opensClause(r, x.piece.first) && isTakenUp(r, x))
}

// "Arrow said he", "…", Arrow said; not "asked whether Ashmar agreed, she said".
const opensClause = (r: Reading, first: number): boolean => {
  const before = r.ready.tokens[first - 1]
  if (!before || before.sentence !== r.ready.tokens[first]?.sentence) return true
  return before.pos === 'PUNCT' || r.ready.verbs[r.verbFrom[first - 1] ?? -1]?.last === first
}

/** People of the article, with every mention by name. `taken` are pieces that are something else. */
export const findPeople = (r: Reading, taken: ReadonlySet<Piece>): readonly Draft[] => {
  const all = r.pieces.filter((p) => p.sort === 'name' && !taken.has(p)).map((p) => candidateOf(r, p))
  const things = new Set(all.filter((c) => isUnderArticle(r, c)).map((c) => c.parts.join(' ')))
  const people: Person[] = []
  const full = new Set<Candidate>()
  for (const c of all) {
    if (!isFullName(r, c) || things.has(c.parts.join(' '))) continue
    full.add(c)
    const { keys, suffix } = c
    const known = people.find((p) => sameName(p, keys, suffix))
    const person = known ?? newPerson(r, c, 'actors/full-name')
    if (!known) people.push(person)
  }
  for (const p of people) p.last = -1
  const byName = new Map<string, Candidate[]>()
  for (const c of all) {
    const name = c.parts.join(' ')
    const others = byName.get(name)
    if (others) others.push(c)
    else byName.set(name, [c])
  }
  // Asked once for each name: a page may print one ten thousand times.
  const somebodies = new Map<string, boolean>()
  const somebody = (name: string): boolean => {
    const known = somebodies.get(name) ?? isSomebody(r, byName.get(name) ?? [])
    somebodies.set(name, known)
    return known
  }
  for (const c of all) {
    const { keys } = c
    if (keys.length === 0) continue
    const exact = c.parts.length > 1 ? people.find((p) => sameName(p, keys, c.suffix)) : undefined
    const owner = exact ?? (isThing(r, c) || full.has(c) ? null : ownerOf(people, c, keys))
    if (owner) note(r, owner, c, exact ? 'name' : 'short')
    else if (!isThing(r, c) && somebody(c.parts.join(' '))) {
      const person = newPerson(r, c, 'actors/family-name')
      people.push(person)
      note(r, person, c, 'short')
    }
  }
  return people.map((p) => p.draft).filter((d) => d.mentions.length > 0)
}
