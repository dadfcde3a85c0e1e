import type { AbsenceAnnotation } from '../../model/annotation.ts'

/** What was not done: commented, dated, replied or confirmed. */
export type AbsenceKind = AbsenceAnnotation['absence']

/** Words that show that something was not said, set or confirmed; verbs and nouns by lemma, all in lower case. */
export interface AbsenceWords {
  /** Verbs that tell by themselves ("comment", "reply", "confirm"), and what is missing where they are not done. */
  readonly telling: ReadonlyMap<string, AbsenceKind>
  /** Verbs that tell only what is asked ("say whether"). */
  readonly asked: ReadonlySet<string>
  /** Words that open what is asked, and those among them that ask for a date. */
  readonly questions: ReadonlySet<string>
  readonly whens: ReadonlySet<string>
  /** Verbs that tell by what they give ("give a date", "provide details"). */
  readonly giving: ReadonlySet<string>
  /** Verbs that tell only by setting a date ("fix", "agree"). */
  readonly setting: ReadonlySet<string>
  /** What is given or set, and what is missing without it. */
  readonly given: ReadonlyMap<string, AbsenceKind>
  /** What whoever is silent does not have or bring back ("had no comment", "return calls"): verb to its objects, and what is missing. */
  readonly had: ReadonlyMap<string, ReadonlyMap<string, AbsenceKind>>
  /** What is not there or reaches nobody ("there was no reply", "received no answer"): its subject is not who is silent. */
  readonly there: ReadonlyMap<string, ReadonlyMap<string, AbsenceKind>>
  /** Verbs of `there` whose subject is what is missing ("no answer has come"). */
  readonly arriving: ReadonlySet<string>
  /** Verbs behind which an infinitive was not done ("decline to"), each with those that make it a position, no silence ("refuse to discuss"). */
  readonly refusing: ReadonlyMap<string, ReadonlySet<string>>
  /** Passives that nobody did when negated ("be reached", "be drawn"). */
  readonly passives: ReadonlyMap<string, AbsenceKind>
  /** What somebody is who does not answer: "unavailable", and "available" when negated; only for a comment. */
  readonly unavailable: ReadonlySet<string>
  readonly available: ReadonlySet<string>
  /** What is hidden without a negation ("undisclosed"). */
  readonly hidden: ReadonlySet<string>
  /** Verbs that join what is hidden to its subject. */
  readonly copulas: ReadonlySet<string>
  readonly not: ReadonlySet<string>
  /** Determiners and pronouns of nothing and nobody. */
  readonly none: ReadonlySet<string>
  readonly without: string
  /** "yet" of "has yet to". */
  readonly yet: string
  /** "comment", behind a request or "available for". */
  readonly comment: string
  /** Words of doubt before a clause: nothing in it was left undone. */
  readonly doubts: ReadonlySet<string>
  /** Modal verbs by which nobody tells what is. */
  readonly otherModals: ReadonlySet<string>
  /** Prepositions before what was asked; `from` those before who was. */
  readonly on: ReadonlySet<string>
  readonly from: ReadonlySet<string>
  /** What is sent to be answered ("request"), before "for comment". */
  readonly requests: ReadonlySet<string>
  /** Objects that are confirmed in an office, not as a fact. */
  readonly offices: ReadonlySet<string>
}
