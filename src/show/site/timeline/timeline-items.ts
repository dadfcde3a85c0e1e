import { daysOf } from '../../../kit/calendar.ts'
import type { Finding, PartName } from '../../../model/dossier.ts'
import type { Evidences } from '../../../model/evidence.ts'
import { capital } from '../../counted.ts'
import type { DossierView } from '../../dossier-view.ts'
import { dayBounds, parseEdtf } from '../../edtf.ts'
import { stateOn } from '../../in-force.ts'

/** The lanes of the timeline, from the top. */
export const lanes = ['rounds', 'statements', 'deadlines', 'incidents'] as const
export type Lane = (typeof lanes)[number]

/** By which clock things are placed: when they happened or are to happen, or when a page first told of them. */
export type Clock = 'event' | 'known'

/** How exactly a day is known. */
export type Precision = 'day' | 'interval' | 'month' | 'year' | 'vague' | 'unknown'

/** What a finding is on the timeline. */
export interface TimelineItem {
  readonly id: string
  readonly part: PartName
  readonly lane: Lane
  readonly text: string
  /** True where the text is the page's own words. */
  readonly words: boolean
  /** "held", "replaced": what became of it; null where nothing is to be said. */
  readonly status: string | null
  /** Whether it is told as a fact, is still to come, or did not come to be. */
  readonly state: 'firm' | 'planned' | 'off'
  /** When it happened or is to happen (EDTF); null where no page says. */
  readonly date: string | null
  /** The day on which it became known. */
  readonly known: string | null
  readonly evidence: Evidences
}

/** An item at its place: the first and the last day it may be of, in days since 1970; null on a side that is open or not known. */
export interface PlacedItem extends TimelineItem {
  readonly when: string | null
  readonly precision: Precision
  readonly first: number | null
  readonly last: number | null
}

const dayOf = (time: string | null): string | null =>
  time === null ? null : dayBounds(time.slice(0, 10)).first

type Told = Omit<TimelineItem, 'id' | 'part' | 'known' | 'evidence'>

const itemsOf = <K extends PartName>(
  view: DossierView,
  part: K,
  tell: (finding: Finding<K>) => Told | null,
): readonly TimelineItem[] =>
  view.of(part).flatMap((finding) => {
    const told = tell(finding)
    const { id, knownFrom, evidence } = finding as Finding
    return told === null ? [] : [{ ...told, id, part, known: dayOf(knownFrom), evidence }]
  })

const notHeld: ReadonlySet<string> = new Set(['rejected', 'cancelled', 'denied'])

const meetingItem = ({ what, status, date }: Finding<'meetings'>): Told => ({
  lane: 'rounds',
  text: capital(what),
  words: false,
  status,
  state: status === 'held' ? 'firm' : notHeld.has(status) ? 'off' : 'planned',
  date,
})

const deadlineItem = (deadline: Finding<'deadlines'>, view: DossierView): Told => {
  const { on, due, status } = deadline
  const told = view.newest === null || due === null ? null : stateOn(deadline, view.newest)
  // That its day is over is all that is known where no page says what became of it.
  const state = status ?? (told === 'lapsed' ? 'day passed' : told)
  return {
    lane: 'deadlines',
    text: [on === null ? null : view.nameOf(on), deadline.for ?? deadline.evidence[0].text]
      .filter((each) => each !== null)
      .join(': '),
    words: false,
    status: state,
    state: state === 'replaced' ? 'off' : state === 'met' ? 'firm' : 'planned',
    date: due,
  }
}

const commitmentItem = (
  { due, parties, what, status }: Finding<'commitments'>,
  view: DossierView,
): Told | null =>
  due === null
    ? null
    : {
        lane: 'deadlines',
        text: [...(parties.length === 0 ? [] : [parties.map(view.nameOf).join(' and ')]), what].join(': '),
        words: false,
        status: `${status}, due`,
        state: status === 'done' ? 'firm' : status === 'broken' ? 'off' : 'planned',
        date: due,
      }

const statementItem = (statement: Finding<'statements'>, view: DossierView): Told | null => {
  const { speech, speaker, speakerText, content, saidOn } = statement
  if (!speech) return null
  const who = speaker === null ? speakerText : view.nameOf(speaker)
  return {
    lane: 'statements',
    text: who === null ? content : `${who}: ${content}`,
    words: true,
    status: null,
    state: 'firm',
    date: saidOn,
  }
}

const incidentItem = (
  { type, actor, target, place, date }: Finding<'incidents'>,
  view: DossierView,
): Told => ({
  lane: 'incidents',
  text: [
    capital(type),
    actor === null ? null : `by ${view.nameOf(actor)}`,
    target === null ? null : `on ${view.nameOf(target)}`,
    place === null || place === target ? null : `(${place})`,
  ]
    .filter((each) => each !== null)
    .join(' '),
  words: false,
  status: null,
  state: 'firm',
  date,
})

/** Everything that has a place in time, whether or not its day is known. */
export const timelineItems = (view: DossierView): readonly TimelineItem[] => [
  ...itemsOf(view, 'meetings', meetingItem),
  ...itemsOf(view, 'texts', ({ what, status, date }) => ({
    ...{ lane: 'rounds', text: capital(what), words: false, status, date },
    state: status === 'withdrawn' ? 'off' : 'firm',
  })),
  ...itemsOf(view, 'statements', (each) => statementItem(each, view)),
  ...itemsOf(view, 'deadlines', (each) => deadlineItem(each, view)),
  ...itemsOf(view, 'commitments', (each) => commitmentItem(each, view)),
  ...itemsOf(view, 'incidents', (each) => incidentItem(each, view)),
]

/**
 * How exactly a date is known.
 *
 * @example precisionOf('2031-08-06/2031-08-08') // 'interval'
 */
export const precisionOf = (date: string | null): Precision => {
  const read = date === null ? null : parseEdtf(date)
  const { first, last } = dayBounds(date)
  if (read === null || (first === null && last === null)) return 'unknown'
  if (first === null || last === null) return 'vague'
  if (read.kind === 'point') {
    if (read.about || read.perhaps || read.year.includes('X')) return 'vague'
    if (typeof read.day === 'number') return 'day'
    if (read.month === null || read.month === 'X') return 'year'
    return read.month <= 12 ? 'month' : 'vague'
  }
  if (first === last) return 'day'
  return (daysOf(last) ?? 0) - (daysOf(first) ?? 0) < 40 ? 'interval' : 'vague'
}

/** The items at their places by a clock, in order; those whose day is not known come last. */
export const placedBy = (items: readonly TimelineItem[], clock: Clock): readonly PlacedItem[] =>
  items
    .map((item): PlacedItem => {
      const when = clock === 'event' ? item.date : item.known
      const { first, last } = dayBounds(when)
      return {
        ...item,
        when,
        precision: precisionOf(when),
        first: first === null ? null : daysOf(first),
        last: last === null ? null : daysOf(last),
      }
    })
    .map((item, index) => ({ item, index, key: item.first ?? item.last ?? Infinity }))
    .sort((a, b) => (a.key === b.key ? a.index - b.index : a.key - b.key))
    .map(({ item }) => item)
