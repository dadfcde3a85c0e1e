/** A piece of text on a sheet, as the file sets it: points from the lower left corner. */
export interface Run {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** A line of one column. */
export interface SheetLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

// A gap this many letters wide parts two columns; a smaller one, two words.
const gutter = 1.6

const startsAnew = (line: SheetLine, run: Run): boolean => {
  const size = Math.max(line.size, run.size, 1)
  const gap = run.x - line.right
  return Math.abs(run.y - line.y) > size * 0.4 || gap > size * gutter || gap < -size * 1.5
}

const add = (line: SheetLine, run: Run): SheetLine => {
  const space = run.x - line.right > line.size * 0.18 && !line.text.endsWith(' ') && !/^\s/.test(run.text)
  return {
    text: `${line.text}${space ? ' ' : ''}${run.text}`,
    left: Math.min(line.left, run.x),
    right: Math.max(line.right, run.x + run.width),
    // The larger letters of a line carry it: notes and initials stand beside them.
    y: run.size > line.size ? run.y : line.y,
    size: Math.max(line.size, run.size),
  }
}

/** Joins the runs that follow one another on one height into lines. */
export const joinRuns = (runs: readonly Run[]): readonly SheetLine[] => {
  const lines: SheetLine[] = []
  for (const run of runs) {
    const last = lines.at(-1)
    if (run.text.trim() === '' && (!last || startsAnew(last, run))) continue
    if (last && !startsAnew(last, run)) lines[lines.length - 1] = add(last, run)
    else lines.push({ text: run.text, left: run.x, right: run.x + run.width, y: run.y, size: run.size })
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
    .filter((line) => line.text !== '')
}

interface Cut {
  readonly at: number
  readonly width: number
}

// The widest empty strip between spans; null where they leave none of `least` points.
const widestGap = (spans: readonly (readonly [number, number])[], least: number): Cut | null => {
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  let end = sorted[0]?.[1] ?? 0
  let best: Cut | null = null
  for (const [from, to] of sorted) {
    if (from - end >= least && from - end > (best?.width ?? 0))
      best = { at: (from + end) / 2, width: from - end }
    end = Math.max(end, to)
  }
  return best
}

const heights = (line: SheetLine): readonly [number, number] => [
  line.y - line.size * 0.25,
  line.y + line.size * 0.8,
]

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

const mostCuts = 200

/**
 * The lines of a sheet in reading order, column by column: the sheet is cut along its empty strips, down first where that gives
 * columns of several lines, else across.
 */
export const columnsOf = (lines: readonly SheetLine[]): readonly (readonly SheetLine[])[] => {
  const columns: (readonly SheetLine[])[] = []
  const open: (readonly SheetLine[])[] = [lines]
  for (let part = open.pop(), n = 0; part; part = open.pop(), n++) {
    const here: readonly SheetLine[] = part
    const size = middle(here.map((line) => line.size))
    const down =
      here.length >= 4 && n < mostCuts
        ? widestGap(
            here.map((l) => [l.left, l.right]),
            size * 0.8,
          )
        : null
    const sides = down && [here.filter((l) => l.left < down.at), here.filter((l) => l.left >= down.at)]
    if (sides?.every((side) => side.length >= 2) === true) {
      open.push(...[...sides].reverse())
      continue
    }
    const across = here.length >= 2 && n < mostCuts ? widestGap(here.map(heights), size * 0.5) : null
    if (across) {
      // The upper part is read first: it goes on top of the pile.
      open.push(
        here.filter((l) => l.y < across.at),
        here.filter((l) => l.y >= across.at),
      )
    } else columns.push([...here].sort((a, b) => b.y - a.y || a.left - b.left))
  }
  return columns
}
