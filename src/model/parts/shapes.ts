import { Type, type TProperties, type TSchema } from 'typebox'

/** What the parts of a dossier are made of. */
export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
export const text = Type.String()
export const maybeText = nullable(text)
export const maybeNumber = nullable(Type.Number())
export const list = <T extends TSchema>(schema: T) => Type.Array(schema)
export const oneOf = <T extends readonly string[]>(...values: T) =>
  Type.Enum<[...T]>(values as unknown as [...T])
/** EDTF (ISO 8601-2) text or null. */
export const edtf = nullable(
  Type.String({ description: 'EDTF (ISO 8601-2), or null where the sources do not settle it' }),
)

export const zoneKinds = [
  'headline',
  'standfirst',
  'subhead',
  'byline',
  'dateline',
  'caption',
  'key-points',
  'pull-quote',
  'related',
  'promotion',
  'navigation',
  'comments',
  'newsletter',
  'credit',
  'source',
  'other',
] as const

export const EvidenceSchema = Type.Object({
  article: text,
  start: Type.Integer({ minimum: 0 }),
  end: Type.Integer({ minimum: 1 }),
  text,
  zone: oneOf('body', ...zoneKinds),
  zoneIndex: Type.Optional(Type.Integer({ minimum: 0 })),
  role: Type.Optional(oneOf('content', 'cue', 'speaker', 'context')),
})
export const SpanSchema = Type.Object({ article: text, start: Type.Integer(), end: Type.Integer() })

/** A stretch of one article's text. */
export const spanSchema = Type.Object({
  start: Type.Integer({ minimum: 0 }),
  end: Type.Integer({ minimum: 1 }),
})

const SupportSchema = Type.Object({
  pages: Type.Integer(),
  outlets: Type.Integer(),
  origins: Type.Integer(),
})

/** What every finding has, whatever its kind. */
const common = {
  id: text,
  formerIds: list(text),
  evidence: Type.Array(EvidenceSchema, { minItems: 1 }),
  knownFrom: nullable(text),
  because: list(text),
  mentions: list(text),
  support: SupportSchema,
  stories: list(text),
}
export const finding = <P extends TProperties>(fields: P) => Type.Object({ ...common, ...fields })

export const history = <P extends TProperties>(fields: P) =>
  list(
    Type.Object({
      ...fields,
      knownFrom: nullable(text),
      evidence: Type.Array(EvidenceSchema, { minItems: 1 }),
    }),
  )
