import { shinglesOf, winnow } from '../kit/shingles.ts'
import { commonFrom, commonRuns, isSampled, openCommonTexts, sketchOf } from './common-paragraphs.ts'
import { openHolders } from './holders.ts'
import type { TextPrint } from './text-print.ts'

/** What a page is looked up by: numbers that stand for its runs of words and for its quotations, and the least of them. */
export interface LookedUpBy {
  readonly sampled: Uint32Array
  readonly quotes: readonly number[]
  readonly sketch: Uint32Array
}

/** Looks up which earlier pages a page may be a copy of. */
export interface CandidateIndex {
  readonly add: (page: number, by: LookedUpBy) => void
  /** The few earlier pages that share most with a page, the earliest first, and the runs of its common paragraphs. */
  readonly find: (
    page: number,
    print: TextPrint,
    runs: Uint32Array,
  ) => { readonly candidates: readonly number[]; readonly common: Uint8Array }
  readonly bytes: () => number
}

// In quotations runs of six, the least of each three neighbours: any eight words quoted twice meet.
const quoteRun = 6
const quoteWindow = 3
/** A number is followed to the first of those that hold it: the origin of a group is among them, however large the group. */
export const mostHolders = 8
const mostCompared = 12

const quoteKeys = ({ words, quotations }: TextPrint): readonly number[] => {
  const keys: number[] = []
  for (let q = 0; q + 1 < quotations.length; q += 2) {
    const [from = 0, to = 0] = [quotations[q], quotations[q + 1]]
    if (to - from < quoteRun + quoteWindow - 1) continue
    const runs = shinglesOf(words.subarray(from, to), quoteRun)
    for (const at of winnow(runs, quoteWindow)) keys.push((runs[at] ?? 0) ^ 0x51f15e)
  }
  return keys
}

/** What a text is looked up by. */
export const lookedUpBy = (print: TextPrint): LookedUpBy => {
  const sampled = shinglesOf(print.words).filter(isSampled)
  return { sampled, quotes: quoteKeys(print), sketch: sketchOf(sampled) }
}

/** The numbers by which a text is looked up. */
export const keysOf = ({ sampled, quotes }: LookedUpBy): readonly number[] => [
  ...new Set([...sampled, ...quotes].map((key) => key | 0)),
]

/** Opens an empty index over pages by number. */
export const openCandidates = (isBefore: (a: number, b: number) => boolean): CandidateIndex => {
  const holders = openHolders(mostHolders, isBefore)
  const commonTexts = openCommonTexts(isBefore)
  const held = new Int32Array(mostHolders)
  const add: CandidateIndex['add'] = (page, { sampled, quotes, sketch }) => {
    commonTexts.add(sketch)
    for (const run of sampled) holders.add(run, page)
    for (const key of quotes) holders.add(key, page)
  }
  // How often each earlier page holds one of this page's numbers; those of common paragraphs do not count.
  const find: CandidateIndex['find'] = (page, print, runs) => {
    const hits = new Map<number, number>()
    const isCommon = new Uint8Array(runs.length)
    const count = (key: number, weight: number): boolean => {
      const pages = held.subarray(0, holders.read(key, held))
      if (pages.length >= commonFrom && commonTexts.isCommonTo(pages)) return true
      for (const other of pages) if (isBefore(other, page)) hits.set(other, (hits.get(other) ?? 0) + weight)
      return false
    }
    for (let i = 0; i < runs.length; i++)
      if (isSampled(runs[i] ?? 0) && count(runs[i] ?? 0, 1)) isCommon[i] = 1
    for (const key of quoteKeys(print)) count(key, 2)
    const candidates = [...hits]
      .filter(([, n]) => n >= 2)
      .sort((a, b) => b[1] - a[1] || (isBefore(a[0], b[0]) ? -1 : 1))
      .slice(0, mostCompared)
      .map(([other]) => other)
      .sort((a, b) => (isBefore(a, b) ? -1 : 1))
    return { candidates, common: commonRuns(print, runs, isCommon) }
  }
  return { add, find, bytes: () => holders.bytes() + commonTexts.bytes() }
}
