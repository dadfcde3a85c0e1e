import { fold } from '../kit/fold.ts'
import type { RoledLine } from './line.ts'
import { saysSame } from './says-same.ts'

/** Where an article begins in the lines of a page: from `start`, its body from `body`; a bare card has a head only. */
export interface Header {
  readonly start: number
  readonly body: number
  readonly title: string | null
  readonly outlet: string | null
  readonly bare: boolean
}

const isStamp = (line: RoledLine | undefined): boolean =>
  line?.role === 'stamp' || line?.role === 'day' || line?.role === 'outlet-day'

// A title as addresses write it: "talks-resume-in-port-averel".
const slug = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+){3,}$/u

/** A line that may be a title: short, no furniture, at least four words or a heading. */
export const mayBeTitle = (line: RoledLine | undefined): line is RoledLine =>
  line !== undefined &&
  (line.role === 'short' || (line.role === 'prose' && line.heading !== null)) &&
  (line.words >= 4 || (line.heading !== null && line.words >= 2) || slug.test(line.text)) &&
  !/^[•*·]\s/.test(line.text)

/** A line that may name an outlet: short, at most six words. */
export const mayBeOutlet = (line: RoledLine | undefined): line is RoledLine =>
  line?.role === 'short' &&
  line.heading === null &&
  line.words >= 1 &&
  line.words <= 6 &&
  line.text.length <= 50 &&
  !/[.!?:;]$/.test(line.text) &&
  /^[\p{Lu}\p{N}]/u.test(line.text)

const bulletName = (text: string): string => text.replace(/^[•*·▪-]\s+/, '').trim()

const same = (a: RoledLine | undefined, b: RoledLine | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  (a.text === b.text || (Math.abs(a.text.length - b.text.length) < 8 && saysSame(b.text, fold(a.text))))

// How far below a stamp the prose of its article may begin.
const reach = 7

// A long line that is the title of the next card: said twice, or with a time soon below it and no prose between.
const headsCard = (lines: readonly RoledLine[], at: number): boolean => {
  for (let i = at + 1; i < at + 4; i++) {
    if (isStamp(lines[i]) || (i === at + 1 && same(lines[at], lines[i]))) return true
    if (lines[i]?.role === 'prose') return false
  }
  return false
}

const bodyBelow = (
  lines: readonly RoledLine[],
  from: number,
  titles: readonly string[],
  outlet: string | null,
): number | null => {
  for (let i = from; i < lines.length && i < from + reach; i++) {
    const line = lines[i]
    if (!line || line.role === 'closer') return null
    if (line.role === 'prose' && line.heading === null) return i
    const known =
      titles.includes(fold(line.text)) || (outlet !== null && fold(bulletName(line.text)) === fold(outlet))
    if (known || line.role === 'furniture' || line.role === 'byline' || line.role === 'photo') continue
    if (line.role === 'stamp' || line.role === 'day' || line.role === 'outlet-day') return null
    // A body may open with a line that does not close as a sentence does (a quotation, a lead without its stop).
    if (line.words > 12) return headsCard(lines, i) ? null : i
    if (i > from + 3) return null
  }
  return null
}

interface Above {
  readonly start: number
  readonly title: string
}

const titleAbove = (lines: readonly RoledLine[], at: number): Above | null => {
  const line = lines[at]
  if (!mayBeTitle(line)) return null
  const start = same(line, lines[at - 1]) ? at - 1 : at
  return { start, title: line.text }
}

/** Tries a stamp at `at` as the head of an article. */
const headerAt = (lines: readonly RoledLine[], at: number, outletFirst: boolean): Header | null => {
  const stamp = lines[at]
  if (!stamp) return null
  const glued = stamp.role === 'outlet-day' ? stamp.rest : null
  const above = lines[at - 1]
  const outlet = glued ?? (mayBeOutlet(above) ? above.text : null)
  const top = glued === null && outlet !== null ? at - 1 : at
  const below = belowStamps(lines, at + 1, outlet)
  const under = lines[below]
  const over = titleAbove(lines, top - 1)
  const repeated = over !== null && same(under, lines[top - 1])
  if (outlet !== null && mayBeTitle(under) && !repeated && (outletFirst || over === null)) {
    const body = bodyBelow(lines, below + 1, [fold(under.text)], outlet)
    return { start: top, body: body ?? below + 1, title: under.text, outlet, bare: body === null }
  }
  if (over !== null) {
    const body = bodyBelow(lines, below, [fold(over.title)], outlet)
    return outlet === null && body === null
      ? null
      : { start: over.start, body: body ?? below, title: over.title, outlet, bare: body === null }
  }
  return headerWithoutOutlet(lines, at, below)
}

// More stamps in a row than a head has; looking past any number of them would take the square of it.
const mostStamps = 20

// Past further stamps and the outlet said again: "22 July 2031 | 4 hours ago | Corvale Herald".
const belowStamps = (lines: readonly RoledLine[], from: number, outlet: string | null): number => {
  const again = (line: RoledLine | undefined): boolean =>
    line !== undefined && outlet !== null && fold(bulletName(line.text)) === fold(outlet)
  let below = from
  while (below < from + mostStamps && (isStamp(lines[below]) || again(lines[below]))) below += 1
  return below
}

// A title straight above the stamp, and no outlet between.
const headerWithoutOutlet = (lines: readonly RoledLine[], at: number, below: number): Header | null => {
  const direct = titleAbove(lines, at - 1)
  if (!direct) return null
  const body = bodyBelow(lines, below, [fold(direct.title)], null)
  return body === null ? null : { start: direct.start, body, title: direct.title, outlet: null, bare: false }
}

/** Is the order "outlet, time, title" rather than "title, outlet, time" the habit of the page? */
const isOutletFirst = (lines: readonly RoledLine[]): boolean => {
  let first = 0
  let last = 0
  lines.forEach((line, i) => {
    if (line.role !== 'stamp' && line.role !== 'day') return
    const outlet = lines[i - 1]
    if (!mayBeOutlet(outlet)) return
    const over = lines[i - 2]
    const under = lines[i + 1]
    if (mayBeTitle(under) && !mayBeTitle(over)) first += 1
    if (mayBeTitle(over)) last += mayBeTitle(under) && !same(over, under) ? 0 : 1
  })
  return first > last
}

const twice = (lines: readonly RoledLine[], at: number): Header | null => {
  const line = lines[at]
  if (!mayBeTitle(line) || !same(line, lines[at + 1])) return null
  const body = bodyBelow(lines, at + 2, [fold(line.text)], null)
  return body === null ? null : { start: at, body, title: line.text, outlet: null, bare: false }
}

/**
 * The articles of a page after its first: each begins with a title and an outlet and a time, or with its title twice, and has
 * prose below. `after` is the first line of prose of the page.
 */
export const findHeaders = (lines: readonly RoledLine[], after: number): readonly Header[] => {
  const outletFirst = isOutletFirst(lines)
  const found: Header[] = []
  let from = after + 1
  for (let i = after + 1; i < lines.length; i++) {
    const header = isStamp(lines[i]) ? headerAt(lines, i, outletFirst) : twice(lines, i)
    if (!header || header.start < from) continue
    found.push(header)
    from = header.bare ? header.body : header.body + 1
    i = from - 1
  }
  return found
}
