import { plainLine, type Line } from '../../line.ts'

// Text set in columns of 60 to 80 characters: paragraphs are blocks, and lines end in the middle of sentences.
const isWrapped = (lines: readonly string[]): boolean => {
  if (lines.length < 3) return false
  const full = lines.slice(0, -1)
  const wide = full.filter((line) => line.length >= 50 && line.length <= 100).length
  const open = full.filter((line) => !/[.!?:]["”’')\]]*$/.test(line)).length
  return wide >= full.length * 0.8 && open >= full.length * 0.6
}

/** The lines of a plain text, hard-wrapped paragraphs joined again. */
export const textLines = (text: string): readonly Line[] => {
  const out: Line[] = []
  let block: string[] = []
  const flush = (): void => {
    if (isWrapped(block)) out.push(plainLine(block.join(' '), true))
    else block.forEach((line, i) => out.push(plainLine(line, i === 0)))
    block = []
  }
  for (const raw of text.split(/\r\n?|[\n\u2028\u2029\f\v]/)) {
    const line = raw.replace(/\u00a0/g, ' ').trim()
    if (line === '') flush()
    else block.push(line)
  }
  flush()
  return out
}
