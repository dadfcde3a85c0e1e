import type { DeadlineAnnotation } from '../../model/annotation.ts'
import { daysBetween, earliestDay, latestDay } from '../../kit/calendar.ts'
import { byKnownTime, knownTime } from '../known-time.ts'
import { closure, containment, contentWords } from '../likeness.ts'
import type { Mention } from '../linker.ts'
import { sideKey, wordsOf } from '../party-name.ts'

export type DeadlineMention = Mention<DeadlineAnnotation>

/** One deadline with every date it ever had: its terms in the order in which they held, and mentions that name no date. */
export interface Lineage {
  readonly terms: readonly (readonly DeadlineMention[])[]
  readonly undated: readonly DeadlineMention[]
}

// A month is near enough to be the day that another page names; a year is not.
const widest = 35
const furthest = 200

const NO_YEAR = 'XXXX'

// "8 August" on a page without a date is the day of that name which another page tells with its year.
const sameDayOfYear = (a: string, b: string): boolean =>
  a.slice(NO_YEAR.length) === b.slice(NO_YEAR.length) && /^-\d\d(?:-\d\d)?$/.test(a.slice(NO_YEAR.length))

const meets = (a: string | null, b: string | null): boolean => {
  if (a === null || b === null) return false
  if (a.startsWith(NO_YEAR) || b.startsWith(NO_YEAR)) return sameDayOfYear(a, b)
  const [from, to] = [earliestDay(a), latestDay(a)]
  const [start, end] = [earliestDay(b), latestDay(b)]
  if (!from || !to || !start || !end) return false
  if ((daysBetween(from, to) ?? Infinity) > widest || (daysBetween(start, end) ?? Infinity) > widest)
    return false
  return from <= end && start <= to
}

const near = (a: string | null, b: string | null): boolean => {
  const [x, y] = [a === null ? null : latestDay(a), b === null ? null : latestDay(b)]
  return x === null || y === null || Math.abs(daysBetween(x, y) ?? Infinity) <= furthest
}

const isMove = ({ it }: DeadlineMention): boolean => it.rule === 'deadlines/move' || it.replaces !== null

const onKey = (m: DeadlineMention): string => sideKey(m.from, m.it.on)

// What two are for: told alike, told differently, or not told by one of them.
const matter = (a: DeadlineMention, b: DeadlineMention): 'same' | 'other' | 'open' => {
  if (a.it.for === null || b.it.for === null) return 'open'
  return containment(contentWords(a.it.for), contentWords(b.it.for)) > 0 ? 'same' : 'other'
}

// "a shorter deadline for peace efforts" is of the one "for a peace deal": what one is for stands in the words of the other.
const isOfOneSubject = (a: DeadlineMention, b: DeadlineMention): boolean =>
  [[a, b] as const, [b, a] as const].some(
    ([m, other]) =>
      m.it.for !== null && containment(contentWords(m.it.for), contentWords(wordsOf(other))) >= 0.5,
  )

const isOpen = (keys: readonly string[]): boolean => keys.includes('')

// Two mentions in one setter's hands are of one deadline: the same day for nothing different, or one moved from the other.
const isOne = (a: DeadlineMention, b: DeadlineMention): boolean => {
  const [x, y] = [onKey(a), onKey(b)]
  if (x && y && x !== y) return false
  const what = matter(a, b)
  if (meets(a.it.due, b.it.due)) return what !== 'other' || x === y
  if (meets(a.it.replaces, b.it.due) || meets(b.it.replaces, a.it.due)) return true
  if (!near(a.it.due, b.it.due)) return false
  if (a.it.due === null || b.it.due === null) return x !== '' && x === y
  if (isMove(a) || isMove(b))
    return what === 'same' || (x === y ? x !== '' : isOpen([x, y]) && isOfOneSubject(a, b))
  return what === 'same' && x !== '' && x === y
}

// Which of two dates held first: the one known first; of one page, the one that the other was moved from.
const byTurn = (a: readonly DeadlineMention[], b: readonly DeadlineMention[]): number => {
  const [x, y] = [a[0], b[0]]
  if (!x || !y) return 0
  if (a.some((m) => b.some((n) => meets(m.it.replaces, n.it.due)))) return 1
  if (b.some((m) => a.some((n) => meets(m.it.replaces, n.it.due)))) return -1
  const known = byKnownTime(knownTime(x.from.article), knownTime(y.from.article))
  if (known !== 0) return known
  return Number(a.some(isMove)) - Number(b.some(isMove)) || ((x.it.due ?? '') < (y.it.due ?? '') ? -1 : 1)
}

/** Whose deadline it is: the setter named, else the only one whom its page names for any; "" where nobody is. */
export const setterKey = (m: DeadlineMention): string => {
  const own = sideKey(m.from, m.it.setBy)
  if (own) return own
  const all = new Set(m.from.annotations.deadline.map((d) => sideKey(m.from, d.setBy)).filter(Boolean))
  return all.size === 1 ? ([...all][0] ?? '') : ''
}

/**
 * The deadlines of one setter, each with its dates: a page that names only who set it, or only a date, joins where the
 * day or the matter fits. A function of the set.
 */
export const lineagesOf = (mentions: readonly DeadlineMention[]): readonly Lineage[] =>
  closure(mentions, isOne).map((all) => ({
    terms: closure(
      all.filter((m) => m.it.due !== null),
      (a, b) => meets(a.it.due, b.it.due) || a.it.due === b.it.due,
    ).toSorted(byTurn),
    undated: all.filter((m) => m.it.due === null),
  }))
