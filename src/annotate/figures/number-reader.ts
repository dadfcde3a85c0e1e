import type { FigureWords, WordRun } from '../../languages/contract/figures.ts'
import type { Token } from '../../model/ready.ts'
import { hyphenatedNumber } from './hyphenated-number.ts'

/** A number as the words give it: tokens `first` to `last` (excluded). */
export interface NumberRead {
  readonly first: number
  readonly last: number
  /** Null where the words leave it open: "dozens". */
  readonly value: number | null
  readonly valueMax: number | null
  /** Currency or joined measure, where the number carries one: "$5m", "40-kilometre". */
  readonly unit: string | null
  /** A tally is the first of two falling numbers, as votes are told: "52-48". */
  readonly kind: 'count' | 'money' | 'joined' | 'share' | 'open' | 'tally'
  /** True where at least one part is written in digits. */
  readonly digits: boolean
}

interface Core {
  readonly last: number
  readonly value: number
  readonly scaled: boolean
  readonly digits: boolean
}

const digit = /^\d/
const digitsOnly = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/
const digitRange = /^((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)[-–—]((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)$/
const fromDigits = (text: string): number => Number(text.replaceAll(',', ''))

// "1.4 million" must not become 1399999.9999999998.
const times = (value: number, factor: number): number => Number((value * factor).toPrecision(12))

const counted: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'VERB', 'AUX'])
// The wholes that shares are told of: one in five, nine in 100.
const isRound = (value: number): boolean => value <= 10 || (value <= 1000 && value % 10 === 0)

const joined = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start

// Words that a number may begin with: gathered once for a language, not for each article.
const known = new WeakMap<FigureWords, ReadonlySet<string>>()
const openingsOf = (words: FigureWords): ReadonlySet<string> => {
  const held = known.get(words)
  if (held) return held
  const { numbers, vague, fractions, articles, openCounts, currencies, tens } = words
  const made = new Set([
    ...numbers.keys(),
    ...fractions.keys(),
    ...currencies.keys(),
    ...vague,
    ...articles,
    ...openCounts,
    tens,
  ])
  known.set(words, made)
  return made
}

/** Reads numbers out of the tokens of one article with the words of its language. */
export class NumberReader {
  private readonly tokens: readonly Token[]
  private readonly words: FigureWords
  private readonly openings: ReadonlySet<string>

  constructor(tokens: readonly Token[], words: FigureWords) {
    this.tokens = tokens
    this.words = words
    this.openings = openingsOf(words)
  }

  // Most words begin no number: told from their first letter or the tables.
  private begins(text: string): boolean {
    return digit.test(text) || text.includes('-') || this.openings.has(text)
  }

  /**
   * The number that begins at a token before `end`, or null.
   *
   * @example For "Some $3bn to $4bn" at "$" the value is 3000000000, the maximum 4000000000 and the unit "dollars".
   */
  at(i: number, end: number): NumberRead | null {
    if (!this.begins(this.lower(i))) return null
    return (
      this.money(i, end) ??
      this.partOfScale(i, end) ??
      this.hyphenated(i) ??
      this.share(i, end) ??
      this.open(i, end) ??
      this.count(i, end)
    )
  }

  // How many tokens one of some runs of words takes at a token.
  private run(i: number, runs: readonly WordRun[]): number {
    return runs.find((r) => r.every((word, n) => this.lower(i + n) === word))?.length ?? 0
  }

  private lower(i: number): string {
    return this.tokens[i]?.lower ?? ''
  }

  // "1.5 million", "one hundred and five", "two dozen", "a million".
  private core(i: number, end: number): Core | null {
    const text = this.lower(i)
    const { numbers, scales, articles } = this.words
    const halved = this.halved(i, end)
    if (halved) return halved
    if (digitsOnly.test(text))
      return this.scaledUp({ last: i + 1, value: fromDigits(text), scaled: false, digits: true }, end)
    if (numbers.has(text) || scales.has(text)) return this.spelled(i, end)
    const next = scales.get(this.lower(i + 1))
    if (articles.has(text) && next !== undefined && i + 1 < end)
      return this.scaledUp({ last: i + 2, value: next, scaled: true, digits: false }, end)
    return null
  }

  // "half a million", "half a dozen", "two and a half tons", "one and a half million".
  private halved(i: number, end: number): Core | null {
    const { numbers, scales, articles, and, half } = this.words
    if (i + 2 >= end) return null
    const scale =
      this.lower(i) === half && articles.has(this.lower(i + 1)) ? scales.get(this.lower(i + 2)) : undefined
    if (scale !== undefined)
      return this.scaledUp({ last: i + 3, value: scale / 2, scaled: true, digits: false }, end)
    const count = numbers.get(this.lower(i))
    const joins =
      this.lower(i + 1) === and &&
      articles.has(this.lower(i + 2)) &&
      this.lower(i + 3) === half &&
      i + 3 < end
    return count !== undefined && joins
      ? this.scaledUp({ last: i + 4, value: count + 0.5, scaled: false, digits: false }, end)
      : null
  }

  private scaledUp(core: Core, end: number): Core {
    let [value, last, scaled] = [core.value, core.last, core.scaled]
    for (; last < end; last++) {
      const word = this.lower(last)
      const short =
        core.digits && joined(this.tokens[last - 1], this.tokens[last])
          ? this.words.shortScales.get(word)
          : undefined
      const scale = this.words.scales.get(word) ?? short
      if (scale === undefined) break
      value = times(value, scale)
      scaled = true
    }
    return { last, value, scaled, digits: core.digits }
  }

  private spelled(i: number, end: number): Core | null {
    const { numbers, scales, and } = this.words
    let [total, current, last, room] = [0, 0, i, Infinity]
    for (; last < end; last++) {
      const word = this.lower(last)
      const [number, scale] = [numbers.get(word), scales.get(word)]
      if (number !== undefined) {
        if (number >= room) break
        current += number
        // After "forty" nothing but a unit may follow, after a unit nothing.
        room = number >= 20 && number % 10 === 0 ? 10 : 0
      } else if (scale !== undefined) {
        if (last === i) return null
        current = times(Math.max(1, current), scale)
        if (scale >= 1e3) [total, current] = [total + current, 0]
        room = scale
      } else if (
        word === and &&
        room >= 100 &&
        (numbers.get(this.lower(last + 1)) ?? room) < room &&
        last + 1 < end
      )
        continue
      else break
    }
    return last > i ? { last, value: total + current, scaled: room >= 100, digits: false } : null
  }

  // "20-30", "5-6 million"; what falls is the tally of a vote: "52-48".
  private digitRange(i: number, end: number): NumberRead | null {
    const range = digitRange.exec(this.lower(i))
    if (!range) return null
    const [low, high] = [range[1] ?? '', range[2] ?? ''].map((part) =>
      this.scaledUp({ last: i + 1, value: fromDigits(part), scaled: false, digits: true }, end),
    )
    // "1.1323-1324" is a quotation of rates, "0-1" a score.
    if (!low || !high || low.value === 0 || high.value > low.value * 100) return null
    const base = { first: i, last: high.last, value: low.value, unit: null, digits: true }
    return low.value < high.value
      ? { ...base, valueMax: high.value, kind: 'count' }
      : { ...base, valueMax: null, kind: 'tally' }
  }

  // "a quarter of a billion", "three-quarters of a million".
  private partOfScale(i: number, end: number): NumberRead | null {
    const { fractions, scales, articles, of, numbers } = this.words
    const joined = this.hyphenated(i)
    const own = articles.has(this.lower(i)) ? 1 : numbers.get(this.lower(i))
    const named = own === undefined ? undefined : fractions.get(this.lower(i + 1))
    const part =
      joined?.kind === 'share' ? joined.value : own !== undefined && named !== undefined ? own * named : null
    const at = joined ? i + 1 : i + 2
    const scale = scales.get(this.lower(at + 2))
    if (part === null || scale === undefined || at + 2 >= end) return null
    if (this.lower(at) !== of || !articles.has(this.lower(at + 1))) return null
    return {
      first: i,
      last: at + 3,
      value: Number((part * scale).toPrecision(4)),
      valueMax: null,
      unit: null,
      kind: 'count',
      digits: false,
    }
  }

  private count(i: number, end: number): NumberRead | null {
    if (digitRange.test(this.lower(i))) return this.digitRange(i, end)
    const low = this.core(i, end)
    if (!low) return null
    const high = this.upper(i, low, end)
    const value = this.lowerEnd(low, high)
    const top = high && high.value > value ? high : null
    const last = top?.last ?? low.last
    return {
      first: i,
      last: last + (last < end ? this.run(last, this.words.orSo) : 0),
      value: top ? value : low.value,
      valueMax: top?.value ?? null,
      unit: null,
      kind: 'count',
      digits: low.digits,
    }
  }

  // The scale of the upper end belongs to both: "5 to 6 million", but not "800 to 1.5k".
  private lowerEnd(low: Core, high: Core | null): number {
    if (!high?.scaled || low.scaled) return low.value
    const scaled = times(low.value, this.factor(high))
    return scaled < high.value ? scaled : low.value
  }

  private factor(high: Core): number {
    for (let i = high.last - 1; i > high.last - 3; i--) {
      const scale = this.words.scales.get(this.lower(i)) ?? this.words.shortScales.get(this.lower(i))
      if (scale !== undefined) return scale
    }
    return 1
  }

  // "6.5%-7%", "10 per cent to 15 per cent": up to the second number; the second "per cent" follows it.
  private percentRange(i: number, low: Core, end: number): Core | null {
    const length = this.run(low.last, this.words.percent)
    const at = low.last + length
    if (length === 0 || at >= end) return null
    const joiner = this.lower(at)
    // The tagger may leave the dash on the number.
    const minus = /^-\d/.test(joiner) ? joiner.slice(1) : ''
    const high = digitsOnly.test(minus)
      ? { last: at + 1, value: fromDigits(minus), scaled: false, digits: true }
      : this.joins(i, joiner) && at + 1 < end
        ? this.core(at + 1, end)
        : null
    return high && high.value > low.value && this.run(high.last, this.words.percent) > 0 ? high : null
  }

  // "from 3 to 5" tells of a change, "3 - 5" with blanks of a score.
  private joins(i: number, joiner: string): boolean {
    if (this.words.rangeOpeners.has(this.lower(i - 1)) && joiner === this.words.and) return true
    return (
      this.words.rangeJoiners.has(joiner) && (joiner.length === 1 || this.lower(i - 1) !== this.words.from)
    )
  }

  // The upper end: "to 30", "or three", "– 48", and "and 30" behind "between".
  private upper(i: number, low: Core, end: number): Core | null {
    const joiner = this.lower(low.last)
    if (!this.joins(i, joiner)) return this.percentRange(i, low, end)
    return low.last + 1 < end ? this.core(low.last + 1, end) : null
  }

  // "$", "US$", and codes in capitals: "EGP", but not "try".
  private currency(i: number): string | undefined {
    const unit = this.words.currencies.get(this.lower(i))
    return unit !== undefined &&
      /^[a-z]{3}$/.test(this.lower(i)) &&
      !/^[A-Z]+$/.test(this.tokens[i]?.text ?? '')
      ? undefined
      : unit
  }

  private money(i: number, end: number): NumberRead | null {
    const unit = this.currency(i)
    if (unit === undefined || i + 1 >= end || !/\d/.test(this.lower(i + 1))) return null
    const low = this.core(i + 1, end)
    if (!low) {
      // "$3-4bn", "a $5-billion deal"
      const joined = this.hyphenated(i + 1) ?? this.digitRange(i + 1, end)
      return joined?.unit === null && joined.kind === 'count'
        ? { ...joined, first: i, unit, kind: 'money' }
        : null
    }
    const at = low.last + 1 + (this.currency(low.last + 1) === undefined ? 0 : 1)
    const high = this.joins(i, this.lower(low.last)) && at < end ? this.core(at, end) : null
    const value = this.lowerEnd(low, high)
    const top = high && high.value > value ? high : null
    return {
      first: i,
      last: top?.last ?? low.last,
      value: top ? value : low.value,
      valueMax: top?.value ?? null,
      unit,
      kind: 'money',
      digits: true,
    }
  }

  // "40-kilometre", "55,000-member", "two-thirds", "200-plus".
  private hyphenated(i: number): NumberRead | null {
    const found = hyphenatedNumber(this.lower(i), this.words)
    return found && { ...found, first: i, last: i + 1, valueMax: null }
  }

  // "half", "a third of", "two thirds", "three quarters".
  private share(i: number, end: number): NumberRead | null {
    const part = this.partOf(i, end)
    if (part) return part
    const { fractions, numbers, articles, of } = this.words
    const make = (last: number, value: number): NumberRead => ({
      first: i,
      last,
      value: Number(value.toPrecision(4)),
      valueMax: null,
      unit: null,
      kind: 'share',
      digits: false,
    })
    const own = fractions.get(this.lower(i))
    const half =
      own === 0.5 && (this.tokens[i + 1]?.pos === 'AUX' || this.words.definites.has(this.lower(i + 1)))
    const told = this.lower(i + 1) === of || half
    if (own !== undefined && told && i + 1 < end && !this.ordinal(i)) return make(i + 1, own)
    const next = i + 1 < end ? fractions.get(this.lower(i + 1)) : undefined
    if (next === undefined || this.lower(i + 2) !== of) return null
    if (articles.has(this.lower(i))) return make(i + 2, next)
    const count = numbers.get(this.lower(i))
    return count !== undefined && count < 10 ? make(i + 2, count * next) : null
  }

  // "one in five", "three out of ten": a share where what is counted follows.
  private partOf(i: number, end: number): NumberRead | null {
    const low = this.core(i, end)
    if (!low || low.scaled) return null
    const joined = this.run(low.last, this.words.outOf)
    const at = low.last + joined
    const high = joined > 0 && at < end ? this.core(at, end) : null
    if (!high || high.value <= low.value || low.value < 1 || !isRound(high.value)) return null
    // "killed five in 10 raids" tells of two numbers.
    if (this.tokens[i - 1]?.pos === 'VERB' || !this.counts(high.last)) return null
    const value = Number((low.value / high.value).toPrecision(4))
    return { first: i, last: high.last, value, valueMax: null, unit: null, kind: 'share', digits: low.digits }
  }

  private counts(i: number): boolean {
    const next = this.tokens[i]
    return next !== undefined && counted.has(next.pos) && !this.words.times.has(next.lower)
  }

  // "the third of the talks", "a half of": an ordinal unless it stands for a share by itself.
  private ordinal(i: number): boolean {
    const before = this.lower(i - 1)
    // "the first half of the year" is a time.
    return (
      this.words.fractions.get(this.lower(i)) !== 0.5 ||
      this.words.definites.has(before) ||
      this.words.halves.has(before)
    )
  }

  // "dozens", "tens of thousands", "several dozen", "a few hundred".
  private open(i: number, end: number): NumberRead | null {
    const { vague, openCounts, scales, articles, of, tens } = this.words
    const make = (last: number): NumberRead => ({
      first: i,
      last,
      value: null,
      valueMax: null,
      unit: null,
      kind: 'open',
      digits: false,
    })
    if (
      (vague.has(this.lower(i)) || this.lower(i) === tens) &&
      this.lower(i + 1) === of &&
      vague.has(this.lower(i + 2)) &&
      i + 2 < end
    )
      return make(i + 3)
    if (vague.has(this.lower(i))) return make(i + 1)
    const at = articles.has(this.lower(i)) ? i + 1 : i
    if (at + 1 >= end || !openCounts.has(this.lower(at)) || !scales.has(this.lower(at + 1))) return null
    let last = at + 2
    while (last < end && scales.has(this.lower(last))) last++
    return make(last)
  }
}
