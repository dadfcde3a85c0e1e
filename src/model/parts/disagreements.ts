import { Type } from 'typebox'
import { nullable, text, maybeText, list, oneOf, EvidenceSchema, finding } from './shapes.ts'

/** Where sources differ. */
export const disagreementParts = {
  disagreements: finding({
    about: text,
    kind: oneOf('figure', 'date', 'wording', 'account'),
    explains: nullable(oneOf('other scope', 'later update', 'real dispute')),
    sides: list(
      Type.Object({
        value: text,
        by: maybeText,
        articles: list(text),
        evidence: Type.Array(EvidenceSchema, { minItems: 1 }),
      }),
    ),
  }),
} as const
