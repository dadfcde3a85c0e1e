import { sentenceAt, tokenIndexAt } from '../../grammar/find-at.ts'
import { partyKey } from '../../grammar/find-party.ts'
import { holderOf, statementAt } from '../../grammar/find-speaker.ts'
import { verbIndexAt } from '../../grammar/find-subject.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'

const says =
  /^(say|state|announce|declare|confirm|reiterate|repeat|affirm|reaffirm|stress|insist|acknowledge|admit|promise|pledge|claim|scream|shout|argue|think|believe)$/
const asks = /^(call|urge|ask|want|demand|press|expect|tell|order|beg|implore|appeal|push)$/
// Rules by which who speaks is who wants: what somebody else in their words thinks is not theirs.
const ofSpeaker = /\/(duty|verdict|appeal|refusal)$/

// The verb whose clause a token opens: "said that | the levy", "said | it"; null where words of other sorts stand between.
const governorOf = ({ ready }: Context, first: number): VerbGroup | null => {
  const before = ready.verbs[verbIndexAt(ready, first) - 1]
  if (before?.first === undefined || ready.tokens[before.first]?.sentence !== ready.tokens[first]?.sentence)
    return null
  return ready.tokens.slice(before.last, first).every((t) => t.lower === 'that' || t.pos === 'ADV')
    ? before
    : null
}

// "urged her to announce that Keshet accepts": asked for, not said; "has not said that it accepts": not said either.
const isUnsaid = ({ ready }: Context, verb: VerbGroup): boolean => {
  if (!says.test(verb.lemma)) return false
  if (verb.negated) return true
  if (verb.form !== 'infinitive') return false
  const asked = ready.verbs[ready.verbs.indexOf(verb) - 1]
  return asked !== undefined && asks.test(asked.lemma)
}

/**
 * True where the clause from a token on is what somebody else than the party says or thinks, within the party's own words: "the
 * families think that the war has to end" in an envoy's statement.
 */
export const isEmbedded = (
  context: Context,
  first: number,
  { party, rule }: Pick<Draft, 'party' | 'rule'>,
): boolean => {
  const verb = ofSpeaker.test(rule) ? governorOf(context, first) : null
  if (!verb || !says.test(verb.lemma)) return false
  const around = statementAt(context.statements, verb)
  if (!around || around !== statementAt(context.statements, context.ready.tokens[first] ?? verb)) return false
  const holder = holderOf(context, verb)
  return !holder?.firstPerson && !holder?.parties.some((each) => partyKey(each) === partyKey(party))
}

/** True where a draft is only what somebody is asked to say, has not said, or is said in a party's words to be another's view. */
export const isAnothersView = (context: Context, draft: Draft): boolean => {
  const { ready } = context
  if (!sentenceAt(ready, draft.span.start)) return false
  const first = tokenIndexAt(ready, draft.span.start)
  const verb = governorOf(context, first)
  return (verb !== null && isUnsaid(context, verb)) || isEmbedded(context, first, draft)
}
