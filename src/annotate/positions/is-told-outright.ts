import { sentenceAt, tokenIndexAt } from '../../grammar/find-at.ts'
import { isLonePerson, partyKey } from '../../grammar/find-party.ts'
import { holderOf } from '../../grammar/find-speaker.ts'
import { verbIndexAt } from '../../grammar/find-subject.ts'
import type { Sentence } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'
import { isFirmTable, isNegotiationPage } from './is-position.ts'

// What somebody hopes or guesses of others is not what they say.
const guessing = /^(hope|expect|believe|think|wish|fear|assume|predict|doubt|suspect|speculate)$/
// Behind these a clause tells a time: "since Keshet eased its blockade".
const time = /^(since|until|till)$/
const condition = /^(if|unless)$/
// So far behind a will its condition may stand.
const FAR = 40

const ofWill = /\/will$/
const ofVerdict = /\/(will|verdict)$/
const ofDuty = /\/(duty|judgement)$/

const isGuessed = (context: Context, { party }: Draft, first: number, sentence: Sentence): boolean => {
  const { ready } = context
  const before = ready.verbs[verbIndexAt(ready, first) - 1]
  if (before === undefined || before.first < sentence.first || !guessing.test(before.lemma)) return false
  // What a party itself believes ought to be is its own position.
  const own = holderOf(context, before)?.parties ?? []
  return !own.some((each) => partyKey(each) === partyKey(party))
}

const isTime = ({ ready }: Context, first: number, sentence: Sentence): boolean =>
  first > sentence.first && time.test(ready.tokens[first - 1]?.lower ?? '')

// "Talks will go nowhere if they insist": said for one case only.
const isConditional = ({ ready }: Context, draft: Draft, first: number, sentence: Sentence): boolean =>
  ofVerdict.test(draft.rule) &&
  ready.tokens
    .slice(first, Math.min(sentence.last, first + FAR))
    .some((t, i) => condition.test(t.lower) && ready.tokens[first + i - 1]?.lower !== 'only')

// "other:assertion": what was asserted is the matter, and that somebody denies a report of it says nothing of it.
const isEmpty = ({ words }: Context, { issue }: Draft): boolean => {
  const slug = issue.replace(/^other:/, '')
  return words.emptyMatters.has(slug) || words.emptyMatters.has(slug.split('-').at(-1) ?? '')
}

const isInCodebook = ({ words }: Context, issue: string): boolean =>
  words.issues.some(({ slug }) => slug === issue)

const prevented = /^(prevent|avoid|avert)/
const kindly = /^(supports|offers|accepts)$/

// "hope for a deal that prevents enrichment": the contrary is supported.
const isPrevented = ({ ready }: Context, { stance }: Draft, first: number, last: number): boolean =>
  kindly.test(stance) && ready.tokens.slice(first, last).some((t) => prevented.test(t.lower))

const lastOf = ({ ready }: Context, { span }: Draft, first: number): number => {
  let last = first
  while ((ready.tokens[last]?.end ?? Infinity) <= span.end) last += 1
  return last
}

// What parties will do counts where the codebook knows what it is about: "will remain on the land" says little.
const isIdleWill = (context: Context, { rule, issue, plain }: Draft): boolean =>
  ofWill.test(rule) &&
  plain !== true &&
  !isInCodebook(context, issue) &&
  !context.words.grantable.has(issue.split('-').at(-1)?.replace('other:', '') ?? '')

// On pages that are not of two sides at a table only what a body says outright of a matter of the codebook, or of what can be granted.
const isPlain = (context: Context, { rule, stance, issue, party }: Draft): boolean => {
  const { words } = context
  if (ofWill.test(rule) || ofDuty.test(rule) || isLonePerson(context, party)) return false
  // "Threats to cut off water" are what others complain of.
  if (rule === 'positions/noun' && stance === 'insists') return false
  const head =
    issue
      .replace(/^other:/, '')
      .split('-')
      .at(-1) ?? ''
  return isInCodebook(context, issue) || words.grantable.has(head) || words.claims.has(head)
}

// On pages that are of talks at least a party's own words of a particular matter count too.
const isSpokenAtTable = (context: Context, { issue, party }: Draft): boolean =>
  isNegotiationPage(context) &&
  !isLonePerson(context, party) &&
  context.words.issues.some(({ slug, general }) => slug === issue && !general)

/**
 * True where a draft says where a party stands, whatever the page: neither hoped of it by others, nor a time or a case of something
 * else, nor about a word that says nothing. On pages that are not firmly of talks only what is told outright counts.
 */
export const isToldOutright = (context: Context, draft: Draft): boolean => {
  const { ready } = context
  const sentence = sentenceAt(ready, draft.span.start)
  if (!sentence) return false
  const first = tokenIndexAt(ready, draft.span.start)
  if (isGuessed(context, draft, first, sentence) || isTime(context, first, sentence)) return false
  if (isConditional(context, draft, first, sentence) || isEmpty(context, draft)) return false
  if (isIdleWill(context, draft)) return false
  if (isPrevented(context, draft, first, lastOf(context, draft, first))) return false
  return isFirmTable(context) || isPlain(context, draft) || isSpokenAtTable(context, draft)
}
