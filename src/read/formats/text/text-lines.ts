import type { PageWords } from '../../../languages/contract/pages.ts'
import { plainLine, type Line } from '../../line.ts'

// Text set in columns of 60 to 80 characters: paragraphs are blocks, and lines end in the middle of sentences.
const isWrapped = (lines: readonly string[]): boolean => {
  if (lines.length < 3) return false
  const full = lines.slice(0, -1)
  const wide = full.filter((line) => line.length >= 50 && line.length <= 100).length
  const open = full.filter((line) => !/[.!?:]["”’')\]]*$/.test(line)).length
  return wide >= full.length * 0.8 && open >= full.length * 0.6
}

const mayJoin = (lines: readonly string[]): boolean =>
  lines.length >= 2 && lines.slice(0, -1).every((line) => line.length >= 50 && line.length <= 100)

const blocksOf = (text: string): readonly (readonly string[])[] => {
  const blocks: string[][] = [[]]
  for (const raw of text.split(/\r\n?|[\n\u2028\u2029\f\v]/)) {
    const line = raw.replace(/\u00a0/g, ' ').trim()
    if (line !== '') blocks.at(-1)?.push(line)
    else if (blocks.at(-1)?.length) blocks.push([])
  }
  return blocks.filter((block) => block.length > 0)
}

// "Title  Outlet  4 hours ago  • Outlet  Body": a card of a list set in one line, its parts two spaces apart.
const cardParts = (line: string, stamp: RegExp): readonly string[] => {
  if (line.length < 40 || !/\s{2}/.test(line)) return [line]
  const parts = line.split(/\s{2,}/)
  const at = parts.slice(0, 5).findIndex((part) => stamp.test(part))
  if (at < 1 || parts.length < at + 2) return [line]
  const body = parts.findIndex((part, i) => i > at && part.split(' ').length > 12)
  return body < 0 ? [line] : [...parts.slice(0, body), parts.slice(body).join(' ')]
}

/** The lines of a plain text, hard-wrapped paragraphs joined again: where one block is set in columns, all are. */
export const textLines = (text: string, words: PageWords): readonly Line[] => {
  const blocks = blocksOf(text)
  const wrapped = blocks.some(isWrapped)
  return blocks.flatMap((block) =>
    wrapped && (isWrapped(block) || mayJoin(block))
      ? [plainLine(block.join(' '), true)]
      : block.flatMap((line, i) =>
          cardParts(line, words.relativeStamp).map((part, n) => plainLine(part, i === 0 && n === 0)),
        ),
  )
}
