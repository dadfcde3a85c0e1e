import { earliestDay, latestDay } from '../../kit/calendar.ts'
import type { MeetingAnnotation } from '../../model/annotation.ts'
import type { Finding } from '../../model/dossier.ts'
import { cite } from '../../model/evidence.ts'
import { alone, bucketShelf } from '../bucket-shelf.ts'
import { knownTime } from '../known-time.ts'
import type { Linker, Look, Mention } from '../linker.ts'
import { partiesKey, sideKey } from '../party-name.ts'
import { commonOf, distinct, idsOf, lastOf, sidesOf } from '../write-finding.ts'
import { mainPairOf } from '../whole/main-pair.ts'
import { conflictsOf, stepsOf } from './life.ts'
import { inSequence, type Placed } from './in-sequence.ts'
import { groupMeetings } from './group-meetings.ts'

type MeetingMention = Mention<MeetingAnnotation>
type PlacedMention = Mention<Placed>

const talks = new Set(['meetings/talks', 'meetings/round', 'meetings/course'])

// A call or a visit is between those it names; talks may be told of without naming the two that hold them.
const isBetweenThePair = ({ it, from }: MeetingMention): boolean =>
  it.closed !== true &&
  it.format !== 'phone' &&
  it.level !== 'ministers' &&
  (talks.has(it.rule) || it.level === 'leaders' || isToCome({ it, from }))

// "another meeting with the Keshti side", "the meeting is planned for Wednesday": to come, and nobody else is named.
const isToCome = ({ it, from }: MeetingMention): boolean => {
  if (it.status === 'held' || it.rule === 'meetings/visit' || it.heads.length > 0) return false
  const pair = mainPairOf(from)?.key.split(' + ') ?? []
  return (
    it.parties.every((p) => pair.includes(sideKey(from, p))) && (it.parties.length > 0 || it.date !== null)
  )
}

// Talks whose parties a page does not name with them ("the Sandry round") are those of the two it is about.
const bucketOf = (mention: MeetingMention): string => {
  const { it, from } = mention
  const parties =
    partiesKey(from, it.parties) || (isBetweenThePair(mention) ? (mainPairOf(from)?.key ?? '') : '')
  const level = it.level === 'leaders' ? 'leaders' : it.format === 'phone' ? 'call' : 'other'
  return parties ? `${parties} ${level}` : alone(mention)
}

const partiesOf = (group: readonly MeetingMention[], look: Look): readonly string[] => {
  const named = distinct(group.flatMap((m) => sidesOf(look, m.from, m.it.parties)))
  const [first] = group
  if (named.length > 1 || !first || !isBetweenThePair(first)) return named
  if (named.length === 1 && group.length === 1 && first.it.round === null) return named
  const pair = (mainPairOf(first.from)?.names ?? []).map((n) => look.named(n) ?? n)
  return named.every((p) => pair.includes(p)) ? pair : named
}

// What a meeting is now: held once it was, else what was said of it last.
const statusOf = (group: readonly MeetingMention[]): MeetingAnnotation['status'] => {
  const said = group.map((m) => m.it.status)
  return said.includes('held') ? 'held' : (said.at(-1) ?? 'uncertain')
}

// A meeting's day and place as told once it was held, else as last announced.
const settled = <T>(group: readonly MeetingMention[], read: (it: MeetingAnnotation) => T | null): T | null =>
  lastOf(group.filter((m) => m.it.status === 'held').map((m) => read(m.it))) ??
  lastOf(group.map((m) => read(m.it)))

// "last week" says less than "on May 16": the day stands where a wider span told later holds it.
const dayOf = (group: readonly MeetingMention[]): string | null => {
  const held = group.filter((m) => m.it.status === 'held')
  const last = settled(group, (it) => it.date)
  const wide = last === null ? null : [earliestDay(last), latestDay(last)]
  if (!wide?.[0] || !wide[1] || wide[0] === wide[1]) return last
  const [from, to] = wide as [string, string]
  const days = held.flatMap((m) => m.it.date ?? [])
  return days.findLast((d) => /^\d{4}-\d\d-\d\d$/.test(d) && from <= d && d <= to) ?? last
}

// The longest name that pages give it says most; a name that numbers it before one that does not.
const whatOf = (group: readonly MeetingMention[]): string => {
  const numbered = group.filter((m) => m.it.round !== null)
  const names = (numbered.length > 0 ? numbered : group).map((m) => m.it.what)
  return [...new Set(names)].sort((x, y) => y.length - x.length || (x < y ? -1 : 1))[0] ?? ''
}

const write = (group: readonly PlacedMention[], look: Look): Finding<'meetings'> => {
  const history = stepsOf(group, look)
  const stated = settled(group, (it) => it.round)
  const all = (read: (it: MeetingAnnotation) => Parameters<typeof idsOf>[2]): string[] => [
    ...distinct(group.flatMap((m) => idsOf(look, m.from, read(m.it)))),
  ]
  return {
    ...commonOf(group, look, 'meetings/one-meeting'),
    what: whatOf(group),
    parties: [...partiesOf(group, look)].sort(),
    host: settled(group, (it) => it.host),
    mediators: all((it) => it.mediators),
    observers: [],
    format: settled(group, (it) => it.format),
    level: settled(group, (it) => it.level),
    place: settled(group, (it) => it.place),
    date: dayOf(group),
    heads: all((it) => it.heads),
    agenda: [...distinct(group.flatMap((m) => m.it.agenda))],
    duration: settled(group, (it) => it.duration),
    outcomes: [...distinct(group.flatMap((m) => m.it.outcomes))],
    results: group.flatMap((m) =>
      (m.it.results ?? []).map(({ words, issue, span }) => ({
        words,
        issue,
        knownFrom: knownTime(m.from.article),
        evidence: [cite(m.from.article, span)],
      })),
    ),
    round: stated ?? group[0]?.it.counted ?? null,
    roundBasis: stated !== null ? 'stated' : group[0]?.it.counted ? 'inferred' : null,
    next: group[0]?.it.next ?? null,
    conflicts: [...conflictsOf(history)],
    status: statusOf(group),
    history: [...history],
  }
}

// Where a person said that two are one, the next one may have become part of another.
const namingNext = (found: readonly Finding<'meetings'>[]): readonly Finding<'meetings'>[] => {
  if (!found.some(({ because }) => because.some((rule) => rule.startsWith('ruling/')))) return found
  const ids = new Map(found.flatMap(({ id, mentions }) => mentions.map((m) => [m, id] as const)))
  return found.map((each) => {
    if (each.next === null) return each
    const next = ids.get(each.next) ?? null
    return next === each.next ? each : { ...each, next: next === each.id ? null : next }
  })
}

/** Meetings and rounds, one life each: proposed, scheduled, moved, held. */
export const meetings: Linker<'meetings'> = {
  fills: 'meetings',
  needs: ['actors'],
  open: () => {
    const shelf = bucketShelf<Placed, 'meetings'>({
      kind: 'meeting',
      keyOf: bucketOf,
      group: (mentions) => inSequence(groupMeetings(mentions)),
      write,
    })
    return { ...shelf, view: (look) => namingNext(shelf.view(look)) }
  },
}
