import { classWords, type ClassWords } from './class-words.ts'
import type { PageNode } from './page-tree.ts'
import type { ZoneKind } from '../../../model/article.ts'

/** What an element is by its tag (`sure`) or by the words of its class and id. */
export interface ElementZone {
  readonly zone: ZoneKind | null
  readonly sure: boolean
  /** Named as the place of a story's text: `itemprop="articleBody"`, "entry-content", "story__body" … */
  readonly story: boolean
  /** Its class says that it is not to be seen: words for those who have the page read out to them. */
  readonly unseen: boolean
}

const byTag = new Map<string, ZoneKind>([
  ['nav', 'navigation'],
  ['footer', 'navigation'],
  ['aside', 'related'],
  ['figure', 'caption'],
  ['figcaption', 'caption'],
  ['menu', 'navigation'],
])

const byRole = new Map<string, ZoneKind>([
  ['navigation', 'navigation'],
  ['banner', 'navigation'],
  ['contentinfo', 'navigation'],
  ['complementary', 'related'],
  ['search', 'navigation'],
  ['dialog', 'promotion'],
  ['alertdialog', 'promotion'],
])

const whole = new Set(['body', 'html', 'main'])

const claimOf = (
  { name, attribs }: PageNode,
  named: ClassWords,
  id: ClassWords,
): Pick<ElementZone, 'zone' | 'sure'> => {
  if (whole.has(name)) return { zone: null, sure: false }
  const spelled = named.zone ?? id.zone
  // "I have said what I have to say": shown again beside the text, in whatever element.
  if (spelled === 'pull-quote') return { zone: spelled, sure: false }
  const tag = byTag.get(name) ?? (attribs.role === undefined ? undefined : byRole.get(attribs.role))
  if (tag) return { zone: tag, sure: true }
  // Notices about cookies and data are never the story, however little else a page holds.
  if (spelled === 'promotion' && (named.notice || id.notice)) return { zone: 'promotion', sure: true }
  // What a system calls a whole article names its subject and tags as well.
  if (name === 'article' && spelled !== 'related' && spelled !== 'comments')
    return { zone: null, sure: false }
  return { zone: spelled ?? (name === 'form' ? 'navigation' : null), sure: false }
}

/** What an element claims to be: the zone of what it holds (null where it claims none), and whether it is the story's place. */
export const zoneOfElement = (element: PageNode): ElementZone => {
  const { attribs } = element
  const named = classWords(attribs.class)
  const id = classWords(attribs.id)
  const { zone, sure } = claimOf(element, named, id)
  const story =
    zone === null &&
    (named.story || id.story || (attribs.itemprop ?? attribs.property)?.toLowerCase() === 'articlebody')
  return { zone, sure, story, unseen: named.unseen }
}
