import { counted, listed } from '../counted.ts'
import type { DossierView } from '../dossier-view.ts'
import { lineOf } from '../lines/line-of.ts'
import { reported } from '../lines/line.ts'
import { row, type Block, type Row } from './layout.ts'
import { marks } from './line-rows.ts'
import { partBlock } from './part-block.ts'

/** The rows of each loop: whose it is, then each edge on a line of its own. */
export const loopRows = (view: DossierView): readonly (readonly Row[])[] => {
  const own = new Map(view.of('conditions').map((each) => [each.id, each]))
  return view.dossier.loops.map(({ conditions, parties, knownFrom }): readonly Row[] => {
    const found = conditions.map((id) => own.get(id)).filter((each) => each !== undefined)
    if (found.length === 0) return []
    // The first edges are the way round; those behind say the same again.
    const ring = found.slice(0, parties.length)
    return [
      row(
        `Loop: ${listed(parties.map(view.nameOf))} wait for one another · ${reported(knownFrom) ?? 'time not known'}`,
        'warn',
      ),
      ...ring.map((each, n) =>
        row(
          `${n === 0 ? '┌' : n === ring.length - 1 ? '└' : '│'} ${lineOf('conditions', each, view).lead} ${marks(view, each.evidence)}`,
          'warn',
          4,
        ),
      ),
      ...(found.length > ring.length
        ? [row(`and ${counted(found.length - ring.length, 'more condition')} to the same end`, 'warn', 4)]
        : []),
    ]
  })
}

/** Conditions, and the loops in which they wait for one another. */
export const conditionBlock = (view: DossierView): Block => {
  const block = partBlock(view, 'conditions', 'Conditions', { limit: 6, words: true })
  return { ...block, rows: [...block.rows, ...loopRows(view).flat()] }
}
