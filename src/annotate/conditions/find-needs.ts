import { limitOfClause, spanOfTokens } from '../../grammar/find-clause.ts'
import { namesMatter } from '../../grammar/is-of-talks.ts'
import { isLonePerson, partyKey } from '../../grammar/find-party.ts'
import { holderOf, speakingParty, statementAt } from '../../grammar/find-speaker.ts'
import { findSubject } from '../../grammar/find-subject.ts'
import type { ConditionCue } from '../../languages/contract/negotiation.ts'
import type { PositionAnnotation, Who } from '../../model/annotation.ts'
import type { ReadyArticle, Sentence, VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'
import { worded } from './word-clause.ts'

const needs = /^(need|require)$/

// "In order to sell fish, we need open straits": the purpose stands first, up to a comma.
const purposeBefore = (
  { ready }: Context,
  subject: number,
  sentence: Sentence,
): readonly [number, number] | null => {
  const quoted = ready.tokens[subject]?.quotation ?? -1
  let first = sentence.first
  while (
    first < subject &&
    (ready.tokens[first]?.pos === 'PUNCT' || ready.tokens[first]?.quotation !== quoted)
  )
    first += 1
  const order =
    ready.tokens[first]?.lower === 'in' && ready.tokens[first + 1]?.lower === 'order' ? first + 2 : first
  if (ready.tokens[order]?.lower !== 'to') return null
  let comma = order
  while (comma < subject && ready.tokens[comma]?.text !== ',') comma += 1
  return comma < subject ? [order + 1, comma] : null
}

const purposeBehind = ({ ready }: Context, verb: VerbGroup, last: number): number => {
  // "needs to press its neighbour to act": a duty, and no need of anything.
  if (ready.tokens[verb.last]?.lower === 'to') return -1
  for (let i = verb.last + 1; i < last - 1; i++)
    if (
      ready.tokens[i]?.lower === 'to' &&
      ready.tokens[i + 1]?.pos === 'VERB' &&
      ready.tokens[i - 1]?.pos !== 'VERB'
    )
      return i
  return -1
}

const textOf = (ready: ReadyArticle, first: number, last: number): string | null => {
  const span = spanOfTokens(ready, first, last)
  return span ? ready.article.text.slice(span.start, span.end) : null
}

const isNeed = (verb: VerbGroup): boolean =>
  needs.test(verb.lemma) && !verb.passive && !verb.negated && verb.form === 'finite'

// Who needs it says so: what others think that somebody needs is advice.
const needing = (context: Context, verb: VerbGroup): Who | null => {
  const party = holderOf(context, verb)?.parties[0]
  const speaker = speakingParty(context, verb)
  const own = party && speaker && partyKey(party) === partyKey(speaker)
  return own && !isLonePerson(context, party) ? party : null
}

const needAt = (context: Context, verb: VerbGroup): Draft | null => {
  const { ready, statements, words } = context
  const sentence = ready.sentences[ready.tokens[verb.head]?.sentence ?? -1]
  if (!isNeed(verb) || !sentence || !statementAt(statements, verb)) return null
  const subject = findSubject(ready, verb)
  const party = needing(context, verb)
  if (!subject || !party) return null
  const last = limitOfClause(ready, verb.last, words.cuts)
  const fronted = purposeBefore(context, subject.first, sentence)
  const behind = fronted ? -1 : purposeBehind(context, verb, last)
  if (!fronted && behind < 0) return null
  const [from, to] = fronted ?? [behind + 1, last]
  if (!namesMatter(ready, from, to, words)) return null
  const wants = worded(textOf(ready, from, to))
  const onlyAfter = worded(textOf(ready, verb.last, fronted ? last : behind)?.replace(/^to /, '') ?? null)
  const span = spanOfTokens(ready, fronted ? fronted[0] - 1 : subject.first, last)
  return wants && onlyAfter && span
    ? { party, wants, onlyAfter, relation: 'after', span, rule: 'conditions/need' }
    : null
}

/** What a party says it needs for something: "to reach a deal we need time until spring". */
export const findNeeds = (context: Context): readonly Draft[] =>
  context.ready.verbs.flatMap((verb) => {
    const draft = needAt(context, verb)
    return draft ? [draft] : []
  })

const demandOver = ({ positions }: Context, verb: VerbGroup): PositionAnnotation | undefined =>
  positions.find(
    (p) => /insists|demands/.test(p.stance) && p.spans[0].start < verb.end && verb.start < p.spans[0].end,
  )

interface WishCue extends ConditionCue {
  readonly first: number
  readonly last: number
  readonly word: string
}

const isNeedful = ({ ready, words }: Context, verb: VerbGroup): boolean =>
  ready.tokens.slice(verb.first, verb.last + 4).some((t) => words.needs.has(t.lower))

// "must act in order to keep its freedom" tells an aim, "is required in order to" a need.
const isRequired = ({ ready }: Context, verb: VerbGroup): boolean =>
  ready.tokens
    .slice(verb.first, verb.last + 2)
    .some((t) => /^(required|needed|necessary|essential)$/.test(t.lower))

const wishes = /^(want|wish|intend|plan)$/

// "much must be done before a summit", "wanted to reflect before another offer".
const needHolder = (context: Context, cue: WishCue, verb: VerbGroup): Who | null => {
  const demand = demandOver(context, verb)
  const own = holderOf(context, verb)?.parties[0] ?? null
  const needed = demand !== undefined || isNeedful(context, verb)
  const wished = wishes.test(verb.lemma) && !verb.negated
  if (cue.main === 'need' && !(needed || (wished && cue.word === 'before'))) return null
  const speaker = speakingParty(context, verb)
  if (wished) return own
  return demand?.party ?? (statementAt(context.statements, verb) ? speaker : null)
}

/** What must come first where the wish stands behind the cue: "much must be done before a summit". */
export const needOf = (context: Context, cue: WishCue, verb: VerbGroup): Draft | null => {
  const { ready, words } = context
  if (cue.word === 'in' && !isRequired(context, verb)) return null
  const party = needHolder(context, cue, verb)
  if (!party || isLonePerson(context, party)) return null
  const last = limitOfClause(ready, cue.last, words.cuts)
  const subject = findSubject(ready, verb)
  const near =
    subject &&
    subject.first < verb.first &&
    ready.tokens[subject.first]?.sentence === ready.tokens[verb.first]?.sentence
  const first = near ? subject.first : verb.first
  if (!namesMatter(ready, cue.last, last, words)) return null
  const from = wishes.test(verb.lemma) && ready.tokens[verb.last]?.lower === 'to' ? verb.last + 1 : first
  const [onlyAfter, wants] = [worded(textOf(ready, from, cue.first)), worded(textOf(ready, cue.last, last))]
  const span = spanOfTokens(ready, first, last)
  return span && onlyAfter && wants
    ? { party, wants, onlyAfter, relation: 'after', span, rule: 'conditions/cue' }
    : null
}
