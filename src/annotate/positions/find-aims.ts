import { whoAt } from '../../grammar/find-actors.ts'
import { spanOfTokens } from '../../grammar/find-clause.ts'
import { issueOf, issuesIn } from '../../grammar/find-issue.ts'
import { isLonePerson, partyOf } from '../../grammar/find-party.ts'
import { speakingParty } from '../../grammar/find-speaker.ts'
import { phraseAt } from '../../kit/phrase-table.ts'
import type { Who } from '../../model/annotation.ts'
import type { Context, Draft } from './context.ts'

const isVerb = /^(is|are|remains|remain|was|were|includes|include)$/
const clear = /^(clear|simple|unchanged|the|same|:|to|also|very)$/
const unchanged = /^(unchanged|changed|same)$/
const lasting = /^(goal|aim|objective|demand|position|condition|stance)$/

// "our agenda is clear: …": what stands behind the verb, and the words about it.
const contentAfter = ({ ready }: Context, at: number, last: number): number => {
  let i = at
  while (i < last && i < at + 4 && !isVerb.test(ready.tokens[i]?.lower ?? '')) i += 1
  if (!isVerb.test(ready.tokens[i]?.lower ?? '')) return -1
  i += 1
  while (
    i < last &&
    ready.tokens.slice(i, last).some((t) => t.text === ':') &&
    clear.test(ready.tokens[i]?.lower ?? '')
  )
    i += 1
  return i
}

const sentenceLast = ({ ready }: Context, at: number): number =>
  ready.sentences[ready.tokens[at]?.sentence ?? -1]?.last ?? at

const speakerAt = (context: Context, at: number): Who | null => {
  const { ready } = context
  const token = ready.tokens[at]
  const party = token ? speakingParty(context, token) : null
  return party && !isLonePerson(context, party) ? party : null
}

const quoteEnd = ({ ready }: Context, at: number, last: number): number => {
  const own = ready.tokens[at]?.quotation ?? -1
  if (own < 0) return last
  let end = at
  while (end < last && ready.tokens[end]?.quotation === own) end += 1
  return end
}

const listed = (context: Context, at: number): readonly Draft[] => {
  const { ready, words } = context
  const end = sentenceLast(context, at)
  const found = phraseAt(words.ownAims, ready.tokens, at, end)
  if (!found) return []
  const last = quoteEnd(context, at, end)
  const party = speakerAt(context, at)
  if (!party) return []
  const from = contentAfter(context, found.last, last)
  if (from < 0 || from >= last) return []
  const issues = issuesIn(ready, from, last, { words, lists: true })
  return issues.flatMap((issue) => {
    const span = spanOfTokens(ready, issues.length > 1 ? issue.first : at, issue.last)
    return span && issue.known
      ? [{ party, issue: issue.slug, stance: found.value, span, rule: 'positions/aim' }]
      : []
  })
}

// "Keshet's goals remain unchanged", "our demands have not changed".
const kept = (context: Context, at: number): readonly Draft[] => {
  const { ready, actors, words } = context
  const token = ready.tokens[at]
  if (!token || !lasting.test(token.lemma)) return []
  const owned = /^['’]s?$/.test(ready.tokens[at - 1]?.text ?? '')
  if (!(token.pos === 'NOUN' || owned)) return []
  const last = sentenceLast(context, at)
  const offset = ready.tokens.slice(at + 1, Math.min(at + 7, last)).findIndex((t) => unchanged.test(t.lower))
  if (offset < 0) return []
  const end = at + 1 + offset
  const owner = owned ? at - 2 : at - 1
  const name = ready.tokens[owner]
  if (!name) return []
  const party = words.firstPerson.has(name.lower)
    ? speakerAt(context, at)
    : partyOf(context, whoAt(ready, actors, name))
  const span = spanOfTokens(ready, owner, end + 1)
  const issue = issueOf(ready, at, end, words)?.slug ?? `other:${token.lemma}`
  return party && span ? [{ party, issue, stance: 'insists', span, rule: 'positions/kept' }] : []
}

/** Aims that parties name as such: "our agenda is clear: the return of the crews, …", "Keshet's goals remain unchanged". */
export const findAims = (context: Context): readonly Draft[] => {
  const out: Draft[] = []
  for (let at = 0; at < context.ready.tokens.length; at++) {
    for (const draft of listed(context, at)) out.push(draft)
    for (const draft of kept(context, at)) out.push(draft)
  }
  return out
}
