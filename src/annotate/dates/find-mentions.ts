import type { DateWords } from '../../languages/contract/dates.ts'
import type { ReadyArticle, Sentence } from '../../model/ready.ts'
import type { Place } from './direction.ts'
import { isJoined, partAt, partsOf, type Reader } from './parts.ts'
import { readExpression } from './read-expression.ts'
import type { Reading, Shape } from './shape.ts'

/** An expression of time as it stands, not yet counted out. */
export interface Mention extends Place {
  readonly start: number
  readonly end: number
  readonly shape: Shape
  readonly rule: string
  readonly deadline: boolean
  /** Innermost quotation it stands in, or -1. */
  readonly quotation: number
  readonly paragraph: number
  /** A day that names an act: "the April 9 attacks". */
  readonly named: boolean
  /** Worth nothing without a value: "the quarter" where no quarter was named. */
  readonly needsValue: boolean
}

const isDeadline = (r: Reader, from: number, found: Reading): boolean => {
  if (found.deadline) return true
  const before = partAt(r, from - 1).lower
  if (r.words.within.has(before)) return found.shape.kind === 'length'
  if (r.words.by.has(before) || (r.words.deadlineBefore.has(before) && before !== 'before'))
    return found.shape.kind !== 'length' && found.shape.kind !== 'ref'
  if (r.words.deadlineNouns.has(partAt(r, found.to).lower)) return found.shape.kind !== 'length'
  return r.words.of.has(before) && r.words.deadlineNouns.has(partAt(r, from - 2).lower)
}

// "the October 7 attacks", "the October 7 terror attacks", "the attack on Keshet on October 7".
const isNamed = (r: Reader, from: number, to: number): boolean => {
  if (r.words.namedDays.has(partAt(r, to).lower) || r.words.namedDays.has(partAt(r, to + 1).lower))
    return true
  // "the aftermath of October 7".
  if (r.words.pureOf.has(partAt(r, from - 1).lower) && r.words.eventNouns.has(partAt(r, from - 2).lower))
    return true
  for (let i = from - 1; i >= from - 6; i--) {
    const p = partAt(r, i)
    if (r.words.namedDays.has(p.lower) && partAt(r, i + 1).pos === 'ADP')
      return r.words.the.has(partAt(r, i - 1).lower) || r.words.the.has(partAt(r, i - 2).lower)
    if (p.pos === 'VERB' || p.pos === 'AUX' || p.pos === 'PUNCT') return false
  }
  return false
}

interface Found {
  readonly sentence: Sentence
  readonly from: number
  readonly found: Reading
}

const mentionOf = (ready: ReadyArticle, r: Reader, { sentence, from, found }: Found): Mention => {
  const [first, last] = [partAt(r, from), partAt(r, found.to - 1)]
  const token = ready.tokens[first.token]
  return {
    start: first.start,
    end: last.end,
    shape: found.shape,
    rule: found.rule,
    deadline: isDeadline(r, from, found),
    sentence,
    first: first.token,
    last: last.token + 1,
    quotation: token?.quotation ?? -1,
    paragraph: sentence.paragraph,
    named: isNamed(r, from, found.to),
    needsValue: found.rule === 'the-quarter',
  }
}

const isStrong = (words: DateWords, lower: string): boolean => {
  const first = lower.charCodeAt(0)
  if (first >= 48 && first <= 57) return true
  // "the '80s"; not "'s".
  if (first === 39) return lower.charCodeAt(1) >= 48 && lower.charCodeAt(1) <= 57
  return words.openers.has(lower)
}

const strong = (r: Reader, i: number): boolean => isStrong(r.words, partAt(r, i).lower)

// A sentence of which no word but "the", "by" and the like opens anything is not taken apart at all.
const mayHold = (ready: ReadyArticle, sentence: Sentence, words: DateWords): boolean => {
  for (let i = sentence.first; i < sentence.last; i++) {
    const lower = ready.tokens[i]?.lower ?? ''
    if ((isStrong(words, lower) && !words.weakOpeners.has(lower)) || isJoined(lower)) return true
  }
  return false
}

// Nine words in ten open nothing: they are passed over before any rule is tried.
const mayOpen = (r: Reader, i: number): boolean =>
  strong(r, i) &&
  (!r.words.weakOpeners.has(partAt(r, i).lower) ||
    strong(r, i + 1) ||
    r.words.unitAdjectives.has(partAt(r, i + 1).lower))

/** Every expression of time of an article, in order, none inside another. */
export const findMentions = (ready: ReadyArticle, words: DateWords): readonly Mention[] => {
  const out: Mention[] = []
  for (const sentence of ready.sentences) {
    if (!mayHold(ready, sentence, words)) continue
    const r: Reader = { parts: partsOf(ready, sentence, words), words }
    for (let i = 0; i < r.parts.length;) {
      const found = mayOpen(r, i) ? readExpression(r, i) : null
      if (found) out.push(mentionOf(ready, r, { sentence, from: i, found }))
      i = found ? found.to : i + 1
    }
  }
  return out
}
