import type { Token } from '../../model/ready.ts'
import type { FigureText } from './figure-text.ts'
import type { NumberRead } from './number-reader.ts'

/** Where a bare number stands: the token its qualifier opens at, and the bounds of its sentence. */
export interface Standing {
  readonly opening: number
  readonly floor: number
  readonly end: number
}

interface Search extends Standing {
  readonly text: FigureText
  readonly number: NumberRead
  readonly before: Token | undefined
  readonly after: Token | undefined
}

const lower = ({ text }: Search, i: number): string => text.tokens[i]?.lower ?? ''
const lemma = ({ text }: Search, i: number): string => text.tokens[i]?.lemma ?? ''

// Some word of a table within a few tokens before the number, in its part of the sentence.
const near = (s: Search, words: ReadonlySet<string>, reach: number): boolean => {
  for (let i = s.opening - 1; i >= s.floor && i >= s.opening - reach; i--) {
    if (/^[;:]$/.test(lower(s, i))) return false
    if (words.has(lemma(s, i)) || words.has(lower(s, i))) return true
  }
  return false
}

const sameSentence = (s: Search, t: Token | undefined): boolean =>
  t !== undefined && t.sentence === s.text.tokens[s.number.first]?.sentence

const closes = (t: Token | undefined): boolean =>
  !t || t.pos === 'PUNCT' || t.pos === 'CCONJ' || t.pos === 'ADP' || t.pos === 'ADV' || t.pos === 'SCONJ'

// "Renholt, 54, said": an age or a place in a list; "3 - 1", "52-47": a score.
const isAside = (s: Search): boolean => {
  const mark = s.before?.text ?? ''
  if (/^[-–—:/#(]$/.test(mark) || /^[-–—:/)]$/.test(s.after?.text ?? '')) return true
  return mark === ',' && s.opening === s.number.first && closes(s.after)
}

// "puts the number at 240", "a cap of 1.4 million", "raised from two to six", "the toll stands at 31".
const isMeasure = (s: Search): boolean => {
  const { alone, of, from } = s.text.words
  const before = lower(s, s.opening - 1)
  if (before === of)
    return alone.groups.has(lemma(s, s.opening - 2)) || alone.limits.has(lemma(s, s.opening - 2))
  if (s.opening < s.number.first && lower(s, s.number.first - 1) === of) return closes(s.after)
  if (before === alone.at) return near(s, alone.puts, 9)
  if (before === from && alone.directions.has(lower(s, s.opening - 2))) return true
  if (alone.to.has(before)) return alone.directions.has(lower(s, s.opening - 2)) || near(s, alone.changes, 12)
  if (before === from) return near(s, alone.changes, 12)
  // "there were 218"
  if (s.before?.pos === 'AUX' && alone.there.has(lower(s, s.opening - 2)) && closes(s.after))
    return s.number.digits
  return (
    alone.reaches.has(lemma(s, s.opening - 1)) && (near(s, alone.measures, 12) || isScaled(s.number.value))
  )
}

const isScaled = (value: number | null): boolean => (value ?? 0) >= 1e3

// "Police arrested 14", "they gave us back 240", "Keshet keeps six".
const isObject = (s: Search): boolean => {
  if (!closes(s.after)) return false
  const { alone, of } = s.text.words
  if (lower(s, s.number.last) === of) return false
  let at = s.opening - 1
  while (at > s.opening - 4 && (alone.between.has(lower(s, at)) || s.text.tokens[at]?.pos === 'PRON')) at--
  return at >= s.floor && s.text.tokens[at]?.pos === 'VERB' && alone.takes.has(lemma(s, at))
}

// "left thousands homeless", "forced hundreds to flee", "with thousands killed"
const isVagueObject = (s: Search): boolean => {
  if (s.opening !== s.number.first || lower(s, s.number.last) === s.text.words.of) return false
  const past = s.after?.pos === 'VERB' && /(?:ed|en|wn|ng|ad)$/.test(s.after.lower)
  if (s.before?.pos === 'VERB')
    return past || closes(s.after) || s.after?.pos === 'ADJ' || s.after?.pos === 'PART'
  return past && s.text.words.alone.attends.has(s.before?.lower ?? '')
}

// "Thousands are expected", "More than 200 remain": before a verb, at the head of its clause.
const isSubject = (s: Search): boolean => {
  const verb = s.after
  if (!verb || (verb.pos !== 'VERB' && verb.pos !== 'AUX') || /ing$/.test(verb.lower)) return false
  const opens =
    s.opening === s.floor ||
    (s.number.kind === 'open' && s.text.words.alone.clauses.has(s.before?.lower ?? '')) ||
    s.before?.pos === 'PUNCT' ||
    s.before?.pos === 'CCONJ' ||
    s.before?.pos === 'SCONJ'
  if (!opens) return false
  return s.number.kind === 'open' || s.opening < s.number.first || (s.number.value ?? 0) > 3
}

// "the remaining 150", "the other fifty", "the first 90": part of what was counted before.
const isRest = (s: Search): boolean => {
  const { leadIns } = s.text.words
  if (!(closes(s.after) || s.after?.pos === 'AUX' || s.after?.pos === 'VERB')) return false
  const led = lower(s, s.number.first - 1)
  return leadIns.has(led) && s.number.first - 1 >= s.floor && (s.number.digits || (s.number.value ?? 0) > 3)
}

// "nine of them", "four of 27 members".
const isPart = (s: Search): boolean => {
  // "44 out of 49 members"
  const out = s.text.words.outOf.find(
    (run) => run.length > 1 && run.every((w, n) => lower(s, s.number.last + n) === w),
  )
  if (out) return s.text.reader.at(s.number.last + out.length, s.end) !== null
  const { of, partitives } = { of: s.text.words.of, partitives: s.text.words.alone.partitives }
  if (lower(s, s.number.last) !== of || s.text.words.definites.has(lower(s, s.opening - 1))) return false
  const the = s.text.words.definites.has(lower(s, s.number.last + 1)) ? 1 : 0
  const at = s.number.last + 1 + the
  const next = s.text.tokens[at]
  return next !== undefined && (partitives.has(next.lower) || s.text.reader.at(at, s.end) !== null)
}

/** How many tokens behind a number sum it up: "11 in all". */
export const summedUp = (text: FigureText, at: number, end: number): number => {
  const run = text.words.alone.inAll.find(
    (r) => at + r.length <= end && r.every((word, n) => text.tokens[at + n]?.lower === word),
  )
  return run ? run.length : 0
}

/**
 * Whether a number without a noun of its own is still a fact: its noun was named before, or a word beside it says what it measures.
 *
 * @example "240" in "Keshet puts the number at 240" is, "five" in "They met at five" is not.
 */
export const standsAlone = (text: FigureText, number: NumberRead, standing: Standing): boolean => {
  const s: Search = {
    ...standing,
    text,
    number,
    before: standing.opening > standing.floor ? text.tokens[standing.opening - 1] : undefined,
    after: text.tokens[number.last],
  }
  const next = sameSentence(s, s.after) ? s.after : undefined
  const search: Search = { ...s, after: next }
  if (number.kind === 'open') return isSubject(search) || isVagueObject(search)
  if (number.value !== 1 && isPart(search)) return true
  if (isAside(search) || (number.value === 1 && !number.digits)) return false
  if (summedUp(text, number.last, standing.end) > 0) return true
  return isMeasure(search) || isObject(search) || isSubject(search) || isRest(search)
}
