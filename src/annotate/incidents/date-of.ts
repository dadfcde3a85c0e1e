import { addDays } from '../../kit/calendar.ts'
import { findClaimant } from '../../grammar/find-claimant.ts'
import { verbIndexAt } from '../../grammar/find-subject.ts'
import { tokenIndexAt } from '../../grammar/find-at.ts'
import type { DateAnnotation } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import { lemmaAt, lowerAt, nounType, ownPart, type FoundEvent, type Scene } from './scene.ts'
import { spanOfRange } from './span-of-range.ts'

const isDay = (d: DateAnnotation): boolean => d.value !== null && (d.type === 'date' || d.type === 'interval')

// "since Monday", "until 3 May": a limit is no day of an event, but for what goes on.
const isApart = (scene: Scene, event: FoundEvent, first: number): boolean => {
  const { apart, lasting } = scene.words.checks
  if (lasting.has(event.type) && [first, first - 1].some((i) => lowerAt(scene, i) === scene.words.since))
    return false
  return [first, first - 1].some((i) => apart.has(lowerAt(scene, i)))
}

const isDated = (scene: Scene, span: Span): boolean =>
  scene.earlier.date.some((d) => d.spans.some((s) => s.start <= span.start && s.end >= span.end))

// Another event between: "arrests follow attacks in October", but not "arrested in a raid on Monday".
const tellsOther = (scene: Scene, i: number): boolean => {
  if (nounType(scene, i) === null || scene.ready.tokens[i]?.pos === 'VERB') return false
  let steps = 0
  for (let k = i - 1; k >= 0 && steps < 6; k--) {
    const t = scene.ready.tokens[k]
    if (!t) return false
    // "the October 7, 2030, attacks"
    if (isDated(scene, t) || (t.pos === 'PUNCT' && isDated(scene, scene.ready.tokens[k - 1] ?? t))) continue
    steps += 1
    if (t.pos === 'PUNCT') return false
    if (t.pos === 'VERB') return scene.words.verbs.get(t.lemma)?.frame !== 'launch'
    if (t.pos === 'ADP' || t.pos === 'SCONJ') return !scene.words.checks.means.has(t.lower)
  }
  return false
}

// What begins a clause of its own between an event and a date keeps them apart.
const parts = (scene: Scene, i: number): boolean => {
  const t = scene.ready.tokens[i]
  if (!t) return true
  if (t.text === ';' || t.pos === 'SCONJ') return true
  if (scene.words.clauseOpeners.has(t.lower)) return true
  return t.pos === 'PRON' && scene.words.checks.relatives.has(t.lower)
}

const isOwnVerb = (scene: Scene, i: number): boolean => {
  const frame = scene.words.verbs.get(lemmaAt(scene, i))?.frame
  return frame !== undefined || scene.words.results.has(lemmaAt(scene, i))
}

// "resumed fighting, launching strikes": what is under way beside the event.
const goesOn = (scene: Scene, i: number): boolean => {
  const verb = scene.ready.verbs[verbIndexAt(scene.ready, i)]
  return (
    verb?.head === i && verb.form === 'participle' && verb.tense !== 'past' && /ing$/.test(lowerAt(scene, i))
  )
}

// "A strike over plans that could cost them their pay began on 11 March": the verb right before the day is the strike's.
const beginsThen = (scene: Scene, event: FoundEvent, first: number): boolean => {
  if (event.type !== 'strike') return false
  for (let i = first - 1; i > event.at && i > first - 4; i--)
    if (scene.words.begins.has(lemmaAt(scene, i)) && scene.ready.tokens[i]?.pos === 'VERB') return true
  return false
}

// Verbs between an event and its date: those that tell of the event too are no bar.
const isBarred = (scene: Scene, event: FoundEvent, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const t = scene.ready.tokens[i]
    if (parts(scene, i) || tellsOther(scene, i)) return true
    if (t?.pos === 'VERB' && i !== event.at && !isOwnVerb(scene, i) && !goesOn(scene, i)) return true
  }
  return false
}

// "imposed a blockade on 2 March and resumed its attacks": the day of the verb before.
const goesTogether = (scene: Scene, from: number, to: number): boolean =>
  scene.ready.tokens
    .slice(from, to)
    .some(
      (t, n) =>
        t.pos === 'CCONJ' && (from + n + 1 === to || scene.ready.tokens[from + n + 1]?.pos === 'VERB'),
    )

// "in a Monday post", "May 22, 2031 (credit: …)": the day of a post or a picture.
const isOfOther = (scene: Scene, first: number, last: number): boolean => {
  const [det, next] = [scene.ready.tokens[first - 1], scene.ready.tokens[last]]
  const post =
    det && scene.words.indefinites.has(det.lower) && next?.pos === 'NOUN' && nounType(scene, last) === null
  return (
    post === true || [1, 2, 3].some((n) => lowerAt(scene, last + n - 1) === '(' && isCaption(scene, last + n))
  )
}

const isCaption = (scene: Scene, i: number): boolean =>
  [0, 1, 2].some((n) => scene.words.checks.captions.has(lowerAt(scene, i + n)))

// "The raid fell on the third day of a swap, the only fruit of the talks this month": what is told in passing has its day near.
const isAfar = (scene: Scene, event: FoundEvent, first: number): boolean =>
  event.refers &&
  event.rule !== 'incidents/harm' &&
  first > event.at &&
  (first - event.at > 12 || scene.ready.tokens.slice(event.at, first).some((t) => t.text === ','))

const isAttached = (scene: Scene, event: FoundEvent, date: DateAnnotation): boolean => {
  const first = tokenIndexAt(scene.ready, date.spans[0].start)
  const last = tokenIndexAt(scene.ready, date.spans[0].end)
  if (isApart(scene, event, first) || isOfOther(scene, first, last) || isAfar(scene, event, first))
    return false
  return first > event.at
    ? beginsThen(scene, event, first) || !isBarred(scene, event, event.at + 1, first)
    : !isBarred(scene, event, last, event.at) && !goesTogether(scene, last, event.at)
}

const textOf = (scene: Scene, { start, end }: Span): string =>
  scene.ready.article.text.slice(start, end).toLowerCase()

const oneDay = /^\d{4}-\d\d-\d\d$/

// "overnight into Sunday" is the night before that Sunday; "overnight" alone is counted from the page's day, which is not sure
// where the first day that the page tells of is the one before and it never tells of its own.
const nightOf = (scene: Scene, date: DateAnnotation): string | null => {
  const [span] = date.spans
  if (!scene.language.dates.overnight.has(textOf(scene, span))) return date.value
  const behind = tokenIndexAt(scene.ready, span.end)
  const next = scene.earlier.date.find(
    (d) => d.spans[0].start > span.end && tokenIndexAt(scene.ready, d.spans[0].start) <= behind + 2,
  )
  if (next && oneDay.test(next.value ?? ''))
    return scene.words.checks.overInto.has(lowerAt(scene, behind))
      ? `${addDays(next.value ?? '', -1)}/${next.value ?? ''}`
      : null
  const day = /[^/]+$/.exec(date.value ?? '')?.[0] ?? ''
  const told = scene.earlier.date.flatMap((d) =>
    d !== date && oneDay.test(d.value ?? '') ? [{ value: d.value, at: d.spans[0].start }] : [],
  )
  const [news] = told.toSorted((a, b) => a.at - b.at)
  const unsure = news?.value === addDays(day, -1) && told.every((d) => d.value !== day)
  return oneDay.test(day) && unsure ? null : date.value
}

// "On August 23, 2030, a Friday evening": the day in full stands before its name.
const apposed = (scene: Scene, date: DateAnnotation): string | null => {
  const { start } = date.spans[0]
  const before = scene.earlier.date.find(
    (d) => oneDay.test(d.value ?? '') && d.spans[0].end < start && start - d.spans[0].end < 6,
  )
  const between = before ? scene.ready.article.text.slice(before.spans[0].end, start) : ''
  return /^\s*[,(]\s*(?:an?\s)?$/.test(between) ? (before?.value ?? null) : null
}

const within = (d: DateAnnotation, span: Span): boolean =>
  d.spans[0].start >= span.start && d.spans[0].end <= span.end

/**
 * The day of an event as its own clause tells it, or a date that opens its sentence; null where a date belongs to something else.
 *
 * @example "2031-05-19" for "shelled" in "Keshet shelled the port on Monday", null in "shelled the port that it took in 2029".
 */
export const dateOf = (scene: Scene, event: FoundEvent): string | null => {
  const span = spanOfRange(scene, ownPart(event))
  const at = scene.ready.tokens[event.at]?.start ?? span.start
  const nearest = scene.earlier.date
    .filter((d) => isDay(d) && within(d, span))
    .toSorted((a, b) => Math.abs(a.spans[0].start - at) - Math.abs(b.spans[0].start - at))
    .find((d) => isAttached(scene, event, d))
  if (nearest) return apposed(scene, nearest) ?? nightOf(scene, nearest)
  return findClaimant(scene.earlier.statement, spanOfRange(scene, { first: event.at, last: event.at + 1 }))
    ? null
    : sentenceDate(scene, event)
}

// A date before the clause is the event's where it opens the sentence.
const sentenceDate = (scene: Scene, event: FoundEvent): string | null => {
  const sentence = scene.ready.sentences[event.sentence]
  if (!sentence) return null
  const clause = spanOfRange(scene, event.clause)
  const opening = scene.earlier.date.find(
    (d) =>
      isDay(d) &&
      within(d, sentence) &&
      d.spans[0].start - sentence.start < 8 &&
      clause.start >= d.spans[0].end &&
      clause.start - d.spans[0].end < 4 &&
      !isApart(scene, event, tokenIndexAt(scene.ready, d.spans[0].start)),
  )
  return opening?.value ?? null
}
