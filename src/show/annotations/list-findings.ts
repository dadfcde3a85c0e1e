import type { AnnotatedArticle } from '../../model/annotation.ts'
import { padTo, displayWidth } from '../display-width.ts'
import { printable } from '../printable.ts'
import { fieldText } from './fields-of.ts'
import { kindOf } from './finding-kinds.ts'
import { shownFindings, type FindingFilter, type ShownFinding } from './shown-finding.ts'

// A column is as wide as its widest cell, up to these: a finding with many places goes over its column and moves its own line only. Were a
// column as wide as the longest list of places, the output would grow with the square of the page.
const widestColumns = [8, 10, 19, 40] as const

const cellsOf = (number: number | null, finding: ShownFinding): readonly string[] => [
  `${number === null ? '' : `${String(number)}.`}${finding.label}`,
  kindOf(finding.kind).one,
  finding.parts
    .filter(({ role }) => role === 'words')
    .map(({ start, end }) => `${String(start)}-${String(end)}`)
    .join(','),
  finding.rule,
  [`“${finding.words}”`, ...finding.fields.map((field) => `${field.name}: ${fieldText(field)}`)].join(' · '),
]

/**
 * A line for each finding: label, kind, place, rule, words and fields, in columns. Nothing is cut off, so that it can be searched: a list of places
 * longer than its column pushes the rest of its line. Where there are several articles their numbers stand before the labels.
 *
 * @example 'D1  date  91-97  dates/weekday  “Friday” · value: 2031-03-21 (21 March 2031) · type: date'
 */
export const listFindings = (
  articles: readonly { readonly number: number | null; readonly annotated: AnnotatedArticle }[],
  filter: FindingFilter,
  color: boolean,
): string => {
  const rows = articles.flatMap(({ annotated, number }) =>
    shownFindings(annotated, filter).map((finding) => ({
      code: String(kindOf(finding.kind).terminal),
      cells: cellsOf(number, finding).map(printable),
    })),
  )
  const widths = widestColumns.map((most, n) =>
    rows.reduce((widest, { cells }) => Math.max(widest, Math.min(most, displayWidth(cells[n] ?? ''))), 0),
  )
  return rows
    .map(({ cells, code }) => {
      const [label = '', ...rest] = cells.map((cell, n) => padTo(cell, widths[n] ?? 0))
      return `${[color ? `\u001b[${code}m${label}\u001b[0m` : label, ...rest].join('  ')}\n`
    })
    .join('')
}
