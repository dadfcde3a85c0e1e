/** A state with the words for it: all as written in print, since "US" and "us" differ. */
export interface StateWords {
  /** Common English name: "Russia", "United Kingdom". */
  readonly name: string
  readonly forms: readonly string[]
  /** Adjective first, then nouns for its people. */
  readonly demonyms: readonly string[]
  /** Cities that stand for its government where they act. */
  readonly capitals: readonly string[]
}

/** A seat of power that acts under its own name. */
export interface PlaceActor {
  readonly name: string
  /** The state it stands for, if one. */
  readonly side: string | null
  readonly forms: readonly string[]
}

/** A body known everywhere by a short name. */
export interface KnownOrganisation {
  readonly name: string
  readonly side: string | null
  readonly forms: readonly string[]
  /** True for those that report: they act only where something is said. */
  readonly press: boolean
}

/** leader: heads a state or body; minister, spokes, envoy, military, office: what they are; calling: a trade, no office. */
export type TitleClass = 'leader' | 'minister' | 'spokes' | 'envoy' | 'military' | 'office' | 'calling'

/** What shows that a name which no table knows is a state. All in lower case. */
export interface StateSigns {
  /** Offices and bodies that only states have: "navy", "ambassador". */
  readonly sure: ReadonlySet<string>
  /** Heads that only states have with one of these words before them: "ministry" with "foreign". */
  readonly pairs: ReadonlyMap<string, ReadonlySet<string>>
  /** What speaks for a state and seldom for less: "government", "delegation". */
  readonly bodies: ReadonlySet<string>
  /** What states have, and regions or companies too: "president", "officials". */
  readonly offices: ReadonlySet<string>
  /** What belongs to a country or a town: "ports", "exports", "fishermen". */
  readonly soft: ReadonlySet<string>
  /** Words between the name and what it owns: "deputy", "naval". */
  readonly modifiers: ReadonlySet<string>
  /** What only towns, regions and companies have: "mayor". */
  readonly towns: ReadonlySet<string>
  /** Nouns for what states have with one another: "talks (between)", "dispute". */
  readonly talks: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  /** Words before an office that firms have too: "vice". */
  readonly vices: ReadonlySet<string>
  /** What several states together are called: "countries". */
  readonly several: ReadonlySet<string>
  /** Whom or what states send to one another: "ambassador (to)". */
  readonly sentTo: ReadonlySet<string>
  readonly ofWord: string
  readonly toWord: string
  readonly forWord: string
  /** Lemmas of what two states do together: "agree", "sign". */
  readonly joint: ReadonlySet<string>
  /** Nouns that say a name before "of" or after is some other place: "province". */
  readonly places: ReadonlySet<string>
  /** Lemmas of what a government does in its capital's name: "negotiate", "sign". */
  readonly refuses: ReadonlySet<string>
  /** Endings of demonyms: "ian", "i", "ese". */
  readonly endings: ReadonlySet<string>
  /** Endings of names that a demonym drops: "ia", "land", "et". */
  readonly tails: ReadonlySet<string>
}

/** Words of the language for actors. Sets and keys are in lower case unless said otherwise. */
export interface ActorWords {
  readonly section: 'actors'
  readonly states: readonly StateWords[]
  /** The adjective of each of those states, where it has one: "Chilean" of "Chile". */
  readonly adjectives: ReadonlyMap<string, string>
  readonly stateSigns: StateSigns
  /** Every known name as printed ("U.S.", "Kremlin"; "the" in lower case where it belongs to it) and what it stands for. */
  readonly known: ReadonlyMap<string, KnownName>
  /** Where other pages told of states that no table knows: the words without them, and those states. */
  readonly told?: { readonly base: ActorWords; readonly names: ReadonlyMap<string, KnownName> }
  /** First words of those names with the most words that follow, so that most words need no further look. */
  readonly knownFirst: ReadonlyMap<string, number>
  /** Given names as printed, with the pronoun that goes with them. */
  readonly givenNames: ReadonlyMap<string, 'he' | 'she' | null>
  /** Nouns for people that are no office, in the singular: "wife", "golfer", "suspect". */
  readonly humanNouns: ReadonlySet<string>
  /** Nouns that say what kind of body a name is, in the singular: "union", "airline". */
  readonly bodyKinds: ReadonlySet<string>
  /** Nouns that only bodies own: "shares", "spokesperson". */
  readonly bodySigns: ReadonlySet<string>
  /** Lemmas of what bodies do and places do not: "represent", "operate". */
  readonly bodyVerbs: ReadonlySet<string>
  /** "mr", "sheikh": forms of address before a name, with the pronoun that goes with them. */
  readonly honorifics: ReadonlyMap<string, 'he' | 'she' | null>
  /** Nouns for who holds an office or follows a trade. */
  readonly titles: ReadonlyMap<string, TitleClass>
  /** Words that belong to a title before its noun: "prime", "foreign", "deputy". */
  readonly titleWords: ReadonlySet<string>
  readonly former: ReadonlySet<string>
  readonly acting: ReadonlySet<string>
  /** "counterpart": who holds the same office on the other side. */
  readonly counterpart: string
  /** Prepositions of when an office was held, with what a single date behind them is: "since" from, "until" to. */
  readonly termWords: ReadonlyMap<string, 'from' | 'to'>
  /** Lemmas before "as" and an office: "serve". */
  readonly servesAs: ReadonlySet<string>
  readonly asWord: string
  /** Titles that say the pronoun: "spokeswoman", "king". */
  readonly titlePronouns: ReadonlyMap<string, 'he' | 'she'>
  /** Parts inside a name that may be in lower case: "von", "bin". */
  readonly particles: ReadonlySet<string>
  /** After a name: "jr.", "iii". */
  readonly suffixes: ReadonlySet<string>
  /** Last words of the names of bodies, capitalised in print: "ministry", "union". */
  readonly bodyHeads: ReadonlySet<string>
  /** Bodies that speak and are named in lower case too, singular or plural: "government", "authorities". */
  readonly institutions: ReadonlySet<string>
  /** Those of them that may speak without a word for whose they are: "the ministry said". */
  readonly standalone: ReadonlySet<string>
  /** Words that belong to a body's name before its head, in lower case: "foreign", "regional". */
  readonly institutionWords: ReadonlySet<string>
  /** Words for armed forces as a whole: "forces", "troops". */
  readonly forces: ReadonlySet<string>
  /** What the armed forces of a state are called: "Armed Forces". */
  readonly armedForces: string
  /** Nouns after a demonym that mean the state itself: "side". */
  readonly sides: ReadonlySet<string>
  /** Nouns after a demonym that show the state as a party: "delegation", "officials", "demands". */
  readonly partyNouns: ReadonlySet<string>
  /** Capitalised words that end names of places, weapons, events: not of people. */
  readonly thingHeads: ReadonlySet<string>
  /** Lemmas of verbs that only people and bodies do: "say", "demand". */
  readonly speaking: ReadonlySet<string>
  /** Prepositions after which a place is only a place. */
  readonly placing: ReadonlySet<string>
  /** Prepositions after which a state or body is a party: "with", "between". */
  readonly partying: ReadonlySet<string>
  /** Capitalised words that are never part of a person's name: months, peoples' religions, common openers. */
  readonly neverNames: ReadonlySet<string>
  /** Common nouns that may stand for a named body later: "union" for "Union of Boatmen". */
  readonly bodyNouns: ReadonlySet<string>
  /** Known bodies by the nouns that pages call them by: the African Union for "bloc". */
  readonly namedSo: ReadonlyMap<string, ReadonlySet<string>>
  /** Nouns of `bodyNouns` that mean the last such body named, and that one only a short way: "the group". */
  readonly passingNouns: ReadonlySet<string>
  /** What only a government is, not its seat: "ready" of "Corvale is ready to sign". */
  readonly stateMoods: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  /** "a", "an", "one". */
  readonly indefinite: ReadonlySet<string>
  readonly he: ReadonlySet<string>
  readonly she: ReadonlySet<string>
  readonly it: ReadonlySet<string>
  /** "its": the possessive of a state or body. */
  readonly its: ReadonlySet<string>
  readonly they: ReadonlySet<string>
  readonly who: ReadonlySet<string>
  /** Relatives for things: "which". */
  readonly which: ReadonlySet<string>
  /** The word between an office and what it belongs to: "of", "for", "to". */
  readonly ofWords: ReadonlySet<string>
  /** Words for a state's seat of government: "capital". */
  readonly capitalNouns: ReadonlySet<string>
  /** Prepositions that make even a capital a party: "with", "between", "against". */
  readonly partyPrepositions: ReadonlySet<string>
  /** Lemmas of verbs that take a place: "visit", "leave". */
  readonly placeVerbs: ReadonlySet<string>
  /** Other spellings of one word: "defence" for "defense". */
  readonly sameWords: ReadonlyMap<string, string>
  /** Nouns of `bodyNouns` that mean a business, and last words in the names of businesses. */
  readonly firmNouns: ReadonlySet<string>
  readonly firmHeads: ReadonlySet<string>
  /** Heads of names whose bodies speak for themselves whatever state stands in the name: "union", "post". */
  readonly ownHeads: ReadonlySet<string>
  /** Nouns for bodies whose names end otherwise: "authority" for a council. */
  readonly alsoCalled: ReadonlyMap<string, ReadonlySet<string>>
  /** The noun for a union, and the office that only unions have. */
  readonly unionSigns: { readonly union: string; readonly leader: string }
  /** Words before a noun that make it another one than the last named: "other", "rival". */
  readonly elseWords: ReadonlySet<string>
  /** Nouns that may stand before a body's noun as adjectives do: "crown (corporation)". */
  readonly crownWords: ReadonlySet<string>
  /** Honorifics that make a name with one given name: "Pope Leo", "King Charles". */
  readonly regnal: ReadonlySet<string>
  /** Short forms that name no body: "GDP". */
  readonly plainAcronyms: ReadonlySet<string>
  /** Nouns after "media": "reports", "outlets". */
  readonly mediaNouns: ReadonlySet<string>
  /** Words for who heads or speaks for a private body: "chair", "ceo". */
  readonly bodyOffices: ReadonlySet<string>
  /** Nouns for a body's coming together: "meeting". */
  readonly gatherings: ReadonlySet<string>
  /** Pronouns that only people have: "he", "her". */
  readonly personal: ReadonlySet<string>
  /** Words after a name and a comma that only people have: "whose". */
  readonly kin: ReadonlySet<string>
  /** Other words for an office: "head of government" for "prime minister". */
  readonly sameOffices: ReadonlyMap<string, string>
  /** The noun for where somebody in office works: "the president's office". */
  readonly officeNoun: string
  /** The preposition of towns and countries: "in". */
  readonly inWord: string
  readonly and: ReadonlySet<string>
  /** Nouns for those who govern, before "in" and their capital: "authorities". */
  readonly rulers: ReadonlySet<string>
  /** Opens what somebody said: "that". */
  readonly thatWord: string
  /** Lemmas for heading a team: "lead", "head". */
  readonly leadVerbs: ReadonlySet<string>
  /** Nouns for those who speak for a side at the table: "delegation". */
  readonly teams: ReadonlySet<string>
  /** Titles of those who head a state or its government: "prime minister". */
  readonly stateHeads: ReadonlySet<string>
  /** What such a body is called: "Office of the (President)". */
  readonly officeOf: string
}

/** What a known name stands for; a demonym or capital gives the state. */
export interface KnownName {
  readonly sort: 'state' | 'demonym' | 'capital' | 'seat' | 'body' | 'press'
  readonly name: string
  readonly side: string | null
}
