import type { Finding } from '../../model/dossier.ts'
import type { DossierView } from '../dossier-view.ts'
import { capital } from '../counted.ts'
import { issueWords } from '../lines/issue-words.ts'
import { lineOf } from '../lines/line-of.ts'
import { row, type Row } from './layout.ts'
import { marks, wordsRow } from './line-rows.ts'
import { mostBelow, type LedgerRows, type LedgerSide } from './set-ledger.ts'

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

const sideOf = (view: DossierView, positions: readonly Position[]): LedgerSide => ({
  told: positions.slice(0, mostBelow).map((each) => positionRows(view, each)),
  count: positions.length,
})

/** Who stands where on what: of each issue the first party and the others; null where nobody stands anywhere. */
export const ledgerRows = (view: DossierView): LedgerRows | null => {
  const { parties, issues } = ledgerOf(view)
  if (issues.length === 0) return null
  const [first] = parties
  return {
    issues: issues.slice(0, 10).map(({ issue, positions }) => ({
      title: row(capital(issueWords(issue))),
      left: sideOf(
        view,
        positions.filter((each) => each.party === first),
      ),
      right: sideOf(
        view,
        positions.filter((each) => each.party !== first),
      ),
    })),
    hidden: issues.slice(10).reduce((sum, each) => sum + each.positions.length, 0),
  }
}
