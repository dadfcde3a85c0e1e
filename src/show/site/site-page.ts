import type { DossierView } from '../dossier-view.ts'
import type { PageContext } from '../html/line-item.ts'
import type { Markup } from '../html/markup.ts'
import type { Addresses } from './addresses.ts'

/** What a page is asked for in its address: all of it text, as it came. */
export type Query = Readonly<Record<string, string>>

/** What the pages of a story share while one of them is made. */
export interface SiteContext extends PageContext {
  readonly addresses: Addresses
  readonly query: Query
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

/** A context for pages of a story. */
export const siteContext = (view: DossierView, addresses: Addresses, query: Query = {}): SiteContext => ({
  view,
  addresses,
  query,
  links: {
    evidence: (place) => addresses.article(place.article, place),
    line: (id) => addresses.line(id),
    markOf: null,
  },
})
