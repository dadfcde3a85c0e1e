import { tokenIndexAt } from '../../grammar/find-at.ts'
import { phrasesIn } from '../../kit/phrase-table.ts'
import type { ConditionAnnotation } from '../../model/annotation.ts'
import type { Context, Draft } from './context.ts'

/**
 * How the one end of a condition hangs on the other, by the first cue in its words: "in exchange for", "if", "as long as"; else the one
 * comes only after the other. "Unless" is told as what must come first.
 */
export const relationOf = ({ ready, words }: Context, { span }: Draft): ConditionAnnotation['relation'] => {
  const first = tokenIndexAt(ready, span.start)
  let last = first
  while ((ready.tokens[last]?.end ?? Infinity) <= span.end) last += 1
  const told = phrasesIn(words.conditionCues, ready.tokens, first, last)[0]?.value.relation ?? 'after'
  return told === 'unless' ? 'after' : told
}
