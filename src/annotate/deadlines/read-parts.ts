import { findSubject, nounAfter, nounBefore } from '../../grammar/find-subject.ts'
import type { DateAnnotation, DeadlineAnnotation, Who } from '../../model/annotation.ts'
import type { VerbGroup } from '../../model/ready.ts'
import { daysBetween, earliestDay, latestDay } from '../../kit/calendar.ts'
import { countDue, type Counted } from './count-due.ts'
import {
  datesIn,
  sentenceOf,
  spanOf,
  textOf,
  tokenFrom,
  whoIn,
  type Scene,
  type Stretch,
} from './read-scene.ts'

/** One clause that tells of a deadline. */
export interface Draft {
  readonly stretch: Stretch
  readonly setBy: Who | null
  readonly on: Who | null
  readonly for: string | null
  readonly due: string | null
  readonly consequence: string | null
  readonly arithmetic: string | null
  readonly replaces: string | null
  /** The day it was given on, where its length is counted from that. */
  readonly saidOn?: string | null
  readonly deed: 'set' | 'move' | 'threat' | null
  readonly fate?: DeadlineAnnotation['fate']
  /** Not one by itself: only a further clause of one found elsewhere. */
  readonly soft: boolean
}

/** A date that names days, not a length, a habit or a vague time. */
export const isDay = (d: DateAnnotation): boolean =>
  d.value !== null && d.type !== 'duration' && d.type !== 'set' && !d.value.startsWith('P')

/** True for a length of time ("50-day", "two weeks"). */
export const isLength = (d: DateAnnotation): boolean =>
  d.value !== null && (d.type === 'duration' || (d.type === 'deadline' && d.value.startsWith('P')))

/** The preposition that a date begins with ("by May 3"), else the word before it, past articles. */
export const wordBefore = (scene: Scene, date: DateAnnotation, from: number): string => {
  const { tokens } = scene.ready
  const at = tokenFrom(scene, from, date.spans[0].start)
  const own = tokens[at]
  if (own && (own.pos === 'ADP' || own.pos === 'SCONJ')) return own.lower
  let i = at - 1
  while (i >= 0 && tokens[i]?.pos === 'DET') i -= 1
  return tokens[i]?.lower ?? ''
}

/** Where the token of a date's first word stands. */
export const tokenOf = (scene: Scene, date: DateAnnotation, from: number): number =>
  tokenFrom(scene, from, date.spans[0].start)

/** The finite verb at or before a token, and its subject. */
export const doer = (scene: Scene, at: number): { verb: VerbGroup | null; subject: Stretch | null } => {
  const sentence = sentenceOf(scene, at)
  const verb = scene.verbOf.get(at) ?? null
  if (verb?.form === 'participle') {
    // "with Renholt announcing": who does it stands directly before.
    const np = scene.ready.nouns[nounBefore(scene.ready, verb.first)]
    if (np && np.last === verb.first) return { verb, subject: { first: np.first, last: np.last } }
  }
  for (let i = at; sentence && i >= sentence.first; i--) {
    const finite = scene.verbOf.get(i)
    if (finite?.form !== 'finite' || finite.passive) continue
    const subject = findSubject(scene.ready, finite)
    return { verb: finite, subject: subject ? { first: subject.first, last: subject.last } : null }
  }
  return { verb, subject: null }
}

// "He announced that he had put it off": a pronoun that opens what somebody says is that somebody.
const speakerHeld = (scene: Scene, { first, last }: Stretch): Who | null => {
  const token = scene.ready.tokens[first]
  if (!token || last !== first + 1 || token.pos !== 'PRON' || scene.words.selves.has(token.lower)) return null
  const told = scene.earlier.statement.find(
    (s) => s.mode === 'indirect' && s.speaker?.actor != null && Math.abs(s.spans[0].start - token.start) <= 1,
  )
  return told?.speaker ?? null
}

/** Whom a measure is taken against: the last one named behind "on" or "against", never where goods come from. */
export const onWhom = (scene: Scene, stretch: Stretch): Who | null => {
  const who = whoIn(scene, stretch)
  if (!who?.span) return null
  let i = tokenFrom(scene, stretch.first, who.span.start) - 1
  while (i > stretch.first && ['DET', 'ADJ', 'NOUN'].includes(scene.ready.tokens[i]?.pos ?? '')) i -= 1
  return scene.words.against.has(lowerAt(scene, i)) ? who : null
}

/** Who a stretch names: an actor, else its words. */
export const named = (scene: Scene, stretch: Stretch | null): Who | null => {
  const speaker = stretch ? speakerHeld(scene, stretch) : null
  if (speaker) return speaker
  // "both leaders" are nobody in particular.
  if (!stretch || scene.words.both.has(scene.ready.tokens[stretch.first]?.lower ?? '')) return null
  const who = whoIn(scene, stretch)
  const first = scene.ready.tokens[stretch.first]
  const span = spanOf(scene, stretch)
  // "I" is who speaks.
  if (first && scene.words.selves.has(first.lower) && stretch.last === stretch.first + 1)
    return (
      scene.earlier.statement.find((s) => s.spans.some((c) => c.start <= first.start && first.end <= c.end))
        ?.speaker ?? null
    )
  if (who) return who
  if (!span) return null
  const text = textOf(scene, stretch)
  return text ? { actor: null, text, span } : null
}

const lowerAt = ({ ready }: Scene, i: number): string => ready.tokens[i]?.lower ?? ''

/** What it is for and what else threatens: "to sign or face a fine", "for a peace deal". */
export const aimAfter = (
  scene: Scene,
  { first, last }: Stretch,
): { for: string | null; consequence: string | null; on: Who | null } => {
  const { words } = scene
  const or = findIndex(scene, first, last, (i) => words.or.has(lowerAt(scene, i)) && isVerbal(scene, i + 1))
  const faced = or >= 0 && words.faces.has(lowerAt(scene, or + 1)) ? or + 2 : or + 1
  const consequence = or >= 0 ? textOf(scene, { first: faced, last }) : null
  const end = or >= 0 ? or : last
  const to = findIndex(
    scene,
    first,
    end,
    (i) => lowerAt(scene, i) === words.to && scene.verbOf.get(i)?.form === 'infinitive',
  )
  const sentence = sentenceOf(scene, first)
  const link = words.on.has(lowerAt(scene, first))
    ? first
    : findIndex(scene, first, end, (i) => words.on.has(lowerAt(scene, i)))
  const np = link >= 0 && sentence ? nounAfter(scene.ready, link + 1, sentence) : null
  const on = np && np.first === link + 1 && np.last <= end ? whoIn(scene, np) : null
  if (to >= 0)
    return { for: textOf(scene, { first: to + 1, last: end }), consequence, on: on ?? plainOn(scene, np, to) }
  const forNoun =
    link >= 0 && lowerAt(scene, link) === 'for' && !on ? textOf(scene, { first: link + 1, last: end }) : null
  return { for: forNoun, consequence, on }
}

// "for both sides to talk": nobody by name, yet they are the ones it is set on.
const plainOn = (scene: Scene, np: Stretch | null, to: number): Who | null =>
  np && np.last === to ? { actor: null, text: textOf(scene, np) ?? '', span: spanOf(scene, np) } : null

const isVerbal = (scene: Scene, i: number): boolean =>
  scene.verbOf.has(i) || scene.words.faces.has(scene.ready.tokens[i]?.lower ?? '')
const findIndex = (scene: Scene, from: number, to: number, test: (i: number) => boolean): number => {
  for (let i = from; i < to && i < scene.ready.tokens.length; i++) if (test(i)) return i
  return -1
}

/** The day a length runs from: a day named in the same clause before it, or behind it; never another event's. */
export const countedFrom = (
  scene: Scene,
  length: DateAnnotation,
  around: { readonly before: Stretch; readonly after: Stretch },
): Counted | null => {
  const before = { first: clauseStart(scene, around.before), last: around.before.last }
  const day =
    datesIn(scene, around.after).find((d) => isNarrow(d) && d.type !== 'deadline') ??
    datesIn(scene, before).filter(isNarrow).at(-1)
  const from = day?.value ?? saidOn(scene, length)
  return from && length.value ? countDue(length.value, from.replace(/T[\d:]+$/, ''), scene.words) : null
}

// A month is when something else is to be, not the day on which time was given.
const isNarrow = (d: DateAnnotation): boolean => {
  const [a, b] = [earliestDay(d.value ?? ''), latestDay(d.value ?? '')]
  return isDay(d) && a !== null && b !== null && (daysBetween(a, b) ?? 99) <= 7
}

// The clause of its own: behind the last comma or conjunction.
const clauseStart = (scene: Scene, { first, last }: Stretch): number => {
  for (let i = last - 1; i >= first; i--) {
    const t = scene.ready.tokens[i]
    if (t && (/^[,;:]$/.test(t.text) || scene.words.breaks.has(t.lower))) return i + 1
  }
  return first
}

// The day on which the words at a date were said, where the page names one.
const saidOn = (scene: Scene, { spans: [span] }: DateAnnotation): string | null =>
  scene.earlier.statement.find(
    (s) => s.saidOn !== null && s.spans.some((c) => c.start <= span.start && span.end <= c.end),
  )?.saidOn ?? null
