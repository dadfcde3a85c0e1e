import type { DossierView } from '../dossier-view.ts'
import { lineOf } from '../lines/line-of.ts'
import { row, type Block, type Row } from './layout.ts'
import { marks } from './line-rows.ts'
import { partBlock } from './part-block.ts'

/** Conditions, and the loops in which they wait for one another. */
export const conditionBlock = (view: DossierView): Block => {
  const block = partBlock(view, 'conditions', 'Conditions', { limit: 6, words: true })
  const own = new Map(view.of('conditions').map((each) => [each.id, each]))
  const loops = view.dossier.loops.flatMap(({ conditions }): readonly Row[] => {
    const found = conditions.map((id) => own.get(id)).filter((each) => each !== undefined)
    if (found.length === 0) return []
    const words = found.map((each) => lineOf('conditions', each, view).lead).join('; ')
    return [
      row(
        `Loop: ${words}. They wait for one another. ${marks(
          view,
          found.flatMap((each) => each.evidence),
        )}`,
        'warn',
      ),
    ]
  })
  return { ...block, rows: [...block.rows, ...loops] }
}
