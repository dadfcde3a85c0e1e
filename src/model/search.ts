import type { Sighting } from './desk.ts'
import type { Span } from './span.ts'

/** A stretch of a page with what was found in it: all offsets count in the article's title or body, and the words are its very own. */
export interface FoundWords extends Span {
  readonly in: 'title' | 'body'
  readonly text: string
  readonly found: readonly (Span & { readonly text: string })[]
}

/** A story by id and name. */
export interface NamedStory {
  readonly id: string
  readonly name: string
}

/** An article that answers. */
export interface FoundArticle {
  readonly article: string
  readonly title: string | null
  readonly outlet: string | null
  readonly agency: string | null
  readonly published: string | null
  readonly url: string | null
  readonly source: Sighting['source']
  readonly stories: readonly NamedStory[]
  /** The title, where something was found in it, then the sentence that holds most of what was asked for. */
  readonly words: readonly FoundWords[]
}

/** A line of a dossier that answers. */
export interface FoundDossierLine extends Span {
  readonly id: string
  readonly part: string
  readonly story: NamedStory
  readonly line: string
  /** Where what was asked for stands in `line`. */
  readonly found: readonly Span[]
  readonly who: string | null
  readonly what: string | null
  readonly date: string | null
  readonly state: string | null
  readonly knownFrom: string | null
  readonly articles: number
  /** Its first source, and the words there: `start` and `end` count in the body, or in the zone that is named. */
  readonly article: string
  readonly outlet: string | null
  readonly published: string | null
  readonly zone: string
  readonly words: string
}

/** So many answers, the best first; where `more`, the newest `total` of them were looked at. */
export interface Found<T> {
  readonly total: number
  readonly more: boolean
  readonly hits: readonly T[]
}

/** What a search of a desk gave; null where it was not looked there. */
export interface SearchAnswer {
  readonly format: 'parley.search/1'
  readonly words: string
  readonly offset: number
  readonly lines: Found<FoundDossierLine> | null
  readonly articles: Found<FoundArticle> | null
}
