import type { SearchTerm } from './search-query.ts'

/** What is kept of a text for search: stems in a row (`stemsIn`), and marks. */
export interface KeptWords {
  readonly title: string
  readonly body: string
  readonly marks: string
}

/** A term with how much it tells: more, the fewer texts hold it. */
export interface WeighedTerm {
  readonly term: SearchTerm
  readonly weight: number
}

// No text is counted beyond this to find out how rare a term is.
/** How many texts that hold a term are counted at most. */
export const mostCounted = 1000

/** The weight of a term that so many texts hold (counted up to `mostCounted`): 1 for a common one, up to 7.9 for one that stands alone. */
export const weightOf = (texts: number): number =>
  1 + Math.log((1 + mostCounted) / (1 + Math.min(texts, mostCounted)))

const timesIn = (text: string, part: string): number => {
  let times = 0
  // The space behind a word is the one before the next.
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length - 1)) times += 1
  return times
}

const timesOf = (term: SearchTerm, text: string): number =>
  timesIn(text, term.kind === 'words' ? ` ${term.stems.join(' ')} ` : ` ${term.of}`)

// As in BM25: the tenth mention tells less than the second, and a mention in a long text less than one in a short text.
const [steepness, lengthShare, usualLength] = [1.2, 0.6, 3500]
// A mention in the title is worth so many in the text.
const titleWorth = 4

/**
 * How well a text answers: BM25 over title and text with fixed measures, so that every engine and every machine gives the same.
 * In millionths, a whole number.
 */
export const scoreOf = ({ title, body, marks }: KeptWords, terms: readonly WeighedTerm[]): number => {
  const length = 1 - lengthShare + (lengthShare * body.length) / usualLength
  const [head, text] = [`${title} `, `${body} `]
  let score = 0
  for (const { term, weight } of terms) {
    const forms = term.kind === 'beginning' ? timesIn(marks, ` =${term.of}`) : 0
    const times = timesOf(term, text) + titleWorth * timesOf(term, head) + forms
    score += (weight * times * (steepness + 1)) / (times + steepness * length)
  }
  return Math.round(score * 1e6)
}
