import { limitOfClause, spanOfTokens } from '../../grammar/find-clause.ts'
import { isLonePerson, partyKey } from '../../grammar/find-party.ts'
import { holderOf, speakingParty, statementAt } from '../../grammar/find-speaker.ts'
import { findSubject } from '../../grammar/find-subject.ts'
import type { Who } from '../../model/annotation.ts'
import type { Sentence, VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'

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
  for (let i = verb.last + 1; i < last - 1; i++)
    if (
      ready.tokens[i]?.lower === 'to' &&
      ready.tokens[/^["“'‘]$/.test(ready.tokens[i + 1]?.text ?? '') ? i + 2 : i + 1]?.pos === 'VERB' &&
      ready.tokens[i - 1]?.pos !== 'VERB'
    )
      return i
  return -1
}

const textOf = ({ ready }: Context, first: number, last: number): string | null => {
  const span = spanOfTokens(ready, first, last)
  return span ? ready.article.text.slice(span.start, span.end) : null
}

const isNeed = (verb: VerbGroup): boolean =>
  needs.test(verb.lemma) && !verb.passive && !verb.negated && verb.form === 'finite'

// What others say that somebody needs is advice, but where it is needed for what the talks are to end in.
const isOwnNeed = (context: Context, verb: VerbGroup, party: Who): boolean => {
  const speaker = speakingParty(context, verb)
  return speaker !== null && partyKey(speaker) === partyKey(party)
}

const isOutcome = ({ ready, words }: Context, first: number, last: number): boolean =>
  ready.tokens.slice(first, last).some((t) => words.outcomes.has(t.lemma))

// Where what it is needed for stands: in front, or behind.
const purposeOf = (
  context: Context,
  verb: VerbGroup,
  { first, sentence, last }: { readonly first: number; readonly sentence: Sentence; readonly last: number },
): { readonly purpose: readonly [number, number]; readonly end: number } | null => {
  const fronted = purposeBefore(context, first, sentence)
  if (fronted) return { purpose: fronted, end: last }
  const behind = purposeBehind(context, verb, last)
  return behind < 0 ? null : { purpose: [behind + 1, last], end: behind }
}

const needAt = (context: Context, verb: VerbGroup): Draft | null => {
  const { ready, statements, words } = context
  const sentence = ready.sentences[ready.tokens[verb.head]?.sentence ?? -1]
  if (!isNeed(verb) || !sentence || !statementAt(statements, verb)) return null
  const subject = findSubject(ready, verb)
  const party = holderOf(context, verb)?.parties[0]
  if (!subject || !party || isLonePerson(context, party)) return null
  const last = limitOfClause(ready, verb.last, words.cuts)
  const found = purposeOf(context, verb, { first: subject.first, sentence, last })
  if (!found || !(isOwnNeed(context, verb, party) || isOutcome(context, ...found.purpose))) return null
  const wants = textOf(context, ...found.purpose)
  const onlyAfter = textOf(context, verb.last, found.end)
  const span = spanOfTokens(ready, Math.min(found.purpose[0] - 1, subject.first), last)
  return wants && onlyAfter && span ? { party, wants, onlyAfter, span, rule: 'conditions/need' } : null
}

/** What a party says it needs for something: "to reach a deal we need time until spring". */
export const findNeeds = (context: Context): readonly Draft[] =>
  context.ready.verbs.flatMap((verb) => {
    const draft = needAt(context, verb)
    return draft ? [draft] : []
  })
