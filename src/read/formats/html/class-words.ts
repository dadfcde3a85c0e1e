import { remembered } from '../../../kit/remembered.ts'
import type { ZoneKind } from '../../../model/article.ts'

/** What the words of one class or id say of an element. */
export interface ClassWords {
  /** What it holds: the zone of that, or null. */
  readonly zone: ZoneKind | null
  /** The place of a story's text. */
  readonly story: boolean
  /** Not to be seen. */
  readonly unseen: boolean
  /** A notice about cookies and data. */
  readonly notice: boolean
  /** Another part of the page than the story, where dates are looked for. */
  readonly aside: boolean
  /** A date, of publishing or of changing where it says so; `other` where dates of other things are named so. */
  readonly date: boolean
  readonly other: boolean
  readonly publish: boolean
  readonly update: boolean
}

/** So much of a class is read. */
export const longestRead = 300

const unseenName =
  /(?:^| )(?:visually ?hidden|screen ?reader(?: only| text)?|sr only|offscreen|assistive text)(?: |$)/

// What content systems call the element that holds the text of a story.
const storyName =
  /(?:^| )(?:(?:article|story|entry|post|news|page|main|single|node|blog) (?:body|content|text|copy)|(?:body|content) (?:article|text|copy|body|content|main)|text content|body (?:article|story)|article contents?|richtext|rich text|article inner|article wrapper content)(?: |$)/

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
    .slice(0, longestRead)
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

// What is said is one of a few: each is kept as one.
const kinds = new Map<string, ClassWords>()

/** What a class says, worked out anew. */
export const readClass = (value: string): ClassWords => {
  const words = wordsIn(value)
  const parts = spaced(value.slice(0, longestRead))
  const says: ClassWords = {
    zone: bySpelling(words),
    story: storyName.test(words),
    unseen: unseenName.test(words),
    notice: /cookie|consent|gdpr/i.test(value.slice(0, longestRead)),
    aside: asideWords.test(parts),
    date: dateWords.test(parts),
    other: otherWords.test(parts),
    publish: publishWords.test(parts),
    update: updateWords.test(parts),
  }
  const kind = Object.values(says).join(' ')
  const known = kinds.get(kind)
  if (known) return known
  kinds.set(kind, says)
  return says
}

/** What no class says. */
export const noClass = readClass('')

const lookUp = remembered(60_000, readClass)

/** What a class or an id says of its element. Sites use the same classes on all of their pages: each is read once. */
export const classWords = (value: string | undefined): ClassWords => (value ? lookUp(value) : noClass)
