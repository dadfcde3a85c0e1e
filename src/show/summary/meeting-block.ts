import type { Finding } from '../../model/dossier.ts'
import type { DossierView } from '../dossier-view.ts'
import { dayBounds } from '../edtf.ts'
import { lineOf } from '../lines/line-of.ts'
import { row, type Block, type Row } from './layout.ts'
import { lineRows, more } from './line-rows.ts'

type Meeting = Finding<'meetings'>
const ahead = new Set<Meeting['status']>(['proposed', 'scheduled', 'expected', 'postponed', 'uncertain'])

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The last meeting held and the next one planned, by the days they may have been on. */
export const lastAndNext = (
  view: DossierView,
): { readonly last: Meeting | null; readonly next: Meeting | null } => {
  const meetings = view.of('meetings')
  const held = meetings
    .filter((each) => each.status === 'held' && dayBounds(each.date).first !== null)
    .sort((a, b) => compare(dayBounds(b.date).first ?? '', dayBounds(a.date).first ?? ''))
  const planned = meetings
    .filter((each) => ahead.has(each.status) && (dayBounds(each.date).last ?? '9999') >= (view.newest ?? ''))
    .sort((a, b) => compare(dayBounds(a.date).first ?? '9999', dayBounds(b.date).first ?? '9999'))
  return { last: held[0] ?? null, next: planned[0] ?? null }
}

/** A long way is told in full by --part meetings. */
const short = { words: false, mostSubs: 8 }

const labelled = (label: string, rows: readonly Row[]): readonly Row[] => [
  row(label, 'quiet', 2),
  ...rows.map((each) => ({ ...each, indent: each.indent + 2 })),
]

/** The last and the next round with the way they came about. */
export const meetingBlock = (view: DossierView): Block => {
  const { last, next } = lastAndNext(view)
  const meetings = view.of('meetings')
  const shown = [last, next].filter((each) => each !== null).length
  return {
    title: 'Meetings',
    rows:
      meetings.length === 0
        ? []
        : [
            ...(last === null
              ? [row('Last: none known to have been held', 'quiet')]
              : labelled('Last', lineRows(view, lineOf('meetings', last, view), short))),
            ...(next === null
              ? [row('Next: none known to be planned', 'quiet')]
              : labelled('Next', lineRows(view, lineOf('meetings', next, view), short))),
            ...more(meetings.length, shown),
          ],
  }
}
