import type { Token } from '../../model/ready.ts'
import { lower, type FigureText } from './figure-text.ts'

/** A noun that a number counts: the token behind its phrase, and its head. */
export interface Noun {
  readonly last: number
  readonly head: number
}

const isModifier = ({ words }: FigureText, t: Token): boolean =>
  t.pos === 'ADJ' ||
  t.pos === 'NOUN' ||
  t.pos === 'PROPN' ||
  (t.pos === 'VERB' &&
    (/(?:ed|en|ing|un)$/.test(t.lower) ? !words.finite.has(t.lower) : words.pastForms.has(t.lower)))

const isPlural = (t: Token): boolean => /[^s]s$|people|men$|children/.test(t.lower)

const endsPhrase = (noun: Token, next: Token): boolean =>
  next.pos === 'PROPN' ||
  next.pos === 'VERB' ||
  next.pos === 'ADJ' ||
  (isPlural(noun) && !(next.pos === 'NOUN' && isPlural(next)))

// "four living and dead hostages": two adjectives of one noun.
const bothOf = ({ tokens, words }: FigureText, j: number, head: number): boolean =>
  head < 0 &&
  tokens[j]?.lower === words.and &&
  tokens[j - 1]?.pos === 'ADJ' &&
  tokens[j + 1]?.pos === 'ADJ' &&
  tokens[j + 2]?.pos === 'NOUN'

// 'three "red lines"'
const isMark = ({ tokens }: FigureText, j: number, head: number): boolean =>
  head < 0 &&
  /^["“‘']$/.test(tokens[j]?.text ?? '') &&
  tokens[j + 1]?.quotation !== -1 &&
  tokens[j + 1]?.quotation !== tokens[j - 1]?.quotation

// "two heavily armed men"
const isDegree = ({ tokens }: FigureText, j: number, head: number): boolean =>
  tokens[j]?.pos === 'ADV' && head < 0 && (tokens[j + 1]?.pos === 'ADJ' || tokens[j + 1]?.pos === 'VERB')

/** The noun that a number before token `i` counts, with where its phrase ends, or null. */
export const nounFrom = (text: FigureText, i: number, end: number): Noun | null => {
  let head = -1
  for (let j = i; j < end; j++) {
    const t = text.tokens[j]
    if (
      !t ||
      !(isDegree(text, j, head) || isModifier(text, t) || bothOf(text, j, head) || isMark(text, j, head)) ||
      text.dated.has(j)
    )
      break
    const before = text.tokens[head]
    // A name behind a counted noun is a phrase of its own: "12 people Monday", and so is whatever follows a plural but a noun.
    // The tagger takes "living" in "ten living Keshti hostages" for a noun.
    const ended = before?.pos === 'NOUN' && !before.lower.endsWith('ing') && endsPhrase(before, t)
    if (head === j - 1 && ended) break
    if (t.pos === 'NOUN' || t.pos === 'PROPN') head = j
  }
  return head < 0 ? null : { last: head + 1, head }
}

// "a quarter of their pay": behind a determiner the tagger's verb is a noun.
const calledVerb = (text: FigureText, i: number, of: number, end: number): Noun | null =>
  i > of && i < end && text.tokens[i]?.pos === 'VERB' ? { last: i + 1, head: i } : null

/** The noun of a short "of" phrase that begins at a token, or null: "of war", "of the living hostages". */
export const throughOf = (text: FigureText, at: number, end: number): Noun | null => {
  if (lower(text, at) !== text.words.of) return null
  let from = at + 1
  while (from < end && (text.tokens[from]?.pos === 'DET' || text.words.definites.has(lower(text, from))))
    from++
  const noun = nounFrom(text, from, end) ?? calledVerb(text, from, at + 1, end)
  // "half of the island's output": what is owned is meant.
  const owner = noun && /^['’]s?$/.test(lower(text, noun.last)) ? nounFrom(text, noun.last + 1, end) : null
  return owner ?? noun
}

// "Brannoch's outlets": what is owned is counted, not the owner.
const owned = (text: FigureText, noun: Noun, end: number): Noun | null =>
  /^['’]s?$/.test(lower(text, noun.last)) && text.tokens[noun.head]?.pos === 'PROPN'
    ? nounFrom(text, noun.last + 1, end)
    : null

// "three drone and missile attacks", "12 crew and passengers": a singular with its plural behind "and".
const paired = (text: FigureText, noun: Noun, end: number): Noun | null => {
  const head = text.tokens[noun.head]
  if (!head || isPlural(head) || lower(text, noun.last) !== text.words.and) return null
  const first = text.tokens[noun.last + 1]
  if (first?.pos !== 'NOUN' && first?.pos !== 'ADJ') return null
  const other = nounFrom(text, noun.last + 1, Math.min(end, noun.last + 4))
  const last = text.tokens[other?.head ?? -1]
  return other && last && last.pos === 'NOUN' && isPlural(last) ? other : null
}

/** What more than one are counted of: like `nounFrom`, but past an owner or the first of a pair. */
export const nounOfMany = (text: FigureText, i: number, end: number): Noun | null => {
  const noun = nounFrom(text, i, end)
  if (!noun) return null
  const head = lower(text, noun.head)
  // "several hundred serving long terms": a participle counts nobody.
  if (head.endsWith('ing') && noun.head === i && text.tokens[noun.last]?.pos !== 'PUNCT') return null
  // "two requiring treatment"
  const first = text.tokens[i]
  if (first?.pos === 'VERB' && first.lower.endsWith('ing') && !isPlural(text.tokens[noun.head] ?? first))
    return null
  return owned(text, noun, end) ?? paired(text, noun, end) ?? noun
}
