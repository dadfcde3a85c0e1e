import { shinglesOf, wordsOf } from '../kit/shingles.ts'
import { paragraphsOf, type Article } from '../model/article.ts'

/** A text as it is compared: its runs of four words and how often it holds each word. */
export interface Fingerprint {
  readonly runs: ReadonlySet<number>
  readonly words: ReadonlyMap<string, number>
  readonly size: number
  /** The runs of each paragraph by itself. */
  readonly paragraphs: readonly Uint32Array[]
}

/** How a later text is like an earlier one. */
export interface Likeness {
  readonly kind: 'same' | 'revised' | 'excerpt'
  readonly share: number
}

/** The least run of shared text that is more than a quotation or a paragraph that a house prints everywhere, in words. */
const leastExcerpt = 64

// A dateline and a credit come and go with the house that prints a report: they are not its words.
const bare = (article: Article): string => {
  const { text, dateline } = article
  const body = dateline !== null && text.startsWith(dateline) ? text.slice(dateline.length) : text
  return body.replace(/(?:\n\n|\s)[(—–-]\s?\p{Lu}[\p{L}/ ]{1,20}\)?$/u, '')
}

/** Makes the fingerprint of an article's body. */
export const fingerprint = (article: Article): Fingerprint => {
  const text = bare(article)
  const list = wordsOf(text)
  const words = new Map<string, number>()
  for (const word of list) words.set(word, (words.get(word) ?? 0) + 1)
  const paragraphs = paragraphsOf(text).map((span) => shinglesOf(wordsOf(text.slice(span.start, span.end))))
  return { runs: new Set(shinglesOf(list)), words, size: list.length, paragraphs }
}

const sharedRuns = (a: Fingerprint, b: Fingerprint): number => {
  const [small, large] = a.runs.size <= b.runs.size ? [a.runs, b.runs] : [b.runs, a.runs]
  let n = 0
  for (const run of small) if (large.has(run)) n += 1
  return n
}

const newWords = (original: Fingerprint, copy: Fingerprint): number => {
  let n = 0
  for (const [word, count] of copy.words) n += Math.max(0, count - (original.words.get(word) ?? 0))
  return n
}

const isKept = (runs: Uint32Array, original: Fingerprint): boolean => {
  let lost = 0
  for (const run of runs) if (!original.runs.has(run)) lost += 1
  return lost <= Math.max(4, runs.length * 0.1)
}

/** How `copy`, the later text, is like `original`; null where they are two texts, whatever they quote. */
export const compare = (original: Fingerprint, copy: Fingerprint): Likeness | null => {
  const shared = sharedRuns(original, copy)
  const share = shared / Math.max(1, copy.runs.size)
  const back = shared / Math.max(1, original.runs.size)
  if (share >= 0.5 && (shared >= 12 || share > 0.9)) {
    // Paragraphs that changed places are the same still; one that was put otherwise is not, even with the same words.
    const fresh = newWords(original, copy)
    const same =
      fresh <= Math.max(1, copy.size * 0.004) && copy.paragraphs.every((runs) => isKept(runs, original))
    return { kind: same ? 'same' : 'revised', share }
  }
  if (shared < leastExcerpt && !(back >= 0.8 && shared >= 20)) return null
  return { kind: 'excerpt', share }
}
