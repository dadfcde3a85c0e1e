import { dayOf, daysBetween } from '../../kit/calendar.ts'
import type { Base } from './base.ts'
import type { Mention } from './find-mentions.ts'
import type { Shape } from './shape.ts'

type DayShape = Extract<Shape, { kind: 'day' }>

// Days from publication within which a day of a month is news of its own, whatever it may be the name of.
const news = 60

const bare = (s: Shape): DayShape | null =>
  s.kind === 'day' && s.year === null && s.relative === null && s.weekday === null ? s : null

// Days from the day of writing to that day of the nearest year.
const distance = ({ month, day }: DayShape, base: string): number =>
  Math.min(
    ...[-1, 0, 1].map((years) =>
      Math.abs(daysBetween(dayOf(Number(base.slice(0, 4)) + years, month, day), base) ?? Infinity),
    ),
  )

// A day without year that names an act ("the October 7 attack"): its year is this one's only while it is news.
const asAct = (shape: DayShape, base: Base): Shape => {
  const { month, day } = shape
  const year =
    base.day === null
      ? undefined
      : [0, 1]
          .map((back) => Number(base.day?.slice(0, 4)) - back)
          .find((y) => {
            const age = daysBetween(dayOf(y, month, day), base.day ?? '')
            return age !== null && age >= 0 && age <= news
          })
  return year === undefined
    ? { kind: 'fixed', value: dayOf(null, month, day), timex: null }
    : { ...shape, year }
}

/**
 * Mentions with the days that are names of acts set apart. Far from the day of writing, a day without year is the one that
 * the page writes with its year elsewhere ("October 7, 2023"), or as unknown as where it names an attack.
 */
export const withNamedDays = (mentions: readonly Mention[], base: Base): readonly Mention[] => {
  const years = new Map<string, number | null>()
  const acts = new Set<string>()
  for (const { shape, named } of mentions) {
    if (shape.kind !== 'day') continue
    const key = dayOf(null, shape.month, shape.day)
    if (shape.year !== null) years.set(key, (years.get(key) ?? shape.year) === shape.year ? shape.year : null)
    else if (named) acts.add(key)
  }
  if (years.size === 0 && acts.size === 0) return mentions
  return mentions.map((m) => {
    const shape = bare(m.shape)
    if (!shape) return m
    const key = dayOf(null, shape.month, shape.day)
    const far = base.day === null || distance(shape, base.day) > news
    const year = years.get(key) ?? null
    if (far && year !== null) return { ...m, shape: { ...shape, year } }
    return m.named || (far && acts.has(key)) ? { ...m, shape: asAct(shape, base) } : m
  })
}
