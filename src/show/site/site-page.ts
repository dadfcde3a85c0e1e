import type { DossierView } from '../dossier-view.ts'
import type { PageContext } from '../html/line-item.ts'
import type { Markup } from '../html/markup.ts'
import type { Addresses } from './addresses.ts'
import type { ReviewDesk } from './review/review-desk.ts'

/** What a page is asked for in its address: all of it text, as it came. */
export type Query = Readonly<Record<string, string>>

/** What the pages of a story share while one of them is made. */
export interface SiteContext extends PageContext {
  readonly addresses: Addresses
  readonly query: Query
  /** So that people can rule on what is shown; null where they cannot. */
  readonly review: ReviewDesk | null
}

/** A page of a story: what it is called in its address and in the list of pages, and what is on it. */
export interface SitePage {
  readonly name: string
  readonly label: string
  /** How many things it shows, for the list of pages; null where that says nothing. */
  readonly count: (view: DossierView) => number | null
  /** How many pages it takes; one where it is not said. */
  readonly pages?: (view: DossierView) => number
  readonly content: (context: SiteContext) => Markup
}

/** What a page of a site is asked for with. */
export interface Asked {
  readonly addresses: Addresses
  readonly query: Query
  readonly review?: ReviewDesk | null
}

/** A context for pages of a story. */
export const siteContext = (
  view: DossierView,
  addresses: Addresses,
  query: Query = {},
  review: ReviewDesk | null = null,
): SiteContext => ({
  view,
  review,
  addresses,
  query,
  links: {
    evidence: (place) => addresses.article(place.article, place),
    line: (id) => addresses.line(id),
    markOf: null,
  },
})
