import { limitOfClause, spanOfTokens } from '../../grammar/find-clause.ts'
import { isLonePerson } from '../../grammar/find-party.ts'
import { holderOf } from '../../grammar/find-speaker.ts'
import { nounBefore } from '../../grammar/find-subject.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'

const insisting = /^(insist|demand|require)$/
const dropping = /^(drop|abandon|waive|withdraw|shelve|relinquish)$/
const demand = /^(demand|condition|precondition|insistence|requirement)$/

// "No longer insists on" a truce: where the words for what was asked first begin, or -1.
const noLonger = ({ ready }: Context, verb: VerbGroup): number => {
  const [no, longer] = [ready.tokens[verb.head - 2]?.lower, ready.tokens[verb.head - 1]?.lower]
  if (!insisting.test(verb.lemma) || no !== 'no' || longer !== 'longer') return -1
  return /^(on|that)$/.test(ready.tokens[verb.last]?.lower ?? '') ? verb.last + 1 : verb.last
}

// "Dropped its demand for" a truce.
const givenUp = ({ ready }: Context, verb: VerbGroup): number => {
  const np = ready.nouns[nounBefore(ready, verb.last) + 1]
  if (!dropping.test(verb.lemma) || verb.passive || !np || np.first !== verb.last) return -1
  if (!demand.test(ready.tokens[np.head]?.lemma ?? '')) return -1
  return /^(that|for|on|of)$/.test(ready.tokens[np.last]?.lower ?? '') ? np.last + 1 : -1
}

const textOf = ({ ready }: Context, first: number, last: number): string | null => {
  const span = spanOfTokens(ready, first, last)
  return span ? ready.article.text.slice(span.start, span.end) : null
}

// "A truce before talks", "a truce come first": what was to come first, and what waited for it.
const endsOf = (
  context: Context,
  from: number,
  last: number,
): readonly [string | null, string | null] | null => {
  const { ready } = context
  for (let i = from + 1; i < last; i++) {
    const token = ready.tokens[i]
    if (token?.lower === 'before') return [textOf(context, i + 1, last), textOf(context, from, i)]
    if (token?.lower !== 'first') continue
    const came = /^(come|comes|came|be)$/.test(ready.tokens[i - 1]?.lower ?? '')
    return [null, textOf(context, from, came ? i - 1 : i)]
  }
  return null
}

const droppedAt = (context: Context, verb: VerbGroup): Draft | null => {
  const { ready, words } = context
  if (verb.form !== 'finite' || verb.negated || verb.modal !== null) return null
  const from = Math.max(noLonger(context, verb), givenUp(context, verb))
  const holder = from > 0 ? holderOf(context, verb) : null
  const party = holder?.parties[0]
  if (!holder || !party || isLonePerson(context, party)) return null
  const last = limitOfClause(ready, from, words.cuts)
  const ends = endsOf(context, from, last)
  const span = spanOfTokens(ready, holder.first, last)
  if (!ends?.[1] || !span) return null
  return { party, wants: ends[0], onlyAfter: ends[1], span, rule: 'conditions/dropped', dropped: true }
}

/** Conditions that a party gives up: "no longer insists on a truce before talks", "dropped its demand that a truce come first". */
export const findDropped = (context: Context): readonly Draft[] =>
  context.ready.verbs.flatMap((verb) => droppedAt(context, verb) ?? [])
