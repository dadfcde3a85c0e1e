import type { Span } from '../../model/span.ts'
import { assignLevels } from '../annotations/assign-levels.ts'
import { kindOf } from '../annotations/finding-kinds.ts'
import type { FindingPart, ShownFinding } from '../annotations/shown-finding.ts'
import { markup, Markup, pageText } from './markup.ts'

/** Lines under the words beyond this many lie on one another. */
const highestLevel = 5

/** A part of a finding in a text. */
export interface PlacedPart {
  /** Names the finding in the page: "f1-S4" is that of the first article. */
  readonly key: string
  readonly finding: ShownFinding
  readonly part: FindingPart
}

/** The id of the place where a finding begins in the text: where its card leads to. */
export const placeId = (key: string): string => `at-${key}`

interface DrawnPart extends PlacedPart, Span {
  /** Null where no line is drawn: names of people are drawn as actors, and are lit with their finding. */
  readonly level: number | null
}

const withLevels = (parts: readonly PlacedPart[]): readonly DrawnPart[] => {
  const lined = parts.filter(({ part }) => part.role !== 'who')
  const levels = assignLevels(
    lined.map(({ part }) => part),
    highestLevel,
  )
  const levelOf = new Map(lined.map((each, n) => [each, levels[n] ?? highestLevel]))
  return parts.map((each) => ({
    ...each,
    start: each.part.start,
    end: each.part.end,
    level: levelOf.get(each) ?? null,
  }))
}

const isMain = ({ finding, part }: PlacedPart): boolean => part === finding.parts[0]

// Each place of a finding has one link to its card; that of a further mention is seen only when it is reached by keyboard.
const tagOf = (drawn: DrawnPart): Markup | null => {
  const { key, finding, part } = drawn
  if (part.role === 'who' || part.role === 'cue') return null
  const classes = `tag k-${finding.kind}${isMain(drawn) ? '' : ' is-again'}`
  const name = `${kindOf(finding.kind).one} ${finding.label}`
  return isMain(drawn)
    ? markup`<a class="${classes}" id="${placeId(key)}" href="#${key}" aria-label="${name}">${finding.label}</a>`
    : markup`<a class="${classes}" href="#${key}" aria-label="${name}, again">${finding.label}</a>`
}

const openPart = (drawn: DrawnPart, begun: Set<PlacedPart['part']>): string => {
  const { key, finding, part, level } = drawn
  const line = level === null ? '' : ` l${String(level)}`
  const tag = begun.has(part) ? null : tagOf(drawn)
  begun.add(part)
  return markup`<mark class="f ${key} k-${finding.kind} is-${part.role}${line}" data-f="${key}">${tag}`.value
}

/** A paragraph with all that was found in it, and how many lines lie under its words. */
export interface AnnotatedText {
  readonly content: Markup
  readonly depth: number
}

/**
 * A stretch of text with its findings as marks inside one another; where two cross, the one that is longer open is cut and goes on in a second
 * element. Every character of the text is kept; the labels are not part of what is copied.
 */
export const annotateText = (text: string, range: Span, parts: readonly PlacedPart[]): AnnotatedText => {
  const here = withLevels(parts)
  const edges = here
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => edge > range.start && edge < range.end)
  const stops = [...new Set([range.start, ...edges, range.end])].sort((a, b) => a - b)
  const begins = new Map<number, DrawnPart[]>()
  for (const each of here) {
    const at = Math.max(each.start, range.start)
    const list = begins.get(at)
    if (list) list.push(each)
    else begins.set(at, [each])
  }
  const begun = new Set<FindingPart>()
  const open: DrawnPart[] = []
  let out = ''
  for (const [index, stop] of stops.entries()) {
    const goOn: DrawnPart[] = []
    while (open.some(({ end }) => end <= stop)) {
      const last = open.pop()
      if (last && last.end > stop) goOn.push(last)
      out += '</mark>'
    }
    const next = stops[index + 1]
    if (next === undefined) break
    for (const each of [...goOn, ...(begins.get(stop) ?? [])].sort(
      (a, b) => b.end - a.end || a.start - b.start,
    )) {
      out += openPart(each, begun)
      open.push(each)
    }
    out += pageText(text.slice(stop, next)).value
  }
  const depth = here.reduce((most, { level }) => Math.max(most, (level ?? -1) + 1), 0)
  return { content: new Markup(out + '</mark>'.repeat(open.length)), depth }
}
