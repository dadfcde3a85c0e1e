/** Words by which an incident that was read is checked before it is kept. Lemmas in lower case unless said otherwise. */
export interface IncidentChecks {
  /** Words of ordinary crime and of courts; an article with more of them than of `publicLife` tells of no dispute between parties. */
  readonly crime: ReadonlySet<string>
  /** Words of war, politics, labour and diplomacy. */
  readonly publicLife: ReadonlySet<string>
  /** Nouns of those who give accounts of incidents: "officials", "medics". */
  readonly sources: ReadonlySet<string>
  /** What may stand between a verb and what it acts on: "fired at", "shot down"; as written. */
  readonly particles: ReadonlySet<string>
  /** Storms and the like, which strike nobody on purpose. */
  readonly weather: ReadonlySet<string>
  /** Subjects that stand for a kind of people: "those detained"; as written. */
  readonly kinds: ReadonlySet<string>
  /** Nouns of works that tell a story: "film", "novel". */
  readonly works: ReadonlySet<string>
  /** Prepositions that set a date apart from what is told: "since", "until"; as written. */
  readonly apart: ReadonlySet<string>
  /** Kinds of incident that go on, so that a day behind "since" is theirs. */
  readonly lasting: ReadonlySet<string>
  /** Prepositions before an event noun that tells how, not what: "in a raid"; as written. */
  readonly means: ReadonlySet<string>
  /** Adverbs of what was done more than once at no time in particular; as written. */
  readonly repeated: ReadonlySet<string>
  /** Nouns of what else harms people: "combat", "disease". */
  readonly elsewhere: ReadonlySet<string>
  /** Verbs of where people live or come from, whose place is not that of an event. */
  readonly homes: ReadonlySet<string>
  /** Prepositions before whom an arrest or killing is done to; as written. */
  readonly aims: ReadonlySet<string>
  /** Nouns of several people in one. */
  readonly several: ReadonlySet<string>
  /** What blasts do to the things they hit: "rock". */
  readonly shakes: ReadonlySet<string>
  /** Auxiliaries of what has been done up to now; as written. */
  readonly perfect: ReadonlySet<string>
  /** Numbers of people that only a war kills: "thousands"; as written. */
  readonly masses: ReadonlySet<string>
  /** Nouns that merely say where about: "vicinity"; as written. */
  readonly vague: ReadonlySet<string>
  /** Nouns that name a strike only behind a word of labour: "action". */
  readonly actions: ReadonlySet<string>
  /** Words of the credit of a picture, whose day is that of the picture; as written. */
  readonly captions: ReadonlySet<string>
  /** Pronouns that open a clause on the noun before them; as written. */
  readonly relatives: ReadonlySet<string>
  /** Determiners of nothing: "no land"; as written. */
  readonly none: ReadonlySet<string>
  /** Words of what is so day by day: "every", "average"; as written. */
  readonly rates: ReadonlySet<string>
  /** Nouns of what goes on without anybody in particular: "war", "hostilities". */
  readonly goingOn: ReadonlySet<string>
  /** Words of those who stand against their state: "opposition"; as written. */
  readonly rivals: ReadonlySet<string>
  /** Nouns of why something was done, not where or to what: "response". */
  readonly reasons: ReadonlySet<string>
  /** Nouns of what is only held to be so: "claim", "allegation". */
  readonly claims: ReadonlySet<string>
  /** Nouns behind an event noun of what merely warns of it: "alert". */
  readonly alarms: ReadonlySet<string>
  /** Words before the day that a night goes over into: "overnight into Sunday"; as written. */
  readonly overInto: ReadonlySet<string>
  /** Verbs by which somebody says what an event was, and the words of one without equal; as written. */
  readonly calls: ReadonlySet<string>
  readonly superlatives: ReadonlySet<string>
  /** Those whose raid on a house is a search. */
  readonly searchers: ReadonlySet<string>
  /** Measures and lots of goods: who seizes those captures nothing. */
  readonly goods: ReadonlySet<string>
  /** "control" of "took control of". */
  readonly control: ReadonlySet<string>
  /** What is left of a weapon that was hit. */
  readonly debris: ReadonlySet<string>
  /** Verbs of what does not end. */
  readonly ongoing: ReadonlySet<string>
  /** Nouns of how much there is of something: "amounts of". */
  readonly amounts: ReadonlySet<string>
  /** Nouns of many events at once: "in most instances". */
  readonly instances: ReadonlySet<string>
  /** Words of what is not sure to have been; as written. */
  readonly hedges: ReadonlySet<string>
  /** Bodies that speak of what the forces of their state do. */
  readonly ministries: ReadonlySet<string>
  /** The bodies of the dead. */
  readonly bodies: ReadonlySet<string>
  /** Nouns of those on strike or with a cause: whoever else "walked out" just left. */
  readonly workers: ReadonlySet<string>
}
