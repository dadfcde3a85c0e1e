import { fold } from '../kit/fold.ts'
import type { PageWords } from '../languages/contract/pages.ts'
import type { ZoneKind } from '../model/article.ts'
import type { Piece } from './draft.ts'
import { mayBeOutlet, mayBeTitle } from './find-headers.ts'
import { dateText, type RoledLine } from './line.ts'
import { isOutletLine, outletNamed } from './outlets.ts'
import { saysSame } from './says-same.ts'

/** What stands above the first body of a page. */
export interface Head {
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  readonly dateLines: readonly string[]
  readonly pieces: readonly Piece[]
  /** The first line of the body. */
  readonly body: number
}

const bullet = /^[•*·▪-]\s+/

const isBullet = (line: RoledLine | undefined): boolean =>
  line !== undefined && (bullet.test(line.text) || line.item)

const isDateline = (line: RoledLine | undefined, words: PageWords): boolean =>
  line !== undefined && words.datelines.some((rule) => rule.test(line.text.slice(0, 200)))

// A run of bullets is a box of key points where a line above or below says so, or where the report opens right after it.
const keyPoints = (
  lines: readonly RoledLine[],
  words: PageWords,
  from: number,
): readonly [number, number] | null => {
  for (let i = from; i < Math.min(lines.length, 40); i++) {
    const marked = words.keyPointsMark.test(lines[i]?.text ?? '')
    const start = marked ? i + 1 : i
    if (!isBullet(lines[start])) continue
    let end = start
    while (isBullet(lines[end])) end += 1
    const markedBelow = words.keyPointsMark.test(lines[end]?.text ?? '')
    if (marked || markedBelow) return [marked ? i : start, markedBelow ? end + 1 : end]
    if (end - start >= 2 && isDateline(lines[end], words)) return [start, end]
    i = end
  }
  return null
}

const firstProse = (
  lines: readonly RoledLine[],
  words: PageWords,
  box: readonly [number, number] | null,
): number => {
  const prose = (i: number): boolean => {
    const line = lines[i]
    if (line?.role !== 'prose' || line.heading !== null) return false
    if (box !== null && i >= box[0] && i < box[1]) return false
    return lines[i + 1]?.role !== 'photo'
  }
  let at = 0
  while (at < lines.length && !prose(at)) at += 1
  // No sentence is whole: a page cut off, or prose without stops. A line too long for a title will do.
  if (at === lines.length) {
    const long = lines.findIndex(
      (line, i) =>
        line.role === 'short' &&
        line.heading === null &&
        line.words > 12 &&
        !(box !== null && i >= box[0] && i < box[1]),
    )
    if (long >= 0) return long
  }
  // A box of key points or a dateline soon below says that the report opens there; what stands above is its standfirst.
  if (box !== null && box[0] > at && box[0] <= at + 4 && isDateline(lines[box[1]], words)) return box[1]
  if (isDateline(lines[at], words)) return at
  let seen = 0
  for (let i = at + 1; i < lines.length && seen < 2; i++) {
    if (lines[i]?.role !== 'prose') continue
    seen += 1
    if (isDateline(lines[i], words)) return i
  }
  return at
}

const titleIn = (lines: readonly RoledLine[], given: string | null): string | null => {
  if (given !== null) return given
  const heading =
    lines.find((line) => line.heading === 1) ?? lines.find((line) => line.heading !== null && line.words >= 3)
  if (heading) return heading.text
  const candidates = lines.filter((line) => mayBeTitle(line))
  const repeated = firstTwice(candidates.map((line) => line.text))
  if (repeated !== null) return repeated
  const stamp = lines.findIndex(
    (line) =>
      line.role === 'day' || line.role === 'outlet-day' || line.role === 'byline' || line.role === 'stamp',
  )
  const nearest = stamp < 0 ? candidates[0] : lines.slice(0, stamp).findLast((line) => mayBeTitle(line))
  return (nearest ?? candidates[0])?.text ?? null
}

// The first text that is said twice.
const firstTwice = (texts: readonly string[]): string | null => {
  const first = new Map<string, number>()
  let best = texts.length
  texts.forEach((text, i) => {
    const said = fold(text)
    const before = first.get(said)
    if (before === undefined) first.set(said, i)
    else best = Math.min(best, before)
  })
  return texts[best] ?? null
}

// How many lines above a body may name the outlet.
const near = 400

const outletIn = (lines: readonly RoledLine[], title: string | null): string | null => {
  const said = title === null ? null : fold(title)
  const titleAt = said === null ? -1 : lines.findIndex((line) => saysSame(line.text, said))
  for (const [i, line] of lines.entries()) {
    if (line.role === 'outlet-day') return line.rest
    if (line.role !== 'stamp' && line.role !== 'day') continue
    const above = lines[i - 1]
    const titled = titleAt >= 0 && titleAt < i - 1
    if (
      mayBeOutlet(above) &&
      !(said !== null && saysSame(above.text, said)) &&
      (titled || above.words <= 4 || outletNamed(above.text))
    )
      return above.text
  }
  return (
    lines.slice(-near).find((line) => line.role === 'short' && line.words <= 8 && isOutletLine(line.text))
      ?.text ?? null
  )
}

const zoneOf = (
  line: RoledLine,
  i: number,
  at: { title: string | null; outlet: string | null; titleAt: number },
): ZoneKind => {
  if (at.title !== null && saysSame(line.text, at.title)) return 'headline'
  if (line.zone) return line.zone
  if (line.role === 'stamp' || line.role === 'day') return 'dateline'
  if (line.role === 'byline') return 'byline'
  if (
    line.role === 'outlet-day' ||
    (at.outlet !== null && saysSame(line.text.replace(bullet, ''), at.outlet))
  )
    return 'source'
  if (i < at.titleAt) return 'navigation'
  return line.role === 'prose' || line.words >= 5 ? 'standfirst' : 'other'
}

/** Reads the lines above the first body of a page. `given` is a title known from elsewhere (front matter, metadata). */
export const readHead = (lines: readonly RoledLine[], words: PageWords, given: string | null): Head => {
  const box = keyPoints(lines, words, 0)
  const body = firstProse(lines, words, box)
  const head = lines.slice(0, body)
  const inBox = (i: number): boolean => box !== null && i >= box[0] && i < box[1]
  const free = head.filter((_, i) => !inBox(i))
  const title = titleIn(free, given)
  const outlet = outletIn(free, title)
  const said = title === null ? null : fold(title)
  const named = outlet === null ? null : fold(outlet)
  const titleAt = said === null ? 0 : head.findIndex((line) => saysSame(line.text, said))
  const byline = head.find((line) => line.role === 'byline')
  const pieces = head.map((line, i): Piece => {
    if (inBox(i)) return { text: line.text, zone: 'key-points' }
    if (head[i + 1]?.role === 'photo' && i > titleAt) return { text: line.text, zone: 'caption' }
    return { text: line.text, zone: zoneOf(line, i, { title: said, outlet: named, titleAt }) }
  })
  const dateLines = head
    .filter(
      (line) =>
        line.days.length > 0 || line.role === 'stamp' || line.role === 'outlet-day' || line.role === 'byline',
    )
    .map((line) => dateText(line))
  return { title, outlet, byline: byline?.text ?? null, dateLines, pieces, body }
}
