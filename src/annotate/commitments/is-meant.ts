import { mentionsIn } from '../../grammar/find-actors.ts'
import { spanOfTokens } from '../../grammar/find-clause.ts'
import { issueOf } from '../../grammar/find-issue.ts'
import { isBody, isLonePerson, partyKey } from '../../grammar/find-party.ts'
import { namesMatter } from '../../grammar/is-of-talks.ts'
import type { Context, Draft } from './context.ts'

const suppose =
  /^(if|unless|whether|until|once|provided|assuming|should|hope|hopes|hoped|hoping|wish|concern|concerns|fear|fears)$/

// "If Keshet agrees to free", "doubts whether Vardania returned", "[If] they did agree": what is supposed binds nobody.
const isSupposed = ({ ready }: Context, { first, content }: Draft): boolean => {
  const start = ready.sentences[ready.tokens[first]?.sentence ?? -1]?.first ?? first
  for (let i = first - 1; i >= Math.max(start, first - 4); i--) {
    const token = ready.tokens[i]
    if (!token || token.text === ',') break
    if (suppose.test(token.lower)) return true
  }
  return ready.tokens
    .slice(first, content)
    .some((t) => /^(if|unless|whether|until|which|who|what)$/.test(t.lower))
}

// "those", "it": what is undertaken is not said.
const isSaid = ({ ready }: Context, { content, last }: Draft): boolean =>
  ready.tokens
    .slice(content, last)
    .some(
      (t) => /^(NOUN|PROPN|NUM)$/.test(t.pos) || (t.pos === 'VERB' && t.lemma !== 'move' && t.lemma !== 'do'),
    )

const othersIn = (context: Context, { parties, content, last }: Draft): boolean => {
  const span = spanOfTokens(context.ready, content, last)
  const own = new Set(parties.map(partyKey))
  return (
    span !== null &&
    mentionsIn(context.actors, span).some((m) => m.actor.actorKind !== 'person' && !own.has(m.actor.id))
  )
}

const hollow =
  /^(visit|priority|attention|chance|opinion|step|steps|interview|speech|byelection|tribute|time|look|kick-start|strikes|blow|blows)$/

const takenUp = /^(place|part)$/

// "pay a visit", "take place", "give a chance".
const isHollow = ({ ready }: Context, { content, last, rule }: Draft): boolean =>
  (ready.tokens[content]?.lemma === 'take' && takenUp.test(ready.tokens[content + 1]?.lower ?? '')) ||
  (rule !== 'commitments/moved' &&
    ready.tokens.slice(content, Math.min(last, content + 8)).some((t) => hollow.test(t.lower)))

const bound = (context: Context, { parties }: Draft): boolean =>
  parties.every((p) => isBody(context, p) || !isLonePerson(context, p))

// "a two-week pause", "free 240 sailors": a deed of exchange, or people and things that are handed over.
const namesDeed = ({ ready, words }: Context, { content, last }: Draft): boolean => {
  const told = ready.tokens.slice(content, last)
  if (told.some((t) => words.deeds.has(t.lemma))) return true
  const handed = told.slice(0, 3).some((t) => words.handing.has(t.lemma) || words.handing.has(t.lower))
  return handed && told.some((t) => words.cargo.has(t.lemma))
}

// An agreement of bodies needs no more; what one side only offers must be about what is bargained over.
const isBargain = (context: Context, draft: Draft): boolean => {
  const { ready, words } = context
  const { first, content, last, parties, rule, status } = draft
  if (rule === 'commitments/moved') return namesMatter(ready, first, last, words)
  if (rule === 'commitments/verb' && status === 'agreed' && parties.every((p) => isBody(context, p)))
    return true
  const known = rule === 'commitments/verb' && issueOf(ready, content, last, words)?.known === true
  if (namesDeed(context, draft)) return true
  return (
    known || parties.length > 1 || namesMatter(ready, content - 1, last, words) || othersIn(context, draft)
  )
}

/**
 * True where a draft is an undertaking in a negotiation: meant, not supposed; something that is said; by somebody who can be bound;
 * about what parties bargain over, or towards another party. "If Keshet agrees to free nine" and "will pay a visit" are none.
 */
export const isMeant = (context: Context, draft: Draft): boolean =>
  !isSupposed(context, draft) &&
  isSaid(context, draft) &&
  !isHollow(context, draft) &&
  bound(context, draft) &&
  isBargain(context, draft)
