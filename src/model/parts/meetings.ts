import { nullable, text, maybeText, maybeNumber, list, oneOf, edtf, finding, history } from './shapes.ts'

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
    round: maybeNumber,
    status: oneOf(...meetingStatuses),
    history: history({
      status: oneOf(...meetingStatuses),
      date: edtf,
      place: maybeText,
      by: maybeText,
      what: text,
    }),
  }),
  texts: finding({
    what: text,
    by: maybeText,
    to: maybeText,
    status: oneOf('drafted', 'handed over', 'answered', 'signed', 'withdrawn'),
    date: edtf,
    history: history({ status: text, date: edtf }),
  }),
} as const
