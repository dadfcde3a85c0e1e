import type { Span } from '../../model/span.ts'
import type { EvidenceMark } from './evidence-marks.ts'
import { markup, Markup, pageText } from './markup.ts'

const abbreviation =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Sgt|Rep|Sen|Gov|Prof|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[A-Z])\.$/

/**
 * Roughly the sentences of a stretch of text, for tinting only: what matters is decided before, by offsets. A sentence end
 * inside a mark is none, so that a mark is never cut by it.
 */
export const roughSentences = (text: string, range: Span, marks: readonly Span[]): readonly Span[] => {
  const sentences: Span[] = []
  let start = range.start
  const part = text.slice(range.start, range.end)
  for (const match of part.matchAll(/[.!?…]["'”’»)\]]*\s+(?=["'“‘«([]*[\p{Lu}\d])/gu)) {
    const end = range.start + match.index + match[0].length
    const inMark = marks.some((mark) => mark.start < end && end < mark.end)
    if (inMark || abbreviation.test(text.slice(Math.max(start, end - 12), end).trimEnd())) continue
    sentences.push({ start, end })
    start = end
  }
  return start < range.end ? [...sentences, { start, end: range.end }] : sentences
}

/** Opens a mark: with its id the first time, as a further piece of it after that. */
const openMark = (mark: EvidenceMark, begun: Set<string>): string => {
  const isFirst = !begun.has(mark.id)
  begun.add(mark.id)
  const classes = mark.roles.map((role) => `is-${role}`).join(' ')
  return isFirst
    ? markup`<mark id="${mark.id}" class="${classes}">`.value
    : markup`<mark data-of="${mark.id}" class="${classes}">`.value
}

/**
 * A stretch of text with its marks. Marks may lie inside one another; where two cross, the one that is longer open is cut
 * and goes on in a second element with `data-of`. `begun` holds the marks begun in earlier stretches of the same text.
 */
export const markStretch = (
  text: string,
  range: Span,
  marks: readonly EvidenceMark[],
  begun = new Set<string>(),
): Markup => {
  const here = marks.filter((mark) => mark.start < range.end && mark.end > range.start)
  const edges = [...here.flatMap((mark) => [mark.start, mark.end]), range.start, range.end].filter(
    (edge) => edge >= range.start && edge <= range.end,
  )
  const stops = [...new Set(edges)].sort((a, b) => a - b)
  const open: EvidenceMark[] = []
  let out = ''
  for (const [index, stop] of stops.entries()) {
    const goOn: EvidenceMark[] = []
    while (open.some((mark) => mark.end <= stop)) {
      const mark = open.pop()
      if (mark && mark.end > stop) goOn.push(mark)
      out += '</mark>'
    }
    const next = stops[index + 1]
    if (next === undefined) break
    const begin = here.filter((mark) =>
      stop === range.start ? mark.start <= stop && mark.end > stop : mark.start === stop,
    )
    for (const mark of [...goOn, ...begin].sort((a, b) => b.end - a.end || a.start - b.start)) {
      out += openMark(mark, begun)
      open.push(mark)
    }
    out += pageText(text.slice(stop, next)).value
  }
  return new Markup(out + '</mark>'.repeat(open.length))
}

/** A stretch of text sentence by sentence, each in an element of its own that can be tinted. */
export const markSentences = (
  text: string,
  range: Span,
  marks: readonly EvidenceMark[],
  begun: Set<string>,
): Markup => {
  const here = marks.filter((mark) => mark.start < range.end && mark.end > range.start)
  return markup`${roughSentences(text, range, here).map((sentence) => markup`<span class="sentence">${markStretch(text, sentence, here, begun)}</span>`)}`
}

/** The ids of the marks that a stretch has to cut in pieces: they need a style rule of their own where no script runs. */
export const cutMarks = (markup: string): readonly string[] => [
  ...new Set([...markup.matchAll(/ data-of="([^"]+)"/g)].map((match) => match[1] ?? '')),
]
