/** Several words in order, in lower case: ["more", "than"]. */
export type WordRun = readonly string[]

/** What lets a number stand without its noun. Lemmas in lower case unless said otherwise. */
export interface AloneWords {
  /** Nouns of groups that a number behind "of" counts: "a crew of twelve". */
  readonly groups: ReadonlySet<string>
  /** Nouns of measure with their number behind "of": "a cap of 1.4 million". */
  readonly limits: ReadonlySet<string>
  readonly at: string
  /** Verbs that state a number behind "at": "puts the toll at 31". */
  readonly puts: ReadonlySet<string>
  /** What opens the end of a change, as written. */
  readonly to: ReadonlySet<string>
  /** What brings in the earlier or later number, as written: "up from seven". */
  readonly directions: ReadonlySet<string>
  /** Verbs and nouns of change: "raised its patrols from two to six". */
  readonly changes: ReadonlySet<string>
  /** Verbs between a measure and its number: "the toll reached 31". */
  readonly reaches: ReadonlySet<string>
  /** Nouns that are numbers themselves: "toll". */
  readonly measures: ReadonlySet<string>
  /** Verbs that act on people or things already counted: "Police arrested 14". */
  readonly takes: ReadonlySet<string>
  /** Words that may stand between such a verb and its number, as written: "gave back 240". */
  readonly between: ReadonlySet<string>
  /** What sums up behind a number: "11 in all". */
  readonly inAll: readonly WordRun[]
  /** What stands for those counted behind "of": "nine of them". */
  readonly partitives: ReadonlySet<string>
  /** What makes a number count nobody: "no one". */
  readonly none: ReadonlySet<string>
  /** What joins the halves of an even exchange: "1,000 for 1,000". */
  readonly swap: string
  /** Conjunctions that the tagger takes for prepositions: "as thousands fled". */
  readonly clauses: ReadonlySet<string>
  /** The subject of what only says that something is: "there were 218". */
  readonly there: ReadonlySet<string>
  /** Words that make numbers near them ages: "ranging in age from 19 to 85". */
  readonly ages: ReadonlySet<string>
  /** Words before a vague number that a past form follows: "with thousands killed". */
  readonly attends: ReadonlySet<string>
  /** The noun of repeats: "nine times". */
  readonly multiple: string
}

/** Words of the language for figures. Everything is in lower case. */
export interface FigureWords {
  /** Words that are numbers by themselves below a hundred: "seven" is 7. */
  readonly numbers: ReadonlyMap<string, number>
  /** Words that multiply the number before them: "dozen", "hundred", "million". */
  readonly scales: ReadonlyMap<string, number>
  /** Short forms of scales, written against the digits: "bn". */
  readonly shortScales: ReadonlyMap<string, number>
  /** Plurals that count without saying how many: "dozens". */
  readonly vague: ReadonlySet<string>
  /** What stands before a scale and leaves open how many: "several dozen". */
  readonly openCounts: ReadonlySet<string>
  /** Names of shares: "half" is 0.5, "thirds" is 1/3. */
  readonly fractions: ReadonlyMap<string, number>
  /** What says how exact a number is, before it; longest first. */
  readonly qualifiers: readonly WordRun[]
  /** What opens a range: "between 20 and 30". */
  readonly rangeOpeners: ReadonlySet<string>
  /** What opens a change, which is no range: "from 3 to 5". */
  readonly from: string
  /** What is joined to a number that is a lower bound: "200-plus". */
  readonly openEnds: ReadonlySet<string>
  /** The plural of ten, as in "tens of thousands". */
  readonly tens: string
  /** What joins the ends of a range. */
  readonly rangeJoiners: ReadonlySet<string>
  /** Words that belong to the phrase without changing the number: "another five", "the first two rounds". */
  readonly leadIns: ReadonlySet<string>
  /** Words that follow a number whose noun is understood: "12 others", "five more". */
  readonly elided: ReadonlySet<string>
  readonly percent: readonly WordRun[]
  /** Symbols and codes before or behind an amount, with the unit they stand for. */
  readonly currencies: ReadonlyMap<string, string>
  /** Words that go on behind a joined unit of length: "metre-long". */
  readonly extents: ReadonlySet<string>
  /** Units of numbers joined by a hyphen, beyond measures and money: "230-seat". */
  readonly joinedUnits: ReadonlyMap<string, string>
  /** Words before "half" that make it a span of time or of a game. */
  readonly halves: ReadonlySet<string>
  /** Nouns before a spelled number that it names: "phase two". */
  readonly namedBy: ReadonlySet<string>
  /** Past forms that never stand between a number and its noun: "262 sustained wounds". */
  readonly finite: ReadonlySet<string>
  /** Past forms without a regular ending that may stand between a number and its noun: "250 paid rides". */
  readonly pastForms: ReadonlySet<string>
  /** What leaves a number open behind it: "or so". */
  readonly orSo: readonly WordRun[]
  /** Units that a small or single number is told in as a fact, though elsewhere they say little: "12 points". */
  readonly scored: ReadonlySet<string>
  /** Words that tell of a vote near its tally: "a 52-48 vote". */
  readonly votes: ReadonlySet<string>
  readonly voteUnit: string
  /** Nouns of money with their unit. */
  readonly currencyNouns: ReadonlyMap<string, string>
  /** Measures that may be joined to a number by a hyphen, with their unit: "40-kilometre". */
  readonly measures: ReadonlyMap<string, string>
  /** Words before a measure that make it one of area or volume. */
  readonly powers: ReadonlySet<string>
  /** Nouns of time: with these a number is a duration or a date, not a figure. */
  readonly times: ReadonlySet<string>
  /** Words between number and time noun that leave it a time: "ten consecutive days". */
  readonly timeModifiers: ReadonlySet<string>
  readonly months: ReadonlySet<string>
  /** Words before a number that make it a name: "article 12", "channel 4". */
  readonly labels: ReadonlySet<string>
  /** Nouns whose number says nothing: "at one point", "one way", "four points". */
  readonly idle: ReadonlySet<string>
  /** Parties to anything: with a definite word before and a small number they only refer ("the two sides"). */
  readonly parties: ReadonlySet<string>
  readonly definites: ReadonlySet<string>
  /** Singular nouns that "one" or "another" counts as a fact: "one soldier", "one drone". */
  readonly countables: ReadonlySet<string>
  /** Singular nouns of people that "a" counts where they are killed or wounded. */
  readonly people: ReadonlySet<string>
  /** The unit of people killed or wounded where none is written. */
  readonly peopleUnit: string
  /** Nouns that count by what follows their "of": "remains of 12 sailors". */
  readonly carriers: ReadonlySet<string>
  /** Nouns whose "of" phrase belongs to the figure: "12 tons of grain". */
  readonly containers: ReadonlySet<string>
  /** Those of them whose unit is only told by both: "prisoners of war". */
  readonly countedOf: ReadonlySet<string>
  /** Adjectives that a counted group may be said to be: "twelve are alive". */
  readonly states: ReadonlySet<string>
  /** What spreads a number over time or parties, after it: "a day", "each". */
  readonly rates: readonly WordRun[]
  /** What makes a number one of what came together over time: "since". */
  readonly running: readonly WordRun[]
  /** What makes a number one of many times: "average". */
  readonly averages: ReadonlySet<string>
  /** Forms of the indefinite article. */
  readonly articles: ReadonlySet<string>
  readonly one: string
  readonly of: string
  readonly and: string
  readonly another: string
  /** Words that bring in part of a group already counted: "including". */
  readonly including: ReadonlySet<string>
  /** Prepositions of place that open a phrase. */
  readonly placePrepositions: ReadonlySet<string>
  /** Nouns that with a name before them are places: "region". */
  readonly placeNouns: ReadonlySet<string>
  /** What brings in the thing behind an amount: "tons of", "$5m worth". */
  readonly amountLinks: ReadonlySet<string>
  readonly alone: AloneWords
  /** What joins a part to its whole: "one in five". */
  readonly outOf: readonly WordRun[]
  /** The share that joins a scale or a number: "half a million", "two and a half". */
  readonly half: string
}
