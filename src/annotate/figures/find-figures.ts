import type { FigureWords, WordRun } from '../../languages/contract/figures.ts'
import type { Token } from '../../model/ready.ts'
import type { NumberReader, NumberRead } from './number-reader.ts'

/** A figure as tokens `first` to `last` (excluded), before anyone asked who says so. */
export interface FoundFigure {
  readonly first: number
  readonly last: number
  readonly value: number | null
  readonly valueMax: number | null
  readonly qualifier: string | null
  readonly unit: string | null
  /** Index of the noun that is counted, or -1 where it is understood. */
  readonly head: number
  readonly rule: string
}

/** What the search for figures reads: tokens of an article, tokens that dates took, and the words. */
export interface FigureText {
  readonly tokens: readonly Token[]
  readonly dated: ReadonlySet<number>
  readonly words: FigureWords
  readonly reader: NumberReader
}

/** The token at an index, in lower case; "" outside the article. */
export const lower = (text: FigureText, i: number): string => text.tokens[i]?.lower ?? ''

// Whether the tokens from `i` on are one of some runs of words: how many tokens it takes, or 0.
const runAt = (text: FigureText, i: number, end: number, runs: readonly WordRun[]): number => {
  const run = runs.find((r) => i + r.length <= end && r.every((word, n) => lower(text, i + n) === word))
  return run ? run.length : 0
}

const runBefore = (text: FigureText, i: number, floor: number): number => {
  const run = text.words.qualifiers.find(
    (r) => i - r.length >= floor && r.every((word, n) => lower(text, i - r.length + n) === word),
  )
  return run ? run.length : 0
}

interface Noun {
  readonly last: number
  readonly head: number
}

const isModifier = (t: Token): boolean =>
  t.pos === 'ADJ' ||
  t.pos === 'NOUN' ||
  t.pos === 'PROPN' ||
  (t.pos === 'VERB' && /(?:ed|en|ing|un)$/.test(t.lower))

const isPlural = (t: Token): boolean => /[^s]s$|people|men$|children/.test(t.lower)

const endsPhrase = (noun: Token, next: Token): boolean =>
  next.pos === 'PROPN' ||
  next.pos === 'VERB' ||
  next.pos === 'ADJ' ||
  (isPlural(noun) && !(next.pos === 'NOUN' && isPlural(next)))

/** The noun that a number before token `i` counts, with where its phrase ends, or null. */
export const nounFrom = (text: FigureText, i: number, end: number): Noun | null => {
  let head = -1
  for (let j = i; j < end; j++) {
    const t = text.tokens[j]
    // "two heavily armed men"
    const degree =
      t?.pos === 'ADV' &&
      head < 0 &&
      (text.tokens[j + 1]?.pos === 'ADJ' || text.tokens[j + 1]?.pos === 'VERB')
    if (!t || !(degree || isModifier(t)) || text.dated.has(j)) break
    const before = text.tokens[head]
    // A name behind a counted noun is a phrase of its own: "12 people Monday", and so is whatever follows a plural but a noun.
    if (head === j - 1 && before?.pos === 'NOUN' && endsPhrase(before, t)) break
    if (t.pos === 'NOUN' || t.pos === 'PROPN') head = j
  }
  return head < 0 ? null : { last: head + 1, head }
}

/** Whether a number belongs to a name: "Channel 4", "the Seven Isles crew". */
export const isNamed = (text: FigureText, number: NumberRead, noun: Noun | null): boolean => {
  const before = text.tokens[number.first - 1]
  const own = text.tokens[number.first]
  if (!before || !own || before.sentence !== own.sentence || number.kind !== 'count') return false
  if (text.words.labels.has(before.lower) && number.digits) return true
  // "from the Seven Isles crew": a spelled number with a capital inside a sentence belongs to a name.
  if (
    /^\p{Lu}/u.test(own.text) &&
    !number.digits &&
    /[\p{L},]$/u.test(before.text) &&
    before.quotation === own.quotation
  )
    return true
  if (before.pos !== 'PROPN' || !number.digits || text.dated.has(number.first - 1)) return false
  const opened = text.tokens[number.first - 2]
  return !(noun && (opened?.pos === 'ADP' || ((number.value ?? 0) >= 1000 && !isYear(own.text))))
}

/** Whether digits are a year: "2031". */
export const isYear = (text: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(text)

/** Whether a number is one of time, not a figure: "40 minutes", "three more days", "July 23". */
export const isTime = (text: FigureText, number: NumberRead, noun: Noun | null): boolean => {
  const { times, timeModifiers, months } = text.words
  if (
    months.has(lower(text, number.first - 1)) &&
    (number.value ?? 99) <= 31 &&
    number.kind === 'count' &&
    !noun
  )
    return true
  if (times.has(lower(text, number.last))) return true
  if (!noun || !times.has(lower(text, noun.head))) return false
  for (let j = number.last; j < noun.head; j++) if (!timeModifiers.has(lower(text, j))) return false
  return true
}

const countsOne = ({ words }: FigureText, head: Token): boolean =>
  [head.lower, head.lemma].some((word) => words.countables.has(word) || words.people.has(word))

// "the two sides", "at one point", "one of them".
const isIdle = (text: FigureText, number: NumberRead, noun: Noun): boolean => {
  const { words } = text
  const head = text.tokens[noun.head]
  if (!head) return true
  const small = (number.value ?? 99) <= 3
  if (number.value === 1 && !number.digits) return !countsOne(text, head)
  if (isYear(text.tokens[number.first]?.text ?? '')) return !countsOne(text, head)
  if (words.idle.has(head.lower)) return true
  if (head.pos === 'PROPN' && !/(?:[^s]s|ese|ish)$/.test(head.lower)) return true
  return (
    small &&
    words.parties.has(head.lower) &&
    words.definites.has(lower(text, number.first - 1)) &&
    !number.digits
  )
}

// "prisoners of war", "tons of grain", "half of the living hostages": the end of a short "of" phrase.
const throughOf = (text: FigureText, at: number, end: number): Noun | null => {
  if (lower(text, at) !== text.words.of) return null
  let from = at + 1
  while (from < end && (text.tokens[from]?.pos === 'DET' || text.words.definites.has(lower(text, from))))
    from++
  const noun = nounFrom(text, from, end)
  // "half of the island's output": what is owned is meant.
  const owner = noun && /^['’]s?$/.test(lower(text, noun.last)) ? nounFrom(text, noun.last + 1, end) : null
  return owner ?? noun
}

interface Body {
  readonly last: number
  readonly unit: string | null
  readonly head: number
  readonly rule: string
}

const moneyBody = (text: FigureText, number: NumberRead): Body => ({
  last: number.last,
  unit: number.unit,
  head: -1,
  rule: text.words.currencies.has(lower(text, number.first)) ? 'figures/money' : 'figures/joined',
})

const percentBody = (text: FigureText, number: NumberRead, end: number): Body | null => {
  const length = number.kind === 'count' ? runAt(text, number.last, end, text.words.percent) : 0
  if (length === 0) return null
  const last = number.last + length
  const of = throughOf(text, last, end)
  return { last: of?.last ?? last, unit: '%', head: of?.head ?? -1, rule: 'figures/percent' }
}

const currencyBody = (text: FigureText, number: NumberRead, noun: Noun | null): Body | null => {
  if (!noun || number.kind !== 'count') return null
  const unit = text.words.currencyNouns.get(lower(text, noun.head))
  if (unit === undefined || noun.head > number.last + 1) return null
  const owner = noun.head > number.last ? `${text.tokens[number.last]?.text ?? ''} ` : ''
  return { last: noun.last, unit: owner + unit, head: -1, rule: 'figures/money' }
}

const shareBody = (text: FigureText, number: NumberRead, end: number): Body | null => {
  // "one in five households" has its noun at once, "a third of the households" behind "of".
  const of = throughOf(text, number.last, end) ?? nounFrom(text, number.last, end)
  if (of && !text.words.times.has(lower(text, of.head)))
    return { last: of.last, unit: `share of ${lower(text, of.head)}`, head: of.head, rule: 'figures/share' }
  return null
}

const openBody = (text: FigureText, number: NumberRead, end: number): Body | null => {
  const of = throughOf(text, number.last, end) ?? nounFrom(text, number.last, end)
  if (!of || text.words.times.has(lower(text, of.head)) || text.words.idle.has(lower(text, of.head)))
    return null
  return { last: of.last, unit: lower(text, of.head), head: of.head, rule: 'figures/open' }
}

const nounBody = (text: FigureText, noun: Noun, end: number): Body => {
  const head = lower(text, noun.head)
  const of = text.words.containers.has(head) ? throughOf(text, noun.last, end) : null
  const unit = of && text.words.countedOf.has(head) ? `${head} of ${lower(text, of.head)}` : head
  const power = text.words.powers.has(lower(text, noun.head - 1)) ? `${lower(text, noun.head - 1)} ` : ''
  return {
    last: of?.last ?? noun.last,
    unit: power + (text.words.measures.get(unit) ?? unit),
    head: noun.head,
    rule: 'figures/noun',
  }
}

const elided = (last: number, rule: string): Body => ({ last, unit: null, head: -1, rule: `figures/${rule}` })

// A number that may stand without its noun: no year, and no "one" unless something says how exact it is.
const countsAlone = (text: FigureText, number: NumberRead): boolean => {
  if (runBefore(text, number.first, 0) > 1) return true
  if (number.value === null) return false
  return number.digits ? !isYear(text.tokens[number.first]?.text ?? '') : number.value > 1
}

const placeBody = (text: FigureText, at: number, end: number): Body | null => {
  let from = at + 1
  while (from < end && text.tokens[from]?.pos === 'DET') from++
  const place = nounFrom(text, from, end)
  return place ? elided(place.last, 'place') : null
}

// "two were wounded", "15 of its staff", "another five", "including three over the strait".
const elidedBody = (text: FigureText, number: NumberRead, end: number): Body | null => {
  const { words, tokens } = text
  const at = number.last
  const next = tokens[at]
  const before = lower(text, number.first - 1)
  if (!next || at >= end || !countsAlone(text, number)) return null
  if (words.elided.has(next.lower)) return elided(at + 1, 'others')
  if (words.definites.has(before)) return null
  if (next.lower === words.of && words.definites.has(lower(text, at + 1))) {
    const of = throughOf(text, at, end)
    return of ? { ...elided(of.last, 'of'), unit: lower(text, of.head) } : null
  }
  if (next.pos === 'AUX' || next.pos === 'VERB') return stateBody(text, at, end)
  if (before === words.another) return elided(at, 'another')
  return words.including.has(before) && words.placePrepositions.has(next.lower)
    ? placeBody(text, at, end)
    : null
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

// "nine times", "three times the usual fee", but not "three times a week", which is a rhythm.
const multipleBody = (text: FigureText, number: NumberRead, end: number): Body | null => {
  const { words, tokens } = text
  const at = number.last
  if (number.kind !== 'count' || lower(text, at) !== words.alone.multiple || at >= end) return null
  if (words.rates.some((run) => run[0] === lower(text, at + 1) && run[1] === lower(text, at + 2))) return null
  if (tokens[at]?.pos === 'PROPN' || isNamed(text, number, null)) return null
  const of = words.definites.has(lower(text, at + 1)) ? nounFrom(text, at + 2, end) : null
  return { last: of?.last ?? at + 1, unit: words.alone.multiple, head: -1, rule: 'figures/multiple' }
}

const bodyOf = (text: FigureText, number: NumberRead, end: number): Body | null => {
  if (number.kind === 'money' || number.kind === 'joined') return moneyBody(text, number)
  const percent = percentBody(text, number, end)
  if (percent) return percent
  if (number.kind === 'share') return shareBody(text, number, end)
  const multiple = multipleBody(text, number, end)
  if (multiple) return multiple
  const noun = nounFrom(text, number.last, end)
  if (isTime(text, number, noun) || isNamed(text, number, noun)) return null
  if (number.kind === 'open') return openBody(text, number, end)
  if (noun && text.words.elided.has(lower(text, noun.head))) return elidedBody(text, number, end)
  if (!noun) return elidedBody(text, number, end)
  const money = currencyBody(text, number, noun)
  if (money) return money
  return isIdle(text, number, noun) ? null : nounBody(text, noun, end)
}

/** Leftwards from a number: "first" or "another", then the qualifier. */
export const openingOf = (
  text: FigureText,
  number: NumberRead,
  floor: number,
): { first: number; qualifier: string | null } => {
  const { words, tokens } = text
  let first = number.first
  if (words.leadIns.has(lower(text, first - 1)) && first - 1 >= floor) first--
  const length = runBefore(text, first, floor)
  const cut = first - length
  const qualifier =
    length === 0
      ? null
      : tokens
          .slice(cut, first)
          .map((t) => t.lower)
          .join(' ')
  return { first: cut, qualifier }
}

/** The figure whose number was read, or null where it is a date, a name, or says nothing. */
export const figureAt = (
  text: FigureText,
  number: NumberRead,
  floor: number,
  end: number,
): FoundFigure | null => {
  if (text.dated.has(number.first) || text.dated.has(number.last - 1)) return null
  const body = bodyOf(text, number, end)
  if (!body) return null
  const { words } = text
  const opening = openingOf(text, number, floor)
  const rate = runAt(text, body.last, end, words.rates)
  const carried =
    lower(text, opening.first - 1) === words.of &&
    words.carriers.has(lower(text, opening.first - 2)) &&
    opening.first - 2 >= floor
  const open = number.kind === 'open'
  return {
    first: carried ? opening.first - 2 : opening.first,
    last: body.last + rate,
    value: number.value,
    valueMax: number.valueMax,
    qualifier: open
      ? text.tokens
          .slice(number.first, number.last)
          .map((t) => t.lower)
          .join(' ')
      : opening.qualifier,
    unit: carried ? lower(text, opening.first - 2) : body.unit,
    head: body.head,
    rule: body.rule,
  }
}
