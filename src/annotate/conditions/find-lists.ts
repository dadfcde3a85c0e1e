import { spanOfTokens } from '../../grammar/find-clause.ts'
import { isLonePerson } from '../../grammar/find-party.ts'
import { holderOf } from '../../grammar/find-speaker.ts'
import { verbsBetween } from '../../grammar/find-subject.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'

const named = /^(conditions|terms|demands|points)$/
const opening = /^(according|under|on|in|with)$/

const textOf = ({ ready }: Context, first: number, last: number): string | null => {
  const span = spanOfTokens(ready, first, last)
  return span ? ready.article.text.slice(span.start, span.end) : null
}

// What opens the words for the conditions: "according to clear conditions", "on two conditions", "in exchange for specific demands".
const openingOf = ({ ready }: Context, at: number, floor: number): number => {
  for (let i = at - 1; i > Math.max(floor, at - 6); i--)
    if (opening.test(ready.tokens[i]?.lower ?? '')) return i
  return -1
}

const wishAt = ({ ready, words }: Context, verb: VerbGroup, last: number): number => {
  for (let i = verb.first; i < last; i++)
    if (words.willing.has(ready.tokens[i]?.lower ?? ''))
      return ready.tokens[i + 1]?.lower === 'to' ? i + 2 : i + 1
  return -1
}

// The list ends with the quotation that it stands in.
const endOf = ({ ready }: Context, at: number, last: number): number => {
  const quoted = ready.tokens[at]?.quotation ?? -1
  const end = ready.tokens.findIndex((t, i) => i > at + 1 && i < last && t.quotation !== quoted)
  return quoted >= 0 && end > 0 ? end : last
}

const listAt = (context: Context, at: number): Draft | null => {
  const { ready } = context
  const token = ready.tokens[at]
  const sentence = ready.sentences[token?.sentence ?? -1]
  if (!token || !sentence || !named.test(token.lower) || ready.tokens[at + 1]?.text !== ':') return null
  const open = openingOf(context, at, sentence.first)
  const verb = verbsBetween(ready, sentence.first, open).findLast((v) => v.form === 'finite' && !v.negated)
  const wish = verb && open > 0 ? wishAt(context, verb, open) : -1
  const party = verb && wish > 0 ? holderOf(context, verb)?.parties[0] : undefined
  if (!verb || !party || isLonePerson(context, party)) return null
  const last = endOf(context, at, sentence.last)
  const [wants, onlyAfter] = [textOf(context, wish, open), textOf(context, at + 2, last)]
  const span = spanOfTokens(ready, verb.first, last)
  return wants && onlyAfter && span ? { party, wants, onlyAfter, span, rule: 'conditions/list' } : null
}

/** Conditions that are listed: "is ready to sail on two conditions: a truce and open straits" is one, which holds them all. */
export const findLists = (context: Context): readonly Draft[] =>
  context.ready.tokens.flatMap((_, at) => listAt(context, at) ?? [])
