import type { NegotiationWords } from '../languages/contract/negotiation.ts'
import type { ReadyArticle } from '../model/ready.ts'

// A page of fewer words is too short to be told by the words it uses.
const LEAST_TOKENS = 100
const LEAST_KINDS = 2
const PER_WORDS = 150

const kept = new WeakMap<ReadyArticle, boolean>()

const usesTableWords = (
  { tokens }: ReadyArticle,
  { tableWords }: NegotiationWords,
  least: number,
): boolean => {
  const kinds = new Set<string>()
  let all = 0
  for (const { lemma, lower } of tokens) {
    const word = tableWords.has(lemma) ? lemma : tableWords.has(lower) ? lower : null
    if (word === null) continue
    kinds.add(word)
    all += 1
  }
  return kinds.size >= least && all * PER_WORDS >= tokens.length
}

const count = (ready: ReadyArticle, words: NegotiationWords): boolean =>
  ready.tokens.length < LEAST_TOKENS || usesTableWords(ready, words, LEAST_KINDS)

// So short is a line or two, of which nothing can be counted.
const LINES = 60
// A longer page about people at a table uses more such words than "deal" and "tariff".
const MANY_TOKENS = 250
const SURE_KINDS = 3

/** Like `isOfTalks`, but stricter: a short item has to show it too, save a line or two, and a long page by three such words. */
export const isSurelyOfTalks = (ready: ReadyArticle, words: NegotiationWords): boolean =>
  ready.tokens.length <= LINES ||
  usesTableWords(ready, words, ready.tokens.length > MANY_TOKENS ? SURE_KINDS : LEAST_KINDS)

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
