import { limitOfClause, spanOfTokens } from '../../grammar/find-clause.ts'
import { issueOf } from '../../grammar/find-issue.ts'
import { isLonePerson } from '../../grammar/find-party.ts'
import { holderOf } from '../../grammar/find-speaker.ts'
import { phrasesIn } from '../../kit/phrase-table.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'
import { lightObjectAt, runningMatter } from './running-matter.ts'

// "the move", "that idea": named before.
const namesAgain = /^(move|offer|proposal|idea|decision|plan|step|measure|demand|request|term)$/

// Where the words of the judgement begin: "unacceptable", "a big mistake"; -1 where it is no refusal.
const judgedAt = ({ ready, words }: Context, first: number, last: number): number => {
  const found = phrasesIn(words.verdicts, ready.tokens, first, last).find(
    (f) => f.value.plain?.stance === 'rejects',
  )
  return found ? found.first : -1
}

// What is judged: the matter between the verb and the judgement, else the one spoken of where it is "it" or "the move".
const judgedIssue = (context: Context, verb: VerbGroup, at: number, last: number): string | null => {
  const { ready, words } = context
  const named = issueOf(ready, verb.last, at, words)
  if (named?.known) return named.slug
  const head = ready.tokens.slice(verb.last, at).findLast((t) => t.pos === 'NOUN')
  const again = head !== undefined && namesAgain.test(head.lemma)
  const object = again ? null : lightObjectAt(context, verb.last, verb.last + 1)
  if (!again && object?.sort !== 'pronoun') return null
  return runningMatter(context, verb.first, { sort: 'pronoun', last: verb.last + 1 }, last)
}

/** What a party calls unacceptable, too little or a mistake: "called the demand that it disarm a mistake". */
export const findJudgements = (context: Context): readonly Draft[] => {
  const { ready, words } = context
  return ready.verbs.flatMap((verb): readonly Draft[] => {
    if (!words.judging.has(verb.lemma) || verb.passive || verb.negated || verb.modal !== null) return []
    if (verb.form === 'infinitive') return []
    const last = limitOfClause(ready, verb.last, words.cuts)
    const at = judgedAt(context, verb.last, last)
    const holder = at > verb.last ? holderOf(context, verb) : null
    const issue = holder ? judgedIssue(context, verb, at, last) : null
    const first =
      holder && holder.first < verb.first && verb.first - holder.first < 14 ? holder.first : verb.first
    const span = spanOfTokens(ready, first, last)
    if (!holder || !issue || !span) return []
    return holder.parties
      .filter((party) => !isLonePerson(context, party))
      .map((party) => ({ party, issue, stance: 'rejects', span, rule: 'positions/judgement' }))
  })
}
