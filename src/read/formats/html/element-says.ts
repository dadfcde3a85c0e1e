import { classWords, longestRead, noClass, readClass } from './class-words.ts'
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
const nothing: ElementSays = { aside: false, date: false, role: null }

// Nothing that is looked for reaches from the class into the id: each is read by itself, unless they are too long together.
const joined = (named: string, id: string): ElementSays => {
  const long = named.length + id.length >= longestRead
  const a = long ? readClass(`${named} ${id}`) : classWords(named)
  const b = long ? noClass : classWords(id)
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
