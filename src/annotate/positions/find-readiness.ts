import { limitOfClause, spanOfTokens } from '../../grammar/find-clause.ts'
import { cueAt } from '../../grammar/find-cue.ts'
import { issueOf } from '../../grammar/find-issue.ts'
import { isBody, isLonePerson, partyKey } from '../../grammar/find-party.ts'
import { type Holder, holderOf, speakingParty, statementAt } from '../../grammar/find-speaker.ts'
import type { Stance } from '../../model/annotation.ts'
import type { Sentence, VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'
import { isFirmTable } from './is-position.ts'

const will = /^(will|would|'ll|’ll|shall|'d|’d)$/
const opensCondition = /^(if|unless|should)$/
const saysMore = /^(to|for|in|on|that|of)$/
const pronoun = /^(it|this|that|them)$/

interface Clause {
  readonly first: number
  readonly last: number
}

// The clause of "if": from its word to the comma, the end of what it stands in, or the verb's own subject.
const conditionIn = (
  { ready, words }: Context,
  sentence: Sentence,
  verb: VerbGroup,
  from: number,
): Clause | null => {
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!opensCondition.test(ready.tokens[i]?.lower ?? '')) continue
    if (i > verb.last) return { first: i, last: limitOfClause(ready, i + 1, words.cuts) }
    if (i > from) return null
    let last = i + 1
    while (last < from && ready.tokens[last]?.text !== ',') last += 1
    return last < verb.first ? { first: i, last } : null
  }
  return null
}

// Who says of itself what it is ready for, or will do.
const selfAt = (context: Context, verb: VerbGroup): Holder | null => {
  const holder = holderOf(context, verb)
  const [party] = holder?.parties ?? []
  if (!holder || !party || isLonePerson(context, party)) return null
  const speaker = speakingParty(context, verb)
  const own = holder.firstPerson || (speaker !== null && partyKey(speaker) === partyKey(party))
  return own ? holder : null
}

// "is ready", "are prepared for it": ready for what only the rest of the sentence tells.
const isBareReady = ({ ready, words }: Context, verb: VerbGroup): boolean => {
  const found = cueAt(ready, words.readyStates, verb.head, verb.last + 5)
  if (!found || verb.negated) return false
  const [next, after] = [ready.tokens[found.last], ready.tokens[found.last + 1]]
  return !saysMore.test(next?.lower ?? '') || (next?.lower === 'for' && pronoun.test(after?.lower ?? ''))
}

// "will respond if …": what a party threatens with, in its own words or in those that somebody tells of its warning.
const isThreat = (context: Context, verb: VerbGroup, holder: Holder | null): holder is Holder => {
  const { ready, statements, words } = context
  if (!will.test(verb.modal ?? '') || verb.negated || verb.passive || !words.threats.has(verb.lemma))
    return false
  const [party] = holder?.parties ?? []
  if (!holder || !party || isLonePerson(context, party)) return false
  const own = selfAt(context, verb)
  if (own) return true
  const sentence = ready.tokens[verb.first]?.sentence ?? -1
  const told = statements.some(
    (s) =>
      s.cue !== null &&
      ready.tokens[verb.first] !== undefined &&
      s.cue.start >= (ready.sentences[sentence]?.start ?? Infinity) &&
      s.cue.end <= verb.start,
  )
  return told && isBody(context, party) && statementAt(statements, verb) === null
}

const draftOf = (
  context: Context,
  verb: VerbGroup,
  { holder, clause, stance }: { holder: Holder; clause: Clause; stance: Stance },
): readonly Draft[] => {
  const { ready, words } = context
  const issue = issueOf(ready, clause.first + 1, clause.last, words)
  const behind = clause.first > verb.last ? clause.last : limitOfClause(ready, verb.last, words.cuts)
  const span = spanOfTokens(ready, Math.min(holder.first, verb.first), behind)
  return issue && span && (issue.known || stance === 'insists')
    ? holder.parties.map((party) => ({ party, issue: issue.slug, stance, span, rule: 'positions/readiness' }))
    : []
}

/**
 * What a party at the table is ready for, or threatens with, where the condition names it: "if there is a chance for a truce, we are
 * prepared for it", "if Keshet stops the convoys, Vardania will respond".
 */
export const findReadiness = (context: Context): readonly Draft[] => {
  const { ready } = context
  return ready.verbs.flatMap((verb): readonly Draft[] => {
    if (verb.form !== 'finite') return []
    const threatens = will.test(verb.modal ?? '') && context.words.threats.has(verb.lemma)
    if (!threatens && !isBareReady(context, verb)) return []
    if (!isFirmTable(context)) return []
    const sentence = ready.sentences[ready.tokens[verb.first]?.sentence ?? -1]
    const holder = threatens ? holderOf(context, verb) : selfAt(context, verb)
    if (!sentence || !holder || (threatens && !isThreat(context, verb, holder))) return []
    const clause = conditionIn(context, sentence, verb, Math.min(holder.first, verb.first))
    return clause ? draftOf(context, verb, { holder, clause, stance: threatens ? 'insists' : 'offers' }) : []
  })
}
