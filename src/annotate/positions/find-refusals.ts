import { limitOfClause, spanOfTokens } from '../../grammar/find-clause.ts'
import { issueOf } from '../../grammar/find-issue.ts'
import { isLonePerson } from '../../grammar/find-party.ts'
import { speakingParty } from '../../grammar/find-speaker.ts'
import { verbIndexAt } from '../../grammar/find-subject.ts'
import type { Sentence } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'

const none: readonly Draft[] = []
const bars = /^(before|until|till|unless|without)$/
const opens = /^(["“'‘,;:.—–-]|but|and|so|that|if)$/
const sure = /^(will|can|shall|could|would|must|may|'ll|’ll)$/
const able = /^(can|could|may|might)$/
const closing = /^(["”'’,.;:—–])$/

// "There will be no talks", "there can be no deal": the token behind "no", or -1.
const deniedAt = ({ ready }: Context, at: number): number => {
  if (ready.tokens[at]?.lower !== 'there' || !sure.test(ready.tokens[at + 1]?.lower ?? '')) return -1
  const no = at + 3
  return ready.tokens[at + 2]?.lower === 'be' && ready.tokens[no]?.lower === 'no' ? no + 1 : -1
}

// "No inspector passes the gate before …": opens a clause, and something must come first. The token of the bar, or -1.
const barAfter = ({ ready }: Context, at: number, sentence: Sentence): number => {
  const before = ready.tokens[at - 1]
  if (ready.tokens[at]?.lower !== 'no') return -1
  if (before && before.sentence === ready.tokens[at].sentence && !opens.test(before.lower)) return -1
  for (let i = at + 2; i < Math.min(sentence.last, at + 14); i++) {
    const token = ready.tokens[i]
    // "No aid can reach the town without …" tells what is so, not what somebody refuses.
    if (!token || closing.test(token.text) || able.test(token.lower)) return -1
    if (bars.test(token.lower)) return i
  }
  return -1
}

// "will allow a truce only …", "only the return of all crews will allow …": what alone opens the way.
const onlyWay = ({ ready, words }: Context, at: number, sentence: Sentence): number => {
  const [token, next, before] = [ready.tokens[at], ready.tokens[at + 1], ready.tokens[at - 1]]
  if (token?.lower !== 'only' || next?.pos !== 'DET') return -1
  if (before && before.sentence === token.sentence && !opens.test(before.lower)) return -1
  const verb = ready.verbs[verbIndexAt(ready, at + 1)]
  if (!verb || verb.first >= sentence.last || verb.first - at > 12) return -1
  return sure.test(verb.modal ?? '') && words.openings.has(verb.lemma) ? verb.first : -1
}

/**
 * What a party says that there will not be, or not before something else, and what alone it lets count: "there will be no talks",
 * "no inspector passes before they sign", "only a full return will allow a truce".
 */
export const findRefusals = (context: Context): readonly Draft[] => {
  const { ready, words } = context
  return ready.tokens.flatMap((token, at): readonly Draft[] => {
    if (!/^(there|no|only)$/.test(token.lower)) return none
    const sentence = ready.sentences[token.sentence]
    if (!sentence) return none
    const denied = deniedAt(context, at)
    const bar = denied < 0 ? barAfter(context, at, sentence) : -1
    const alone = denied < 0 && bar < 0 ? onlyWay(context, at, sentence) : -1
    if (denied < 0 && bar < 0 && alone < 0) return none
    const party = speakingParty(context, token)
    if (!party || isLonePerson(context, party)) return none
    const limit = limitOfClause(ready, at + 1, words.cuts)
    const issue = issueOf(
      ready,
      denied < 0 ? at + 1 : denied,
      alone >= 0 ? alone : bar >= 0 ? bar : limit,
      words,
    )
    const span = spanOfTokens(ready, at, Math.max(limit, bar + 1))
    if (!issue?.known || !span) return none
    const stance = alone >= 0 ? 'insists' : 'rejects'
    return [{ party, issue: issue.slug, stance, span, rule: 'positions/refusal' }]
  })
}
