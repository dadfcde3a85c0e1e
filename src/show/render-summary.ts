import type { Dossier } from '../model/dossier.ts'
import { viewOf } from './dossier-view.ts'
import { setSummary, type Summary } from './set-summary.ts'
import type { Since } from './since.ts'
import { conditionBlock } from './summary/condition-block.ts'
import { deadlineBlock } from './summary/deadline-block.ts'
import { headRows } from './summary/head.ts'
import { incidentBlock } from './summary/incident-block.ts'
import { ledgerRows } from './summary/ledger.ts'
import { meetingBlock } from './summary/meeting-block.ts'
import { otherStoriesBlock } from './summary/other-stories-block.ts'
import { partBlock } from './summary/part-block.ts'
import { sourceRows } from './summary/source-rows.ts'
import { standBlock } from './summary/stand-block.ts'
import { statementBlock } from './summary/statement-block.ts'

/** What a terminal is told of a dossier. With `since`, what changed since a time is told of as well. */
export const summaryOf = (dossier: Dossier, since: Since | null = null): Summary => {
  const view = viewOf(dossier)
  const ledger = ledgerRows(view)
  return {
    head: headRows(view),
    middle: [
      [standBlock(view, since)],
      [meetingBlock(view), deadlineBlock(view)],
      ...(ledger === null ? [] : [ledger]),
      [conditionBlock(view), partBlock(view, 'commitments', 'Commitments', { limit: 6, words: true })],
      [statementBlock(view)],
      [partBlock(view, 'disagreements', 'Contested', { limit: 6, words: false }), incidentBlock(view)],
      [partBlock(view, 'revisions', 'Changed after publication', { limit: 6, words: false })],
      [
        partBlock(view, 'absences', 'Not said, not set', { limit: 6, words: true }),
        partBlock(view, 'texts', 'Papers', { limit: 6, words: false }),
      ],
    ],
    sources: view.sources.map((article) => sourceRows(view, article)),
    others: otherStoriesBlock(view),
  }
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
): string => setSummary(summaryOf(dossier, options.since), options)
