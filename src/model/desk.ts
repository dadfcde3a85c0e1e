import type { Page } from './page.ts'

/** Where a page was met, and what came with it there: the same bytes may be met several times. */
export interface Sighting extends Pick<
  Page,
  'source' | 'hint' | 'capturedAt' | 'publishedHint' | 'address' | 'charset' | 'envelope'
> {
  /** ISO instant: when this desk came to know of it. */
  readonly addedAt: string
}

/** What became of a page that was added: new bytes, known bytes met elsewhere, or the very same again. */
export type Addition = 'new' | 'met again' | 'known'

/** How many of each thing a desk holds. */
export interface DeskCounts {
  readonly captures: number
  readonly articles: number
  readonly stories: number
  readonly rulings: number
  /** Captures that were not read yet, or by other rules. */
  readonly unread: number
  /** Articles that were not searched yet, or under other rules. */
  readonly unsearched: number
  /** Stories whose dossier waits to be made anew. */
  readonly unlinked: number
}

/** A story as the desk lists it. */
export interface DeskStory {
  readonly id: string
  readonly name: string
  readonly parties: readonly string[]
  readonly articles: number
  /** When the first and the last of its articles could be known; null where none of them has a date. */
  readonly first: string | null
  readonly last: string | null
}
