import { compareEdtf, daysOf } from '../../kit/calendar.ts'
import type { Language } from '../../languages/language.ts'
import type { DateAnnotation } from '../../model/annotation.ts'
import type { ReadyArticle } from '../../model/ready.ts'
import { mentionId, type Annotator } from '../annotator.ts'
import { baseOf, type Base } from './base.ts'
import { directionAt, looksForward } from './direction.ts'
import { findMentions, type Mention } from './find-mentions.ts'
import { resolve, type Context, type Resolved } from './resolve.ts'
import { saidDays } from './said.ts'
import type { Shape } from './shape.ts'

/** What the tale has told so far: the day and the quarter that "the next day" and "a year earlier" count from. */
interface Told {
  lastDay: string | null
  lastQuarter: string | null
  paragraph: number
}

const looksAhead = (s: Shape, direction: number): boolean =>
  (s.kind === 'period' || s.kind === 'stretch') ? s.by > 0 : s.kind === 'ago' ? s.sign > 0 : s.kind === 'weekday' ? direction > 0 || (s.relative ?? 0) > 0 : s.kind === 'today' && s.shift > 0

const contextOf = (ready: ReadyArticle, mention: Mention, base: Base, told: Told, language: Language): Context => {
  const direction = directionAt(ready, mention, language.dates)
  const deadline = mention.deadline
  return { base: base.day, baseKind: base.kind, direction, ahead: looksForward(ready, mention, language.dates), lastDay: told.lastDay, lastQuarter: told.lastQuarter, deadline }
}

// A month-day without year before an act of violence is the act's name: its year is not this one's.
const asNamed = (m: Mention): Mention => (m.named && m.shape.kind === 'day' && m.shape.year === null ? { ...m, shape: { kind: 'fixed', value: `XXXX-${String(m.shape.month).padStart(2, '0')}-${String(m.shape.day).padStart(2, '0')}`, timex: null } } : m)

const remember = (told: Told, mention: Mention, found: Resolved, base: Base): void => {
  if (mention.quotation >= 0 || found.value === null) return
  if (mention.shape.kind === 'quarter' && !mention.shape.half) told.lastQuarter = found.timex
  const ahead = base.day !== null && compareEdtf(found.value, base.day) === 1
  if (daysOf(found.value) !== null && !ahead && !mention.deadline && mention.shape.kind !== 'timed') told.lastDay = found.value
}

const annotation = (ready: ReadyArticle, mention: Mention, found: Resolved): DateAnnotation => {
  const span = { start: mention.start, end: mention.end }
  const deadline = mention.deadline && found.type !== 'set'
  return {
    kind: 'date', id: mentionId(ready, 'date', span), spans: [span], rule: `dates/${mention.rule}`,
    text: ready.article.text.slice(span.start, span.end), ...found, type: deadline ? 'deadline' : found.type,
  }
}

const annotate = (ready: ReadyArticle, language: Language): readonly DateAnnotation[] => {
  const base = baseOf(ready.article, language.dates)
  const mentions = findMentions(ready, language.dates).map(asNamed)
  const told: Told = { lastDay: null, lastQuarter: null, paragraph: -1 }
  const first = mentions.map((m) => {
    const context = contextOf(ready, m, base, told, language)
    const found = resolve(m.shape, context)
    remember(told, m, found, base)
    return { mention: m, context, found }
  })
  const said = saidDays(ready, first.map(({ mention, found }) => ({ mention, value: found.value })), language.dates)
  return first.flatMap(({ mention, context, found }, n) => {
    const day = said[n]
    const counts = day && day !== context.base && (mention.quotation >= 0 || looksAhead(mention.shape, context.direction))
    const final = counts ? resolve(mention.shape, { ...context, base: day, baseKind: 'said' }) : found
    return mention.needsValue && final.value === null ? [] : [annotation(ready, mention, final)]
  })
}

/** Finds expressions of time and counts them out from the day of writing, the day something was said, or what was named before. */
export const dates: Annotator<DateAnnotation> = { makes: 'date', needs: [], annotate: (ready, _earlier, language) => annotate(ready, language) }
