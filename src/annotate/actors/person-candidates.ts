import { spellingKey } from '../../kit/name-keys.ts'
import type { Piece, Reading } from './read-pieces.ts'
import { titleAfter, titleAhead, titleBefore, type Title } from './read-titles.ts'
import { isPlaced, speaks } from './read-deeds.ts'

/** A name that may be a person's, with what stands around it. */
export interface Candidate {
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

/** A piece as a candidate: its words, titles and form of address. */
export const candidateOf = (r: Reading, piece: Piece): Candidate => {
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

/** A name's words without what only marks its bearer ("Jr"). */
export const nameParts = (r: Reading, parts: readonly string[]): readonly string[] =>
  parts.filter((p) => !r.words.suffixes.has(p.toLowerCase()))

const keysOf = (r: Reading, parts: readonly string[]): readonly string[] =>
  nameParts(r, parts)
    .filter((p) => !initial(p) && !r.words.particles.has(p.toLowerCase()))
    .map((p) => spellingKey(p))

const suffixOf = (r: Reading, parts: readonly string[]): string =>
  parts.find((p) => r.words.suffixes.has(p.toLowerCase()))?.toLowerCase() ?? ''

/** True for "K" and "K.". */
export const initial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word)
