import type { PageWords } from '../languages/contract/pages.ts'
import type { ZoneKind } from '../model/article.ts'
import { printedDays, type PrintedDay } from '../kit/printed-days.ts'

/** One line of a page, in page order, as a format sees it. */
export interface Line {
  readonly text: string
  /** An empty line stood before it. */
  readonly gap: boolean
  /** Level of the heading that it is (1 is the greatest), or null. */
  readonly heading: number | null
  /** What the format knows it to be, where it is no body text. */
  readonly zone: ZoneKind | null
  /** An item of a list. */
  readonly item: boolean
}

/** What a line is taken for before its neighbours are looked at. */
export type LineRole =
  | 'prose' // a sentence or more
  | 'short' // anything without the end of a sentence
  | 'stamp' // "4 hours ago"
  | 'day' // a date and nothing else
  | 'outlet-day' // an outlet and a date
  | 'byline'
  | 'photo'
  | 'closer'
  | 'furniture'

/** A line with its role; `rest` is what stands beside a date, `zone` what furniture it is. */
export interface RoledLine extends Line {
  readonly role: LineRole
  readonly zone: ZoneKind | null
  readonly rest: string
  readonly days: readonly PrintedDay[]
  readonly words: number
}

/** A line of plain text. */
export const plainLine = (text: string, gap: boolean): Line => ({
  text,
  gap,
  heading: null,
  zone: null,
  item: false,
})

const bullet = /^[•*·▪-]\s+/
// A time ago that is written in words is short.
const longestAgo = 45
const ended = /[.!?…。！？][”"’')\]»」』]*$/
const longest = 400

const isLetter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

// Runs between spaces that hold a letter or digit.
const countWords = (text: string): number => {
  let count = 0
  let counted = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 32 || (code < 33 && code > 8) || (code > 127 && /\s/.test(text.charAt(i)))) counted = false
    else if (!counted && isLetter(text, i)) {
      counted = true
      count += 1
    }
  }
  return count
}

/** True where a text closes as a sentence does, a question or call included. */
export const endsSentence = (text: string): boolean => ended.test(text.slice(-12))

// A sentence with a credit behind it: "… were set for March. NORDA".
const creditedEnd = /[.!?]["”’')]{0,3} \(?\p{Lu}[\p{Lu}/&]{1,20}\)?$/u

// Tongues written without spaces: their sentences are one word each.
const unspaced = /[\u3040-\u30ff\u3400-\u9fff].{20,}[。！？」』]$/u

const isProse = (text: string, words: number): boolean => {
  if (unspaced.test(text)) return true
  if (words > 24 || (words > 6 && creditedEnd.test(text.slice(-40)))) return true
  return words >= 3 && /[.…][”"’')\]»]*$/.test(text.slice(-12)) && !/\.{3}$|…$/.test(text)
}

const beside = (text: string, days: readonly PrintedDay[], words: PageWords): string => {
  let rest = ''
  let at = 0
  for (const day of days) {
    rest += text.slice(at, day.start) + ' '
    at = day.end
  }
  return (rest + text.slice(at)).replace(words.aroundDay, ' ').replace(/\s+/g, ' ').trim()
}

const dated = (
  text: string,
  days: readonly PrintedDay[],
  words: PageWords,
): { role: LineRole; rest: string } | null => {
  if (days.length === 0) return null
  const rest = beside(text, days, words)
  if (rest === '') return { role: 'day', rest: '' }
  const first = days[0]
  const before = first ? text.slice(0, first.start).replace(words.aroundDay, ' ').trim() : ''
  if (words.byline.test(text)) return { role: 'byline', rest }
  // "Corvale Herald22-07-2031", "Corvale Herald | 22 July 2031, 14:05": a name before the day, nothing after it.
  const parted = first
    ? /[|,•·–—:-]\s*$|\p{L}$|\d$/u.test(
        text.slice(0, first.start).replace(/\s+(?:on|at)?\s*$/i, (m) => m.trim() && '|'),
      )
    : false
  const name = before.replace(/\s+/g, ' ')
  if (
    name === rest &&
    countWords(name) <= 6 &&
    /^[\p{Lu}\p{N}][^@()]*$/u.test(name) &&
    (parted || /\s$/.test(text.slice(0, first?.start ?? 0)))
  )
    return { role: 'outlet-day', rest: name }
  return null
}

// "Corvale Herald4 hours ago": a name and a stamp with nothing between them, or a bullet.
const gluedStamp = (text: string, words: PageWords): string | null => {
  const parts =
    /^(\p{Lu}.{1,40}?)(?:\s*[|•·,–—-]\s*|\s*)((?:published |updated )?\d{1,3} ?\p{L}+(?: ago)?)$/iu.exec(text)
  const [, name, stamp] = parts ?? []
  if (!name || !stamp || !/ ago$/i.test(stamp) || !words.relativeStamp.test(stamp) || words.byline.test(text))
    return null
  return name.trim()
}

/** What of a line tells a date: "Corvale Herald | 22 July 2031" without the outlet, any other line as it is. */
export const dateText = ({ role, rest, text }: RoledLine): string =>
  role === 'outlet-day' && text.startsWith(rest) ? text.slice(rest.length) : text

// "Corvale HeraldJul 22, 2031": a name and a day whose month is a word, with nothing between them.
const gluedMonth = (months: ReadonlyMap<string, number>): RegExp => {
  const names = [...months.keys()].map((name) => name.charAt(0).toUpperCase() + name.slice(1))
  return new RegExp(String.raw`(?<=\p{Ll})(?=(?:${names.join('|')})\.? \d{1,2}, \d{4}\b)`, 'u')
}

interface Said {
  readonly role: LineRole
  readonly zone: ZoneKind | null
  readonly rest: string
  readonly days: readonly PrintedDay[]
  readonly words: number
}

const none: readonly PrintedDay[] = []

const said = (role: LineRole, words: number, zone: ZoneKind | null = null): Said => ({
  role,
  zone,
  rest: '',
  days: none,
  words,
})

// What a line says of itself, whatever stands around it.
const reader = (words: PageWords): ((text: string) => Said) => {
  const daysIn = printedDays(words.months)
  const glue = gluedMonth(words.months)
  // A day in full has a year in it.
  const dateIn = (text: string, count: number): Said | null => {
    if (text.length > 160 || !/\d{4}/.test(text)) return null
    const parted = text.length <= 100 ? text.replace(glue, ' ') : text
    const days = daysIn(parted)
    const date = dated(parted, days, words)
    return date && { role: date.role, zone: null, rest: date.rest, days, words: count }
  }
  return (text) => {
    const count = countWords(text)
    if (text.length > longest) return said('prose', count)
    const bare = text.replace(bullet, '')
    const closer = text.length > 120 ? undefined : words.closers.find((rule) => rule.pattern.test(bare))
    if (closer) return said('closer', count, closer.zone)
    const known = words.lines.find((rule) => rule.pattern.test(bare))
    if (known) return said('furniture', count, known.zone)
    if (bare.length <= 40 && words.relativeStamp.test(bare) && !/^\d+\p{Lu}$/u.test(bare))
      return said('stamp', count)
    const glued = text.length <= 70 && /ago$/i.test(text) ? gluedStamp(text, words) : null
    if (glued !== null) return { ...said('outlet-day', count), rest: glued }
    const date = dateIn(text, count)
    if (date) return date
    if (count <= 14 && words.byline.test(text) && !/[.!?]$/.test(text)) return said('byline', count)
    if (bare.length <= 120 && words.photoCredit.test(bare)) return said('photo', count, 'caption')
    return said(isProse(text, count) ? 'prose' : 'short', count)
  }
}

// A page's lines are asked for more than once, and buttons and labels come on every page: what a line says is kept for a while.
const mostKept = 4000
const kept = new WeakMap<PageWords, (text: string) => Said>()

const recaller = (words: PageWords): ((text: string) => Said) => {
  const found = kept.get(words)
  if (found) return found
  const read = reader(words)
  const known = new Map<string, Said>()
  const recall = (text: string): Said => {
    if (text.length > longest) return read(text)
    const before = known.get(text)
    if (before !== undefined) return before
    const says = read(text)
    if (known.size >= mostKept) known.clear()
    known.set(text, says)
    return says
  }
  kept.set(words, recall)
  return recall
}

const headingOf = (text: string, words: PageWords): Said => {
  const count = countWords(text)
  const ends = text.length > 120 ? undefined : words.closers.find((rule) => rule.pattern.test(text))
  return ends ? said('closer', count, ends.zone) : said('short', count)
}

const mayTellTime = (text: string, words: PageWords): boolean =>
  text.length <= 160 &&
  (/\d/.test(text) || (text.length <= longestAgo && words.relativeStamp.test(text.replace(bullet, ''))))

/** True where a page has a line that prints a time or a day. Most lines are passed over with a look. */
export const printTimes = (lines: readonly Line[], words: PageWords): boolean => {
  const recall = recaller(words)
  return lines.some(({ text, heading, zone }) => {
    if (zone !== null || heading !== null || !mayTellTime(text, words)) return false
    const says = recall(text)
    return (
      says.role === 'stamp' || says.role === 'day' || says.role === 'outlet-day' || says.zone === 'dateline'
    )
  })
}

/** The role of every line of a page. */
export const roleLines = (lines: readonly Line[], words: PageWords): readonly RoledLine[] => {
  const recall = recaller(words)
  return lines.map(({ text, gap, heading, zone, item }): RoledLine => {
    const of = zone
      ? said('furniture', countWords(text), zone)
      : heading !== null
        ? headingOf(text, words)
        : recall(text)
    const { role, rest, days, words: count } = of
    return { text, gap, heading, item, role, zone: of.zone, rest, days, words: count }
  })
}
