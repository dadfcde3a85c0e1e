import { itemsIn, tokensIn } from '../../grammar/find-at.ts'
import type { StatementWords } from '../../languages/contract/statements.ts'
import type { NounPhrase, ReadyArticle } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'
import type { Draft } from './draft.ts'

const audience = (ready: ReadyArticle, span: Span, words: StatementWords): string | null => {
  const tokens = tokensIn(ready, span)
  const told = tokens.findIndex((t) => t.lemma === 'tell' || t.lemma === 'speak')
  if (told < 0) return null
  const heard = tokens.slice(told, told + 8).find((t) => words.audiences.has(t.lower))
  return heard?.text ?? null
}

// "X." at the end of a sentence is the network, no initial.
const plain = (lower: string): string => lower.replace(/^(\p{L})\.$/u, '$1')

// The last word of a phrase, or the one behind it, that names a channel.
const headOf = (ready: ReadyArticle, np: NounPhrase, words: StatementWords, end: number): Span | null => {
  const head = ready.tokens
    .slice(np.first, np.last + 2)
    .findLast((t) => words.channels.has(plain(t.lower)) && t.end <= end)
  return head ? { start: head.start, end: head.start + plain(head.text).length } : null
}

// "interview | with Corvale Radio", "post | on X", "meeting | of the Strait Group": a name behind its preposition says which.
const whichOne = (ready: ReadyArticle, np: NounPhrase, phrases: readonly NounPhrase[], k: number): number => {
  const joint = ready.tokens[np.last]
  const next = phrases[k + 1]
  const named = next?.first === np.last + 1 && ready.tokens[next.head]?.pos === 'PROPN'
  return joint && named && /^(with|on|of|for)$/.test(joint.lower) ? next.end : -1
}

/** Through what the words came: "video address", "post on X", "interview with Corvale Radio", "reporters". */
export const channelOf = (ready: ReadyArticle, draft: Draft, words: StatementWords): string | null => {
  for (const span of draft.setting) {
    const heard = audience(ready, span, words)
    if (heard) return heard
    const phrases = itemsIn(ready.nouns, span)
    for (const [k, np] of phrases.entries()) {
      const before = ready.tokens[np.first - 1]
      const head = headOf(ready, np, words, span.end)
      if (!head || !before || !(words.channelPrepositions.has(before.lower) || before.lemma === 'tell'))
        continue
      const first = ready.tokens[np.first]
      const start =
        first && /^(a|an|the|his|her|its|their)$/.test(first.lower)
          ? (ready.tokens[np.first + 1]?.start ?? np.start)
          : np.start
      const end = Math.max(head.end, start + 1, whichOne(ready, np, phrases, k))
      return ready.article.text.slice(start, end).replace(/(?<=(?:^| )\p{L})\.$/u, '')
    }
  }
  return null
}
