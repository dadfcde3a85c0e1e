import type { TimeUnit } from '../../languages/contract/dates.ts'
import { partAt, phraseAt, type Reader } from './parts.ts'
import { readAmount } from './read-amount.ts'
import type { Reading, Shape } from './shape.ts'

interface Length {
  readonly to: number
  readonly min: number | null
  readonly max: number | null
  readonly unit: TimeUnit
  readonly article: boolean
  readonly plural: boolean
}

const readUnit = (r: Reader, i: number): { to: number; unit: TimeUnit; plural: boolean } | null => {
  let at = i
  while (r.words.unitAdjectives.has(partAt(r, at).lower) && at < i + 2) at++
  const word = partAt(r, at).lower
  const unit = r.words.units.get(word)
  // "three-quarters" is a share.
  return unit === undefined ||
    (unit === 'Q' && (partAt(r, at).glued || at < 1 || !r.words.pluralUnits.has(word)))
    ? null
    : { to: at + 1, unit, plural: r.words.pluralUnits.has(word) }
}

// A number and a unit: "seven weeks", "50-day", "a year and a half", "24 to 48 hours".
const readPlain = (r: Reader, i: number): Length | null => {
  const amount = readAmount(r, i)
  const unit = amount && readUnit(r, amount.to)
  if (!amount || !unit) return null
  const half = amount.min !== null && amount.max === null ? phraseAt(r, unit.to, r.words.andAHalf) : null
  if (half && amount.min !== null)
    return { ...unit, to: half.to, min: amount.min + half.value, max: null, article: false, plural: true }
  // "a week or two".
  const more =
    amount.min === 1 && amount.max === null && r.words.or.has(partAt(r, unit.to).lower)
      ? r.words.numbers.get(partAt(r, unit.to + 1).lower)
      : undefined
  if (more === 2 || more === 3)
    return { ...unit, to: unit.to + 2, min: 1, max: more, article: false, plural: true }
  const so = phraseAt(r, unit.to, r.words.orSo)
  return { ...unit, to: so?.to ?? unit.to, min: amount.min, max: amount.max, article: amount.article }
}

const isAge = (r: Reader, to: number): boolean => {
  const next = partAt(r, to)
  if (r.words.ageAfter.has(next.lower)) return !isAgedThing(r, to)
  return r.words.of.has(next.lower) && r.words.ages.has(partAt(r, to + 1).lower)
}

// "the three-year-old war": the age of a thing of the tale is its length so far.
const isAgedThing = (r: Reader, old: number): boolean =>
  partAt(r, old).glued &&
  (r.words.agedThings.has(partAt(r, old + 1).lower) ||
    (partAt(r, old + 1).pos === 'ADJ' && r.words.agedThings.has(partAt(r, old + 2).lower)))

const lengthShape = (n: Length): Shape => ({ kind: 'length', min: n.min, max: n.max, unit: n.unit })

// "two or three weeks ago" is one of two.
const agoShape = (n: Length, sign: number, beyond: boolean): Shape => {
  const at = (amount: number | null): Shape => ({ kind: 'ago', amount, unit: n.unit, sign, beyond })
  if (n.max === null || n.unit !== 'D') return at(n.min)
  return { kind: 'range', or: true, from: at(sign < 0 ? n.max : n.min), to: at(sign < 0 ? n.min : n.max) }
}

// What makes a length a place in time: "ago", "from now", or "earlier" and "later", counted from what was named before.
const readTail = (r: Reader, n: Length, beyond: boolean): Reading | null => {
  if (r.words.ago.has(partAt(r, n.to).lower))
    return { to: n.to + 1, rule: 'ago', shape: agoShape(n, -1, beyond) }
  const now = phraseAt(r, n.to, r.words.fromNow)
  if (now) return { to: now.to, rule: 'from-now', shape: agoShape(n, 1, false) }
  const shift = phraseAt(r, n.to, r.words.earlier) ?? phraseAt(r, n.to, r.words.later)
  if (!shift) return null
  const next = shift.to
  if (n.unit === 'H' || n.unit === 'MIN' || n.unit === 'S')
    return { to: next, rule: 'hours-later', shape: lengthShape(n) }
  return {
    to: next,
    rule: 'shifted',
    shape: { kind: 'shift', amount: n.min, unit: n.unit, sign: shift.value },
  }
}

// "a year" alone says little: a rate after a count ("300 a night"), a length after a preposition ("for a year").
const readArticle = (r: Reader, i: number, n: Length): Reading | null => {
  const before = partAt(r, i - 1)
  const length: Reading = { to: n.to, rule: 'length', shape: lengthShape(n) }
  if (r.words.lengthBefore.has(before.lower) && n.unit !== 'N') return n.unit === 'MIN' ? null : length
  // "a week after the summit", "gave it a week to answer".
  if (r.words.aroundAfter.has(partAt(r, n.to).lower) && n.unit !== 'MIN' && n.unit !== 'S') return length
  if (before.pos === 'PRON' && r.words.toVerb.has(partAt(r, n.to).lower)) return length
  if (n.unit === 'MIN' || n.unit === 'S' || n.unit === 'H')
    return n.unit === 'H' && isCounted(r, i) ? rate(n) : null
  return isCounted(r, i) ? rate(n) : null
}

const setValue: Partial<Record<TimeUnit, string>> = {
  H: 'PT1H',
  N: 'P1D',
  D: 'P1D',
  W: 'P1W',
  M: 'P1M',
  Q: 'P3M',
  Y: 'P1Y',
  DE: 'P10Y',
  C: 'P100Y',
  MIN: 'PT1M',
}

const rate = (n: Length): Reading | null => {
  const value = setValue[n.unit]
  return value === undefined ? null : { to: n.to, rule: 'rate', shape: { kind: 'set', value, timex: value } }
}

const isCounted = (r: Reader, i: number): boolean => {
  const before = partAt(r, i - 1)
  if (!['NOUN', 'NUM', 'PROPN', 'SYM'].includes(before.pos) && !r.words.times.has(before.lower)) return false
  for (let k = i - 1; k >= 0 && k > i - 6; k--) {
    const p = partAt(r, k)
    if (p.pos === 'NUM' || r.words.times.has(p.lower) || r.words.numbers.has(p.lower) || /\d/.test(p.lower))
      return true
  }
  return false
}

// "days", "weeks of talks": a length without a number, where a preposition or what follows shows it is one.
const readBare = (r: Reader, i: number): Reading | null => {
  const word = partAt(r, i)
  const unit = r.words.units.get(word.lower)
  if (unit === undefined || !r.words.pluralUnits.has(word.lower) || isAge(r, i + 1)) return null
  // "three-quarters of", "four quarters".
  if (unit === 'Q' && (word.glued || readAmountBefore(r, i))) return null
  const n: Length = { to: i + 1, min: null, max: null, unit, article: false, plural: true }
  const tail = readTail(r, n, false)
  if (tail) return tail
  const [before, after] = [partAt(r, i - 1), partAt(r, i + 1)]
  const also = r.words.or.has(after.lower) && r.words.pluralUnits.has(partAt(r, i + 2).lower) ? 2 : 0
  // "the early morning hours of May 3" are a part of that day.
  if (r.words.dayParts.has(before.lower) || r.words.edges.has(before.lower)) return null
  if (r.words.within.has(before.lower) || r.words.lengthBefore.has(before.lower))
    return { to: i + 1 + also, rule: 'bare-length', shape: lengthShape(n) }
  // "hours before the talks": the bare length says so little that what follows is part of its words.
  if (r.words.aroundAfter.has(after.lower)) return { to: i + 2, rule: 'bare-length', shape: lengthShape(n) }
  return r.words.lengthAfter.has(after.lower)
    ? { to: i + 1, rule: 'bare-length', shape: lengthShape(n) }
    : null
}

const readAmountBefore = (r: Reader, i: number): boolean =>
  r.words.numbers.has(partAt(r, i - 1).lower) || /^[-\u2010\u2011\u2013]$/.test(partAt(r, i - 1).lower)

// "week-long", "monthlong".
const readLong = (r: Reader, i: number): Reading | null => {
  const whole = r.words.longWords.get(partAt(r, i).lower)
  if (whole !== undefined)
    return { to: i + 1, rule: 'long', shape: { kind: 'length', min: 1, max: null, unit: whole } }
  const unit = r.words.units.get(partAt(r, i).lower)
  const long = unit !== undefined && partAt(r, i + 1).glued && r.words.long.has(partAt(r, i + 1).lower)
  return long && !partAt(r, i).glued
    ? {
        to: i + 2,
        rule: 'long',
        shape: {
          kind: 'length',
          min: r.words.pluralUnits.has(partAt(r, i).lower) ? null : 1,
          max: null,
          unit,
        },
      }
    : null
}

const approximators = (r: Reader, i: number): { to: number; beyond: boolean } => {
  const found = phraseAt(r, i, r.words.approximators)
  return found ? { to: found.to, beyond: found.value } : { to: i, beyond: false }
}

// "the past two weeks", "the next few days", "the first nine months": a length with its place.
const readStretch = (r: Reader, i: number): Reading | null => {
  let at = i
  const first = partAt(r, at).lower
  if (r.words.articles.has(first) || r.words.possessives.has(first)) at++
  const relative = r.words.stretches.get(partAt(r, at).lower) ?? r.words.ordinals.get(partAt(r, at).lower)
  if (relative === undefined && at === i) return null
  // "will last several weeks".
  const verb =
    at === i &&
    r.words.lastOnes.has(first) &&
    (r.words.lastsAfter.has(partAt(r, i - 1).lower) || partAt(r, i).pos === 'VERB')
  if (verb) return null
  const n = readPlain(r, relative === undefined ? at : at + 1)
  if (
    !n ||
    n.article ||
    isAge(r, n.to) ||
    (!n.plural && n.min !== 1) ||
    (relative === undefined && n.min === null)
  )
    return null
  return { to: n.to, rule: 'stretch-of-length', shape: lengthShape(n) }
}

/** Reads lengths of time and what is counted with them: "seven weeks", "50-day", "two days ago", "more than a month later". */
export const readLength = (r: Reader, i: number): Reading | null => {
  const bare = readLong(r, i) ?? readBare(r, i)
  if (bare) return bare
  if (r.words.within.has(partAt(r, i).lower)) return readWithin(r, i + 1)
  const rough = approximators(r, i)
  // In "over the past two weeks" the word is no measure.
  const stretch = rough.to === i ? readStretch(r, i) : null
  if (stretch) return stretch
  const n = readPlain(r, rough.to)
  if (!n || isAge(r, n.to)) return null
  // "half a year" is no plural either.
  const single = n.min !== null && n.min <= 1
  if ((!n.plural && !n.article && !single && !isAttributive(r, n)) || isTitle(r, i, n)) return null
  const tail = readTail(r, n, rough.beyond)
  if (tail) return tail
  if (n.unit === 'WE') return null
  if (n.article && rough.to === i) return readArticle(r, i, n)
  const old = r.words.ageAfter.has(partAt(r, n.to).lower) ? 1 : 0
  return { to: n.to + old, rule: 'length', shape: lengthShape(n) }
}

// "One More Year", "60 Minutes": with capitals it is the name of a work.
const isTitle = (r: Reader, i: number, n: Length): boolean => {
  const [first, unit] = [partAt(r, i), partAt(r, n.to - 1)]
  return /^[\p{Lu}\d]/u.test(first.text) && /^\p{Lu}\p{Ll}/u.test(unit.text)
}

// A singular unit after a larger number stands before a noun: "a 50-day truce", "a five year low".
const isAttributive = (r: Reader, n: Length): boolean =>
  partAt(r, n.to - 1).glued || ['NOUN', 'ADJ', 'PROPN'].includes(partAt(r, n.to).pos)

// The word belongs to a length that says little without it ("within a week", "within days"), not to a number ("50 days").
const readWithin = (r: Reader, i: number): Reading | null => {
  const bare = readBare(r, i)
  if (bare) return bare.shape.kind === 'length' ? { ...bare, rule: 'within', deadline: true } : null
  const n = readPlain(r, i)
  return n?.article && !isAge(r, n.to) && !readTail(r, n, false)
    ? { to: n.to, rule: 'within', shape: lengthShape(n), deadline: true }
    : null
}
