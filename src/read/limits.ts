import type { Diagnostic } from '../model/diagnostic.ts'

/**
 * How much of one page is read. Counted, not timed: a page is cut at the same place on every machine. Each is many times what
 * a news page holds, and low enough that an ordinary machine stays well below two seconds.
 */
export interface ReadLimits {
  /** Bytes that are decoded. */
  readonly bytes: number
  /** Characters of text, marks of the format not counted. */
  readonly characters: number
  /** Lines of a text; elements of a web page, and all its tags and comments. */
  readonly lines: number
  readonly elements: number
  readonly tags: number
  /** How deep elements are told apart: below, their text is kept and their edges are not. */
  readonly depth: number
  /** Characters of one tag with its attributes: beyond, the attributes are left out. */
  readonly tag: number
  /** Characters of a feed in XML, marks counted: they are taken apart at once. */
  readonly feed: number
  /** Nesting of linked data, and its characters in one script. */
  readonly dataDepth: number
  readonly data: number
}

/** The limits that pages are read with. */
export const readLimits: ReadLimits = {
  bytes: 16_000_000,
  characters: 1_000_000,
  lines: 15_000,
  elements: 25_000,
  tags: 75_000,
  depth: 2_000,
  tag: 500_000,
  feed: 4_000_000,
  dataDepth: 60,
  data: 2_000_000,
}

/** A text within the limits, and what had to be left out ("elements"). */
interface Bounded {
  readonly text: string
  readonly over: readonly string[]
}

const said = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')

/** Cuts bytes to the limit, between two characters of UTF-8 or UTF-16. */
const boundBytes = (body: Uint8Array, limit: number): Uint8Array => {
  if (body.length <= limit) return body
  let end = limit - (limit % 2)
  for (let n = 0; n < 4 && ((body[end] ?? 0) & 0xc0) === 0x80; n++) end -= 2
  return body.subarray(0, end)
}

/** The bytes of a page that are read, and what is said where that is not all. */
export const bytesWithin = (
  body: Uint8Array,
  source: string,
  limits: ReadLimits,
): { readonly body: Uint8Array; readonly diagnostics: readonly Diagnostic[] } => {
  const kept = boundBytes(body, limits.bytes)
  return {
    body: kept,
    diagnostics: kept === body ? [] : [tooLarge(source, [`${said(limits.bytes)} bytes`])],
  }
}

const tooLarge = (source: string, over: readonly string[]): Diagnostic => ({
  code: 'read/page-too-large-to-read-whole',
  message: `${source} is larger than one page is read (more than ${over.join(', ')}): the rest is left out. Split it into its articles.`,
  source,
})

// Cut at a space or line near the end, so that no word is halved; a surrogate pair never is.
const cutAt = (text: string, end: number): string => {
  if (text.length <= end) return text
  for (let at = end; at > end - 200 && at > 0; at--) if (/\s/.test(text[at] ?? '')) return text.slice(0, at)
  const half = text.charCodeAt(end - 1)
  return text.slice(0, half >= 0xd800 && half <= 0xdbff ? end - 1 : end)
}

const boundPlain = (text: string, limits: ReadLimits): Bounded => {
  const over: string[] = []
  let kept = text
  if (kept.length > limits.characters) {
    kept = cutAt(kept, limits.characters)
    over.push(`${said(limits.characters)} characters`)
  }
  const breaks = /\r\n?|[\n\u2028\u2029\f\v]/g
  let lines = 1
  for (let found = breaks.exec(kept); found; found = breaks.exec(kept)) {
    lines += 1
    if (lines <= limits.lines) continue
    kept = kept.slice(0, found.index)
    over.push(`${said(limits.lines)} lines`)
  }
  return { text: kept, over }
}

// Elements that hold nothing, and those whose end may be left out: neither makes a page deep.
const shallow = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr tbody thead tfoot option optgroup'.split(
    ' ',
  ),
)
const drawn = new Set('path circle rect line polygon polyline ellipse use stop image g'.split(' '))
const tagStart = /<(?:!--|(\/?)([a-zA-Z][^\s/>]{0,40}))/g

// Where a tag ends: the first ">" outside of quoted values.
const tagEnd = (text: string, from: number): number => {
  const mark = /=\s{0,20}(["'])|>/g
  mark.lastIndex = from
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    if (found[1] === undefined) return found.index + 1
    const close = text.indexOf(found[1], mark.lastIndex)
    if (close < 0) return text.length
    mark.lastIndex = close + 1
  }
  return text.length
}

const endOfRaw = (text: string, name: string, from: number): number => {
  const end = new RegExp(`</${name}`, 'gi')
  end.lastIndex = from
  return end.exec(text)?.index ?? text.length
}

/** Counts through the tags of a page and leaves out what is too deep, too long or too much. */
class Counter {
  private readonly text: string
  private readonly limits: ReadLimits
  private readonly kept: string[] = []
  private readonly over = new Set<string>()
  private at = 0
  private characters = 0
  private elements = 0
  private tags = 0
  private depth = 0
  private dropped = 0

  constructor(text: string, limits: ReadLimits) {
    this.text = text
    this.limits = limits
  }

  private omit(from: number, to: number, instead = ''): void {
    this.kept.push(this.text.slice(this.at, from), instead)
    this.at = to
  }

  // True where the tag goes too deep and is left out.
  private sinks(name: string, closing: boolean, selfClosed: boolean): boolean {
    if (shallow.has(name) || (selfClosed && drawn.has(name))) return false
    if (closing) {
      if (this.dropped > 0) {
        this.dropped -= 1
        return true
      }
      this.depth = Math.max(0, this.depth - 1)
      return false
    }
    if (this.depth >= this.limits.depth) {
      this.dropped += 1
      this.over.add(`${said(this.limits.depth)} elements inside one another`)
      return true
    }
    this.depth += 1
    return false
  }

  // Where the page ends for want of room, or -1: `to` is where the text before this tag ends.
  private full(from: number, to: number): number {
    const room = this.limits.characters - this.characters
    if (to - from > room) {
      this.over.add(`${said(this.limits.characters)} characters`)
      return from + cutAt(this.text.slice(from, to), room).length
    }
    this.characters += to - from
    const { elements, tags } = this.limits
    if (this.elements < elements && this.tags < tags) return -1
    this.over.add(this.elements >= elements ? `${said(elements)} elements` : `${said(tags)} tags`)
    return to
  }

  private count(closing: boolean): void {
    this.tags += 1
    if (!closing) this.elements += 1
  }

  private tag(found: RegExpExecArray, end: number): number {
    const name = (found[2] ?? '').toLowerCase()
    const closing = found[1] === '/'
    const sunk = this.sinks(name, closing, this.text[end - 2] === '/')
    if (sunk) this.omit(found.index, end)
    else this.count(closing)
    if (sunk) return end
    if (end - found.index > this.limits.tag) {
      this.over.add(`${said(this.limits.tag)} characters in one tag`)
      this.omit(found.index, end, `<${closing ? '/' : ''}${name}>`)
    }
    return !closing && (name === 'script' || name === 'style') ? endOfRaw(this.text, name, end) : end
  }

  bounded(): Bounded {
    const { text } = this
    const finder = new RegExp(tagStart)
    let last = 0
    for (let found = finder.exec(text); found; found = finder.exec(text)) {
      const cut = this.full(last, found.index)
      if (cut >= 0) return this.done(cut)
      if (found[2] === undefined) {
        this.tags += 1
        const end = text.indexOf('-->', finder.lastIndex)
        last = end < 0 ? text.length : end + 3
      } else last = this.tag(found, tagEnd(text, finder.lastIndex))
      finder.lastIndex = last
    }
    const cut = this.full(last, text.length)
    return this.done(cut >= 0 ? cut : text.length)
  }

  private done(end: number): Bounded {
    if (this.kept.length === 0) return { text: this.text.slice(0, end), over: [...this.over] }
    if (end > this.at) this.kept.push(this.text.slice(this.at, end))
    return { text: this.kept.join(''), over: [...this.over] }
  }
}

// True where a page may be beyond a limit: a quick look that most pages need no more than.
const mayBeLarge = (text: string, limits: ReadLimits): boolean => {
  if (text.length > Math.min(limits.characters, limits.tag)) return true
  let tags = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    if (text.charCodeAt(at + 1) !== 47) tags += 1
    if (tags > limits.depth) return true
  }
  return false
}

const nesting = (json: string): number => {
  let most = 0
  let depth = 0
  for (const found of json.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/gs)) {
    const [mark] = found
    if (mark === '{' || mark === '[') most = Math.max(most, ++depth)
    else if (mark === '}' || mark === ']') depth -= 1
  }
  return most
}

// Linked data that is too large or too deep says nothing.
const boundData = (text: string, limits: ReadLimits): Bounded => {
  const over = new Set<string>()
  if (!/ld\+json/i.test(text)) return { text, over: [] }
  const kept: string[] = []
  let at = 0
  const start = /<script\b[^>]{0,1000}?ld\+json[^>]{0,1000}>/gi
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const from = found.index + found[0].length
    const to = endOfRaw(text, 'script', from)
    start.lastIndex = to
    const deep = to - from <= limits.data && nesting(text.slice(from, to)) > limits.dataDepth
    if (to - from <= limits.data && !deep) continue
    over.add(
      deep
        ? `${said(limits.dataDepth)} levels of linked data`
        : `${said(limits.data)} characters of linked data`,
    )
    kept.push(text.slice(at, from))
    at = to
  }
  return { text: kept.length === 0 ? text : kept.join('') + text.slice(at), over: [...over] }
}

/**
 * The text of a page within the limits, and what is said where that is not all. `form` is how it is written: in a web page
 * tags are counted and text between them, in others lines.
 *
 * @example `textWithin({ text: '<b>'.repeat(200000), form: 'html', source: 'a.html' }, readLimits).diagnostics[0]?.code`
 */
export const textWithin = (
  { text, form, source }: { readonly text: string; readonly form: string; readonly source: string },
  limits: ReadLimits,
): { readonly text: string; readonly diagnostics: readonly Diagnostic[] } => {
  const bounded: Bounded[] = []
  if (form === 'html') {
    bounded.push(boundData(text, limits))
    const rest = bounded[0]?.text ?? text
    if (mayBeLarge(rest, limits)) bounded.push(new Counter(rest, limits).bounded())
  } else if (form === 'feed' && text.length > limits.feed && !/^\s{0,200}\{/.test(text))
    bounded.push({ text: text.slice(0, limits.feed), over: [`${said(limits.feed)} characters of a feed`] })
  else if (form === 'text' || form === 'markdown') bounded.push(boundPlain(text, limits))
  const over = bounded.flatMap((one) => one.over)
  return {
    text: bounded.at(-1)?.text ?? text,
    diagnostics: over.length === 0 ? [] : [tooLarge(source, over)],
  }
}
