import type { Span } from '../../model/span.ts'
import { displayWidth, graphemesOf } from '../display-width.ts'
import { printable } from '../printable.ts'

/** One character of a text as a terminal shows it. */
export interface Cell {
  /** Its offset in the text. */
  readonly at: number
  readonly shown: string
  readonly column: number
  readonly width: number
}

/** A line of a terminal that still knows where in the text its characters stand. */
export interface SetLine extends Span {
  readonly cells: readonly Cell[]
}

const blank = /^[ \n\t\r]+$/

interface Letter {
  readonly at: number
  readonly shown: string
  readonly width: number
}

const wordsOf = (text: string, { start, end }: Span): readonly (readonly Letter[])[] => {
  const words: Letter[][] = []
  let word: Letter[] = []
  let at = start
  for (const grapheme of graphemesOf(text.slice(start, end))) {
    if (blank.test(grapheme)) {
      if (word.length > 0) words.push(word)
      word = []
    } else {
      const shown = printable(grapheme)
      word.push({ at, shown, width: displayWidth(shown) })
    }
    at += grapheme.length
  }
  return word.length > 0 ? [...words, word] : words
}

const sizeOf = (word: readonly Letter[]): number => word.reduce((sum, { width }) => sum + width, 0)

// A word that is wider than a line is cut, never inside a character.
const cutWord = (word: readonly Letter[], width: number): readonly (readonly Letter[])[] => {
  if (sizeOf(word) <= width) return [word]
  const pieces: Letter[][] = []
  let used = Infinity
  for (const letter of word) {
    if (used + letter.width > width) {
      pieces.push([])
      used = 0
    }
    pieces.at(-1)?.push(letter)
    used += letter.width
  }
  return pieces
}

/**
 * Sets a stretch of a text in lines of at most `width` columns, broken between words; each character keeps its offset. What would move the cursor
 * or turn the reading direction is shown by its name.
 *
 * @example `setLines('nets and boats', { start: 0, end: 14 }, 8).map(({ start }) => start)` // [0, 9]
 */
export const setLines = (text: string, span: Span, width: number): readonly SetLine[] => {
  const lines: Cell[][] = []
  let used = Infinity
  for (const whole of wordsOf(text, span))
    for (const word of cutWord(whole, width)) {
      const size = sizeOf(word)
      const begins = used + 1 + size > width
      if (begins) lines.push([])
      let column = begins ? 0 : used + 1
      for (const letter of word) {
        lines.at(-1)?.push({ ...letter, column })
        column += letter.width
      }
      used = column
    }
  return lines.map((cells) => {
    const last = cells.at(-1)
    return { cells, start: cells[0]?.at ?? 0, end: (last?.at ?? 0) + (last?.shown.length ?? 0) }
  })
}
