import type { PhraseTable } from '../../kit/phrase-table.ts'
import type { CommitmentAnnotation, ConditionAnnotation, Stance } from '../../model/annotation.ts'

/** One entry of the codebook: what negotiations are about. */
export interface Issue {
  /** "ceasefire", or `other:` and a name for subjects outside of the fixed list. */
  readonly slug: string
  /** Of the fixed list: wins over the others where both are named. */
  readonly strong: boolean
  /** Names a subject of any negotiation ("talks"): counts only where nothing closer is named. */
  readonly general: boolean
  readonly definition: string
  /** In the language of `PhraseTable`. */
  readonly phrases: readonly string[]
  readonly example: string
}

/**
 * What must follow a cue. `to`: an infinitive; `clause`: "that …" or a clause; `thing`: a noun phrase; `push`: someone "to"
 * do something; `made`: something done ("the levy lifted"); `any`: anything.
 */
export type Takes = 'plain' | 'to' | 'clause' | 'thing' | 'push' | 'made' | 'any'

/** A verb (with its particles) or adjective by which a party takes a stance: "call for", "be ready to". */
export interface StanceCue {
  readonly stance: Stance
  readonly takes: readonly Takes[]
  /** Common in other meanings too: counts only where a known issue follows. */
  readonly weak: boolean
  /** Counts only with a particular issue: "signed a deal" and "hailed the talks" are none, "hailed the truce" is one. */
  readonly particular: boolean
  /** If weak: counts without a known issue too where a state or body does it. */
  readonly bodies: boolean
}

/** The stance that a verdict shows. */
export interface VerdictStance {
  readonly stance: Stance
  /** Counts only where a known issue is spoken of. */
  readonly weak: boolean
}

/** What is said of an issue: the stance of who says so, and of who says that it is not so. */
export interface Verdict {
  readonly plain: VerdictStance | null
  readonly negated: VerdictStance | null
}

/** A noun that names a stance of its owner: "its demand for", "his refusal to". */
export interface StanceNoun {
  readonly stance: Stance
}

/** How one thing waits for another: "until" stands before what must come first. */
export interface ConditionCue {
  /** Where the condition stands: behind the cue ("until …"), or before it with the wish behind it ("… before talks"). */
  readonly after: 'condition' | 'wish'
  /**
   * What the main clause must hold, as the cue alone is too common: nothing, a party's will or refusal, a refusal, a need,
   * "only". What is refused "before" something waits for it, whatever else the cue needs.
   */
  readonly main: 'any' | 'will' | 'refusal' | 'need' | 'only'
  /** How the one hangs on the other; `unless` turns into "only after" with what is threatened negated. */
  readonly relation: ConditionAnnotation['relation'] | 'unless'
}

export interface CommitmentCue {
  readonly status: CommitmentAnnotation['status']
  readonly takes: readonly Takes[]
  /** Counts only with a number or for things that are handed over. */
  readonly counted: boolean
}

/** What ends a clause about a stance. */
export interface ClauseCuts {
  /** Words that open what belongs to the sentence around it: "while", "which", "according". */
  readonly openers: ReadonlySet<string>
  /** Verbs of an attribution behind a comma: ", an official said". */
  readonly saying: ReadonlySet<string>
}

/** Words by which parties demand, offer, set conditions and commit themselves. */
export interface NegotiationWords {
  readonly section: 'negotiation'
  /** The codebook, handed in with the language: empty in the language's own files. */
  readonly issues: readonly Issue[]
  readonly issuePhrases: PhraseTable<Issue>
  /** The frames of each verb, the closest first. */
  readonly stanceVerbs: PhraseTable<readonly StanceCue[]>
  readonly stanceNouns: ReadonlyMap<string, StanceNoun>
  /** Nouns that say what their owner stands for: "its demand is". */
  readonly standings: ReadonlyMap<string, Stance>
  /** Base forms that open an appeal: "stop (the attacks)". */
  readonly appeals: ReadonlySet<string>
  /** Frames of nobody's own that show where the speaker stands: "there is no reason to". */
  readonly speakersFrames: PhraseTable<Stance>
  /** Lemmas of what a party says that it will do: "host", "impose". */
  readonly willVerbs: ReadonlyMap<string, Stance>
  /** Lemmas of what a party may say that it will not do, whatever it is about: "yield". */
  readonly yields: ReadonlySet<string>
  /** Lemmas of what is no deed in a negotiation: "know", "see", "travel". */
  readonly idle: ReadonlySet<string>
  /** Verbs of ending something for good or a while: "suspend". */
  readonly stopping: ReadonlySet<string>
  /** Words for too little: "insufficient". */
  readonly scant: ReadonlySet<string>
  /** Issues that others want, so that who stops them refuses: talks, aid. */
  readonly goods: ReadonlySet<string>
  /** Those of them that refuse nothing where they are denied: "will not be". */
  readonly facts: ReadonlySet<string>
  /** "be ready", "stand prepared": a state that need not say for what. */
  readonly readyStates: PhraseTable<true>
  /** Lemmas of what parties threaten with: "retaliate". */
  readonly threats: ReadonlySet<string>
  /** Negative words that are no "not": "nothing", "never". */
  readonly nothings: ReadonlySet<string>
  /** "open to negotiation", "a red line". */
  readonly verdicts: PhraseTable<Verdict>
  /** What makes a will wait: "only once". */
  readonly reserves: PhraseTable<Stance>
  /** Verbs that only begin or go on with what the infinitive says: "continue", "decide". */
  readonly aspects: ReadonlySet<string>
  /** Verbs of judging: "find (unacceptable)". */
  readonly judging: ReadonlySet<string>
  /** Opens what others are to do: "let". */
  readonly orders: ReadonlySet<string>
  /** Verbs that carry a stance noun to others: "renewed his offer", "sent an offer". */
  readonly carriers: ReadonlySet<string>
  /** Verbs that say nothing new of a stance noun: "received the offer", "considers the proposal". */
  readonly negates: ReadonlySet<string>
  /** Modals and phrases of duty: "must", "has to". */
  readonly duties: PhraseTable<Stance>
  /** Openings of lists of wants in somebody's own words: "the agenda from our side is". */
  readonly ownAims: PhraseTable<Stance>
  readonly cuts: ClauseCuts
  /** What stands between a wish and what must come first: "until", "in exchange for". */
  readonly conditionCues: PhraseTable<ConditionCue>
  /** What opens a condition before its main clause: "once", "only when". */
  readonly frontedCues: PhraseTable<true>
  /** What is asked by who talks to reporters, and ties nothing to anything: "on condition of anonymity". */
  readonly reportersTerms: ReadonlySet<string>
  /** Modals of what is sure to be: "will", "would". */
  readonly firmly: ReadonlySet<string>
  /** Words of need: "must", "required". */
  readonly needs: ReadonlySet<string>
  /** Verbs by which one thing waits for another: "depend on"; what they say of the thing behind them. */
  readonly dependences: PhraseTable<'on' | 'against'>
  /** Words of a will or an offer: "would", "ready", "offered". */
  readonly willing: ReadonlySet<string>
  /** Words that undo what is named behind them: "denial of", "withhold", "lack of". */
  readonly reversers: PhraseTable<true>
  /** What befalls those who do not do as told: "or face". */
  readonly penalties: ReadonlySet<string>
  readonly commitmentVerbs: PhraseTable<CommitmentCue>
  /** Nouns of things that are undertaken and done: "exchange", "swap", "return". */
  readonly deeds: ReadonlySet<string>
  /** Verbs of giving, sending and lifting: who announces that it will, undertakes it. */
  readonly deedVerbs: ReadonlySet<string>
  /** Nouns of what others put on the table: who agrees to them takes a stance and undertakes nothing yet. */
  readonly papers: ReadonlySet<string>
  /** People and things that are handed over: "prisoner", "the remaining". */
  readonly cargo: ReadonlySet<string>
  /** Verbs of handing over: "free". */
  readonly handing: ReadonlySet<string>
  /** Verbs of what is handed over: "go (home)", "follow". */
  readonly moves: ReadonlySet<string>
  /** Verbs of what an agreement holds: "see", "include". */
  readonly holding: ReadonlySet<string>
  /** What shows that an agreement is made: "signed". */
  readonly closed: ReadonlySet<string>
  /** What may be put off or lifted: "tariff", "strike". */
  readonly measures: ReadonlySet<string>
  /** Adjectives of those who bind themselves: "ready (to)". */
  readonly pledgeAdjectives: ReadonlySet<string>
  /** Those of them that bind whatever is done: "committed (to)". */
  readonly binding: ReadonlySet<string>
  /** What those make who give way: "concession". */
  readonly gifts: ReadonlySet<string>
  /** Verbs of putting off and lifting duties and terms: "suspend". */
  readonly putting: ReadonlySet<string>
  /** What talks are to end in, whatever it is called: "deal", "breakthrough". */
  readonly outcomes: ReadonlySet<string>
  /** What is given in words only: "(pay a) visit". */
  readonly notGiven: ReadonlySet<string>
  /** Nouns of what binds its owner: "commitment (to)". */
  readonly pledgeNouns: ReadonlySet<string>
  /** What no undertaking is about: "fight". */
  readonly hostile: ReadonlySet<string>
  /** Verbs of granting and weighing: "allow", "consider". */
  readonly grantVerbs: ReadonlySet<string>
  /** Verbs by which a pact is made: "sign". */
  readonly pactVerbs: ReadonlySet<string>
  /** What shows that a deal is not made yet: "proposed". */
  readonly unsettled: ReadonlySet<string>
  /** Words of pages that tell of people at a table. */
  readonly tableWords: ReadonlySet<string>
  /** Verbs by which a side opens a way: what only it will do. */
  readonly openings: ReadonlySet<string>
  /** Nouns of promises that can be kept or broken: "ceasefire", "agreement". */
  readonly pacts: ReadonlySet<string>
  /** Nouns of what papers hold, which are counted: "raise". */
  readonly terms: ReadonlySet<string>
  /** Nouns of handing over: "exchange", "withdrawal". */
  readonly handovers: ReadonlySet<string>
  /** What is withdrawn from where it stands: "troop". */
  readonly troops: ReadonlySet<string>
  /** Verbs by which what others gave is taken: "accept (a truce)". */
  readonly accepting: ReadonlySet<string>
  /** Those of a body who bind it by their vote: "member". */
  readonly voters: ReadonlySet<string>
  /** Issues of things handed over, which may be counted. */
  readonly handedOver: ReadonlySet<string>
  /** Issues that are meetings, whose numbers count no undertaking. */
  readonly meetings: ReadonlySet<string>
  /** Deeds that bind both sides of a table. */
  readonly mutual: ReadonlySet<string>
  /** "each", "apiece". */
  readonly perSide: ReadonlySet<string>
  /** Descriptions of all who sit at the table: "both sides", "the two countries". */
  readonly bothSides: PhraseTable<true>
  /** Words in the names of bodies that speak for their state: "ministry", "army", "government". */
  readonly armsOfState: ReadonlySet<string>
  /** Bodies named by their noun alone: "union", "company", "rebels". */
  readonly groupNouns: ReadonlySet<string>
  /** Plural nouns of people who act together: "teachers", "lawmakers". */
  readonly crowds: ReadonlySet<string>
  /** Those of them that name nobody without a word before them: "(Arab) countries". */
  readonly vague: ReadonlySet<string>
  /** What rules a state, named without the state: "government" of "the government". */
  readonly rulers: ReadonlySet<string>
  /** Nouns of one who holds an office: "minister". */
  readonly offices: ReadonlySet<string>
  /** People who speak for the body or state that stands by them: "official", "spokesman". */
  readonly spokesNouns: ReadonlySet<string>
  /** Trades of those who only look on: "analyst", "professor". */
  readonly bystanders: ReadonlySet<string>
  /** Nouns of people who stand around a table and sit for nobody: "critics", "the majority". */
  readonly onlookers: ReadonlySet<string>
  /** Last words in the names of those who report: "television". */
  readonly outlets: ReadonlySet<string>
  /** Words in the names of those who bargain for workers: "union". */
  readonly unions: ReadonlySet<string>
  /** First person: "we", "our". */
  readonly firstPerson: ReadonlySet<string>
  /** Nouns of what others say, which a party may reject: "claim", "accusation". */
  readonly claims: ReadonlySet<string>
  /** Heads of what parties speak of that name no matter of their own: "assertion", "margin", "interaction". */
  readonly emptyMatters: ReadonlySet<string>
  /** Nouns of what others may grant or refuse, which may be an issue that no codebook names: "ban". */
  readonly grantable: ReadonlySet<string>
  /** Nouns that look like such ones and are none: "importance", "situation". */
  readonly ungrantable: ReadonlySet<string>
  /** Light nouns that never name an issue by themselves: "end", "need", "lot". */
  readonly lightNouns: ReadonlySet<string>
}
