import { compareEdtf, dayOf, daysBetween, daysOf, earliestDay, latestDay } from '../../kit/calendar.ts'
import type { Language } from '../../languages/language.ts'
import type { DateAnnotation } from '../../model/annotation.ts'
import type { ReadyArticle } from '../../model/ready.ts'
import { mentionId, type Annotator } from '../annotator.ts'
import { baseOf, type Base } from './base.ts'
import { directionAt, looksForward, type Direction } from './direction.ts'
import { findMentions, type Mention } from './find-mentions.ts'
import type { Context, Resolved } from './context.ts'
import { resolve } from './resolve.ts'
import { saidDays } from './said.ts'
import { soundValue } from './sound-value.ts'
import type { Shape } from './shape.ts'

/** What the tale has told so far, and in which paragraph: what "the next day" and "a year earlier" count from. */
interface Told {
  lastDay: string | null
  dayIn: number
  lastValue: string | null
  valueIn: number
  lastQuarter: string | null
  quarterIn: number
}

// Paragraphs over which the tale still counts from what it told before.
const memory = 4

const looksAhead = (s: Shape, direction: number): boolean =>
  s.kind === 'period' || s.kind === 'stretch'
    ? s.by > 0
    : s.kind === 'ago'
      ? s.sign > 0
      : s.kind === 'weekday'
        ? direction > 0 || (s.relative ?? 0) > 0
        : s.kind === 'today' && s.shift > 0

/** What is known when a mention is reached. */
interface Known {
  readonly base: Base
  readonly told: Told
  readonly before: { readonly mention: Mention; readonly direction: Direction } | null
}

// Kinds that mean the same whichever way their sentence looks.
const fixedKinds: ReadonlySet<Shape['kind']> = new Set([
  'length',
  'set',
  'ref',
  'fixed',
  'stretch',
  'ago',
  'shift',
  'sameQuarter',
  'unknown',
])

// "Tuesday or Wednesday": the second looks where the first does.
const follows = (
  ready: ReadyArticle,
  mention: Mention,
  before: Mention | undefined,
  language: Language,
): boolean => {
  if (before?.sentence !== mention.sentence || mention.first - before.last !== 1) return false
  const link = ready.tokens[before.last]?.lower ?? ''
  return language.dates.and.has(link) || language.dates.or.has(link)
}

const contextOf = (ready: ReadyArticle, mention: Mention, known: Known, language: Language): Context => {
  const { shape } = mention
  const { base, told, before } = known
  const own = (): Direction => directionAt(ready, mention, language.dates)
  const direction = fixedKinds.has(shape.kind)
    ? 0
    : before && follows(ready, mention, before.mention, language)
      ? before.direction
      : own()
  const day = shape.kind === 'part' || shape.kind === 'timed' ? shape.of : shape
  const ahead = day?.kind === 'weekday' && day.owner && looksForward(ready, mention, language.dates)
  const recent = (value: string | null, since: number): string | null =>
    mention.paragraph - since <= memory ? value : null
  return {
    base: base.day,
    baseKind: base.kind,
    direction: ahead ? 1 : direction,
    ahead,
    deadline: mention.deadline,
    lastDay: recent(told.lastDay, told.dayIn),
    lastValue: recent(told.lastValue, told.valueIn),
    lastQuarter: recent(told.lastQuarter, told.quarterIn),
  }
}

// A day without year before an act of violence is the act's name ("the October 7 attack"): its year is this one's only while it is news.
const asNamed = (m: Mention, base: Base): Mention => {
  if (!m.named || m.shape.kind !== 'day' || m.shape.year !== null) return m
  const { month, day } = m.shape
  const year =
    base.day === null
      ? null
      : [0, 1]
          .map((back) => Number(base.day?.slice(0, 4)) - back)
          .find((y) => isNews(dayOf(y, month, day), base))
  return {
    ...m,
    shape:
      year === undefined || year === null
        ? { kind: 'fixed', value: dayOf(null, month, day), timex: null }
        : { ...m.shape, year },
  }
}

const isNews = (day: string, base: Base): boolean => {
  const age = base.day === null ? null : daysBetween(day, base.day)
  return age !== null && age >= 0 && age <= 60
}

const remember = (told: Told, mention: Mention, found: Resolved, base: Base): void => {
  const { shape, paragraph } = mention
  if (mention.quotation >= 0 || found.value === null) return
  if ((shape.kind === 'quarter' && !shape.half) || (shape.kind === 'sameQuarter' && shape.latest))
    Object.assign(told, { lastQuarter: found.timex, quarterIn: paragraph })
  const ahead = base.day !== null && compareEdtf(found.value, base.day) === 1
  if (
    ahead ||
    mention.deadline ||
    shape.kind === 'timed' ||
    earliestDay(found.value) === null ||
    latestDay(found.value) === null
  )
    return
  if (shape.kind !== 'ago') Object.assign(told, { lastValue: found.value, valueIn: paragraph })
  if (daysOf(found.value) !== null) Object.assign(told, { lastDay: found.value, dayIn: paragraph })
}

const annotation = (ready: ReadyArticle, mention: Mention, found: Resolved): DateAnnotation => {
  const span = { start: mention.start, end: mention.end }
  const deadline = mention.deadline && found.type !== 'set'
  return {
    kind: 'date',
    id: mentionId(ready, 'date', span),
    spans: [span],
    rule: `dates/${mention.rule}`,
    text: ready.article.text.slice(span.start, span.end),
    ...found,
    type: deadline ? 'deadline' : found.type,
  }
}

const annotate = (ready: ReadyArticle, language: Language): readonly DateAnnotation[] => {
  const base = baseOf(ready.article, language.dates)
  const mentions = findMentions(ready, language.dates).map((m) => asNamed(m, base))
  const told: Told = { lastDay: null, dayIn: 0, lastValue: null, valueIn: 0, lastQuarter: null, quarterIn: 0 }
  let before: Known['before'] = null
  const first = mentions.map((m) => {
    const context = contextOf(ready, m, { base, told, before }, language)
    before = { mention: m, direction: context.direction }
    const found = soundValue(resolve(m.shape, context))
    remember(told, m, found, base)
    return { mention: m, context, found }
  })
  const said = saidDays(
    ready,
    first.map(({ mention, found }) => ({ mention, value: found.value })),
    language.dates,
  )
  return first.flatMap(({ mention, context, found }, n) => {
    const day = said[n]
    const counts =
      day && day !== context.base && (mention.quotation >= 0 || looksAhead(mention.shape, context.direction))
    const final = counts
      ? soundValue(resolve(mention.shape, { ...context, base: day, baseKind: 'said' }))
      : found
    return mention.needsValue && final.value === null ? [] : [annotation(ready, mention, final)]
  })
}

/** Finds expressions of time and counts them out from the day of writing, the day something was said, or what was named before. */
export const dates: Annotator<DateAnnotation> = {
  makes: 'date',
  needs: [],
  annotate: (ready, _earlier, language) => annotate(ready, language),
}
