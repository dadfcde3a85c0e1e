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
  SpanSchema,
  finding,
} from './shapes.ts'

const acts = [
  'assert',
  'announce',
  'demand',
  'offer',
  'propose',
  'accept',
  'reject',
  'threaten',
  'promise',
  'predict',
  'deny',
  'accuse',
  'confirm',
  'request',
  'condition',
  'decline',
] as const

/** Who, when, what was said, what was not, how many. */
export const wordParts = {
  actors: finding({
    kind: oneOf('person', 'state', 'organisation', 'group', 'place-as-actor'),
    name: text,
    aliases: list(text),
    roles: list(
      Type.Object({
        title: text,
        of: maybeText,
        tense: oneOf('current', 'former', 'acting'),
        from: edtf,
        to: edtf,
        evidence: Type.Array(EvidenceSchema, { minItems: 1 }),
      }),
    ),
    side: maybeText,
    wikidata: maybeText,
  }),
  dates: finding({
    article: text,
    text,
    value: edtf,
    timex: maybeText,
    type: oneOf('date', 'interval', 'duration', 'set', 'deadline'),
    anchor: nullable(
      Type.Object({ kind: oneOf('publication', 'dateline', 'said', 'event', 'calendar'), value: edtf }),
    ),
  }),
  statements: finding({
    speaker: maybeText,
    speakerText: maybeText,
    speakerEvidence: nullable(SpanSchema),
    mode: oneOf('direct', 'indirect', 'mixed'),
    content: text,
    cue: maybeText,
    act: oneOf(...acts),
    channel: maybeText,
    relayedBy: maybeText,
    addressee: maybeText,
    saidOn: edtf,
    sameAs: list(text),
    speech: Type.Boolean(),
  }),
  absences: finding({
    who: maybeText,
    whoText: maybeText,
    about: maybeText,
    kind: oneOf('no comment', 'no date', 'no reply', 'not confirmed'),
  }),
  figures: finding({
    text,
    value: maybeNumber,
    valueMax: maybeNumber,
    qualifier: maybeText,
    unit: maybeText,
    what: maybeText,
    scope: Type.Object({ place: maybeText, date: edtf }),
    claimedBy: maybeText,
  }),
} as const
