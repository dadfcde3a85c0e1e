import { paragraphsOf, type Article, type Zone, type ZoneKind } from '../model/article.ts'
import type { Span } from '../model/span.ts'

/** A zone and its number in the article's list. */
export interface NumberedZone {
  readonly zone: Zone
  readonly index: number
}

/** A stretch of a page in its order: a paragraph of the article, or neighbouring zones of one kind. */
export type Passage =
  | { readonly kind: 'paragraph'; readonly span: Span }
  | { readonly kind: 'zones'; readonly zones: readonly [NumberedZone, ...NumberedZone[]] }

const ownKinds: ReadonlySet<ZoneKind> = new Set([
  'headline',
  'standfirst',
  'subhead',
  'byline',
  'dateline',
  'caption',
  'key-points',
  'pull-quote',
  'credit',
])

/** True where a zone belongs to the article, though not to its text; the rest was cut. */
export const isOwnZone = (kind: ZoneKind): boolean => ownKinds.has(kind)

const grouped = (zones: readonly NumberedZone[]): readonly Passage[] => {
  const groups: [NumberedZone, ...NumberedZone[]][] = []
  for (const each of zones) {
    const last = groups.at(-1)
    if (last?.[0].zone.kind === each.zone.kind) last.push(each)
    else groups.push([each])
  }
  return groups.map((group) => ({ kind: 'zones', zones: group }))
}

/**
 * Everything that was on the page, in its order: the article's paragraphs, and the zones before, between and after them.
 *
 * @example `passagesOf(article)[0]` // { kind: 'zones', zones: [{ zone: headline, index: 0 }] }
 */
export const passagesOf = ({ text, zones }: Pick<Article, 'text' | 'zones'>): readonly Passage[] => {
  const waiting = zones.map((zone, index) => ({ zone, index })).sort((a, b) => a.zone.before - b.zone.before)
  let next = 0
  const upTo = (offset: number): readonly Passage[] => {
    const from = next
    while (next < waiting.length && (waiting[next]?.zone.before ?? 0) <= offset) next++
    return grouped(waiting.slice(from, next))
  }
  const body = paragraphsOf(text).flatMap((span) => [
    ...upTo(span.start),
    { kind: 'paragraph' as const, span },
  ])
  return [...body, ...upTo(Number.POSITIVE_INFINITY)]
}
