import type { PageNode } from './page-tree.ts'
import type { Published } from '../../draft.ts'
import { hostOf, outletAt } from '../../outlets.ts'
import {
  livePostsIn,
  linkedData,
  type LivePost,
  nameIn,
  storyObject,
  textIn,
  typesOf,
  type Json,
} from './linked-data.ts'
import { pageDates } from './page-dates.ts'
import { pageMarks, type PageMarks } from './page-marks.ts'

/** What a page says of itself in its head, its linked data and the marks of its markup. */
export interface PageFacts {
  readonly title: string | null
  readonly outlet: string | null
  /** The house that a site took the story from, where it says so apart from its own name. */
  readonly source: string | null
  readonly byline: string | null
  readonly url: string | null
  /** When the story was published and last changed, as metadata, print and address together tell. */
  readonly published: Published | null
  readonly updated: Published | null
  /** The publication that the metadata alone tells, for a page that gathers several stories. */
  readonly stated: Published | null
  readonly language: string | null
  readonly live: boolean
  /** False where the page says that readers pay for it, true where it says that they do not. */
  readonly free: boolean | null
  /** The posts of a live page, as its linked data lists them. */
  readonly posts: readonly LivePost[]
}

type Meta = (...keys: string[]) => string | null

const withoutSite = (title: string | null, site: string | null): string | null => {
  if (title === null) return null
  const parts = /^(.{12,}?)\s+(?:[|–—»]|-)\s+([^|–—»]{2,60})$/.exec(title)
  if (!parts) return title
  const tail = (parts[2] ?? '').toLowerCase()
  const known = site !== null && (site.toLowerCase().includes(tail) || tail.includes(site.toLowerCase()))
  return known || / \| /.test(title) ? (parts[1] ?? title) : title
}

const nonUrl = (value: string | null): string | null =>
  value !== null && /^https?:/.test(value) ? null : value

const webAddress = (value: string | null): string | null =>
  value !== null && hostOf(value) !== null ? value : null

const isFalse = (value: unknown): boolean => value === false || /^(?:false|no)$/i.test(textIn(value) ?? '')
const isTrue = (value: unknown): boolean => value === true || /^(?:true|yes)$/i.test(textIn(value) ?? '')

const freeIn = (story: Json | null, meta: Meta): boolean | null => {
  const parts = story?.hasPart
  const all = [story, ...(Array.isArray(parts) ? (parts as readonly unknown[]) : [parts])].filter(
    (part): part is Json => typeof part === 'object' && part !== null,
  )
  if (all.some((part) => isFalse(part.isAccessibleForFree))) return false
  const tier = meta('article:content_tier')
  if (tier !== null) return tier.toLowerCase() === 'free'
  return all.some((part) => isTrue(part.isAccessibleForFree)) ? true : null
}

const houseAt = (url: string | null): string | null => {
  const host = url === null ? null : hostOf(url)
  return host === null ? null : (outletAt(host)?.name ?? host)
}

const sameSite = (a: string, b: string): boolean => {
  const end = (host: string): string => host.split('.').slice(-2).join('.')
  return end(a) === end(b)
}

interface Known {
  readonly story: Json | null
  readonly publisher: string | null
  readonly own: string | null
  readonly canonical: string | null
}

// The house that the story was taken from: named as its source, or by an address on another site.
const sourceOf = ({ story, publisher, own, canonical }: Known, meta: Meta): string | null => {
  const organisation = story ? nameIn(story.sourceOrganization) : null
  if (organisation !== null && organisation.toLowerCase() !== publisher?.toLowerCase()) return organisation
  const based = story?.isBasedOn
  const basedOn = nonUrl(nameIn(based))
  if (basedOn !== null) return basedOn
  const basis =
    textIn(based) ?? (typeof based === 'object' && based !== null ? textIn((based as Json).url) : null)
  for (const url of [meta('syndication-source'), meta('original-source'), basis, canonical]) {
    const [host, ownHost] = [url === null ? null : hostOf(url), own === null ? null : hostOf(own)]
    if (host !== null && ownHost !== null && !sameSite(host, ownHost)) return houseAt(url)
  }
  return null
}

const languageOf = (marks: PageMarks, story: Json | null, meta: Meta): string | null =>
  marks.language?.trim() ||
  (meta('og:locale', 'content-language', 'dc.language', 'language') ?? textIn(story?.inLanguage))?.replace(
    '_',
    '-',
  ) ||
  null

const titleMetas = [
  'og:title',
  'twitter:title',
  'parsely-title',
  'sailthru.title',
  'dc.title',
  'dcterms.title',
]
const authorMetas = [
  'author',
  'article:author',
  'parsely-author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
]
const publisherMetas = ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'publisher']

const first = (...values: readonly (string | null | undefined)[]): string | null =>
  values.find((value) => value !== null && value !== undefined) ?? null

/**
 * Reads what a page says of itself; `address` is where it was fetched, where that is known. Of several statements the first is
 * believed: linked data, then metadata, then microdata. Dates are held against what the page prints.
 *
 * @example `pageFacts(pageTree('<title>Talks | Corvale Herald</title>')).title`
 */
export const pageFacts = (root: PageNode, address: string | null = null): PageFacts => {
  const marks = pageMarks(root)
  const { items } = marks
  const meta: Meta = (...keys) =>
    keys.map((key) => textIn(marks.metas.get(key))).find((x) => x !== null) ?? null
  const data = linkedData(marks.scripts)
  const canonical = webAddress(textIn(marks.canonical))
  const shared = webAddress(meta('og:url'))
  const heading = first(meta(...titleMetas))
  const { story, page } = storyObject(data, {
    urls: [canonical, shared, address].filter((url) => url !== null),
    title: first(heading, textIn(marks.title)),
  })
  const publisher = first(
    nonUrl(nameIn(story?.publisher)),
    meta(...publisherMetas),
    nonUrl(textIn(items.get('publisher'))),
  )
  const source = sourceOf({ story, publisher, own: first(address, shared), canonical }, meta)
  const headline = first(textIn(story?.headline), textIn(story?.name), heading, textIn(items.get('headline')))
  const title = withoutSite(first(headline, textIn(marks.title)), first(publisher, source))
  const url = first(canonical, shared, webAddress(textIn(story?.url)), address)
  const language = languageOf(marks, story, meta)
  return {
    title,
    outlet: first(publisher, source),
    source,
    byline: first(
      nonUrl(nameIn(story?.author)),
      nonUrl(meta(...authorMetas)),
      nonUrl(textIn(items.get('author'))),
    ),
    url,
    ...pageDates({ marks, story, page, title, url, language }),
    language,
    live: data.some((object) => typesOf(object).includes('LiveBlogPosting')),
    free: freeIn(story, meta),
    posts: livePostsIn(data),
  }
}
