import type { Quotation } from '../model/ready.ts'
import type { Span } from '../model/span.ts'

type Marks = Quotation['marks']
interface Open {
  readonly at: number
  readonly marks: Marks
  /** Two where '' stands for one mark. */
  readonly width: number
}

const doubleOpen = '“„«'
const doubleClose = '”»'
const letter = /[\p{L}\p{N}]/u
const space = /[\s([{—–-]/

const opens = (text: string, i: number, width = 1): boolean => {
  const [before, next] = [text[i - 1] ?? ' ', text[i + width] ?? ' ']
  return (space.test(before) || `${doubleOpen}"'‘:…`.includes(before)) && !/\s/.test(next)
}
const closes = (text: string, i: number, width = 1): boolean => {
  const [before, next] = [text[i - 1] ?? ' ', text[i + width] ?? ' ']
  return !/\s/.test(before) && !letter.test(next)
}

// "the parties' positions": the mark belongs to the word, unless the next mark opens a quotation: then this one closed one.
const possessive = (text: string, i: number, to: number): boolean => {
  const owner = /s/i.test(text[i - 1] ?? '') && /^['’]\s+\p{L}/u.test(text.slice(i, i + 4))
  if (!owner) return false
  for (let k = i + 1; k < Math.min(to, i + 600); k++) {
    const c = text[k]
    if (c !== '’' && c !== "'" && c !== '‘') continue
    if (closes(text, k)) return true
    if (c !== '’' && opens(text, k)) return false
  }
  return false
}

// A mark that opens inside an open quotation nests only if both are closed before another opens.
const closesTwice = (text: string, from: number, to: number): boolean => {
  if (text[from] !== '“') return false
  const another = text.indexOf('“', from + 1)
  const ahead = text.slice(from, another < 0 ? to : Math.min(another, to))
  const first = ahead.indexOf('”')
  return first >= 0 && ahead.includes('”', first + 1)
}

// The same for straight marks, which must tell by what stands around them: the next two both close.
const straightTwice = (text: string, from: number, to: number): boolean => {
  const first = text.indexOf('"', from + 1)
  const second = first < 0 ? -1 : text.indexOf('"', first + 1)
  return (
    second >= 0 &&
    second < to &&
    !opens(text, first) &&
    !opens(text, second) &&
    !/[.!?]\s*$/.test(text.slice(from - 2, from))
  )
}

// 6'2": inches, and no mark at all.
const isInches = (text: string, i: number): boolean =>
  /\d['’′]\s?\d{1,2}$/.test(text.slice(Math.max(0, i - 5), i))

// Two apostrophes typed for one double mark.
const isTwin = (text: string, i: number): boolean => text[i] === "'" && text[i + 1] === "'"

const isSingle = (c: string | undefined): boolean => c === '’' || c === "'"

// Where the last single mark of a paragraph stands that can close a quotation; -1 where none can. None opens behind it.
const lastCloser = (text: string, { start, end }: Span): number => {
  for (let i = end - 1; i >= start; i--)
    if (
      isSingle(text[i]) &&
      !isTwin(text, i) &&
      !isTwin(text, i - 1) &&
      closes(text, i) &&
      !possessive(text, i, end)
    )
      return i
  return -1
}

const isDecade = (text: string, i: number): boolean => /^['‘]\d0s/.test(text.slice(i, i + 4))

type Found = Span & { readonly marks: Marks; readonly inner: Span; readonly depth: number }

// Right behind words and before none, or the other way round.
const endsWords = (text: string, i: number): boolean =>
  /[\p{L}\p{N}.,!?…]/u.test(text[i - 1] ?? '') && /[\s)\].,;:!?"]/.test(text[i + 1] ?? ' ')
const opensWords = (text: string, i: number): boolean =>
  /\s/.test(text[i - 1] ?? ' ') && letter.test(text[i + 1] ?? '')

/** Goes through the marks of one paragraph, holding what is open. */
class Scan {
  readonly found: Found[] = []
  private readonly stack: Open[] = []
  private readonly text: string
  private readonly paragraph: Span
  private readonly last: number

  constructor(text: string, paragraph: Span) {
    this.text = text
    this.paragraph = paragraph
    this.last = lastCloser(text, paragraph)
  }

  get unclosed(): Open | null {
    return this.stack[0] ?? null
  }

  private held(marks: Marks): Open | undefined {
    return this.stack.findLast((o) => o.marks === marks)
  }

  private open(at: number, marks: Marks, width = 1): void {
    this.stack.push({ at, marks, width })
  }

  private close(open: Open, at: number, width = 1): void {
    this.stack.length = this.stack.indexOf(open)
    const start = open.at + open.width
    if (at <= start) return
    const inner = { start, end: at }
    this.found.push({ start: open.at, end: at + width, inner, marks: open.marks, depth: this.stack.length })
  }

  /** “ and ” say themselves which they are, unless they were mistaken for one another: then their place says it. */
  curly(i: number, opening: boolean): void {
    const double = this.held('double')
    const { text, paragraph } = this
    const turned = double !== undefined && opening && (text[double.at] === '„' || endsWords(text, i))
    if (double && (!opening || turned)) this.close(double, i)
    else if (opening ? !double || closesTwice(text, i, paragraph.end) : opensWords(text, i))
      this.open(i, 'double')
  }

  /** A straight mark opens where none is open, or where two marks ahead close. */
  straight(i: number, width: number): void {
    const { text, paragraph } = this
    const double = this.held('double')
    const opening = opens(text, i, width)
    if (double && (!opening || closes(text, i, width))) {
      if (!isInches(text, i)) this.close(double, i, width)
    } else if (
      double ? width === 1 && straightTwice(text, i, paragraph.end) : opening || i === paragraph.start
    )
      this.open(i, 'double', width)
  }

  /** In ''' the first mark closes a single quotation that stands innermost. */
  inSingle(i: number): boolean {
    return this.text[i + 2] === "'" && this.stack.at(-1)?.marks === 'single'
  }

  /** ‹ and ›. */
  angle(i: number, opening: boolean): void {
    const single = this.held('single')
    if (opening && !single) this.open(i, 'single')
    else if (!opening && single) this.close(single, i)
  }

  /** A single mark may be an apostrophe: it opens only where a mark ahead can close it. */
  single(i: number, c: string): void {
    const { text, paragraph } = this
    const single = this.held('single')
    if (single && c !== '‘' && closes(text, i) && !possessive(text, i, paragraph.end)) this.close(single, i)
    else if (c !== '’' && opens(text, i) && !isDecade(text, i) && this.last > i) this.openSingle(i, single)
  }

  // Dumps flatten paragraphs: a new opening mark while one is open begins the utterance's next paragraph.
  private openSingle(i: number, single: Open | undefined): void {
    const double = this.held('double')
    if (single && !double) this.close(single, i - 1)
    if (!single || !double) this.open(i, 'single')
  }
}

// Straight marks, and all that is not ASCII.
const mayBeMark = (code: number): boolean => code === 34 || code === 39 || code > 127

const scan = (text: string, paragraph: Span): Scan => {
  const marks = new Scan(text, paragraph)
  for (let i = paragraph.start; i < paragraph.end; i++) {
    if (!mayBeMark(text.charCodeAt(i))) continue
    const c = text[i] ?? ''
    if (doubleOpen.includes(c)) marks.curly(i, true)
    else if (doubleClose.includes(c)) marks.curly(i, false)
    else if (c === '"') marks.straight(i, 1)
    else if (isTwin(text, i) && !marks.inSingle(i)) {
      marks.straight(i, 2)
      i += 1
    } else if (c === '‹' || c === '›') marks.angle(i, c === '‹')
    else if (c === '‘' || isSingle(c)) marks.single(i, c)
  }
  return marks
}

// The innermost quotation of the same paragraph around each, by its place in the order given: a stack of what is still open.
const holders = (here: readonly Found[]): readonly number[] => {
  const around: number[] = []
  return here.map((q, n) => {
    while (around.length && (here[around.at(-1) ?? -1]?.end ?? 0) < q.end) around.pop()
    const held = around.findLast((m) => (here[m]?.start ?? 0) < q.start) ?? -1
    around.push(n)
    return held
  })
}

/**
 * The quotations of an article, in order of place, nested ones included.
 * A paragraph that ends inside a double quotation goes on in the next one if that begins with an opening mark.
 *
 * @example findQuotations('“We met,” she said.', [{ start: 0, end: 19 }]) gives one quotation with inner "We met,".
 */
export const findQuotations = (text: string, paragraphs: readonly Span[]): readonly Quotation[] => {
  const out: Quotation[] = []
  let unclosed = -1
  for (const paragraph of paragraphs) {
    const { found, unclosed: open } = scan(text, paragraph)
    const here: Found[] = [...found]
    let dangling: Found | null = null
    if (open?.marks === 'double') {
      dangling = {
        start: open.at,
        end: paragraph.end,
        inner: { start: open.at + open.width, end: paragraph.end },
        marks: open.marks,
        depth: 0,
      }
      here.push(dangling)
    }
    here.sort((a, b) => a.start - b.start || b.end - a.end)
    const base = out.length
    const held = holders(here)
    here.forEach((q, n) => {
      const within = held[n] ?? -1
      const continues =
        n === 0 && unclosed >= 0 && q.start === paragraph.start && q.marks === 'double' ? unclosed : -1
      out.push({
        start: q.start,
        end: q.end,
        inner: q.inner,
        marks: q.marks,
        continues,
        within: within < 0 ? -1 : base + within,
      })
    })
    unclosed = dangling ? base + here.indexOf(dangling) : -1
  }
  return out
}
