import { limitOfClause, spanOfTokens } from '../../grammar/find-clause.ts'
import { issueOf, type IssueFound } from '../../grammar/find-issue.ts'
import { isBody, isLonePerson, ownerIn, partyKey } from '../../grammar/find-party.ts'
import { completeVerb } from '../../grammar/find-modal.ts'
import { isOfTalks } from '../../grammar/is-of-talks.ts'
import { holderOf, speakingParty } from '../../grammar/find-speaker.ts'
import { findSubject, type Subject } from '../../grammar/find-subject.ts'
import { phrasesIn } from '../../kit/phrase-table.ts'
import type { Stance, Who } from '../../model/annotation.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'

// So near to the verb must stand what it is about.
const NEAR = 11

const will = /^(will|would|wo|'ll|’ll|shall|'d|’d)$/

// "is not giving up its rights": what somebody does not do now is refused too.
const lasts = /^(continue|persist|stay|remain|proceed)$/
const gives = /^(release|free|send|return|lift|suspend|extend|hand|withdraw|ease|cut|reduce|halt)$/

// "would not move from 480": who does not move insists.
const staying = /^(move|budge|retreat|shift|waver|deviate)$/
const refusing = /^(can|ca|could|cannot)$/

// "cannot accept": no will, yet a refusal.
const isBarred = ({ words }: Context, verb: VerbGroup): boolean =>
  verb.negated && refusing.test(verb.modal ?? '') && words.yields.has(verb.lemma)

const isOngoing = ({ ready, words }: Context, verb: VerbGroup): boolean =>
  verb.negated && words.yields.has(verb.lemma) && (ready.tokens[verb.head]?.lower.endsWith('ing') ?? false)

interface Will {
  readonly party: Who
  /** The party itself speaks, or somebody of its side. */
  readonly spoken: boolean
  /** The subject is the party, not a thing that is spoken of. */
  readonly own: boolean
  readonly subject: Subject | null
}

// Whose will it is: the subject's where it is a party, the owner's of "its ships", else the speaker's of whom nobody says more.
const willOf = (context: Context, verb: VerbGroup): Will | null => {
  const subject = findSubject(context.ready, verb)
  const speaker = speakingParty(context, verb)
  const holder = verb.passive ? null : holderOf(context, verb)
  const named = holder?.parties[0] ?? (subject && !verb.passive ? ownerIn(context, subject) : null)
  const own = holder !== null
  if (named) {
    const spoken = holder?.firstPerson === true || (speaker !== null && partyKey(speaker) === partyKey(named))
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

// What is refused in general, what anybody may refuse, what is announced, what is made to wait.
const stanceOf = (context: Context, verb: VerbGroup, held: Will, last: number): Told | null => {
  const { words } = context
  if (isRefused(context, verb, held)) {
    if (!held.own || !(held.spoken || verb.modal === null || isToldFirmly(context, verb, held))) return null
    return { stance: staying.test(verb.lemma) ? 'insists' : 'rejects', weak: !words.yields.has(verb.lemma) }
  }
  const reserve = reserveIn(context, verb, last)
  if (reserve && (held.spoken || isBody(context, held.party))) return { stance: reserve, weak: false }
  const plain = words.willVerbs.get(verb.lemma)
  if (!plain || !held.spoken) return null
  // Of things: "enrichment will continue", "the crews will be sent home".
  if (!held.own && !(lasts.test(verb.lemma) && !verb.passive) && !(gives.test(verb.lemma) && verb.passive))
    return null
  return { stance: plain, weak: true }
}

const startOf = ({ ready }: Context, subject: Subject | null, verb: VerbGroup): number => {
  if (!subject || subject.first > verb.first) return verb.first
  return ready.tokens[subject.first]?.sentence === ready.tokens[verb.first]?.sentence &&
    verb.first - subject.first < 14
    ? subject.first
    : verb.first
}

const issueFor = (context: Context, verb: VerbGroup, held: Will, last: number): IssueFound | null => {
  const { ready, words } = context
  const behind = issueOf(ready, verb.head, Math.min(last, verb.head + NEAR), words)
  if (behind?.known) return behind
  const before = held.own ? null : issueOf(ready, startOf(context, held.subject, verb), verb.head, words)
  return before?.known ? before : (behind ?? before)
}

/**
 * What parties say that they will and will not do: "it will not discuss the islands", "its ships would leave only once the straits
 * are open", "will sign nothing under threat".
 */
export const findWills = (context: Context): readonly Draft[] => {
  const { ready, words } = context
  const out: Draft[] = []
  for (const group of ready.verbs) {
    const verb = completeVerb(ready, group, (lemma) => words.willVerbs.has(lemma) || words.yields.has(lemma))
    const stands =
      verb.modal === null ? isOngoing(context, verb) : will.test(verb.modal) || isBarred(context, verb)
    if (verb.form !== 'finite' || !stands) continue
    const held = willOf(context, verb)
    if (!held || isLonePerson(context, held.party)) continue
    const last = limitOfClause(ready, verb.last, words.cuts)
    const sentence = ready.sentences[ready.tokens[verb.head]?.sentence ?? -1]?.last ?? last
    const told = stanceOf(context, verb, held, Math.min(sentence, last + 12))
    const issue = told ? issueFor(context, verb, held, last) : null
    const span = spanOfTokens(ready, startOf(context, held.subject, verb), last)
    if (!told || !issue || ((told.weak || !(held.spoken || verb.modal === null)) && !issue.known) || !span)
      continue
    out.push({ party: held.party, issue: issue.slug, stance: told.stance, span, rule: 'positions/will' })
  }
  return out
}
