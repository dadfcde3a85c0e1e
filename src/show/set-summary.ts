import { beside, paint, setBlock, setRow, type Block, type OutLine, type Row } from './summary/layout.ts'
import { setLedger, type LedgerRows } from './summary/set-ledger.ts'

/** From this width on, two columns are used where they help. */
const wideFrom = 100
const gap = 4

const withGap = (lines: readonly OutLine[]): readonly OutLine[] => (lines.length === 0 ? [] : [[], ...lines])

/** A dossier as it is told in a terminal, before it is set to a width: plain data, which JSON can hold. */
export interface Summary {
  readonly head: readonly Row[]
  /** Blocks that stand below one another, or side by side where two are together; and the ledger of positions. */
  readonly middle: readonly (readonly Block[] | LedgerRows)[]
  /** The rows of each source. */
  readonly sources: readonly (readonly Row[])[]
  readonly others: Block
}

/** Two blocks side by side where there is room and both have something to say, else below one another. */
const setBlocks = (given: readonly Block[], width: number): readonly OutLine[] => {
  const blocks = given.filter(({ rows }) => rows.length > 0)
  const [left, right] = blocks
  if (left === undefined || right === undefined || width < wideFrom)
    return blocks.flatMap((block) => withGap(setBlock(block, width)))
  const half = Math.floor((width - gap) / 2)
  return withGap(beside(setBlock(left, half), setBlock(right, half), half + gap))
}

const sourceLines = ({ sources }: Summary, width: number): readonly OutLine[] => {
  if (sources.length === 0) return []
  const title: OutLine = [{ text: 'SOURCES', tone: 'head' }]
  const set = (some: Summary['sources'], columns: number): readonly OutLine[] =>
    some.flatMap((rows) => rows.flatMap((each) => setRow(each, columns)))
  if (width < wideFrom || sources.length < 4) return [title, ...set(sources, width)]
  const half = Math.floor((width - gap) / 2)
  const middle = Math.ceil(sources.length / 2)
  const [left, right] = [sources.slice(0, middle), sources.slice(middle)]
  return [title, ...beside(set(left, half), set(right, half), half + gap)]
}

/**
 * Sets what is told of a dossier: no line is wider than `width` (40 at least).
 *
 * @example setSummary(summaryOf(dossier), { width: 80, color: false })
 */
export const setSummary = (
  summary: Summary,
  options: { readonly width: number; readonly color: boolean },
): string => {
  const width = Math.max(40, options.width)
  const lines: readonly OutLine[] = [
    ...summary.head.flatMap((each) => setRow(each, width)),
    ...summary.middle.flatMap((part) =>
      'issues' in part ? withGap(setLedger(part, width)) : setBlocks(part, width),
    ),
    ...withGap(sourceLines(summary, width)),
    ...setBlocks([summary.others], width),
  ]
  return paint(lines, options.color)
}
