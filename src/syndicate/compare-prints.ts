import { shinglesOf } from '../kit/shingles.ts'
import { paragraphStart, type TextPrint } from './text-print.ts'

/** How a later text is like an earlier one. */
export interface Likeness {
  readonly kind: 'same' | 'revised' | 'excerpt'
  /** The part of the later text's runs that stand in the earlier. */
  readonly share: number
}

/** Words that stand in both texts in one row: from `c` in the later and `o` in the earlier, `runs` runs of four long. */
interface Stretch {
  readonly c: number
  readonly o: number
  runs: number
}

/** A later text made ready to be held against several earlier ones. */
export interface Later {
  readonly print: TextPrint
  readonly runs: Uint32Array
  /** 1 for each run that stands in a paragraph which many texts print: it tells nothing of descent. */
  readonly common: Uint8Array
}

/** What two texts share. */
export interface Comparison {
  readonly likeness: Likeness | null
  /** Words of the later text, first and behind the last in turn, that both hold in quotation marks, eight or more in a row. */
  readonly quoted: readonly (readonly [number, number])[]
}

const runLength = 4
// More than a quotation with the sentence around it, in runs; so many of them are the reporter's own words.
const leastPassage = 64
const leastTold = 24
// A paragraph of background may be as long as this; a single one that is longer was taken over.
const leastParagraph = 110
const leastQuoted = 8

/** A table from a text's runs to where they first stand. */
const tableOf = (runs: Uint32Array): ((run: number) => number) => {
  let size = 8
  while (size < runs.length * 2) size *= 2
  const slots = new Int32Array(size)
  const slot = (run: number): number => {
    let at = Math.imul(run, 0x9e3779b1) >>> (32 - Math.log2(size))
    while (slots[at] !== 0 && runs[(slots[at] ?? 0) - 1] !== run) at = (at + 1) & (size - 1)
    return at
  }
  for (let i = 0; i < runs.length; i++) {
    const at = slot(runs[i] ?? 0)
    if (slots[at] === 0) slots[at] = i + 1
  }
  return (run) => (slots[slot(run)] ?? 0) - 1
}

const stretchesOf = (find: (run: number) => number, later: Uint32Array, earlier: Uint32Array): Stretch[] => {
  const found: Stretch[] = []
  let open: Stretch | null = null
  for (let o = 0; o < earlier.length; o++) {
    const run = earlier[o] ?? 0
    if (open && later[open.c + open.runs] === run && open.o + open.runs === o) {
      open.runs += 1
      continue
    }
    const c = find(run)
    open = c < 0 ? null : { c, o, runs: 1 }
    if (open) found.push(open)
  }
  // A phrase that stands elsewhere as well says nothing where a longer stretch holds it.
  found.sort((a, b) => a.c - b.c || b.runs - a.runs || a.o - b.o)
  let end = 0
  return found.filter((s) => {
    if (s.c + s.runs <= end) return false
    end = s.c + s.runs
    return true
  })
}

/** 1 for each run all of whose words stand in one quotation. */
const quotedRuns = ({ words, quotations }: TextPrint): Uint8Array => {
  const inside = new Uint8Array(Math.max(words.length, 1))
  for (let q = 0; q + 1 < quotations.length; q += 2)
    inside.fill(1, quotations[q] ?? 0, Math.max(quotations[q] ?? 0, (quotations[q + 1] ?? 0) - runLength + 1))
  return inside
}

const starts = (print: TextPrint): Uint8Array => {
  const out = new Uint8Array(print.words.length + 1)
  for (const sentence of print.sentences) out[sentence & ~paragraphStart] = sentence >= paragraphStart ? 2 : 1
  return out
}

const newWords = (earlier: Uint32Array, later: Uint32Array): number => {
  const counts = new Map<number, number>()
  for (const word of earlier) counts.set(word, (counts.get(word) ?? 0) + 1)
  let fresh = 0
  for (const word of later) {
    const left = counts.get(word) ?? 0
    if (left === 0) fresh += 1
    else counts.set(word, left - 1)
  }
  return fresh
}

interface Pair {
  readonly earlier: TextPrint
  readonly later: TextPrint
  readonly stretches: readonly Stretch[]
}

// Words of the later text in no shared run; a paragraph shorter than a run is left out: it has none to share.
const looseWords = ({ later, stretches }: Pair): number => {
  const held = new Uint8Array(later.words.length)
  for (const { c, runs } of stretches) held.fill(1, c, c + runs + runLength - 1)
  const begins = [...later.sentences].filter((s) => s >= paragraphStart).map((s) => s & ~paragraphStart)
  let loose = 0
  begins.forEach((from, n) => {
    const to = begins[n + 1] ?? later.words.length
    if (to - from < runLength) return
    for (let i = from; i < to; i++) if (held[i] === 0) loose += 1
  })
  return loose
}

// How many words are left of the sentence that goes on at a word; none at the end of a text.
const toSentence = (begins: Uint8Array, from: number): number => {
  let to = from
  while (to < begins.length - 1 && begins[to] === 0) to += 1
  return to - from
}

// Inside a paragraph of the later text: do words come in another order, or are words gone from the midst of a sentence?
const turnedWords = ({ earlier, later, stretches }: Pair): { turned: number; gone: number } => {
  const [inLater, inEarlier] = [starts(later), starts(earlier)]
  let [turned, gone] = [0, 0]
  for (let n = 1; n < stretches.length; n++) {
    const [a, b] = [stretches[n - 1], stretches[n]]
    if (!a || !b) continue
    const [endC, endO] = [a.c + a.runs + runLength - 1, a.o + a.runs + runLength - 1]
    if (inLater.subarray(a.c + 1, b.c + 1).includes(2)) {
      if (endC === b.c && inLater[b.c] === 2) gone += toSentence(inEarlier, endO)
      continue
    }
    if (b.o < a.o) turned += Math.min(a.runs, b.runs) + runLength - 1
    else if (endC >= b.c && endO - (endC - b.c) < b.o) {
      // Nothing stands between the two here; there, a whole sentence may have been left out, but no part of one.
      const from = endO - (endC - b.c)
      if (inEarlier[from] === 0 && inEarlier[endO] === 0) gone += b.o - from
    }
  }
  return { turned, gone }
}

// Paragraphs that changed places are the same still, and so is what was cut short at the end; words said otherwise are not.
const isSame = (pair: Pair): boolean => {
  const { words } = pair.later
  const slack = Math.max(3, words.length * 0.004)
  if (newWords(pair.earlier.words, words) > Math.max(1, words.length * 0.004)) return false
  if (looseWords(pair) > slack) return false
  const { turned, gone } = turnedWords(pair)
  return turned === 0 && gone <= slack
}

interface Counts {
  shared: number
  /** Of those shared, the runs outside quotations. */
  told: number
}

const countIn = (marks: Uint8Array, from: number, to: number): number => {
  let n = 0
  for (let i = from; i < to; i++) n += marks[i] ?? 0
  return n
}

// A passage taken over: neighbouring stretches of the reporter's own words over more than a paragraph, or a very long one.
const hasPassage = (later: Later, stretches: readonly Stretch[], quoted: Uint8Array): boolean => {
  const inLater = starts(later.print)
  let [all, told, paragraphs, here] = [0, 0, 0, 0]
  let [long, c, o] = [0, -1, -1]
  for (const s of stretches) {
    const goesOn = c >= 0 && s.c - c <= 12 && s.o >= o - runLength && s.o - o <= 12
    if (!goesOn) [all, told, paragraphs, here] = [0, 0, 0, 0]
    for (let i = s.c; i < s.c + s.runs; i++) {
      if (inLater[i] === 2) here = 0
      if (later.common[i] === 1) continue
      here += 1
      all += 1
      if (here === 8) paragraphs += 1
      if (quoted[i] === 0) told += 1
    }
    ;[c, o] = [s.c + s.runs + runLength - 1, s.o + s.runs + runLength - 1]
    long = Math.max(long, told)
    if (all >= leastPassage && told >= leastTold && paragraphs > 1) return true
  }
  return long >= leastParagraph
}

const countShared = (later: Later, stretches: readonly Stretch[], quoted: Uint8Array): Counts => {
  const held = new Uint8Array(later.runs.length)
  for (const { c, runs } of stretches) held.fill(1, c, c + runs)
  const counts = { shared: 0, told: 0 }
  for (let i = 0; i < held.length; i++)
    if (held[i] === 1 && later.common[i] === 0) {
      counts.shared += 1
      if (quoted[i] === 0) counts.told += 1
    }
  return counts
}

const likenessOf = (later: Later, pair: Pair, quoted: Uint8Array): Likeness | null => {
  const { stretches, earlier } = pair
  const isCommon = countIn(later.common, 0, later.runs.length)
  const own = later.runs.length - isCommon
  const { shared, told } = countShared(later, stretches, quoted)
  const sharedCommon = stretches.reduce((n, s) => n + countIn(later.common, s.c, s.c + s.runs), 0)
  const ownTold = own - countIn(quoted, 0, later.runs.length)
  const theirs = Math.max(1, earlier.words.length - runLength + 1 - sharedCommon)
  const share = shared / Math.max(1, own)
  // Two reporters who heard one speech share its words, and none of their own.
  const isTold = ownTold < 16 || told >= ownTold * 0.25
  if (share >= 0.5 && (shared >= 12 || share > 0.9) && isTold)
    return { kind: isSame(pair) ? 'same' : 'revised', share }
  const isWhole = shared >= 20 && shared / theirs >= 0.8 && (told >= 12 || isTold)
  return isWhole || hasPassage(later, stretches, quoted) ? { kind: 'excerpt', share } : null
}

const quotedOf = (
  stretches: readonly Stretch[],
  inLater: Uint8Array,
  inEarlier: Uint8Array,
): readonly (readonly [number, number])[] => {
  const out: [number, number][] = []
  for (const { c, o, runs } of stretches)
    for (let i = 0; i < runs; i++) {
      if (inLater[c + i] !== 1 || inEarlier[o + i] !== 1) continue
      let n = i
      while (n < runs && inLater[c + n] === 1 && inEarlier[o + n] === 1) n += 1
      if (n - i + runLength - 1 >= leastQuoted) out.push([c + i, c + n + runLength - 1])
      i = n
    }
  return out
}

/**
 * Holds earlier texts against one later text. Linear in both.
 *
 * @example `compareWith(later)(earlier).likeness` is null where they are two texts, whatever they quote.
 */
export const compareWith = (later: Later): ((earlier: TextPrint) => Comparison) => {
  const find = tableOf(later.runs)
  const quoted = quotedRuns(later.print)
  return (earlier) => {
    const stretches = stretchesOf(find, later.runs, shinglesOf(earlier.words))
    const likeness = likenessOf(later, { earlier, later: later.print, stretches }, quoted)
    return { likeness, quoted: quotedOf(stretches, quoted, quotedRuns(earlier)) }
  }
}
