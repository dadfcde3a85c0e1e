import { daysBetween, overlap } from '../../kit/calendar.ts'
import { foldLetters } from '../../kit/name-keys.ts'
import type { FigureAnnotation } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import { containment, contentWords } from '../likeness.ts'
import type { Mention } from '../linker.ts'
import { originOf } from '../write-finding.ts'
import { sameClaimant } from './claimants.ts'

/** A figure as a claim about something that others may count too. */
export type FigureClaim = Mention<FigureAnnotation>

/** The last day of a day or of two that follow one another ("overnight"); null where a date is wider, or is no day. */
const lastDay = (date: string | null): string | null => {
  const m = /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/.exec(date ?? '')
  const [first, last] = [m?.[1], m?.[2] ?? m?.[1]]
  if (first === undefined || last === undefined) return null
  return (daysBetween(first, last) ?? 9) <= 1 ? last : null
}

const words = (text: string): string => [...contentWords(text)].sort().join(' ')

const isHarm = ({ it }: FigureClaim): boolean => it.deed === 'killed' || it.deed === 'wounded'

// "31 Keshti", "31 people": of harm done to people at large; children or soldiers are counted by themselves.
const victims = ({ it }: FigureClaim): string => {
  const name = /\s(\p{Lu}[\p{L}]+)$/u.exec(it.text)
  return name || it.unit === 'people' || it.unit === 'person' ? 'people' : words(it.unit ?? '')
}

// Shares, money and measures are never of one thing by their words alone.
const measured =
  /[%$€£¥]|^(?:share|.*(?:dollars?|euros?|pounds?|yen|yuan|rubles?|roubles?|cents?|miles?|met(?:er|re)s?|feet|km|kg|tons?|tonnes?|hectares?|acres?|degrees?|points?|times?|votes?|seats?))$/

/** The question a figure answers: what is counted, what became of it, by which day; null where its words leave one open. */
export const questionOf = (claim: FigureClaim): string | null => {
  const { value, unit, what, deed, extent, scope, rule } = claim.it
  if (value === null || value < 2 || unit === null || deed === null || extent !== 'whole') return null
  if (measured.test(unit) || rule === 'figures/alone') return null
  const day = lastDay(scope.date)
  if (day === null) return null
  if (isHarm(claim)) return `${deed} ${victims(claim)} ${day}`
  return what === null ? null : `${deed} ${words(what)} ${day}`
}

const sentenceOf = ({ it, from }: FigureClaim): Span | null => {
  const at = it.spans[0].start
  let [low, high] = [0, from.digest.sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((from.digest.sentences[middle]?.end ?? Infinity) <= at) low = middle + 1
    else high = middle
  }
  return from.digest.sentences[low] ?? null
}

/** What else the sentence of a figure says: its words and its names, without whoever claims it. */
interface Around {
  readonly names: ReadonlySet<string>
  readonly words: ReadonlySet<string>
}

const aroundOf = (claim: FigureClaim): Around => {
  const span = sentenceOf(claim)
  const { text } = claim.from.article
  const raw = span ? text.slice(span.start, span.end).replace(claim.it.claimedBy?.text ?? '\u0000', ' ') : ''
  const said = [...contentWords(raw)].filter((w) => !/^\d/.test(w))
  const names = raw.match(/(?<=\p{Ll}['’]?[sS]?,? )\p{Lu}\p{L}{2,}/gu) ?? []
  return { names: new Set(names.map(foldLetters)), words: new Set(said) }
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((w) => b.has(w)).length

const samePlace = (a: FigureClaim, b: FigureClaim): boolean | null => {
  const [x, y] = [a.it.scope.place, b.it.scope.place]
  if (x === null || y === null) return null
  return containment(contentWords(x), contentWords(y)) === 1
}

const most = 3

// Tolls of one event differ, but seldom by more than that.
const near = (a: FigureClaim, b: FigureClaim): boolean => {
  const [x, y] = [a.it.value ?? 0, b.it.value ?? 0]
  return Math.max(x, y) <= most * Math.min(x, y)
}

/** Whether two claims that answer one question are about one thing: one place, or names that both tell, and words alike. */
export const aboutOneThing = (a: FigureClaim, b: FigureClaim): boolean => {
  const [x, y] = [a.it.scope.date ?? '', b.it.scope.date ?? '']
  if (!overlap(x, y) || !near(a, b)) return false
  const place = samePlace(a, b)
  if (place === false) return false
  const [p, q] = [aroundOf(a), aroundOf(b)]
  const alike = shared(p.words, q.words) / Math.max(1, Math.min(p.words.size, q.words.size))
  const names = shared(p.names, q.names)
  return isHarm(a)
    ? (place === true && alike >= 0.35) || names >= 2
    : alike >= 0.35 && (place === true || names > 0)
}

const voice = (claim: FigureClaim): string | null => claim.it.claimedBy?.text ?? null

/** Whether two claims come from two mouths: two claimants, or nobody named twice by pages that do not copy one another. */
export const fromTwo = (a: FigureClaim, b: FigureClaim): boolean => {
  const [x, y] = [voice(a), voice(b)]
  if (x !== null && y !== null && !sameClaimant(x, y)) return true
  return originOf(a.from) !== originOf(b.from)
}
