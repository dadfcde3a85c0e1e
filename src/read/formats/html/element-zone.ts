import type { Element } from 'domhandler'
import type { ZoneKind } from '../../../model/article.ts'

/** What an element is by its tag (`sure`) or by the words of its class and id. */
export interface ElementZone {
  readonly zone: ZoneKind | null
  readonly sure: boolean
  /** Named as the place of a story's text: `itemprop="articleBody"`, "entry-content", "story__body" … */
  readonly story: boolean
}

// What content systems call the element that holds the text of a story.
const storyName =
  /(?:^| )(?:(?:article|story|entry|post|news|page|main|single|node|blog) (?:body|content|text|copy)|(?:body|content) (?:article|text|copy|body|content|main)|text content|body (?:article|story)|article contents?|richtext|rich text|article inner|article wrapper content)(?: |$)/

const isStory = ({ attribs }: Element): boolean =>
  /^articleBody$/i.test(attribs.itemprop ?? '') ||
  /^articleBody$/i.test(attribs.property ?? '') ||
  storyName.test(wordsIn(attribs.class ?? '')) ||
  storyName.test(wordsIn(attribs.id ?? ''))

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

// Words of class names that people who build pages agree on, whole words only.
const byWord: readonly (readonly [ZoneKind, RegExp])[] = [
  ['comments', /^(?:comments?|disqus|commentlist|respond|livefyre|coral|reactions)$/],
  ['newsletter', /^(?:newsletters?|signup|subscribe|subscription|mailinglist|mailing|optin)$/],
  [
    'related',
    /^(?:related|recommended|recommendations?|recirc|recirculation|readmore|trending|popular|mostread|mostpopular|outbrain|taboola|teasers?|crosslink|crosslinks|morelinks|seealso|sidebar|rail|upnext|nextstory|recommends|hotcard)$/,
  ],
  [
    'promotion',
    /^(?:ad|ads|advert|adverts|advertisement|advertising|sponsor|sponsored|promo|promos|promotion|banner|cookie|cookies|consent|gdpr|paywall|donate|donation|modal|popup|overlay|cta|marketing|adslot|dfp)$/,
  ],
  [
    'navigation',
    /^(?:nav|navbar|navigation|menu|breadcrumbs?|masthead|footer|toolbar|pagination|pager|share|sharing|sharebar|social|socials|addthis|sharedaddy|tags|tag|taglist|topics|keywords|skip|hidden|visuallyhidden|print|tools|utility)$/,
  ],
  [
    'caption',
    /^(?:caption|captions|figcaption|wpcaption|credit|photocredit|imagecredit|gallery|slideshow|carousel|mediacaption|lightbox|infobox|factbox)$/,
  ],
  ['credit', /^(?:bio|authorbio|aboutauthor|disclaimer|copyright|correction|footnote|footnotes|endnote)$/],
  [
    'byline',
    /^(?:byline|bylines|author|authors|timestamp|dateline|pubdate|publishdate|posted|meta|metadata|entrymeta|postmeta|articlemeta)$/,
  ],
  ['standfirst', /^(?:standfirst|dek|deck|subtitle|subheadline|articlesubtitle)$/],
]

// Pairs of words that mean something together only.
const byPair: readonly (readonly [ZoneKind, RegExp])[] = [
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

const wordsIn = (value: string): string =>
  value
    .slice(0, 300)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()

const bySpelling = (value: string): ZoneKind | null => {
  const words = wordsIn(value)
  if (words === '') return null
  for (const [zone, pattern] of byPair) if (pattern.test(words)) return zone
  const list = words.split(' ')
  for (const [zone, pattern] of byWord) if (list.some((word) => pattern.test(word))) return zone
  return null
}

const claimOf = ({ name, attribs }: Element): Omit<ElementZone, 'story'> => {
  if (name === 'body' || name === 'html' || name === 'main') return { zone: null, sure: false }
  const tag = byTag.get(name) ?? byRole.get(attribs.role ?? '')
  if (tag) return { zone: tag, sure: true }
  // Notices about cookies and data are never the story, however little else a page holds.
  if (/cookie|consent|gdpr/i.test(`${attribs.class ?? ''} ${attribs.id ?? ''}`.slice(0, 300)))
    return { zone: 'promotion', sure: true }
  const spelled = bySpelling(attribs.class ?? '') ?? bySpelling(attribs.id ?? '')
  return { zone: spelled, sure: false }
}

/** What an element claims to be: the zone of what it holds (null where it claims none), and whether it is the story's place. */
export const zoneOfElement = (element: Element): ElementZone => {
  const claim = claimOf(element)
  return { ...claim, story: isStory(element) }
}
