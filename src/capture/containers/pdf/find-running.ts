import type { SheetLine } from './sheet-lines.ts'

/** A sheet: its height in points and its lines in reading order. */
export interface Sheet {
  readonly height: number
  readonly columns: readonly (readonly SheetLine[])[]
}

// The strips at the head and foot of a sheet in which running titles and page numbers stand.
const strip = 0.11

const isPageNumber = (text: string): boolean =>
  /^(?:[-–—|]\s?)?(?:page\s|p\.\s?)?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?(?:\s?[-–—|])?$/i.test(text)

const inStrip = (line: SheetLine, height: number): boolean =>
  line.y > height * (1 - strip) || line.y < height * strip

const keyOf = (line: SheetLine): string => line.text.toLowerCase().replace(/\d+/g, '#')

/** The lines that stand at the head or foot of sheet after sheet, and page numbers. */
export const findRunning = (sheets: readonly Sheet[]): ReadonlySet<SheetLine> => {
  const seen = new Map<string, Set<number>>()
  const edges = sheets.map(({ height, columns }) => columns.flat().filter((line) => inStrip(line, height)))
  edges.forEach((lines, n) => {
    for (const line of lines) {
      const key = keyOf(line)
      const on = seen.get(key) ?? new Set<number>()
      seen.set(key, on.add(n))
    }
  })
  // Heads of left and right sheets differ: a third of the sheets is enough.
  const least = Math.max(2, Math.ceil(sheets.length / 3))
  return new Set(
    edges.flat().filter((line) => isPageNumber(line.text) || (seen.get(keyOf(line))?.size ?? 0) >= least),
  )
}
