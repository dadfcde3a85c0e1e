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
  }),
  commitments: finding({
    parties: list(text),
    what: text,
    quantity: maybeNumber,
    unit: maybeText,
    per: nullable(oneOf('side', 'all')),
    status: oneOf(...commitmentStatuses),
    due: edtf,
    deliveries: list(
      Type.Object({
        quantity: maybeNumber,
        date: edtf,
        evidence: Type.Array(EvidenceSchema, { minItems: 1 }),
      }),
    ),
    history: history({ status: oneOf(...commitmentStatuses), quantity: maybeNumber, date: edtf }),
  }),
} as const
