import { isBody, isLonePerson } from '../../grammar/find-party.ts'
import { isOfTalks, isSurelyOfTalks } from '../../grammar/is-of-talks.ts'
import { phrasesIn } from '../../kit/phrase-table.ts'
import type { ReadyArticle, Sentence } from '../../model/ready.ts'
import { sentenceAt, tokenIndexAt } from '../../grammar/find-at.ts'
import type { Context, Draft } from './context.ts'

// An article so thinly sown with subjects of negotiations is about something else: one in so many words.
const thin = 50
const thinAtTalks = 90
const tables = new WeakMap<ReadyArticle, number>()

// In how many words an article names one thing that parties negotiate.
const perSubject = ({ ready, words }: Context): number => {
  const held = tables.get(ready)
  if (held !== undefined) return held
  const hits = phrasesIn(words.issuePhrases, ready.tokens, 0, ready.tokens.length).length
  const found = hits ? ready.tokens.length / hits : Infinity
  tables.set(ready, found)
  return found
}

/** True where an article is about things that parties negotiate, not about a match, a market or a shop. */
const isAtTable = (context: Context): boolean => perSubject(context) <= thin

// Told at length, as stories are, of people at a table: what is particular still counts.
const isStoryOfTalks = (context: Context): boolean =>
  perSubject(context) <= thinAtTalks && isOfTalks(context.ready, context.words)

/** True where an article is about parties at a table, told densely or at length. */
export const isNegotiationPage = (context: Context): boolean => isAtTable(context) || isStoryOfTalks(context)

// A page of so few words is too short to count who is named how often.
const short = 60
const twice = 2
const firm = new WeakMap<ReadyArticle, boolean>()

const hasSides = ({ actors, parties }: Context): boolean => {
  const counts = new Map<string, number>()
  for (const actor of actors) {
    const party = parties.get(actor.id)
    const own = actors.find((each) => each.id === party?.actor) ?? actor
    if (!party || own.actorKind === 'person') continue
    counts.set(own.id, (counts.get(own.id) ?? 0) + actor.mentions.length)
  }
  return [...counts.values()].filter((count) => count >= twice).length >= twice
}

/** True where an article is beyond doubt about parties at a table: it names two sides time and again, their matters and their talks. */
export const isFirmTable = (context: Context): boolean => {
  const held = firm.get(context.ready)
  if (held !== undefined) return held
  const found =
    isNegotiationPage(context) &&
    isSurelyOfTalks(context.ready, context.words) &&
    (context.ready.tokens.length <= short || hasSides(context))
  firm.set(context.ready, found)
  return found
}

const open = /^(if|whether|unless|should)$/
const before = /^(previously|formerly|originally|initially|once|traditionally|historically)$/
const ofOld = /^(then-.+|ex-.+)$/
const campaign = /^(campaign|presidency|term|administration)$/

// "if it accepts the plan", "whether Keshet wants talks": nobody says that it does; nor does who asks.
const isOpen = ({ ready }: Context, first: number, sentence: Sentence): boolean => {
  const last = ready.tokens[sentence.last - 1]
  const asked = last?.text === '?' || ready.tokens[sentence.last - 2]?.text === '?'
  const own = ready.tokens[first]
  return (
    asked ||
    open.test(own?.lower ?? '') ||
    (first > sentence.first && open.test(ready.tokens[first - 1]?.lower ?? ''))
  )
}

const day = 86_400_000
const long = 60

const lastDayOf = (value: string): number => {
  const text = value.split('/').at(-1) ?? ''
  const [, year, month, date] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(text) ?? []
  if (!year) return NaN
  return Date.UTC(Number(year), month ? Number(month) : 12, date ? Number(date) - 31 : 0)
}

const since = /^(in|on|during|from|by|until|at)$/

// "In 2018 Keshet demanded", "demanded last year": a date long before the page, told of the act and not of a thing ("the 2015 deal").
const isLongAgo = ({ ready, dates }: Context, draft: Draft, sentence: Sentence): boolean => {
  const published = Date.parse(ready.article.publishedAt ?? '')
  if (Number.isNaN(published)) return false
  return dates.some((date) => {
    const { start, end } = date.spans[0]
    if (start < sentence.start || end > sentence.end || date.value === null) return false
    const age = published - lastDayOf(date.value)
    if (Number.isNaN(age) || age < long * day) return false
    const i = tokenIndexAt(ready, start)
    const led = since.test(ready.tokens[i - 1]?.lower ?? '') || /^last /i.test(date.text)
    return led && Math.abs(start - draft.span.end) + Math.abs(draft.span.start - start) < 200
  })
}

const tokensOf = ({ ready }: Context, draft: Draft, sentence: Sentence): readonly [number, number] => {
  const first = tokenIndexAt(ready, draft.span.start)
  let last = first
  while (last < sentence.last && (ready.tokens[last]?.end ?? 0) <= draft.span.end) last += 1
  return [first, last]
}

// "had previously insisted", "during his campaign": a position of former days.
const isFormer = ({ ready }: Context, first: number, last: number): boolean => {
  const said = ready.tokens.slice(Math.max(0, first - 2), Math.min(last, first + 10))
  // "then-minister Morvane promised".
  if (said.slice(0, 4).some((t) => ofOld.test(t.lower))) return true
  return said.some(
    (t, i) =>
      before.test(t.lower) ||
      (t.lower === 'during' && said.slice(i, i + 4).some((n) => campaign.test(n.lemma))),
  )
}

/** The slugs of the codebook, for telling an open issue. */
const knownSlugs = new WeakMap<object, ReadonlyMap<string, boolean>>()
const generalOf = ({ words }: Context): ReadonlyMap<string, boolean> => {
  const held = knownSlugs.get(words.issues)
  if (held) return held
  const made = new Map(words.issues.map((issue) => [issue.slug, issue.general]))
  knownSlugs.set(words.issues, made)
  return made
}

// Rules that read what a party itself calls its aim, or its verdict on an offer.
const named = /\/(aim|kept|verdict|list)$/
const nominal = /(tion|sion|ment|ance|ence|sal|val|ship|sure|ure|ing|ity|lity|cy|age)$/

// Rules that read what a side at the table says of its own deeds and of others' duties: whatever these are about.
const particular = /\/(will|duty|readiness)$/

// What can be granted or refused: "removal", "truce", "access"; not "week", "word", "importance".
const isNegotiable = ({ words }: Context, slug: string): boolean => {
  const head =
    slug
      .replace(/^other:/, '')
      .split('-')
      .at(-1) ?? ''
  if (words.claims.has(head) || words.grantable.has(head)) return true
  return nominal.test(head) && !words.ungrantable.has(head)
}

/**
 * True where a draft is a position in a negotiation: held by a side, now, by itself, and about something that others may grant or
 * refuse. "If Keshet accepts", "once demanded" and what is told on pages about other things are none.
 */
export const isPosition = (context: Context, draft: Draft): boolean => {
  const sentence = sentenceAt(context.ready, draft.span.start)
  if (!sentence) return false
  const [first, last] = tokensOf(context, draft, sentence)
  if (isOpen(context, first, sentence) || isFormer(context, first, last)) return false
  if (isLongAgo(context, draft, sentence)) return false
  const general = generalOf(context).get(draft.issue)
  // What somebody else claims is rejected on any page.
  if (draft.stance === 'rejects' && context.words.claims.has(draft.issue.replace('other:', '')))
    return isBody(context, draft.party)
  if (
    general === undefined &&
    !named.test(draft.rule) &&
    !isNegotiable(context, draft.issue) &&
    !(draft.plain === true || (particular.test(draft.rule) && isFirmTable(context)))
  )
    return false
  if (isLonePerson(context, draft.party) && (general !== false || !isAtTable(context))) return false
  return (
    isAtTable(context) ||
    (general === false &&
      isBody(context, draft.party) &&
      (!draft.issue.startsWith('other:') || isStoryOfTalks(context)))
  )
}
