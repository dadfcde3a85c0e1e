import { Type } from 'typebox'
import {
  EvidenceSchema,
  nullable,
  text,
  maybeText,
  maybeNumber,
  list,
  oneOf,
  edtf,
  finding,
  history,
} from './shapes.ts'

const meetingStatuses = [
  'proposed',
  'scheduled',
  'expected',
  'held',
  'rejected',
  'cancelled',
  'postponed',
  'denied',
  'uncertain',
] as const

const stepKinds = [
  'proposed',
  'accepted',
  'refused',
  'scheduled',
  'another date',
  'moved',
  'expected',
  'held',
  'cancelled',
  'denied',
  'uncertain',
] as const

/** Meetings and rounds, and the papers of the process. */
export const meetingParts = {
  meetings: finding({
    what: text,
    parties: list(text),
    host: maybeText,
    mediators: list(text),
    observers: list(text),
    format: nullable(oneOf('direct', 'indirect', 'proximity', 'phone', 'video')),
    level: nullable(oneOf('leaders', 'ministers', 'delegations', 'working-groups')),
    place: maybeText,
    date: edtf,
    heads: list(text),
    agenda: list(text),
    duration: maybeText,
    outcomes: list(text),
    /** Those outcomes that sentences of their own tell, each with its words and the issue of the codebook that it settles. */
    results: history({ words: text, issue: maybeText }),
    round: maybeNumber,
    /** Whether pages number it, or the number follows from a later one that they number and the days of those between. */
    roundBasis: nullable(oneOf('stated', 'inferred')),
    /** The id of the meeting between the same parties that is to come after this one. */
    next: maybeText,
    /** What cannot all be so, each with the words of both sides. */
    conflicts: list(Type.Object({ words: text, evidence: Type.Array(EvidenceSchema, { minItems: 1 }) })),
    status: oneOf(...meetingStatuses),
    history: history({
      kind: oneOf(...stepKinds),
      status: oneOf(...meetingStatuses),
      date: edtf,
      from: edtf,
      place: maybeText,
      by: maybeText,
      what: text,
    }),
  }),
  texts: finding({
    what: text,
    by: maybeText,
    to: maybeText,
    /** Who signed it, where several did. */
    signers: list(text),
    status: oneOf('drafted', 'handed over', 'answered', 'signed', 'withdrawn'),
    date: edtf,
    history: history({ status: text, date: edtf, by: maybeText, to: maybeText, what: text }),
  }),
} as const
