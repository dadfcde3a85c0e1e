import type { PartName } from '../../model/dossier.ts'
import type { DossierView } from '../dossier-view.ts'
import { linesOf } from '../lines/line-of.ts'
import type { Block } from './layout.ts'
import { lineRows, more } from './line-rows.ts'

/** A part as a block of its lines, cut after `limit`. */
export const partBlock = (
  view: DossierView,
  part: PartName,
  title: string,
  options: { limit: number; words: boolean },
): Block => {
  const lines = linesOf(part, view)
  const shown = lines.slice(0, options.limit)
  return {
    title,
    rows: [
      ...shown.flatMap((line) => lineRows(view, line, { words: options.words })),
      ...more(lines.length, shown.length),
    ],
  }
}
