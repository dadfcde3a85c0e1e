import type { Article, ZoneKind } from './article.ts'
import type { Span } from './span.ts'

declare const cited: unique symbol

/** What a piece of evidence shows of its finding. */
export type EvidenceRole = 'content' | 'cue' | 'speaker' | 'context'

/**
 * The words a finding rests on. Made by `cite` and `citeZone` only, which cut the words from the text themselves:
 * a quotation that is not in the page cannot be built.
 */
export interface Evidence {
  readonly article: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** `body`, or the kind of the zone that holds the words. */
  readonly zone: 'body' | ZoneKind
  /** Index in `article.zones` when `zone` is not `body`. */
  readonly zoneIndex?: number
  readonly role?: EvidenceRole
  readonly [cited]: true
}

/** At least one piece of evidence: what every finding must have. */
export type Evidences = readonly [Evidence, ...Evidence[]]

const make = (text: string, article: Article, span: Span, rest: object): Evidence => {
  const { start, end } = span
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length))
    throw new RangeError(
      `span ${String(start)}-${String(end)} is not inside article ${article.id} (${String(text.length)} characters)`,
    )
  return { article: article.id, start, end, text: text.slice(start, end), ...rest } as Evidence
}

/**
 * Evidence from an article's body.
 *
 * @throws RangeError where the span is empty or not inside the body: a bug of the caller, never of a page.
 * @example `cite(article, { start: 0, end: 12 }, 'content').text` is the first twelve characters of the body.
 */
export const cite = (article: Article, span: Span, role?: EvidenceRole): Evidence =>
  make(article.text, article, span, role === undefined ? { zone: 'body' } : { zone: 'body', role })

/** Evidence from one of an article's other zones; offsets count in the zone's own text. */
export const citeZone = (article: Article, zoneIndex: number, span: Span): Evidence => {
  const zone = article.zones[zoneIndex]
  if (!zone) throw new RangeError(`article ${article.id} has no zone ${String(zoneIndex)}`)
  return make(zone.text, article, span, { zone: zone.kind, zoneIndex })
}
