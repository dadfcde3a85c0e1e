import type { Sheet } from './find-running.ts'
import type { SheetLine } from './sheet-lines.ts'

/** A paragraph of a document, or a heading (1 is the greatest), or what runs at the edges of its sheets. */
export interface Paragraph {
  readonly text: string
  readonly kind: 'text' | 'title' | 'heading' | 'running'
}

interface Open {
  text: string
  readonly size: number
  last: SheetLine
}

const ended = /[.!?…:]["”’')\]»]{0,3}$/
const longestHeading = 240

/** The size that most letters are set in. */
const bodySize = (sheets: readonly Sheet[]): number => {
  const letters = new Map<number, number>()
  for (const line of sheets.flatMap((sheet) => sheet.columns.flat())) {
    const size = Math.round(line.size * 2) / 2
    letters.set(size, (letters.get(size) ?? 0) + line.text.length)
  }
  return [...letters].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}

// Words that the document itself prints with a hyphen within a line keep it at a line's end.
const compoundsIn = (sheets: readonly Sheet[]): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const line of sheets.flatMap((sheet) => sheet.columns.flat()))
    for (const [word] of line.text.matchAll(/\p{L}{2,30}-\p{L}{2,30}/gu)) found.add(word.toLowerCase())
  return found
}

const joined = (text: string, next: string, compounds: ReadonlySet<string>): string => {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next
  const front = /(\p{L}{2,30})[-\u2010]$/u.exec(text.slice(-32))?.[1]
  const back = /^\p{Ll}{2,30}/u.exec(next)?.[0]
  if (front === undefined || back === undefined) return `${text} ${next}`
  return compounds.has(`${front}-${back}`.toLowerCase()) ? text + next : text.slice(0, -1) + next
}

// The usual step from one line of a column to the next.
const leading = (column: readonly SheetLine[]): number => {
  const steps = column.slice(1).map((line, i) => (column[i]?.y ?? 0) - line.y)
  return [...steps].filter((step) => step > 1).sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0
}

interface Column {
  readonly left: number
  readonly right: number
  readonly step: number
}

const opensParagraph = (open: Open, line: SheetLine, column: Column): boolean => {
  const { last } = open
  const size = Math.max(line.size, 1)
  if (Math.abs(line.size - open.size) > open.size * 0.12) return true
  if (column.step > 0 && last.y - line.y > column.step * 1.35) return true
  const indented = line.left - column.left > size * 0.8 && last.left - column.left < size * 0.4
  const short = last.right < column.right - (column.right - column.left) * 0.15
  return indented || (short && ended.test(last.text.slice(-8)))
}

/** Joins the lines of a document into paragraphs, over line, column and sheet ends. */
export const joinParagraphs = (
  sheets: readonly Sheet[],
  running: ReadonlySet<SheetLine>,
): readonly Paragraph[] => {
  const body = bodySize(sheets)
  const compounds = compoundsIn(sheets)
  const out: { text: string; size: number; running: boolean }[] = []
  for (const columnLines of sheets.flatMap((sheet) => sheet.columns)) {
    for (const line of columnLines)
      if (running.has(line)) out.push({ text: line.text, size: line.size, running: true })
    const lines = columnLines.filter((line) => !running.has(line))
    const column = {
      left: Math.min(...lines.map((line) => line.left)),
      right: Math.max(...lines.map((line) => line.right)),
      step: leading(lines),
    }
    let open: Open | null = null
    for (const line of lines) {
      if (open && !opensParagraph(open, line, column)) {
        open.text = joined(open.text, line.text, compounds)
        open.last = line
      } else {
        if (open) out.push({ text: open.text, size: open.size, running: false })
        open = { text: line.text, size: line.size, last: line }
      }
    }
    if (open) out.push({ text: open.text, size: open.size, running: false })
  }
  return named(overBreaks(out, compounds), body)
}

// A paragraph that a column or sheet cuts goes on where the next text begins in the middle of a sentence.
const overBreaks = (
  parts: readonly { text: string; size: number; running: boolean }[],
  compounds: ReadonlySet<string>,
): readonly { text: string; size: number; running: boolean }[] => {
  const out: { text: string; size: number; running: boolean }[] = []
  for (const part of parts) {
    const at = part.running ? -1 : out.findLastIndex((each) => !each.running)
    const before = out[at]
    if (
      before &&
      Math.abs(before.size - part.size) < 0.6 &&
      !ended.test(before.text.slice(-8)) &&
      /^\p{Ll}/u.test(part.text)
    )
      out[at] = { ...before, text: joined(before.text, part.text, compounds) }
    else out.push(part)
  }
  return out
}

const named = (
  parts: readonly { text: string; size: number; running: boolean }[],
  body: number,
): readonly Paragraph[] => {
  const large = new Set(
    parts.filter((part) => !part.running && part.size > body * 1.15 && part.text.length < longestHeading),
  )
  const most = Math.max(0, ...[...large].slice(0, 200).map((part) => part.size))
  const title = [...large].find((part) => part.size === most)
  return parts.map((part) => ({
    text: part.text,
    kind: part.running ? 'running' : part === title ? 'title' : large.has(part) ? 'heading' : 'text',
  }))
}
