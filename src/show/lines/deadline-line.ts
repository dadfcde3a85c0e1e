import { capital } from '../counted.ts'
import { dateAfterVerb, datesInWords, describeDate } from '../describe-date.ts'
import { currentFirst, makeLine, present, type SubLine } from './line.ts'
import type { Make } from './part-line.ts'

/** A deadline with its earlier dates struck out. */
export const deadlineLine: Make<'deadlines'> = (deadline, view) =>
  makeLine('deadlines', deadline, {
    evidence: currentFirst(deadline, (entry) => entry.due === deadline.due),
    lead: `${capital(describeDate(deadline.due))} — ${
      present(deadline.on === null ? null : view.nameOf(deadline.on), deadline.for).join(': ') ||
      'for what is not said'
    }`,
    notes: present(
      deadline.setBy === null ? null : `set by ${view.nameOf(deadline.setBy)}`,
      deadline.arithmetic === null ? null : datesInWords(deadline.arithmetic),
      deadline.consequence === null ? null : `or else: ${deadline.consequence}`,
    ),
    subs: deadline.history
      .filter((entry) => entry.due !== deadline.due)
      .map((entry): SubLine => ({
        text: present(
          describeDate(entry.due),
          entry.said === null ? null : `as set ${dateAfterVerb(entry.said)}`,
          entry.setBy === null ? null : `by ${view.nameOf(entry.setBy)}`,
        ).join(' '),
        evidence: entry.evidence,
        struck: true,
      })),
  })
