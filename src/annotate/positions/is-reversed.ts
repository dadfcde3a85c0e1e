import { tokenIndexAt } from '../../grammar/find-at.ts'
import { issueOf } from '../../grammar/find-issue.ts'
import { phrasesIn } from '../../kit/phrase-table.ts'
import type { Context, Draft } from './context.ts'

// So near behind the word must stand what it undoes.
const near = 6

/**
 * True where the words say the contrary of the issue: who calls "the denial of aid" unacceptable does not reject aid, and who threatens
 * to withhold money does not insist on money.
 */
export const isReversed = ({ ready, words }: Context, { span, issue }: Draft): boolean => {
  const first = tokenIndexAt(ready, span.start)
  let last = first
  while ((ready.tokens[last]?.end ?? Infinity) <= span.end) last += 1
  return phrasesIn(words.reversers, ready.tokens, first, last).some(({ last: behind, first: at }) => {
    const about = issueOf(ready, behind, Math.min(last, behind + near), words)
    // "the denial" of an issue that is named "denial" undoes nothing.
    return about?.slug === issue && about.first > at
  })
}
