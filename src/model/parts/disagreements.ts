import { Type } from 'typebox'
import {
  nullable,
  text,
  maybeText,
  maybeNumber,
  edtf,
  list,
  oneOf,
  EvidenceSchema,
  finding,
} from './shapes.ts'

/** Where sources differ. */
export const disagreementParts = {
  disagreements: finding({
    about: text,
    kind: oneOf('figure', 'date', 'wording', 'account'),
    explains: nullable(
      oneOf('other scope', 'later update', 'rounding', 'shortened', 'other wording', 'real dispute'),
    ),
    low: maybeNumber,
    high: maybeNumber,
    on: edtf,
    place: maybeText,
    sides: list(
      Type.Object({
        value: text,
        by: maybeText,
        on: edtf,
        knownFrom: maybeText,
        articles: list(text),
        evidence: Type.Array(EvidenceSchema, { minItems: 1 }),
      }),
    ),
  }),
} as const
