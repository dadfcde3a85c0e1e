import { Type } from 'typebox'
import {
  nullable,
  text,
  maybeText,
  maybeNumber,
  list,
  oneOf,
  edtf,
  EvidenceSchema,
  finding,
  history,
} from './shapes.ts'

const commitmentStatuses = ['offered', 'agreed', 'partly done', 'done', 'broken', 'disputed'] as const

/** What waits for what, and what was undertaken. */
export const undertakingParts = {
  conditions: finding({
    party: maybeText,
    wants: maybeText,
    onlyAfter: maybeText,
    relation: oneOf('after', 'exchange', 'if', 'while'),
    /** Issues of the codebook that each end speaks of. */
    wantsIssues: list(text),
    onlyAfterIssues: list(text),
    /** Dropped where the last report of the party's own line is that it gives it up. */
    status: oneOf('standing', 'dropped'),
    /** The first day on which it is told to have been said. */
    since: edtf,
    /** Each report of it, in the order in which it was known. */
    history: history({
      wants: maybeText,
      onlyAfter: maybeText,
      voice: oneOf('party', 'other side', 'reporter'),
      by: maybeText,
      date: edtf,
      /** This report is that it is given up. */
      dropped: Type.Boolean(),
    }),
  }),
  commitments: finding({
    parties: list(text),
    what: text,
    quantity: maybeNumber,
    unit: maybeText,
    per: nullable(oneOf('side', 'all')),
    status: oneOf(...commitmentStatuses),
    due: edtf,
    /** One for each day and number: copies of one origin are one delivery. */
    deliveries: list(
      Type.Object({
        quantity: maybeNumber,
        date: edtf,
        by: list(text),
        /** The number is all that was handed over so far, not what came that day. */
        soFar: Type.Boolean(),
        knownFrom: maybeText,
        evidence: Type.Array(EvidenceSchema, { minItems: 1 }),
      }),
    ),
    /** How much came in all, where it can be said: the last report of all so far, or one delivery alone. */
    delivered: maybeNumber,
    /** Where somebody calls it broken or disputes it: what each side says of it. */
    accounts: list(
      Type.Object({
        status: oneOf(...commitmentStatuses),
        by: maybeText,
        knownFrom: maybeText,
        evidence: Type.Array(EvidenceSchema, { minItems: 1 }),
      }),
    ),
    history: history({ status: oneOf(...commitmentStatuses), quantity: maybeNumber, date: edtf }),
  }),
} as const
