import type { WordRun } from '../../languages/contract/figures.ts'
import type { Token } from '../../model/ready.ts'
import { nounFrom, nounOfMany, throughOf, type Noun } from './counted-noun.ts'
import { elided, elidedBody, type Body } from './elided-noun.ts'
import { isYear, lower, runBefore, type FigureText } from './figure-text.ts'
import type { NumberRead } from './number-reader.ts'

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

// Whether the tokens from `i` on are one of some runs of words: how many tokens it takes, or 0.
const runAt = (text: FigureText, i: number, end: number, runs: readonly WordRun[]): number => {
  const run = runs.find((r) => i + r.length <= end && r.every((word, n) => lower(text, i + n) === word))
  return run ? run.length : 0
}

const isManyOf = (text: FigureText, noun: Noun | null): boolean =>
  noun !== null && /[^s]s$|people|men$|children/.test(lower(text, noun.head))

// "Channel 4", "phase two", "the number two man"
const isLabelled = (text: FigureText, number: NumberRead, noun: Noun | null): boolean => {
  const before = lower(text, number.first - 1)
  if (number.digits && text.words.labels.has(before)) return true
  return text.words.namedBy.has(before) && (number.value ?? 99) <= 20 && !isManyOf(text, noun)
}

/** Whether a number belongs to a name: "Channel 4", "the Seven Isles crew". */
export const isNamed = (text: FigureText, number: NumberRead, noun: Noun | null): boolean => {
  const before = text.tokens[number.first - 1]
  const own = text.tokens[number.first]
  if (!before || !own || before.sentence !== own.sentence || number.kind !== 'count') return false
  if (isLabelled(text, number, noun)) return true
  // "from the Seven Isles crew": a spelled number with a capital inside a sentence belongs to a name.
  const spelled = /^\p{Lu}/u.test(own.text) && !number.digits
  if (spelled && /[\p{L},]$/u.test(before.text) && before.quotation === own.quotation) return true
  if (before.pos !== 'PROPN' || !number.digits || text.dated.has(number.first - 1)) return false
  const opened = text.tokens[number.first - 2]
  return !(noun && (opened?.pos === 'ADP' || ((number.value ?? 0) >= 1000 && !isYear(own.text))))
}

// "from eight to five years": the first number is one of years too.
const isRangeOfTime = (text: FigureText, number: NumberRead): boolean => {
  if (!text.words.rangeJoiners.has(lower(text, number.last))) return false
  const other = text.reader.at(number.last + 1, number.last + 4)
  return other !== null && text.words.times.has(lower(text, other.last))
}

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
  if (times.has(lower(text, number.last)) || isRangeOfTime(text, number)) return true
  if (!noun || !times.has(lower(text, noun.head))) return false
  for (let j = number.last; j < noun.head; j++) if (!timeModifiers.has(lower(text, j))) return false
  return true
}

const countsOne = ({ words }: FigureText, head: Token): boolean =>
  [head.lower, head.lemma].some((word) => words.countables.has(word) || words.people.has(word))

// "over 1800 raids", "1600 cases": four digits that are no year.
const isCounted = (text: FigureText, number: NumberRead, noun: Noun): boolean => {
  if (!isManyOf(text, noun)) return false
  if (runBefore(text, number.first, 0) > 0) return true
  const before = text.tokens[number.first - 1]
  return (
    (number.value ?? 1) % 100 === 0 &&
    before?.pos !== 'DET' &&
    before?.pos !== 'ADP' &&
    before?.pos !== 'PRON'
  )
}

// "25 basis points", "12.5 points": a measure, where "two points" are ideas.
const isScored = (text: FigureText, number: NumberRead, noun: Noun): boolean => {
  const value = number.value ?? 0
  if (!text.words.scored.has(lower(text, noun.head)) || !number.digits) return false
  return noun.head > number.last || value >= 10 || !Number.isInteger(value)
}

// "one Lunmarker and two others"
const isListed = (text: FigureText, number: NumberRead, noun: Noun): boolean =>
  number.value === 1 &&
  lower(text, noun.last) === text.words.and &&
  text.reader.at(noun.last + 1, noun.last + 3) !== null

// "the two sides", "at one point", "one of them".
const isIdle = (text: FigureText, number: NumberRead, noun: Noun): boolean => {
  const { words } = text
  const head = text.tokens[noun.head]
  if (!head) return true
  const small = (number.value ?? 99) <= 3
  if (isListed(text, number, noun)) return false
  if ((number.value ?? 2) <= 1 && !number.digits)
    return !countsOne(text, head) && !(number.value === 1 && words.measures.has(head.lower))
  if (isYear(text.tokens[number.first]?.text ?? ''))
    return !countsOne(text, head) && !isCounted(text, number, noun)
  if (words.idle.has(head.lower)) return !isScored(text, number, noun)
  if (head.pos === 'PROPN' && !/(?:[^s]s|ese|ish)$/.test(head.lower)) return true
  return (
    small &&
    words.parties.has(head.lower) &&
    words.definites.has(lower(text, number.first - 1)) &&
    !number.digits
  )
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
  // "20% of Oslan" is one thing, "20% of their boats" the share and what it is of.
  const of = text.tokens[last + 1]?.pos === 'PROPN' ? throughOf(text, last, end) : null
  return { last: of?.last ?? last, unit: '%', head: of?.head ?? -1, rule: 'figures/percent' }
}

// "300 million €", "20m USD"
const signBehind = (text: FigureText, number: NumberRead): Body | null => {
  const sign = text.tokens[number.last]
  const unit = sign ? text.words.currencies.get(sign.lower) : undefined
  if (!sign || unit === undefined || text.tokens[number.last + 1]?.pos === 'NUM') return null
  if (/^[a-z]+$/.test(sign.lower) && !/^[A-Z]{3}$/.test(sign.text)) return null
  return { last: number.last + 1, unit, head: -1, rule: 'figures/money' }
}

const currencyBody = (text: FigureText, number: NumberRead, noun: Noun | null): Body | null => {
  const sign = number.kind === 'count' ? signBehind(text, number) : null
  if (sign) return sign
  if (!noun || number.kind !== 'count') return null
  const unit = text.words.currencyNouns.get(lower(text, noun.head))
  if (unit === undefined || noun.head > number.last + 1) return null
  const owner = noun.head > number.last ? `${text.tokens[number.last]?.text ?? ''} ` : ''
  return { last: noun.last, unit: owner + unit, head: -1, rule: 'figures/money' }
}

const shareBody = (text: FigureText, number: NumberRead, end: number): Body | null => {
  const { of: link, alone } = text.words
  // "half of them", "two-thirds of whom", "nearly half were children"
  if (number.value === 0.5 && text.words.definites.has(lower(text, number.last))) {
    const half = nounFrom(text, number.last + 1, end)
    return half && ![text.words.times, text.words.idle].some((set) => set.has(lower(text, half.head)))
      ? {
          last: half.last,
          unit: `share of ${lower(text, half.head)}`,
          head: half.head,
          rule: 'figures/share',
        }
      : null
  }
  if (text.tokens[number.last]?.pos === 'AUX' && number.last < end)
    return number.value === 0.5 ? elided(number.last, 'share') : null
  // "one in five households" has its noun at once, "a third of the households" behind "of".
  const of = throughOf(text, number.last, end) ?? nounFrom(text, number.last, end)
  if (of && !text.words.times.has(lower(text, of.head)))
    return { last: of.last, unit: `share of ${lower(text, of.head)}`, head: of.head, rule: 'figures/share' }
  return lower(text, number.last) === link && alone.partitives.has(lower(text, number.last + 1))
    ? elided(number.last + 2, 'share')
    : null
}

const openBody = (text: FigureText, number: NumberRead, end: number): Body | null => {
  const of = throughOf(text, number.last, end) ?? nounOfMany(text, number.last, end)
  // "dozens more", "hundreds of others"
  if (text.words.elided.has(lower(text, of?.head ?? number.last)) && number.last < end)
    return elided(of?.last ?? number.last + 1, 'others')
  if (!of || text.words.times.has(lower(text, of.head)) || text.words.idle.has(lower(text, of.head)))
    return null
  return { last: of.last, unit: lower(text, of.head), head: of.head, rule: 'figures/open' }
}

// "sq. km": the stop of the abbreviation parts the two.
const squared = (text: FigureText, noun: Noun, end: number): Body | null => {
  const power = lower(text, noun.head)
  const measure = text.words.measures.get(lower(text, noun.last + 1))
  if (!text.words.powers.has(power) || lower(text, noun.last) !== '.' || measure === undefined) return null
  if (noun.last + 1 >= end) return null
  return { last: noun.last + 2, unit: `${power} ${measure}`, head: noun.last + 1, rule: 'figures/noun' }
}

const nounBody = (text: FigureText, noun: Noun, end: number): Body => {
  const area = squared(text, noun, end)
  if (area) return area
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

// "a 52-48 vote", "passed by 215-214": votes, never the score of a game.
const tallyBody = (text: FigureText, number: NumberRead, end: number): Body | null => {
  if (number.kind !== 'tally') {
    // "voted 12 to 3"
    const told = number.digits && text.words.votes.has(lower(text, number.first - 1))
    const joined = told && text.words.alone.to.has(lower(text, number.last)) && number.last + 1 < end
    const other = joined ? text.reader.at(number.last + 1, end) : null
    return other ? { ...elided(other.last, 'tally'), unit: text.words.voteUnit } : null
  }
  const near = [-4, -3, -2, -1, 1].some((step) => {
    const at = step < 0 ? number.first + step : number.last
    return text.words.votes.has(lower(text, at))
  })
  return near ? { ...elided(number.last, 'tally'), unit: text.words.voteUnit } : null
}

const bodyOf = (text: FigureText, number: NumberRead, end: number): Body | null => {
  if (number.kind === 'money' || number.kind === 'joined') return moneyBody(text, number)
  const tally = tallyBody(text, number, end)
  if (tally || number.kind === 'tally') return tally
  const percent = percentBody(text, number, end)
  if (percent) return percent
  if (number.kind === 'share') return shareBody(text, number, end)
  const multiple = multipleBody(text, number, end)
  if (multiple) return multiple
  const noun = number.value === 1 ? nounFrom(text, number.last, end) : nounOfMany(text, number.last, end)
  if (isTime(text, number, noun) || isNamed(text, number, noun)) return null
  if (number.kind === 'open') return openBody(text, number, end)
  if (noun && text.words.elided.has(lower(text, noun.head))) return elidedBody(text, number, end)
  const money = currencyBody(text, number, noun)
  if (money) return money
  if (!noun) return elidedBody(text, number, end)
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
  const rate = number.kind === 'money' ? 0 : runAt(text, body.last, end, words.rates)
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
