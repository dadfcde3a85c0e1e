import type { NegotiationWords } from '../languages/contract/negotiation.ts'
import type { ReadyArticle } from '../model/ready.ts'

// A page of fewer words is too short to be told by the words it uses.
const LEAST_TOKENS = 100
const LEAST_KINDS = 2
const PER_WORDS = 150

const kept = new WeakMap<ReadyArticle, boolean>()

const count = ({ tokens }: ReadyArticle, { tableWords }: NegotiationWords): boolean => {
  if (tokens.length < LEAST_TOKENS) return true
  const kinds = new Set<string>()
  let all = 0
  for (const { lemma, lower } of tokens) {
    const word = tableWords.has(lemma) ? lemma : tableWords.has(lower) ? lower : null
    if (word === null) continue
    kinds.add(word)
    all += 1
  }
  return kinds.size >= LEAST_KINDS && all * PER_WORDS >= tokens.length
}

/**
 * True where a page tells of people at a table: it uses three words at least such as "talks", "envoy" and "truce", one in
 * 150 words. A match report with one "deal" in it is none; a page too short to tell counts as one.
 */
export const isOfTalks = (ready: ReadyArticle, words: NegotiationWords): boolean => {
  const held = kept.get(ready)
  if (held !== undefined) return held
  const found = count(ready, words)
  kept.set(ready, found)
  return found
}
