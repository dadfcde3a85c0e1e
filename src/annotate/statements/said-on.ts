import { datesInside } from '../../grammar/find-dates.ts'
import { tokenIndexAt } from '../../grammar/find-at.ts'
import { verbsBetween } from '../../grammar/find-subject.ts'
import type { DateAnnotation } from '../../model/annotation.ts'
import type { ReadyArticle, Token } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'
import type { Draft, Scene } from './draft.ts'

// "who took over in March, said": a relative clause holds the date.
const inRelative = (ready: ReadyArticle, date: Span, between: readonly Token[]): boolean => {
  if (!between.some((t) => t.text === ',')) return false
  const at = tokenIndexAt(ready, date.start)
  const sentence = ready.sentences[ready.tokens[at]?.sentence ?? -1]
  return ready.tokens
    .slice(Math.max(sentence?.first ?? at, at - 12), at)
    .some((t) => ready.words.relatives.has(t.lower))
}

// "set for May 20": does another verb or a clause of its own stand between a date and the cue?
const isApart = (ready: ReadyArticle, date: Span, cue: Span): boolean => {
  const [from, to] = date.end <= cue.start ? [date.end, cue.start] : [cue.end, date.start]
  const [first, last] = [tokenIndexAt(ready, from), tokenIndexAt(ready, to)]
  if (verbsBetween(ready, first, last).length > 0) return true
  const between = ready.tokens.slice(first, last)
  if (between.length > 12 || (date.end <= cue.start && inRelative(ready, date, between))) return true
  return between.some((t) => t.text === ';' || ready.words.relatives.has(t.lower) || t.quotation >= 0)
}

// Is the date one of a noun's own ("the 2015 accord"), or a length?
const isDay = ({ type, value }: DateAnnotation): boolean =>
  (type === 'date' || type === 'interval') && value !== null

const opensBy = (value: string): string => value.split('/')[0]?.replace(/[~?%]/g, '') ?? value

// Nothing is said after the page that tells of it.
const isBefore = (value: string, published: string | null): boolean => {
  const [day, known] = [opensBy(value), published?.slice(0, 10)]
  return !known || !/^\d{4}-\d\d-\d\d/.test(day) || day.slice(0, 10) <= known
}

const isExact = (value: string): boolean => /^(?:\d{4}|XXXX)-\d\d-\d\d/.test(value)

/** The day the words were said, where a day stands in the same clause as the cue; null where none does. */
export const saidOn = ({ ready, dates }: Scene, draft: Draft): string | null => {
  const { cue } = draft
  if (!cue) return null
  const { publishedAt } = ready.article
  const near = draft.setting
    .flatMap((span) => datesInside(dates, span))
    .filter((d) => isDay(d) && isExact(opensBy(d.value ?? '')) && isBefore(d.value ?? '', publishedAt))
    .filter((d) => !isApart(ready, d.spans[0], cue))
  const distance = (d: DateAnnotation): number =>
    Math.max(d.spans[0].start - cue.end, cue.start - d.spans[0].end)
  return (
    near.toSorted((a, b) => distance(a) - distance(b) || a.spans[0].start - b.spans[0].start)[0]?.value ??
    null
  )
}
