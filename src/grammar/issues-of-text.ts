import { phrasesIn } from '../kit/phrase-table.ts'
import type { NegotiationWords } from '../languages/contract/negotiation.ts'

/**
 * The issues of the codebook that some words speak of, each once, in order: `a truce and the return of the crews` gives `ceasefire`
 * and `prisoners`. General ones ("a deal") count only where nothing else is named.
 */
export const issuesOfText = (text: string | null, { issuePhrases }: NegotiationWords): readonly string[] => {
  const tokens = (text ?? '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)
    ?.map((lower) => ({ lower, lemma: lower }))
  if (!tokens) return []
  const found = phrasesIn(issuePhrases, tokens, 0, tokens.length).map(({ value }) => value)
  const particular = found.filter((issue) => !issue.general)
  return [...new Set((particular.length ? particular : found).map(({ slug }) => slug))]
}
