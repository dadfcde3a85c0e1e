import { padTo } from '../display-width.ts'
import { kindOf } from './finding-kinds.ts'
import type { Cell, SetLine } from './set-lines.ts'
import type { FindingPart, PartRole, ShownFinding } from './shown-finding.ts'

/** A part of a finding, and the finding. */
export interface DrawnPart {
  readonly finding: ShownFinding
  readonly part: FindingPart
}

const strokes: Readonly<Record<PartRole, string>> = { words: '━', who: '═', cue: '╌', mention: '─' }

/** What the strokes under the words mean. */
export const strokeLegend = '━ what it rests on · ═ who says it · ╌ how · ─ the same one again'

/** The parts that are drawn: names of those spoken to or about would only repeat what is drawn of actors. */
export const drawnParts = (findings: readonly ShownFinding[]): readonly DrawnPart[] =>
  findings
    .flatMap((finding) =>
      finding.parts
        .filter(({ role, name }) => (role === 'who' ? name === 'speaker' : name !== 'roles'))
        .map((part) => ({ finding, part })),
    )
    .sort(
      (a, b) =>
        a.part.start - b.part.start ||
        a.part.end - b.part.end ||
        Number(a.part.role === 'who') - Number(b.part.role === 'who'),
    )

interface Stroke {
  readonly from: number
  readonly to: number
  readonly drawn: string
  readonly color: number
}

/** Writes text in a colour of the terminal. */
export type Paint = (text: string, code: string) => string

const strokeOf = (line: SetLine, { finding, part }: DrawnPart): Stroke | null => {
  const cells = line.cells.filter(({ at }) => at >= part.start && at < part.end)
  const [first, last] = [cells[0], cells.at(-1)]
  if (!first || !last) return null
  const size = last.column + last.width - first.column
  const drawn = finding.label + strokes[part.role].repeat(Math.max(0, size - finding.label.length))
  return { from: first.column, to: first.column + drawn.length, drawn, color: kindOf(finding.kind).terminal }
}

// The short ones nearest to the words; each in the first row that has room for it.
const inRows = (strokes: readonly Stroke[]): readonly (readonly Stroke[])[] => {
  const rows: Stroke[][] = []
  const shortFirst = [...strokes].sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from)
  for (const stroke of shortFirst) {
    const free = rows.find((row) => row.every(({ from, to }) => stroke.from > to || stroke.to < from))
    if (free) free.push(stroke)
    else rows.push([stroke])
  }
  return rows
}

const paintRow = (row: readonly Stroke[], paint: Paint): string => {
  let column = 0
  let out = ''
  for (const { from, to, drawn, color } of [...row].sort((a, b) => a.from - b.from)) {
    out += padTo('', from - column) + paint(drawn, String(color))
    column = to
  }
  return out
}

// Of the findings at a place the shortest colours it: what is around it has its stroke below.
const colorsOf = (line: SetLine, parts: readonly DrawnPart[]): ReadonlyMap<Cell, number> => {
  const colors = new Map<Cell, number>()
  const longFirst = parts
    .filter(({ part }) => part.role !== 'who')
    .sort((a, b) => b.part.end - b.part.start - (a.part.end - a.part.start))
  for (const { finding, part } of longFirst)
    for (const cell of line.cells)
      if (cell.at >= part.start && cell.at < part.end) colors.set(cell, kindOf(finding.kind).terminal)
  return colors
}

const paintWords = (line: SetLine, parts: readonly DrawnPart[], paint: Paint): string => {
  const colors = colorsOf(line, parts)
  let column = 0
  let out = ''
  let run = ''
  let color: number | undefined
  const flush = (): void => {
    out += color === undefined ? run : paint(run, String(color))
    run = ''
  }
  for (const cell of line.cells) {
    const own = colors.get(cell)
    const gap = ' '.repeat(cell.column - column)
    if (own === color) run += gap + cell.shown
    else {
      flush()
      out += gap
      run = cell.shown
      color = own
    }
    column = cell.column + cell.width
  }
  flush()
  return out
}

/**
 * A line of text and, below it, a stroke for every part of a finding in it, each beginning with its label: nothing in the text itself is
 * changed, and what lies in or across one another is seen whole.
 *
 * @example
 * `Fenn said the port would open on Friday.`
 * `A2── S1╌╌ S1━━━━━━━━━━━━━━━━━━━━━━━━━━`
 */
export const setTracks = (line: SetLine, parts: readonly DrawnPart[], paint: Paint): readonly string[] => {
  const here = parts.filter(({ part }) => part.start < line.end && part.end > line.start)
  const rows = inRows(here.map((each) => strokeOf(line, each)).filter((each) => each !== null))
  return [paintWords(line, here, paint), ...rows.map((row) => paintRow(row, paint))]
}
