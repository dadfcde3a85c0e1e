import type { AnnotatedArticle, Annotation, AnnotationKind } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import { fieldName, fieldsOf, type Field } from './fields-of.ts'
import { findingKinds, kindOf } from './finding-kinds.ts'

/** What a stretch of words is to its finding: what it rests on, who is named in it, how it was said, or another mention of it. */
export type PartRole = 'words' | 'who' | 'cue' | 'mention'

/** A stretch of an article that belongs to a finding. */
export interface FindingPart extends Span {
  readonly role: PartRole
  /** The field that names it: "speaker", "claimed by"; of a mention its form. */
  readonly name: string
}

/** A finding with all that is shown of it. */
export interface ShownFinding {
  /** Letter and number, by place, from 1: "S4". The same whatever else is shown or hidden. */
  readonly label: string
  readonly kind: AnnotationKind
  readonly id: string
  readonly rule: string
  /** The words it rests on first, then the rest; each place once. */
  readonly parts: readonly [FindingPart, ...FindingPart[]]
  /** The words it rests on, pieces parted by " … ". */
  readonly words: string
  readonly fields: readonly Field[]
  /** Fields that the page does not settle. */
  readonly open: readonly string[]
  readonly annotation: Annotation
}

/** What is to be shown: all kinds and rules unless some are named. */
export interface FindingFilter {
  readonly kinds: ReadonlySet<AnnotationKind> | null
  /** Names of rules ("dates/weekday"), or of families ("dates"). */
  readonly rules: readonly string[] | null
}

/** Everything, nothing left out. */
export const everything: FindingFilter = { kinds: null, rules: null }

const isSpan = (value: unknown): value is Span =>
  value !== null &&
  typeof value === 'object' &&
  'start' in value &&
  'end' in value &&
  typeof value.start === 'number' &&
  typeof value.end === 'number'

const partsIn = (field: string, value: unknown): readonly FindingPart[] => {
  if (Array.isArray(value)) return value.flatMap((each) => partsIn(field, each))
  if (value === null || typeof value !== 'object') return []
  if ('form' in value && isSpan(value))
    return [{ start: value.start, end: value.end, role: 'mention', name: String(value.form) }]
  if (isSpan(value)) {
    const role = field === 'cue' ? 'cue' : field === 'spans' ? 'words' : 'mention'
    return [
      { start: value.start, end: value.end, role, name: field === 'spans' ? 'words' : fieldName(field) },
    ]
  }
  return 'span' in value && isSpan(value.span)
    ? [{ start: value.span.start, end: value.span.end, role: 'who', name: fieldName(field) }]
    : []
}

const partsOf = (annotation: Annotation): readonly [FindingPart, ...FindingPart[]] => {
  const [main] = annotation.spans
  const first: FindingPart = { start: main.start, end: main.end, role: 'words', name: 'words' }
  const seen = new Set([`${String(main.start)}-${String(main.end)}`])
  const others = Object.entries(annotation)
    .sort(([a], [b]) => Number(b === 'spans') - Number(a === 'spans'))
    .flatMap(([field, value]) => partsIn(field, value))
    .filter(({ start, end }) => {
      const place = `${String(start)}-${String(end)}`
      return end > start && !seen.has(place) && seen.add(place)
    })
  return [first, ...others]
}

const isWanted = ({ kind, rule }: Annotation, { kinds, rules }: FindingFilter): boolean =>
  (kinds === null || kinds.has(kind)) &&
  (rules === null || rules.some((each) => rule === each || rule.startsWith(`${each}/`)))

const byPlace = (a: ShownFinding, b: ShownFinding): number =>
  a.parts[0].start - b.parts[0].start ||
  b.parts[0].end - a.parts[0].end ||
  findingKinds.indexOf(kindOf(a.kind)) - findingKinds.indexOf(kindOf(b.kind)) ||
  (a.id < b.id ? -1 : 1)

/**
 * The findings of an article as they are shown: labelled, with their places and fields, sorted by place.
 *
 * @example `shownFindings(annotated, { kinds: new Set(['date']), rules: null })[0]?.label` // 'D1'
 */
export const shownFindings = (
  { article, annotations }: AnnotatedArticle,
  filter: FindingFilter,
): readonly ShownFinding[] => {
  const all = findingKinds.flatMap(({ kind, letter }) =>
    annotations[kind].map((annotation: Annotation, n) => ({
      annotation,
      label: `${letter}${String(n + 1)}`,
    })),
  )
  const labels = new Map(all.map(({ annotation, label }) => [annotation.id, label]))
  const names = new Map(annotations.actor.map(({ id, name }) => [id, name]))
  return all
    .filter(({ annotation }) => isWanted(annotation, filter))
    .map(({ annotation, label }) => ({
      label,
      kind: annotation.kind,
      id: annotation.id,
      rule: annotation.rule,
      parts: partsOf(annotation),
      words: annotation.spans.map(({ start, end }) => article.text.slice(start, end)).join(' … '),
      ...fieldsOf(annotation, { text: article.text, labels, names }),
      annotation,
    }))
    .sort(byPlace)
}
