import type { PublishedBasis, ZoneKind } from '../model/article.ts'

/** A stretch of a page in its order: a paragraph of the body (`zone` null) or something labelled. */
export interface Piece {
  readonly text: string
  readonly zone: ZoneKind | null
  readonly machineMade?: true
}

/** A publication date that a page gives, with its basis. */
export interface Published {
  readonly at: string
  readonly basis: PublishedBasis
  /** The same on the outlet's own clock, where the page gives its offset. */
  readonly local?: string
}

/** An article in the making, as a format hands it over. Words are as printed; nothing is looked up yet. */
export interface Draft {
  readonly pieces: readonly Piece[]
  readonly title: string | null
  /** The outlet as printed, or null. */
  readonly outlet: string | null
  /** The host of the page's own address, where the page gives it ("corvale-herald.example"). */
  readonly host: string | null
  /** The address of the article, where the page gives it. */
  readonly url: string | null
  readonly agency: string | null
  readonly byline: string | null
  readonly published: Published | null
  readonly updated: Published | null
  readonly reportingBy: readonly string[]
  readonly takenFrom: string | null
  readonly cut: 'paywalled' | 'truncated' | null
  /** Whether the page says that it may be read without paying; null where it says nothing. */
  readonly free: boolean | null
  /** Lines that stand above or below the body and may print a day ("By I. Morvane July 22, 2031"). */
  readonly dateLines: readonly string[]
  readonly language: string | null
}

/** A draft without anything known but its pieces. */
export const draftOf = (pieces: readonly Piece[], known: Partial<Draft> = {}): Draft => ({
  pieces,
  title: null,
  outlet: null,
  host: null,
  url: null,
  agency: null,
  byline: null,
  published: null,
  updated: null,
  reportingBy: [],
  takenFrom: null,
  cut: null,
  free: null,
  dateLines: [],
  language: null,
  ...known,
})
