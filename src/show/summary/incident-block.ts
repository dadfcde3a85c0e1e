import type { Finding } from '../../model/dossier.ts'
import type { DossierView } from '../dossier-view.ts'
import { dayBounds } from '../edtf.ts'
import { lineOf } from '../lines/line-of.ts'
import type { Block } from './layout.ts'
import { lineRows, more } from './line-rows.ts'

/** Incidents, those with most victims first, then the latest. */
export const incidentBlock = (view: DossierView): Block => {
  const weight = (each: Finding<'incidents'>): number => (each.killed ?? 0) * 10 + (each.wounded ?? 0)
  const day = (each: Finding<'incidents'>): string => dayBounds(each.date).first ?? ''
  const all = [...view.of('incidents')].sort(
    (a, b) => weight(b) - weight(a) || (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : a.id < b.id ? -1 : 1),
  )
  const shown = all.slice(0, 6)
  return {
    title: 'Incidents',
    rows: [
      ...shown.flatMap((each) => lineRows(view, lineOf('incidents', each, view), { words: false })),
      ...more(all.length, shown.length),
    ],
  }
}
