/** Words that show what a stretch of a page tells of; patterns of whole words, matched anywhere (global). */
export interface StoryWords {
  /** What is said of negotiations only: "talks", "ceasefire", "a trade deal". */
  readonly talks: RegExp
  /** What is often said of them: "envoy", "proposal", "deadline". */
  readonly contact: RegExp
  /** What is said of fighting and of its end: "attack", "captives", "truce". */
  readonly war: RegExp
  /** What else parties do to one another: "tariff", "dispute". */
  readonly quarrel: RegExp
  /** What is said of a quarrel over work: "walkout", "pay offer". */
  readonly labour: RegExp
  /** Words of titles about deaths, crimes, markets, sport and the arts. */
  readonly aside: RegExp
  /** Nouns in the names of unions and firms, which may be parties. */
  readonly partyNoun: RegExp
  /** Names of bodies that are no party by themselves: parts of a state, media, courts. */
  readonly noParty: RegExp
}

/**
 * The words by which the grammar of a language shows, in lower case. An article made ready carries those of its language, so
 * that questions about its sentences need nothing else.
 */
export interface GrammarWords {
  /** Names of days, months and stretches of time, in the singular ("monday", "week"), and "earlier", "overnight". */
  readonly times: ReadonlySet<string>
  /** Words of time that are never a subject, though they may be an object: the above, plurals and short forms of months. */
  readonly neverSubjects: ReadonlySet<string>
  /** "late" in "said late Monday". */
  readonly beforeTimes: ReadonlySet<string>
  /** "last", "on" before a time that stands between "and" and a second verb. */
  readonly leadsToTime: ReadonlySet<string>
  /** What may stand between a subject and its verb without being part of either ("also", "meanwhile"). */
  readonly betweenSubjectAndVerb: ReadonlySet<string>
  /** Pronouns that take up the noun before them: "who", "which". */
  readonly relatives: ReadonlySet<string>
  /** Words that keep a noun from being the subject of the verb behind them ("who", "that"). */
  readonly relativeSubjects: ReadonlySet<string>
  readonly that: string
  readonly of: string
  readonly to: string
  readonly as: string
  readonly with: string
  readonly or: string
  /** "according" of "according to", and its lemma. */
  readonly according: { readonly word: string; readonly lemma: string }
  /** What joins the members of a list, spaces between its words ("and", "as well as"). */
  readonly listJoints: ReadonlySet<string>
  /** What may join the last member of a list behind a comma. */
  readonly lastJoints: ReadonlySet<string>
  /** "but" in ", but Keshet offered …". */
  readonly clauseJoints: ReadonlySet<string>
  /** What ends a noun phrase behind a comma ("who", "while", "and"). */
  readonly phraseEnds: ReadonlySet<string>
  /** Words of adjuncts that may also belong to what is said ("after", "as"). */
  readonly openAdjuncts: ReadonlySet<string>
  /** What may open a clause before its subject ("there", "nearly"). */
  readonly clauseOpeners: ReadonlySet<string>
  /** Words that open a clause which stands for a thing: "what", "whoever". */
  readonly freeRelatives: ReadonlySet<string>
  /** Prepositions that also open a clause, so that no noun before them goes on behind them ("after", "until"). */
  readonly clausePrepositions: ReadonlySet<string>
  /** "including", which lists members of the noun before it. */
  readonly including: string
  /** Prepositions with the form of a participle ("following"). */
  readonly prepositionalGerunds: ReadonlySet<string>
  readonly possessives: ReadonlySet<string>
  /** Determiners that stand for a noun ("this", "some"). */
  readonly standAlone: ReadonlySet<string>
  /** Verbs with one form for every tense ("put"). */
  readonly invariant: ReadonlySet<string>
  /** Auxiliaries that place their group in the past ("was", "did"). */
  readonly pastAuxiliaries: ReadonlySet<string>
  /** "did", which asks for the plain form of a verb. */
  readonly did: string
  /** The note by which a page says that it was corrected or updated ("Correction:", "An earlier version of this article …"). */
  readonly changeNote: RegExp
  readonly stories: StoryWords
  readonly endings: {
    readonly gerund: RegExp
    readonly participle: RegExp
    readonly gerundOrPast: RegExp
    readonly past: RegExp
    /** Endings of forms that are not past though they are not the plain form ("gives", "giving"). */
    readonly notPast: RegExp
    readonly plural: RegExp
    readonly adverb: RegExp
    /** The mark of an owner, as a word by itself ("'s"). */
    readonly owner: RegExp
  }
}
