import { displayWidth, padTo, wrapWords } from '../display-width.ts'
import { printable } from '../printable.ts'

/** How a stretch of a line is meant; what colour it gets is decided by `paint`. */
export type Tone = 'plain' | 'title' | 'head' | 'strong' | 'quiet' | 'quote' | 'struck' | 'warn' | 'found'

interface Segment {
  readonly text: string
  readonly tone: Tone
}
/** One line of the terminal. */
export type OutLine = readonly Segment[]

/** A paragraph to be set: its indent, how far further lines hang in, and its text. */
export interface Row {
  readonly text: string
  readonly tone: Tone
  readonly indent: number
  readonly hang: number
}

/** A titled group of rows. */
export interface Block {
  readonly title: string
  readonly rows: readonly Row[]
}

/** A row; page text in it is made printable here, so that no caller can forget it. */
export const row = (text: string, tone: Tone = 'plain', indent = 2, hang = 2): Row => ({
  text: printable(text),
  tone,
  indent,
  hang,
})

/** Sets a row in lines of at most `width` columns. */
export const setRow = ({ text, tone, indent, hang }: Row, width: number): readonly OutLine[] =>
  wrapFirst(text, width - indent, width - indent - hang).map((line, index) => [
    { text: ' '.repeat(indent + (index === 0 ? 0 : hang)), tone: 'plain' },
    { text: line, tone },
  ])

/**
 * Sets stretches of one text, each in its tone, in lines of at most `width` columns: a stretch may go on in the next line. What they
 * hold must be printable.
 */
export const setMarked = (text: readonly Segment[], indent: number, width: number): readonly OutLine[] => {
  const tones = text.flatMap(({ text: own, tone }) => Array.from(own.replace(/\s/gu, ''), () => tone))
  let at = 0
  return wrapWords(text.map((each) => each.text).join(''), Math.max(8, width - indent)).map((line) => {
    const out: { text: string; tone: Tone }[] = [{ text: ' '.repeat(indent), tone: 'plain' }]
    for (const letter of Array.from(line)) {
      const last = out.at(-1)
      const tone = letter.trim() === '' ? 'plain' : (tones[at++] ?? 'plain')
      if (last?.tone === tone) last.text += letter
      else out.push({ text: letter, tone })
    }
    return out
  })
}

/** Wraps with a wider first line. */
const wrapFirst = (text: string, first: number, others: number): readonly string[] => {
  const [head, ...tail] = wrapWords(text, Math.max(8, first))
  if (head === undefined) return []
  return tail.length === 0 ? [head] : [head, ...wrapWords(tail.join(' '), Math.max(8, others))]
}

/** A block with its title above it. */
export const setBlock = (block: Block, width: number): readonly OutLine[] => [
  [{ text: block.title.toUpperCase(), tone: 'head' }],
  ...block.rows.flatMap((each) => setRow(each, width)),
]

const widthOf = (line: OutLine): number => line.reduce((sum, { text }) => sum + displayWidth(text), 0)

/** Two sets of lines side by side, the left one `left` columns wide. */
export const beside = (
  left: readonly OutLine[],
  right: readonly OutLine[],
  leftWidth: number,
): readonly OutLine[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, index): OutLine => {
    const [a, b] = [left[index] ?? [], right[index] ?? []]
    if (b.length === 0) return a
    return [...a, { text: padTo('', leftWidth - widthOf(a)), tone: 'plain' }, ...b]
  })

const codes: Readonly<Record<Tone, readonly [string, string] | null>> = {
  plain: null,
  title: ['\u001b[1;4m', '\u001b[0m'],
  head: ['\u001b[1;36m', '\u001b[0m'],
  strong: ['\u001b[1m', '\u001b[0m'],
  quiet: ['\u001b[2m', '\u001b[0m'],
  quote: ['\u001b[3m', '\u001b[0m'],
  struck: ['\u001b[2;9m', '\u001b[0m'],
  found: ['\u001b[1;33m', '\u001b[0m'],
  warn: ['\u001b[33m', '\u001b[0m'],
}

/** The lines as text, with colours or without; no blanks at the end of a line. */
export const paint = (lines: readonly OutLine[], color: boolean): string =>
  lines
    .map((line) => {
      const last = line.findLastIndex(({ text }) => text.trim() !== '')
      return line
        .slice(0, last + 1)
        .map(({ text, tone }) => {
          const code = color ? codes[tone] : null
          return code === null || text.trim() === '' ? text : `${code[0]}${text}${code[1]}`
        })
        .join('')
    })
    .map((line) => `${line}\n`)
    .join('')
