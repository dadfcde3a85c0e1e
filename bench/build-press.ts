import type { Article } from '../src/model/article.ts'
import { buildArticle } from '../test/support/build-article.ts'

/** Numbers from 0 up to 1, the same for the same seed. */
export const chance = (seed: number): (() => number) => {
  let state = seed >>> 0 || 1
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    let out = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
    out = Math.imul(out ^ (out >>> 13), 0xc2b2ae35)
    return ((out ^ (out >>> 16)) >>> 0) / 4294967296
  }
}

const starts = 'b br c d dr f g gr h k l m n p r s st t tr v w'.split(' ')
const middles = 'a e i o u ai ea ou'.split(' ')
const ends = 'b ck d l ll m n nd ng r rd s st t th x'.split(' ')

// Twenty thousand invented words; the first are as common as the first words of any tongue.
const vocabulary = (dice: () => number): readonly string[] => {
  const pick = (list: readonly string[]): string => list[Math.floor(dice() * list.length)] ?? ''
  const words = new Set<string>()
  while (words.size < 20_000) {
    const syllables = words.size < 60 ? 1 : 1 + Math.floor(dice() * 3)
    words.add(Array.from({ length: syllables }, () => pick(starts) + pick(middles)).join('') + pick(ends))
  }
  return [...words]
}

/**
 * Articles of an invented press without end, one a call: three in ten are copies of an earlier one (whole, cut, with words
 * changed, with paragraphs added, in part), now and then one dispatch is printed by everybody, and houses print the same
 * closing paragraphs under many texts.
 *
 * @example const next = buildPress(1); next().text
 */
export const buildPress = (seed: number): (() => Article) => {
  const dice = chance(seed)
  const words = vocabulary(dice)
  const whole = (below: number): number => Math.floor(dice() * below)
  const word = (): string => words[Math.min(words.length - 1, Math.floor(words.length ** dice()) - 1)] ?? ''
  const clause = (): string => Array.from({ length: 6 + whole(12) }, word).join(' ')
  const sentence = (): string => {
    const text = dice() < 0.15 ? `“${clause()},” ${word()} said` : `${clause()}, ${clause()}`
    return `${text.replace(/\p{L}/u, (letter) => letter.toUpperCase())}.`
  }
  const paragraph = (): string => Array.from({ length: 2 + whole(3) }, sentence).join(' ')
  const story = (): readonly string[] => Array.from({ length: 5 + whole(8) }, paragraph)
  const closings = Array.from({ length: 40 }, paragraph)
  const quotes = Array.from({ length: 200 }, () => `“${clause()} ${clause()}.”`)
  // Only the latest are copied, and one that everybody prints.
  const recent: (readonly string[])[] = [story()]
  let dispatch = story()
  const changed = (text: string): string => text.replace(/\p{L}+/gu, (w) => (dice() < 0.04 ? word() : w))
  const copied = (): readonly string[] => {
    const from = dice() < 0.3 ? dispatch : (recent[whole(recent.length)] ?? dispatch)
    const how = dice()
    if (how < 0.4) return from
    if (how < 0.6) return from.slice(0, Math.max(2, Math.ceil(from.length * 0.6)))
    if (how < 0.75) return from.map(changed)
    if (how < 0.9) return [from[0] ?? '', paragraph(), ...from.slice(1), paragraph()]
    return [...story().slice(0, 4), ...from.slice(1, 4), paragraph()]
  }
  let n = 0
  return () => {
    if (n % 20_000 === 0) dispatch = story()
    const isCopy = dice() < 0.3
    const own = isCopy ? copied() : story()
    if (!isCopy && recent.push(own) > 300) recent.shift()
    const quoting = dice() < 0.2 ? [`${quotes[whole(quotes.length)] ?? ''} ${sentence()}`] : []
    const closing = dice() < 0.5 ? [closings[whole(closings.length)] ?? ''] : []
    n += 1
    return article(n, [...own, ...quoting, ...closing].join('\n\n'))
  }
}

const article = (n: number, text: string): Article =>
  buildArticle(text, {
    id: `a-${n.toString(16).padStart(12, '0')}`,
    source: `press/${String(n)}.txt`,
    capture: n.toString(16).padStart(64, '0'),
    outlet: `House ${String(n % 97)}`,
    sourceKind: 'press',
    publishedAt: new Date(Date.UTC(2031, 0, 1) + n * 60_000).toISOString(),
    publishedBasis: 'given',
  })
