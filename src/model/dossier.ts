import { Type, type Static, type TProperties, type TSchema } from 'typebox'
import type { Evidence, Evidences } from './evidence.ts'

/**
 * The dossier, `parley.dossier/1`: the one place where its shape is written down. The JSON Schema published with the package
 * is generated from these definitions, and the types below are derived from them.
 */
const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const text = Type.String()
const maybeText = nullable(text)
const maybeNumber = nullable(Type.Number())
const list = <T extends TSchema>(schema: T) => Type.Array(schema)
const oneOf = <T extends readonly string[]>(...values: T) => Type.Enum<[...T]>(values as unknown as [...T])
/** EDTF (ISO 8601-2) text or null. */
const edtf = nullable(
  Type.String({ description: 'EDTF (ISO 8601-2), or null where the sources do not settle it' }),
)

const zoneKinds = [
  'headline',
  'standfirst',
  'subhead',
  'byline',
  'dateline',
  'caption',
  'key-points',
  'pull-quote',
  'related',
  'promotion',
  'navigation',
  'comments',
  'newsletter',
  'credit',
  'source',
  'other',
] as const

const EvidenceSchema = Type.Object({
  article: text,
  start: Type.Integer({ minimum: 0 }),
  end: Type.Integer({ minimum: 1 }),
  text,
  zone: oneOf('body', ...zoneKinds),
  zoneIndex: Type.Optional(Type.Integer({ minimum: 0 })),
  role: Type.Optional(oneOf('content', 'cue', 'speaker', 'context')),
})
const SpanSchema = Type.Object({ article: text, start: Type.Integer(), end: Type.Integer() })

/** A stretch of one article's text. */
const spanSchema = Type.Object({ start: Type.Integer({ minimum: 0 }), end: Type.Integer({ minimum: 1 }) })

const SupportSchema = Type.Object({ pages: Type.Integer(), outlets: Type.Integer(), origins: Type.Integer() })

/** What every finding has, whatever its kind. */
const common = {
  id: text,
  formerIds: list(text),
  evidence: Type.Array(EvidenceSchema, { minItems: 1 }),
  knownFrom: nullable(text),
  because: list(text),
  mentions: list(text),
  support: SupportSchema,
  stories: list(text),
}
const finding = <P extends TProperties>(fields: P) => Type.Object({ ...common, ...fields })

const history = <P extends TProperties>(fields: P) =>
  list(
    Type.Object({
      ...fields,
      knownFrom: nullable(text),
      evidence: Type.Array(EvidenceSchema, { minItems: 1 }),
    }),
  )

const publishedBasisSchema = oneOf(
  'json-ld',
  'meta',
  'url',
  'feed',
  'printed',
  'dateline',
  'relative stamp',
  'front matter',
  'given',
  'none',
)

const changeKinds = ['added', 'removed', 'changed', 'moved'] as const

const ArticleSchema = Type.Object({
  id: text,
  source: text,
  capture: text,
  part: Type.Integer(),
  title: maybeText,
  outlet: maybeText,
  outletFamily: maybeText,
  sourceKind: nullable(oneOf('official', 'state media', 'agency', 'press', 'aggregator', 'research')),
  agency: maybeText,
  reportingBy: list(text),
  takenFrom: maybeText,
  byline: maybeText,
  dateline: maybeText,
  publishedAt: maybeText,
  publishedBasis: publishedBasisSchema,
  publishedLocal: maybeText,
  updatedAt: maybeText,
  updatedBasis: publishedBasisSchema,
  capturedAt: maybeText,
  language: maybeText,
  cut: nullable(oneOf('paywalled', 'truncated')),
  url: maybeText,
  text,
  zones: list(
    Type.Object({
      kind: oneOf(...zoneKinds),
      text,
      before: Type.Integer(),
      machineMade: Type.Optional(Type.Literal(true)),
    }),
  ),
  copyOf: nullable(
    Type.Object({
      article: text,
      share: Type.Number(),
      kind: oneOf('same', 'revised', 'excerpt'),
      order: oneOf('known', 'unknown'),
      changes: list(
        Type.Object({ kind: oneOf(...changeKinds), was: nullable(spanSchema), now: nullable(spanSchema) }),
      ),
    }),
  ),
  /** Of a later save of a page: the first save, and since when this one could be known. */
  saveOf: nullable(
    Type.Object({ article: text, capture: text, number: Type.Integer({ minimum: 2 }), knownFrom: text }),
  ),
  /** Earlier articles of other origins that quote the same eight words or more, and where in this one: no copies. */
  sharesQuotations: list(Type.Object({ article: text, quotations: list(spanSchema) })),
  /** The group of copies it belongs to: one origin. */
  origin: text,
  stories: list(text),
})

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
const stances = ['demands', 'offers', 'accepts', 'rejects', 'insists', 'supports'] as const
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
const commitmentStatuses = ['offered', 'agreed', 'partly done', 'done', 'broken', 'disputed'] as const

const saveSchema = Type.Object({ article: text, capturedAt: maybeText, updatedAt: maybeText })

const parts = {
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
  incidents: finding({
    type: text,
    actor: maybeText,
    target: maybeText,
    place: maybeText,
    date: edtf,
    killed: maybeNumber,
    wounded: maybeNumber,
    figures: list(text),
    claimedBy: maybeText,
    history: history({ date: edtf, killed: maybeNumber, wounded: maybeNumber, claimedBy: maybeText }),
  }),
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
  positions: finding({
    party: text,
    issue: text,
    stance: oneOf(...stances),
    voice: oneOf('party', 'other side', 'reporter'),
    since: edtf,
    until: edtf,
    history: history({
      stance: oneOf(...stances),
      voice: oneOf('party', 'other side', 'reporter'),
      date: edtf,
    }),
  }),
  conditions: finding({ party: maybeText, wants: maybeText, onlyAfter: maybeText }),
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
  deadlines: finding({
    setBy: maybeText,
    on: maybeText,
    for: maybeText,
    due: edtf,
    consequence: maybeText,
    arithmetic: maybeText,
    history: history({ due: edtf, setBy: maybeText, said: edtf }),
  }),
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

const StorySchema = Type.Object({
  id: text,
  name: text,
  articles: list(text),
  parties: list(text),
  related: list(text),
})
const KeyPointSchema = Type.Object({
  text,
  evidence: Type.Array(EvidenceSchema, { minItems: 1 }),
  finding: text,
  knownFrom: nullable(text),
})
const TimelineSchema = Type.Object({
  date: edtf,
  kind: text,
  finding: text,
  text,
  precision: oneOf('day', 'interval', 'month', 'year', 'vague', 'unknown'),
  knownFrom: nullable(text),
  stories: list(text),
})

export const DossierSchema = Type.Object({
  format: Type.Literal('parley.dossier/1'),
  parley: text,
  asOf: nullable(text),
  unplaced: Type.Integer({
    description: 'articles without a publication or capture time: in no as-of dossier',
  }),
  articles: list(ArticleSchema),
  ...(Object.fromEntries(Object.entries(parts).map(([k, s]) => [k, list(s)])) as {
    [K in keyof typeof parts]: ReturnType<typeof list<(typeof parts)[K]>>
  }),
  loops: list(Type.Object({ conditions: list(text), knownFrom: nullable(text) })),
  stories: list(StorySchema),
  keyPoints: list(KeyPointSchema),
  timeline: list(TimelineSchema),
})

type Frozen<T> = T extends (infer U)[]
  ? readonly Frozen<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T
/** Plain data of the schema, except that evidence is the kind only `cite` makes: what is unsourced does not compile. */
type Sourced<T> = {
  readonly [K in keyof T]: K extends 'evidence'
    ? Evidences
    : T[K] extends readonly (infer U)[]
      ? U extends { evidence: unknown }
        ? readonly Sourced<U>[]
        : Frozen<T[K]>
      : Frozen<T[K]>
}

export type PartName = keyof typeof parts
export type Finding<K extends PartName = PartName> = Sourced<Static<(typeof parts)[K]>>
export type DossierArticle = Frozen<Static<typeof ArticleSchema>>
export type Story = Frozen<Static<typeof StorySchema>>
export type KeyPoint = Sourced<Static<typeof KeyPointSchema>>
export type TimelineEntry = Frozen<Static<typeof TimelineSchema>>

/** The whole dossier. */
export type Dossier = { readonly [K in PartName]: readonly Finding<K>[] } & {
  readonly format: 'parley.dossier/1'
  readonly parley: string
  readonly asOf: string | null
  readonly unplaced: number
  readonly articles: readonly DossierArticle[]
  readonly loops: readonly { readonly conditions: readonly string[]; readonly knownFrom: string | null }[]
  readonly stories: readonly Story[]
  readonly keyPoints: readonly KeyPoint[]
  readonly timeline: readonly TimelineEntry[]
}

export type { Evidence }
