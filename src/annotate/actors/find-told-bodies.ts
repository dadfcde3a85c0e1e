import type { Draft } from './drafts.ts'
import { add, deeds, keyOf } from './name-bodies.ts'
import { isPlaced, speaks } from './read-deeds.ts'
import { textOf, type Piece, type Reading } from './read-pieces.ts'

const lower = (r: Reading, i: number): string => r.ready.tokens[i]?.lower ?? ''
const sentenceOf = (r: Reading, i: number): number => r.ready.tokens[i]?.sentence ?? -1
const possessive = (word: string): boolean => /^['’]s?$/.test(word)
const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '')

// The word for a body that a phrase of a few words names: "the country's largest union representing", "a lender".
const kindIn = (r: Reading, from: number): string | null => {
  let found: string | null = null
  // "seen by the KFA, the authority said": a clause of its own.
  const isSubject = (i: number): boolean => r.ready.verbs[r.verbFrom[i] ?? -1]?.form === 'finite'
  for (let i = from; i < from + 9 && sentenceOf(r, i) === sentenceOf(r, from); i++) {
    const t = r.ready.tokens[i]
    if (isSubject(i)) return null
    if (!t || (t.pos === 'PUNCT' && !/^['’-]/.test(t.text)) || t.pos === 'ADP' || t.pos === 'VERB') break
    if (r.words.humanNouns.has(t.lower) || r.words.titles.has(t.lower)) return null
    if (r.words.bodyKinds.has(t.lower)) found = t.lower
    else if (found !== null && !possessive(t.lower)) break
    else if (possessive(t.lower)) found = null
  }
  return found
}

const opensPhrase = (r: Reading, i: number): boolean =>
  r.words.articles.has(lower(r, i)) || r.words.indefinite.has(lower(r, i))

// "Lunmark, the airline,", "Lunmark, which operates …", "Lunmark is a lender".
const kindBehind = (r: Reading, last: number): string | null => {
  if (lower(r, last) === ',') {
    if (opensPhrase(r, last + 1)) return kindIn(r, last + 2)
    const verb = r.ready.verbs[r.verbFrom[last + 2] ?? -1]
    return r.words.which.has(lower(r, last + 1)) && verb && r.words.bodyVerbs.has(verb.lemma) ? '' : null
  }
  const verb = r.ready.verbs[r.verbFrom[last] ?? -1]
  return verb?.lemma === 'be' && !verb.passive && opensPhrase(r, verb.last) ? kindIn(r, verb.last + 1) : null
}

// "the union Lunmark", "carmaker Lunmark": a noun in lower case right before.
const kindAhead = (r: Reading, first: number): string | null => {
  const t = r.ready.tokens[first - 1]
  if (!t || t.sentence !== sentenceOf(r, first) || t.text !== t.lower) return null
  return r.words.bodyKinds.has(t.lower) ? t.lower : null
}

// "a Lunmark spokesperson", "Lunmark's chief executive", "Lunmark shares"; "Kesk's spokesman Pel Arrow" speaks for a person.
const ownsSign = (r: Reading, { first, last }: Piece): boolean => {
  const owned = possessive(lower(r, last))
  const from = owned ? last + 1 : last
  const spoken = (i: number): boolean => r.words.titles.get(lower(r, i)) === 'spokes'
  const own = (i: number): boolean =>
    r.words.bodySigns.has(lower(r, i)) &&
    sentenceOf(r, i) === sentenceOf(r, last - 1) &&
    !(spoken(i) && (owned || !r.words.indefinite.has(lower(r, first - 1))))
  return own(from) || (r.words.titleWords.has(lower(r, from)) && own(from + 1))
}

/** What a page says of one name that may be a body's. */
interface Told {
  readonly pieces: Piece[]
  readonly nouns: Set<string>
  shown: boolean
  /** True where it is a place somewhere: "in Corvale". */
  placed: boolean
}

const mayName = (r: Reading, p: Piece): boolean => {
  if (p.sort !== 'name' || p.last - p.first > 4) return false
  const t = r.ready.tokens[p.first]
  if (!t || t.text.length < 2 || (p.last - p.first > 1 && r.words.givenNames.has(t.text))) return false
  const word = lower(r, p.last - 1)
  return (
    !r.words.thingHeads.has(word) && !r.words.neverNames.has(t.lower) && !r.words.plainAcronyms.has(t.lower)
  )
}

// Words that end the full names of people on the page: "Morvane" of "Ilsa Morvane".
const familiesOf = (r: Reading): ReadonlySet<string> => {
  const out = new Set<string>()
  for (const p of r.pieces) {
    if (p.sort !== 'name') continue
    const before = r.pieces[r.pieceOn[p.first - 1] ?? -1]
    const called = before?.last === p.first && (before.sort === 'title' || before.sort === 'honorific')
    if (called || r.words.givenNames.has(r.ready.tokens[p.first]?.text ?? '')) out.add(lower(r, p.last - 1))
  }
  return out
}

const note = (r: Reading, told: Told, p: Piece): void => {
  told.pieces.push(p)
  if (lower(r, p.first - 1) === r.words.inWord) told.placed = true
  const kinds = [kindAhead(r, p.first), kindBehind(r, p.last)].filter((k) => k !== null)
  kinds.filter((k) => k !== '').forEach((k) => told.nouns.add(singular(k)))
  if (kinds.length > 0 || ownsSign(r, p)) told.shown = true
}

// "with conciliation service Lunmark": what it does it does with the words that tell its kind.
const kindsFrom = (r: Reading, first: number): number => {
  if (kindAhead(r, first) === null) return first
  let from = first - 1
  while (from > first - 4 && /^(NOUN|ADJ)$/.test(r.ready.tokens[from - 1]?.pos ?? '')) from--
  return from
}

const acts = (r: Reading, p: Piece): boolean =>
  deeds(r, kindsFrom(r, p.first), p.last, false) &&
  (speaks(r, p.first, p.last) || r.words.titles.get(lower(r, p.last)) === 'spokes' || !isPlaced(r, p.first))

/**
 * Bodies that only the page shows to be bodies: "the union Lunmark", "Lunmark, the airline,", "a Lunmark spokesperson". Adds them to
 * `drafts` and gives back their pieces. Names of people on the page are none.
 */
export const addToldBodies = (
  r: Reading,
  taken: ReadonlySet<Piece>,
  drafts: Map<string, Draft>,
): readonly Piece[] => {
  const names = new Map<string, Told>()
  for (const p of r.pieces) {
    if (taken.has(p) || !mayName(r, p)) continue
    const name = textOf(r.ready, p.first, p.last)
    const told = names.get(name) ?? { pieces: [], nouns: new Set(), shown: false, placed: false }
    names.set(name, told)
    note(r, told, p)
  }
  const shown = [...names].filter(([, told]) => told.shown && !told.placed)
  if (shown.length === 0) return []
  const families = familiesOf(r)
  return shown.flatMap(([name, told]) => {
    if (families.has(lower(r, (told.pieces[0]?.last ?? 0) - 1))) return []
    for (const p of told.pieces) {
      const mention = { first: p.first, last: p.last, form: 'name' as const }
      const naming = { name, mention, side: null, rule: 'actors/told-body', key: keyOf(r, name, null) }
      add(drafts, { ...naming, acts: acts(r, p) }).nouns = told.nouns
    }
    return told.pieces
  })
}

/** Gives bodies the nouns that the page calls them by: "watchdog" for "KFA, the fishing watchdog". */
export const learnNouns = (r: Reading, drafts: readonly Draft[]): void => {
  for (const draft of drafts)
    for (const m of draft.mentions) {
      if (m.form !== 'name' && m.form !== 'acronym') continue
      const kinds = [kindAhead(r, m.first), kindBehind(r, m.last)]
      for (const kind of kinds) if (kind) draft.nouns = new Set([...(draft.nouns ?? []), singular(kind)])
    }
}
