import { nounFrom, throughOf } from './counted-noun.ts'
import { isYear, lower, runBefore, type FigureText } from './figure-text.ts'
import type { NumberRead } from './number-reader.ts'

/** What a number counts and how far its words go. */
export interface Body {
  readonly last: number
  readonly unit: string | null
  readonly head: number
  readonly rule: string
}

/** A body without a noun of its own. */
export const elided = (last: number, rule: string): Body => ({
  last,
  unit: null,
  head: -1,
  rule: `figures/${rule}`,
})

// A number that may stand without its noun: no year, and no "one" unless something says how exact it is.
const countsAlone = (text: FigureText, number: NumberRead): boolean => {
  if (runBefore(text, number.first, 0) > 1) return true
  if (number.value === null) return false
  return number.digits ? !isYear(text.tokens[number.first]?.text ?? '') : number.value > 1
}

// "31 drones over the strait, 16 over the gulf and nine over the bay": shares of what was counted before.
const isShared = (text: FigureText, number: NumberRead): boolean => {
  const own = text.tokens[number.first]
  const place = [1, 2, 3]
    .map((n) => text.tokens[number.last + n])
    .find((t) => t?.pos !== 'DET' && t?.pos !== 'ADJ')
  if (place?.pos !== 'PROPN' || text.dated.has(number.last + 1)) return false
  if (!/^(?:PUNCT|CCONJ|DET)$/.test(text.tokens[number.first - 1]?.pos ?? '')) return false
  for (let i = number.first - 2; i > number.first - 24 && text.tokens[i]?.sentence === own?.sentence; i--)
    if (text.tokens[i]?.pos === 'NUM' && !text.dated.has(i)) return true
  return false
}

const placeBody = (text: FigureText, at: number, end: number): Body | null => {
  let from = at + 1
  while (from < end && text.tokens[from]?.pos === 'DET') from++
  const place = nounFrom(text, from, end)
  return place ? elided(place.last, 'place') : null
}

// "of Brannoch's boats": within two words of the name.
const owns = (text: FigureText, i: number): boolean =>
  [1, 2, 3].some((n) => /^['’]s?$/.test(lower(text, i + n)))

// "15 of its staff", "seven of Brannoch's boats"
const ofBody = (text: FigureText, at: number, end: number): Body | null => {
  const { words, tokens } = text
  if (lower(text, at) !== words.of) return null
  const named = tokens[at + 1]?.pos === 'PROPN' && !text.dated.has(at + 1) && owns(text, at + 1)
  const of = named || words.definites.has(lower(text, at + 1)) ? throughOf(text, at, end) : null
  return of ? { ...elided(of.last, 'of'), unit: lower(text, of.head) } : null
}

// "another five", "including three over the strait"
const restBody = (text: FigureText, number: NumberRead, end: number): Body | null => {
  const { words } = text
  const before = lower(text, number.first - 1)
  const placed = words.placePrepositions.has(lower(text, number.last))
  if (placed && (words.including.has(before) || isShared(text, number)))
    return placeBody(text, number.last, end)
  return before === words.another ? elided(number.last, 'another') : null
}

/** What stands for the noun of a number behind it: "two were wounded", "15 of its staff"; null where nothing does. */
export const elidedBody = (text: FigureText, number: NumberRead, end: number): Body | null => {
  const { words, tokens } = text
  const at = number.last
  const next = tokens[at]
  const before = tokens[number.first - 1]
  if (!next || at >= end || !countsAlone(text, number)) return null
  if (words.elided.has(next.lower)) return elided(at + 1, 'others')
  if (before && words.definites.has(before.lower) && before.pos !== 'SCONJ') return null
  if (words.states.has(next.lower) && next.pos !== 'NOUN' && number.value !== 1)
    return elided(at + 1, 'state')
  const of = ofBody(text, at, end)
  if (of) return of
  const verb = next.pos === 'AUX' || next.pos === 'VERB'
  return verb ? stateBody(text, at, end) : restBody(text, number, end)
}

// "148 are alive", "two were wounded": through the word that says what they are.
const stateBody = (text: FigureText, at: number, end: number): Body | null => {
  let last = at
  while (last < end && ['AUX', 'ADV'].includes(text.tokens[last]?.pos ?? '')) last++
  const t = text.tokens[last]
  if (
    !t ||
    last >= end ||
    !(t.pos === 'VERB' || text.words.states.has(t.lower)) ||
    (/ing$/.test(t.lower) && !text.words.states.has(t.lower))
  )
    return null
  if (last === at) return null
  // "will go", "could return": what they are to do says nothing of the number.
  if (t.pos === 'VERB' && t.lower === t.lemma && !text.words.states.has(t.lower)) return null
  return { last: last + 1, unit: null, head: -1, rule: 'figures/state' }
}
