import { dateAfterVerb, describeDate } from '../describe-date.ts'
import { issueWords } from './issue-words.ts'
import { currentFirst, makeLine, present, reported, type SubLine } from './line.ts'
import type { Make } from './part-line.ts'

const voices = {
  party: 'by its own account',
  'other side': 'as the other side says',
  reporter: 'in a reporter’s words',
} as const

const latest = (times: readonly (string | null)[]): string | null =>
  times.reduce((last, time) => (isBefore(last, time) ? time : (last ?? time)), null)
const isBefore = (a: string | null, b: string | null): boolean => a !== null && b !== null && a < b

/** A line of the ledger: who wants what, in whose voice, and what it was before. */
export const positionLine: Make<'positions'> = (position, view) =>
  makeLine('positions', position, {
    evidence: currentFirst(position, (entry) => entry.stance === position.stance),
    lead: `${view.nameOf(position.party)} ${position.stance}: ${issueWords(position.issue)}`,
    notes: present(
      position.since === null ? null : `since ${describeDate(position.since)}`,
      position.until === null ? null : `until ${describeDate(position.until)}`,
      voices[position.voice],
    ),
    // Another stance counts as given up only where it is known to have been reported before the latest report.
    subs: position.history
      .filter((entry) => entry.stance !== position.stance)
      .map((entry): SubLine => ({
        text: present(
          entry.stance,
          entry.date === null ? null : dateAfterVerb(entry.date),
          voices[entry.voice],
          reported(entry.knownFrom),
        ).join(' · '),
        evidence: entry.evidence,
        struck: isBefore(entry.knownFrom, latest(position.history.map((each) => each.knownFrom))),
      })),
  })
