import type { PageNode } from './page-tree.ts'
import { singleSpaced, squeeze } from '../../../kit/squeeze.ts'
import { saysOf, type ElementSays } from './element-says.ts'

/** A part of a page that is not its story (a menu, a sidebar, comments), and the one that it stands in. */
export interface Aside {
  readonly within: Aside | null
  readonly depth: number
}

/** Something on a page that may tell a day, with its place. */
export interface DateMark {
  /** `item`: microdata; `time`: a time element; `class`: an element whose class says date; `line`: a line that prints one; `opening`: the first words of a long line. */
  readonly kind: 'item' | 'time' | 'class' | 'line' | 'opening'
  /** What the markup says of it, where it does. */
  readonly role: 'published' | 'updated' | null
  /** The value for machines. */
  readonly value: string | null
  readonly text: string
  /** Number of its line on the page. */
  readonly at: number
  readonly aside: Aside | null
}

/** A heading with its place. */
export interface Heading {
  readonly level: number
  readonly text: string
  readonly at: number
  readonly aside: Aside | null
}

/** What a page says of itself in its markup, as found in one walk. */
export interface PageMarks {
  readonly metas: ReadonlyMap<string, string>
  /** `<script type="application/ld+json">`, unread. */
  readonly scripts: readonly string[]
  readonly title: string | null
  readonly canonical: string | null
  readonly language: string | null
  /** Microdata and RDFa of a story: names without vocabulary, first values. */
  readonly items: ReadonlyMap<string, string>
  readonly dates: readonly DateMark[]
  readonly headings: readonly Heading[]
  /** Lines of prose, by number. */
  readonly prose: readonly { readonly at: number; readonly aside: Aside | null }[]
}

const skipped = new Set(
  'script style noscript template svg math iframe object embed canvas audio video select option textarea map'.split(
    ' ',
  ),
)
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
// A year, or a date in figures: without one a line tells no day.
const maybeDay = /(?:19|20)\d\d|\d{1,2}[./-]\s?\d{1,2}[./-]/
// Chinese, Japanese and Korean say in a third of the letters what others do.
const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
const leastDense = 50
// How long a line may be that tells a day and little else.
const longestLine = 160
const longestMark = 120
const leastProse = 140
const mostMarks = 400
const deepest = 40
const dateProps = new Map<string, DateMark['role']>([
  ['datepublished', 'published'],
  ['datecreated', 'published'],
  ['dateposted', 'published'],
  ['issued', 'published'],
  ['published', 'published'],
  ['datemodified', 'updated'],
  ['modified', 'updated'],
])
const storyProps = new Set([
  'headline',
  'name',
  'author',
  'publisher',
  'url',
  'inlanguage',
  'mainentityofpage',
])
const storyScope = /(?:Article|BlogPosting|Blog|Posting|Report|WebPage|CreativeWork|Review|Recipe)$/

/** The text of an element, as far as it is needed; no recursion. */
const textOf = (element: PageNode, limit: number): string => {
  let text = ''
  const stack: PageNode[] = [element]
  for (let node = stack.pop(), n = 0; node && text.length <= limit && n < 200; node = stack.pop(), n++) {
    if (node.name === '') text += node.data
    else if (!skipped.has(node.name)) {
      if (!inline.has(node.name)) text += ' '
      for (let i = Math.min(node.children.length, 200) - 1; i >= 0; i--) {
        const child = node.children[i]
        if (child) stack.push(child)
      }
    }
  }
  return squeeze(text)
}

const bareProp = (value: string): string => value.toLowerCase().replace(/^.*[:/#]/, '')

/** Where a walk is: what it stands in. */
interface Place {
  readonly aside: Aside | null
  /** Type of the microdata around; empty where there is none. */
  readonly scope: string
}

// Parts of the head, and what holds no words of the page.
const closed = new Set(['meta', 'title', 'link', 'br', ...skipped])

const isProse = (text: string): boolean =>
  text.length >= leastProse || (text.length >= leastDense && dense.test(text.slice(0, 20)))

class Walk {
  readonly metas = new Map<string, string>()
  readonly items = new Map<string, string>()
  readonly scripts: string[] = []
  readonly dates: DateMark[] = []
  readonly headings: Heading[] = []
  readonly prose: { readonly at: number; readonly aside: Aside | null }[] = []
  title: string | null = null
  canonical: string | null = null
  language: string | null = null
  private at = 0
  private run = ''
  private runAside: Aside | null = null

  text(data: string, { aside }: Place): void {
    if (this.run.length > leastProse * 2) return
    if (this.run === '') {
      if (data.trim() === '') return
      this.runAside = aside
    }
    this.run += singleSpaced(data)
  }

  flush(): void {
    if (this.run === '') return
    const text = this.run.replace(/ {2,}/g, ' ').trim()
    const aside = this.runAside
    if (isProse(text)) this.prose.push({ at: this.at, aside })
    // "This entry was posted on Monday, July 22nd, 2031 at 8:00 am and is filed under …": what stands first in a long line.
    const first = text.slice(0, longestLine)
    if (maybeDay.test(first)) {
      const kind = text.length <= longestLine ? 'line' : 'opening'
      this.mark({ kind, role: null, value: null, text: first, aside })
    }
    this.at += 1
    this.run = ''
  }

  private mark(found: Omit<DateMark, 'at'>): void {
    if (this.dates.length < mostMarks) this.dates.push({ ...found, at: this.at })
  }

  /** Notes what an element of the head says; true where there is nothing more in it. */
  head(element: PageNode, place: Place): boolean {
    const { name, attribs } = element
    if (name === 'br') this.flush()
    else if (name === 'meta') this.meta(attribs, place)
    else if (name === 'title') this.title ??= textOf(element, 500) || null
    else if (name === 'link') {
      if (/\bcanonical\b/i.test(attribs.rel ?? '')) this.canonical ??= attribs.href?.trim() ?? null
    } else if (name === 'html') this.language = attribs.lang ?? attribs['xml:lang'] ?? null
    else if (name === 'script' && /ld\+json/i.test(attribs.type ?? ''))
      this.scripts.push(element.children.map((child) => (child.name === '' ? child.data : '')).join(''))
    return closed.has(name)
  }

  private meta(attribs: PageNode['attribs'], place: Place): void {
    const { content } = attribs
    if (!content) return
    for (const key of [attribs.property, attribs.name, attribs['http-equiv']])
      if (key && !this.metas.has(key.toLowerCase())) this.metas.set(key.toLowerCase(), content)
    if (attribs.itemprop) this.item(attribs.itemprop, () => content, place)
  }

  private item(prop: string, value: () => string, { scope, aside }: Place): void {
    if (scope !== '' && !storyScope.test(scope)) return
    const key = bareProp(prop)
    const role = dateProps.get(key)
    if (role !== undefined) this.mark({ kind: 'item', role, value: value(), text: '', aside })
    else if (storyProps.has(key) && aside === null && !this.items.has(key)) this.items.set(key, value())
  }

  /** Notes what an element of the body says of itself. */
  body(element: PageNode, place: Place, says: ElementSays): void {
    const { name, attribs } = element
    const { aside } = place
    const level = headingLevels.get(name)
    if (level !== undefined) this.headings.push({ level, text: textOf(element, 300), at: this.at, aside })
    const prop = attribs.itemprop ?? attribs.property
    const value = attribs.content ?? attribs.datetime ?? null
    if (prop) this.item(prop, () => value ?? attribs.href ?? textOf(element, longestMark), place)
    if (name === 'time') {
      const role =
        'pubdate' in attribs ? 'published' : prop ? (dateProps.get(bareProp(prop)) ?? says.role) : says.role
      this.mark({
        kind: 'time',
        role,
        value: attribs.datetime ?? null,
        text: textOf(element, longestMark),
        aside,
      })
    } else if (says.date) this.named(element, place, says)
  }

  private named(element: PageNode, { aside }: Place, { role }: ElementSays): void {
    const { attribs } = element
    const value = attribs.title ?? attribs['data-datetime'] ?? attribs['data-date'] ?? null
    const text = textOf(element, longestMark)
    if (text.length <= longestMark && (value !== null || /\d/.test(text)))
      this.mark({ kind: 'class', role, value, text, aside })
  }
}

const headingLevels = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${String(level)}`, level]))

const placeOf = ({ name, attribs }: PageNode, place: Place, says: ElementSays): Place => {
  if (name === 'html' || name === 'body') return place
  const scope = attribs.itemtype ?? attribs.typeof ?? ('itemscope' in attribs ? 'unknown' : undefined)
  if (!says.aside && scope === undefined) return place
  const depth = (place.aside?.depth ?? 0) + 1
  return {
    aside: says.aside && depth < deepest ? { within: place.aside, depth } : place.aside,
    scope: scope?.trim() ?? place.scope,
  }
}

/** Finds in one walk what a page's markup says of its story: metadata, linked data, headings and whatever may tell a day. */
export const pageMarks = (root: PageNode): PageMarks => {
  const walk = new Walk()
  // A null closes the block that was opened last.
  const nodes: (PageNode | null)[] = []
  const places: Place[] = []
  const push = (node: PageNode | null, place: Place): void => {
    nodes.push(node)
    places.push(place)
  }
  const pushAll = (children: readonly PageNode[], place: Place): void => {
    for (let i = children.length - 1; i >= 0; i--) {
      const node = children[i]
      if (node) push(node, place)
    }
  }
  pushAll(root.children, { aside: null, scope: '' })
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    const place = places.pop()
    if (!place) break
    if (node === null) walk.flush()
    else if (node.name === '') walk.text(node.data, place)
    else if (!walk.head(node, place)) {
      const says = saysOf(node)
      const here = placeOf(node, place, says)
      if (!inline.has(node.name)) {
        walk.flush()
        push(null, place)
      }
      walk.body(node, here, says)
      pushAll(node.children, here)
    }
  }
  walk.flush()
  return walk
}

/** True where a mark stands in a part of the page that the story does not stand in. */
export const isAside = (mark: { readonly aside: Aside | null }, story: Aside | null): boolean => {
  for (let at = mark.aside; at; at = at.within) {
    let shared = false
    for (let own = story; own; own = own.within) shared ||= own === at
    if (!shared) return true
  }
  return false
}
