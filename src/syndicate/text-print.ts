import { hashedWords, wordAt } from '../kit/hashed-words.ts'
import { quotedSpans } from '../kit/quoted-spans.ts'
import { sentenceSpans } from '../kit/sentence-spans.ts'
import type { Article } from '../model/article.ts'
import type { Span } from '../model/span.ts'

/** A text as it is compared: numbers for its words, and where sentences and quotations stand. The text itself is not held. */
export interface TextPrint {
  readonly words: Uint32Array
  /** The first word of each sentence; `paragraphStart` is added where a paragraph begins with it. */
  readonly sentences: Uint32Array
  /** First word and the word behind the last of each quotation, in turn. */
  readonly quotations: Uint32Array
}

/** The bit that tells the first sentence of a paragraph. */
export const paragraphStart = 0x80000000

const credit = /(?:\n\n|\s)[(—–-]\s?\p{Lu}[\p{L}/ ]{1,20}\)?$/u

// An article’s words without the dateline and the agency’s credit: these come and go with the house that prints a report.
const ownWords = ({ text, dateline }: Pick<Article, 'text' | 'dateline'>): Span => {
  const start = dateline !== null && text.startsWith(dateline) ? dateline.length : 0
  const tail = credit.exec(text.slice(Math.max(start, text.length - 40)))
  return { start, end: text.length - (tail?.[0].length ?? 0) }
}

/** Makes the print of an article's body. */
export const textPrint = (article: Pick<Article, 'text' | 'dateline'>): TextPrint => {
  const own = ownWords(article)
  const text = article.text.slice(own.start, own.end)
  const words = hashedWords(text)
  const sentences = sentenceSpans(text).map(
    ({ start, opens }) => wordAt(words, start) + (opens ? paragraphStart : 0),
  )
  const quotations = quotedSpans(text).flatMap(({ start, end }) => [wordAt(words, start), wordAt(words, end)])
  return {
    words: words.hashes,
    sentences: Uint32Array.from(sentences),
    quotations: Uint32Array.from(quotations),
  }
}

/** Where words `first` up to, not including, `last` of an article's print stand in its text. */
export const wordsSpan = (
  article: Pick<Article, 'text' | 'dateline'>,
  first: number,
  last: number,
): Span | null => {
  const own = ownWords(article)
  const { starts, ends } = hashedWords(article.text.slice(own.start, own.end))
  const [start, end] = [starts[first], ends[last - 1]]
  return start === undefined || end === undefined ? null : { start: start + own.start, end: end + own.start }
}
