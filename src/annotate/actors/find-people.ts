import { foldLetters } from '../../kit/name-keys.ts'
import { newDraft, type Draft } from './drafts.ts'
import { candidateOf, nameParts, type Candidate } from './person-candidates.ts'
import {
  goesOnAlone,
  isFullName,
  isSomebody,
  isThing,
  isUnderArticle,
  standsBesidePeople,
} from './person-signs.ts'
import { textOf, type Piece, type Reading } from './read-pieces.ts'
import type { Title } from './read-titles.ts'

const lower = (r: Reading, i: number): string => r.ready.tokens[i]?.lower ?? ''

interface Person {
  readonly draft: Draft
  /** Spelling keys of the name's words. */
  readonly keys: readonly string[]
  readonly suffix: string
  last: number
}

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
const ownerOf = ({ named }: People, c: Candidate, keys: readonly string[]): Person | null => {
  const fits = (p: Person): boolean =>
    holds(p.keys, keys) && (keys.includes(surnameOf(p)) || keys.at(-1) === p.keys.at(-2))
  const family = (named.get(keys.at(-1) ?? '') ?? []).filter(fits)
  const told =
    c.address === null
      ? family
      : family.filter((p) => p.draft.pronoun === null || p.draft.pronoun === c.address)
  const best = (told.length > 0 ? told : family).sort((a, b) => b.last - a.last)[0]
  if (best) return best
  const byGiven =
    keys.length === 1 ? (named.get(keys[0] ?? '') ?? []).filter((p) => p.keys[0] === keys[0]) : []
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

const stateAt = (r: Reading, i: number): string | null => {
  const known = r.pieces[r.pieceOn[i] ?? -1]?.known
  return known && (known.sort === 'state' || known.sort === 'demonym') ? (known.side ?? known.name) : null
}

// "President Pel Arrow of Keshet", "Pel Arrow, his Kesheti counterpart": the state stands behind the name.
const stateBehind = (r: Reading, c: Candidate): string | null => {
  const { last } = c.piece
  if (c.titles.length > 0 && r.words.ofWords.has(lower(r, last)) && lower(r, last) !== 'for')
    return r.words.articles.has(lower(r, last + 1)) ? stateAt(r, last + 2) : stateAt(r, last + 1)
  const isCounterpart = lower(r, last) === ',' && lower(r, last + 3) === r.words.counterpart
  return isCounterpart ? stateAt(r, last + 2) : null
}

// "Keshet's Pel Arrow" speaks for Keshet unless something better is known.
const homeOf = (r: Reading, c: Candidate): string | null => {
  const behind = stateBehind(r, c)
  if (behind !== null) return behind
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

// One list a key: what shares no word with a name is never asked about.
const byKey = <T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> => {
  const map = new Map<string, T[]>()
  for (const item of items) for (const key of new Set(keysOf(item))) push(map, key, item)
  return map
}

const push = <T>(map: Map<string, T[]>, key: string, item: T): void => {
  const list = map.get(key)
  if (list) list.push(item)
  else map.set(key, [item])
}

/** People found so far, by the words of their names. */
interface People {
  readonly all: Person[]
  readonly named: Map<string, Person[]>
}

const addPerson = (people: People, person: Person): void => {
  people.all.push(person)
  for (const key of new Set(person.keys)) push(people.named, key, person)
}

const sameIn = ({ named }: People, { keys, suffix }: Candidate): Person | undefined =>
  [keys.at(-1) ?? '', keys[0] ?? '']
    .flatMap((key) => named.get(key) ?? [])
    .find((p) => sameName(p, keys, suffix))

// Candidates whose whole name shows a person.
const fullNames = (r: Reading, all: readonly Candidate[]): ReadonlySet<Candidate> => {
  const things = new Set(all.filter((c) => isUnderArticle(r, c)).map((c) => c.parts.join(' ')))
  const open = all.filter((c) => !things.has(c.parts.join(' ')))
  const short = byKey(
    all.filter((c) => c.keys.length === 1),
    (c) => c.keys,
  )
  const families = new Set([...short].flatMap(([key, same]) => (goesOnAlone(r, same) ? [key] : [])))
  const sure = open.filter((c) => isFullName(r, c, families))
  const pieces = new Set(sure.map((c) => c.piece))
  const beside = open.filter((c) => !pieces.has(c.piece) && standsBesidePeople(r, c, (p) => pieces.has(p)))
  return new Set([...sure, ...beside])
}

/** People of the article, with every mention by name. `taken` are pieces that are something else. */
export const findPeople = (r: Reading, taken: ReadonlySet<Piece>): readonly Draft[] => {
  const all = r.pieces.filter((p) => p.sort === 'name' && !taken.has(p)).map((p) => candidateOf(r, p))
  const people: People = { all: [], named: new Map() }
  const full = fullNames(r, all)
  for (const c of all)
    if (full.has(c) && !sameIn(people, c)) addPerson(people, newPerson(r, c, 'actors/full-name'))
  for (const p of people.all) p.last = -1
  const byName = byKey(all, (c) => [c.parts.join(' ')])
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
    const exact = c.parts.length > 1 ? sameIn(people, c) : undefined
    const owner = exact ?? (isThing(r, c) || full.has(c) ? null : ownerOf(people, c, keys))
    if (owner) note(r, owner, c, exact ? 'name' : 'short')
    else if (!isThing(r, c) && somebody(c.parts.join(' '))) {
      const person = newPerson(r, c, 'actors/family-name')
      addPerson(people, person)
      note(r, person, c, 'short')
    }
  }
  return people.all.map((p) => p.draft).filter((d) => d.mentions.length > 0)
}
