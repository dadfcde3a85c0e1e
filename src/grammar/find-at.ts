import type { ReadyArticle, Sentence, Token } from '../model/ready.ts'
import type { Span } from '../model/span.ts'

/** First index whose item ends behind `offset`; items are in order and do not overlap. */
export const firstEndingAfter = (items: readonly Span[], offset: number): number => {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the token at an offset, or of the next one; the number of tokens where there is none. */
export const tokenIndexAt = (ready: ReadyArticle, offset: number): number =>
  firstEndingAfter(ready.tokens, offset)

/** The sentence that holds an offset, or null in the white space between. */
export const sentenceAt = (ready: ReadyArticle, offset: number): Sentence | null => {
  const sentence = ready.sentences[firstEndingAfter(ready.sentences, offset)]
  return sentence && sentence.start <= offset ? sentence : null
}

/** The tokens that lie inside a span. */
export const tokensIn = (ready: ReadyArticle, span: Span): readonly Token[] => {
  const out: Token[] = []
  for (let i = tokenIndexAt(ready, span.start); i < ready.tokens.length; i++) {
    const t = ready.tokens[i]
    if (!t || t.end > span.end) break
    if (t.start >= span.start) out.push(t)
  }
  return out
}

/** The items that lie inside a span, of a list in order of place (noun phrases, quotations, verb groups). */
export const itemsIn = <T extends Span>(items: readonly T[], span: Span): readonly T[] => {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.start ?? 0) < span.start) low = middle + 1
    else high = middle
  }
  const out: T[] = []
  for (let i = low; i < items.length; i++) {
    const item = items[i]
    if (!item || item.start >= span.end) break
    if (item.end <= span.end) out.push(item)
  }
  return out
}

/** Index of the paragraph that holds an offset, or the last one before it; -1 before the first. */
export const paragraphAt = (ready: ReadyArticle, offset: number): number => {
  let [low, high] = [0, ready.paragraphs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ready.paragraphs[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
