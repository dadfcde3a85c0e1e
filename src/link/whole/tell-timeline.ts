import { daysBetween, earliestDay, latestDay } from '../../kit/calendar.ts'
import type { Dossier, Finding, TimelineEntry } from '../../model/dossier.ts'

type Parts = Pick<Dossier, 'meetings' | 'statements' | 'incidents' | 'deadlines' | 'commitments' | 'texts'>

const precisionOf = (date: string): TimelineEntry['precision'] => {
  if (/^\d{4}$/.test(date)) return 'year'
  if (/^\d{4}-\d\d$/.test(date)) return 'month'
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return 'day'
  const [from, to] = [earliestDay(date), latestDay(date)]
  return from && to && (daysBetween(from, to) ?? 99) < 40 ? 'interval' : 'vague'
}

const entry = (kind: string, it: Finding, date: string | null, text: string): TimelineEntry[] =>
  date === null
    ? []
    : [
        {
          date,
          kind,
          finding: it.id,
          text,
          precision: precisionOf(date),
          knownFrom: it.knownFrom,
          stories: it.stories,
        },
      ]

// Days first, then what is known less exactly; what is not to be placed at all comes last.
const sortKey = (e: TimelineEntry): string => earliestDay(e.date ?? '') ?? latestDay(e.date ?? '') ?? '9999'

/** What happened and what is to happen, in order of when, each with how precisely that is known. */
export const tellTimeline = (parts: Parts): readonly TimelineEntry[] =>
  [
    ...parts.meetings.flatMap((m) => entry('meeting', m, m.date, `${m.what} (${m.status})`)),
    ...parts.statements.filter((s) => s.speech).flatMap((s) => entry('statement', s, s.saidOn, s.content)),
    ...parts.incidents.flatMap((i) => entry('incident', i, i.date, i.evidence[0].text)),
    ...parts.deadlines.flatMap((d) => entry('deadline', d, d.due, d.for ?? d.evidence[0].text)),
    ...parts.commitments.flatMap((c) => entry('commitment', c, c.due, c.what)),
    ...parts.texts.flatMap((t) => entry('text', t, t.date, t.what)),
  ].sort((a, b) => {
    const [x, y] = [sortKey(a), sortKey(b)]
    if (x !== y) return x < y ? -1 : 1
    return a.kind !== b.kind ? (a.kind < b.kind ? -1 : 1) : a.finding < b.finding ? -1 : 1
  })
