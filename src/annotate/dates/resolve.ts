import {
  addDays,
  compareEdtf,
  dayOf,
  earliestDay,
  latestDay,
  monthOf,
  weekdayAfter,
  weekdayBefore,
  weekdayOf,
  weekOf,
} from '../../kit/calendar.ts'
import type { DateAnchor } from '../../model/annotation.ts'
import {
  anchorOf,
  calendar,
  made,
  nearest,
  onSide,
  unknown,
  yearOf,
  type Context,
  type Resolved,
} from './context.ts'
import { feastIn } from './feast.ts'
import { lengthOf, shiftBy } from './lengths.ts'
import {
  backQuarter,
  endingOn,
  portionOf,
  resolvePeriod,
  resolveQuarter,
  resolveSameQuarter,
  resolveSeason,
} from './resolve-period.ts'
import type { Shape } from './shape.ts'

const resolveDay = (s: Extract<Shape, { kind: 'day' }>, c: Context): Resolved => {
  if (s.year !== null) return made(dayOf(s.year, s.month, s.day), calendar)
  const inYear = (year: number): string | null => {
    const day = dayOf(year, s.month, s.day)
    const weekday = weekdayOf(day)
    return weekday === null || (s.weekday !== null && weekday !== s.weekday) ? null : day
  }
  const found = s.relative === null ? nearest(c, inYear) : onSide(c, inYear, s.relative)
  return made(found ?? dayOf(null, s.month, s.day), found ? anchorOf(c) : calendar)
}

const relativeWeekday = (base: string, weekday: number, relative: number): string | null => {
  if (relative === 0) return addDays(weekOf(base)?.first ?? base, weekday - 1)
  if (relative < 0) return weekdayBefore(addDays(base, -1), weekday)
  const next = addDays(weekOf(base, 1)?.first ?? base, weekday - 1)
  return next
}

const resolveWeekday = (s: Extract<Shape, { kind: 'weekday' }>, c: Context): Resolved => {
  if (c.base === null) return unknown
  // "They met this Friday", told on a Sunday.
  if (s.relative === 0 && c.direction < 0) return made(weekdayBefore(c.base, s.weekday), anchorOf(c))
  if (s.relative !== null) return made(relativeWeekday(c.base, s.weekday, s.relative), anchorOf(c))
  // "Monday's talks" are past unless a word says they are ahead: a verb beside them speaks of something else.
  const ahead = s.owner ? c.ahead : c.direction > 0
  return made(ahead ? weekdayAfter(c.base, s.weekday) : weekdayBefore(c.base, s.weekday), anchorOf(c))
}

// "last May" in March is May of the year before; in May too.
const relativeMonth = (base: string, month: number, relative: number): string => {
  const now = Number(base.slice(5, 7))
  return monthOf(yearOf(base) + (relative < 0 ? (month < now ? 0 : -1) : month > now ? 0 : 1), month)
}

const resolveMonth = (s: Extract<Shape, { kind: 'month' }>, c: Context): Resolved => {
  if (s.year !== null) return made(monthOf(s.year, s.month), calendar)
  if (c.base === null) return made(monthOf(null, s.month), calendar)
  if (s.years !== null) return made(monthOf(yearOf(c.base) + s.years, s.month), anchorOf(c))
  if (s.relative === 0) return made(monthOf(yearOf(c.base), s.month), anchorOf(c))
  if (s.relative !== null) return made(relativeMonth(c.base, s.month, s.relative), anchorOf(c))
  return made(
    nearest(c, (year) => monthOf(year, s.month), [300, 300]),
    anchorOf(c),
  )
}

const resolveWeekOf = (s: Extract<Shape, { kind: 'weekOf' }>, c: Context): Resolved => {
  const day = resolve(s.of, c)
  const week = day.value === null ? null : weekOf(day.value)
  return week ? made(`${week.first}/${week.last}`, day.anchor, 'interval', week.name) : unknown
}

const resolveEdge = (s: Extract<Shape, { kind: 'edge' }>, c: Context): Resolved => {
  const of = resolve(s.of, c)
  const day =
    of.value === null
      ? null
      : s.side === 'end'
        ? latestDay(of.value)
        : s.side === 'start'
          ? earliestDay(of.value)
          : null
  const plain = of.timex ?? of.value
  if (s.side !== 'end' || day === null) return { ...of, timex: plain }
  return made(day, of.anchor, 'date', plain)
}

const orderedEnd = (from: string, to: Resolved, shape: Shape): string | null => {
  if (to.value === null) return null
  const [a, b] = [earliestDay(from), latestDay(to.value)]
  if (a === null || b === null || a <= b) return to.value
  return shape.kind === 'weekday'
    ? weekdayAfter(a, shape.weekday)
    : shape.kind === 'part' && shape.of.kind === 'weekday'
      ? weekdayAfter(a, shape.of.weekday)
      : null
}

const resolveRange = (s: Extract<Shape, { kind: 'range' }>, c: Context): Resolved => {
  const [from, to] = [resolve(s.from, c), resolve(s.to, c)]
  const end = from.value === null ? null : orderedEnd(from.value, to, s.to)
  if (from.value === null || end === null) return { ...unknown, type: 'interval' }
  if (s.or) return made(`[${from.value},${end}]`, from.anchor, 'set')
  const masked = from.value.includes('X') || end.includes('X')
  const [first, last] = masked
    ? [from.value, end]
    : [from.value.split('/')[0] ?? '', end.split('/').at(-1) ?? '']
  return made(`${first}/${last}`, from.anchor, 'interval')
}

const resolveOvernight = (c: Context): Resolved => {
  if (c.base === null) return { ...unknown, type: 'interval' }
  const first = c.direction > 0 ? c.base : addDays(c.base, -1)
  return made(`${first}/${addDays(first, 1)}`, anchorOf(c), 'interval', `${first}TNI`)
}

// An hour that names no day is one of the day named just before, unless its tense speaks against it.
const dayOfHour = (c: Context): Resolved => {
  const side = c.namedDay === null || c.base === null ? null : compareEdtf(c.namedDay, c.base)
  return c.namedDay === null || side === null || side * c.direction < 0
    ? made(c.base, anchorOf(c))
    : made(c.namedDay, { kind: 'event', value: c.namedDay })
}

const resolveTimed = (s: Extract<Shape, { kind: 'timed' }>, c: Context): Resolved => {
  const of = s.of === null ? dayOfHour(c) : resolve(s.of, c)
  const day = of.value !== null && /^\d{4}-\d\d-\d\d$/.test(of.value) ? of.value : null
  // Midnight ends one day and begins the next: its value is the day, for EDTF has no hour 24.
  return day !== null && s.time === '24:00'
    ? { ...of, timex: `${day}T24:00`, value: day }
    : { ...of, timex: null, value: day === null ? null : `${day}T${s.time}:00${s.zone}` }
}

const resolveAgo = (s: Extract<Shape, { kind: 'ago' }>, c: Context): Resolved => {
  const ref = s.sign < 0 ? 'PAST_REF' : 'FUTURE_REF'
  if (s.amount === null || c.base === null)
    return made(null, anchorOf(c), 'date', s.amount === null ? ref : null)
  if (s.unit === 'Y' && s.amount === 1 && c.lastQuarter !== null) return backQuarter(c.lastQuarter, s.sign)
  const found = shiftBy(c.base, s.amount * s.sign, s.unit)
  if (found === null) return unknown
  if (!s.beyond)
    return made(found.value, anchorOf(c), found.value.includes('/') ? 'interval' : 'date', found.timex)
  const day =
    s.unit === 'W' || s.unit === 'D'
      ? addDays(c.base, s.amount * s.sign * (s.unit === 'W' ? 7 : 1))
      : found.value
  return made(`../${day}`, anchorOf(c), 'interval', found.timex)
}

// Days and weeks count from the last day told, months and years from the last time of any grain.
const shiftFrom = (s: Extract<Shape, { kind: 'shift' }>, c: Context): string | null => {
  if (s.unit === 'D' || s.unit === 'W' || s.unit === 'N') return c.lastDay
  return c.lastValue === null ? null : s.sign < 0 ? earliestDay(c.lastValue) : latestDay(c.lastValue)
}

const resolveShift = (s: Extract<Shape, { kind: 'shift' }>, c: Context): Resolved => {
  if (s.unit === 'Y' && c.lastQuarter !== null && s.amount === 1) return backQuarter(c.lastQuarter, s.sign)
  const event = shiftFrom(s, c)
  // "A year later" is never counted from the day of writing.
  const from = event ?? (s.sign > 0 && s.amount !== 0 ? null : c.base)
  const anchor: DateAnchor | null = event === null ? anchorOf(c) : { kind: 'event', value: event }
  if (from === null || s.amount === null) return made(null, anchor)
  const found = shiftBy(from, s.amount * s.sign, s.unit)
  // "Eighty years later" after a recent date is counted from something else.
  const beyond =
    found !== null &&
    s.amount > 0 &&
    s.sign > 0 &&
    c.base !== null &&
    s.unit !== 'D' &&
    compareEdtf(found.value, c.base) === 1
  return found && !beyond
    ? made(found.value, anchor, found.value.includes('/') ? 'interval' : 'date', found.timex)
    : unknown
}

const resolveStretch = (s: Extract<Shape, { kind: 'stretch' }>, c: Context): Resolved => {
  const value = c.base === null ? null : s.by < 0 ? `../${c.base}` : `${c.base}/..`
  return made(value, anchorOf(c), 'interval', lengthOf(null, s.unit))
}

const resolvePart = (s: Extract<Shape, { kind: 'part' }>, c: Context): Resolved => {
  const of = resolve(s.of, c)
  return { ...of, timex: of.value === null ? null : `${of.value}${s.part}` }
}

const resolveFeast = (s: Extract<Shape, { kind: 'feast' }>, c: Context): Resolved => {
  if (s.year !== null) return made(feastIn(s.feast, s.year, s.orthodox), calendar)
  const inYear = (year: number): string | null => feastIn(s.feast, year, s.orthodox)
  return made(s.relative === null ? nearest(c, inYear) : onSide(c, inYear, s.relative), anchorOf(c))
}

// Days, and periods that have their place in the calendar.
type Placed = Extract<
  Shape,
  {
    kind:
      | 'day'
      | 'month'
      | 'weekday'
      | 'today'
      | 'period'
      | 'season'
      | 'quarter'
      | 'sameQuarter'
      | 'feast'
      | 'overnight'
  }
>

const resolvePlaced = (s: Placed, c: Context): Resolved => {
  switch (s.kind) {
    case 'day':
      return resolveDay(s, c)
    case 'month':
      return resolveMonth(s, c)
    case 'weekday':
      return resolveWeekday(s, c)
    case 'today':
      return c.base === null ? unknown : made(addDays(c.base, s.shift), anchorOf(c))
    case 'period':
      return resolvePeriod(s.unit, s.by, c)
    case 'season':
      return resolveSeason(s, c)
    case 'quarter':
      return resolveQuarter(s, c)
    case 'sameQuarter':
      return resolveSameQuarter(s, c)
    case 'feast':
      return resolveFeast(s, c)
    case 'overnight':
      return resolveOvernight(c)
  }
}

/** Counts an expression out. */
export const resolve = (s: Shape, c: Context): Resolved => {
  switch (s.kind) {
    case 'fixed':
      return made(s.value, calendar, s.value.includes('/') ? 'interval' : 'date', s.timex)
    case 'set':
      return made(s.value, null, 'set', s.timex)
    case 'stretch':
      return resolveStretch(s, c)
    case 'length':
      return resolveLength(s)
    case 'ago':
      return resolveAgo(s, c)
    case 'shift':
      return resolveShift(s, c)
    case 'ref':
      return made(null, null, 'date', s.ref)
    case 'unknown':
      return unknown
    case 'ending':
      return endingOn(resolve(s.of, c), s.months)
    case 'portion':
      return portionOf(resolve(s.of, c), s)
    case 'weekOf':
      return resolveWeekOf(s, c)
    case 'timed':
      return resolveTimed(s, c)
    case 'part':
      return resolvePart(s, c)
    case 'edge':
      return resolveEdge(s, c)
    case 'range':
      return resolveRange(s, c)
    default:
      return resolvePlaced(s, c)
  }
}

const resolveLength = (s: Extract<Shape, { kind: 'length' }>): Resolved => {
  const longer = s.max === null ? '' : `/${lengthOf(s.max, s.unit)}`
  return made(`${lengthOf(s.min, s.unit)}${longer}`, null, 'duration')
}
