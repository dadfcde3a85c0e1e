import type { PageNode } from './page-tree.ts'
import { remembered } from '../../../kit/remembered.ts'
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

const unseenName =
  /(?:^| )(?:visually ?hidden|screen ?reader(?: only| text)?|sr only|offscreen|assistive text)(?: |$)/

// What content systems call the element that holds the text of a story.
const storyName =
  /(?:^| )(?:(?:article|story|entry|post|news|page|main|single|node|blog) (?:body|content|text|copy)|(?:body|content) (?:article|text|copy|body|content|main)|text content|body (?:article|story)|article contents?|richtext|rich text|article inner|article wrapper content)(?: |$)/

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

// Words of class names that people who build pages agree on, whole words or openings of words.
const byWord: readonly (readonly [ZoneKind, RegExp])[] = [
  ['pull-quote', /^(?:pullquotes?|pulledquote|quotepull|blockquotepull)$/],
  [
    'comments',
    /^(?:comments?|disqus\w*|comments?(?:list|form|area|thread|section|box|wrapper|container)\w*|respond|livefyre|coral|reactions|replies|discussion|kommentare?)$/,
  ],
  [
    'newsletter',
    /^(?:newsletter\w*|signup\w*|subscribe\w*|subscription|mailinglist|mailing|optin|mailchimp|mc4wp)$/,
  ],
  [
    'related',
    /^(?:related\w*|relateds|relatedposts?|yarpp|recommend(?:ed|ations?|s)?|recirc\w*|readmore|trending|popular|mostread|mostpopular|outbrain|taboola|zergnet|teasers?|teaserlist|crosslinks?|morelinks|seealso|sidebar\w*|rail|upnext|nextstory|hotcard|hovercard|widgets?)$/,
  ],
  [
    'promotion',
    /^(?:ads?|adbox|adwrapper|adcontainer|advert\w*|sponsor\w*|promos?|promotion|promobox|banner|cookie\w*|consent\w*|gdpr\w*|donate|donation|modal|popup|overlay|cta|marketing|adslot|dfp|affiliate|anzeigen?|werbung)$/,
  ],
  [
    'navigation',
    /^(?:nav|navbar|navi|navigation|menu|submenu|breadcrumbs?|masthead|footer\w*|toolbar|pagination|pager|paging|share\w*|sharing|social\w*|addthis|addtoany|sharedaddy|tags|tag|taglist|tagcloud|topics|keywords|skip|hidden|visuallyhidden|print|tools|utility|categories|rating|ratings|jumplink|toc)$/,
  ],
  [
    'caption',
    /^(?:captions?|figcaption|wpcaption|credits?|photocredit|imagecredit|gallery|slideshow|carousel|mediacaption|lightbox|infobox|factbox)$/,
  ],
  [
    'credit',
    /^(?:bio|authorbio|aboutauthor|authorbox|authorinfo|disclaimer|copyright|correction|footnotes?|endnote|vcard)$/,
  ],
  [
    'byline',
    /^(?:bylines?|authors?|autor|timestamp|dateline|pubdate|publishdate|posted|meta|metadata|metainfo|entrymeta|postmeta|articlemeta)$/,
  ],
  ['standfirst', /^(?:standfirst|dek|deck|subtitle|subheadline|articlesubtitle)$/],
]

// Pairs of words that mean something together only.
const byPair: readonly (readonly [ZoneKind, RegExp])[] = [
  ['pull-quote', /(?:^| )(?:pull(?:ed)? quotes?|quote pull(?:ed)?)(?: |$)/],
  [
    'related',
    /(?:^| )(?:read|see|more|also|most|next) (?:more|also|stories|news|articles|from|on|read|popular|viewed|story|links|coverage)(?: |$)|(?:^| )(?:story|article|inline|in body) (?:links|recs|promo|related)(?: |$)/,
  ],
  ['newsletter', /(?:^| )(?:sign up|email (?:form|capture|signup)|mailing list)(?: |$)/],
  ['caption', /(?:^| )(?:image|photo|media|picture|wp|img) (?:caption|credit|info|text|description)(?: |$)/],
  ['credit', /(?:^| )(?:author|writer|about) (?:bio|box|info|card|details|author|the author)(?: |$)/],
  [
    'navigation',
    /(?:^| )(?:share|social) (?:links|buttons|tools|bar|icons|list|widget|this)(?: |$)|(?:^| )(?:tag|topic) (?:list|links|cloud)(?: |$)/,
  ],
]

// Names that a machine made up ("cmd2ad") hold no words: letters behind a digit.
const madeUp = /(?<![a-z0-9])[a-z0-9]{0,40}\d[a-z][a-z0-9]{0,40}(?![a-z0-9])/gi

const wordsIn = (value: string): string =>
  value
    .slice(0, 300)
    .replace(madeUp, ' ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()

// Pages of one system use the same few hundred words: each is judged once. The store is emptied before it grows large.
const ranks = new Map<string, number>()
const mostRanks = 4000

const rankOf = (word: string): number => {
  const known = ranks.get(word)
  if (known !== undefined) return known
  const found = byWord.findIndex(([, pattern]) => pattern.test(word))
  const rank = found < 0 ? byWord.length : found
  if (ranks.size >= mostRanks) ranks.clear()
  ranks.set(word, rank)
  return rank
}

const bySpelling = (words: string): ZoneKind | null => {
  if (words === '') return null
  if (unseenName.test(words)) return 'navigation'
  const list = words.split(' ')
  if (list.length > 1) for (const [zone, pattern] of byPair) if (pattern.test(words)) return zone
  let first = byWord.length
  for (const word of list) first = Math.min(first, rankOf(word))
  return byWord[first]?.[0] ?? null
}

/** What the words of one class or id say. */
interface Named {
  readonly zone: ZoneKind | null
  readonly story: boolean
  readonly unseen: boolean
  readonly notice: boolean
}

const unnamed: Named = { zone: null, story: false, unseen: false, notice: false }

// Sites use the same classes on all of their pages.
const said = remembered(10_000, (value): Named => {
  const words = wordsIn(value)
  return {
    zone: bySpelling(words),
    story: storyName.test(words),
    unseen: unseenName.test(words),
    // Notices about cookies and data are never the story, however little else a page holds.
    notice: /cookie|consent|gdpr/i.test(value.slice(0, 300)),
  }
})

const namedOf = (value: string | undefined): Named => (value ? said(value) : unnamed)

const whole = new Set(['body', 'html', 'main'])

const claimOf = (
  { name, attribs }: PageNode,
  named: Named,
  id: Named,
): Pick<ElementZone, 'zone' | 'sure'> => {
  if (whole.has(name)) return { zone: null, sure: false }
  const spelled = named.zone ?? id.zone
  // "I have said what I have to say": shown again beside the text, in whatever element.
  if (spelled === 'pull-quote') return { zone: spelled, sure: false }
  const tag = byTag.get(name) ?? (attribs.role === undefined ? undefined : byRole.get(attribs.role))
  if (tag) return { zone: tag, sure: true }
  if (spelled === 'promotion' && (named.notice || id.notice)) return { zone: 'promotion', sure: true }
  // What a system calls a whole article names its subject and tags as well.
  if (name === 'article' && spelled !== 'related' && spelled !== 'comments')
    return { zone: null, sure: false }
  return { zone: spelled ?? (name === 'form' ? 'navigation' : null), sure: false }
}

/** What an element claims to be: the zone of what it holds (null where it claims none), and whether it is the story's place. */
export const zoneOfElement = (element: PageNode): ElementZone => {
  const { attribs } = element
  const named = namedOf(attribs.class)
  const id = namedOf(attribs.id)
  const { zone, sure } = claimOf(element, named, id)
  const story =
    zone === null &&
    (named.story || id.story || (attribs.itemprop ?? attribs.property)?.toLowerCase() === 'articlebody')
  return { zone, sure, story, unseen: named.unseen }
}
