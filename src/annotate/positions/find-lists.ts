import { spanOfTokens } from '../../grammar/find-clause.ts'
import { issueOf } from '../../grammar/find-issue.ts'
import { isLonePerson, partyOf } from '../../grammar/find-party.ts'
import { holderOf, speakingParty } from '../../grammar/find-speaker.ts'
import { whoAt } from '../../grammar/find-actors.ts'
import { verbIndexAt } from '../../grammar/find-subject.ts'
import type { Who } from '../../model/annotation.ts'
import type { Sentence } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'

const listed = /^(demand|condition|term|requirement|precondition|request)$/
const possessive = /^['’]s?$|^(his|her|its|their)$/
const breaks = /^(,|;|and|or)$/
const FAR = 6
const LEAST = 2

// The noun that opens a list and the mark or verb it opens it with: "conditions:", "demands include"; the token the list begins at, or -1.
const listAt = ({ ready }: Context, noun: number, sentence: Sentence): number => {
  for (let i = noun + 1; i < Math.min(noun + FAR, sentence.last); i++) {
    const token = ready.tokens[i]
    if (!token) return -1
    if (token.text === ':') return i + 1
    if (token.lemma === 'include' && i <= noun + 2) return i + 1
    if (token.text === ',' || token.pos === 'VERB') return -1
  }
  return -1
}

// Whose list it is: of "Keshet's demands" Keshet, else who speaks, else who does what the verb before tells ("is ready to … on these conditions").
const ownerOf = (context: Context, noun: number, sentence: Sentence): Who | null => {
  const { ready, actors } = context
  for (let i = noun - 1; i >= Math.max(sentence.first, noun - FAR); i--) {
    const token = ready.tokens[i]
    if (!token || token.pos === 'VERB') break
    if (!possessive.test(token.lower)) continue
    const own = /^['’]/.test(token.text) ? ready.tokens[i - 1] : token
    const party = own ? partyOf(context, whoAt(ready, actors, own)) : null
    if (party) return party
  }
  const token = ready.tokens[noun]
  const speaker = token ? speakingParty(context, token) : null
  if (speaker) return speaker
  for (let v = verbIndexAt(ready, noun) - 1; v >= 0; v--) {
    const verb = ready.verbs[v]
    if (!verb || verb.first < sentence.first) return null
    if (verb.form === 'finite') return holderOf(context, verb)?.parties[0] ?? null
  }
  return null
}

// The end of what is listed: of the quotation it stands in, else of the sentence; what is said behind it stands outside.
const listEnd = ({ ready }: Context, from: number, sentence: Sentence): number => {
  const own = ready.tokens[from]?.quotation ?? -1
  let last = from
  while (last < sentence.last && (own < 0 || ready.tokens[last]?.quotation === own)) last += 1
  return last
}

const itemsIn = ({ ready }: Context, from: number, last: number): readonly (readonly [number, number])[] => {
  const out: (readonly [number, number])[] = []
  let first = from
  for (let i = from; i <= last; i++) {
    if (i < last && !breaks.test(ready.tokens[i]?.lower ?? '')) continue
    if (i > first) out.push([first, i])
    first = i + 1
  }
  return out
}

/**
 * What a list of wants holds, item by item: "on three conditions: Keshet leaves the islands, frees the crews and opens the straits".
 * Items that name nothing that others may do are left out; a list of one is none.
 */
export const findLists = (context: Context, before: readonly Draft[]): readonly Draft[] => {
  const { ready, words } = context
  return ready.tokens.flatMap((token, noun): readonly Draft[] => {
    const following = ready.tokens[noun - 1]?.lower === 'following'
    if (token.pos !== 'NOUN' || !(listed.test(token.lemma) || following)) return []
    const sentence = ready.sentences[token.sentence]
    const from = sentence ? listAt(context, noun, sentence) : -1
    if (!sentence || from < 0) return []
    const items = itemsIn(context, from, listEnd(context, from, sentence))
    const told = before.findLast((d) => d.span.start >= sentence.start && d.span.start < token.start)
    const party = items.length >= LEAST ? (ownerOf(context, noun, sentence) ?? told?.party) : null
    if (!party || isLonePerson(context, party)) return []
    const issues = items.map(([first, last]) => issueOf(ready, first, last, words))
    if (!issues.some((issue) => issue?.known)) return []
    return items.flatMap(([first, last], i): readonly Draft[] => {
      const issue = issues[i]
      const span = spanOfTokens(ready, first, last)
      return issue && span
        ? [{ party, issue: issue.slug, stance: 'demands', span, rule: 'positions/list' }]
        : []
    })
  })
}
