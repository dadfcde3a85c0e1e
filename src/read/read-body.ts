import { fold } from '../kit/fold.ts'
import type { PageWords } from '../languages/contract/pages.ts'
import type { ZoneKind } from '../model/article.ts'
import type { Piece } from './draft.ts'
import { endsSentence, type RoledLine } from './line.ts'
import { saysSame } from './says-same.ts'

/** What is known of an article while its body is read. */
export interface BodyContext {
  readonly title: string | null
  readonly outlet: string | null
  readonly words: PageWords
  /** Several articles stand on the page: what follows the last of them is the site's. */
  readonly dump: boolean
}

const piece = (text: string, zone: ZoneKind | null): Piece => ({ text, zone })

const bullet = /^[•*·▪-]\s+/

// The next line that is body text or could be, skipping furniture that stands within bodies.
const next = (lines: readonly RoledLine[], from: number): RoledLine | undefined => {
  for (let i = from; i < lines.length; i++)
    if (lines[i]?.role !== 'furniture' && lines[i]?.role !== 'photo') return lines[i]
  return undefined
}

const startsProse = (line: RoledLine | undefined): boolean =>
  line !== undefined &&
  line.heading === null &&
  (line.role === 'prose' || (line.role === 'short' && line.words > 12))

const shortLine = (lines: readonly RoledLine[], i: number, context: BodyContext): Piece => {
  const line = lines[i] as RoledLine
  const { title, outlet } = context
  const bare = line.text.replace(bullet, '').trim()
  if (outlet !== null && saysSame(bare, outlet)) return piece(line.text, 'source')
  if (title !== null && saysSame(line.text, title)) return piece(line.text, 'headline')
  if (lines[i + 1]?.role === 'photo') return piece(line.text, 'caption')
  const following = next(lines, i + 1)
  if (line.heading !== null) return piece(line.text, isEnd(following) ? 'other' : 'subhead')
  // "• What would you like to know?" below a story is the site asking.
  if (bullet.test(line.text) && line.text.endsWith('?') && isEnd(next(lines, i + 1)))
    return piece(line.text, 'promotion')
  if (line.item || bullet.test(line.text) || line.words > 12) return piece(line.text, null)
  const foot = context.words.footCredits.find((rule) => rule.test(line.text))
  if (foot) return piece(line.text, 'credit')
  return piece(line.text, saysSomething(line) ? null : leadZone(line, startsProse(following)))
}

// A short sentence of the body; "READ THIS!" is none.
const saysSomething = (line: RoledLine): boolean =>
  endsSentence(line.text) && line.words >= 1 && !/^\p{Lu}[\p{Lu} ]+[!?]$/u.test(line.text)

// Words of a verse, a list or a cut line are body where they lead on with a comma or colon; else what leads to prose is a subhead.
const leadZone = (line: RoledLine, leads: boolean): ZoneKind | null => {
  if (!leads) return 'other'
  return /[,;:]$/.test(line.text) && line.words > 6 ? null : 'subhead'
}

const isEnd = (line: RoledLine | undefined): boolean => line === undefined || line.role === 'closer'

const zoneOf = (line: RoledLine): ZoneKind => {
  if (line.zone) return line.zone
  if (line.role === 'stamp' || line.role === 'day') return 'dateline'
  if (line.role === 'outlet-day') return 'source'
  return line.role === 'byline' ? 'byline' : 'other'
}

// A page's last lines: a short heading after a gap and little below it are the site's, not the last article's.
const siteFoot = (lines: readonly RoledLine[]): number => {
  let words = 0
  for (let i = lines.length - 1; i > 0 && i >= lines.length - 6; i--) {
    const line = lines[i] as RoledLine
    words += line.words
    if (words > 60) break
    const before = lines[i - 1] as RoledLine
    if (
      line.role === 'short' &&
      line.gap &&
      line.words <= 12 &&
      !endsSentence(line.text) &&
      before.role === 'prose'
    )
      return i
  }
  return lines.length
}

// A box of links in the middle of a story ends where two paragraphs of prose follow one another again.
const goesOn = (lines: readonly RoledLine[], i: number): boolean => {
  const [line, after] = [lines[i], next(lines, i + 1)]
  return (
    line?.role === 'prose' &&
    line.heading === null &&
    line.words >= 15 &&
    after?.role === 'prose' &&
    after.heading === null &&
    after.words >= 15
  )
}

const isShout = (line: RoledLine): boolean =>
  line.gap &&
  line.words >= 3 &&
  line.words <= 12 &&
  !endsSentence(line.text) &&
  /\p{Lu}/u.test(line.text) &&
  !/\p{Ll}/u.test(line.text)

// A line while the body is open, by its role.
const openLine = (lines: readonly RoledLine[], line: RoledLine, i: number, context: BodyContext): Piece => {
  if (line.role !== 'prose' && line.role !== 'short') return piece(line.text, zoneOf(line))
  if (line.role === 'prose' && i > 0 && line.words <= 45 && lines[i + 1]?.role === 'photo')
    return piece(line.text, 'caption')
  if (line.role === 'prose' && line.heading === null) return piece(line.text, null)
  return shortLine(lines, i, context)
}

/** The lines of one article from its first line of prose on, as pieces: paragraphs, subheads and what is no body. */
export const readBody = (lines: readonly RoledLine[], known: BodyContext): readonly Piece[] => {
  const folded = (name: string | null): string | null => (name === null ? null : fold(name))
  const context = { ...known, title: folded(known.title), outlet: folded(known.outlet) }
  const pieces: Piece[] = []
  const foot = context.dump ? siteFoot(lines) : lines.length
  let closed: ZoneKind | null = null
  for (const [i, line] of lines.entries()) {
    // A line in capitals behind the last story of a page of several is the site calling.
    if (i >= foot || (context.dump && i > 0 && isShout(line))) closed ??= 'promotion'
    else if (closed === 'related' && !context.dump && goesOn(lines, i)) closed = null
    if (line.role === 'closer') {
      closed = line.zone ?? 'other'
      pieces.push(piece(line.text, closed))
    } else if (closed !== null) {
      pieces.push(piece(line.text, line.role === 'furniture' ? (line.zone ?? closed) : closed))
    } else pieces.push(openLine(lines, line, i, context))
  }
  return pieces
}
