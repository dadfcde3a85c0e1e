/** An object of a page's linked data. */
export type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

// Some pages escape twice; only the commonest names are undone.
const decodeTwice = (value: string): string =>
  value.includes('&')
    ? value
        .replace(/&amp;/g, '&')
        .replace(/&quot;|&#34;/g, '"')
        .replace(/&#0?39;|&apos;|&#x27;/g, "'")
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&nbsp;/g, ' ')
    : value

/** A text that says something, trimmed and unescaped once more; null for anything else. `textIn(' Tom &amp; Ann ')` is "Tom & Ann". */
export const textIn = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? decodeTwice(value.trim()) : null

/** The name of a person or house, or of several; null where there is none. `nameIn([{ name: 'A' }, 'B'])` is "A, B". */
export const nameIn = (value: unknown): string | null => {
  if (Array.isArray(value)) {
    const names = value
      .slice(0, 20)
      .map(nameIn)
      .filter((name) => name !== null)
    return [...new Set(names)].join(', ') || null
  }
  return isObject(value) ? (textIn(value.name) ?? textIn(value.legalName)) : textIn(value)
}

// Every object of a page's linked data, graphs opened, in order; wide and deep data is cut off.
const objectsIn = (data: unknown): readonly Json[] => {
  const out: Json[] = []
  const open: unknown[] = [data]
  for (let n = 0; n < open.length && n < 2000; n++) {
    const value = open[n]
    if (Array.isArray(value)) for (const item of (value as readonly unknown[]).slice(0, 2000)) open.push(item)
    else if (isObject(value)) {
      out.push(value)
      open.push(value['@graph'], value.mainEntity, value.mainEntityOfPage)
    }
  }
  return out
}

const parse = (raw: string): unknown => {
  const clean = raw
    .trim()
    .replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>|;)$/, '')
  const attempts = [
    (): string => clean,
    (): string => clean.replace(/[\u0000-\u001f]+/g, ' '),
    (): string => clean.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s{0,20}([}\]])/g, '$1'),
    (): string => clean.replace(/&quot;/g, '"').replace(/[\u0000-\u001f]+/g, ' '),
  ]
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt()) as unknown
    } catch {
      continue
    }
  }
  return null
}

/** All objects of a page's linked-data scripts, in order; a script that is no JSON gives none. */
export const linkedData = (scripts: readonly string[]): readonly Json[] =>
  scripts.flatMap((script) => objectsIn(parse(script)))

/** The types of an object, without the address of their vocabulary: `typesOf({ '@type': 'http://schema.org/Article' })` is `['Article']`. */
export const typesOf = (object: Json): readonly string[] => {
  const type = object['@type']
  return (Array.isArray(type) ? type : [type])
    .filter((t): t is string => typeof t === 'string')
    .map((t) => t.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''))
}

const articleType =
  /^(?:\w*NewsArticle|Article|\w+Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|DiscussionForumPosting|Review)$/
const pageType = /^(?:WebPage|ItemPage|AboutPage|FAQPage|QAPage|CreativeWork|HowTo|Recipe|VideoObject)$/

/** What tells which of several objects is this page's. */
export interface ThisPage {
  readonly urls: readonly string[]
  readonly title: string | null
}

const bare = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/(?:amp\/?)?$/, '')

const tight = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

const addressOf = (object: Json): readonly string[] =>
  [
    object.url,
    object['@id'],
    object.mainEntityOfPage,
    isObject(object.mainEntityOfPage) ? object.mainEntityOfPage['@id'] : null,
  ]
    .map(textIn)
    .filter((x) => x !== null)
    .map(bare)

const fits = (object: Json, page: ThisPage): number => {
  const own = page.urls.map(bare)
  const title = page.title === null ? '' : tight(page.title)
  const headline = tight(textIn(object.headline) ?? textIn(object.name) ?? '')
  const named =
    headline.length > 8 && title !== '' && (title.startsWith(headline) || headline.startsWith(title))
  const there = addressOf(object).some((url) => own.includes(url))
  return (there ? 2 : 0) + (named ? 2 : 0) + (textIn(object.datePublished) ? 1 : 0)
}

/**
 * The object that speaks of this page's own story: the one with its address or headline, else the first story; where no story is told
 * of, the page itself, for its dates. Null where the data speaks of other things.
 */
export const storyObject = (
  objects: readonly Json[],
  page: ThisPage,
): { story: Json | null; page: Json | null } => {
  const of = (type: RegExp): Json | null => {
    const all = objects.filter((object) => typesOf(object).some((t) => type.test(t)))
    const best = Math.max(0, ...all.map((object) => fits(object, page)))
    return all.find((object) => fits(object, page) === best) ?? null
  }
  return { story: of(articleType), page: of(pageType) }
}

/** A post of a live page: its headline and its time, as given. */
export interface LivePost {
  readonly headline: string
  readonly published: string | null
}

/** The posts that linked data lists (`liveBlogUpdate`), in order; those without a headline are left out. */
export const livePostsIn = (objects: readonly Json[]): readonly LivePost[] =>
  objects
    .flatMap(({ liveBlogUpdate }) => (Array.isArray(liveBlogUpdate) ? (liveBlogUpdate as unknown[]) : []))
    .filter(isObject)
    .flatMap((post): readonly LivePost[] => {
      const headline = textIn(post.headline) ?? textIn(post.name)
      return headline === null ? [] : [{ headline, published: textIn(post.datePublished) }]
    })
