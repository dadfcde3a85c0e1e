import { limitOfClause, spanOfTokens } from '../../grammar/find-clause.ts'
import { issueOf, type IssueFound } from '../../grammar/find-issue.ts'
import { isBody, isLonePerson, ownerIn, partyKey } from '../../grammar/find-party.ts'
import { completeVerb } from '../../grammar/find-modal.ts'
import { isOfTalks } from '../../grammar/is-of-talks.ts'
import { holderOf, speakingParty } from '../../grammar/find-speaker.ts'
import { findSubject, type Subject, verbIndexAt } from '../../grammar/find-subject.ts'
import { phrasesIn } from '../../kit/phrase-table.ts'
import type { ActorAnnotation, Stance, Who } from '../../model/annotation.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'
import { isFirmTable } from './is-position.ts'
import { runningMatter } from './running-matter.ts'

// So near to the verb must stand what it is about.
const NEAR = 11
// What is offered or announced stands closer: "will send letters on the tariffs" offers none.
const CLOSE = 7

const will = /^(will|would|wo|'ll|’ll|shall|'d|’d)$/

const waiting = /^(wait|ask|beg|rush|hurry)$/

// "is not giving up its rights": what somebody does not do now is refused too.
const lasts = /^(continue|persist|stay|remain|proceed)$/
const gives = /^(release|free|send|return|lift|suspend|extend|hand|withdraw|ease|cut|reduce|halt)$/

// "would not move from 480": who does not move insists.
const staying = /^(move|budge|retreat|shift|waver|deviate)$/
const refusing = /^(can|ca|could|cannot)$/

// "cannot accept": no will, yet a refusal.
const isBarred = ({ words }: Context, verb: VerbGroup): boolean =>
  verb.negated && refusing.test(verb.modal ?? '') && words.yields.has(verb.lemma)

const isOngoing = (context: Context, verb: VerbGroup): boolean => {
  const { ready, words } = context
  const ongoing = verb.negated && (ready.tokens[verb.head]?.lower.endsWith('ing') ?? false)
  if (!ongoing || words.yields.has(verb.lemma)) return ongoing
  // "We are not waiting for anybody": in the words of a side at a table beyond doubt.
  return waiting.test(verb.lemma) && isFirmTable(context)
}

interface Will {
  readonly party: Who
  /** The party itself speaks, or somebody of its side. */
  readonly spoken: boolean
  /** The subject is the party, not a thing that is spoken of. */
  readonly own: boolean
  readonly subject: Subject | null
}

const holdsOffice = ({ words }: Context, { roles }: ActorAnnotation): boolean =>
  roles.every(({ title }) => words.offices.has(title.toLowerCase().split(' ').at(-1) ?? ''))

// "The prime minister said Keshet would": an official of whom the page does not say whose speaks for the state that he names.
const isOfficial = (context: Context, speaker: Who, named: Who): boolean =>
  !isBody(context, speaker) &&
  !isLonePerson(context, speaker) &&
  isBody(context, named) &&
  context.actors.some((a) => a.id === speaker.actor && a.side === null && holdsOffice(context, a)) &&
  isFirmTable(context)

// Whose will it is: the subject's where it is a party, the owner's of "its ships", else the speaker's of whom nobody says more.
const willOf = (context: Context, verb: VerbGroup): Will | null => {
  const subject = findSubject(context.ready, verb)
  const speaker = speakingParty(context, verb)
  const holder = verb.passive ? null : holderOf(context, verb)
  const named = holder?.parties[0] ?? (subject && !verb.passive ? ownerIn(context, subject) : null)
  const own = holder !== null
  if (named) {
    const spoken =
      holder?.firstPerson === true ||
      (speaker !== null && (partyKey(speaker) === partyKey(named) || isOfficial(context, speaker, named)))
    return { party: named, spoken, own, subject }
  }
  return speaker ? { party: speaker, spoken: true, own: false, subject } : null
}

const isRefused = ({ ready, words }: Context, verb: VerbGroup, will: Will): boolean => {
  if (verb.negated) return true
  const behind = ready.tokens.slice(verb.last, verb.last + 3)
  const opens = ready.tokens[will.subject?.first ?? -1]?.lower ?? ''
  return words.nothings.has(opens) || behind.some((t) => words.nothings.has(t.lower))
}

// "Keshet will not allow inspections": a reporter's words for what a side at the table lets be known.
const isToldFirmly = (context: Context, verb: VerbGroup, { party }: Will): boolean =>
  verb.negated &&
  (context.words.yields.has(verb.lemma) || verb.lemma === 'hear') &&
  isBody(context, party) &&
  isOfTalks(context.ready, context.words)

const reserveIn = ({ ready, words }: Context, verb: VerbGroup, last: number): Stance | null =>
  phrasesIn(words.reserves, ready.tokens, verb.last, last)[0]?.value ?? null

interface Told {
  readonly stance: Stance
  readonly weak: boolean
}

// In a party's own words at the table whatever it will do and will not do tells where it stands, save what is no deed.
const isDeed = (context: Context, verb: VerbGroup, { spoken }: Will): boolean =>
  spoken &&
  will.test(verb.modal ?? '') &&
  !(verb.negated ? context.words.facts : context.words.idle).has(verb.lemma) &&
  isFirmTable(context)

const refusalOf = (context: Context, verb: VerbGroup, held: Will): Told | null => {
  const deed = isDeed(context, verb, held)
  // "Pressure will not divert Keshet": of things only in the words of who refuses.
  if (!held.own)
    return deed && !verb.passive && verb.lemma !== 'meet' ? { stance: 'rejects', weak: false } : null
  if (!(held.spoken || verb.modal === null || isToldFirmly(context, verb, held))) return null
  return {
    stance: staying.test(verb.lemma) ? 'insists' : 'rejects',
    weak: !context.words.yields.has(verb.lemma) && !deed,
  }
}

// "will suspend talks" takes away what others want, "will suspend the levy" gives it.
const isTakenAway = ({ words }: Context, verb: VerbGroup, issue: string): boolean =>
  words.stopping.has(verb.lemma) && words.goods.has(issue)

// What is refused in general, what anybody may refuse, what is announced, what is made to wait.
const stanceOf = (context: Context, verb: VerbGroup, held: Will, last: number): Told | null => {
  const { words } = context
  if (isRefused(context, verb, held)) return refusalOf(context, verb, held)
  const reserve = reserveIn(context, verb, last)
  if (reserve && (held.spoken || isBody(context, held.party))) return { stance: reserve, weak: false }
  const deed = held.own && !verb.passive && isDeed(context, verb, held)
  const plain = words.willVerbs.get(verb.lemma) ?? (deed ? 'insists' : undefined)
  if (!plain || !held.spoken) return null
  // Of things: "enrichment will continue", "the crews will be sent home".
  if (!held.own && !(lasts.test(verb.lemma) && !verb.passive) && !(gives.test(verb.lemma) && verb.passive))
    return null
  return { stance: plain, weak: !(deed && words.willVerbs.has(verb.lemma)) }
}

const startOf = ({ ready }: Context, subject: Subject | null, verb: VerbGroup): number => {
  if (!subject || subject.first > verb.first) return verb.first
  return ready.tokens[subject.first]?.sentence === ready.tokens[verb.first]?.sentence &&
    verb.first - subject.first < 14
    ? subject.first
    : verb.first
}

const nominal = /^(NOUN|ADJ)$/

// "that." stands for something, "that right" names it; "take part in that" too.
const isPronoun = ({ ready }: Context, from: number): boolean => {
  const at = ready.tokens[from]?.pos === 'ADP' ? from + 1 : from
  return theirs.test(ready.tokens[at]?.lower ?? '') && !nominal.test(ready.tokens[at + 1]?.pos ?? '')
}

const issueFor = (context: Context, verb: VerbGroup, held: Will, last: number): IssueFound | null => {
  const { ready, words } = context
  const near = verb.negated ? NEAR : CLOSE
  const behind = issueOf(ready, verb.head, Math.min(last, verb.head + near), words)
  const before = held.own ? null : issueOf(ready, startOf(context, held.subject, verb), verb.head, words)
  // "Enrichment will continue with or without a deal": what goes on is the subject.
  if (before?.known && lasts.test(verb.lemma)) return before
  if (behind?.known) return behind
  if (before?.known) return before
  // "We will not take part in that."
  const light = { sort: 'pronoun', last: verb.last } as const
  const told = (verb.negated || words.willVerbs.has(verb.lemma)) && isPronoun(context, verb.last)
  const pronoun = told || (!behind && verb.negated && !words.facts.has(verb.lemma))
  const running = pronoun && held.own && held.spoken ? runningMatter(context, verb.first, light, last) : null
  return running ? { slug: running, known: true, first: verb.first, last } : (behind ?? before)
}

const theirs = /^(it|them|that|these|those)$/
const intends = /^(go|plan|intend)$/

// "is going to fight", "does not plan to sign": the infinitive is what it will do; what is only planned is no will.
const intended = ({ ready }: Context, verb: VerbGroup): VerbGroup => {
  const next = ready.verbs[verbIndexAt(ready, verb.last)]
  if (!intends.test(verb.lemma) || verb.form !== 'finite' || verb.modal !== null) return verb
  if (verb.lemma === 'go' && ready.tokens[verb.head]?.lower !== 'going') return verb
  if (verb.lemma === 'plan' && !verb.negated) return verb
  if (next?.form !== 'infinitive' || next.first !== verb.last) return verb
  const { end, last, head, lemma, passive } = next
  return { ...verb, end, last, head, lemma, passive, modal: 'will' }
}

// The verb of a will: "is going to fight" read as "will fight"; null where it tells none.
const willAt = (context: Context, group: VerbGroup): VerbGroup | null => {
  const { ready, words } = context
  const meant = intended(context, group)
  const verb = completeVerb(ready, meant, (lemma) => words.willVerbs.has(lemma) || words.yields.has(lemma))
  const stands =
    verb.modal === null ? isOngoing(context, verb) : will.test(verb.modal) || isBarred(context, verb)
  return verb.form === 'finite' && stands ? verb : null
}

const spoken = /^(provide|give|share|offer|disclose|release|reveal|discuss)$/
const word = /^(detail|comment|information|specific|answer|figure)s?$/

// "would not give further details on the fleet" says nothing of the fleet.
const keepsSilent = ({ ready }: Context, verb: VerbGroup): boolean =>
  verb.negated &&
  spoken.test(verb.lemma) &&
  ready.tokens.slice(verb.last, verb.last + 4).some((t) => word.test(t.lower))

const draftOf = (context: Context, verb: VerbGroup, held: Will): Draft | null => {
  const { ready, words } = context
  const last = limitOfClause(ready, verb.last, words.cuts)
  const sentence = ready.sentences[ready.tokens[verb.head]?.sentence ?? -1]?.last ?? last
  const told = stanceOf(context, verb, held, Math.min(sentence, last + 12))
  const issue = told ? issueFor(context, verb, held, last) : null
  const span = spanOfTokens(ready, startOf(context, held.subject, verb), last)
  if (!told || !issue || !span || keepsSilent(context, verb)) return null
  if ((told.weak || !(held.spoken || verb.modal === null)) && !issue.known) return null
  const taken = told.stance === 'offers' && isTakenAway(context, verb, issue.slug)
  const stance = taken ? 'rejects' : told.stance
  // "We will not surrender the islands": refused outright in the party's own words, whatever it is about.
  const plain = verb.negated && held.spoken && held.own && context.words.yields.has(verb.lemma)
  return { party: held.party, issue: issue.slug, stance, span, rule: 'positions/will', plain }
}

/**
 * What parties say that they will and will not do: "it will not discuss the islands", "its ships would leave only once the straits
 * are open", "will sign nothing under threat".
 */
export const findWills = (context: Context): readonly Draft[] =>
  context.ready.verbs.flatMap((group): readonly Draft[] => {
    const verb = willAt(context, group)
    const held = verb ? willOf(context, verb) : null
    if (!verb || !held || isLonePerson(context, held.party)) return []
    const draft = draftOf(context, verb, held)
    return draft ? [draft] : []
  })
