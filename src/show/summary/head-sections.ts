import type { Finding } from '../../model/dossier.ts'
import { counted } from '../counted.ts'
import { describeDate } from '../describe-date.ts'
import type { DossierView } from '../dossier-view.ts'
import { dayBounds } from '../edtf.ts'
import { lineOf } from '../lines/line-of.ts'
import { row, type Block, type Row } from './layout.ts'
import { lineRows, marks, more, wordsRow } from './line-rows.ts'

/** "7 pages · 5 outlets · 6 origins · published between 26 July and 4 August 2031 · 1 page not dated". */
export const headFacts = (view: DossierView): readonly string[] => {
  const { sources, outlets, origins, published, dossier } = view
  const pages = new Set(sources.map((article) => article.capture)).size
  return [
    counted(pages, 'page'),
    ...(pages === sources.length ? [] : [counted(sources.length, 'article')]),
    counted(outlets, 'outlet'),
    counted(origins, 'origin'),
    published === null
      ? 'no publication dates'
      : `published ${
          published.first === published.last
            ? describeDate(published.first)
            : describeDate(`${published.first}/${published.last}`)
        }`,
    ...(dossier.asOf === null ? [] : [`as of ${describeDate(dossier.asOf)}`]),
    ...(dossier.unplaced === 0
      ? []
      : [`not dated: ${counted(dossier.unplaced, pages === sources.length ? 'page' : 'article')}`]),
  ]
}

/** The name of what the dossier is about, else who it is between, else plain words. */
export const storyName = (view: DossierView): string =>
  view.story?.name ?? 'No negotiation found on these pages'

/** Title, parties and numbers. */
export const headRows = (view: DossierView): readonly Row[] => [
  row(storyName(view), 'title', 0),
  ...(view.story === null || view.story.parties.length === 0
    ? []
    : [row(view.story.parties.map(view.nameOf).join(' · '), 'strong', 0)]),
  row(headFacts(view).join(' · '), 'quiet', 0),
]

/** The key points, each in the words of its page. */
export const standBlock = (view: DossierView): Block => ({
  title: 'Where things stand',
  rows: view.dossier.keyPoints.flatMap((point) => {
    const words = wordsRow(point.text, 2)
    return [{ ...words, text: `${words.text} ${marks(view, point.evidence)}`, tone: 'plain' as const }]
  }),
})

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
              : labelled('Last', lineRows(view, lineOf('meetings', last, view), { words: false }))),
            ...(next === null
              ? [row('Next: none known to be planned', 'quiet')]
              : labelled('Next', lineRows(view, lineOf('meetings', next, view), { words: false }))),
            ...more(meetings.length, shown),
          ],
  }
}

/** True where the last day a deadline may fall on is not before the newest page. */
export const isLive = (view: DossierView, deadline: Finding<'deadlines'>): boolean =>
  (dayBounds(deadline.due).last ?? '9999') >= (view.newest ?? '')

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
        : [row(`${String(passed)} passed before the newest page (use --json or --html)`, 'quiet')]),
    ],
  }
}
