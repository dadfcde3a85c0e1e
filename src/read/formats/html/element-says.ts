import { remembered } from '../../../kit/remembered.ts'
import type { PageNode } from './page-tree.ts'

/** What an element's class and id say that matters for dates. */
export interface ElementSays {
  /** It is a menu, a sidebar, a list of teasers, comments: another part of the page than the story. */
  readonly aside: boolean
  /** It holds a date. */
  readonly date: boolean
  readonly role: 'published' | 'updated' | null
}

const asideTags = new Set(['nav', 'aside', 'footer', 'menu', 'form'])
const asideRoles = new Set(['navigation', 'complementary', 'contentinfo', 'search'])
const asideWords =
  /(?:^|[\s_-])(?:comments?|commentlist|respond|disqus|related|recommended|recommendations?|sidebar|widgets?|teasers?|latest|popular|trending|most-?read|(?:news)?ticker|footer|menu|nav|navbar|breadcrumbs?|newsletter|calendar|archives?|more-news|see-also|read-more|carousel|slider|promo|advert|banner|cookie|replies|reply)(?:$|[\s_-])/
const dateWords =
  /(?:^|[\s_-])(?:(?:article|post|posted|entry|news|story|item|blog|content|meta|pub|publish|published|publication|created|creation|release|the|submitted|page)?[_-]?(?:date|datetime|timestamp|dateline)s?(?:[_-]?(?:published|time|created|posted|text|value))?|published(?:[_-]?(?:at|on|time))?|pubdate|publishtime|posted(?:[_-]?on)?|datum|fecha|submitted|created|erstellt|post-?time|time|updated|last-?modified|dt-published)(?:$|[\s_-])/
// Dates of other things: of joining, of an event, of expiry.
const otherWords = /join|member|regist|birth|expir|event|start|end-|deadline|valid|copyright/
const publishWords = /publish|pubdate|entry-date|date-created|datecreated/
const updateWords = /updat|modif|chang|revis|edited/

// "articleDate" is two words.
const spaced = (named: string): string => named.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()

const nothing: ElementSays = { aside: false, date: false, role: null }

/** What the words of one class or id say. */
interface Named {
  readonly aside: boolean
  readonly date: boolean
  readonly other: boolean
  readonly publish: boolean
  readonly update: boolean
}

const longest = 300

const read = (named: string): Named => {
  const words = spaced(named.slice(0, longest))
  return {
    aside: asideWords.test(words),
    date: dateWords.test(words),
    other: otherWords.test(words),
    publish: publishWords.test(words),
    update: updateWords.test(words),
  }
}

const unnamed = read('')
const said = remembered(10_000, read)

// Nothing that is looked for reaches from the class into the id: each is read by itself, unless they are too long together.
const joined = (named: string, id: string): ElementSays => {
  const long = named.length + id.length >= longest
  const a = long ? read(`${named} ${id}`) : named === '' ? unnamed : said(named)
  const b = long || id === '' ? unnamed : said(id)
  return {
    aside: a.aside || b.aside,
    date: (a.date || b.date) && !(a.other || b.other),
    // "entry-date published updated" is one time for both.
    role: a.publish || b.publish ? 'published' : a.update || b.update ? 'updated' : null,
  }
}

/** What an element says by its tag, its role and the words of its class and id. */
export const saysOf = ({ name, attribs }: PageNode): ElementSays => {
  const { class: named, id, role } = attribs
  const aside = asideTags.has(name) || (role !== undefined && asideRoles.has(role))
  if (named === undefined && id === undefined) return aside ? { ...nothing, aside } : nothing
  const says = joined(named ?? '', id ?? '')
  return aside && !says.aside ? { ...says, aside } : says
}
