import type { Finding } from '../../model/dossier.ts'
import type { DossierView } from '../dossier-view.ts'
import { dayBounds } from '../edtf.ts'
import { lineOf } from '../lines/line-of.ts'
import { row, type Block } from './layout.ts'
import { lineRows, more } from './line-rows.ts'

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** True where no later date took its place, and the last day it may fall on is not before the newest page. */
export const isLive = (view: DossierView, deadline: Finding<'deadlines'>): boolean =>
  deadline.status !== 'replaced' && (dayBounds(deadline.due).last ?? '9999') >= (view.newest ?? '')

const dueOrder = (a: Finding<'deadlines'>, b: Finding<'deadlines'>): number =>
  compare(dayBounds(a.due).first ?? '9999', dayBounds(b.due).first ?? '9999')

/** Deadlines still to come, each with its earlier dates; how many have passed. */
export const deadlineBlock = (view: DossierView): Block => {
  const all = view.of('deadlines')
  const live = all.filter((each) => isLive(view, each)).sort(dueOrder)
  const shown = live.slice(0, 5)
  const passed = all.length - live.length
  return {
    title: 'Deadlines',
    rows: [
      ...shown.flatMap((each) => lineRows(view, lineOf('deadlines', each, view), { words: false })),
      ...more(live.length, shown.length),
      ...(passed === 0
        ? []
        : [
            row(
              `${String(passed)} passed or replaced before the newest page (use --json or --html)`,
              'quiet',
            ),
          ]),
    ],
  }
}
