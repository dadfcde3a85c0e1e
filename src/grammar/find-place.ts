import type { ReadyArticle } from '../model/ready.ts'
import { nounBefore } from './find-subject.ts'

/** Where to look for a place, and by which words. */
export interface PlaceSearch {
  /** Tokens of the clause. */
  readonly first: number
  readonly last: number
  /** Token of what is placed: a phrase behind it is preferred. */
  readonly at: number
  readonly prepositions: ReadonlySet<string>
  /** Nouns that with a name before them are places: "the Ambry region". */
  readonly placeNouns: ReadonlySet<string>
  /** Nouns of time, which are never places. */
  readonly times: ReadonlySet<string>
}

/**
 * The named place that a preposition puts a thing in, nearest behind it, else before it; null where there is none.
 *
 * @example "Two boats sank off Port Ambry on Monday" gives "Port Ambry".
 */
export const findPlace = (ready: ReadyArticle, search: PlaceSearch): string | null => {
  let before: string | null = null
  for (let n = nounBefore(ready, search.first) + 1; n < ready.nouns.length; n++) {
    const np = ready.nouns[n]
    if (!np || np.first >= search.last) break
    const head = ready.tokens[np.head]
    const first = ready.tokens[np.first - 1]
    if (!head || !first || np.first < search.first || !search.prepositions.has(first.lower)) continue
    const named = ready.tokens.slice(np.first, np.last).some((t) => t.pos === 'PROPN')
    if (!named || (head.pos !== 'PROPN' && !search.placeNouns.has(head.lower))) continue
    if (search.times.has(head.lower) || /^\d+$/.test(head.lower)) continue
    const text = ready.article.text.slice(np.start, np.end).replace(/^the /i, '')
    if (np.first >= search.at) return text
    before = text
  }
  return before
}
