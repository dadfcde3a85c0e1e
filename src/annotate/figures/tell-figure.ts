import { sentenceAt, tokenIndexAt } from '../../grammar/find-at.ts'
import type { Harm } from '../../grammar/find-casualties.ts'
import { findPlace } from '../../grammar/find-place.ts'
import { verbIndexAt } from '../../grammar/find-subject.ts'
import type { FigureWords } from '../../languages/contract/figures.ts'
import type { Annotations, FigureAnnotation } from '../../model/annotation.ts'
import type { ReadyArticle, VerbGroup } from '../../model/ready.ts'
import { holds, type Span } from '../../model/span.ts'
import type { FoundFigure } from './find-figures.ts'

// "in Port Ambry", "over the Narrow Sea": the first such phrase behind the figure, else before it, in its sentence.
const placeOf = (ready: ReadyArticle, span: Span, words: FigureWords): string | null => {
  const sentence = sentenceAt(ready, span.start)
  const at = tokenIndexAt(ready, span.start)
  return sentence && findPlace(ready, { first: sentence.first, last: sentence.last, at, prepositions: words.placePrepositions, times: words.times })
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
export const scopeOf = (ready: ReadyArticle, earlier: Annotations, span: Span, words: FigureWords): FigureAnnotation['scope'] => {
  const sentence = sentenceAt(ready, span.start)
  const dates = sentence ? earlier.date.filter((d) => d.value !== null && d.type !== 'duration' && d.type !== 'set' && holds(sentence, d.spans[0])) : []
  const nearest = dates.toSorted((a, b) => Math.abs(a.spans[0].start - span.start) - Math.abs(b.spans[0].start - span.start))[0]
  return { place: placeOf(ready, span, words), date: nearest?.value ?? null }
}

// The verb before the figure in its sentence, else the one behind it.
const verbFor = (ready: ReadyArticle, figure: FoundFigure): VerbGroup | null => {
  const n = verbIndexAt(ready, figure.first)
  const sentence = ready.tokens[figure.first]?.sentence
  const own = [ready.verbs[n - 1], ready.verbs[n]].find((v) => v && ready.tokens[v.head]?.sentence === sentence)
  return own ?? null
}

/** What a figure counts, in few words: the harm done, or its noun with the verb it stands by. */
export const describe = (ready: ReadyArticle, figure: FoundFigure, harm: Harm | null): string | null => {
  if (harm) return harm
  const verb = verbFor(ready, figure)
  const noun = figure.head < 0 ? null : ready.article.text.slice(ready.tokens[figure.first]?.start, ready.tokens[figure.last - 1]?.end)
  const of = ready.tokens[figure.last]?.lower
  const tail = of === 'of' || of === 'worth' ? phraseBehind(ready, figure.last + 1) : null
  const parts = [noun, tail ? `${of} ${tail}` : null, verb ? `(${verb.lemma})` : null].filter((part) => part !== null)
  return parts.length > 0 ? parts.join(' ') : null
}

const phraseBehind = (ready: ReadyArticle, token: number): string | null => {
  const np = ready.nouns[firstNoun(ready, token)]
  return np && np.first <= token + 1 ? ready.article.text.slice(np.start, np.end) : null
}
