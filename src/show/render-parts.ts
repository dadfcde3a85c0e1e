import type { Dossier, PartName } from '../model/dossier.ts'
import { supportWords } from './counted.ts'
import { viewOf, type DossierView } from './dossier-view.ts'
import { linesOf } from './lines/line-of.ts'
import type { Line } from './lines/line.ts'
import { shownParts } from './shown-parts.ts'
import { loopRows } from './summary/condition-block.ts'
import { headRows } from './summary/head.ts'
import { paint, row, setBlock, setRow, type OutLine, type Row } from './summary/layout.ts'
import { lineRows } from './summary/line-rows.ts'
import { sourceRows } from './summary/source-rows.ts'

/** What of a dossier is to be shown: these parts (null: all), and only lines that hold all of these words (null: any). */
export interface Selection {
  readonly parts: readonly PartName[] | null
  readonly find: string | null
}

const titles: Readonly<Partial<Record<PartName, string>>> = {
  disagreements: 'contested',
  revisions: 'changed after publication',
  texts: 'papers',
  absences: 'not said, not set',
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[“”„«»]/g, '"')
    .replace(/[’‘]/g, "'")

const saidIn = ({ lead, words, notes, subs, evidence }: Line): string =>
  folded(
    [lead, words, ...notes, ...subs.map(({ text }) => text), ...evidence.map(({ text }) => text)].join(
      ' \n ',
    ),
  )

const rowsOf = (view: DossierView, line: Line): readonly Row[] => [
  ...lineRows(view, line),
  row(supportWords(line.support), 'quiet', 4),
]

/**
 * Some parts of a dossier, nothing left out: every line with its words, its history and how broadly it is carried, then the sources
 * that are named.
 *
 * @example renderParts(dossier, { parts: ['deadlines'], find: null }, { width: 80, color: false })
 */
export const renderParts = (
  dossier: Dossier,
  { parts, find }: Selection,
  options: { readonly width: number; readonly color: boolean },
): string => {
  const view = viewOf(dossier)
  const width = Math.max(40, options.width)
  const asked = find === null ? null : folded(find)
  const blocks = (parts ?? shownParts).map((part) => {
    const lines = linesOf(part, view).filter((line) => asked === null || saidIn(line).includes(asked))
    const loops = part === 'conditions' ? loopRows(view) : []
    const shownLoops = loops
      .filter((rows) => asked === null || rows.some(({ text }) => folded(text).includes(asked)))
      .flat()
    return {
      title: titles[part] ?? part,
      lines,
      rows: [...lines.flatMap((line) => rowsOf(view, line)), ...shownLoops],
    }
  })
  const looped = blocks.some(({ rows }) => rows.some(({ tone }) => tone === 'warn'))
    ? dossier.loops.flatMap(({ conditions }) => conditions)
    : []
  const cited = new Set([
    ...view
      .of('conditions')
      .filter(({ id }) => looped.includes(id))
      .flatMap(({ evidence }) => evidence.map((e) => e.article)),
    ...blocks.flatMap(({ lines }) =>
      lines.flatMap(({ evidence, subs }) =>
        [...evidence, ...subs.flatMap((sub) => [...sub.evidence])].map((e) => e.article),
      ),
    ),
  ])
  const set = (rows: readonly Row[]): readonly OutLine[] => rows.flatMap((each) => setRow(each, width))
  const sources = view.sources.filter(({ id }) => cited.has(id)).flatMap((each) => sourceRows(view, each))
  const found = blocks.filter(({ rows }) => rows.length > 0)
  return paint(
    [
      ...set(headRows(view)),
      ...found.flatMap((block) => [[], ...setBlock(block, width)]),
      ...(found.length === 0 ? [[], ...set([row('Nothing of this on these pages.', 'plain', 0)])] : []),
      ...(sources.length === 0 ? [] : [[], ...setBlock({ title: 'Sources', rows: sources }, width)]),
    ],
    options.color,
  )
}
