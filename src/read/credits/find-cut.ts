import type { PageWords } from '../../languages/contract/pages.ts'
import type { Article, Zone } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'

/** A body of fewer words is short for a report. */
const short = 150
/** Zones after the body that count as right below it. */
const below = 3

const ended = /(?:[.!?…:]|[.!?…][)\]])["”’'»)\]]{0,3}$/u

const wordsOf = (text: string): number => text.split(/\s+/).filter(Boolean).length

const hasEnd = (text: string): boolean => ended.test(text.slice(-12))

// The last paragraph goes on elsewhere: it ends on a word that no sentence ends with.
const breaksOff = (last: string, words: PageWords): boolean => {
  if (hasEnd(last) || wordsOf(last) < 8) return false
  const word = /(\p{Ll}+)$/u.exec(last.slice(-40))?.[1]
  return /[(–—-]$/u.test(last) || (word !== undefined && words.cuts.openWords.has(word))
}

// Paragraphs that all have an end but the last, and nothing of the page after it.
const stopsDead = (text: string, last: string, zones: readonly Zone[]): boolean =>
  !hasEnd(last) &&
  /[\p{L},]$/u.test(last) &&
  wordsOf(last) >= 12 &&
  zones.every((zone) => zone.before < text.length) &&
  /[^\n]\n\n[^\n]+\n\n/.test(text) &&
  text.split('\n\n').slice(0, -1).every(hasEnd)

interface Signs {
  /** It breaks off in the middle. */
  readonly off: boolean
  /** It ends with dots or a count of characters. */
  readonly dots: boolean
  readonly few: boolean
  readonly end: boolean
  readonly asks: boolean
  readonly asksAtAll: boolean
  readonly leadsOn: boolean
}

const signsOf = (text: string, zones: readonly Zone[], words: PageWords): Signs => {
  const after = zones.filter((zone) => zone.before >= text.length && zone.text.length <= 400).slice(0, below)
  const last = text.slice(text.lastIndexOf('\n\n') + 1).trim()
  const asks = after.some((zone) => words.cuts.payToRead.test(zone.text))
  return {
    off: breaksOff(last, words) || stopsDead(text, last, zones),
    dots: words.cuts.cutEnd.test(text.slice(-120)),
    few: wordsOf(text) < short,
    end: hasEnd(text),
    asks,
    asksAtAll: asks || after.some((zone) => words.cuts.payAtAll.test(zone.text)),
    leadsOn: after[0] !== undefined && words.cuts.readOn.test(after[0].text),
  }
}

const isPaid = ({ off, dots, few, end, asks, asksAtAll }: Signs, free: boolean | null): boolean => {
  const open = off || dots
  if (asks && (open || few || free === false)) return true
  return free === false && (open || (few && (asksAtAll || !end)))
}

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
  const signs = signsOf(text, zones, words)
  if (isPaid(signs, free)) return 'paywalled'
  const { off, dots, few, end, leadsOn } = signs
  if (off || (dots && (few || leadsOn || /\]\s*$/.test(text)))) return 'truncated'
  return leadsOn && few && !end ? 'truncated' : null
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
