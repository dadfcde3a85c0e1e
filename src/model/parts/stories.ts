import { Type } from 'typebox'
import { nullable, text, list, oneOf, edtf, EvidenceSchema } from './shapes.ts'

export const StorySchema = Type.Object({
  id: text,
  name: text,
  articles: list(text),
  parties: list(text),
  related: list(text),
})
export const KeyPointSchema = Type.Object({
  text,
  evidence: Type.Array(EvidenceSchema, { minItems: 1 }),
  finding: text,
  knownFrom: nullable(text),
})
export const TimelineSchema = Type.Object({
  date: edtf,
  kind: text,
  finding: text,
  text,
  precision: oneOf('day', 'interval', 'month', 'year', 'vague', 'unknown'),
  knownFrom: nullable(text),
  stories: list(text),
})
