import { daysOf } from '../../kit/calendar.ts'
import type { DateWords } from '../../languages/contract/dates.ts'
import type { ReadyArticle } from '../../model/ready.ts'
import type { Mention } from './find-mentions.ts'

/** A mention with the value it has when counted from the article's own day. */
export interface Valued {
  readonly mention: Mention
  readonly value: string | null
}

const reach = 9

// A verb of telling outside quotations, near enough to the day to be what happened on it.
const tells = (ready: ReadyArticle, m: Mention, words: DateWords): boolean => {
  for (let i = Math.max(m.sentence.first, m.first - reach); i < Math.min(m.sentence.last, m.last + 5); i++) {
    const t = ready.tokens[i]
    if (t && t.quotation < 0 && (t.pos === 'VERB' || t.pos === 'AUX') && words.tellings.has(t.lemma)) return true
  }
  return false
}

/**
 * For each mention the day its words were said, where a clause about the telling names it: in the same sentence,
 * for words in quotation marks also in the same paragraph (the nearest before, else the next after).
 */
export const saidDays = (ready: ReadyArticle, mentions: readonly Valued[], words: DateWords): readonly (string | null)[] => {
  const cues = mentions.flatMap(({ mention, value }) => {
    const day = mention.quotation < 0 && !mention.deadline && mention.shape.kind !== 'length' && value !== null && daysOf(value) !== null && tells(ready, mention, words) ? value : null
    return day === null ? [] : [{ mention, day }]
  })
  return mentions.map(({ mention }) => {
    const before = cues.findLast((c) => c.mention.paragraph === mention.paragraph && c.mention.start < mention.start)
    if (mention.quotation < 0) return before?.mention.sentence === mention.sentence ? before.day : null
    const same = cues.find((c) => c.mention.sentence === mention.sentence)
    return (same ?? before ?? cues.find((c) => c.mention.paragraph === mention.paragraph))?.day ?? null
  })
}
