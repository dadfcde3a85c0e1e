import type { AnnotatedArticle } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import { counted } from '../counted.ts'
import { isOwnZone, passagesOf, type Passage } from '../passages.ts'
import { articleFacts } from '../render-articles.ts'
import { paint as paintLines, row, setRow, type Row } from '../summary/layout.ts'
import { fieldText } from './fields-of.ts'
import { findingKinds } from './finding-kinds.ts'
import { setLines } from './set-lines.ts'
import { drawnParts, setTracks, strokeLegend, type DrawnPart, type Paint } from './set-tracks.ts'
import { shownFindings, type FindingFilter, type ShownFinding } from './shown-finding.ts'

/** How annotated articles are shown on a terminal. */
export interface AnnotatedView {
  readonly width: number
  readonly color: boolean
  readonly filter: FindingFilter
  /** Each finding is told under its paragraph: its fields, its rule, its id. */
  readonly why: boolean
}

/** Of what was cut only the beginning is shown. */
const cutWords = 60

const indent = 2

/** "5 actors · 3 dates": how many findings of each kind. */
const countsOf = (findings: readonly ShownFinding[]): string => {
  const counts = findingKinds.map((kind) => ({
    ...kind,
    count: findings.filter((each) => each.kind === kind.kind).length,
  }))
  const words = counts
    .filter(({ count }) => count > 0)
    .map(({ letter, one, many, count }) => `${letter} ${counted(count, one, many)}`)
  return words.length === 0 ? 'no findings' : words.join(' · ')
}

const zoneRow = (passage: Extract<Passage, { kind: 'zones' }>): Row => {
  const { zones } = passage
  const kind = zones[0].zone.kind
  const text = zones.map(({ zone }) => zone.text).join(' | ')
  if (isOwnZone(kind)) return row(`${kind.replace('-', ' ')}: ${text}`, 'quiet')
  const pieces = zones.length === 1 ? '' : ` (${counted(zones.length, 'piece')})`
  const beginning = text.length > cutWords ? `${text.slice(0, cutWords).trimEnd()}…` : text
  return row(`cut, ${kind}${pieces}: ${beginning}`, 'quiet')
}

/** What is told of a finding: head, fields, what the page leaves open. */
const whyRows = (finding: ShownFinding): readonly Row[] => {
  const [main] = finding.parts
  const fields = finding.fields.map((field) => `${field.name}: ${fieldText(field)}`)
  return [
    row(`${finding.label} “${finding.words}”`, 'strong', 4),
    ...(fields.length === 0 ? [] : [row(fields.join(' · '), 'plain', 7)]),
    ...(finding.open.length === 0 ? [] : [row(`open: ${finding.open.join(', ')}`, 'quiet', 7)]),
    row(`${finding.rule} · ${finding.id} · ${String(main.start)}–${String(main.end)}`, 'quiet', 7),
  ]
}

interface Paragraph {
  readonly span: Span
  readonly parts: readonly DrawnPart[]
  readonly findings: readonly ShownFinding[]
}

// One walk over paragraphs and findings side by side, both being sorted by place.
const dealtOut = (spans: readonly Span[], findings: readonly ShownFinding[]): readonly Paragraph[] => {
  const parts = drawnParts(findings)
  let open: readonly DrawnPart[] = []
  let [nextPart, nextFinding] = [0, 0]
  return spans.map((span) => {
    const [fromPart, fromFinding] = [nextPart, nextFinding]
    while (nextPart < parts.length && (parts[nextPart]?.part.start ?? 0) < span.end) nextPart++
    while (nextFinding < findings.length && (findings[nextFinding]?.parts[0].start ?? 0) < span.end)
      nextFinding++
    open = [...open, ...parts.slice(fromPart, nextPart)].filter(({ part }) => part.end > span.start)
    return { span, parts: open, findings: findings.slice(fromFinding, nextFinding) }
  })
}

const paragraphLines = (text: string, { span, parts, findings }: Paragraph, view: AnnotatedView): string => {
  const paint: Paint = (words, code) => (view.color ? `\u001b[${code}m${words}\u001b[0m` : words)
  const lines = setLines(text, span, view.width - indent).flatMap((line) => setTracks(line, parts, paint))
  const told = view.why ? findings.flatMap(whyRows).flatMap((each) => setRow(each, view.width)) : []
  return `${lines.map((line) => `${' '.repeat(indent)}${line}\n`).join('')}${paintLines(told, view.color)}\n`
}

const articleText = (annotated: AnnotatedArticle, number: number | null, view: AnnotatedView): string => {
  const { article } = annotated
  const findings = shownFindings(annotated, view.filter)
  const setRows = (rows: readonly Row[]): string =>
    paintLines(
      rows.flatMap((each) => setRow(each, view.width)),
      view.color,
    )
  const head = setRows([
    row(`${number === null ? '' : `${String(number)}. `}${article.title ?? 'without a title'}`, 'title', 0),
    row(articleFacts(article), 'quiet', 0),
    row(countsOf(findings), 'head', 0),
  ])
  const passages = passagesOf(article)
  const paragraphs = dealtOut(
    passages.flatMap((passage) => (passage.kind === 'paragraph' ? [passage.span] : [])),
    findings,
  )
  const byStart = new Map(paragraphs.map((each) => [each.span.start, each]))
  const body = passages.map((passage) => {
    if (passage.kind === 'zones') return `${setRows([zoneRow(passage)])}\n`
    const paragraph = byStart.get(passage.span.start)
    return paragraph ? paragraphLines(article.text, paragraph, view) : ''
  })
  return `${head}\n${body.join('')}`
}

/**
 * Annotated articles for a terminal: each with its zones muted in their places, and under every line a stroke for each finding in it.
 * Numbers stand before them where there are several.
 *
 * @example `renderAnnotated([{ number: 1, annotated }], { width: 80, color: false, filter: everything, why: false })`
 */
export const renderAnnotated = (
  articles: readonly { readonly number: number | null; readonly annotated: AnnotatedArticle }[],
  view: AnnotatedView,
): string =>
  articles.map(({ annotated, number }) => articleText(annotated, number, view)).join('\n') +
  paintLines(setRow(row(strokeLegend, 'quiet', 0), view.width), view.color)
