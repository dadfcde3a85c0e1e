import { daysBetween, earliestDay, latestDay } from '../../kit/calendar.ts'
import type { MeetingAnnotation } from '../../model/annotation.ts'
import { foldLetters } from '../../kit/name-keys.ts'
import { knownTime } from '../known-time.ts'
import { closure, contentWords, likeness } from '../likeness.ts'
import type { Mention } from '../linker.ts'

type MeetingMention = Mention<MeetingAnnotation>
interface Days {
  readonly from: string
  readonly to: string
}

/** A meeting's days may span a week ("in the coming week") and still tell it from the next one. */
const narrow = 10
/** A planned day may slip by so many days and be the same meeting. */
const slip = 2
/** How far ahead a page that names no day may look. */
const ahead = 21

const extentOf = ({ it }: MeetingMention): Days | null => {
  if (it.date === null) return null
  const [from, to] = [earliestDay(it.date), latestDay(it.date)]
  return from === null || to === null ? null : { from, to }
}

// What is only wished for or refused among leaders has no day of its own: "by the end of August" bounds the wish.
const isWish = ({ it }: MeetingMention): boolean =>
  it.level === 'leaders' &&
  (it.status === 'proposed' || it.status === 'rejected' || it.status === 'uncertain')

const daysOf = (m: MeetingMention): Days | null => {
  if (isWish(m)) return null
  const days = extentOf(m)
  return days && (daysBetween(days.from, days.to) ?? 99) <= narrow ? days : null
}

// How talks go as a whole is told of no sitting of them.
const isCourse = ({ it }: MeetingMention): boolean => it.rule === 'meetings/course'

const isHeld = (m: MeetingMention): boolean => m.it.status === 'held'

// Names of one side's people by their last word: "Morvane" of "Ilsa Morvane".
const headsOf = ({ it }: MeetingMention): ReadonlySet<string> =>
  new Set(it.heads.map((h) => foldLetters(h.text.split(' ').at(-1) ?? h.text)))

const within = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((x) => b.has(x))

// "met Renholt", "met Quist": with another person it is another meeting, though both are of one side.
const otherHeads = (a: MeetingMention, b: MeetingMention): boolean => {
  const [x, y] = [headsOf(a), headsOf(b)]
  return x.size > 0 && y.size > 0 && !within(x, y) && !within(y, x)
}

const otherOf = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b

// A call is no visit, ministers are no delegations, and nobody telephones from one place.
const isCall = ({ it }: MeetingMention): boolean => it.format === 'phone' || it.rule === 'meetings/call'
const isVisit = ({ it }: MeetingMention): boolean => it.rule === 'meetings/visit' || /^visit/.test(it.what)
const otherKind = (a: MeetingMention, b: MeetingMention): boolean =>
  (isCall(a) && (isVisit(b) || b.it.place !== null)) ||
  (isCall(b) && (isVisit(a) || a.it.place !== null)) ||
  otherOf(a.it.level, b.it.level)

const differs = (a: MeetingMention, b: MeetingMention): boolean => otherKind(a, b) || otherHeads(a, b)

const gap = (a: Days, b: Days): number => {
  if (a.to < b.from) return daysBetween(a.to, b.from) ?? 99
  return b.to < a.from ? (daysBetween(b.to, a.from) ?? 99) : 0
}

const otherRound = (a: number | null, b: number | null): boolean => a !== null && b !== null && a !== b

// A planned day may slip; two meetings that were held never are one unless the day is the same.
const sameDay = (a: MeetingMention, b: MeetingMention): boolean => {
  const [x, y] = [daysOf(a), daysOf(b)]
  if (!x || !y || otherRound(a.it.round, b.it.round) || differs(a, b)) return false
  return gap(x, y) <= (isHeld(a) && isHeld(b) ? 0 : slip)
}

const roundOf = (group: readonly MeetingMention[]): number | null =>
  group.find((m) => m.it.round !== null)?.it.round ?? null

const daysOfGroup = (group: readonly MeetingMention[]): Days | null => {
  const held = group.filter(isHeld)
  return (held.length ? held : group).map(daysOf).find((d) => d !== null) ?? null
}

// Those of one round number and nothing else stand together before they look for a day.
const sameRound = (a: MeetingMention, b: MeetingMention): boolean =>
  a.it.round !== null && a.it.round === b.it.round

// "in June": the one meeting of that month.
const groupWithin = (m: MeetingMention, groups: readonly MeetingMention[][]): MeetingMention[] | null => {
  const wide = isWish(m) ? null : extentOf(m)
  if (!wide) return null
  const inside = groups.filter((g) => {
    const days = daysOfGroup(g)
    return (
      days !== null &&
      wide.from <= days.from &&
      days.to <= wide.to &&
      !otherRound(m.it.round, roundOf(g)) &&
      !g.some((o) => differs(m, o))
    )
  })
  return inside.length === 1 ? (inside[0] ?? null) : null
}

// "agreed to go on": told on the page that tells of the meeting of that day as over, it is of another.
const isOver = (group: readonly MeetingMention[], { from, it }: MeetingMention): boolean =>
  it.status === 'scheduled' &&
  it.place === null &&
  group.some((m) => isHeld(m) && m.from.article.id === from.article.id)

// The meeting a page of that day means when it names no day: the next one, while it is still to come.
const groupAhead = (m: MeetingMention, groups: readonly MeetingMention[][]): MeetingMention[] | null => {
  const day = knownTime(m.from.article)?.slice(0, 10) ?? null
  if (day === null || isHeld(m)) return null
  const fits = groups
    .flatMap((group) => {
      const days = daysOfGroup(group)
      return days &&
        !otherRound(m.it.round, roundOf(group)) &&
        !isOver(group, m) &&
        !group.some((o) => differs(m, o))
        ? [{ group, days }]
        : []
    })
    .filter(
      (g) => (daysBetween(day, g.days.to) ?? -99) >= -slip && (daysBetween(day, g.days.from) ?? 99) <= ahead,
    )
    .sort((a, b) => (a.days.from < b.days.from ? -1 : a.days.from > b.days.from ? 1 : 0))
  return fits[0]?.group ?? null
}

// "the talks ended after an hour": told within days of the one day that was announced.
const groupJustBefore = (m: MeetingMention, groups: readonly MeetingMention[][]): MeetingMention[] | null => {
  const day = knownTime(m.from.article)?.slice(0, 10) ?? null
  if (day === null || !isHeld(m) || m.it.date !== null || m.it.rule === 'meetings/visit' || isCourse(m))
    return null
  const fits = groups.filter((group) => {
    const days = daysOfGroup(group)
    const since = days ? (daysBetween(days.to, day) ?? -1) : -1
    return (
      since >= 0 &&
      since <= slip &&
      !otherRound(m.it.round, roundOf(group)) &&
      !group.some((o) => differs(m, o) || otherOf(m.it.place, o.it.place))
    )
  })
  return fits.length === 1 ? (fits[0] ?? null) : null
}

const groupOfRound = (m: MeetingMention, groups: readonly MeetingMention[][]): MeetingMention[] | null =>
  m.it.round === null ? null : (groups.find((g) => roundOf(g) === m.it.round) ?? null)

const alike = (a: MeetingMention, b: MeetingMention): boolean => {
  if (isHeld(a) !== isHeld(b) || otherRound(a.it.round, b.it.round) || differs(a, b)) return false
  if (isCourse(a) && isCourse(b)) return true
  return !isHeld(a) || likeness(contentWords(a.it.what), contentWords(b.it.what)) >= 0.6
}

/**
 * Which mentions between the same parties are one meeting: the same day (a plan may slip by two) or the same round; "in June" is
 * the one of that month; what names neither goes to the next one ahead of its page. What is left stands together when it is still
 * open, and by its words when it is over.
 *
 * @example "will meet on Thursday" and, two days later, "met on Friday" are one meeting that slipped a day.
 */
export const groupMeetings = (
  mentions: readonly MeetingMention[],
): readonly (readonly MeetingMention[])[] => {
  const dated = mentions.filter((m) => daysOf(m) !== null)
  const groups = closure(dated, sameDay).map((g) => [...g])
  const numbered = mentions.filter((m) => daysOf(m) === null && m.it.round !== null)
  const left: MeetingMention[] = []
  for (const together of closure(numbered, sameRound)) {
    const home = together
      .map((m) => groupOfRound(m, groups) ?? groupWithin(m, groups) ?? groupAhead(m, groups))
      .find((g) => g !== null)
    if (home) home.push(...together)
    else groups.push([...together])
  }
  for (const m of mentions.filter((n) => daysOf(n) === null && n.it.round === null)) {
    const home = groupWithin(m, groups) ?? groupAhead(m, groups) ?? groupJustBefore(m, groups)
    if (home) home.push(m)
    else left.push(m)
  }
  const place = new Map(mentions.map((m, n) => [m, n]))
  return [...groups, ...closure(left, alike)].map((g) =>
    [...g].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)),
  )
}
