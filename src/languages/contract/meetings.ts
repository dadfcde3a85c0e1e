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
  | 'course'

export type MeetingFormat = 'direct' | 'indirect' | 'proximity' | 'phone' | 'video'
export type MeetingLevel = 'leaders' | 'ministers' | 'delegations' | 'working-groups'

/** A noun that names a meeting. */
export interface MeetingNoun {
  readonly sort: 'talks' | 'meeting' | 'round' | 'call' | 'visit' | 'session'
  /** Names a meeting of a negotiation only with such a word before it ("peace conference"). */
  readonly plain?: boolean
  /** Names a way of dealing with one another as often as a meeting ("dialogue"). */
  readonly loose?: boolean
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
  /** Only persons or people of rank are met so, and only in a stated place or on a stated day ("received the envoy"). */
  readonly persons?: boolean
  /** Whom it meets stands behind what it is about ("discussed the quota with the envoy"). */
  readonly topic?: boolean
}

/** How a meeting told by a verb is named: "meeting with the envoy". */
export type MeetingLabel = 'meeting' | 'call' | 'video' | 'conversation' | 'talks' | 'visit'

/** What happened to a paper of the process. */
export type PaperCue = 'drafted' | 'handed over' | 'answered' | 'signed' | 'withdrawn'

export interface MeetingWords {
  /** Offices of those who lead a state, in lower case. */
  readonly leaderTitles: ReadonlySet<string>
  /** Nouns in lower case as written ("talks" but not "talk"). */
  readonly nouns: ReadonlyMap<string, MeetingNoun>
  /** Nouns that count or bundle what follows "of": "round of", "series of", "hours of". */
  readonly bundles: ReadonlySet<string>
  /** Phrases that hold a meeting noun and name something else ("news conference"). */
  readonly other: PhraseTable<true>
  readonly verbs: ReadonlyMap<string, MeetingVerb>
  /** The same for verbs of several words: "sit down with", "shake hands with". */
  readonly verbPhrases: PhraseTable<MeetingVerb>
  /** What a meeting told by such a verb is called, by the verb's dictionary form. */
  readonly labels: ReadonlyMap<string, MeetingLabel>
  readonly labelNames: Readonly<Record<MeetingLabel, string>>
  /** Between a name made of a verb and whom it is with, and where a visit goes. */
  readonly withWord: string
  readonly toWord: string
  /** Ways of going somewhere; the place follows: "travel to", "due in". */
  readonly travels: PhraseTable<true>
  /** Nouns that stand for places: "capitals". */
  readonly placeNouns: ReadonlySet<string>
  /** Words in the names of newspapers and broadcasters: whoever speaks to one meets nobody. */
  readonly media: ReadonlySet<string>
  /** Opens what a meeting waits for: "only if", "not until". */
  readonly onlyWhen: PhraseTable<true>
  /** Conjunctions that make a meeting to come the thing that something waits for: "before", "unless". */
  readonly untilThen: ReadonlySet<string>
  /** Denies the thing behind it: "no". */
  readonly absent: ReadonlySet<string>
  /** Conjunctions that leave open whether it comes to it: "if", "unless". */
  readonly whether: ReadonlySet<string>
  /** Opens when something began: "since". */
  readonly sinceThen: ReadonlySet<string>
  /** Dictionary forms of verbs that give a meeting its time or place behind it: "talks set for Friday", "held in Oslan". */
  readonly placing: ReadonlyMap<string, 'held' | 'ahead'>
  /** Dictionary forms of verbs by which one speaks to another within a meeting: "told him". */
  readonly telling: ReadonlySet<string>
  /** Dictionary forms of verbs behind which stands how talks go: "reported progress in". */
  readonly seeing: ReadonlySet<string>
  /** Nouns that measure how long: "weeks". */
  readonly lengths: ReadonlySet<string>
  /** "nobody". */
  readonly nobody: ReadonlySet<string>
  /** "turned this down": the offer that the clause before tells of. */
  readonly turnedDown: PhraseTable<true>
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
  /** Prepositions before those whose meeting it is, who may be several: "of", "from". */
  readonly members: ReadonlySet<string>
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
  /** Further words of an office that somebody holds for a side: "secretary". */
  readonly officers: ReadonlySet<string>
  /** What may be a part of the traveller's own land: "region". */
  readonly parts: ReadonlySet<string>
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
  /** Papers that may be about anything: of a process only between two sides. */
  readonly papersBetween: PhraseTable<true>
  /** Nouns that stand for the side they belong to: "government". */
  readonly bodies: ReadonlySet<string>
  /** Prepositions before who made a paper and who gets it. */
  readonly by: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  /** Dictionary forms of verbs of going home: a journey of the process only for those sent ("negotiators returned"). */
  readonly homeward: ReadonlySet<string>
  /** "I", "we": the speaker takes part. */
  readonly self: ReadonlySet<string>
  /** Nouns that count how often: "times". */
  readonly occasions: ReadonlySet<string>
  /** Words before how long it took: "lasted", "for". */
  /** Lemmas of verbs by which several settle something: "agree". */
  readonly settling: ReadonlySet<string>
  /** Words that hang a clause on a meeting: "which". */
  readonly relative: ReadonlySet<string>
  /** Points at a kind named before: "such". */
  readonly such: string
  /** Those who speak, as a subject: "we". */
  readonly us: string
  readonly lasting: ReadonlySet<string>
  /** Words that make a conference or gathering one of a negotiation: "peace". */
  readonly weighty: ReadonlySet<string>
  /** Words that make a meeting one within a house: "cabinet", "shareholders". */
  readonly inHouse: ReadonlySet<string>
  /** Behind "call": an appeal, no conversation. */
  readonly appeals: ReadonlySet<string>
  /** Owners: "his", "their". */
  readonly owners: ReadonlySet<string>
  /** Owners in the words of the party itself: "our", "my". */
  readonly ours: ReadonlySet<string>
  /** Verbs of being, which no "hold" stands behind. */
  readonly being: string
}
