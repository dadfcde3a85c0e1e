import { limitOfClause, spanOfTokens } from '../../grammar/find-clause.ts'
import { exchangeIn, issuesIn } from '../../grammar/find-issue.ts'
import { isLonePerson } from '../../grammar/find-party.ts'
import { findSubject } from '../../grammar/find-subject.ts'
import type { Stance, Who } from '../../model/annotation.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'
import { ownerOf } from './find-nominals.ts'

const paper = /^(offer|proposal)$/
const tells = /^(propose|include|offer|contain|provide|envisage|foresee)$/

interface Owned {
  readonly at: number
  readonly party: Who
}

const ownersIn = (context: Context): readonly Owned[] =>
  context.ready.tokens.flatMap((token, at): readonly Owned[] => {
    const owner = token.pos === 'NOUN' && paper.test(token.lemma) ? ownerOf(context, at) : null
    return owner && !isLonePerson(context, owner.party) ? [{ at, party: owner.party }] : []
  })

const isPaper = ({ ready }: Context, head: number): boolean => paper.test(ready.tokens[head]?.lemma ?? '')

const draftsOf = (context: Context, verb: VerbGroup, party: Who, first: number): readonly Draft[] => {
  const { ready, words } = context
  const last = limitOfClause(ready, verb.last, words.cuts)
  const swap = exchangeIn(ready, verb.last, last)
  const given = swap > verb.last ? swap : last
  const make = (from: number, to: number, stance: Stance): readonly Draft[] => {
    const issues = issuesIn(ready, from, to, { words, lists: true })
    return issues.flatMap((issue, i) => {
      const span = spanOfTokens(ready, i === 0 && stance === 'offers' ? first : issue.first, issue.last)
      return span ? [{ party, issue: issue.slug, stance, span, rule: 'positions/paper' }] : []
    })
  }
  return [...make(verb.last, given, 'offers'), ...(given < last ? make(given + 3, last, 'demands') : [])]
}

/** What an offer holds, once its owner is known: "The guild made an offer. It includes …" is an offer of the guild. */
export const findPapers = (context: Context): readonly Draft[] => {
  const { ready } = context
  const owners = ownersIn(context)
  if (!owners.length) return []
  const out: Draft[] = []
  let told = -2
  for (const verb of ready.verbs) {
    if (!tells.test(verb.lemma) || verb.form !== 'finite' || verb.passive || verb.negated) continue
    const subject = findSubject(ready, verb)
    const sentence = ready.tokens[verb.head]?.sentence ?? 0
    const goesOn = ready.tokens[subject?.head ?? -1]?.lower === 'it' && sentence - told === 1
    const owner = owners.findLast((o) => subject !== null && o.at <= subject.head)
    if (!subject || !owner || !(isPaper(context, subject.head) || goesOn)) continue
    told = sentence
    out.push(
      ...draftsOf(context, verb, owner.party, subject.first <= verb.first ? subject.first : verb.first),
    )
  }
  return out
}
