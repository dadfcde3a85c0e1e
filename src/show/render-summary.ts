import type { Dossier } from '../model/dossier.ts'
import { viewOf, type DossierView } from './dossier-view.ts'
import type { Since } from './since.ts'
import { deadlineBlock } from './summary/deadline-block.ts'
import { headRows } from './summary/head.ts'
import { meetingBlock } from './summary/meeting-block.ts'
import { standBlock } from './summary/stand-block.ts'
import { beside, paint, setBlock, setRow, type Block, type OutLine } from './summary/layout.ts'
import { ledgerLines } from './summary/ledger.ts'
import { conditionBlock } from './summary/condition-block.ts'
import { incidentBlock } from './summary/incident-block.ts'
import { otherStoriesBlock } from './summary/other-stories-block.ts'
import { partBlock } from './summary/part-block.ts'
import { sourceRows } from './summary/source-rows.ts'
import { statementBlock } from './summary/statement-block.ts'

/** From this width on, two columns are used where they help. */
const wideFrom = 100
const gap = 4

const withGap = (lines: readonly OutLine[]): readonly OutLine[] => (lines.length === 0 ? [] : [[], ...lines])

/** Two blocks side by side where there is room and both have something to say, else below one another. */
const pair = (first: Block, second: Block, width: number): readonly OutLine[] => {
  const blocks = [first, second].filter(({ rows }) => rows.length > 0)
  const [left, right] = blocks
  if (left === undefined || right === undefined || width < wideFrom)
    return blocks.flatMap((block) => withGap(setBlock(block, width)))
  const half = Math.floor((width - gap) / 2)
  return withGap(beside(setBlock(left, half), setBlock(right, half), half + gap))
}

const one = (block: Block, width: number): readonly OutLine[] =>
  block.rows.length === 0 ? [] : withGap(setBlock(block, width))

const sourceLines = (view: DossierView, width: number): readonly OutLine[] => {
  if (view.sources.length === 0) return []
  const title: OutLine = [{ text: 'SOURCES', tone: 'head' }]
  const set =
    (columns: number) =>
    (article: DossierView['sources'][number]): readonly OutLine[] =>
      sourceRows(view, article).flatMap((each) => setRow(each, columns))
  if (width < wideFrom || view.sources.length < 4) return [title, ...view.sources.flatMap(set(width))]
  const half = Math.floor((width - gap) / 2)
  const middle = Math.ceil(view.sources.length / 2)
  const [left, right] = [view.sources.slice(0, middle), view.sources.slice(middle)]
  return [title, ...beside(left.flatMap(set(half)), right.flatMap(set(half)), half + gap)]
}

/**
 * The dossier as a page of text for a terminal or an e-mail: every line with the numbers of its sources, which are listed at
 * the end. No line is wider than `width` (40 at least). With `since`, what changed since a time is told of as well.
 *
 * @example renderSummary(dossier, { width: 80, color: false })
 */
export const renderSummary = (
  dossier: Dossier,
  options: { readonly width: number; readonly color: boolean; readonly since?: Since | null },
): string => {
  const view = viewOf(dossier)
  const width = Math.max(40, options.width)
  const lines: readonly OutLine[] = [
    ...headRows(view).flatMap((each) => setRow(each, width)),
    ...one(standBlock(view, options.since ?? null), width),
    ...pair(meetingBlock(view), deadlineBlock(view), width),
    ...(view.of('positions').length === 0 ? [] : withGap(ledgerLines(view, width))),
    ...pair(
      conditionBlock(view),
      partBlock(view, 'commitments', 'Commitments', { limit: 6, words: true }),
      width,
    ),
    ...one(statementBlock(view), width),
    ...pair(
      partBlock(view, 'disagreements', 'Contested', { limit: 6, words: false }),
      incidentBlock(view),
      width,
    ),
    ...one(partBlock(view, 'revisions', 'Changed after publication', { limit: 6, words: false }), width),
    ...pair(
      partBlock(view, 'absences', 'Not said, not set', { limit: 6, words: true }),
      partBlock(view, 'texts', 'Papers', { limit: 6, words: false }),
      width,
    ),
    ...withGap(sourceLines(view, width)),
    ...one(otherStoriesBlock(view), width),
  ]
  return paint(lines, options.color)
}
