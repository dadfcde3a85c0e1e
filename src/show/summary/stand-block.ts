import type { Evidence } from '../../model/evidence.ts'
import { supportWords } from '../counted.ts'
import { supportOf, type DossierView } from '../dossier-view.ts'
import { standLines } from '../lines/stand-lines.ts'
import { row, type Block } from './layout.ts'
import { inMarks, marks } from './line-rows.ts'

/** "[3][7] · 2 pages · 2 outlets · 1 origin": the sources of a line and how broadly they carry it. */
const carried = (view: DossierView, evidence: readonly Evidence[]): string => {
  const support = supportOf(view, evidence)
  return support.pages < 2 ? marks(view, evidence) : `${marks(view, evidence)} · ${supportWords(support)}`
}

/** The first screen: the key points, each in the words of its page, then what is to be known at once. */
export const standBlock = (view: DossierView): Block => ({
  title: 'Where things stand',
  rows: [
    ...view.dossier.keyPoints.map((point) => row(`${inMarks(point.text)} ${carried(view, point.evidence)}`)),
    ...standLines(view).map((line) =>
      row(`${line.label}: ${line.text} ${carried(view, line.evidence)}`, 'quiet'),
    ),
  ],
})
