import { overlap } from '../../kit/calendar.ts'
import type { MeetingAnnotation } from '../../model/annotation.ts'
import type { Finding } from '../../model/dossier.ts'
import { knownTime } from '../known-time.ts'
import type { Look, Mention } from '../linker.ts'
import { evidenceOf } from '../write-finding.ts'

type MeetingMention = Mention<MeetingAnnotation>
type Step = Finding<'meetings'>['history'][number]
type Conflict = Finding<'meetings'>['conflicts'][number]

const announced: ReadonlySet<MeetingAnnotation['status']> = new Set(['scheduled', 'expected', 'proposed'])

const kinds: Partial<Record<MeetingAnnotation['status'], Step['kind']>> = {
  rejected: 'refused',
  postponed: 'moved',
}

const apart = (a: string | null, b: string | null): boolean => a !== null && b !== null && !overlap(a, b)

const isDay = (date: string | null): date is string => date !== null && /^(\d{4}-\d\d-\d\d$|\[)/.test(date)

// An offer, and later somebody else's yes: "agreed to meet" names no day of its own.
const isYes = (step: Step, before: readonly Step[]): boolean =>
  step.status === 'scheduled' &&
  step.date === null &&
  step.place === null &&
  before.some((b) => b.status === 'proposed' && b.by !== null && b.by !== step.by)

// The last day that was named before, where this step names another.
const dayBefore = (step: Step, before: readonly Step[]): string | null =>
  announced.has(step.status) || step.status === 'postponed'
    ? (before.findLast((b) => announced.has(b.status) && isDay(b.date) && apart(b.date, step.date))?.date ??
      null)
    : null

// A later page may move a day; the same page, or another voice, only names another.
const kindOf = (step: Step, before: readonly Step[], from: string | null): Step['kind'] => {
  const known = kinds[step.status]
  if (known) return known
  if (from !== null && isDay(step.date)) return 'another date'
  return isYes(step, before) ? 'accepted' : (step.status as Step['kind'])
}

/**
 * The steps of one meeting as the pages could know them, each with what it changes: an announced day that differs from the one
 * named before stands beside it.
 */
export const stepsOf = (group: readonly MeetingMention[], look: Look): readonly Step[] => {
  const steps: Step[] = []
  for (const m of group) {
    const plain: Step = {
      kind: 'uncertain',
      status: m.it.status,
      date: m.it.date,
      from: null,
      place: m.it.place,
      by: m.it.by ? (look.actor(m.from, m.it.by) ?? m.it.by.text) : null,
      what: m.it.what,
      knownFrom: knownTime(m.from.article),
      evidence: evidenceOf(m),
    }
    const from = dayBefore(plain, steps)
    steps.push({ ...plain, from, kind: kindOf(plain, steps, from) })
  }
  return steps
}

const clash = (words: string, [one, other]: readonly [Step, Step]): Conflict => ({
  words,
  evidence: [one.evidence[0], ...one.evidence.slice(1), ...other.evidence],
})

// The first of a list for each of its days.
const byDay = (steps: readonly Step[]): readonly Step[] =>
  [
    ...new Map(
      steps
        .filter((s) => isDay(s.date))
        .map((s) => [s.date, s] as const)
        .reverse(),
    ).values(),
  ].reverse()

const contrary = (steps: readonly Step[], day: (all: string) => string): readonly Conflict[] => {
  const days = byDay(steps)
  const other = days.find((s) => apart(s.date, days[0]?.date ?? null))
  return other && days[0]
    ? [clash(day(`${days[0].date ?? ''} and ${other.date ?? ''}`), [days[0], other])]
    : []
}

/** What cannot all be so: two days on which it was held, called off and held, still to come after it was held, two days announced. */
export const conflictsOf = (steps: readonly Step[]): readonly Conflict[] => {
  const held = steps.filter((s) => s.status === 'held')
  const [first] = held
  const off = steps.find((s) => s.status === 'cancelled')
  const ahead = steps.filter((s) => s.status === 'scheduled' || s.status === 'expected')
  const late = ahead.find(
    (s) =>
      first &&
      isDay(first.date) &&
      isDay(s.date) &&
      s.date > first.date &&
      first.date < (s.knownFrom ?? '').slice(0, 10),
  )
  return [
    ...contrary(held, (days) => `held on two days: ${days}`),
    ...(off && first ? [clash('said to be cancelled, and to have been held', [off, first])] : []),
    ...(late && first ? [clash('said to be still to come after it was held', [first, late])] : []),
    ...contrary(ahead, (days) => `announced for two days: ${days}`),
  ]
}
