import { limitOfClause, spanOfTokens } from '../../grammar/find-clause.ts'
import { issueOf } from '../../grammar/find-issue.ts'
import { isLonePerson, partyKey } from '../../grammar/find-party.ts'
import { holderOf, speakingParty } from '../../grammar/find-speaker.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'

const will = /^(will|would|wo|'ll|’ll|shall)$/

const speaksForItself = (context: Context, verb: VerbGroup, key: string): boolean => {
  const side = speakingParty(context, verb)
  return side !== null && partyKey(side) === key
}

/** What a party says that it will not do: "Keshet says it will not discuss the islands". */
export const findRefusals = (context: Context): readonly Draft[] => {
  const { ready, words } = context
  const out: Draft[] = []
  for (const verb of ready.verbs) {
    if (!verb.negated || verb.modal === null || !will.test(verb.modal) || verb.passive) continue
    const holder = holderOf(context, verb)
    const party = holder?.parties[0]
    if (!holder || !party || isLonePerson(context, party)) continue
    const told = ready.tokens[holder.first - 1]?.lower === 'that'
    if (!holder.firstPerson && !told && !speaksForItself(context, verb, partyKey(party))) continue
    const last = limitOfClause(ready, verb.last, words.cuts)
    const issue = issueOf(ready, verb.head, last, words)
    const span = spanOfTokens(ready, holder.first <= verb.first ? holder.first : verb.first, last)
    if (!issue?.known || !span) continue
    out.push({ party, issue: issue.slug, stance: 'rejects', span, rule: 'positions/refusal' })
  }
  return out
}
