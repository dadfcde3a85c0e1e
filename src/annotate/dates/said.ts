import { daysOf } from '../../kit/calendar.ts'
import { tokenIndexAt } from '../../grammar/find-at.ts'
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
    if (t && t.quotation < 0 && (t.pos === 'VERB' || t.pos === 'AUX') && words.tellings.has(t.lemma))
      return true
  }
  return false
}

// A day outside quotations on which something was said.
const isCue = (ready: ReadyArticle, m: Mention, value: string | null, words: DateWords): boolean =>
  m.quotation < 0 && !m.deadline && value !== null && daysOf(value) !== null && tells(ready, m, words)

// "he added" outside the marks: the paragraph goes on with the speaker of the one before.
const goesOn = (ready: ReadyArticle, m: Mention, words: DateWords): boolean => {
  for (let i = tokenIndexAt(ready, ready.paragraphs[m.paragraph]?.start ?? 0); i < ready.tokens.length; i++) {
    const t = ready.tokens[i]
    if (!t || t.start >= (ready.paragraphs[m.paragraph]?.end ?? 0)) return false
    if (
      t.quotation < 0 &&
      words.tellings.has(t.lemma) &&
      words.speakers.has(ready.tokens[i - 1]?.lower ?? '')
    )
      return true
  }
  return false
}

/**
 * For each mention the day its words were said, where a clause about the telling names it: in the same sentence,
 * for words in quotation marks also in the same paragraph (the nearest before, else the next after) or the one before where "he added".
 */
export const saidDays = (
  ready: ReadyArticle,
  mentions: readonly Valued[],
  words: DateWords,
): readonly (string | null)[] => {
  const cues = mentions.map(({ mention, value }) => (isCue(ready, mention, value, words) ? value : null))
  const firstInSentence = new Map<number, string>()
  const firstInParagraph = new Map<number, string>()
  const lastInParagraph = new Map<number, string>()
  cues.forEach((day, n) => {
    const mention = mentions[n]?.mention
    if (day === null || !mention) return
    if (!firstInSentence.has(mention.sentence.first)) firstInSentence.set(mention.sentence.first, day)
    if (!firstInParagraph.has(mention.paragraph)) firstInParagraph.set(mention.paragraph, day)
    lastInParagraph.set(mention.paragraph, day)
  })
  const going = new Map<number, boolean>()
  const above = (m: Mention): string | null => {
    const day = lastInParagraph.get(m.paragraph - 1)
    if (day === undefined) return null
    const goes = going.get(m.paragraph) ?? goesOn(ready, m, words)
    going.set(m.paragraph, goes)
    return goes ? day : null
  }
  let before: { day: string; mention: Mention } | null = null
  return mentions.map(({ mention }, n) => {
    const last = before?.mention.paragraph === mention.paragraph ? before : null
    const day = cues[n] ?? null
    if (day !== null) before = { day, mention }
    if (mention.quotation < 0) return last?.mention.sentence === mention.sentence ? last.day : null
    return (
      firstInSentence.get(mention.sentence.first) ??
      last?.day ??
      firstInParagraph.get(mention.paragraph) ??
      above(mention)
    )
  })
}
