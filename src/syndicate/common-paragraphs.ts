import { shinglesOf } from '../kit/shingles.ts'
import { paragraphStart, type TextPrint } from './text-print.ts'

/** A paragraph that so many different texts print is furniture or background. */
export const commonFrom = 4

/** Every eighth run of words stands for the text where candidates are looked for; the same runs in every text. */
export const isSampled = (run: number): boolean => run % 8 === 0

const mostSamples = 4096

const sampleOf = (runs: Uint32Array): Uint32Array =>
  runs
    .filter(isSampled)
    .sort()
    .filter((run, n, all) => n === 0 || run !== all[n - 1])

const overlap = (a: Uint32Array, b: Uint32Array): number => {
  let [i, k, n] = [0, 0, 0]
  while (i < a.length && k < b.length) {
    const [x = 0, y = 0] = [a[i], b[k]]
    if (x === y) n += 1
    if (x <= y) i += 1
    if (y <= x) k += 1
  }
  return n
}

/** Tells a number that stands in many different texts from one of a text that is printed often, by the pages that hold it. */
export const openCommon = (
  printOf: (page: number) => TextPrint,
  isBefore: (a: number, b: number) => boolean,
): ((pages: Int32Array) => boolean) => {
  // The pages that are asked about are the earliest, and so the same again and again.
  const samples = new Map<number, Uint32Array>()
  const sample = (page: number): Uint32Array => {
    const before = samples.get(page)
    if (before) return before
    const made = sampleOf(shinglesOf(printOf(page).words))
    if (samples.size >= mostSamples) samples.clear()
    samples.set(page, made)
    return made
  }
  const isOneText = (a: number, b: number): boolean => {
    const [x, y] = [sample(a), sample(b)]
    return overlap(x, y) * 2 >= Math.max(1, Math.min(x.length, y.length))
  }
  let asked: readonly number[] = []
  let answer = false
  return (pages) => {
    if (pages.length === asked.length && asked.every((page, n) => page === pages[n])) return answer
    asked = [...pages]
    const texts: number[] = []
    for (const page of [...pages].sort((a, b) => (isBefore(a, b) ? -1 : 1)))
      if (texts.every((text) => !isOneText(text, page))) texts.push(page)
    answer = texts.length >= commonFrom
    return answer
  }
}

/** Marks the runs of common paragraphs: those of which half of the numbers that stand for them are common. */
export const commonRuns = (print: TextPrint, runs: Uint32Array, isCommon: Uint8Array): Uint8Array => {
  const out = new Uint8Array(runs.length)
  const begins = [...print.sentences].filter((s) => s >= paragraphStart).map((s) => s & ~paragraphStart)
  begins.forEach((from, n) => {
    const to = Math.min(begins[n + 1] ?? runs.length, runs.length)
    let [sampled, common] = [0, 0]
    for (let i = from; i < to; i++) {
      if (isSampled(runs[i] ?? 0)) sampled += 1
      common += isCommon[i] ?? 0
    }
    if (common >= 2 && common * 2 >= sampled) out.fill(1, from, to)
  })
  return out
}
