import { Type } from 'typebox'
import { changeKinds } from './article.ts'
import { text, maybeText, list, oneOf, EvidenceSchema, finding } from './shapes.ts'

const saveSchema = Type.Object({ article: text, capturedAt: maybeText, updatedAt: maybeText })

/** What changed between two saves of a page. */
export const revisionParts = {
  /** Two saves of one page: what was changed in it after it was published. */
  revisions: finding({
    articles: list(text),
    url: maybeText,
    from: saveSchema,
    to: saveSchema,
    /** Changes of figures first, then in order of the later text. */
    changes: list(
      Type.Object({
        kind: oneOf(...changeKinds),
        was: maybeText,
        now: maybeText,
        figures: Type.Boolean(),
        evidence: Type.Array(EvidenceSchema, { minItems: 1 }),
      }),
    ),
    announced: Type.Boolean({ description: 'the later page says that it was corrected or updated' }),
  }),
} as const
