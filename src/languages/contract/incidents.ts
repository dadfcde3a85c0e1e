import type { IncidentChecks } from './incident-checks.ts'

/** What killing and wounding is called. Lemmas in lower case unless said otherwise. */
export interface CasualtyWords {
  /** Verbs whose object, or subject in the passive, is killed or wounded. */
  readonly kills: ReadonlySet<string>
  readonly wounds: ReadonlySet<string>
  /** Verbs whose subject dies. */
  readonly dies: ReadonlySet<string>
  /** Words as written that say so behind a number: "12 dead", "31 injured". */
  readonly dead: ReadonlySet<string>
  readonly hurt: ReadonlySet<string>
  /** Verb and the nouns that with it mean a wound: "suffered … burns". */
  readonly care: ReadonlyMap<string, ReadonlySet<string>>
  /** Nouns that count dead people by an "of" phrase. */
  readonly deaths: ReadonlySet<string>
  /** "claimed 12 lives": the verbs and the noun. */
  readonly claims: ReadonlySet<string>
  readonly lives: string
  /** Forms that may stand between those counted and the verb: "was", "reported", "confirmed". */
  readonly between: ReadonlySet<string>
  /** Forms of "be" and "get" in lower case that make the passive. */
  readonly passives: ReadonlySet<string>
  /** Bystanders to a count: with these, what follows is a part of it. */
  readonly including: ReadonlySet<string>
  /** What joins counted phrases: "and". */
  readonly joiners: ReadonlySet<string>
  /** Words between a verb or noun of harm and those counted: "the deaths of the two". */
  readonly links: ReadonlySet<string>
  readonly of: string
  /** Words of counts over a whole war, which no single incident explains. */
  readonly cumulative: ReadonlySet<string>
}

/**
 * What a verb needs before it tells of an incident:
 * - `sure`: nothing but that it is told as done ("annexed");
 * - `physical`: forces, weapons or things that can be hit, for it is used of much else ("struck");
 * - `launch`: a weapon or the noun of an event as its object ("fired 20 rockets", "staged a protest");
 * - `under`: the noun of an attack behind it ("came under fire");
 * - `harm`: counted or named people killed or wounded;
 * - `self`: its subject takes part, a weapon, a craft, a building ("exploded", "capsized");
 * - `crowd`: people or forces as its subject ("marched", "clashed with police");
 * - `person`: people, named or described, whom it is done to ("stabbed");
 * - `protest`: protesters as its subject ("disrupted a ceremony");
 * - `plain`: nothing: the phrase says all ("walked off the job");
 * - `object`: one of the nouns of `objects` as what it acts on ("violated the airspace").
 */
export type EventFrame =
  | 'person'
  | 'protest'
  | 'sure'
  | 'physical'
  | 'launch'
  | 'under'
  | 'harm'
  | 'self'
  | 'crowd'
  | 'plain'
  | 'object'

export interface EventVerb {
  /** Kind of incident: "attack", "arrest"; null where the object noun tells it. */
  readonly type: string | null
  readonly frame: EventFrame
}

/** A verb that tells of an incident where it acts on one of some nouns. */
export interface EventObject {
  readonly type: string
  readonly verbs: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
}

/** Words of the language for incidents. Lemmas in lower case unless said otherwise. */
export interface IncidentWords {
  readonly checks: IncidentChecks
  readonly casualties: CasualtyWords
  readonly verbs: ReadonlyMap<string, EventVerb>
  /** Verbs that need a noun to tell anything: "closed the border", "expelled two diplomats". */
  readonly objects: readonly EventObject[]
  /** What people are taken: "took 40 people captive". */
  readonly captives: ReadonlySet<string>
  /** Verbs of having, which tell of a deployment where forces are counted before one of these prepositions of place. */
  readonly posts: EventObject
  /** People who take part in unrest, and craft that may strike one another. */
  readonly crowds: ReadonlySet<string>
  readonly craft: ReadonlySet<string>
  /** Types of incident whose nouns are used of much else: they need people harmed beside them. */
  readonly natural: ReadonlySet<string>
  /** Verb and particle that together have a meaning of their own: "shoot down", "walk out". */
  readonly phrasalVerbs: ReadonlyMap<string, EventVerb>
  /** Nouns of events with the kind of incident. */
  readonly nouns: ReadonlyMap<string, string>
  /** Event nouns that in a dispute about work tell of a walkout: "strike" is, beside one of `labour`. */
  readonly labourNouns: ReadonlySet<string>
  readonly labour: ReadonlySet<string>
  /** Verbs whose subject may be an event noun, as in "the blast shattered windows". */
  readonly results: ReadonlySet<string>
  /** Verbs whose object may be an event noun where they announce it: "announced the deployment of two frigates". */
  readonly announces: ReadonlySet<string>
  /** Those of them whose subject has no part in the event. */
  readonly condemns: ReadonlySet<string>
  /** Nouns that with a military word before them tell of an offensive: "a ground operation". */
  readonly operations: ReadonlySet<string>
  /** What traffic crosses every day, so that only forces and weapons intrude over it. */
  readonly crossed: ReadonlySet<string>
  /** Words behind "captured on" that tell of pictures; as written. */
  readonly footage: ReadonlySet<string>
  /** Adverbs that tell a habit: "they only target depots". */
  readonly habits: ReadonlySet<string>
  /** Pronouns that stand for people, as written. */
  readonly pronouns: ReadonlySet<string>
  /** Adjectives that tell of an event that took place: "the deadly attack". */
  readonly series: ReadonlySet<string>
  /** Hours and days, which a count "since" them does not make a toll of a war. */
  readonly hours: ReadonlySet<string>
  /** The word that begins a count over a time. */
  readonly since: string
  /** Determiners of an event that is told for the first time. */
  readonly indefinites: ReadonlySet<string>
  /** Event nouns whose owner is whom it is done to: "his arrest". */
  readonly custody: ReadonlySet<string>
  /** What makes an arrest a way of living rather than an event: "house arrest". */
  readonly homes: ReadonlySet<string>
  /** What states hit one another with short of blows: "targeted the fleet with sanctions". */
  readonly penalties: ReadonlySet<string>
  readonly weapons: ReadonlySet<string>
  readonly forces: ReadonlySet<string>
  /** Nouns of armed forces, which act for their state; as written. */
  readonly armies: ReadonlySet<string>
  /** Weapons in flight: to destroy them is to intercept them. */
  readonly projectiles: ReadonlySet<string>
  /** What can be hit, taken or searched: "town", "depot". */
  readonly sites: ReadonlySet<string>
  /** Verbs that make what follows unreal: "threatened to shell", "denied attacking". */
  readonly unreal: ReadonlySet<string>
  /** Verbs with an infinitive that is done: "continues to shell". */
  readonly carriedOn: ReadonlySet<string>
  /** Verbs that charge somebody with a deed that the speaker holds for done, and what joins it: "accused Keshet of shelling". */
  readonly accuses: ReadonlySet<string>
  readonly charges: ReadonlySet<string>
  /** Words in lower case that make a clause hypothetical: "if". */
  readonly conditions: ReadonlySet<string>
  /** Adjectives and determiners of events that have not taken place. */
  readonly unrealAdjectives: ReadonlySet<string>
  /** Prepositions before an event or an -ing form that still tell it as done: "after bombing". */
  readonly tellingPrepositions: ReadonlySet<string>
  /** Prepositions between an event and its target. */
  readonly targetPrepositions: ReadonlySet<string>
  /** Words before an event noun that refer to an event told before: "the blast". */
  readonly definites: ReadonlySet<string>
  /** Words that say that harmed people come on top of those told before. */
  readonly others: ReadonlySet<string>
  /** Endings of plurals, for nouns that a capital hides from the tagger. */
  readonly plurals: readonly string[]
  readonly by: string
  /** Before who acts in a phrase set beside a clause: "with looters attacking a convoy". */
  readonly with: string
  readonly to: string
  /** Before where somebody or something comes from. */
  readonly from: string
  /** Words that open a clause, though the tagger takes them for prepositions: "before", "after". */
  readonly clauseOpeners: ReadonlySet<string>
  /** Verbs of beginning and going on, which an event may be the subject of behind a long aside. */
  readonly begins: ReadonlySet<string>
  /** Kin and offices, told of one person with a determiner: "his brother", "the mayor". */
  readonly somebody: ReadonlySet<string>
  /** People who protest. */
  readonly protesters: ReadonlySet<string>
  readonly of: string
  /** Words that tell a further event on the same target: "a second drone". */
  readonly sequels: ReadonlySet<string>
  /** Verbs of `launch` whose object may be a weapon: "fired 20 rockets". */
  readonly shots: ReadonlySet<string>
  /** Verbs that on a weapon in flight mean to intercept it. */
  readonly destroys: ReadonlySet<string>
  /** What stands before the attack that something "came under". */
  readonly under: ReadonlySet<string>
  /** Verbs that take back the clause behind them: "denied that". */
  readonly doubts: ReadonlySet<string>
  /** Modals and conjunctions that leave open whether harm was done. */
  readonly modals: ReadonlySet<string>
  /** Words that open a clause on the noun before them. */
  readonly relatives: ReadonlySet<string>
  /** Words that bring in whose account it is. */
  readonly according: ReadonlySet<string>
  /** Words before a target that its name does without. */
  readonly articles: ReadonlySet<string>
  /** Adjectives that tell military from other events and things: "aerial". */
  readonly military: ReadonlySet<string>
}
