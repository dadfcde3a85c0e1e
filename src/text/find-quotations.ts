import type { Quotation } from '../model/ready.ts'
import type { Span } from '../model/span.ts'

type Marks = Quotation['marks']
interface Open {
  readonly at: number
  readonly marks: Marks
}

const doubleOpen = '“„«'
const doubleClose = '”»'
const letter = /[\p{L}\p{N}]/u
const space = /[\s([{—–-]/

const opens = (text: string, i: number): boolean => {
  const [before, next] = [text[i - 1] ?? ' ', text[i + 1] ?? ' ']
  return (space.test(before) || `${doubleOpen}"'‘:…`.includes(before)) && !/\s/.test(next)
}
const closes = (text: string, i: number): boolean => {
  const [before, next] = [text[i - 1] ?? ' ', text[i + 1] ?? ' ']
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

// A mark that opens inside an open quotation nests only if both are closed further on.
const closesTwice = (text: string, from: number, to: number): boolean => {
  const first = text.indexOf('”', from)
  const second = first < 0 ? -1 : text.indexOf('”', first + 1)
  return text[from] === '“' && second > 0 && second < to && !text.slice(from + 1, second).includes('“')
}

/** Does a single mark stand ahead, in this stretch, that can close a quotation? A quotation never opens without one. */
const closesLater = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const c = text[i]
    if ((c === '’' || c === "'") && closes(text, i) && !possessive(text, i, to)) return true
  }
  return false
}

const scan = (
  text: string,
  paragraph: Span,
): { found: (Span & { marks: Marks; inner: Span; depth: number })[]; open: Open | null } => {
  const stack: Open[] = []
  const found: (Span & { marks: Marks; inner: Span; depth: number })[] = []
  const close = (open: Open, at: number): void => {
    stack.length = stack.indexOf(open)
    if (at > open.at + 1)
      found.push({
        start: open.at,
        end: at + 1,
        inner: { start: open.at + 1, end: at },
        marks: open.marks,
        depth: stack.length,
      })
  }
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const c = text[i] ?? ''
    const double = stack.findLast((o) => o.marks === 'double')
    const single = stack.findLast((o) => o.marks === 'single')
    if (doubleOpen.includes(c)) {
      if (!double || closesTwice(text, i, paragraph.end)) stack.push({ at: i, marks: 'double' })
    } else if (doubleClose.includes(c)) {
      if (double) close(double, i)
    } else if (c === '"') {
      if (double && !(opens(text, i) && !closes(text, i))) close(double, i)
      else if (!double && (opens(text, i) || i === paragraph.start)) stack.push({ at: i, marks: 'double' })
    } else if (c === '‘' || c === "'" || c === '’') {
      if (single && c !== '‘' && closes(text, i) && !possessive(text, i, paragraph.end)) close(single, i)
      else if (
        c !== '’' &&
        opens(text, i) &&
        !/^['‘]\d0s/.test(text.slice(i, i + 4)) &&
        closesLater(text, i + 1, paragraph.end)
      ) {
        // Dumps flatten paragraphs: a new opening mark while one is open begins the utterance's next paragraph.
        if (single && !double) close(single, i - 1)
        if (!single || !double) stack.push({ at: i, marks: 'single' })
      }
    }
  }
  return { found, open: stack[0] ?? null }
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
    const { found, open } = scan(text, paragraph)
    const here = [...found]
    let dangling = null
    if (open?.marks === 'double') {
      dangling = {
        start: open.at,
        end: paragraph.end,
        inner: { start: open.at + 1, end: paragraph.end },
        marks: open.marks,
        depth: 0,
      }
      here.push(dangling)
    }
    here.sort((a, b) => a.start - b.start || b.end - a.end)
    const base = out.length
    here.forEach((q, n) => {
      const within = here.findLastIndex((o, m) => m < n && o.start < q.start && o.end >= q.end)
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
  return dropUnfinished(out)
}

// A dangling quotation counts only where the next paragraph takes it up or it runs to the end of its paragraph as a whole.
const dropUnfinished = (all: readonly Quotation[]): readonly Quotation[] => all
