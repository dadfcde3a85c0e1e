import type { Document } from 'domhandler'
import { isTag, isText, type ChildNode, type Element } from 'domhandler'

/** What a page says of itself in its head and its linked data. */
export interface PageFacts {
  readonly title: string | null
  readonly outlet: string | null
  /** The house that a site took the story from, where it says so apart from its own name. */
  readonly source: string | null
  readonly byline: string | null
  readonly url: string | null
  readonly published: readonly { readonly value: string; readonly basis: 'json-ld' | 'meta' }[]
  readonly language: string | null
  readonly live: boolean
}

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? decodeTwice(value.trim()) : null

// Some pages escape twice; only the commonest names are undone.
const decodeTwice = (value: string): string =>
  value
    .replace(/&amp;/g, '&')
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#0?39;|&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&nbsp;/g, ' ')

/** Every object of a page's linked data, graphs opened, in order; wide and deep data is cut off. */
const objectsIn = (data: unknown): readonly Json[] => {
  const out: Json[] = []
  const open: unknown[] = [data]
  for (let n = 0; n < open.length && n < 2000; n++) {
    const value = open[n]
    if (Array.isArray(value)) for (const item of value as readonly unknown[]) open.push(item)
    else if (isObject(value)) {
      out.push(value)
      open.push(value['@graph'], value.mainEntity, value.mainEntityOfPage)
    }
  }
  return out
}

const parse = (raw: string): unknown => {
  const clean = raw
    .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\]\]>|\]\]>)\s*;?\s*$/, '')
  for (const attempt of [clean, clean.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(attempt) as unknown
    } catch {
      continue
    }
  }
  return null
}

const typesOf = (object: Json): readonly string[] => {
  const type = object['@type']
  return (Array.isArray(type) ? type : [type]).filter((t): t is string => typeof t === 'string')
}

const articleType =
  /^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|ReportageNewsArticle|SocialMediaPosting)$/

const nameOf = (value: unknown): string | null => {
  if (Array.isArray(value))
    return (
      (value as readonly unknown[])
        .map(nameOf)
        .filter((x) => x !== null)
        .join(', ') || null
    )
  return isObject(value) ? text(value.name) : text(value)
}

// Every element and text of a tree in document order, without recursion: pages may nest without end.
const walk = function* (root: Document): Generator<ChildNode> {
  const stack: ChildNode[] = [...root.children].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node
    if (!('children' in node)) continue
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i]
      if (child) stack.push(child)
    }
  }
}

const ownText = (element: Element): string =>
  element.children.map((child) => (isText(child) ? child.data : '')).join('')

interface Found {
  readonly metas: Map<string, string>
  readonly data: Json[]
  title: string | null
  canonical: string | null
  language: string | null
}

const collect = (root: Document): Found => {
  const found: Found = { metas: new Map(), data: [], title: null, canonical: null, language: null }
  for (const node of walk(root)) {
    if (!isTag(node)) continue
    const { name, attribs } = node
    if (name === 'meta') {
      const key = (attribs.property ?? attribs.name ?? attribs.itemprop ?? '').toLowerCase()
      if (key && attribs.content && !found.metas.has(key)) found.metas.set(key, attribs.content)
    } else if (name === 'title' && found.title === null) found.title = text(ownText(node))
    else if (name === 'link' && /\bcanonical\b/i.test(attribs.rel ?? ''))
      found.canonical ??= text(attribs.href)
    else if (name === 'html') found.language = text(attribs.lang)
    else if (name === 'script' && /ld\+json/i.test(attribs.type ?? ''))
      found.data.push(...objectsIn(parse(ownText(node))))
  }
  return found
}

const dateMetas = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'date_published',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'date',
  'article.published',
  'cxenseparse:recs:publishtime',
  'displaydate',
  'ptime',
  'dcterms.issued',
  'dc.date.created',
]

const withoutSite = (title: string | null, site: string | null): string | null => {
  if (title === null) return null
  const parts = /^(.{12,}?)\s+(?:[|–—»]|-)\s+([^|–—»]{2,60})$/.exec(title)
  if (!parts) return title
  const tail = (parts[2] ?? '').toLowerCase()
  const known = site !== null && (site.toLowerCase().includes(tail) || tail.includes(site.toLowerCase()))
  return known || / \| /.test(title) ? (parts[1] ?? title) : title
}

/** Reads a page's metadata and linked data. Nothing is taken on trust twice: the first that speaks is believed. */
export const pageFacts = (root: Document): PageFacts => {
  const { metas, data, title, canonical, language } = collect(root)
  const articles = data.filter((object) => typesOf(object).some((type) => articleType.test(type)))
  const article = articles[0] ?? null
  const meta = (...keys: string[]): string | null =>
    keys.map((key) => text(metas.get(key))).find((x) => x !== null) ?? null
  const source = article ? nameOf(article.sourceOrganization) : null
  const outlet =
    source ??
    (article ? nameOf(article.publisher) : null) ??
    meta('og:site_name', 'application-name', 'dc.publisher', 'publisher')
  const published = [
    ...articles
      .map((object) => text(object.datePublished))
      .filter((x) => x !== null)
      .slice(0, 1)
      .map((value) => ({ value, basis: 'json-ld' as const })),
    ...dateMetas
      .map((key) => meta(key))
      .filter((x) => x !== null)
      .map((value) => ({ value, basis: 'meta' as const })),
  ]
  const headline = article ? (text(article.headline) ?? text(article.name)) : null
  return {
    title: withoutSite(headline ?? meta('og:title', 'twitter:title') ?? title, outlet),
    outlet,
    source,
    byline:
      (article ? nameOf(article.author) : null) ??
      nonUrl(meta('author', 'article:author', 'parsely-author', 'byl', 'dc.creator', 'sailthru.author')),
    url: canonical ?? meta('og:url') ?? (article ? text(article.url) : null),
    published,
    language,
    live: data.some((object) => typesOf(object).includes('LiveBlogPosting')),
  }
}

const nonUrl = (value: string | null): string | null =>
  value !== null && /^https?:/.test(value) ? null : value
