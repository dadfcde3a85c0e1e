import { paragraphStart, type TextPrint } from './text-print.ts'

/** A paragraph that so many different texts print is furniture or background. */
export const commonFrom = 4

/** Every eighth run of words stands for the text where candidates are looked for; the same runs in every text. */
export const isSampled = (run: number): boolean => run % 8 === 0

const sketchSize = 32

/** A page's thirty-two least sampled numbers, in order. Two texts that have four in ten of them in common are one text, whole or in part. */
export const sketchOf = (sampled: Uint32Array): Uint32Array =>
  new Uint32Array(new Set(sampled.toSorted())).slice(0, sketchSize)

const isOneText = (a: Uint32Array, b: Uint32Array): boolean => {
  let [i, k, n] = [0, 0, 0]
  while (i < a.length && k < b.length) {
    const [x = 0, y = 0] = [a[i], b[k]]
    if (x === y) n += 1
    if (x <= y) i += 1
    if (y <= x) k += 1
  }
  return n >= Math.max(1, Math.ceil(Math.min(a.length, b.length) * 0.4))
}

/** Tells a number that stands in many different texts from one of a text that is printed often. */
export interface CommonTexts {
  readonly add: (sketch: Uint32Array) => void
  /** Whether the pages that hold a number are four texts or more. */
  readonly isCommonTo: (pages: Int32Array) => boolean
  readonly bytes: () => number
}

/** Opens it for pages by number, which come in that order. */
export const openCommonTexts = (isBefore: (a: number, b: number) => boolean): CommonTexts => {
  let sketches = new Uint32Array(sketchSize << 8)
  let sizes = new Uint8Array(1 << 8)
  let count = 0
  const add: CommonTexts['add'] = (sketch) => {
    if (count >= sizes.length) {
      const [moreSketches, moreSizes] = [
        new Uint32Array(sketches.length * 2),
        new Uint8Array(sizes.length * 2),
      ]
      moreSketches.set(sketches)
      moreSizes.set(sizes)
      ;[sketches, sizes] = [moreSketches, moreSizes]
    }
    sketches.set(sketch, count * sketchSize)
    sizes[count] = sketch.length
    count += 1
  }
  const read = (page: number): Uint32Array =>
    sketches.subarray(page * sketchSize, page * sketchSize + (sizes[page] ?? 0))
  const asked = new Int32Array(16)
  let known = 0
  let answer = false
  const isCommonTo: CommonTexts['isCommonTo'] = (pages) => {
    if (pages.length === known && pages.every((page, n) => page === asked[n])) return answer
    asked.set(pages.subarray(0, asked.length))
    known = pages.length
    const texts: Uint32Array[] = []
    for (const page of [...pages].sort((a, b) => (isBefore(a, b) ? -1 : 1))) {
      const sketch = read(page)
      if (texts.every((text) => !isOneText(text, sketch))) texts.push(sketch)
      if (texts.length >= commonFrom) break
    }
    answer = texts.length >= commonFrom
    return answer
  }
  return { add, isCommonTo, bytes: () => sketches.byteLength + sizes.byteLength }
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
