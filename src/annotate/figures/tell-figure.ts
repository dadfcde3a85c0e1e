import { datesInside } from '../../grammar/find-dates.ts'
import { sentenceAt, tokenIndexAt } from '../../grammar/find-at.ts'
import type { Harm } from '../../grammar/find-casualties.ts'
import { findPlace } from '../../grammar/find-place.ts'
import type { FigureWords } from '../../languages/contract/figures.ts'
import type { Annotations, FigureAnnotation } from '../../model/annotation.ts'
import type { ReadyArticle } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'
import { nounFrom } from './counted-noun.ts'
import type { FigureText } from './figure-text.ts'
import type { FoundFigure } from './find-figures.ts'

// "in Port Ambry", "over the Narrow Sea": the first such phrase behind the figure, else before it, in its sentence.
const placeOf = (ready: ReadyArticle, span: Span, words: FigureWords): string | null => {
  const sentence = sentenceAt(ready, span.start)
  const at = tokenIndexAt(ready, span.start)
  return (
    sentence &&
    findPlace(ready, {
      first: sentence.first,
      last: sentence.last,
      at,
      prepositions: words.placePrepositions,
      placeNouns: words.placeNouns,
      times: words.times,
    })
  )
}

const firstNoun = (ready: ReadyArticle, token: number): number => {
  let [low, high] = [0, ready.nouns.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ready.nouns[middle]?.first ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}

/** Where and when a figure holds, as its sentence says; null where it does not. */
export const scopeOf = (
  ready: ReadyArticle,
  earlier: Annotations,
  span: Span,
  words: FigureWords,
): FigureAnnotation['scope'] => {
  const sentence = sentenceAt(ready, span.start)
  const dates = sentence
    ? datesInside(earlier.date, sentence).filter(
        (d) => d.value !== null && d.type !== 'duration' && d.type !== 'set',
      )
    : []
  const nearest = dates.toSorted(
    (a, b) => Math.abs(a.spans[0].start - span.start) - Math.abs(b.spans[0].start - span.start),
  )[0]
  return { place: placeOf(ready, span, words), date: nearest?.value ?? null }
}

/**
 * What a figure counts, in few words of the page: the harm done, or the noun with what it is of; null where the noun is understood.
 *
 * @example "four rounds of talks" counts "rounds of talks", "a 25% levy" measures "levy".
 */
export const describe = (
  text: FigureText,
  ready: ReadyArticle,
  figure: FoundFigure,
  harm: Harm | null,
): string | null => {
  if (harm) return harm
  const end = ready.sentences[ready.tokens[figure.first]?.sentence ?? -1]?.last ?? figure.last
  const behind = figure.head < 0 ? nounFrom(text, figure.last, end) : null
  const last = behind?.last ?? figure.last
  const link = text.words.amountLinks.has(ready.tokens[last]?.lower ?? '')
    ? ready.nouns[firstNoun(ready, last + 1)]
    : undefined
  const to = link && link.first <= last + 2 ? link.last : last
  const from = figure.head < 0 ? figure.last : afterNumber(text, figure)
  return from < to ? ready.article.text.slice(ready.tokens[from]?.start, ready.tokens[to - 1]?.end) : null
}

// The noun's own words, without number and qualifier.
const afterNumber = (text: FigureText, figure: FoundFigure): number => {
  for (let i = figure.first; i < figure.head; i++) {
    const number = text.reader.at(i, figure.last)
    if (number) return number.last
  }
  return figure.head
}
