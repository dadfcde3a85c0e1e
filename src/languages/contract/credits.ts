/** Words of the language by which pages say whose words they carry and whether they are whole. */
export interface CreditWords {
  /** Names of houses in a list are parted by this. */
  readonly parting: RegExp
  /** Who wrote, edited or helped: group `house` is the list of people or houses. Holds of a whole line or the inside of brackets. */
  readonly helped: readonly RegExp[]
  /** Words in lower case that may stand between the names of such a list; any other makes it a sentence of the story. */
  readonly between: ReadonlySet<string>
  /** The right to copy is somebody's: group `house`. */
  readonly copyright: RegExp
  /** Printed unedited as it came from a feed: group `house` where it is named. */
  readonly feed: RegExp
  /** Taken from another house: group `house`. Whole lines. */
  readonly taken: readonly RegExp[]
  /** The label of a source at the foot: group `house`. */
  readonly source: RegExp
  /** Agencies without a name ("Agencies", "wire services"). */
  readonly nameless: RegExp
  /** A line that a house opens: "Reuters | Updated July 4": group `house`. */
  readonly opener: RegExp
  /** Picture credits are about the picture. */
  readonly picture: RegExp
}

/** Words around the names in a byline. */
export interface BylineWords {
  /** "By", "Written by": what a byline begins with. */
  readonly label: RegExp
  /** Where the names are over: a day, a clock time, an address, "Updated". */
  readonly after: RegExp
  /** What parts two authors. */
  readonly parting: RegExp
  /** A trade or rank, with the desk or house before it ("Diplomatic correspondent", "AP Political Writer"). */
  readonly role: RegExp
  /** Titles that follow a name after a comma and belong to it: "Jr.". */
  readonly suffix: RegExp
  /** A desk or staff that signs without names: "News desk", "Staff". */
  readonly desk: RegExp
  /** Words for the field of a desk or trade, in lower case: "Chief Political Correspondent". */
  readonly deskWords: ReadonlySet<string>
  /** Words of a desk that signs; a trade without one of them is somebody's. */
  readonly signs: RegExp
  /** Last words of the names of houses, schools and offices, which are no people. */
  readonly house: RegExp
  /** "in Paris", "for Reuters": a place or house after the name. Group `house` after "for" and "of". */
  readonly place: RegExp
  /** Names of machines and forms that are nobody's. */
  readonly nobody: RegExp
}

/** Words of pages that show a story in part. */
export interface CutWords {
  /** A line that asks the reader to pay or to sign in for the rest of this story. */
  readonly payToRead: RegExp
  /** A line that asks readers to pay, without saying what for. */
  readonly payAtAll: RegExp
  /** A line that leads to the rest of this story. */
  readonly readOn: RegExp
  /** How a text ends that was cut: dots, a count of characters, "Read more". */
  readonly cutEnd: RegExp
  /** Words that no sentence ends with, in lower case. */
  readonly openWords: ReadonlySet<string>
}
