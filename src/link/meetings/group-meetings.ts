import { daysBetween, earliestDay, latestDay } from '../../kit/calendar.ts'
import type { MeetingAnnotation } from '../../model/annotation.ts'
import { knownTime } from '../known-time.ts'
import { closure, contentWords, likeness } from '../likeness.ts'
import type { Mention } from '../linker.ts'

type MeetingMention = Mention<MeetingAnnotation>
interface Days {
  readonly from: string
  readonly to: string
}

// The days a meeting is said to be on, where that is narrow enough to tell meetings apart.
const daysOf = ({ it }: MeetingMention): Days | null => {
  if (it.date === null) return null
  const [from, to] = [earliestDay(it.date), latestDay(it.date)]
  if (from === null || to === null) return null
  return (daysBetween(from, to) ?? 99) <= 10 ? { from, to } : null
}

const isAnchored = (m: MeetingMention): boolean => daysOf(m) !== null || m.it.round !== null

const gap = (a: Days, b: Days): number => {
  if (a.to < b.from) return daysBetween(a.to, b.from) ?? 99
  return b.to < a.from ? (daysBetween(b.to, a.from) ?? 99) : 0
}

// A planned day may slip by a day or two; two meetings that were held never are one unless the day is the same.
const sameMeeting = (a: MeetingMention, b: MeetingMention): boolean => {
  if (a.it.round !== null && b.it.round !== null) return a.it.round === b.it.round
  const [x, y] = [daysOf(a), daysOf(b)]
  if (!x || !y) return false
  const bothHeld = a.it.status === 'held' && b.it.status === 'held'
  return gap(x, y) <= (bothHeld ? 0 : 2)
}

const lies = (m: MeetingMention): string | null => knownTime(m.from.article)?.slice(0, 10) ?? null

const daysOfGroup = (group: readonly MeetingMention[]): Days | null => {
  const held = group.filter((m) => m.it.status === 'held')
  return (held.length ? held : group).map(daysOf).find((d) => d !== null) ?? null
}

// The round a page of that day means when it names no day: the next one if it is to come, the latest if it is over.
const groupFor = (m: MeetingMention, groups: readonly MeetingMention[][]): MeetingMention[] | null => {
  const day = lies(m)
  if (day === null || m.it.status === 'held') return null
  const ahead = groups
    .map((group) => ({ group, days: daysOfGroup(group) }))
    .filter(
      (g): g is { group: MeetingMention[]; days: Days } =>
        g.days !== null && (daysBetween(day, g.days.to) ?? -99) >= -2,
    )
    .sort((a, b) => (a.days.from < b.days.from ? -1 : a.days.from > b.days.from ? 1 : 0))
  const next = ahead[0]
  return next && (daysBetween(day, next.days.from) ?? 99) <= 21 ? next.group : null
}

const alike = (a: MeetingMention, b: MeetingMention): boolean => {
  const over = (m: MeetingMention): boolean => m.it.status === 'held'
  if (over(a) !== over(b)) return false
  return !over(a) || likeness(contentWords(a.it.what), contentWords(b.it.what)) >= 0.6
}

/**
 * Which mentions between the same parties are one meeting: the same round number or day (a plan may slip by two days), and what
 * names no day goes to the next one ahead of its page. Leaders' meetings that nobody dates are one until one is held.
 */
export const groupMeetings = (
  mentions: readonly MeetingMention[],
): readonly (readonly MeetingMention[])[] => {
  const groups = closure(mentions.filter(isAnchored), sameMeeting).map((g) => [...g])
  const loose = mentions.filter((m) => !isAnchored(m))
  const left: MeetingMention[] = []
  for (const m of loose) {
    const group = m.it.level === 'leaders' ? null : groupFor(m, groups)
    if (group) group.push(m)
    else left.push(m)
  }
  const place = new Map(mentions.map((m, n) => [m, n]))
  return [...groups, ...closure(left, alike)].map((g) =>
    [...g].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)),
  )
}
