import type { Act } from '../../model/annotation.ts'

/**
 * What may stand beside a cue as its content.
 * that: a clause, with or without "that"; wh: a clause with "whether", "how", "why"; quote: a quotation; to: an infinitive;
 * ing: a gerund ("denied shelling"); noun: a noun phrase; small: an object with what it is said to be ("called it a mistake").
 * A preposition: what follows it ("complained about X"; `unto` is "to" before a noun). With a plus, an object goes before it and
 * belongs to the content: "urged X to …" (+to), "accused X of …" (+of), "called on X to …" (on+to).
 */
export type Frame =
  | 'that'
  | 'wh'
  | 'quote'
  | 'to'
  | 'ing'
  | 'noun'
  | 'small'
  | 'about'
  | 'against'
  | 'as'
  | 'at'
  | 'by'
  | 'for'
  | 'from'
  | 'in'
  | 'into'
  | 'of'
  | 'on'
  | 'over'
  | 'toward'
  | 'unto'
  | 'with'
  | '+to'
  | '+as'
  | '+at'
  | '+for'
  | '+of'
  | '+on'
  | '+against'
  | '+unto'
  | '+with'
  | 'on+to'

/** What a cue does with such a content. */
export interface Sense {
  readonly act: Act
  /** False for wishes, plans, beliefs and sides taken: what a page reports without words said. */
  readonly speech: boolean
}

/** A word that reports. */
export interface Cue extends Sense {
  readonly frames: ReadonlyMap<Frame, Sense>
  /** A verb that reports only with one of these nouns as its object ("raised concerns", "set a deadline"); null for any. */
  readonly only: ReadonlySet<string> | null
  /** May be followed by the person spoken to before the content ("told reporters that"). */
  readonly addressed: boolean
}

export interface StatementWords {
  /** By lemma. */
  readonly verbs: ReadonlyMap<string, Cue>
  /** Lemmas of verbs that stand beside a quotation as "say" does ("yell", "shrug", "boast"). */
  readonly quoteVerbs: ReadonlySet<string>
  /** What may open a sentence before a quotation and is no part of what is said ("but", "then"). */
  readonly linking: ReadonlySet<string>
  /** Words that are small in titles ("The Art of the Deal"). */
  readonly titleWords: ReadonlySet<string>
  /** Words that open a clause and, with a capital, look like the beginning of a name ("When"). */
  readonly openers: ReadonlySet<string>
  /** Prepositions with which a name or an office goes on ("minister of", "spokesman for"). */
  readonly nameJoints: ReadonlySet<string>
  /** Two-word verbs by "lemma particle": "turn down", "rule out", "call on". */
  readonly phrasal: ReadonlyMap<string, Cue>
  /** By lemma in the singular. */
  readonly nouns: ReadonlyMap<string, Cue>
  /** Adjectives behind a form of "be" or "remain": "confident that", "critical of". */
  readonly adjectives: ReadonlyMap<string, Cue>
  /** Verbs that join an adjective to its subject, by lemma: "be", "remain". */
  readonly copulas: ReadonlySet<string>
  /** Verbs that lend a reporting noun their subject: "made a promise", "expressed concern". */
  readonly lightVerbs: ReadonlySet<string>
  /** "according to", in lower case. */
  readonly accordingTo: readonly string[]
  /** What something is done by, and nobody who says it: "according to law". */
  readonly measures: ReadonlySet<string>
  /** Infinitives behind "declined to" and "refused to" that say nothing was said: an absence, no statement. */
  readonly silence: ReadonlySet<string>
  /** Verbs behind which an infinitive goes on reporting ("continue to warn"). */
  readonly aspect: ReadonlySet<string>
  /** Complementizers in lower case. */
  readonly that: ReadonlySet<string>
  readonly ifs: ReadonlySet<string>
  /** Head nouns of channels ("statement", "address", "telegram") in lower case. */
  readonly channels: ReadonlySet<string>
  /** Who is a channel when told: "reporters", "journalists". */
  readonly audiences: ReadonlySet<string>
  readonly channelPrepositions: ReadonlySet<string>
  /** Words that open a clause which leads up to the main one: "when", "while". */
  readonly fronts: ReadonlySet<string>
  /** Words behind a comma that end any content, and those that end a phrase only. */
  readonly clauseBreaks: ReadonlySet<string>
  readonly phraseBreaks: ReadonlySet<string>
  /** Words in lower case that open an adjunct behind the content ("while", "as"). */
  readonly adjuncts: ReadonlySet<string>
  /** Content that turns a plain assertion into another act, tried in order on its lower-case words. */
  readonly contentActs: readonly { readonly act: Act; readonly pattern: RegExp }[]
  /** Words that look like signs of an act and are none ("May 23", "as soon as possible"); has the flag g. */
  readonly noAct: RegExp
  readonly pronouns: ReadonlySet<string>
  /** Nouns of people and bodies that speak without a name ("officials", "sources", "union"), in lower case. */
  readonly speakers: ReadonlySet<string>
  /** Papers and posts that speak for whoever issued them ("statement", "letter", "report"), in lower case. */
  readonly papers: ReadonlySet<string>
  /** Lemmas of verbs by which a speaker goes on ("add", "continue"). */
  readonly continuing: ReadonlySet<string>
  /** Lemmas of verbs that pass on what another said ("quote", "cite"). */
  readonly quoting: ReadonlySet<string>
  /** Lemmas of verbs by which media pass on a quotation ("report"). */
  readonly reporting: ReadonlySet<string>
  /** Words in the names of media ("news", "herald", "television"), in lower case. */
  readonly media: ReadonlySet<string>
  /** Verbs so plainly of speech that whatever is their subject speaks. */
  readonly plain: ReadonlySet<string>
  /** First and second person: in a quotation, the quoted themselves. */
  readonly selves: ReadonlySet<string>
  /** "of" and "by" between a reporting noun and who reports. */
  readonly agents: ReadonlySet<string>
  /** Adverbs that report without a speaker: "reportedly", "allegedly". */
  readonly hearsay: ReadonlySet<string>
  /** Subjects that never speak: "it" as in "it is said", "there". */
  readonly nobody: ReadonlySet<string>
}
