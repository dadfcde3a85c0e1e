import { completeVerb } from '../../grammar/find-modal.ts'
import { isBody, isLonePerson, partyKey } from '../../grammar/find-party.ts'
import { holderOf, speakingParty, statementAt } from '../../grammar/find-speaker.ts'
import { findSubject, nounBefore, type Subject } from '../../grammar/find-subject.ts'
import { phraseAt } from '../../kit/phrase-table.ts'
import type { PositionAnnotation, Who } from '../../model/annotation.ts'
import type { ReadyArticle, VerbGroup } from '../../model/ready.ts'
import type { Context } from './context.ts'

/** The clause that waits for something: whose it is, and how it is meant. */
export interface Main {
  readonly party: Who
  /** `own`: the party says what it will do; `process`: it says what will become of talks, a truce, a siege. */
  readonly voice: 'own' | 'process'
  readonly refused: boolean
  /** Will, readiness, offer or threat, in the verb or by a word beside it. */
  readonly willed: boolean
  /** The subject is denied: "no talks", "nothing". */
  readonly denied: Subject | null
  readonly subject: Subject | null
  readonly verb: VerbGroup
}

const stanceOver = ({ positions }: Context, start: number, end: number): PositionAnnotation | undefined =>
  positions.find((p) => p.spans[0].start < end && start < p.spans[0].end)

const denial = /^(no|nothing)$/

// The talks "will not get anywhere": a mark stands between the subject and its verb.
const beforeMark = (ready: ReadyArticle, verb: VerbGroup): Subject | null => {
  if (!/^["“]$/.test(ready.tokens[verb.first - 1]?.text ?? '')) return null
  const n = nounBefore(ready, verb.first - 1)
  const [np, carrier] = [ready.nouns[n], ready.nouns[n - 1]]
  if (np?.last !== verb.first - 1) return null
  const carried = carrier?.last === np.first - 1 && ready.tokens[np.first - 1]?.pos === 'ADP'
  return carried ? { ...np, start: carrier.start, first: carrier.first, head: carrier.head } : { ...np }
}

const subjectOf = ({ ready }: Context, verb: VerbGroup): Subject | null => {
  const found = beforeMark(ready, verb) ?? findSubject(ready, verb)
  if (ready.tokens[found?.head ?? -1]?.lower !== 'there' && found) return found
  // "There will be no talks": what there is stands behind.
  const np = ready.nouns.find((n) => n.first >= verb.last && n.first <= verb.last + 1)
  const there = found ?? (ready.tokens[verb.first - 1]?.lower === 'there' ? verb : null)
  return there && np ? { ...np } : found
}

const deniedIn = ({ ready }: Context, subject: Subject | null): boolean =>
  subject !== null &&
  (denial.test(ready.tokens[subject.first]?.lower ?? '') ||
    denial.test(ready.tokens[subject.first - 1]?.lower ?? ''))

const ends = /^(end|lifting|resumption|start|return|nothing|progress|further|new)$/

const isProcess = ({ ready, words }: Context, subject: Subject | null): boolean => {
  const head = ready.tokens[subject?.head ?? -1]
  if (!subject || !head) return false
  return words.processes.has(head.lemma) || words.processes.has(head.lower) || ends.test(head.lemma)
}

// Readiness, an offer or a threat: "is prepared to", "threatened to".
const isStanced = ({ ready, words }: Context, verb: VerbGroup): boolean =>
  verb.modal === null && ready.tokens.slice(verb.first, verb.last + 3).some((t) => words.stances.has(t.lower))

const isFirm = ({ words }: Context, verb: VerbGroup): boolean =>
  verb.modal !== null && words.firmly.has(verb.modal)

const isPerfect = ({ ready }: Context, verb: VerbGroup): boolean =>
  verb.modal !== null && ready.tokens.slice(verb.first, verb.last).some((t) => t.lower === 'have')

const isRefused = ({ ready, words }: Context, verb: VerbGroup): boolean =>
  verb.negated ||
  ready.tokens
    .slice(verb.first, verb.last + 2)
    .some((t) => words.nothings.has(t.lower) || t.lemma === 'refuse' || t.lemma === 'decline')

const named = (party: Who | undefined, context: Context): Who | null =>
  party && !isLonePerson(context, party) ? party : null

// Whose will it is: the subject's where it speaks for itself or a verb of stance reports it.
const ownHolder = (context: Context, verb: VerbGroup): Who | null => {
  const holder = holderOf(context, verb)?.parties[0]
  const party = named(holder, context)
  // "The sanctions on Keshet will not be lifted" tells of no will of Keshet's.
  if (!party || isProcess(context, subjectOf(context, verb))) return null
  const speaker = statementAt(context.statements, verb) ? speakingParty(context, verb) : null
  if (!speaker || partyKey(speaker) === partyKey(party)) return party
  return isStanced(context, verb) && isBody(context, party) ? party : null
}

const isMedia =
  /\b(news|herald|times|post|agency|tv|television|radio|journal|magazine|press|media|daily|tribune|gazette)\b/i

/** Who tells what becomes of talks or a truce: a party, never the paper that reports it. */
export const processHolder = (context: Context, verb: VerbGroup): Who | null => {
  const stance = stanceOver(context, verb.start, verb.end)
  const party = named(stance?.party ?? speakingParty(context, verb) ?? undefined, context)
  const name = party ? (context.actors.find((a) => a.id === party.actor)?.name ?? party.text) : ''
  return party && !isMedia.test(name) ? party : null
}

const hints = /^(could|may|might)$/

const outlook = /^(possible|impossible|over|complete|off|out|conditional|contingent|dependent|only)$/

interface Mood {
  readonly refused: boolean
  /** Will, readiness, offer or threat. */
  readonly willed: boolean
  /** Said of what is sure, not of what may be. */
  readonly sure: boolean
}

const moodOf = (context: Context, verb: VerbGroup, denied: boolean): Mood => {
  const { words } = context
  const refused = denied || isRefused(context, verb)
  const [stanced, firm] = [isStanced(context, verb), isFirm(context, verb)]
  // "could walk away if there is no progress" threatens.
  const hinted = hints.test(verb.modal ?? '') && words.threats.has(verb.lemma)
  const will = firm && (verb.lemma !== 'be' || refused)
  const sure = stanced || will || hinted || (refused && (verb.modal !== null || verb.tense !== 'past'))
  return { refused, willed: stanced || hinted || firm, sure }
}

// "The talks can go on only once", "no truce will hold until", "the port will not be opened without".
const isOfProcess = (
  context: Context,
  verb: VerbGroup,
  subject: Subject | null,
  denied: Subject | null,
): boolean => {
  const { ready } = context
  if (isProcess(context, subject) || isProcess(context, denied)) return true
  if (denied) return ready.tokens[denied.first]?.lower === 'nothing'
  return verb.passive && verb.negated && isFirm(context, verb)
}

const isTold = ({ ready }: Context, verb: VerbGroup, refused: boolean): boolean => {
  if (refused) return true
  return verb.lemma === 'be' ? outlook.test(ready.tokens[verb.last]?.lower ?? '') : verb.modal !== null
}

/** Reads the clause of a verb as one that waits for something, or null where nobody makes it wait. */
export const readMain = (context: Context, found: VerbGroup): Main | null => {
  const { words, ready } = context
  const verb = completeVerb(ready, found, (lemma) => words.deedVerbs.has(lemma) || words.yields.has(lemma))
  if (isPerfect(context, verb) || words.opinions.has(verb.lemma) || verb.form !== 'finite') return null
  const subject = subjectOf(context, verb)
  const denied = deniedIn(context, subject) ? subject : null
  const { refused, willed, sure } = moodOf(context, verb, denied !== null)
  const own = denied ? null : ownHolder(context, verb)
  if (own) return sure ? { party: own, voice: 'own', refused, willed, denied, subject, verb } : null
  const party = isOfProcess(context, verb, subject, denied) ? processHolder(context, verb) : null
  if (!party || !isTold(context, verb, refused)) return null
  return { party, voice: 'process', refused, willed: verb.modal !== null, denied, subject, verb }
}

/** Where the words of a verb's own undertaking begin: behind "is ready to", "threatened", "will not". */
export const wishOf = ({ ready, words }: Context, verb: VerbGroup, end: number): number => {
  const stance = phraseAt(words.stanceVerbs, ready.tokens, verb.head, end)
  if (stance && verb.modal === null)
    return ready.tokens[stance.last]?.lower === 'to' ? stance.last + 1 : stance.last
  for (let i = verb.first; i < Math.min(verb.last + 3, end); i++) {
    const token = ready.tokens[i]
    if (!token || !((verb.modal === null && words.stances.has(token.lower)) || token.lemma === 'refuse'))
      continue
    return ready.tokens[i + 1]?.lower === 'to' ? i + 2 : i + 1
  }
  return verb.head + (ready.tokens[verb.head]?.lower === verb.modal ? 1 : 0)
}
