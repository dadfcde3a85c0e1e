import type { parseFeed } from 'feedsmith'

/** One item of a feed, whatever the feed is written in. */
export interface FeedItem {
  /** May hold marks of HTML. */
  readonly title: string | null
  readonly url: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly updated: string | null
  /** The house that the item was taken from, as the feed names it. */
  readonly source: string | null
  readonly body: { readonly text: string; readonly hint: 'html' | 'text'; readonly whole: boolean } | null
}

/** A feed: its name, its language and its items in order. */
export interface Feed {
  readonly title: string | null
  readonly language: string | null
  readonly items: readonly FeedItem[]
}

type Parsed = ReturnType<typeof parseFeed>
type Rss = Extract<Parsed, { format: 'rss' }>['feed']
type Rdf = Extract<Parsed, { format: 'rdf' }>['feed']
type Atom = Extract<Parsed, { format: 'atom' }>['feed']
type Json = Extract<Parsed, { format: 'json' }>['feed']
type Of<T, K extends keyof T> = NonNullable<T[K]> extends readonly (infer E)[] ? E : never

const said = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

// The longest of what an item says: one field may hold a teaser, another the story.
const bodyOf = (full: string | null, summary: string | null, hint: 'html' | 'text'): FeedItem['body'] => {
  if (full !== null && full.length >= (summary?.length ?? 0)) return { text: full, hint, whole: true }
  return summary === null ? null : { text: summary, hint, whole: false }
}

// "desk@corvale-herald.example (I. Morvane)": RSS asks for an address and a name behind it.
const nameIn = (author: string): string | null => {
  const name = /\(([^()]{2,100})\)\s*$/.exec(author)?.[1]?.trim() ?? author.trim()
  return name === '' || name.includes('@') ? null : name
}

const names = (authors: readonly (string | null | undefined)[]): readonly string[] => [
  ...new Set(authors.map((author) => (author ? nameIn(author) : null)).filter((name) => name !== null)),
]

const rssItem = (item: Of<Rss, 'items'>): FeedItem => {
  const guid = item.guid?.isPermaLink === false ? null : said(item.guid?.value)
  return {
    title: said(item.title),
    url: said(item.link) ?? (guid !== null && /^https?:/.test(guid) ? guid : null),
    authors: names([
      ...(item.dc?.creators ?? []),
      ...(item.authors ?? []).map((author) => author.name ?? author.email),
    ]),
    published: said(item.pubDate) ?? said(item.dc?.dates?.[0]),
    updated: said(item.atom?.updated),
    source: said(item.source?.title),
    body: bodyOf(said(item.content?.encoded), said(item.description), 'html'),
  }
}

const rdfItem = (item: Of<Rdf, 'items'>): FeedItem => ({
  title: said(item.title),
  url: said(item.link),
  authors: names(item.dc?.creators ?? []),
  published: said(item.dc?.dates?.[0]),
  updated: null,
  source: said(item.dc?.sources?.[0]),
  body: bodyOf(said(item.content?.encoded), said(item.description), 'html'),
})

const atomItem = (item: Of<Atom, 'entries'>): FeedItem => {
  const plain = item.content?.type === undefined || item.content.type === 'text'
  const link = item.links?.find((each) => (each.rel ?? 'alternate') === 'alternate')
  return {
    title: said(item.title?.value),
    url: said(link?.href),
    authors: names((item.authors ?? []).map((author) => author.name)),
    published: said(item.published),
    updated: said(item.updated),
    source: said(item.source?.title?.value),
    body: bodyOf(
      said(item.content?.value),
      said(item.summary?.value),
      plain && item.content ? 'text' : 'html',
    ),
  }
}

const jsonItem = (item: Of<Json, 'items'>): FeedItem => {
  const html = said(item.content_html)
  return {
    title: said(item.title),
    url: said(item.url),
    authors: names((item.authors ?? []).map((author) => author.name)),
    published: said(item.date_published),
    updated: said(item.date_modified),
    source: null,
    body:
      html === null
        ? bodyOf(said(item.content_text), said(item.summary), 'text')
        : bodyOf(html, null, 'html'),
  }
}

/** The parts of a feed that an article is made of, from any of the four kinds. */
export const feedItems = ({ format, feed }: Parsed): Feed => {
  switch (format) {
    case 'rss':
      return {
        title: said(feed.title),
        language: said(feed.language),
        items: (feed.items ?? []).map(rssItem),
      }
    case 'rdf':
      return { title: said(feed.title), language: null, items: (feed.items ?? []).map(rdfItem) }
    case 'atom':
      return { title: said(feed.title?.value), language: null, items: (feed.entries ?? []).map(atomItem) }
    case 'json':
      return {
        title: said(feed.title),
        language: said(feed.language),
        items: (feed.items ?? []).map(jsonItem),
      }
  }
}
