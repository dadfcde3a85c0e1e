import { limitOfClause, spanOfTokens } from '../../grammar/find-clause.ts'
import { issueOf } from '../../grammar/find-issue.ts'
import { isLonePerson, partyKey, partyOf } from '../../grammar/find-party.ts'
import { holderOf, statementAt } from '../../grammar/find-speaker.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'

const will = /^(will|would|wo|'ll|’ll|shall)$/

const speaksForItself = ({ actors, statements }: Context, verb: VerbGroup, key: string): boolean => {
  const side = partyOf(actors, statementAt(statements, verb)?.speaker ?? null)
  return side !== null && partyKey(side) === key
}

/** What a party says that it will not do: "Keshet says it will not discuss the islands". */
export const findRefusals = (context: Context): readonly Draft[] => {
  const { ready, actors, statements, words } = context
  const out: Draft[] = []
  for (const verb of ready.verbs) {
    if (!verb.negated || verb.modal === null || !will.test(verb.modal) || verb.passive) continue
    const holder = holderOf(ready, actors, statements, verb)
    const party = holder?.parties[0]
    if (!holder || !party || isLonePerson(actors, party)) continue
    if (!holder.firstPerson && !speaksForItself(context, verb, partyKey(party))) continue
    const last = limitOfClause(ready, verb.last, words.cuts)
    const issue = issueOf(ready, verb.head, last, words)
    const span = spanOfTokens(ready, holder.first <= verb.first ? holder.first : verb.first, last)
    if (!issue?.known || !span) continue
    out.push({ party, issue: issue.slug, stance: 'rejects', span, rule: 'positions/refusal' })
  }
  return out
}
