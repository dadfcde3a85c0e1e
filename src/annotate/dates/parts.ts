import type { DateWords, PhraseTable } from '../../languages/contract/dates.ts'
import type { ReadyArticle, Sentence, Token } from '../../model/ready.ts'

/** A word of a sentence as the grammar of time reads it: compounds come apart ("two-year" is "two" and "year"). */
export interface Part {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  /** Joined to the part before by a hyphen. */
  readonly glued: boolean
  /** Index of the token it comes from. */
  readonly token: number
  readonly pos: Token['pos']
}

/** One sentence in parts, with the words of its language. */
export interface Reader {
  readonly parts: readonly Part[]
  readonly words: DateWords
}

const nothing: Part = { start: -1, end: -1, text: '', lower: '', glued: false, token: -1, pos: 'X' }

/** The part at an index, or an empty one outside the sentence. */
export const partAt = (r: Reader, i: number): Part => (i < 0 ? nothing : (r.parts[i] ?? nothing))

/** True where a part begins with a digit: no number is looked for elsewhere. */
export const startsWithDigit = (p: Part): boolean => {
  const first = p.lower.charCodeAt(0)
  return first >= 48 && first <= 57
}

const knows = (words: DateWords, piece: string): boolean =>
  words.units.has(piece) ||
  words.months.has(piece) ||
  words.edges.has(piece) ||
  words.weekdays.has(piece) ||
  words.quarterWords.has(piece) ||
  words.halfWords.has(piece) ||
  words.dayParts.has(piece) ||
  /^(?:\d{1,4}|[12]\d{3}s)$/.test(piece)

const compound = /^[\p{L}\d.']+(?:[-\u2010\u2011\u2013][\p{L}\d.']+)+$/u
const isoDate = /^\d{4}-\d\d-\d\d$/

/** True for a word with a hyphen that may come apart. */
export const isJoined = (lower: string): boolean => {
  if (lower.length < 4) return false
  for (let i = 1; i < lower.length; i++) {
    const c = lower.charCodeAt(i)
    if (c === 0x2d || c === 0x2010 || c === 0x2011 || c === 0x2013) return true
  }
  return false
}

// "mid-May", "50-day", "24-48" come apart; "cease-fire" does not.
const splits = (words: DateWords, lower: string): boolean => {
  if (!isJoined(lower) || !compound.test(lower) || isoDate.test(lower)) return false
  return lower.split(/[-\u2010\u2011\u2013]/).some((piece) => knows(words, piece))
}

const pushPieces = (out: Part[], token: Token, index: number): void => {
  let at = token.start
  for (const piece of token.text.split(/[-\u2010\u2011\u2013]/)) {
    const lower = piece.toLowerCase().replaceAll('’', "'")
    const bare = lower.endsWith("'s") ? piece.slice(0, -2) : piece
    out.push({
      start: at,
      end: at + bare.length,
      text: bare,
      lower: bare.toLowerCase(),
      glued: at > token.start,
      token: index,
      pos: token.pos,
    })
    if (bare !== piece)
      out.push({
        start: at + bare.length,
        end: at + piece.length,
        text: piece.slice(bare.length),
        lower: "'s",
        glued: true,
        token: index,
        pos: 'PART',
      })
    at += piece.length + 1
  }
}

/** The parts of a sentence, in order. */
export const partsOf = (ready: ReadyArticle, sentence: Sentence, words: DateWords): readonly Part[] => {
  const out: Part[] = []
  for (let index = sentence.first; index < sentence.last; index++) {
    const token = ready.tokens[index]
    if (!token) break
    if (splits(words, token.lower)) pushPieces(out, token, index)
    else
      out.push({
        start: token.start,
        end: token.end,
        text: token.text,
        lower: token.lower,
        glued: false,
        token: index,
        pos: token.pos,
      })
  }
  return out
}

/** The longest phrase of a table that begins at `i`: where it ends and what it means. */
export const phraseAt = <T>(r: Reader, i: number, table: PhraseTable<T>): { to: number; value: T } | null => {
  const choices = table.get(partAt(r, i).lower)
  if (!choices) return null
  for (const { words, value } of choices)
    if (words.every((w, n) => partAt(r, i + n).lower === w)) return { to: i + words.length, value }
  return null
}
