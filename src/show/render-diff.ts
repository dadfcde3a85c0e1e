import type { Change, Diff } from '../model/diff.ts'
import type { Dossier } from '../model/dossier.ts'
import { capital, counted, listed } from './counted.ts'
import { describeDate } from './describe-date.ts'
import { viewOf } from './dossier-view.ts'
import { changeLine, type ChangeViews } from './lines/change-line.ts'
import { paint, row, setBlock, setRow, type Block, type OutLine, type Row } from './summary/layout.ts'
import { marks, more } from './summary/line-rows.ts'
import { sourceRows } from './summary/source-rows.ts'

/** So many changes of one part are shown. */
const most = 12

const titles: Readonly<Partial<Record<Change['part'], string>>> = { texts: 'papers' }

const toneOf = ({ change }: Change): Row['tone'] => (change === 'withdrawn' ? 'struck' : 'strong')

const changeRows = (change: Change, views: ChangeViews): readonly Row[] => {
  const { text, notes, evidence } = changeLine(change, views)
  const numbers = marks(views.later, evidence)
  if (notes.length < 2) return [row(`${[text, ...notes].join(' · ')} ${numbers}`, toneOf(change))]
  return [row(`${text} ${numbers}`, toneOf(change)), row(notes.join(' · '), 'quiet', 4)]
}

const blockOf = (part: Change['part'], changes: readonly Change[], views: ChangeViews): Block => {
  const own = changes.filter((each) => each.part === part)
  const shown = own.slice(0, most)
  return {
    title: titles[part] ?? part,
    rows: [
      ...shown.flatMap((each) => changeRows(each, views)),
      ...more(own.length, shown.length, 2, 'use --json'),
    ],
  }
}

const span = (from: string, to: string | null): string =>
  to === null ? `since ${describeDate(from)}` : `between ${describeDate(from)} and ${describeDate(to)}`

// What is compared: what the world could know by two times, what a desk had by two times, or both.
const spanOf = ({ from, to, added }: Diff): string => {
  const had =
    added?.from == null || added.from === added.to ? null : `what the desk had ${span(added.from, added.to)}`
  const known = from === '' || from === to ? null : span(from, to)
  return [known, had].filter((each) => each !== null).join(', ')
}

const headRows = (diff: Diff): readonly Row[] => {
  const { story, articles } = diff
  const saves = articles.filter(({ saveOf }) => saveOf !== null).length
  return [
    row(story?.name ?? 'No negotiation found on these pages', 'title', 0),
    row(`What changed ${spanOf(diff)}`, 'strong', 0),
    row(
      [
        counted(articles.length, 'new article'),
        ...(saves === 0 ? [] : [`${counted(saves, 'later save')} of pages known before`]),
      ].join(' · '),
      'quiet',
      0,
    ),
  ]
}

/**
 * What changed between two dossiers as a page of text: facts by kind, each with the numbers of its sources in the later dossier,
 * which are listed at the end; of some parts only where they are given. No line is wider than `width` (40 at least).
 *
 * @example renderDiff(diff, { earlier, later }, { width: 80, color: false })
 */
export const renderDiff = (
  diff: Diff,
  dossiers: { readonly earlier: Dossier; readonly later: Dossier },
  options: {
    readonly width: number
    readonly color: boolean
    readonly parts?: readonly Change['part'][] | null
  },
): string => {
  const asked = options.parts ?? null
  const changes = diff.changes.filter(({ part }) => asked === null || asked.includes(part))
  const views = { earlier: viewOf(dossiers.earlier), later: viewOf(dossiers.later) }
  const width = Math.max(40, options.width)
  const parts = [...new Set(changes.map(({ part }) => part))]
  const set = (rows: readonly Row[]): readonly OutLine[] => rows.flatMap((each) => setRow(each, width))
  const cited = new Set(changes.flatMap(({ evidence }) => evidence.map((e) => e.article)))
  const sources = views.later.sources.filter(({ id }) => cited.has(id))
  const said = asked === null ? diff.statements.new : 0
  const lines: readonly OutLine[] = [
    ...set(headRows(diff)),
    ...parts.flatMap((part) => [[], ...setBlock(blockOf(part, changes, views), width)]),
    ...(changes.length === 0
      ? [
          [],
          ...set([
            row(`Nothing changed in ${asked === null ? 'what is known' : listed(asked)}.`, 'plain', 0),
          ]),
        ]
      : []),
    ...(said === 0
      ? []
      : [[], ...set([row(capital(`${counted(said, 'new statement')} (use parley read)`), 'quiet', 0)])]),
    ...(sources.length === 0
      ? []
      : [
          [],
          ...setBlock(
            { title: 'Sources', rows: sources.flatMap((each) => sourceRows(views.later, each)) },
            width,
          ),
        ]),
  ]
  return paint(lines, options.color)
}
