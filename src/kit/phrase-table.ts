/** What a phrase is matched against: a word as written, in lower case, and its dictionary form. */
export interface PhraseToken {
  readonly lower: string
  readonly lemma: string
}

interface Part {
  readonly words: ReadonlySet<string>
  readonly stems: readonly string[]
  /** A run of up to three words of any kind. */
  readonly gap: boolean
}

interface Phrase<V> {
  readonly parts: readonly Part[]
  readonly value: V
}

/** Phrases by their first word; made once, where the words are listed. */
export interface PhraseTable<V> {
  readonly byWord: ReadonlyMap<string, readonly Phrase<V>[]>
  readonly byStem: ReadonlyMap<string, readonly Phrase<V>[]>
  /** What begins with two letters, by their place: most tokens begin like nothing in the table, and are not looked up. */
  readonly openings: Uint8Array
}

/** A phrase found: the first token, the one behind the last, and what the table says of it. */
export interface PhraseMatch<V> {
  readonly first: number
  readonly last: number
  readonly value: V
}

const PLACES = 1024
const WORD = 1
const STEM = 2

// A place for the first two letters of a word; several pairs may share one.
const placeOf = (word: string): number =>
  ((word.charCodeAt(0) << 5) ^ (word.length > 1 ? word.charCodeAt(1) : 0)) & (PLACES - 1)

const openingsOf = (words: Iterable<string>, stems: Iterable<string>): Uint8Array => {
  const out = new Uint8Array(PLACES)
  const mark = (text: string, kind: number): void => {
    const place = placeOf(text)
    out[place] = (out[place] ?? 0) | kind
  }
  for (const word of words) mark(word, WORD)
  for (const stem of stems) mark(stem, STEM)
  return out
}

const quote = /^["“”'‘’]$/
const LONGEST_GAP = 3
const STEM_KEY = 3

const partOf = (text: string): Part => {
  const choices = text.split('|')
  return {
    words: new Set(choices.filter((c) => !c.endsWith('*'))),
    stems: choices.filter((c) => c.endsWith('*')).map((c) => c.slice(0, -1)),
    gap: text === '~',
  }
}

const push = <V>(map: Map<string, Phrase<V>[]>, key: string, phrase: Phrase<V>): void => {
  const list = map.get(key)
  if (list) list.push(phrase)
  else map.set(key, [phrase])
}

/**
 * A table of phrases with what each stands for. In a phrase `a|b` is either word, `annex*` any word that begins so
 * (three letters at least), `~` up to three words: `[['fish* quota|limit', 'catch']]`.
 */
export const phraseTable = <V>(rows: readonly (readonly [phrase: string, value: V])[]): PhraseTable<V> => {
  const byWord = new Map<string, Phrase<V>[]>()
  const byStem = new Map<string, Phrase<V>[]>()
  for (const [text, value] of rows) {
    const parts = text.split(' ').map(partOf)
    const phrase = { parts, value }
    for (const word of parts[0]?.words ?? []) push(byWord, word, phrase)
    for (const stem of parts[0]?.stems ?? []) push(byStem, stem.slice(0, STEM_KEY), phrase)
  }
  return { byWord, byStem, openings: openingsOf(byWord.keys(), byStem.keys()) }
}

// Taggers do not know every plural.
const singular = (lower: string): string =>
  lower.length > 4 && lower.endsWith('s') ? lower.slice(0, -1) : lower

const fits = (part: Part, token: PhraseToken): boolean =>
  part.words.has(token.lower) ||
  part.words.has(token.lemma) ||
  part.words.has(singular(token.lower)) ||
  part.stems.some((s) => token.lower.startsWith(s))

const endOf = (
  parts: readonly Part[],
  tokens: readonly PhraseToken[],
  from: number,
  last: number,
): number => {
  let at = from
  for (let p = 0; p < parts.length; p++) {
    const part = parts[p]
    if (!part) return -1
    if (part.gap) {
      for (let skip = 0; skip <= LONGEST_GAP; skip++) {
        const end = endOf(parts.slice(p + 1), tokens, at + skip, last)
        if (end >= 0) return end
      }
      return -1
    }
    // A quotation may open or end inside of a phrase: is “ready to talk”, is “ready” to talk.
    if (p > 0 && quote.test(tokens[at]?.lower ?? '')) at++
    const token = tokens[at]
    if (!token || at >= last || !fits(part, token)) return -1
    at++
  }
  return at
}

const longest = <V>(
  list: readonly Phrase<V>[] | undefined,
  tokens: readonly PhraseToken[],
  at: number,
  last: number,
): PhraseMatch<V> | null => {
  if (!list) return null
  let best: PhraseMatch<V> | null = null
  for (const phrase of list) {
    const end = endOf(phrase.parts, tokens, at, last)
    if (end > (best?.last ?? at)) best = { first: at, last: end, value: phrase.value }
  }
  return best
}

const longer = <V>(a: PhraseMatch<V> | null, b: PhraseMatch<V> | null): PhraseMatch<V> | null =>
  b && (!a || b.last > a.last) ? b : a

const longestAt = <V>(
  table: PhraseTable<V>,
  tokens: readonly PhraseToken[],
  at: number,
  last: number,
): PhraseMatch<V> | null => {
  const { lower, lemma } = tokens[at] ?? { lower: '', lemma: '' }
  const one = singular(lower)
  let best = longest(table.byWord.get(lower), tokens, at, last)
  if (lemma !== lower) best = longer(best, longest(table.byWord.get(lemma), tokens, at, last))
  if (one !== lower && one !== lemma) best = longer(best, longest(table.byWord.get(one), tokens, at, last))
  return table.byStem.size === 0
    ? best
    : longer(best, longest(table.byStem.get(lower.slice(0, STEM_KEY)), tokens, at, last))
}

/** The longest phrase of a table that begins at a token and ends before `last`, or null. */
export const phraseAt = <V>(
  table: PhraseTable<V>,
  tokens: readonly PhraseToken[],
  at: number,
  last: number,
): PhraseMatch<V> | null => {
  const token = tokens[at]
  if (!token || at >= last) return null
  const { lower, lemma } = token
  const own = table.openings[placeOf(lower)] ?? 0
  const other = lemma === lower ? 0 : (table.openings[placeOf(lemma)] ?? 0) & WORD
  return own === 0 && other === 0 ? null : longestAt(table, tokens, at, last)
}

/** Every phrase between two tokens, from left to right, the longest first where several begin at one place. */
export const phrasesIn = <V>(
  table: PhraseTable<V>,
  tokens: readonly PhraseToken[],
  first: number,
  last: number,
): readonly PhraseMatch<V>[] => {
  const out: PhraseMatch<V>[] = []
  for (let i = first; i < last; i++) {
    const found = phraseAt(table, tokens, i, last)
    if (!found) continue
    out.push(found)
    i = found.last - 1
  }
  return out
}
