import type { Evidence } from '../../model/evidence.ts'
import { supportWords } from '../counted.ts'
import { supportOf, type DossierView } from '../dossier-view.ts'
import { standLines } from '../lines/stand-lines.ts'
import { sinceLines } from '../lines/since-lines.ts'
import type { Since } from '../since.ts'
import { row, type Block, type Row } from './layout.ts'
import { inMarks, marks, more } from './line-rows.ts'

/** "[3][7] · 2 pages · 2 outlets · 1 origin": the sources of a line and how broadly they carry it. */
const carried = (view: DossierView, evidence: readonly Evidence[]): string => {
  const support = supportOf(view, evidence)
  return support.pages < 2 ? marks(view, evidence) : `${marks(view, evidence)} · ${supportWords(support)}`
}

const sinceRows = (view: DossierView, since: Since): readonly Row[] => {
  const { title, lines, more: rest } = sinceLines(view, since)
  return [
    row(title, 'strong'),
    ...lines.flatMap(({ text, notes, evidence }) => [
      row(
        `${text}${notes.length === 0 ? '' : ` · ${notes.join(' · ')}`} ${carried(view, evidence)}`,
        'plain',
        4,
      ),
    ]),
    ...more(rest.count, 0, 4, rest.command),
  ]
}

/**
 * The first screen: the key points, each in the words of its page, then what is to be known at once, and what changed since a time
 * where one is given.
 */
export const standBlock = (view: DossierView, since: Since | null): Block => ({
  title: 'Where things stand',
  rows: [
    ...view.dossier.keyPoints.map((point) => row(`${inMarks(point.text)} ${carried(view, point.evidence)}`)),
    ...standLines(view).map((line) =>
      row(`${line.label}: ${line.text} ${carried(view, line.evidence)}`, 'quiet'),
    ),
    ...(since === null ? [] : sinceRows(view, since)),
  ],
})
