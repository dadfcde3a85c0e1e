import type { Finding } from '../../model/dossier.ts'
import type { DossierView } from '../dossier-view.ts'
import { lineOf } from '../lines/line-of.ts'
import { row, type Block, type Row } from './layout.ts'
import { inMarks, marks, more } from './line-rows.ts'

const weights: Readonly<Partial<Record<Finding<'statements'>['act'], number>>> = {
  reject: 6,
  accept: 6,
  threaten: 6,
  offer: 5,
  demand: 5,
  announce: 4,
  condition: 4,
  propose: 4,
  deny: 3,
  confirm: 3,
  accuse: 2,
  promise: 2,
  predict: 1,
}

/** Own words first, then what does most in a negotiation, then what most origins carry, then the latest. */
const notability = (statement: Finding<'statements'>): readonly (number | string)[] => [
  statement.evidence.some((each) => each.zone === 'body') ? 1 : 0,
  statement.mode === 'direct' && statement.speaker !== null ? 1 : 0,
  weights[statement.act] ?? 0,
  statement.support.origins,
  statement.saidOn ?? '',
]

const byNotability = (a: Finding<'statements'>, b: Finding<'statements'>): number => {
  const [x, y] = [notability(a), notability(b)]
  for (const [index, left] of x.entries()) {
    const right = y[index] ?? 0
    if (left !== right) return left > right ? -1 : 1
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** No more than so many of one speaker: an e-mail is to show who said what, not who said most. */
const perSpeaker = 3

/** The most notable statements; of several wordings of one, one. */
const chosenStatements = (view: DossierView, limit: number): readonly Finding<'statements'>[] => {
  const chosen: Finding<'statements'>[] = []
  for (const each of [...view.of('statements')].filter(({ speech }) => speech).sort(byNotability)) {
    const isSaid = chosen.some((other) => other.sameAs.includes(each.id) || each.sameAs.includes(other.id))
    const bySpeaker = chosen.filter(
      (other) => other.speaker !== null && other.speaker === each.speaker,
    ).length
    if (!isSaid && bySpeaker < perSpeaker) chosen.push(each)
    if (chosen.length === limit) break
  }
  return chosen
}

/** The statements worth a line in an e-mail, word for word. */
export const statementBlock = (view: DossierView): Block => {
  const shown = chosenStatements(view, 8)
  return {
    title: 'Statements',
    rows: [
      ...shown.flatMap((each): readonly Row[] => {
        const line = lineOf('statements', each, view)
        return [
          row(
            `${line.lead}: ${line.quoted ? inMarks(line.words) : line.words} ${marks(view, line.evidence)}`,
          ),
          row(line.notes.join(' · '), 'quiet', 4),
        ]
      }),
      ...more(view.of('statements').length, shown.length),
    ],
  }
}
