import type { DossierView } from '../dossier-view.ts'
import type { Block } from './layout.ts'
import { marks, wordsRow } from './line-rows.ts'

/** The key points, each in the words of its page. */
export const standBlock = (view: DossierView): Block => ({
  title: 'Where things stand',
  rows: view.dossier.keyPoints.flatMap((point) => {
    const words = wordsRow(point.text, 2)
    return [{ ...words, text: `${words.text} ${marks(view, point.evidence)}`, tone: 'plain' as const }]
  }),
})
