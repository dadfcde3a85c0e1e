import { shortHash } from '../kit/hash.ts'
import type { Ruling, RulingDraft } from '../model/ruling.ts'

const later = (last: string): string => new Date(Date.parse(last) + 1).toISOString()

/**
 * A ruling with its time and its id. It is never earlier than the last one of its desk, however the clock jumps: what was decided later
 * holds.
 */
export const makeRuling = (draft: RulingDraft, now: string, last: string | null): Ruling => {
  const at = last !== null && last >= now ? later(last) : now
  const id = `r-${shortHash([JSON.stringify(draft), at])}`
  return { id, at, ...draft }
}
