import { daysBetween, daysOf } from '../../kit/calendar.ts'
import { tokenIndexAt } from '../../grammar/find-at.ts'
import type { DateWords } from '../../languages/contract/dates.ts'
import type { ReadyArticle } from '../../model/ready.ts'
import type { Mention } from './find-mentions.ts'

/** A mention with the value it has when counted from the article's own day. */
export interface Valued {
  readonly mention: Mention
  readonly value: string | null
}

interface Cue {
  readonly day: string
  readonly mention: Mention
  /** Too long ago to be what words in another sentence hang on. */
  readonly old: boolean
}

const reach = 9
// Tokens over which words are still taken for those of a telling in another sentence: paragraphs may be whole pages.
const near = 90
// Days back to which a telling in another sentence may lie.
const recent = 14

// A verb of telling outside quotations, near enough to the day to be what happened on it.
const tells = (ready: ReadyArticle, m: Mention, words: DateWords): boolean => {
  for (let i = Math.max(m.sentence.first, m.first - reach); i < Math.min(m.sentence.last, m.last + 5); i++) {
    const t = ready.tokens[i]
    if (t && t.quotation < 0 && (t.pos === 'VERB' || t.pos === 'AUX') && words.tellings.has(t.lemma))
      return true
  }
  return false
}

// The day outside quotations on which something was said; what lies ahead was not.
const cueOf = (
  ready: ReadyArticle,
  { mention, value }: Valued,
  base: string | null,
  words: DateWords,
): Cue | null => {
  if (mention.quotation >= 0 || mention.deadline || value === null || daysOf(value) === null) return null
  const day = value.slice(0, 10)
  const age = base === null ? 0 : (daysBetween(day, base) ?? 0)
  return age >= 0 && tells(ready, mention, words) ? { day, mention, old: age > recent } : null
}

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

const isNear = (cue: Cue, m: Mention): boolean =>
  !cue.old && Math.abs(cue.mention.first - m.first) <= near && cue.mention.paragraph === m.paragraph

/**
 * For each mention the day its words were said, where a clause about the telling names it: in the same sentence,
 * for words in quotation marks also nearby in the same paragraph (the nearest before, else the next after) or at the
 * end of the one before where "he added". `base` is the day of writing.
 */
export const saidDays = (
  ready: ReadyArticle,
  mentions: readonly Valued[],
  base: string | null,
  words: DateWords,
): readonly (string | null)[] => {
  const cues = mentions.map((m) => cueOf(ready, m, base, words))
  const firstInSentence = new Map<number, string>()
  const lastInParagraph = new Map<number, Cue>()
  const next: (Cue | null)[] = []
  let after: Cue | null = null
  for (let n = cues.length - 1; n >= 0; n--) {
    next[n] = after
    const cue = cues[n]
    if (!cue) continue
    after = cue
    firstInSentence.set(cue.mention.sentence.first, cue.day)
    if (!lastInParagraph.has(cue.mention.paragraph)) lastInParagraph.set(cue.mention.paragraph, cue)
  }
  const going = new Map<number, boolean>()
  const above = (m: Mention): string | null => {
    const cue = lastInParagraph.get(m.paragraph - 1)
    if (!cue || cue.old || m.first - cue.mention.first > near) return null
    const goes = going.get(m.paragraph) ?? goesOn(ready, m, words)
    going.set(m.paragraph, goes)
    return goes ? cue.day : null
  }
  let before: Cue | null = null
  return mentions.map(({ mention }, n) => {
    const last = before
    before = cues[n] ?? before
    if (mention.quotation < 0) return last?.mention.sentence === mention.sentence ? last.day : null
    const following = next[n] ?? null
    return (
      firstInSentence.get(mention.sentence.first) ??
      (last && isNear(last, mention) ? last.day : null) ??
      (following && isNear(following, mention) ? following.day : null) ??
      above(mention)
    )
  })
}
