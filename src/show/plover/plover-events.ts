import type { Dossier, Finding, PartName } from '../../model/dossier.ts'
import type { Evidence } from '../../model/evidence.ts'
import { ploverActors, type PloverActor } from './actor-codes.ts'
import {
  typeOfAct,
  typeOfCommitment,
  typeOfIncident,
  typeOfMeeting,
  typeOfStance,
  type EventType,
} from './event-types.ts'

/** One event as a line of PLOVER's JSON Lines; what Parley does not know is null, and there is no day of coding. */
export interface PloverEvent {
  readonly id: string
  /** First and last day (EDTF) on which it was, null where no page says. */
  readonly date: string | null
  readonly actor: readonly PloverActor[]
  readonly recipient: readonly PloverActor[]
  readonly event: EventType
  readonly mode: string | null
  readonly context: readonly string[]
  readonly event_text: string
  readonly text_info: {
    readonly article: string
    readonly start: number
    readonly end: number
    readonly zone: string
  }
  readonly cite_info: {
    readonly source: string
    readonly outlet: string | null
    readonly published: string | null
  }
  readonly coder: string
  /** The dossier's part and finding it was derived from. */
  readonly comment: string
}

interface Draft {
  readonly part: PartName
  readonly finding: Finding
  readonly event: EventType | null
  readonly from: readonly (string | null)[]
  readonly to: readonly (string | null)[]
  readonly date: string | null
  readonly mode?: string | null
  readonly context?: string | null
}

const threats = (d: Finding<'deadlines'>): EventType => (d.consequence === null ? 'REQUEST' : 'THREATEN')

const drafts = (dossier: Dossier): readonly Draft[] => [
  ...dossier.incidents.map((f): Draft => ({
    part: 'incidents',
    finding: f,
    event: typeOfIncident(f),
    from: [f.actor],
    to: [f.target],
    date: f.date,
    mode: f.type,
  })),
  ...dossier.commitments.map((f): Draft => ({
    part: 'commitments',
    finding: f,
    event: typeOfCommitment(f),
    from: f.parties,
    to: [],
    date: f.due,
  })),
  ...dossier.meetings.map((f): Draft => ({
    part: 'meetings',
    finding: f,
    event: typeOfMeeting(f),
    from: f.parties,
    to: [],
    date: f.date,
    mode: f.format === 'phone' ? 'phone' : null,
  })),
  ...dossier.deadlines.map((f): Draft => ({
    part: 'deadlines',
    finding: f,
    event: threats(f),
    from: [f.setBy],
    to: [f.on],
    date: null,
  })),
  ...dossier.positions.map((f): Draft => ({
    part: 'positions',
    finding: f,
    event: typeOfStance[f.stance],
    from: [f.party],
    to: [],
    date: f.since,
    context: f.issue.replace(/^other:/, ''),
  })),
  ...dossier.statements
    .filter((f) => f.speech)
    .map((f): Draft => ({
      part: 'statements',
      finding: f,
      event: typeOfAct[f.act],
      from: [f.speaker ?? f.speakerText],
      to: [f.addressee],
      date: f.saidOn,
    })),
]

const stated = (ids: readonly (string | null)[]): readonly string[] => [
  ...new Set(ids.filter((id) => id !== null)),
]

// One report of one thing may be a position, a statement and a deadline at once: it is one event.
const keyOf = (e: PloverEvent): string =>
  [e.event, e.cite_info.source, e.text_info.start, ...e.actor.map((a) => a.text)].join('|')

// Whom else the sentence of the evidence names, where the finding itself has no other side: the first state or body after the words begin.
const alsoNamed = (dossier: Dossier): ((evidence: Evidence, own: readonly string[]) => string | null) => {
  const named = new Map<string, { readonly id: string; readonly start: number }[]>()
  for (const actor of dossier.actors)
    for (const e of actor.evidence)
      if (e.zone === 'body')
        named.set(e.article, [...(named.get(e.article) ?? []), { id: actor.id, start: e.start }])
  const texts = new Map(dossier.articles.map((a) => [a.id, a.text]))
  const sides = new Map(dossier.actors.map((a) => [a.id, a.side]))
  return (evidence, own) => {
    if (evidence.zone !== 'body') return null
    const text = texts.get(evidence.article) ?? ''
    const end = text.slice(evidence.end).search(/[.!?]["”']?\s|\n|$/)
    const isOwn = (id: string): boolean =>
      own.some((o) => o === id || sides.get(o) === id || sides.get(id) === o)
    const near = (named.get(evidence.article) ?? [])
      .filter((m) => m.start >= evidence.start && m.start < evidence.end + end && !isOwn(m.id))
      .sort((a, b) => a.start - b.start)
    return near[0]?.id ?? null
  }
}

/** The events as JSON Lines, one each, ending with a line break. `ploverLines(dossier).split('\n').length - 1` events. */
export const ploverLines = (dossier: Dossier): string =>
  ploverEvents(dossier)
    .map((event) => `${JSON.stringify(event)}\n`)
    .join('')

/**
 * The events of a dossier in PLOVER's terms, in order of its parts: derived from acts, stances, undertakings, meetings and incidents.
 * An event without anybody who does it is not told, nor is a plain statement: PLOVER has no code for those.
 *
 * @example `ploverEvents(dossier).map((event) => JSON.stringify(event)).join('\n')`
 */
export const ploverEvents = (dossier: Dossier): readonly PloverEvent[] => {
  const actorOf = ploverActors(dossier)
  const also = alsoNamed(dossier)
  const articles = new Map(dossier.articles.map((a) => [a.id, a]))
  const eventOf = (draft: Draft): readonly PloverEvent[] => {
    const [evidence] = draft.finding.evidence
    const article = articles.get(evidence.article)
    const from = stated(draft.from)
    if (draft.event === null || article === undefined || from.length === 0) return []
    const told = stated(draft.to)
    const second = told.length === 0 && from.length < 2 ? also(evidence, from) : null
    return [
      {
        id: draft.finding.id,
        date: draft.date,
        actor: from.map(actorOf),
        recipient: [...told, ...stated([second])].map(actorOf),
        event: draft.event,
        mode: draft.mode ?? null,
        context: draft.context ? [draft.context] : [],
        event_text: evidence.text,
        text_info: {
          article: evidence.article,
          start: evidence.start,
          end: evidence.end,
          zone: evidence.zone,
        },
        cite_info: { source: article.source, outlet: article.outlet, published: article.publishedAt },
        coder: `parley ${dossier.parley}`,
        comment: `${draft.part} ${draft.finding.id}`,
      },
    ]
  }
  const seen = new Map<string, PloverEvent>()
  for (const event of drafts(dossier).flatMap(eventOf))
    if (!seen.has(keyOf(event))) seen.set(keyOf(event), event)
  return [...seen.values()]
}
