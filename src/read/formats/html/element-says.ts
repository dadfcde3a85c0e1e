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

// "entry-date published updated" is one time for both.
const roleOf = (words: string): ElementSays['role'] => {
  if (publishWords.test(words)) return 'published'
  return updateWords.test(words) ? 'updated' : null
}

const nothing: ElementSays = { aside: false, date: false, role: null }

/** Reader of the classes of one page's elements; what a class says is worked out once. */
export const elementReader = (): ((element: PageNode) => ElementSays) => {
  const known = new Map<string, ElementSays>()
  const read = (named: string): ElementSays => {
    const words = spaced(named.slice(0, 300))
    return {
      aside: asideWords.test(words),
      date: dateWords.test(words) && !otherWords.test(words),
      role: roleOf(words),
    }
  }
  return ({ name, attribs }) => {
    const { class: className, id, role } = attribs
    const aside = asideTags.has(name) || (role !== undefined && asideRoles.has(role))
    if (className === undefined && id === undefined) return aside ? { ...nothing, aside } : nothing
    const named = `${className ?? ''} ${id ?? ''}`
    let says = known.get(named)
    if (!says) {
      says = read(named)
      known.set(named, says)
    }
    return aside ? { ...says, aside } : says
  }
}
