import { remembered } from '../kit/remembered.ts'

/** Wide and full-width characters of East Asian scripts, and emoji shown as pictures: two columns of a terminal. */
const wide =
  /^(?:[\u1100-\u115f\u231a\u231b\u2329\u232a\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{1fa70}-\u{1faff}\u{1f1e6}-\u{1f1ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{Emoji}\ufe0f)/u
const nothing = /^[\p{Mark}\p{Cf}\p{Cc}]+$/u

// Made once, where any text needs it: it holds no state between calls, and making it is what costs.
const segmenterOf = remembered(1, (locale: string) => new Intl.Segmenter(locale, { granularity: 'grapheme' }))
const graphemes = (text: string): Intl.Segments => segmenterOf('en').segment(text)

const widthOf = (grapheme: string): number => (nothing.test(grapheme) ? 0 : wide.test(grapheme) ? 2 : 1)

// Letters of western Europe and the marks of print: each is one character and takes one column.
const isPlain = (text: string): boolean => /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027]*$/.test(text)

/**
 * How many columns of a terminal a text takes, counted in what a person sees as one character.
 *
 * @example displayWidth('a\u0301b') // 2
 */
export const displayWidth = (text: string): number => {
  if (isPlain(text)) return text.length
  let width = 0
  for (const { segment } of graphemes(text)) width += widthOf(segment)
  return width
}

/** A text in what a person sees as one character each. */
export const graphemesOf = (text: string): readonly string[] =>
  isPlain(text) ? text.split('') : Array.from(graphemes(text), ({ segment }) => segment)

/** A text with blanks up to a width. */
export const padTo = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)))

/** Cuts a word that is wider than a line into pieces that fit, never inside a character. */
const breakWord = (word: string, width: number): readonly string[] => {
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const { segment } of graphemes(word)) {
    const size = widthOf(segment)
    if (used + size > width && piece !== '') {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += segment
    used += size
  }
  return [...pieces, piece]
}

/**
 * Lines of at most `width` columns, broken between words; a word that is wider than a line is cut.
 *
 * @example wrapWords('nets and boats', 8) // ['nets and', 'boats']
 */
export const wrapWords = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const whole of text.split(/[ \n\t\r]+/).filter((word) => word !== ''))
    for (const word of displayWidth(whole) > width ? breakWord(whole, width) : [whole]) {
      const size = displayWidth(word)
      const fits = line === '' || used + 1 + size <= width
      if (!fits) lines.push(line)
      line = fits && line !== '' ? `${line} ${word}` : word
      used = fits && used > 0 ? used + 1 + size : size
    }
  return line === '' ? lines : [...lines, line]
}
