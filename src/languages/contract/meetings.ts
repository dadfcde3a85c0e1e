import type { PhraseTable } from '../../kit/phrase-table.ts'

/** What a word near a meeting says of whether it happens. `hold` is decided by tense. */
export type MeetingCue =
  | 'hold'
  | 'outcome'
  | 'propose'
  | 'agree'
  | 'schedule'
  | 'plan'
  | 'expect'
  | 'reject'
  | 'cancel'
  | 'postpone'
  | 'deny'
  | 'doubt'
  | 'announce'
  | 'link'

export type MeetingFormat = 'direct' | 'indirect' | 'proximity' | 'phone' | 'video'
export type MeetingLevel = 'leaders' | 'ministers' | 'delegations' | 'working-groups'

/** A noun that names a meeting. */
export interface MeetingNoun {
  readonly sort: 'talks' | 'meeting' | 'round' | 'call' | 'visit' | 'session'
}

/** A verb that is itself a meeting ("met", "spoke by phone with"). */
export interface MeetingVerb {
  /** Takes whom it meets as its object ("met the envoy"). */
  readonly direct: boolean
  /** Prepositions before whom it meets. */
  readonly with: ReadonlySet<string>
  /** Several subjects meet one another ("the envoys met in Oslan"). */
  readonly together: boolean
  /** A meeting only where the words tell of a telephone or a named official ("spoke with"). */
  readonly weak: boolean
}

/** What happened to a paper of the process. */
export type PaperCue = 'drafted' | 'handed over' | 'answered' | 'signed' | 'withdrawn'

export interface MeetingWords {
  /** Nouns in lower case as written ("talks" but not "talk"). */
  readonly nouns: ReadonlyMap<string, MeetingNoun>
  /** Nouns that count or bundle what follows "of": "round of", "series of", "hours of". */
  readonly bundles: ReadonlySet<string>
  /** Phrases that hold a meeting noun and name something else ("news conference"). */
  readonly other: PhraseTable<true>
  readonly verbs: ReadonlyMap<string, MeetingVerb>
  /** What governs a meeting from the left: verbs with it as object, nouns and adjectives that lead up to it. */
  readonly governors: PhraseTable<MeetingCue>
  /** Verbs whose clause tells of a meeting: "hoped that talks would go on". */
  readonly claims: PhraseTable<MeetingCue>
  /** What a meeting as subject does or suffers. */
  readonly predicates: PhraseTable<MeetingCue>
  /** Prepositions before a meeting that has been, is on or is to come. */
  readonly during: PhraseTable<'held' | 'ahead'>
  /** Words inside the phrase that place it: "previous", "upcoming". */
  readonly placed: ReadonlyMap<string, 'held' | 'ahead'>
  /** Words that deny or leave open that there is one: "no talks", "any talks". */
  readonly none: ReadonlySet<string>
  /** Prepositions after which the others that take part stand. */
  readonly with: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  /** Prepositions before a place. */
  readonly at: ReadonlySet<string>
  /** Prepositions before what a meeting is about. */
  readonly about: ReadonlySet<string>
  /** Prepositions that may stand between a governor and its meeting. */
  readonly bridges: ReadonlySet<string>
  /** Words that open a clause of its own. */
  readonly breaks: ReadonlySet<string>
  readonly that: string
  /** Words that point back: "the", "those". */
  readonly pointing: ReadonlySet<string>
  /** People one meets: "officials", "leaders". */
  readonly people: ReadonlySet<string>
  /** Those spoken to for print, never a party: "reporters". */
  readonly audiences: ReadonlySet<string>
  readonly reciprocal: ReadonlySet<string>
  readonly possible: ReadonlySet<string>
  readonly obliged: ReadonlySet<string>
  readonly reported: ReadonlySet<string>
  readonly formats: PhraseTable<MeetingFormat>
  readonly levels: PhraseTable<MeetingLevel>
  /** "mediated by": who follows is a mediator. */
  readonly mediators: PhraseTable<true>
  readonly hosts: PhraseTable<true>
  /** Verbs whose subject is the host. */
  readonly hosting: ReadonlySet<string>
  /** "headed by": who follows leads a side. */
  readonly heads: PhraseTable<true>
  /** "led to": what follows came of it. */
  readonly outcomes: PhraseTable<true>
  /** "the second one". */
  readonly ones: ReadonlySet<string>
  readonly ordinals: ReadonlyMap<string, number>
  /** Words for the parties of the article as a whole: "the two sides". */
  readonly bothSides: PhraseTable<true>
  /** Nouns that name a paper of the process. */
  readonly papers: PhraseTable<true>
  /** What was done with a paper, before or behind it. */
  readonly paperCues: PhraseTable<PaperCue>
  /** Prepositions before who made a paper and who gets it. */
  readonly by: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  /** Behind "call": an appeal, no conversation. */
  readonly appeals: ReadonlySet<string>
  /** Owners: "his", "their". */
  readonly owners: ReadonlySet<string>
  /** Owners in the words of the party itself: "our", "my". */
  readonly ours: ReadonlySet<string>
  /** Verbs of being, which no "hold" stands behind. */
  readonly being: string
}
