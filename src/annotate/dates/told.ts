import { compareEdtf, daysOf, earliestDay, latestDay } from '../../kit/calendar.ts'
import type { DateWords } from '../../languages/contract/dates.ts'
import type { ReadyArticle } from '../../model/ready.ts'
import type { Base } from './base.ts'
import type { Context, Resolved } from './context.ts'
import type { Mention } from './find-mentions.ts'

interface Place {
  readonly paragraph: number
  readonly token: number
}

/** What the tale has told so far, and where: what "the next day", "a year earlier" and "at 10 a.m." count from. */
export interface Told {
  lastDay: string | null
  dayAt: Place
  lastValue: string | null
  valueAt: Place
  lastQuarter: string | null
  quarterAt: Place
  /** The last day named at all, ahead or behind. */
  named: string | null
  namedAt: Place
}

const start: Place = { paragraph: 0, token: 0 }

/** A tale of which nothing is told yet. */
export const nothingTold = (): Told => ({
  lastDay: null,
  dayAt: start,
  lastValue: null,
  valueAt: start,
  lastQuarter: null,
  quarterAt: start,
  named: null,
  namedAt: start,
})

// Paragraphs, and tokens where a paragraph is a whole page, over which the tale still counts from what it told before.
const memory = { paragraphs: 4, tokens: 350 }
// The same for an hour that names no day.
const moment = { paragraphs: 1, tokens: 90 }

/** What a mention may be counted from, of what was told before it. */
export const recalled = (
  told: Told,
  mention: Mention,
): Pick<Context, 'lastDay' | 'lastValue' | 'lastQuarter' | 'namedDay'> => {
  const recent = (value: string | null, at: Place, { paragraphs, tokens } = memory): string | null =>
    mention.paragraph - at.paragraph <= paragraphs && mention.first - at.token <= tokens ? value : null
  return {
    lastDay: recent(told.lastDay, told.dayAt),
    lastValue: recent(told.lastValue, told.valueAt),
    lastQuarter: mention.paragraph - told.quarterAt.paragraph <= memory.paragraphs ? told.lastQuarter : null,
    namedDay: recent(told.named, told.namedAt, moment),
  }
}

// A stretch of the calendar with two ends that has begun.
const isPast = (value: string, base: Base): boolean =>
  value.length === 10 && daysOf(value) !== null
    ? base.day === null || value <= base.day
    : hasBegun(value, base)

const hasBegun = (value: string, base: Base): boolean =>
  (base.day === null || compareEdtf(value, base.day) !== 1) &&
  earliestDay(value) !== null &&
  latestDay(value) !== null

// A day after "since", "until", "after", "from" or "of" is no day of the tale.
const isMark = (before: string, words: DateWords): boolean =>
  [words.since, words.deadlineBefore, words.after, words.from, words.pureOf].some((set) => set.has(before))

/** Adds a mention to what was told. A time after "since" is only compared with ("the worst since May"). */
export const remember = (
  told: Told,
  { ready, mention, found, base }: { ready: ReadyArticle; mention: Mention; found: Resolved; base: Base },
  words: DateWords,
): void => {
  const { shape, paragraph } = mention
  const { value } = found
  if (value === null) return
  const at = { paragraph, token: mention.first }
  const isDay = daysOf(value) !== null && shape.kind !== 'timed'
  const before = ready.tokens[mention.first - 1]?.lower ?? ''
  if (isDay && !isMark(before, words)) Object.assign(told, { named: value, namedAt: at })
  if (mention.quotation >= 0) return
  if ((shape.kind === 'quarter' && !shape.half) || (shape.kind === 'sameQuarter' && shape.latest))
    Object.assign(told, { lastQuarter: found.timex, quarterAt: at })
  if (mention.deadline || shape.kind === 'timed' || !isPast(value, base)) return
  const mark = !isDay && words.since.has(before)
  if (shape.kind !== 'ago' && !mark) Object.assign(told, { lastValue: value, valueAt: at })
  if (isDay) Object.assign(told, { lastDay: value, dayAt: at })
}
