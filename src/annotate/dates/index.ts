import type { Language } from '../../languages/language.ts'
import type { DateAnnotation } from '../../model/annotation.ts'
import type { ReadyArticle } from '../../model/ready.ts'
import { mentionId, type Annotator } from '../annotator.ts'
import { baseOf, type Base } from './base.ts'
import { directionAt, looksForward, type Direction } from './direction.ts'
import { findMentions, type Mention } from './find-mentions.ts'
import type { Context, Resolved } from './context.ts'
import { withNamedDays } from './days-as-names.ts'
import { resolve } from './resolve.ts'
import { saidDays } from './said.ts'
import { soundValue } from './sound-value.ts'
import type { Shape } from './shape.ts'
import { nothingTold, recalled, remember, type Told } from './told.ts'

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
  return {
    base: base.day,
    baseKind: base.kind,
    direction: ahead ? 1 : direction,
    ahead,
    deadline: mention.deadline,
    ...recalled(told, mention),
  }
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
  const mentions = withNamedDays(findMentions(ready, language.dates), base)
  const told = nothingTold()
  let before: Known['before'] = null
  const first = mentions.map((m) => {
    const context = contextOf(ready, m, { base, told, before }, language)
    before = { mention: m, direction: context.direction }
    const found = soundValue(resolve(m.shape, context))
    remember(told, { ready, mention: m, found, base }, language.dates)
    return { mention: m, context, found }
  })
  const said = saidDays(
    ready,
    first.map(({ mention, found }) => ({ mention, value: found.value })),
    base.day,
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
