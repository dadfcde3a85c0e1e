import type { PhraseTable } from '../../kit/phrase-table.ts'

/** What is done with a deadline. */
export type DeadlineDeed = 'set' | 'move'

/** What became of a deadline: kept, not kept, or run out. */
export type DeadlineFate = 'met' | 'missed' | 'lapsed'

export interface DeadlineWords {
  /** Dictionary forms of verbs that tell what became of one: "met the deadline", "the deadline passed". */
  readonly fates: ReadonlyMap<string, DeadlineFate>
  /** Dictionary forms of verbs of not doing: "failed to meet". */
  readonly failing: ReadonlySet<string>
  /** Nouns that name a time limit: "deadline", "ultimatum". */
  readonly nouns: ReadonlySet<string>
  /** Phrases that hold such a noun and name something else ("transfer deadline"). */
  readonly other: PhraseTable<true>
  /** Verbs and nouns that set or move one: "set a deadline", "an extension of the deadline". */
  readonly deeds: PhraseTable<DeadlineDeed>
  /** Verbs that give time: "gave them two weeks to", "has until May 3 to". */
  readonly givers: ReadonlySet<string>
  readonly havers: ReadonlySet<string>
  /** Words between a deadline and its day: "until", "of", "to", "by". */
  readonly until: ReadonlySet<string>
  /** "from" in "moved from Monday to Friday". */
  readonly from: ReadonlySet<string>
  readonly to: string
  readonly by: ReadonlySet<string>
  /** Words between a deadline and whom or what it is for. */
  readonly for: ReadonlySet<string>
  readonly on: ReadonlySet<string>
  /** "or face", "or risk": what follows is the consequence. */
  readonly or: ReadonlySet<string>
  readonly faces: ReadonlySet<string>
  /** Verbs that announce a blow: "threatened to raise the fees on May 3". */
  readonly threats: ReadonlySet<string>
  /** Words before the day of the blow: "by", "as soon as", "from". */
  readonly starts: PhraseTable<true>
  /** Modal and other words that oblige: "must". */
  readonly obliged: ReadonlySet<string>
  /** Prepositions before the day by which one is obliged. */
  readonly before: ReadonlySet<string>
  /** "the expiry of", after a length of time and "before". */
  readonly expiries: ReadonlySet<string>
  /** What workers stop work with: its day is the other side's last one. */
  readonly strikes: PhraseTable<true>
  /** "set to begin", behind a strike. */
  readonly strikeStarts: PhraseTable<true>
  /** Before whom a measure is taken against; as written. */
  readonly against: ReadonlySet<string>
  /** Verbs of asking for time, which nobody has given yet. */
  readonly asks: ReadonlySet<string>
  /** Verbs that with "have a day to" give no time: "go". */
  readonly left: ReadonlySet<string>
  /** Words that open a clause on the noun before them. */
  readonly relatives: ReadonlySet<string>
  /** Dashes that set off a day. */
  readonly dashes: ReadonlySet<string>
  /** First persons: "I", "we". */
  readonly selves: ReadonlySet<string>
  /** Words that open a clause of its own. */
  readonly breaks: ReadonlySet<string>
  /** Names of time limits of several words: "grace period". */
  readonly nounPhrases: PhraseTable<true>
  /** "date", where somebody sets it. */
  readonly dateNouns: ReadonlySet<string>
  /** "both leaders": nobody in particular. */
  readonly both: ReadonlySet<string>
  /** Before a length of time that ends a duty: "within". */
  readonly within: ReadonlySet<string>
  /** Modals of what is to come. */
  readonly willing: ReadonlySet<string>
  /** What one side does to the other for want of a deal: "close", "walk out". */
  readonly blows: PhraseTable<true>
  /** Nouns of such blows: "tariffs". */
  readonly measures: ReadonlySet<string>
  /** Puts a blow off: "suspend", "hold off". */
  readonly suspends: PhraseTable<true>
  readonly till: ReadonlySet<string>
  /** "take effect", "expire". */
  readonly effects: PhraseTable<true>
  /** Things that run out: "truce". */
  readonly terms: PhraseTable<true>
  readonly when: ReadonlySet<string>
  /** Behind a date: "the day on which". */
  readonly dayOn: PhraseTable<true>
  readonly ifs: ReadonlySet<string>
  readonly unless: ReadonlySet<string>
  readonly denies: ReadonlySet<string>
  /** Prepositions before a time that is no last day: "during". */
  readonly during: ReadonlySet<string>
  /** What is promised for a day: "free", "hand over". */
  readonly deliveries: PhraseTable<true>
  /** How a counted day is explained; names in braces are filled in. */
  readonly arithmetic: {
    readonly whole: string
    readonly between: string
    readonly range: string
    readonly day: string
    readonly months: readonly string[]
    /** One and several. */
    readonly units: Readonly<Record<'Y' | 'M' | 'W' | 'D' | 'H', readonly [string, string]>>
  }
}
