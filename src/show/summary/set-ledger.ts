import { beside, setRow, type OutLine, type Row } from './layout.ts'
import { more } from './line-rows.ts'

/** The positions of one side on an issue: those that are told, and how many there are. */
export interface LedgerSide {
  readonly told: readonly (readonly Row[])[]
  readonly count: number
}

/** Who stands where on what, before it is set to a width. */
export interface LedgerRows {
  readonly issues: readonly {
    readonly title: Row
    readonly left: LedgerSide
    readonly right: LedgerSide
  }[]
  /** How many positions are on issues that are not told. */
  readonly hidden: number
}

/** So many positions on an issue are told at most. */
export const mostBelow = 8
const mostBeside = 4

const set = (rows: readonly Row[], width: number): readonly OutLine[] =>
  rows.flatMap((each) => setRow(each, width))

const issueLines = (left: LedgerSide, right: LedgerSide, width: number): readonly OutLine[] => {
  const total = left.count + right.count
  if (width < 100 || left.count === 0 || right.count === 0) {
    const shown = [...left.told, ...right.told].slice(0, mostBelow)
    return [...set(shown.flat(), width), ...set(more(total, shown.length, 4), width)]
  }
  const half = Math.floor(width / 2)
  const [a, b] = [left.told.slice(0, mostBeside), right.told.slice(0, mostBeside)]
  return [
    ...beside(set(a.flat(), half - 2), set(b.flat(), half - 2), half),
    ...set(more(total, a.length + b.length, 4), width),
  ]
}

/** Sets who stands where on what; from 100 columns on the first party on the left and the others on the right. */
export const setLedger = ({ issues, hidden }: LedgerRows, width: number): readonly OutLine[] => [
  [{ text: 'POSITIONS', tone: 'head' }],
  ...issues.flatMap(({ title, left, right }) => [...set([title], width), ...issueLines(left, right, width)]),
  ...set(more(hidden, 0), width),
]
