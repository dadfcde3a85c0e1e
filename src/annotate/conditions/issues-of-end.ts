import { issuesOfText } from '../../grammar/issues-of-text.ts'
import type { NegotiationWords } from '../../languages/contract/negotiation.ts'

const OUTCOME = 'other:deal'

/**
 * The issues of the codebook that one end of a condition speaks of. What the talks are to end in ("a final pact", "a breakthrough in the
 * talks") is one issue whatever it is called: the summit that waits for the pact, and the breakthrough that waits for the summit, wait for
 * one another.
 */
export const issuesOfEnd = (text: string | null, words: NegotiationWords): readonly string[] => {
  const found = issuesOfText(text, words)
  const outcome = (text ?? '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => words.outcomes.has(word))
  return outcome && !found.includes(OUTCOME) ? [...found, OUTCOME].sort() : found
}
