import type { DeskStory } from '../../model/desk.ts'
import { capital } from '../counted.ts'
import { markup, type Markup } from '../html/markup.ts'
import { partWord } from '../html/section.ts'
import { shownParts } from '../shown-parts.ts'
import type { Query } from './site-page.ts'

/** What a search is asked for; null where it is not narrowed. */
export interface SearchFilters {
  readonly words: string
  /** A part of dossiers, or `articles`. */
  readonly kind: string | null
  readonly story: string | null
  readonly speaker: string | null
  readonly outlet: string | null
  /** Days. */
  readonly from: string | null
  readonly to: string | null
  /** From 1. */
  readonly page: number
}

/** The filters as they stand in an address. */
export const queryOfSearch = (
  { words, kind, story, speaker, outlet, from, to, page }: SearchFilters,
  kept: Query,
): Query => ({
  q: words,
  kind: kind ?? '',
  story: story ?? '',
  speaker: speaker ?? '',
  outlet: outlet ?? '',
  from: from ?? '',
  to: to ?? '',
  page: page === 1 ? '' : String(page),
  ...kept,
})

const option = (value: string, label: string, chosen: string | null): Markup =>
  value === (chosen ?? '')
    ? markup`<option value="${value}" selected>${label}</option>`
    : markup`<option value="${value}">${label}</option>`

const field = (id: string, label: string, value: string | null, type: 'text' | 'date'): Markup =>
  markup`<div><label for="${id}">${label}</label> <input id="${id}" name="${id}" type="${type}" value="${value ?? ''}" /></div>`

// Of very many stories the largest are offered; one that is chosen stays.
const mostStories = 60

const storyOptions = (stories: readonly DeskStory[], chosen: string | null): readonly Markup[] => {
  const offered = stories.slice(0, mostStories)
  const own = stories.find(({ id }) => id === chosen)
  return [...offered, ...(own && !offered.includes(own) ? [own] : [])].map(({ id, name }) =>
    option(id, name, chosen),
  )
}

/** The form of a search with its filters; as of when it looks goes with it. */
export const searchForm = (filters: SearchFilters, stories: readonly DeskStory[], kept: Query): Markup => {
  const { words, kind, story, speaker, outlet, from, to } = filters
  return markup`<form class="asks" action="/search" method="get" aria-label="Search with filters">
    <div class="first"><label class="unseen" for="words">Words</label>
      <input id="words" name="q" type="search" value="${words}" placeholder="Words" /> <button>Search</button></div>
    <div><label for="kind">Kind</label>
      <select id="kind" name="kind">
        ${option('', 'Everything', kind)} ${option('articles', 'Articles', kind)}
        ${shownParts.map((part) => option(part, capital(partWord(part)), kind))}
      </select></div>
    <div><label for="story">Story</label>
      <select id="story" name="story">
        ${option('', 'All stories', story)} ${storyOptions(stories, story)}
      </select></div>
    ${field('speaker', 'Speaker or party', speaker, 'text')} ${field('outlet', 'Outlet', outlet, 'text')}
    ${field('from', 'From', from, 'date')} ${field('to', 'To', to, 'date')}
    ${Object.entries(kept).map(([name, value]) => markup`<input type="hidden" name="${name}" value="${value}" />`)}
  </form>`
}
