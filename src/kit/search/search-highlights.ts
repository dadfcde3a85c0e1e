import { sentenceSpans } from '../sentence-spans.ts'
import type { SearchTerm } from './search-query.ts'
import { searchWords, type SearchWord } from './search-words.ts'

/** A stretch of a text: UTF-16 offsets, `start` included, `end` excluded. */
interface Span {
  readonly start: number
  readonly end: number
}

interface Match extends Span {
  readonly term: number
}

const matchOf = (term: SearchTerm, words: readonly SearchWord[], at: number): Span | null => {
  const first = words[at]
  if (first === undefined) return null
  if (term.kind === 'beginning')
    return first.form.startsWith(term.of) || first.stem.startsWith(term.of) ? first : null
  const last = words[at + term.stems.length - 1]
  if (last === undefined || term.stems.some((stem, n) => words[at + n]?.stem !== stem)) return null
  return { start: first.start, end: last.end }
}

const matchesIn = (text: string, terms: readonly SearchTerm[]): readonly Match[] => {
  const words = searchWords(text)
  return words.flatMap((_, at) =>
    terms.flatMap((term, n) => {
      const span = matchOf(term, words, at)
      return span ? [{ start: span.start, end: span.end, term: n }] : []
    }),
  )
}

// Words that several terms found are told once.
const joined = (matches: readonly Match[]): readonly Span[] => {
  const out: { start: number; end: number }[] = []
  for (const { start, end } of matches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else out.push({ start, end })
  }
  return out
}

/** A stretch of a text with the words that were found in it; all offsets count in the text. */
export interface Excerpt extends Span {
  readonly text: string
  readonly found: readonly Span[]
}

const longest = 360

// A sentence too long to be shown is cut between words, around what was found.
const cut = (text: string, { start, end }: Span, found: Span): Span => {
  if (end - start <= longest) return { start, end }
  const from = Math.max(start, Math.min(found.start - longest / 3, end - longest))
  const to = Math.min(end, Math.max(found.end, from + longest))
  const head = from <= start ? start : text.indexOf(' ', from) + 1
  const tail = to >= end ? end : text.lastIndexOf(' ', to)
  return {
    start:
      head > start && head <= found.start ? head : Math.min(found.start, Math.max(start, Math.trunc(from))),
    end: tail >= found.end ? tail : Math.max(found.end, Math.trunc(to)),
  }
}

/** Where the terms stand in a text, in its order. */
export const foundIn = (text: string, terms: readonly SearchTerm[]): readonly Span[] =>
  joined(matchesIn(text, terms))

/**
 * The sentence of a text that holds most of what was asked for, the first where several do; null where none holds any.
 *
 * @example bestExcerpt('They met. The quota stands.', terms of “quota”)?.text // 'The quota stands.'
 */
export const bestExcerpt = (text: string, terms: readonly SearchTerm[]): Excerpt | null => {
  const matches = matchesIn(text, terms)
  if (matches.length === 0) return null
  let best: { readonly span: Span; readonly own: readonly Match[]; readonly worth: number } | null = null
  let at = 0
  for (const span of sentenceSpans(text)) {
    while ((matches[at]?.end ?? Infinity) <= span.start) at += 1
    const own: Match[] = []
    for (let n = at; (matches[n]?.start ?? Infinity) < span.end; n += 1) own.push(matches[n] as Match)
    const worth = new Set(own.map(({ term }) => term)).size
    if (worth > (best?.worth ?? 0)) best = { span, own, worth }
  }
  const [first] = best?.own ?? matches
  const whole = best?.span ?? { start: 0, end: text.length }
  const span = cut(text, whole, first as Match)
  const found = joined(best?.own ?? matches).filter(
    ({ start, end }) => start >= span.start && end <= span.end,
  )
  return { ...span, text: text.slice(span.start, span.end), found }
}
