import { fold } from '../../../kit/fold.ts'
import { mayBeOutlet } from '../../find-headers.ts'
import type { RoledLine } from '../../line.ts'
import { saysSame } from '../../says-same.ts'

/** Where a story of a page begins: the lines of its head. */
export interface Start {
  /** The first line of the head: the title, or the outlet or time above it. */
  readonly at: number
  readonly title: number
  /** The first line below the head. */
  readonly below: number
  /** The outlet as printed, or null. */
  readonly outlet: string | null
  /** Lines that print an outlet, a time or a byline. */
  readonly meta: readonly number[]
  /** A time stands beside the title. */
  readonly dated: boolean
}

interface Meta {
  readonly lines: readonly number[]
  readonly outlet: string | null
  readonly dated: boolean
  readonly below: number
}

// How many lines a head may have below its title.
const reach = 9

const isStamp = (line: RoledLine | undefined): boolean =>
  line?.role === 'stamp' || line?.role === 'day' || line?.role === 'outlet-day'

// "96 x 84" is no title, however it is set.
const saysSomething = (text: string): boolean => {
  const word = /\p{L}{2,}/gu
  return word.test(text) && word.test(text)
}

const mayBeTitle = (line: RoledLine | undefined): line is RoledLine => {
  if (line === undefined || line.zone !== null || line.words > 45 || line.text.length > 300) return false
  if (line.heading !== null) return line.words >= 2 && saysSomething(line.text)
  if (line.item || /^[•*·]\s/.test(line.text)) return false
  const short = line.role === 'short' || (line.role === 'prose' && line.words <= 30)
  return line.words >= 3 && short && saysSomething(line.text)
}

const bare = (text: string): string => text.replace(/^[•*·▪-]\s+/, '')

const isAside = (line: RoledLine): boolean => line.role === 'furniture' || line.role === 'photo' || line.item

type MetaKind = 'stamp' | 'byline' | 'title' | 'outlet' | 'aside' | 'name' | 'prose' | 'other'

// What a line below a title is, given the title and the outlet that was found so far.
const kindOf = (line: RoledLine, title: string, outlet: string | null): MetaKind => {
  if (isStamp(line)) return 'stamp'
  if (line.role === 'byline') return 'byline'
  const text = bare(line.text)
  if (saysSame(text, title)) return 'title'
  if (outlet !== null && saysSame(text, fold(outlet))) return 'outlet'
  if (isAside(line)) return 'aside'
  if (line.role === 'prose') return 'prose'
  return mayBeOutlet(line) ? 'name' : 'other'
}

// Lines that end a head, unless they are its lead.
const ending: ReadonlySet<MetaKind> = new Set(['name', 'prose', 'other'])

const noMeta = (title: number): Meta => ({ lines: [], outlet: null, dated: false, below: title + 1 })

const tellsMore = (line: RoledLine): boolean => isStamp(line) || line.role === 'byline'

// The time, outlet and byline below a title, with what else may stand among them: buttons, the title again, one lead.
const metaBelow = (lines: readonly RoledLine[], title: number): Meta => {
  const ahead = lines.slice(title + 1, title + 1 + reach)
  if (!ahead.some(tellsMore)) return noMeta(title)
  const said = fold(lines[title]?.text ?? '')
  const found: number[] = []
  let named = -1
  let [outlet, dated, below]: [string | null, boolean, number] = [null, false, title + 1]
  for (const [n, line] of ahead.entries()) {
    const i = title + 1 + n
    const kind = kindOf(line, said, outlet)
    if (kind === 'aside') continue
    if (kind === 'name' && outlet === null && !dated) [outlet, named] = [line.text, i]
    else if (ending.has(kind)) {
      const lead = kind === 'prose' && found.length === 0 && named < 0 && isStamp(lines[i + 1])
      if (!lead) break
    } else {
      if (line.role === 'outlet-day') outlet ??= line.rest
      dated ||= kind === 'stamp'
      if (kind !== 'title') found.push(i)
      below = i + 1
    }
  }
  if (!dated) return { lines: found, outlet: null, dated, below }
  return { lines: named < 0 ? found : [...found, named], outlet, dated, below }
}

// The time and the outlet above a title: "Corvale Herald", "4 hours ago", title.
const metaAbove = (lines: readonly RoledLine[], title: number): Meta | null => {
  const found: number[] = []
  let at = title - 1
  while (isStamp(lines[at]) && found.length < 3) found.push(at--)
  if (found.length === 0) return null
  const glued = found.map((i) => lines[i]).find((line) => line?.role === 'outlet-day')
  const over = lines[at]
  if (glued) return { lines: found, outlet: glued.rest, dated: true, below: title + 1 }
  if (!mayBeOutlet(over)) return { lines: found, outlet: null, dated: true, below: title + 1 }
  return { lines: [...found, at], outlet: over.text, dated: true, below: title + 1 }
}

const isProse = (line: RoledLine | undefined): boolean =>
  line !== undefined &&
  line.zone === null &&
  line.heading === null &&
  (line.role === 'prose' || line.words > 12)

// "The Corvale Morning Herald", "4 hours ago", title, prose: what looks like a title is the outlet above one.
const namesOutlet = (lines: readonly RoledLine[], at: number, meta: Meta): boolean => {
  const line = lines[at]
  const next = lines[meta.below]
  if (!mayBeOutlet(line) || meta.outlet !== null) return false
  return mayBeTitle(next) && !isProse(next) && metaBelow(lines, meta.below).lines.length === 0
}

// A time stands right above a line or within the reach of a head below it.
const isNearStamp = (lines: readonly RoledLine[], at: number): boolean => {
  if (isStamp(lines[at - 1])) return true
  for (let i = at + 1; i <= at + reach; i++) if (isStamp(lines[i])) return true
  return false
}

const startAt = (lines: readonly RoledLine[], at: number, own: boolean): Start | null => {
  if (!own && !isNearStamp(lines, at)) return null
  if (!mayBeTitle(lines[at])) return null
  const meta = metaBelow(lines, at)
  if (meta.dated && !namesOutlet(lines, at, meta))
    return { at, title: at, below: meta.below, outlet: meta.outlet, meta: meta.lines, dated: true }
  const above = metaAbove(lines, at)
  if (above !== null && !isProse(lines[at]))
    return {
      at: Math.min(at, ...above.lines),
      title: at,
      below: meta.lines.length > 0 ? meta.below : at + 1,
      outlet: above.outlet,
      meta: [...above.lines, ...meta.lines],
      dated: true,
    }
  if (!own) return null
  const below = meta.lines.length > 0 ? meta.below : at + 1
  return { at, title: at, below, outlet: null, meta: meta.lines, dated: false }
}

/**
 * Where the stories of a page may begin: at a title with a time beside it, and at `opening`, the line of the page's own headline.
 * Each start stands below the one before it.
 */
export const storyStarts = (lines: readonly RoledLine[], opening: number): readonly Start[] => {
  const starts: Start[] = []
  // Where a page's own headline is a heading, so are those of its other stories, unless their outlets are printed.
  const headed = lines[opening]?.heading != null
  let free = 0
  for (let i = 0; i < lines.length; i++) {
    const start = startAt(lines, i, i === opening)
    if (start === null) continue
    const plain = headed && lines[start.title]?.heading === null && start.outlet === null
    if (!plain) starts.push({ ...start, at: Math.max(start.at, free) })
    free = Math.max(start.below, start.title + 1)
    i = free - 1
  }
  return starts
}

/** The line of a page's own headline: the heading or line that says its title, or else its first great one; -1 where there is none. */
export const headlineOf = (lines: readonly RoledLine[], title: string | null): number => {
  const said = title === null ? null : fold(title)
  const says = (line: RoledLine): boolean => line.zone === null && said !== null && saysSame(line.text, said)
  const headed = lines.findIndex((line) => line.heading !== null && says(line))
  if (headed >= 0) return headed
  const exact = lines.findIndex(says)
  return exact >= 0 ? exact : lines.findIndex((line) => line.zone === null && line.heading === 1)
}
