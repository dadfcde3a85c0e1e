import { daysOf } from '../../kit/calendar.ts'
import { foldLetters, spellingKey } from '../../kit/name-keys.ts'
import { quotedSpans } from '../../kit/quoted-spans.ts'
import type { StatementAnnotation } from '../../model/annotation.ts'
import { knownTime } from '../known-time.ts'
import { contentWords } from '../likeness.ts'
import type { Annotated, Mention } from '../linker.ts'
import { textOf } from '../write-finding.ts'

type StatementMention = Mention<StatementAnnotation>

/** A statement made ready to be held against others: what it says, what of it is quoted, who and when. */
export interface Row {
  readonly mention: StatementMention
  readonly words: ReadonlySet<string>
  /** The quoted words, folded, each between blanks; "" where nothing is quoted. */
  readonly quoted: string
  /** Quotations of a few words, which the reporter chose out of more. */
  readonly pieces: readonly string[]
  /** Rows that may be one utterance share one of these. */
  readonly keys: readonly string[]
}

const plain = (text: string): string =>
  ` ${
    foldLetters(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `

const single = /(?<![\p{L}\p{N}])'([^'\n]{6,200})'(?!\p{L})/gu

const quotesIn = (text: string): readonly string[] => {
  const marked = quotedSpans(text).map((s) => text.slice(s.start, s.end))
  return marked.length > 0 ? marked : [...text.matchAll(single)].map((m) => m[1] ?? '')
}

/** The content of a statement as one text; what stood between its pieces is marked. */
export const contentOf = (mention: StatementMention): string => {
  const text = textOf(mention)
  return mention.it.spans.map((s) => text.slice(s.start, s.end)).join(' … ')
}

// Every few days begin a window; two days at most three apart lie in one.
const width = 4
// The very words are quoted again for some weeks; who says the same a year later says it anew.
const widthOfWords = 28
const windowsOf = ({ it, from }: StatementMention, days: number): readonly string[] => {
  const said = /^\d{4}-\d\d-\d\d/.exec(it.saidOn ?? '')?.[0]
  const day = daysOf(said ?? knownTime(from.article) ?? '')
  if (day === null) return ['undated']
  const window = Math.floor(day / days)
  return [String(window), String(window + 1)]
}

const lastWord = (name: string): string => {
  const words = foldLetters(name).match(/[\p{L}\p{N}]+/gu) ?? []
  return spellingKey(words.at(-1) ?? '')
}

// A speaker goes by the last word of the name and by what they speak for: "Renholt", "Keshet".
const speakersOf = (it: StatementAnnotation, from: Annotated): readonly string[] => {
  if (it.speaker === null) return []
  const own = from.annotations.actor.find((a) => a.id === it.speaker?.actor)
  const names = own ? [own.name, own.side ?? '', ...own.roles.map((r) => r.of ?? '')] : [it.speaker.text]
  return [...new Set(names.filter((n) => n !== '').map(lastWord))]
}

const opening = 5

// The first words of each quoted sentence: whoever is said to have said them, they are the same words.
const openingsOf = (quotes: readonly string[], windows: readonly string[]): readonly string[] =>
  quotes.flatMap((quote) =>
    quote.split(/(?<=[.!?])\s+|\s…\s/u).flatMap((sentence) => {
      const words = plain(sentence).trim().split(' ')
      const said = `said ${words.slice(0, opening).join(' ')}`
      return words.length <= opening ? [] : windows.map((window) => `${said} ${window}`)
    }),
  )

/** A statement as a row, or null where a page reports a wish rather than words. */
export const rowOf = (mention: StatementMention): Row | null => {
  const { it, from } = mention
  if (!it.speech) return null
  const content = contentOf(mention)
  const quotes = it.mode === 'direct' ? [content] : it.mode === 'mixed' ? quotesIn(content) : []
  const windows = windowsOf(mention, width)
  return {
    mention,
    words: contentWords(content),
    quoted: quotes.map(plain).join('|'),
    pieces: quotes.map(plain).filter((p) => p.length >= 14 && p.length <= 90 && contentWords(p).size >= 2),
    keys: [
      ...speakersOf(it, from).flatMap((who) => windows.map((w) => `${who} ${w}`)),
      ...openingsOf(quotes, windowsOf(mention, widthOfWords)),
    ],
  }
}
