import type { ActorWords, KnownName, TitleClass } from '../../languages/contract/actors.ts'
import type { ReadyArticle, Token } from '../../model/ready.ts'

/** A stretch of capitalised words that belong together, tokens `first` to `last` (excluded). */
export interface Piece {
  readonly sort: 'known' | 'body' | 'title' | 'honorific' | 'name'
  readonly first: number
  readonly last: number
  /** For a known name what it stands for; for a body the state or body whose name stands in it. */
  readonly known: KnownName | null
  /** In a body, the tokens of that known name: "Keshet" of "Bank of Keshet". */
  readonly inner?: { readonly first: number; readonly last: number }
}

/** What the steps of this annotator share: the article, the words of its language, and its pieces. */
export interface Reading {
  readonly ready: ReadyArticle
  readonly words: ActorWords
  readonly pieces: readonly Piece[]
  /** Index of the piece on a token, or -1. */
  readonly pieceOn: Int32Array
  /** Index of the verb group that starts at a token, or -1. */
  readonly verbFrom: Int32Array
}

/** True where a word begins with a capital letter. */
export const isUpper = (word: string): boolean => {
  const c = word.charCodeAt(0)
  return c < 128 ? c >= 65 && c <= 90 : /^\p{Lu}/u.test(word)
}
const straight = (text: string): string =>
  /[’ʼ]|\s\s|[^\S ]/.test(text) ? text.replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ') : text

/** The words of tokens `first` to `last` (excluded), as printed. */
export const textOf = (ready: ReadyArticle, first: number, last: number): string => {
  const [a, b] = [ready.tokens[first], ready.tokens[last - 1]]
  return a && b ? ready.article.text.slice(a.start, b.end) : ''
}

interface Found {
  readonly known: KnownName
  readonly last: number
}

/** An article with the known names that begin at its tokens, each looked up once. */
interface Source {
  readonly ready: ReadyArticle
  readonly words: ActorWords
  readonly names: readonly (Found | null)[]
}

// "the Herald Tower", "the Guardian Council": an outlet's name with "the" that goes on is another name.
const isPartOfName = (ready: ReadyArticle, { sort }: KnownName, first: number, last: number): boolean => {
  const [the, before, next] = [ready.tokens[first], ready.tokens[last - 1], ready.tokens[last]]
  return (
    sort === 'press' &&
    the?.lower === 'the' &&
    before !== undefined &&
    next !== undefined &&
    next.start - before.end === 1 &&
    isUpper(next.text)
  )
}

// The longest known name that begins at a token.
const knownAt = (ready: ReadyArticle, words: ActorWords, first: number): Found | null => {
  const t = ready.tokens[first]
  if (!t || !(isUpper(t.text) || words.articles.has(t.lower))) return null
  // "F.B.I." is the FBI.
  const dotted = /^(?:[A-Z]\.){2,}[A-Z]?\.?$/.test(t.text)
    ? words.known.get(t.text.replaceAll('.', ''))
    : undefined
  if (dotted && !words.known.has(t.text)) return { known: dotted, last: first + 1 }
  const more = words.knownFirst.get(t.text === 'The' ? t.lower : t.text)
  if (more === undefined) return null
  for (let last = Math.min(first + 1 + more, ready.tokens.length); last > first; last--) {
    const end = ready.tokens[last - 1]
    if (!end || end.sentence !== t.sentence) continue
    const text = straight(ready.article.text.slice(t.start, end.end)).replace(/^The /, 'the ')
    const known = words.known.get(text)
    if (known && !isPartOfName(ready, known, first, last)) return { known, last }
  }
  return null
}

// A name of one or two words that only this page explains.
const toldAt = (ready: ReadyArticle, told: ReadonlyMap<string, KnownName>, first: number): Found | null => {
  const t = ready.tokens[first]
  if (!t || !isUpper(t.text)) return null
  const two = told.get(textOf(ready, first, first + 2))
  if (two) return { known: two, last: first + 2 }
  const one = told.get(t.text)
  return one ? { known: one, last: first + 1 } : null
}

const named = (s: Source, t: Token): boolean =>
  isUpper(t.text) &&
  !s.words.neverNames.has(t.lower) &&
  !s.words.neverNames.has(t.lower.replace(/s$/, '')) &&
  t.pos !== 'PUNCT'

// A sentence opens with a capital whatever the word is.
const opensSentence = (s: Source, i: number): boolean => {
  const [before, t] = [s.ready.tokens[i - 1], s.ready.tokens[i]]
  if (!t || !before || before.sentence !== t.sentence) return true
  return (
    before.pos === 'PUNCT' &&
    /^["“”‘'(:—–[-]+$/.test(before.text) &&
    !(before.text === "'" || before.text === ',')
  )
}

const wordy = new Set<string>([
  'DET',
  'ADP',
  'ADV',
  'PRON',
  'CCONJ',
  'SCONJ',
  'AUX',
  'PART',
  'INTJ',
  'VERB',
  'NUM',
])

const isNamed = (s: Source, i: number): boolean => {
  const [t, next] = [s.ready.tokens[i], s.ready.tokens[i + 1]]
  if (!t || !named(s, t)) return false
  // "Former Vardanian Prime Minister", "Acting Harbour Board President": the name begins behind the word.
  if (next && isUpper(next.text) && (s.words.former.has(t.lower) || s.words.acting.has(t.lower))) return false
  if (!opensSentence(s, i)) return !(t.pos === 'PRON' || t.pos === 'DET')
  if (s.words.givenNames.has(t.text) && next && isUpper(next.text)) return true
  return !wordy.has(t.pos)
}

const joins = (a: Token, b: Token): boolean => a.sentence === b.sentence && b.start - a.end <= 1

// "al-Tarik": the article of Arabic names is in lower case.
const hasArticle = (t: Token): boolean =>
  t.text.charAt(2) === '-' &&
  (t.text.startsWith('al-') || t.text.startsWith('el-')) &&
  isUpper(t.text.slice(3))

/** True for a word all in capitals: a headline in them does not run on into a name. */
export const isShouted = (t: Token): boolean =>
  t.text.length > 3 && t.text === t.text.toUpperCase() && /^\p{Lu}+$/u.test(t.text)

// "the SALT Caucus": a short form before the word for a body, where no words in capitals lead up to it.
const isShortForm = (s: Source, first: number, i: number): boolean => {
  const [ahead, t] = [s.ready.tokens[first - 1], s.ready.tokens[i]]
  return i === first + 1 && t !== undefined && s.words.bodyHeads.has(t.lower) && !(ahead && isShouted(ahead))
}

// Where the run of names that begins at `first` ends: particles go on only if a name follows.
const runEnd = (s: Source, first: number): number => {
  let last = first + 1
  for (let i = first + 1; i < s.ready.tokens.length; i++) {
    const [before, t] = [s.ready.tokens[i - 1], s.ready.tokens[i]]
    if (!before || !t || !joins(before, t)) break
    if (isShouted(before) !== isShouted(t) && !isShortForm(s, first, i)) break
    if (
      named(s, t) ||
      s.words.suffixes.has(t.lower) ||
      (t.text.length < 3 && /^\d+$/.test(t.text)) ||
      hasArticle(t)
    )
      last = i + 1
    else if (!(s.words.particles.has(t.lower) || t.text === '&')) break
  }
  return last
}

const lower = (s: Source, i: number): string => s.ready.tokens[i]?.lower ?? ''

const isTitle = (s: Source, word: string): boolean =>
  s.words.titles.has(word) ||
  s.words.titles.has(word.replace(/^(ex|then|vice|co)-/, '')) ||
  isOffices(s, word)

// "Senators Morvane and Arrow"; "Reporters" and "Farmers" are as often words of some body's name.
const isOffices = (s: Source, word: string): boolean => {
  if (!(word.endsWith('s') || word.endsWith('s.'))) return false
  const kind = s.words.titles.get(word.slice(0, -1)) ?? s.words.titles.get(word.replace(/s\.$/, '.'))
  return kind === 'leader' || kind === 'minister' || kind === 'office' || kind === 'military'
}

// "Foreign Minister" from `i`: the end of the title, or `i` where there is none.
const titleEnd = (s: Source, i: number, end: number): number => {
  let last = i
  for (let j = i; j < end; j++) {
    const word = lower(s, j)
    if (isTitle(s, word)) last = j + 1
    else if (!(s.words.titleWords.has(word) || s.words.former.has(word) || s.words.acting.has(word))) break
  }
  return last > i ? Math.max(last, portfolioEnd(s, last)) : last
}

const upperAt = (s: Source, i: number): boolean => isUpper(s.ready.tokens[i]?.text ?? '')

// Where the words of one portfolio end: "Foreign Affairs", "Civil Aviation".
const fieldEnd = (s: Source, from: number): number => {
  let j = from
  while (upperAt(s, j) && s.words.titleWords.has(lower(s, j)) && !isTitle(s, lower(s, j))) j++
  return j
}

// The last portfolio of a row may be any word where a given name follows: "… and Salt Ilsa Morvane".
const lastFieldEnd = (s: Source, from: number): number => {
  const known = fieldEnd(s, from)
  for (let j = Math.max(known, from + 1); j < from + 4 && upperAt(s, j); j++)
    if (s.words.givenNames.has(s.ready.tokens[j]?.text ?? '') && upperAt(s, from)) return j
  return known
}

// "Secretary of State", "Minister of Foreign Affairs", "Minister of Trade, Industry and Supply": the portfolio belongs to the title.
const portfolioEnd = (s: Source, last: number): number => {
  if (lower(s, last) !== 'of' && lower(s, last) !== 'for') return last
  const from = s.words.articles.has(lower(s, last + 1)) ? last + 2 : last + 1
  let j = fieldEnd(s, from)
  if (upperAt(s, from) && bodyEnd(s, from, runEnd(s, from)) > j) return last
  if (j === from) return lower(s, last) === 'for' ? fieldAfterFor(s, last, from) : last
  for (let row = j; lower(s, row) === ',' && row < from + 12;) {
    const next = fieldEnd(s, row + 1)
    if (next === row + 1) break
    row = next
    if (lower(s, row) === 'and' || (lower(s, row) === ',' && lower(s, row + 1) === 'and')) j = row
  }
  const and = lower(s, j) === ',' && lower(s, j + 1) === 'and' ? j + 1 : j
  return lower(s, and) === 'and' && lastFieldEnd(s, and + 1) > and + 1
    ? lastFieldEnd(s, and + 1)
    : fieldBefore(s, from, j)
}

const sent: ReadonlySet<TitleClass | undefined> = new Set(['envoy', 'minister', 'office'])

// "Envoy for Salvage Response Ilsa Morvane": any words up to a given name, where the title is no spokesman's or head's.
const fieldAfterFor = (s: Source, last: number, from: number): number => {
  if (!upperAt(s, from) || s.names[from] || !sent.has(s.words.titles.get(lower(s, last - 1)))) return last
  const end = lastFieldEnd(s, from)
  return end > from ? end : last
}

// A field goes on up to the given name: "Envoy for Trade Response Ilsa Morvane".
const fieldBefore = (s: Source, from: number, known: number): number =>
  upperAt(s, known) && !s.names[known] && !s.words.bodyHeads.has(lower(s, known))
    ? lastFieldEnd(s, from)
    : known

// Index after the last word for a body in a run, before any title with a name behind it.
const bodyEnd = (s: Source, first: number, end: number): number => {
  let last = first
  for (let j = first; j < end; j++) {
    const word = lower(s, j)
    if (s.words.bodyHeads.has(word)) last = j + 1
    else if (isTitle(s, word) && !s.words.bodyHeads.has(lower(s, j + 1))) break
  }
  return last
}

// "Corin Major said": the last word of a run behind one given name is a family name, also where it is a title elsewhere.
const isFamilyName = (s: Source, first: number, j: number, end: number): boolean =>
  j === first + 1 &&
  j === end - 1 &&
  s.words.givenNames.has(s.ready.tokens[first]?.text ?? '') &&
  !upperAt(s, end + 1)

const nameEnd = (s: Source, first: number, end: number): number => {
  let j = first + 1
  const of =
    s.words.ofWords.has(lower(s, first - 1)) && !s.words.givenNames.has(s.ready.tokens[first]?.text ?? '')
  while (
    j < end &&
    !(of && s.words.givenNames.has(s.ready.tokens[j]?.text ?? '')) &&
    !(titleEnd(s, j, end) > j && !s.words.particles.has(lower(s, j)) && !isFamilyName(s, first, j, end))
  )
    j++
  return j
}

// "Jordan" is a state unless a family name follows.
const isGivenName = (s: Source, first: number, end: number): boolean => {
  const [t, next] = [s.ready.tokens[first], s.ready.tokens[first + 1]]
  if (!t || !next || first + 1 >= end || !s.words.givenNames.has(t.text)) return false
  return (
    !isTitle(s, next.lower) &&
    !s.words.titleWords.has(next.lower) &&
    !s.words.known.has(next.text) &&
    !s.words.thingHeads.has(next.lower)
  )
}

// "European Council on Foreign Relations" is not the European Council.
const isLongerBody = (s: Source, found: Found): boolean =>
  found.known.sort === 'body' &&
  lower(s, found.last) === 'on' &&
  isUpper(s.ready.tokens[found.last + 1]?.text ?? '')

// "GOP Pel Arrow", "APP Arrow": a short form before a name is none of it; "JD Arrow" is.
const opensWithShort = (s: Source, i: number, end: number): boolean =>
  i + 1 < end &&
  /^[A-Z]{3,}$/.test(s.ready.tokens[i]?.text ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(s.ready.tokens[i + 1]?.text ?? '')

// "West Bank" is land.
const bodyFrom = (s: Source, i: number, end: number): number => {
  const reached = bodyEnd(s, i, end)
  return reached === i + 2 && s.words.thingHeads.has(lower(s, i)) ? i : reached
}

const pieceAt = (s: Source, i: number, end: number): Piece => {
  const found = s.names[i]
  const body = bodyFrom(s, i, end)
  if (found && isLongerBody(s, found)) return { sort: 'body', first: i, last: found.last, known: null }
  if (found && found.last >= body && !(found.last === i + 1 && isGivenName(s, i, end)))
    return { sort: 'known', first: i, last: found.last, known: found.known }
  const word = lower(s, i)
  if (s.words.honorifics.has(word) && i + 1 < end && !s.words.titles.has(lower(s, i + 1)))
    return { sort: 'honorific', first: i, last: i + 1, known: null }
  const title = titleEnd(s, i, end)
  if (title > i && title >= body) return { sort: 'title', first: i, last: title, known: null }
  if (body > i && !(title > i && /^['’]s?$/.test(lower(s, title))))
    return {
      sort: 'body',
      first: i,
      last: body,
      known: found?.known ?? null,
      ...(found ? { inner: { first: i, last: found.last } } : {}),
    }
  return { sort: 'name', first: i, last: opensWithShort(s, i, end) ? i + 1 : nameEnd(s, i, end), known: null }
}

// "Institute for Rope and Sail": one plain word on either side of "and".
const goesOnBehindAnd = (s: Source, from: number, last: number): boolean =>
  last - from === 1 &&
  lower(s, last) === 'and' &&
  s.ready.tokens[last + 1] !== undefined &&
  isNamed(s, last + 1) &&
  !s.names[last + 1]

// "Ministry of Salt, Ropes and Local Fisheries": a row of capitalised words that "and" closes, none of them known.
const rowEnd = (s: Source, last: number): number => {
  let end = last
  for (let step = 0; step < 4 && lower(s, end) === ',' && plainAt(s, end + 1); step++)
    end = fieldRun(s, end + 1)
  const and = lower(s, end) === ',' ? end + 1 : end
  if (end === last || lower(s, and) !== 'and' || !plainAt(s, and + 1)) return last
  return fieldRun(s, and + 1)
}

const plainAt = (s: Source, i: number): boolean =>
  upperAt(s, i) &&
  !s.names[i] &&
  !s.words.givenNames.has(s.ready.tokens[i]?.text ?? '') &&
  !isTitle(s, lower(s, i))

const fieldRun = (s: Source, from: number): number => {
  let j = from + 1
  while (j < from + 3 && plainAt(s, j)) j++
  return j
}

// "Ministry of Foreign Affairs", "Union of Boatmen and Divers of Keshet": what follows "of" belongs to the body.
const extended = (s: Source, body: Piece): Piece => {
  let [last, known, inner] = [body.last, body.known, body.inner]
  for (;;) {
    const link = lower(s, last)
    if (link !== 'of' && link !== 'for' && link !== 'on') break
    const from = s.words.articles.has(lower(s, last + 1)) && !s.names[last + 1] ? last + 2 : last + 1
    const t = s.ready.tokens[from]
    const found = s.names[from]
    if (!t || !(found || (named(s, t) && !s.words.givenNames.has(t.text)))) break
    known = found?.known ?? known
    if (found) inner = { first: from, last: found.last }
    last = found ? found.last : runEnd(s, from)
    if (!found) last = goesOnBehindAnd(s, from, last) ? runEnd(s, last + 1) : rowEnd(s, last)
  }
  return { ...body, last, known, ...(inner ? { inner } : {}) }
}

const plural = (s: Source, i: number): boolean => /^['’]$/.test(lower(s, i)) && lower(s, i - 1).endsWith('s')

// The run behind "and", over the mark of "Carters' Union" and "Boatmen's Union".
const runBehind = (s: Source, first: number): number => {
  const end = runEnd(s, first)
  return /^['’]s?$/.test(lower(s, end)) && s.words.bodyHeads.has(lower(s, end + 1)) ? runEnd(s, end + 1) : end
}

// "the Hostage and Families Forum", "the Dockers' and Carters' Union": one plain word before "and", under an article.
const opensBody = (s: Source, first: number, last: number): boolean =>
  last - first === 1 &&
  s.words.articles.has(lower(s, first - 1)) &&
  !s.names[first] &&
  !s.words.bodyHeads.has(lower(s, first))

// "National Security and Defense Council": one body although "and" parts it.
const acrossAnd = (s: Source, first: number, last: number): number => {
  const and = plural(s, last) ? last + 1 : last
  if (lower(s, and) !== 'and' && lower(s, and) !== '&') return last
  const t = s.ready.tokens[and + 1]
  if (!t || !named(s, t) || s.names[and + 1] || last - first > 4) return last
  const end = runBehind(s, and + 1)
  const body = bodyEnd(s, and + 1, end)
  if (body <= and + 2 || body - and > 6) return last
  if (and > last || opensBody(s, first, last)) return body
  const within = s.words.institutionWords.has(lower(s, last - 1)) && s.words.institutionWords.has(t.lower)
  return within && body - and <= 4 ? end : last
}

// "the African Union (AU) Peace and Security Council": an organ of a body, its short form in brackets between; where its name ends, or -1.
const organEnd = (s: Source, found: Found): number => {
  const { last } = found
  const bracketed = lower(s, last) === '(' && upperAt(s, last + 1) && lower(s, last + 2) === ')'
  const from = bracketed ? last + 3 : last
  if (found.known.sort !== 'body' || !plainAt(s, from)) return -1
  const own = runEnd(s, from)
  const joined = lower(s, own) === 'and' && plainAt(s, own + 1) && bodyEnd(s, from, own) === from
  const end = bodyEnd(s, from, joined ? runEnd(s, own + 1) : own)
  return end > from + 1 && (bracketed || joined) ? end : -1
}

const piecesOf = (s: Source): Piece[] => {
  const out: Piece[] = []
  for (let i = 0; i < s.ready.tokens.length;) {
    const known = s.names[i]
    if (!known && !isNamed(s, i)) {
      i++
      continue
    }
    const first = i
    const organ = known ? organEnd(s, known) : -1
    if (known && organ > 0) {
      out.push({ sort: 'body', first, last: organ, known: known.known, inner: { first, last: known.last } })
      i = organ
      continue
    }
    const own = known ? Math.max(known.last, runEnd(s, i)) : runEnd(s, i)
    let end = acrossAnd(s, first, own)
    if (end > own && (plural(s, own) || opensBody(s, first, own))) {
      const body = extended(s, { sort: 'body', first, last: end, known: null })
      out.push(body)
      i = body.last
      continue
    }
    // "Minister of Defence Pel Arrow": the run goes on behind the portfolio.
    if (isTitle(s, lower(s, end - 1))) {
      const behind = portfolioEnd(s, end)
      if (behind > end)
        end = isNamed(s, behind) && !/[.,]/.test(lower(s, behind)) ? runEnd(s, behind) : behind
    }
    while (i < end) {
      let piece = pieceAt(s, i, end)
      if (piece.sort === 'body') piece = extended(s, piece)
      out.push(piece)
      i = piece.last
    }
  }
  return out
}

const none: ReadonlyMap<string, KnownName> = new Map()

/** Cuts an article's capitalised words into pieces: known names, bodies, titles and names of whoever else. `told` are names the page explains. */
export const readPieces = (
  ready: ReadyArticle,
  words: ActorWords,
  told: ReadonlyMap<string, KnownName> = none,
): Reading => {
  const names = ready.tokens.map(
    (_, i) => knownAt(ready, words, i) ?? (told.size > 0 ? toldAt(ready, told, i) : null),
  )
  const s: Source = { ready, words, names }
  const pieces = piecesOf(s)
  const pieceOn = new Int32Array(ready.tokens.length + 1).fill(-1)
  pieces.forEach((p, n) => pieceOn.fill(n, p.first, p.last))
  const verbFrom = new Int32Array(ready.tokens.length + 1).fill(-1)
  ready.verbs.forEach((v, n) => (verbFrom[v.first] = n))
  return { ready, words, pieces, pieceOn, verbFrom }
}
