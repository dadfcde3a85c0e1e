import type { Finding } from '../../model/dossier.ts'
import type { DossierView } from '../dossier-view.ts'
import { capital } from '../counted.ts'
import { issueWords } from '../lines/issue-words.ts'
import { lineOf } from '../lines/line-of.ts'
import { beside, row, setRow, type OutLine, type Row } from './layout.ts'
import { marks, more, wordsRow } from './line-rows.ts'

type Position = Finding<'positions'>

/** Positions by issue and party: what both the terminal and the page show as a table. */
export interface Ledger {
  readonly parties: readonly string[]
  readonly issues: readonly { readonly issue: string; readonly positions: readonly Position[] }[]
}

const countBy = (keys: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([key]) => key)
}

/** The ledger of the story in front: the story's own parties first, the issues with most positions first. */
export const ledgerOf = (view: DossierView): Ledger => {
  const positions = view.of('positions')
  const own = view.story?.parties ?? []
  const heard = countBy(positions.map((each) => each.party))
  const parties = [
    ...own.filter((each) => heard.includes(each)),
    ...heard.filter((each) => !own.includes(each)),
  ]
  const issues = countBy(positions.map((each) => each.issue))
  return {
    parties,
    issues: issues.map((issue) => ({ issue, positions: positions.filter((each) => each.issue === issue) })),
  }
}

const positionRows = (view: DossierView, position: Position): readonly Row[] => {
  const line = lineOf('positions', position, view)
  return [
    row(`${view.nameOf(position.party)} ${position.stance} ${marks(view, line.evidence)}`, 'strong', 4),
    ...(line.notes.length === 0 ? [] : [row(line.notes.join(' · '), 'quiet', 6)]),
    wordsRow(line.words, 6, 200),
    ...line.subs.map((sub) => row(`– ${sub.text} ${marks(view, sub.evidence)}`, 'quiet', 6)),
  ]
}

const set = (rows: readonly Row[], width: number): readonly OutLine[] =>
  rows.flatMap((each) => setRow(each, width))

const issueLines = (
  view: DossierView,
  ledger: Ledger,
  positions: readonly Position[],
  width: number,
): readonly OutLine[] => {
  const [first] = ledger.parties
  const left = positions.filter((each) => each.party === first)
  const right = positions.filter((each) => each.party !== first)
  const ordered = [...left, ...right]
  const shown = ordered.slice(0, 8)
  const rest = set(more(ordered.length, shown.length, 4), width)
  if (width < 100 || left.length === 0 || right.length === 0)
    return [
      ...set(
        shown.flatMap((each) => positionRows(view, each)),
        width,
      ),
      ...rest,
    ]
  const half = Math.floor(width / 2)
  const column = (side: readonly Position[]): readonly OutLine[] =>
    set(
      side.slice(0, 4).flatMap((each) => positionRows(view, each)),
      half - 2,
    )
  const shownBeside = Math.min(4, left.length) + Math.min(4, right.length)
  return [...beside(column(left), column(right), half), ...set(more(ordered.length, shownBeside, 4), width)]
}

/** Who stands where on what; from 100 columns on the first party on the left and the others on the right. */
export const ledgerLines = (view: DossierView, width: number): readonly OutLine[] => {
  const ledger = ledgerOf(view)
  const shown = ledger.issues.slice(0, 10)
  const hidden = ledger.issues.slice(10).reduce((sum, each) => sum + each.positions.length, 0)
  return [
    [{ text: 'POSITIONS', tone: 'head' }],
    ...shown.flatMap(({ issue, positions }) => [
      ...set([row(capital(issueWords(issue)))], width),
      ...issueLines(view, ledger, positions, width),
    ]),
    ...set(more(hidden, 0), width),
  ]
}
