import { spanOfTokens } from '../../grammar/find-clause.ts'
import { firstEndingAfter } from '../../grammar/find-at.ts'
import { datesInside } from '../../grammar/find-dates.ts'
import { exchangeIn, issuesIn } from '../../grammar/find-issue.ts'
import { partyKey } from '../../grammar/find-party.ts'
import { issuesOfText } from '../../grammar/issues-of-text.ts'
import type { CommitmentAnnotation, DateAnnotation } from '../../model/annotation.ts'
import type { ReadyArticle, Token } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'
import { mentionId } from '../annotator.ts'
import type { Context, Draft } from './context.ts'

interface Amount {
  readonly quantity: number
  readonly unit: string | null
  readonly start: number
}

const units: { readonly [letter: string]: string } = {
  H: 'hours',
  D: 'days',
  W: 'weeks',
  M: 'months',
  Y: 'years',
}

const duration = (date: DateAnnotation): Amount | null => {
  const [, count, letter] = /^P(?:T?)(\d+)([HDWMY])$/.exec(date.value ?? '') ?? []
  const unit = letter === undefined ? undefined : units[letter]
  return count && unit ? { quantity: Number(count), unit, start: date.spans[0].start } : null
}

const inside = (span: Span, start: number, end: number): boolean => span.start >= start && span.end <= end

const MOST = 3

const tokenBefore = (ready: ReadyArticle, offset: number): Token | undefined =>
  ready.tokens[firstEndingAfter(ready.tokens, offset) - 1]

// "a two-week pause", "a truce of ten days"; not "extended by a month".
const measures = (ready: ReadyArticle, span: Span): boolean => {
  const before = tokenBefore(ready, span.start)
  return /^(of|for|least)$/.test(before?.lower ?? '') || textOf(ready, span).includes('-')
}

// "in two stages" counts no thing.
const isManner = (ready: ReadyArticle, span: Span): boolean => tokenBefore(ready, span.start)?.lower === 'in'

// "4 million crowns (3 million dollars)": the same told in other money.
const isConverted = ({ ready }: Context, first: number, span: Span): boolean => {
  const at = firstEndingAfter(ready.tokens, span.start)
  for (let i = at; i > first; i--) {
    const text = ready.tokens[i]?.text
    if (text === ')' && i < at) return false
    if (text === '(') return true
  }
  return false
}

// "12 of the 40 sailors", "to 10 percent from 30 percent": the whole of which the first is a part, and what was before.
const isWhole = ({ ready }: Context, span: Span): boolean => {
  const at = firstEndingAfter(ready.tokens, span.start)
  const [last, before] = [ready.tokens[at - 1]?.lower ?? '', ready.tokens[at - 2]?.lower ?? '']
  return last === 'from' || last === 'of' || (/^(?:the|its|their|all)$/.test(last) && before === 'of')
}

// "Five on the first day and another five on the last": of the same, told by parts.
const isRest = (ready: ReadyArticle, span: Span): boolean =>
  /^another\b/i.test(textOf(ready, span)) || tokenBefore(ready, span.start)?.lower === 'another'

const isTwice = (context: Context, first: number, span: Span): boolean =>
  isRest(context.ready, span) || isConverted(context, first, span) || isWhole(context, span)

const isBroken = ({ status }: Draft): boolean => status === 'broken' || status === 'disputed'

// "An extension of the deadline for the 50% tariff": the size of what is put off is not what is promised.
const sizesMeasure = ({ ready, words }: Context, span: Span): boolean =>
  words.measures.has(ready.tokens[firstEndingAfter(ready.tokens, span.end) + 1]?.lower ?? '')

// Numbers first; a length of time only where nothing else is counted.
const amountsIn = (context: Context, first: number, last: number): readonly Amount[] => {
  const { ready, figures, dates, words } = context
  // "13 crowns in four years: six in the first, seven in the others": behind the colon it is told again by parts.
  const colon = ready.tokens.slice(first, last).findIndex((t) => t.text === ':')
  const end = ready.tokens[(colon > 0 ? first + colon : last) - 1]?.end ?? 0
  const start = ready.tokens[first]?.start ?? 0
  // "handed over 390 sailors": the figure may begin with the word before.
  const opens = ready.tokens[first - 1]?.lower === 'over' ? (ready.tokens[first - 1]?.start ?? start) : start
  const dated = datesInside(dates, { start, end })
  const each = ready.tokens.slice(first, last).some((t) => words.perSide.has(t.lower))
  const counted = figures
    .filter((f) => f.value !== null && inside(f.spans[0], opens, end))
    .filter(
      (f) => !dated.some((d) => f.spans[0].start < d.spans[0].end && d.spans[0].start <= f.spans[0].start),
    )
    .filter((f) => !isManner(ready, f.spans[0]) && !sizesMeasure(context, f.spans[0]))
    .filter((f, n) => n === 0 || !isTwice(context, first, f.spans[0]))
    .map((f) => ({
      quantity: f.value ?? 0,
      unit: f.unit === null ? null : each ? `${f.unit} each` : f.unit,
      start: f.spans[0].start,
    }))
  return counted.length
    ? counted.slice(0, MOST)
    : dated.flatMap((d) => (measures(ready, d.spans[0]) ? (duration(d) ?? []) : [])).slice(0, 1)
}

const endsBy = /^(by|until|before|within)$/

// "The original July deadline": that one is over.
const isFormer = ({ ready }: Context, span: Span): boolean =>
  /^(?:original|previous|earlier|old|initial|former)$/.test(tokenBefore(ready, span.start)?.lower ?? '')

const dueIn = (context: Context, start: number, end: number): string | null => {
  const { ready, dates } = context
  const due = datesInside(dates, { start, end }).find(
    (d) =>
      d.value?.startsWith('P') !== true &&
      !isFormer(context, d.spans[0]) &&
      (d.type === 'deadline' || endsBy.test(tokenBefore(ready, d.spans[0].start)?.lower ?? '')),
  )
  return due?.value ?? null
}

const namesAmount = (context: Context, first: number, last: number): boolean =>
  amountsIn(context, first, last).length > 0

const textOf = (ready: ReadyArticle, span: Span): string => ready.article.text.slice(span.start, span.end)

// "cut tariffs to 10 percent": what a measure comes to, not how large it was.
const isNewSize = (ready: ReadyArticle, { start, unit }: Amount): boolean =>
  unit !== null &&
  /^(%|per ?cent|percent)$/.test(unit) &&
  /^(to|by)$/.test(tokenBefore(ready, start)?.lower ?? '')

// "Free the crews, and": no joint at the end.
const endOf = ({ ready }: Context, { content, last }: Draft): number => {
  let end = last
  while (
    end > content + 1 &&
    /^(?:CCONJ|PUNCT)$/.test(ready.tokens[end - 1]?.pos ?? '') &&
    !closing(ready, end)
  )
    end -= 1
  return end
}

const closing = (ready: ReadyArticle, end: number): boolean =>
  /^["”'’)%]$/.test(ready.tokens[end - 1]?.text ?? '')

/** The commitments of one undertaking: one for each thing handed over and for each number of things. */
export const countDraft = (context: Context, told: Draft): readonly CommitmentAnnotation[] => {
  const { ready, words } = context
  const draft = { ...told, last: endOf(context, told) }
  const span = spanOfTokens(ready, draft.first, draft.last)
  const whole = spanOfTokens(ready, draft.content, draft.last)
  if (!span || !whole) return []
  const handed = issuesIn(ready, draft.content, draft.last, { words, lists: false }).filter((i) =>
    words.handedOver.has(i.slug),
  )
  const swap = exchangeIn(ready, draft.content, draft.last)
  const given = swap > draft.content ? swap : draft.last
  const parts: { readonly first: number; readonly last: number }[] =
    swap > draft.content || handed.length < 2 ? [{ first: draft.content, last: given }] : [...handed]
  if (swap > draft.content && namesAmount(context, swap + 3, draft.last))
    parts.push({ first: swap + 3, last: draft.last })
  const each = ready.tokens.slice(draft.first, draft.last).some((t) => words.perSide.has(t.lower))
  return parts.flatMap((part) => {
    const all = isBroken(draft) ? [] : amountsIn(context, part.first, part.last)
    const amounts: readonly (Amount | null)[] =
      draft.rule === 'commitments/measure' ? all.filter((a) => isNewSize(ready, a)).slice(0, 1) : all
    return (amounts.length ? amounts : [null]).map((amount): CommitmentAnnotation => {
      const what = textOf(ready, spanOfTokens(ready, part.first, part.last) ?? whole).replace(/^to /, '')
      return {
        kind: 'commitment',
        id: mentionId(
          ready,
          'commitment',
          span,
          `${draft.parties.map(partyKey).join(' ')} ${part.first} ${amount?.start ?? ''}`,
        ),
        spans: [span],
        rule: draft.rule,
        parties: draft.parties,
        what,
        quantity: amount?.quantity ?? null,
        unit: amount?.unit ?? null,
        per: amount && each ? 'side' : null,
        status: draft.status,
        due: draft.status === 'done' ? null : dueIn(context, span.start, span.end),
        issues: issuesOfText(what, words),
      }
    })
  })
}
