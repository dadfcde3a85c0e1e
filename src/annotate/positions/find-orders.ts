import { limitOfClause, spanOfTokens } from '../../grammar/find-clause.ts'
import { issueOf } from '../../grammar/find-issue.ts'
import { isLonePerson } from '../../grammar/find-party.ts'
import { speakingParty } from '../../grammar/find-speaker.ts'
import type { Context, Draft } from './context.ts'

const none: readonly Draft[] = []
const opens = /^(["“'‘(,;:.—–]|but|and|so|first)$/
const ourselves = /^('s|’s|us|me|alone|go)$/

// "Let him first remove his ships": what others are told to do, where a clause opens.
const isOrder = ({ ready, words }: Context, at: number): boolean => {
  const [token, before, next] = [ready.tokens[at], ready.tokens[at - 1], ready.tokens[at + 1]]
  // "LeT" is a name.
  if (!token || !/^[A-Z]?[a-z]+$/.test(token.text)) return false
  if (!words.orders.has(token.lower) || !next || ourselves.test(next.lower)) return false
  return !before || before.sentence !== token.sentence || opens.test(before.lower)
}

// "First the leaders meet, then the ships go home": what comes first, up to the comma.
const firstEnd = ({ ready }: Context, at: number): number => {
  const token = ready.tokens[at]
  const before = ready.tokens[at - 1]
  if (token?.lower !== 'first' || ready.tokens[at + 1]?.text === ',') return -1
  if (before && before.sentence === token.sentence && !opens.test(before.lower)) return -1
  const last = ready.sentences[token.sentence]?.last ?? at
  for (let i = at + 1; i < last; i++)
    if (/^[,;—–]$/.test(ready.tokens[i]?.text ?? ''))
      return ready.tokens.slice(i + 1, i + 4).some((t) => t.lower === 'then') ? i : -1
  return -1
}

/** What parties tell others to do, or put first: "let him first remove his ships", "first the leaders meet, then …". */
export const findOrders = (context: Context): readonly Draft[] => {
  const { ready, words } = context
  return ready.tokens.flatMap((token, at): readonly Draft[] => {
    if (token.lower !== 'first' && !words.orders.has(token.lower)) return none
    const first = firstEnd(context, at)
    if (first < 0 && !isOrder(context, at)) return []
    const party = speakingParty(context, token)
    if (!party || isLonePerson(context, party)) return []
    const last = first < 0 ? limitOfClause(ready, at + 2, words.cuts) : first
    const issue = issueOf(ready, at + 1, last, words)
    const sentence = ready.sentences[token.sentence]
    const span = spanOfTokens(ready, at, first < 0 ? last : limitOfClause(ready, first + 2, words.cuts))
    return issue && span && sentence
      ? [{ party, issue: issue.slug, stance: 'demands', span, rule: 'positions/order' }]
      : []
  })
}
