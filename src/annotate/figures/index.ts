import { findCasualties, type Harm } from '../../grammar/find-casualties.ts'
import { findClaimant } from '../../grammar/find-claimant.ts'
import { tokenIndexAt } from '../../grammar/find-at.ts'
import type { Language } from '../../languages/language.ts'
import type { Annotations, FigureAnnotation } from '../../model/annotation.ts'
import type { ReadyArticle } from '../../model/ready.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { mentionId, type Annotator } from '../annotator.ts'
import { bareFigure } from './bare-figure.ts'
import { nounFrom } from './counted-noun.ts'
import { runBefore, type FigureText } from './figure-text.ts'
import { deedOf, extentOf } from './find-deed.ts'
import { figureAt, type FoundFigure } from './find-figures.ts'
import { NumberReader } from './number-reader.ts'
import { describe, scopeOf } from './tell-figure.ts'

// Tokens that a calendar date or a duration holds.
const datedTokens = (ready: ReadyArticle, earlier: Annotations): ReadonlySet<number> => {
  const out = new Set<number>()
  for (const date of earlier.date) {
    for (const span of date.spans) {
      for (let i = tokenIndexAt(ready, span.start); (ready.tokens[i]?.end ?? Infinity) <= span.end; i++)
        out.add(i)
    }
  }
  return out
}

interface Candidates {
  readonly sure: FoundFigure[]
  /** Figures only where they count killed or wounded people: "a child", "31". */
  readonly harmed: FoundFigure[]
}

// "a child", "another soldier".
const single = (text: FigureText, i: number, end: number): FoundFigure | null => {
  const { words, tokens } = text
  const noun = nounFrom(text, i + 1, end)
  const head = tokens[noun?.head ?? -1]
  if (!noun || !head || !words.people.has(head.lower)) return null
  return {
    first: i,
    last: noun.last,
    value: 1,
    valueMax: null,
    qualifier: null,
    unit: head.lower,
    head: noun.head,
    rule: 'figures/single',
  }
}

// "up to a mile": one of a measure where something says how exact it is.
const measured = (text: FigureText, i: number, floor: number, end: number): FoundFigure | null => {
  const { words, tokens } = text
  const unit = words.articles.has(tokens[i]?.lower ?? '')
    ? words.measures.get(tokens[i + 1]?.lower ?? '')
    : undefined
  const length = unit === undefined || i + 1 >= end ? 0 : runBefore(text, i, floor)
  if (unit === undefined || length === 0) return null
  const qualifier = tokens.slice(i - length, i).map((t) => t.lower)
  return {
    first: i - length,
    last: i + 2,
    value: 1,
    valueMax: null,
    qualifier: qualifier.join(' '),
    unit,
    head: i + 1,
    rule: 'figures/measure',
  }
}

const candidates = (ready: ReadyArticle, text: FigureText): Candidates => {
  const out: Candidates = { sure: [], harmed: [] }
  for (const sentence of ready.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const number = text.reader.at(i, sentence.last)
      if (!number) {
        const word = ready.tokens[i]?.lower ?? ''
        if (!text.words.articles.has(word) && word !== text.words.another) continue
        const one = single(text, i, sentence.last)
        const measure = measured(text, i, sentence.first, sentence.last)
        if (one) out.harmed.push(one)
        else if (measure) out.sure.push(measure)
        continue
      }
      const figure = figureAt(text, number, sentence.first, sentence.last)
      const bare = figure ? null : bareFigure(text, number, sentence.first, sentence.last)
      if (figure) out.sure.push(figure)
      else if (bare) (bare.alone ? out.sure : out.harmed).push(bare.figure)
      i = Math.max(number.last, figure?.last ?? 0) - 1
    }
  }
  return out
}

// "five depots, two cranes": two counted things with a comma between them.
const goesOn = (text: FigureText, before: FoundFigure | undefined, figure: FoundFigure): boolean =>
  before !== undefined &&
  before.head >= 0 &&
  figure.head >= 0 &&
  before.last + 1 === figure.first &&
  text.tokens[before.last]?.text === ','

// ", two cranes and a warehouse": what ends a list of counted things is counted too.
const endOfList = (text: FigureText, figure: FoundFigure): FoundFigure | null => {
  const { tokens, words } = text
  const at = figure.last + (tokens[figure.last]?.text === ',' ? 1 : 0)
  const sentence = tokens[figure.first]?.sentence
  if (tokens[at]?.lower !== words.and || !words.articles.has(tokens[at + 1]?.lower ?? '')) return null
  let end = at + 2
  while (tokens[end]?.sentence === sentence && end < at + 8) end++
  const noun = nounFrom(text, at + 2, end)
  if (!noun || tokens[noun.head]?.sentence !== sentence) return null
  const unit = tokens.slice(at + 2, noun.last).map((t) => t.lower)
  return {
    first: at + 1,
    last: noun.last,
    value: 1,
    valueMax: null,
    qualifier: null,
    unit: unit.join(' '),
    head: noun.head,
    rule: 'figures/list',
  }
}

const endsOfLists = (text: FigureText, figures: readonly FoundFigure[]): FoundFigure[] =>
  figures.flatMap((figure, n) =>
    goesOn(text, figures[n - 1], figure) ? (endOfList(text, figure) ?? []) : [],
  )

const byPlace = (a: FoundFigure, b: FoundFigure): number => a.first - b.first

// The figures of an article with the harm they count.
const withHarm = (
  ready: ReadyArticle,
  text: FigureText,
  language: Language,
): readonly { figure: FoundFigure; harm: Harm | null }[] => {
  const { sure, harmed } = candidates(ready, text)
  const all = [...sure, ...harmed].sort(byPlace)
  const kinds = findCasualties(ready, all, language.incidents.casualties)
  const loose = new Set(harmed)
  const kept = all
    .map((figure, n) => ({ figure, harm: kinds[n] ?? null }))
    .filter((f) => f.harm !== null || !loose.has(f.figure))
  const taken = new Set(kept.map((f) => f.figure.first))
  const more = endsOfLists(
    text,
    kept.map((f) => f.figure),
  ).filter((f) => !taken.has(f.first))
  return [...kept, ...more.map((figure) => ({ figure, harm: null }))].sort((a, b) =>
    byPlace(a.figure, b.figure),
  )
}

// "One member, Ilsa Morvane, …", "one woman said": a person who is named or speaks is no count.
const isSomebody = (text: FigureText, earlier: Annotations, figure: FoundFigure, span: Span): boolean => {
  if (
    figure.value !== 1 ||
    figure.head < 0 ||
    text.words.articles.has(text.tokens[figure.first]?.lower ?? '')
  )
    return false
  if (text.tokens[figure.last]?.text === ',' && text.tokens[figure.last + 1]?.pos === 'PROPN') return true
  const person = text.words.people.has(text.tokens[figure.head]?.lower ?? '')
  const acts = [0, 1].some((n) => text.tokens[figure.last + n]?.pos === 'VERB')
  if (person && acts) return true
  return earlier.statement.some((s) => s.speaker?.span != null && overlaps(s.speaker.span, span))
}

/** Reads figures: numbers of people, things, money, distance and shares that a page reports as facts. */
export const figures: Annotator<FigureAnnotation> = {
  makes: 'figure',
  needs: ['actor', 'date', 'statement'],
  annotate: (ready, earlier, language) => {
    const words = language.figures
    const text: FigureText = {
      tokens: ready.tokens,
      dated: datedTokens(ready, earlier),
      words,
      reader: new NumberReader(ready.tokens, words),
    }
    let unit: string | null = null
    return withHarm(ready, text, language).flatMap(({ figure, harm }): FigureAnnotation[] => {
      const [a, b] = [ready.tokens[figure.first], ready.tokens[figure.last - 1]]
      if (!a || !b) return []
      // "£5m.": the stop ends the sentence.
      const span = { start: a.start, end: b.end - Number(/^bn?\.$|^m\.$/.test(b.lower)) }
      if (!harm && isSomebody(text, earlier, figure, span)) return []
      const crowd = harm !== null || (figure.value === null && figure.head < 0)
      const own = figure.unit ?? (crowd ? words.peopleUnit : unit)
      if (figure.head >= 0) unit = own
      return [
        {
          kind: 'figure',
          id: mentionId(ready, 'figure', span),
          spans: [span],
          rule: figure.rule,
          text: ready.article.text.slice(span.start, span.end),
          value: figure.value,
          valueMax: figure.valueMax,
          qualifier: figure.qualifier,
          unit: own,
          what: describe(text, ready, figure, harm),
          scope: scopeOf(ready, earlier, span, words),
          deed: harm ?? deedOf(ready, figure),
          extent: extentOf(ready, figure, words),
          claimedBy: findClaimant(earlier.statement, span),
        },
      ]
    })
  },
}
