import { text, oneOf, edtf, finding, history, list, maybeText, nullable, EvidenceSchema } from './shapes.ts'
import { Type } from 'typebox'

const stances = ['demands', 'offers', 'accepts', 'rejects', 'insists', 'supports'] as const
const voices = ['party', 'other side', 'reporter'] as const
const evidence = Type.Array(EvidenceSchema, { minItems: 1 })

/** Who wants what. */
export const positionParts = {
  positions: finding({
    party: text,
    issue: text,
    stance: oneOf(...stances),
    voice: oneOf(...voices),
    since: edtf,
    until: edtf,
    history: history({
      stance: oneOf(...stances),
      voice: oneOf(...voices),
      date: edtf,
      /** By when it was given up: the report of another stance in the same voice. */
      until: edtf,
      by: maybeText,
      channel: maybeText,
    }),
    /** What each voice says last: the party itself, others, reporters. */
    voices: list(
      Type.Object({
        voice: oneOf(...voices),
        stance: oneOf(...stances),
        since: edtf,
        by: list(text),
        channel: maybeText,
        knownFrom: nullable(text),
        evidence,
      }),
    ),
    /** Each turn from one stance to another, in one voice. */
    changes: list(
      Type.Object({
        voice: oneOf(...voices),
        from: oneOf(...stances),
        to: oneOf(...stances),
        date: edtf,
        knownFrom: nullable(text),
        evidence,
      }),
    ),
  }),
} as const
