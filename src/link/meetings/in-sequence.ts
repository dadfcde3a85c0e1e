import type { MeetingAnnotation } from '../../model/annotation.ts'
import type { Mention } from '../linker.ts'

/** A meeting as an article tells of it, with what its place among the others between the same parties adds. */
export interface Placed extends MeetingAnnotation {
  /** Its number where that follows from a later one. */
  readonly counted?: number | null
  /** The id of the one that comes after it. */
  readonly next?: string | null
}

type Group = readonly Mention<MeetingAnnotation>[]

const isTalks = ({ it }: Group[number]): boolean =>
  it.rule === 'meetings/talks' || it.rule === 'meetings/round'

const dayOf = (group: Group): string | null => {
  const held = group.filter((m) => m.it.status === 'held')
  const days = (held.length ? held : group).flatMap((m) =>
    /^\d{4}-\d\d-\d\d$/.test(m.it.date ?? '') ? [m.it.date] : [],
  )
  return days.at(-1) ?? null
}

const roundOf = (group: Group): number | null => group.find((m) => m.it.round !== null)?.it.round ?? null

const isHeld = (group: Group): boolean => group.some((m) => m.it.status === 'held')

// A third round, and just two dated ones before it: those are the first and the second.
const countsOf = (groups: readonly Group[]): ReadonlyMap<Group, number> => {
  const out = new Map<Group, number>()
  const dated = groups
    .flatMap((group) => {
      const day = dayOf(group)
      return day !== null && group.some(isTalks) ? [{ group, day, round: roundOf(group) }] : []
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  for (const { day, round } of dated) {
    if (round === null) continue
    const before = dated.filter((d) => d.day < day && isHeld(d.group))
    const fits = before.every((d, n) => d.round === null || d.round === n + 1)
    if (before.length !== round - 1 || !fits) continue
    before.forEach((d, n) => {
      if (d.round === null) out.set(d.group, n + 1)
    })
  }
  return out
}

// What an article that tells of one meeting says is to come after it.
const nextOf = (group: Group, groups: readonly Group[]): string | null => {
  if (!isHeld(group)) return null
  const [day, round] = [dayOf(group), roundOf(group)]
  const tellers = new Set(group.filter((m) => m.it.status === 'held').map((m) => m.from.article.id))
  const later = groups.filter((other) => {
    if (
      other === group ||
      isHeld(other) ||
      !other.some(isTalks) ||
      !other.some((m) => tellers.has(m.from.article.id))
    )
      return false
    const [otherDay, otherRound] = [dayOf(other), roundOf(other)]
    if (round !== null && otherRound !== null) return otherRound === round + 1
    return day !== null && otherDay !== null && otherDay > day
  })
  return later.length === 1 ? (later[0]?.[0]?.it.id ?? null) : null
}

// What was said of its place before may no longer be so: a mention comes here again with it.
const placedAs = (m: Mention<Placed>, counted: number | null, next: string | null): Mention<Placed> =>
  (m.it.counted ?? null) === counted && (m.it.next ?? null) === next
    ? m
    : { ...m, it: { ...m.it, counted, next } }

/**
 * Puts the meetings of the same parties in their order: a number that follows from a later one and the days of those between, and
 * which one comes next.
 *
 * @example A third round on May 16 after talks held on May 2 and 9: those are counted 1 and 2.
 */
export const inSequence = (groups: readonly Group[]): readonly (readonly Mention<Placed>[])[] => {
  const counts = countsOf(groups)
  return groups.map((group) => {
    const [counted, next] = [counts.get(group) ?? null, nextOf(group, groups)]
    return group.map((m) => placedAs(m, counted, next))
  })
}
