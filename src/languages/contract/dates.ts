/** A unit of time as in ISO 8601 durations; DE a decade, C a century, N a night, WE a weekend, Q a quarter. */
export type TimeUnit = 'S' | 'MIN' | 'H' | 'N' | 'D' | 'WE' | 'W' | 'M' | 'Q' | 'Y' | 'DE' | 'C'

/** A feast of the calendar: a fixed day, days from Easter, or the n-th weekday of a month (`nth` -1: the last). */
export type Feast =
  | { readonly month: number; readonly day: number }
  | { readonly fromEaster: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }

/** What a vague word points at, as TIMEX3 has it. */
export type TimeRef = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'

/** Phrases by their first word, the longest first, each with what it means. */
export type PhraseTable<T> = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly value: T }[]
>

/** Words of the language for dates; all in lower case, hyphens as gaps between words. */
export interface DateWords {
  readonly section: 'dates'
  /** Every word that can open an expression of time; nothing is tried elsewhere but at digits. */
  readonly openers: ReadonlySet<string>
  /** Openers too common to try unless another opener or a digit follows: "the", "by". */
  readonly weakOpeners: ReadonlySet<string>
  /** Month names and their short forms (with the full stop where they have one) to 1…12. */
  readonly months: ReadonlyMap<string, number>
  /** Months that are also common words or given names: alone they need a preposition before them. */
  readonly doubtfulMonths: ReadonlySet<string>
  /** Weekday names and short forms to 1 (Monday) … 7. */
  readonly weekdays: ReadonlyMap<string, number>
  /** Short forms of weekdays that count only next to a day of a month. */
  readonly shortWeekdays: ReadonlySet<string>
  /** Weekdays in the plural: "mondays". */
  readonly pluralWeekdays: ReadonlyMap<string, number>
  /** Words before a weekday or month that make it a name ("black friday") and words after it that do ("sunday times"). */
  readonly namedBefore: ReadonlySet<string>
  readonly namedAfter: ReadonlySet<string>
  /** Parts of a day to TMO, TMI, TAF, TEV, TNI. */
  readonly dayParts: ReadonlyMap<string, string>
  /** "noon", "midnight" to hours. */
  readonly namedHours: ReadonlyMap<string, string>
  /** "a.m.", "pm" to the hours they add to 1…11. */
  readonly halfDays: ReadonlyMap<string, number>
  /** Names of time zones to what EDTF writes for them ("Z", "+01:00"); empty where the name alone does not say. */
  readonly timeZones: ReadonlyMap<string, string>
  /** "o'clock". */
  readonly clock: ReadonlySet<string>
  /** Seasons to the EDTF codes 21…24. */
  readonly seasons: ReadonlyMap<string, number>
  readonly units: ReadonlyMap<string, TimeUnit>
  /** "weeklong" and the like. */
  readonly longWords: ReadonlyMap<string, TimeUnit>
  readonly pluralUnits: ReadonlySet<string>
  /** Words between a number and its unit: "business", "calendar", "full". */
  readonly unitAdjectives: ReadonlySet<string>
  readonly quarterWords: ReadonlySet<string>
  readonly halfWords: ReadonlySet<string>
  /** "period", "term": counted like the quarter named before. */
  readonly periodWords: ReadonlySet<string>
  readonly fiscal: ReadonlySet<string>
  /** Words before "many" that leave it no number of its own ("as many years"). */
  readonly notManyAfter: ReadonlySet<string>
  readonly numbers: ReadonlyMap<string, number>
  /** Numbers of two words: "twenty" before "four". */
  readonly tens: ReadonlySet<string>
  readonly hundreds: ReadonlyMap<string, number>
  /** "several", "a few": a number not given; phrases allowed. */
  readonly vagueNumbers: PhraseTable<null>
  /** "a couple of" to 2, "half a" to 0.5. */
  readonly phraseNumbers: PhraseTable<number>
  readonly andAHalf: PhraseTable<number>
  readonly ordinals: ReadonlyMap<string, number>
  /** "1st" and the like: a pattern for the whole word, its first group the number. */
  readonly ordinalPattern: RegExp
  /** "eighties" to 80. */
  readonly decades: ReadonlyMap<string, number>
  /** Days counted from today: "yesterday" to -1. */
  readonly days: PhraseTable<number>
  /** Today's parts: "tonight" to TNI. */
  readonly todayParts: ReadonlyMap<string, string>
  readonly overnight: ReadonlySet<string>
  /** Words after "overnight" that make it a manner, not a night ("an overnight shift"). */
  readonly notOvernight: ReadonlySet<string>
  /** Words after "the year" that make it another year than this ("the year before"). */
  readonly notCurrent: ReadonlySet<string>
  /** "last" to -1, "this" to 0, "next" to 1, "coming" to 1. */
  readonly relatives: ReadonlyMap<string, number>
  /** Of those, the ones that open a run of time rather than name a period: "past", "coming", "recent". */
  readonly stretches: ReadonlyMap<string, number>
  readonly recent: ReadonlySet<string>
  /** "earlier", "later" where they stand before a date. */
  readonly edges: ReadonlySet<string>
  /** Words before a length of time; true for those that say it is longer. */
  readonly approximators: PhraseTable<boolean>
  readonly articles: ReadonlySet<string>
  readonly possessives: ReadonlySet<string>
  /** "ago", "earlier", "later", "from now" after a length of time. */
  readonly ago: ReadonlySet<string>
  readonly earlier: PhraseTable<-1>
  readonly later: PhraseTable<1>
  readonly fromNow: PhraseTable<1>
  readonly same: PhraseTable<0>
  /** Phrases to days from the day named before: "the next day" to 1. */
  readonly adjacent: PhraseTable<{ readonly unit: TimeUnit; readonly by: number }>
  /** What stands before a part of the day named before or of its neighbour, to days: "later in the", "the following". */
  readonly adjacentParts: PhraseTable<number>
  /** "the night before" where nothing follows that it could be before of. */
  readonly dayBefore: PhraseTable<{ readonly unit: TimeUnit; readonly by: 1 | -1 }>
  /** "or so" after a length of time. */
  readonly orSo: PhraseTable<null>
  readonly every: ReadonlySet<string>
  readonly frequencies: ReadonlyMap<string, string>
  readonly within: ReadonlySet<string>
  readonly by: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  readonly from: ReadonlySet<string>
  readonly forWords: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  readonly or: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  readonly on: ReadonlySet<string>
  /** Little words that the grammar steps over: "the", "at" before an hour, "very" before "end", "of" alone, "this" of today. */
  readonly the: ReadonlySet<string>
  readonly at: ReadonlySet<string>
  readonly very: ReadonlySet<string>
  readonly pureOf: ReadonlySet<string>
  readonly this: ReadonlySet<string>
  /** "once", "twice" before a rate. */
  readonly times: ReadonlySet<string>
  /** "age" after "years of", "long" after a unit. */
  readonly ages: ReadonlySet<string>
  readonly long: ReadonlySet<string>
  /** "past" in "the past year", a length; "last" is one only after "the". */
  readonly lengthRelatives: ReadonlySet<string>
  readonly lastOnes: ReadonlySet<string>
  /** "ahead of". */
  readonly aheadPairs: ReadonlySet<string>
  readonly possessiveMarks: ReadonlySet<string>
  /** "end", "beginning", "middle" and what they mean. */
  readonly ends: ReadonlyMap<string, 'start' | 'middle' | 'end'>
  /** Words for the end of the year in one: "year-end". */
  readonly yearEnd: PhraseTable<'end'>
  /** Words before which no vague word stands for a time ("as soon as"). */
  readonly notRefAfter: ReadonlySet<string>
  readonly latest: ReadonlySet<string>
  /** "had": what it governs was over by then. */
  readonly perfect: ReadonlySet<string>
  readonly refs: PhraseTable<TimeRef>
  readonly feasts: PhraseTable<Feast>
  readonly orthodox: ReadonlySet<string>
  readonly anniversary: string
  readonly century: string
  /** Prepositions that open an expression of time: "in", "since", "until". */
  readonly prepositions: ReadonlySet<string>
  /** Words before a bare length of time: "for", "over", "within". */
  readonly lengthBefore: ReadonlySet<string>
  /** Words after a bare plural that make it a length of time: "before", "after", "of". */
  readonly lengthAfter: ReadonlySet<string>
  /** Of those, the ones that belong to its words: "hours before". */
  readonly aroundAfter: ReadonlySet<string>
  /** Things whose age is a length of the tale ("the three-year-old war"). */
  readonly agedThings: ReadonlySet<string>
  /** "ended", "ending" between a period and its last day. */
  readonly ended: ReadonlySet<string>
  /** Words that make a following "last" a verb: "to", "will". */
  /** "to" before a verb. */
  readonly toVerb: ReadonlySet<string>
  readonly lastsAfter: ReadonlySet<string>
  /** Vague words that mean a time ahead only where nothing is told of the past: "soon". */
  readonly tensedRefs: ReadonlySet<string>
  /** Nouns after "today's" that make it "of our time". */
  readonly modernNouns: ReadonlySet<string>
  /** Words after a length that make it an age. */
  readonly ageAfter: ReadonlySet<string>
  /** Words that show a year is a count ("about 2000 people") or a number of something. */
  readonly countBefore: ReadonlySet<string>
  readonly yearBefore: ReadonlySet<string>
  readonly numberNouns: ReadonlySet<string>
  /** Acts of violence after a day without year: the day is the act's name. */
  readonly namedDays: ReadonlySet<string>
  /** Nouns before "of" that make a day the name of what happened on it ("the aftermath of October 7"). */
  readonly eventNouns: ReadonlySet<string>
  /** "since", before a time that is only compared with. */
  readonly since: ReadonlySet<string>
  /** Words that open a relative clause: its verb is not the sentence's. */
  readonly relativeWords: ReadonlySet<string>
  /** Dictionary forms of verbs that are news themselves: a day far behind their infinitive is their own ("threatened to leave the talks … on Friday"). */
  readonly urges: ReadonlySet<string>
  /** Past forms that look like the present: "quit". */
  readonly sameForms: ReadonlySet<string>
  /** Nouns of plans: as the object of a past verb they leave the day beside them to it ("unveiled plans on Friday"). */
  readonly plans: ReadonlySet<string>
  /** Words in the brackets that credit a photograph. */
  readonly photoWords: ReadonlySet<string>
  /** Words just before a date that look forward ("scheduled", "by", "upcoming") or back ("since", "after"). */
  readonly forward: ReadonlySet<string>
  /** Two words that look forward only together ("set for"). */
  readonly forwardPairs: ReadonlySet<string>
  /** Dictionary forms of verbs whose day lies ahead in any tense ("planned a rally on Friday"). */
  readonly planVerbs: ReadonlySet<string>
  /** Dictionary forms of verbs and nouns after which an infinitive lies ahead ("agreed to meet", "a proposal to meet"). */
  readonly pledges: ReadonlySet<string>
  readonly backward: ReadonlySet<string>
  /** Prepositions that put a date ahead whatever the verb: "until", "by", "ahead of". */
  readonly deadlineBefore: ReadonlySet<string>
  /** Words between a preposition and its date: "until at least". */
  readonly nearly: ReadonlySet<string>
  /** Of those, the ones that do so in every tense: "until". */
  readonly until: ReadonlySet<string>
  /** Of the words that look back, those that look ahead with a future: "after". */
  readonly after: ReadonlySet<string>
  /** Dictionary forms of verbs whose object was before: "follow". */
  readonly lookBack: ReadonlySet<string>
  /** "but" behind a plan that came to nothing. */
  readonly but: ReadonlySet<string>
  /** Two words that mean "up to": "as of". */
  readonly asOf: ReadonlySet<string>
  readonly deadlineNouns: ReadonlySet<string>
  readonly futureModals: ReadonlySet<string>
  /** Nouns of telling, whose day is past ("the announcement on Monday"). */
  readonly tellingNouns: ReadonlySet<string>
  /** Finite forms of "be" before an infinitive ("is to begin"). */
  readonly be: ReadonlySet<string>
  /** Of those, the past ones. */
  readonly was: ReadonlySet<string>
  /** Pronouns that go on with the speaker of the paragraph before. */
  readonly speakers: ReadonlySet<string>
  /** Verbs of telling, as dictionary forms. */
  readonly tellings: ReadonlySet<string>
}
