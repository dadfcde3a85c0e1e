import { Type } from 'typebox'
import { nullable, text, list, oneOf, edtf, EvidenceSchema, SpanSchema } from './shapes.ts'

export const KeyPointSchema = Type.Object({
  text,
  evidence: Type.Array(EvidenceSchema, { minItems: 1 }),
  finding: text,
  knownFrom: nullable(text),
})
export const StorySchema = Type.Object({
  id: text,
  name: text,
  articles: list(text),
  /** Where only parts of an article belong, those; an article of which none is named here belongs whole. */
  paragraphs: list(SpanSchema),
  parties: list(text),
  related: list(text),
  /** Where this story stands: at most seven lines. */
  keyPoints: list(KeyPointSchema),
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
