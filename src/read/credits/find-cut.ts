import type { PageWords } from '../../languages/contract/pages.ts'
import type { Article, Zone } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'

/** A body of fewer words is short for a report. */
const short = 150
/** Zones after the body that count as right below it. */
const below = 3

const ended = /(?:[.!?…:]|[.!?…][)\]])["”’'»)\]]{0,3}$/u

const wordsOf = (text: string): number => text.split(/\s+/).filter(Boolean).length

// The last paragraph goes on elsewhere: it ends on a word or sign that no sentence ends with.
const breaksOff = (text: string, words: PageWords): boolean => {
  const last = text.slice(text.lastIndexOf('\n\n') + 1).trim()
  const tail = last.slice(-120)
  if (ended.test(tail) || wordsOf(last) < 8) return false
  const word = /(\p{Ll}+)$/u.exec(tail)?.[1]
  return /[,(–—-]$/u.test(tail) || (word !== undefined && words.cuts.openWords.has(word))
}

const endsWithoutStop = (text: string): boolean => !ended.test(text.slice(-12))

const cutWithDots = (text: string, words: PageWords): boolean => words.cuts.cutEnd.test(text.slice(-120))

/**
 * Whether a body is only a part of its story, and why. Cut off for readers who do not pay: the page asks for it right below a body
 * that is short or breaks off, or says that it is not free and stops short. Cut off otherwise: dots, a count of characters or "Read
 * more" at the end, or a sentence that breaks off. A whole story with a box for subscribers under it is whole. `free` is what the
 * page says of itself, null where it says nothing.
 */
export const findCut = (
  text: string,
  zones: readonly Zone[],
  words: PageWords,
  free: boolean | null,
): Article['cut'] => {
  const after = zones.filter((zone) => zone.before >= text.length && zone.text.length <= 400).slice(0, below)
  const dots = cutWithDots(text, words)
  const off = breaksOff(text, words) || dots
  const few = wordsOf(text) < short
  const asks = after.some((zone) => words.cuts.payToRead.test(zone.text))
  const asksAtAll = asks || after.some((zone) => words.cuts.payAtAll.test(zone.text))
  if (asks && (off || few || free === false)) return 'paywalled'
  if (free === false && (off || (few && (asksAtAll || endsWithoutStop(text))))) return 'paywalled'
  const leadsOn = after[0] !== undefined && words.cuts.readOn.test(after[0].text)
  if (off && (few || leadsOn || breaksOff(text, words) || /\]\s*$/.test(text.slice(-20)))) return 'truncated'
  return leadsOn && few && endsWithoutStop(text) ? 'truncated' : null
}

/** Tells of an article that its page holds in part only; nothing where it is whole. */
export const cutNotes = ({ cut, title, source }: Article): readonly Diagnostic[] => {
  if (cut === null) return []
  const which = title === null ? 'an article' : `"${title.slice(0, 60)}"`
  return [
    cut === 'paywalled'
      ? {
          code: 'read/paywalled',
          message: `${source} holds ${which} only as far as readers who do not pay may see it: save the page as a subscriber, or add another outlet's report.`,
          source,
        }
      : {
          code: 'read/truncated',
          message: `${source} holds only the beginning of ${which}: save the page of the report itself, not a summary of it.`,
          source,
        },
  ]
}
