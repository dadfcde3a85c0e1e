import { textContent } from 'domutils'
import { parseDocument } from 'htmlparser2'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import { draftOf, type Draft, type Piece } from '../../draft.ts'
import { loadFeedParser } from '../../load-feed-parser.ts'
import { hostOf } from '../../outlets.ts'
import { laterThan, zonedTime } from '../../zoned-time.ts'
import type { DecodedPage, Format } from '../format.ts'
import { feedItems, type Feed, type FeedItem } from './feed-items.ts'

// Items of one feed that are read; feeds hold tens.
const mostItems = 1000
// A summary from so many letters on that ends as a sentence does is the story itself.
const wholeFrom = 1200

const prolog = /^\s{0,200}(?:<\?[^>]{0,400}\?>|<!--[\s\S]{0,2000}?-->|<!doctype\s(?!html)[^>[]{0,400}>)/i

const rootOf = (text: string): string => {
  let rest = text.slice(0, 20000)
  for (let n = 0, found = prolog.exec(rest); found && n < 8; n++, found = prolog.exec(rest))
    rest = rest.slice(found[0].length)
  return rest.trimStart()
}

const isFeed = (text: string): boolean => {
  const root = rootOf(text)
  if (root.startsWith('{')) return text.includes('jsonfeed.org/version')
  return (
    /^<(?:rss|rdf:RDF)[\s>]/i.test(root) ||
    (/^<(?:\w{1,10}:)?feed[\s>]/.test(root) &&
      /www\.w3\.org\/2005\/Atom|purl\.org\/atom/.test(root.slice(0, 2000)))
  )
}

// What a feed lacks that was cut off while it was fetched: everything behind its last whole item.
const mended = (text: string): string | null => {
  for (const [item, rest] of [
    ['</item>', /<rdf:RDF/i.test(text.slice(0, 2000)) ? '</rdf:RDF>' : '</channel></rss>'],
    ['</entry>', '</feed>'],
  ] as const) {
    const at = text.lastIndexOf(item)
    if (at >= 0) return text.slice(0, at + item.length) + rest
  }
  return null
}

type Read = { readonly feed: Feed; readonly cut: boolean } | null

const readFeed = (text: string): Read => {
  const parseFeed = loadFeedParser()
  const attempt = (source: string | null): Feed | null => {
    try {
      return source === null ? null : feedItems(parseFeed(source, { maxItems: mostItems + 1 }))
    } catch {
      return null
    }
  }
  const whole = attempt(text)
  if (whole) return { feed: whole, cut: false }
  const part = attempt(mended(text))
  return part && { feed: part, cut: true }
}

// No title is longer; what has no end is nested without end, too.
const longestTitle = 2000

/** Words without the marks of HTML. */
const plain = (said: string | null): string | null => {
  if (said === null) return null
  const words = said.slice(0, longestTitle)
  const bare = /[<&]/.test(words) ? textContent(parseDocument(words)) : words
  return bare.replace(/\s+/g, ' ').trim() || null
}

const isCut = (item: FeedItem, pieces: readonly Piece[]): boolean => {
  const words = pieces.filter((piece) => piece.zone === null).map((piece) => piece.text)
  const last = words.at(-1) ?? ''
  if (/(?:…|\.{3}|\[(?:…|\.{3})\])$/.test(last)) return true
  if (item.body?.whole === true) return false
  return words.join(' ').length < wholeFrom || !/[.!?]["”’')\]]{0,3}$/.test(last)
}

const draftOfItem = (item: FeedItem, feed: Feed, page: DecodedPage): Draft | null => {
  if (item.body === null) return null
  const inner = page.inner(item.body.text, item.body.hint)
  const pieces = inner.flatMap((draft) => draft.pieces)
  if (pieces.length === 0) return null
  const words = page.language.pages
  const outlet = plain(feed.title)
  const source = plain(item.source)
  const published = zonedTime(item.published, 'feed', words)
  return draftOf(pieces, {
    title: plain(item.title) ?? inner[0]?.title ?? null,
    outlet,
    url: item.url,
    host: item.url === null ? null : hostOf(item.url),
    byline: item.authors.map(plain).filter(Boolean).join(', ') || (inner[0]?.byline ?? null),
    agency: inner[0]?.agency ?? null,
    published,
    updated: laterThan(published, zonedTime(item.updated, 'feed', words)),
    takenFrom: source === outlet ? null : source,
    cut: isCut(item, pieces) ? 'truncated' : null,
    language: feed.language,
  })
}

const broken = (source: string): Diagnostic => ({
  code: 'read/broken-feed',
  message: `${source} is a feed that is cut off or not well formed, and nothing in it can be read: fetch it again.`,
  source,
})

const cutOff = (source: string, count: number): Diagnostic => ({
  code: 'read/feed-cut-off',
  message: `${source} is a feed that is cut off or not well formed: only its first ${String(count)} items are read.`,
  source,
})

const tooMany = (source: string): Diagnostic => ({
  code: 'read/page-too-large-to-read-whole',
  message: `${source} is a feed of more than ${String(mostItems)} items: the first of them are read. Split it.`,
  source,
})

const bare = (source: string, count: number): Diagnostic => ({
  code: 'read/feed-headlines',
  message: `${source}: ${String(count)} ${count === 1 ? 'item of the feed is a headline' : 'items of the feed are headlines'} without a text: nothing is read there.`,
  source,
})

/** Feeds: RSS 1.0 and 2.0, Atom, JSON Feed. Each item is an article, cut off where the feed gives only its beginning. */
export const feed: Format = {
  name: 'feed',
  detect: (_, text) => (isFeed(text) ? 1 : 0),
  toArticles: (page) => {
    const { source } = page.page
    const read = readFeed(page.text)
    if (!read) return { drafts: [], diagnostics: [broken(source)] }
    const items = read.feed.items.slice(0, mostItems)
    const many = read.feed.items.length > mostItems
    const drafts = items.map((item) => draftOfItem(item, read.feed, page)).filter((draft) => draft !== null)
    const empty = items.length - drafts.length
    return {
      drafts,
      diagnostics: [
        ...(many ? [tooMany(source)] : []),
        ...(read.cut ? [cutOff(source, items.length)] : []),
        ...(empty > 0 ? [bare(source, empty)] : []),
      ],
    }
  },
}
