import { capital, listed } from '../counted.ts'
import { describeDate } from '../describe-date.ts'
import { makeLine, present, reported, type SubLine } from './line.ts'
import type { Make } from './part-line.ts'

/** A paper of the process, and what became of it. */
export const paperLine: Make<'texts'> = (paper, view) =>
  makeLine('texts', paper, {
    lead: `${capital(paper.what)}: ${paper.status}`,
    notes: present(
      paper.by === null ? null : `by ${view.nameOf(paper.by)}`,
      paper.signers.length === 0 ? null : `signed by ${listed(paper.signers.map(view.nameOf))}`,
      paper.to === null ? null : `to ${view.nameOf(paper.to)}`,
      describeDate(paper.date),
    ),
    subs: paper.history
      .filter((entry) => entry.status !== paper.status || entry.date !== paper.date || entry.by !== paper.by)
      .map((entry): SubLine => ({
        text: present(
          entry.status,
          entry.by === null ? null : `by ${view.nameOf(entry.by)}`,
          entry.to === null ? null : `to ${view.nameOf(entry.to)}`,
          entry.date === null ? null : describeDate(entry.date),
          reported(entry.knownFrom),
        ).join(' · '),
        evidence: entry.evidence,
        struck: false,
      })),
  })
