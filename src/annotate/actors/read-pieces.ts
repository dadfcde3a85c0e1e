import type { ActorWords, KnownName } from '../../languages/contract/actors.ts'
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

// The longest known name that begins at a token.
const knownAt = (ready: ReadyArticle, words: ActorWords, first: number): Found | null => {
  const t = ready.tokens[first]
  if (!t || !(isUpper(t.text) || words.articles.has(t.lower))) return null
  const more = words.knownFirst.get(t.text === 'The' ? t.lower : t.text)
  if (more === undefined) return null
  for (let last = Math.min(first + 1 + more, ready.tokens.length); last > first; last--) {
    const end = ready.tokens[last - 1]
    if (!end || end.sentence !== t.sentence) continue
    const text = straight(ready.article.text.slice(t.start, end.end)).replace(/^The /, 'the ')
    const known = words.known.get(text)
    if (known) return { known, last }
  }
  return null
}

const named = (words: ActorWords, t: Token): boolean =>
  isUpper(t.text) &&
  !words.neverNames.has(t.lower) &&
  !words.neverNames.has(t.lower.replace(/s$/, '')) &&
  t.pos !== 'PUNCT'

// A sentence opens with a capital whatever the word is.
const opensSentence = (ready: ReadyArticle, i: number): boolean => {
  const [before, t] = [ready.tokens[i - 1], ready.tokens[i]]
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

const isNamed = (ready: ReadyArticle, words: ActorWords, i: number): boolean => {
  const [t, next] = [ready.tokens[i], ready.tokens[i + 1]]
  if (!t || !named(words, t)) return false
  if (!opensSentence(ready, i)) return !(t.pos === 'PRON' || t.pos === 'DET')
  if (words.givenNames.has(t.text) && next && isUpper(next.text)) return true
  return !wordy.has(t.pos)
}

const joins = (a: Token, b: Token): boolean => a.sentence === b.sentence && b.start - a.end <= 1

// "al-Tarik": the article of Arabic names is in lower case.
const hasArticle = (t: Token): boolean =>
  t.text.charAt(2) === '-' &&
  (t.text.startsWith('al-') || t.text.startsWith('el-')) &&
  isUpper(t.text.slice(3))

// A headline in capitals does not run on into a name.
const isShouted = (t: Token): boolean =>
  t.text.length > 3 && t.text === t.text.toUpperCase() && /^\p{Lu}+$/u.test(t.text)

// Where the run of names that begins at `first` ends: particles go on only if a name follows.
const runEnd = (ready: ReadyArticle, words: ActorWords, first: number): number => {
  let last = first + 1
  for (let i = first + 1; i < ready.tokens.length; i++) {
    const [before, t] = [ready.tokens[i - 1], ready.tokens[i]]
    if (!before || !t || !joins(before, t) || isShouted(before) !== isShouted(t)) break
    if (
      named(words, t) ||
      words.suffixes.has(t.lower) ||
      (t.text.length < 3 && /^\d+$/.test(t.text)) ||
      hasArticle(t)
    )
      last = i + 1
    else if (!(words.particles.has(t.lower) || t.text === '&')) break
  }
  return last
}

const lower = (ready: ReadyArticle, i: number): string => ready.tokens[i]?.lower ?? ''

const isTitle = (words: ActorWords, word: string): boolean =>
  words.titles.has(word) || words.titles.has(word.replace(/^(ex|vice|co)-/, ''))

// "Foreign Minister" from `i`: the end of the title, or `i` where there is none.
const titleEnd = (ready: ReadyArticle, words: ActorWords, i: number, end: number): number => {
  let last = i
  for (let j = i; j < end; j++) {
    const word = lower(ready, j)
    if (isTitle(words, word)) last = j + 1
    else if (!(words.titleWords.has(word) || words.former.has(word) || words.acting.has(word))) break
  }
  return last > i ? Math.max(last, portfolioEnd(ready, words, last)) : last
}

// "Secretary of State", "Minister of Foreign Affairs": the portfolio belongs to the title.
const portfolioEnd = (ready: ReadyArticle, words: ActorWords, last: number): number => {
  if (lower(ready, last) !== 'of' && lower(ready, last) !== 'for') return last
  let j = words.articles.has(lower(ready, last + 1)) ? last + 2 : last + 1
  const from = j
  while (
    isUpper(ready.tokens[j]?.text ?? '') &&
    words.titleWords.has(lower(ready, j)) &&
    !isTitle(words, lower(ready, j))
  )
    j++
  if (j === from || (words.bodyHeads.has(lower(ready, j)) && isUpper(ready.tokens[j]?.text ?? '')))
    return last
  return lower(ready, j) === 'and' &&
    isUpper(ready.tokens[j + 1]?.text ?? '') &&
    words.titleWords.has(lower(ready, j + 1))
    ? j + 2
    : j
}

// Index after the last word for a body in a run, before any title with a name behind it.
const bodyEnd = (ready: ReadyArticle, words: ActorWords, first: number, end: number): number => {
  let last = first
  for (let j = first; j < end; j++) {
    const word = lower(ready, j)
    if (words.bodyHeads.has(word)) last = j + 1
    else if (isTitle(words, word) && !words.bodyHeads.has(lower(ready, j + 1))) break
  }
  return last
}

const nameEnd = (ready: ReadyArticle, words: ActorWords, first: number, end: number): number => {
  let j = first + 1
  const of =
    words.ofWords.has(lower(ready, first - 1)) && !words.givenNames.has(ready.tokens[first]?.text ?? '')
  while (
    j < end &&
    !(of && words.givenNames.has(ready.tokens[j]?.text ?? '')) &&
    !(isTitle(words, lower(ready, j)) && !words.particles.has(lower(ready, j)))
  )
    j++
  return j
}

// "Jordan" is a state unless a family name follows.
const isGivenName = (ready: ReadyArticle, words: ActorWords, first: number, end: number): boolean => {
  const [t, next] = [ready.tokens[first], ready.tokens[first + 1]]
  if (!t || !next || first + 1 >= end || !words.givenNames.has(t.text)) return false
  return (
    !isTitle(words, next.lower) &&
    !words.titleWords.has(next.lower) &&
    !words.known.has(next.text) &&
    !words.thingHeads.has(next.lower)
  )
}

// "European Council on Foreign Relations" is not the European Council.
const isLongerBody = (ready: ReadyArticle, found: Found): boolean =>
  found.known.sort === 'body' &&
  lower(ready, found.last) === 'on' &&
  isUpper(ready.tokens[found.last + 1]?.text ?? '')

const pieceAt = (ready: ReadyArticle, words: ActorWords, i: number, end: number): Piece => {
  const found = knownAt(ready, words, i)
  const reached = bodyEnd(ready, words, i, end)
  // "West Bank" is land.
  const body = reached === i + 2 && words.thingHeads.has(lower(ready, i)) ? i : reached
  if (found && isLongerBody(ready, found)) return { sort: 'body', first: i, last: found.last, known: null }
  if (found && found.last >= body && !(found.last === i + 1 && isGivenName(ready, words, i, end)))
    return { sort: 'known', first: i, last: found.last, known: found.known }
  const word = lower(ready, i)
  if (words.honorifics.has(word) && i + 1 < end && !words.titles.has(lower(ready, i + 1)))
    return { sort: 'honorific', first: i, last: i + 1, known: null }
  const title = titleEnd(ready, words, i, end)
  if (title > i && title >= body) return { sort: 'title', first: i, last: title, known: null }
  if (body > i && !(title > i && /^['’]s?$/.test(lower(ready, title))))
    return {
      sort: 'body',
      first: i,
      last: body,
      known: found?.known ?? null,
      ...(found ? { inner: { first: i, last: found.last } } : {}),
    }
  return { sort: 'name', first: i, last: nameEnd(ready, words, i, end), known: null }
}

// "Ministry of Foreign Affairs", "Union of Boatmen and Divers of Keshet": what follows "of" belongs to the body.
const extended = (ready: ReadyArticle, words: ActorWords, body: Piece): Piece => {
  let [last, known, inner] = [body.last, body.known, body.inner]
  for (;;) {
    const link = lower(ready, last)
    if (link !== 'of' && link !== 'for' && link !== 'on') break
    const from =
      words.articles.has(lower(ready, last + 1)) && !knownAt(ready, words, last + 1) ? last + 2 : last + 1
    const t = ready.tokens[from]
    const found = knownAt(ready, words, from)
    if (!t || !(found || (named(words, t) && !words.givenNames.has(t.text)))) break
    known = found?.known ?? known
    if (found) inner = { first: from, last: found.last }
    last = found ? found.last : runEnd(ready, words, from)
    if (
      !found &&
      lower(ready, last) === 'and' &&
      ready.tokens[last + 1] &&
      isNamed(ready, words, last + 1) &&
      !knownAt(ready, words, last + 1) &&
      last - from === 1
    )
      last = runEnd(ready, words, last + 1)
  }
  return { ...body, last, known, ...(inner ? { inner } : {}) }
}

// "National Security and Defense Council": one body although "and" parts it.
const acrossAnd = (ready: ReadyArticle, words: ActorWords, first: number, last: number): number => {
  if (lower(ready, last) !== 'and' && lower(ready, last) !== '&') return last
  const t = ready.tokens[last + 1]
  if (!t || !named(words, t) || knownAt(ready, words, last + 1) || last - first > 4) return last
  const end = runEnd(ready, words, last + 1)
  const body = bodyEnd(ready, words, last + 1, end)
  const opening = lower(ready, last - 1)
  if (
    body > last + 1 &&
    body - last <= 4 &&
    words.institutionWords.has(opening) &&
    words.institutionWords.has(t.lower)
  )
    return end
  return last
}

const piecesOf = (ready: ReadyArticle, words: ActorWords): Piece[] => {
  const out: Piece[] = []
  for (let i = 0; i < ready.tokens.length;) {
    const known = knownAt(ready, words, i)
    if (!known && !isNamed(ready, words, i)) {
      i++
      continue
    }
    const first = i
    let end = acrossAnd(
      ready,
      words,
      first,
      known ? Math.max(known.last, runEnd(ready, words, i)) : runEnd(ready, words, i),
    )
    // "Minister of Defence Pel Arrow": the run goes on behind the portfolio.
    if (isTitle(words, lower(ready, end - 1))) {
      const behind = portfolioEnd(ready, words, end)
      if (behind > end)
        end =
          isNamed(ready, words, behind) && !/[.,]/.test(lower(ready, behind))
            ? runEnd(ready, words, behind)
            : behind
    }
    while (i < end) {
      let piece = pieceAt(ready, words, i, end)
      if (piece.sort === 'body') piece = extended(ready, words, piece)
      out.push(piece)
      i = piece.last
    }
  }
  return out
}

/** Cuts an article's capitalised words into pieces: known names, bodies, titles and names of whoever else. */
export const readPieces = (ready: ReadyArticle, words: ActorWords): Reading => {
  const pieces = piecesOf(ready, words)
  const pieceOn = new Int32Array(ready.tokens.length + 1).fill(-1)
  pieces.forEach((p, n) => pieceOn.fill(n, p.first, p.last))
  const verbFrom = new Int32Array(ready.tokens.length + 1).fill(-1)
  ready.verbs.forEach((v, n) => (verbFrom[v.first] = n))
  return { ready, words, pieces, pieceOn, verbFrom }
}
