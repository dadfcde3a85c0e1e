import type { Article } from './article.ts'
import type { Span } from './span.ts'

/** Someone or something that acts or speaks, as one article names it. */
export type ActorKind = 'person' | 'state' | 'organisation' | 'group' | 'place-as-actor'

/** How a mention names its actor. */
export type MentionForm =
  'name' | 'short' | 'acronym' | 'demonym' | 'metonym' | 'office' | 'description' | 'pronoun'

interface Common<K extends string> {
  readonly kind: K
  /** Made from article, kind and span by `mentionId`: the same page always gives the same id. */
  readonly id: string
  /** The words it rests on, in the article's body; the first is the main one. */
  readonly spans: readonly [Span, ...Span[]]
  /** Family and name of the rule that made it: "dates/weekday". */
  readonly rule: string
  /** Index of the article's zone that its spans count in, where a person found it outside of the body. */
  readonly zone?: number
  /** Rulings that touched it: "ruling/r-0123456789ab". */
  readonly ruled?: readonly string[]
  /** Mentions that share one of these are one thing, because a person said so. */
  readonly bonds?: readonly string[]
  /** Mentions of one such mark stand together and with no others of their group, because a person said so. */
  readonly apart?: string
}

/** A reference to an actor: the id of an actor annotation of the same article, or only the words used. */
export interface Who {
  readonly actor: string | null
  /** The words that name it here: "he", "officials", "Ukrainian and Western officials". */
  readonly text: string
  readonly span: Span | null
}

export interface ActorMention extends Span {
  readonly form: MentionForm
}

export interface RoleMention extends Span {
  readonly title: string
  /** What the office belongs to, as written: "Ukraine", "Kremlin", or null. */
  readonly of: string | null
  readonly tense: 'current' | 'former' | 'acting'
  /** The words that say when ("since 2019", "from 2014 to 2019"): `opens` is what a single date in them stands for. */
  readonly term?: Span & { readonly opens: 'from' | 'to' }
}

/** One actor of one article with every mention of it, pronouns included. */
export interface ActorAnnotation extends Common<'actor'> {
  readonly actorKind: ActorKind
  /** The fullest name this article uses, without titles; canonical English for states ("Russia" for "Moscow"). */
  readonly name: string
  /** Sorted by place. */
  readonly mentions: readonly ActorMention[]
  readonly roles: readonly RoleMention[]
  /** Name of the state or organisation it speaks for ("Russia" for the Kremlin spokesman), where the page or a lasting fact says so. */
  readonly side: string | null
}

/** What a time expression was counted from. */
export interface DateAnchor {
  readonly kind: 'publication' | 'dateline' | 'said' | 'event' | 'calendar'
  /** The day itself in EDTF where there is one. */
  readonly value: string | null
}

export interface DateAnnotation extends Common<'date'> {
  readonly text: string
  /** EDTF, or null where the page does not settle it. */
  readonly value: string | null
  /** TIMEX3 value where it says more than `value` (PAST_REF, PRESENT_REF, FUTURE_REF, P1D …), else null. */
  readonly timex: string | null
  readonly type: 'date' | 'interval' | 'duration' | 'set' | 'deadline'
  readonly anchor: DateAnchor | null
}

export type Act =
  | 'assert'
  | 'announce'
  | 'demand'
  | 'offer'
  | 'propose'
  | 'accept'
  | 'reject'
  | 'threaten'
  | 'promise'
  | 'predict'
  | 'deny'
  | 'accuse'
  | 'confirm'
  | 'request'
  | 'condition'
  | 'decline'

export interface StatementAnnotation extends Common<'statement'> {
  /** `spans` are the pieces of the content: more than one where the cue cuts it. */
  readonly mode: 'direct' | 'indirect' | 'mixed'
  /** Where the word that opens a reported clause ("that") begins, right before the first piece; null where there is none. */
  readonly opensAt: number | null
  readonly speaker: Who | null
  /** The verb or noun that reports, as written, with its place; null where there is none. */
  readonly cue: (Span & { readonly text: string; readonly lemma: string }) | null
  readonly act: Act
  readonly channel: string | null
  readonly relayedBy: Who | null
  readonly addressee: Who | null
  readonly saidOn: string | null
  /** False where a page reports a wish, plan or belief rather than words. */
  readonly speech: boolean
  /** The same for all pieces of one utterance told in several quotations, else null. */
  readonly group: string | null
}

export interface AbsenceAnnotation extends Common<'absence'> {
  readonly who: Who | null
  readonly about: string | null
  readonly absence: 'no comment' | 'no date' | 'no reply' | 'not confirmed'
}

export interface FigureAnnotation extends Common<'figure'> {
  readonly text: string
  readonly value: number | null
  readonly valueMax: number | null
  readonly qualifier: string | null
  readonly unit: string | null
  readonly what: string | null
  readonly scope: { readonly place: string | null; readonly date: string | null }
  /** What is done with what is counted, as a verb's lemma or the harm done; null where no verb tells. */
  readonly deed: string | null
  /** All there was, a part of a count, what came together so far, or how many at a time. */
  readonly extent: 'whole' | 'part' | 'running' | 'rate'
  readonly claimedBy: Who | null
}

export interface IncidentAnnotation extends Common<'incident'> {
  readonly type: string
  readonly actor: Who | null
  readonly target: string | null
  readonly place: string | null
  readonly date: string | null
  readonly killed: number | null
  readonly wounded: number | null
  /** Ids of the figures that belong to it. */
  readonly figures: readonly string[]
  /** Whose account it is, where one is named. */
  readonly claimedBy: Who | null
  /** Id of the incident of its page that it tells a part of: the arrest of one of those who were detained. */
  readonly partOf?: string
}

export type MeetingStatus =
  | 'proposed'
  | 'scheduled'
  | 'expected'
  | 'held'
  | 'rejected'
  | 'cancelled'
  | 'postponed'
  | 'denied'
  | 'uncertain'

/** What came of a meeting: the words, the issue of the codebook that they settle, and where they stand. */
export interface MeetingResult {
  readonly words: string
  readonly issue: string | null
  readonly span: Span
}

export interface MeetingAnnotation extends Common<'meeting'> {
  /** In the page's words: "third round of direct talks". */
  readonly what: string
  readonly parties: readonly Who[]
  readonly host: string | null
  readonly mediators: readonly Who[]
  readonly format: 'direct' | 'indirect' | 'proximity' | 'phone' | 'video' | null
  /** Who meets: leaders, ministers, delegations, working groups. */
  readonly level: 'leaders' | 'ministers' | 'delegations' | 'working-groups' | null
  readonly place: string | null
  readonly date: string | null
  readonly heads: readonly Who[]
  /** Its words name who takes part, but nobody whose side is known: no other may be filled in. */
  readonly closed?: boolean
  readonly agenda: readonly string[]
  readonly duration: string | null
  readonly outcomes: readonly string[]
  /** The outcomes that sentences of their own tell, each with its issue. */
  readonly results?: readonly MeetingResult[]
  readonly round: number | null
  readonly status: MeetingStatus
  /** Who says or proposes so. */
  readonly by: Who | null
}

export interface PaperAnnotation extends Common<'text'> {
  readonly what: string
  readonly by: Who | null
  readonly to: Who | null
  /** Who signed it, one of each side, where several did. */
  readonly signers?: readonly Who[]
  readonly status: 'drafted' | 'handed over' | 'answered' | 'signed' | 'withdrawn'
  readonly date: string | null
}

export type Stance = 'demands' | 'offers' | 'accepts' | 'rejects' | 'insists' | 'supports'

export interface PositionAnnotation extends Common<'position'> {
  readonly party: Who
  /** An issue of the codebook ("ceasefire") or `other:<slug>`. */
  readonly issue: string
  readonly stance: Stance
  readonly voice: 'party' | 'other side' | 'reporter'
  /** Who says so, where it is told as somebody's words. */
  readonly by: Who | null
  readonly channel: string | null
  /** Those across the table, as far as the article shows them: the other main side, or both where a third speaks. */
  readonly toward: readonly Who[]
  readonly since: string | null
}

export interface ConditionAnnotation extends Common<'condition'> {
  readonly party: Who | null
  readonly wants: string | null
  readonly onlyAfter: string | null
  /**
   * How `wants` hangs on `onlyAfter`: `after`: it comes only then; `exchange`: the one is given for the other; `if`: it comes then, as
   * an offer or a threat; `while`: it stands for as long.
   */
  readonly relation: 'after' | 'exchange' | 'if' | 'while'
  /** Issues of the codebook that each end speaks of. */
  readonly wantsIssues: readonly string[]
  readonly onlyAfterIssues: readonly string[]
  /** The party gives it up with these words. */
  readonly dropped: boolean
}

export interface CommitmentAnnotation extends Common<'commitment'> {
  readonly parties: readonly Who[]
  readonly what: string
  readonly quantity: number | null
  readonly unit: string | null
  readonly per: 'side' | 'all' | null
  readonly status: 'offered' | 'agreed' | 'partly done' | 'done' | 'broken' | 'disputed'
  readonly due: string | null
  /** Issues of the codebook that `what` speaks of. */
  readonly issues: readonly string[]
}

export interface DeadlineAnnotation extends Common<'deadline'> {
  readonly setBy: Who | null
  readonly on: Who | null
  readonly for: string | null
  readonly due: string | null
  readonly consequence: string | null
  /** How `due` was counted, in words, where it was counted. */
  readonly arithmetic: string | null
  /** The earlier date that this one replaces, where the same words say so. */
  readonly replaces: string | null
  /** The day on which it was set or moved, as the words say it, where they do. */
  readonly saidOn: string | null
  /** What the words tell became of it: kept, not kept, run out. */
  readonly fate?: 'met' | 'missed' | 'lapsed' | null
}

export type Annotation =
  | ActorAnnotation
  | DateAnnotation
  | StatementAnnotation
  | AbsenceAnnotation
  | FigureAnnotation
  | IncidentAnnotation
  | MeetingAnnotation
  | PaperAnnotation
  | PositionAnnotation
  | ConditionAnnotation
  | CommitmentAnnotation
  | DeadlineAnnotation

export type AnnotationKind = Annotation['kind']

/** The annotations of one article by kind. */
export type Annotations = { readonly [K in AnnotationKind]: readonly Extract<Annotation, { kind: K }>[] }

/** An article and what was found in it. */
export interface AnnotatedArticle {
  readonly article: Article
  readonly annotations: Annotations
}
