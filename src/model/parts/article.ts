import { Type } from 'typebox'
import { nullable, text, maybeText, list, oneOf, zoneKinds, spanSchema } from './shapes.ts'

const publishedBasisSchema = oneOf(
  'json-ld',
  'meta',
  'url',
  'feed',
  'printed',
  'dateline',
  'relative stamp',
  'front matter',
  'given',
  'none',
)

export const changeKinds = ['added', 'removed', 'changed', 'moved'] as const

export const ArticleSchema = Type.Object({
  id: text,
  source: text,
  capture: text,
  part: Type.Integer(),
  title: maybeText,
  outlet: maybeText,
  outletFamily: maybeText,
  sourceKind: nullable(oneOf('official', 'state media', 'agency', 'press', 'aggregator', 'research')),
  agency: maybeText,
  reportingBy: list(text),
  takenFrom: maybeText,
  byline: maybeText,
  dateline: maybeText,
  publishedAt: maybeText,
  publishedBasis: publishedBasisSchema,
  publishedLocal: maybeText,
  updatedAt: maybeText,
  updatedBasis: publishedBasisSchema,
  capturedAt: maybeText,
  language: maybeText,
  cut: nullable(oneOf('paywalled', 'truncated')),
  url: maybeText,
  text,
  zones: list(
    Type.Object({
      kind: oneOf(...zoneKinds),
      text,
      before: Type.Integer(),
      machineMade: Type.Optional(Type.Literal(true)),
    }),
  ),
  copyOf: nullable(
    Type.Object({
      article: text,
      share: Type.Number(),
      kind: oneOf('same', 'revised', 'excerpt'),
      order: oneOf('known', 'unknown'),
      changes: list(
        Type.Object({ kind: oneOf(...changeKinds), was: nullable(spanSchema), now: nullable(spanSchema) }),
      ),
    }),
  ),
  /** Of a later save of a page: the first save, and since when this one could be known. */
  saveOf: nullable(
    Type.Object({ article: text, capture: text, number: Type.Integer({ minimum: 2 }), knownFrom: text }),
  ),
  /** Earlier articles of other origins that quote the same eight words or more, and where in this one: no copies. */
  sharesQuotations: list(Type.Object({ article: text, quotations: list(spanSchema) })),
  /** The group of copies it belongs to: one origin. */
  origin: text,
  stories: list(text),
})
