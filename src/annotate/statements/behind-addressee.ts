import { nounAfter } from '../../grammar/find-subject.ts'
import type { ReadyArticle, Sentence } from '../../model/ready.ts'
import type { CueAt } from './draft.ts'

/**
 * The token behind whom something was told ("told a meeting with diplomats | that …"), or the one behind the cue where nobody is named.
 */
export const behindAddressee = (ready: ReadyArticle, at: CueAt, sentence: Sentence): number => {
  if (!at.cue.addressed) return at.after
  const np = nounAfter(ready, at.after, sentence)
  if (np?.first !== at.after) return at.after
  let end = np.last
  for (let k = 0; k < 3 && ready.tokens[end]?.pos === 'ADP'; k++) {
    const tail = nounAfter(ready, end + 1, sentence)
    if (tail?.first !== end + 1) break
    end = tail.last
  }
  return end
}
