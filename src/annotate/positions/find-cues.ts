import { limitOfClause, spanOfTokens } from '../../grammar/find-clause.ts'
import { isLonePerson, partiesOf, partyKey, partyOf } from '../../grammar/find-party.ts'
import { issuesIn, type IssueFound } from '../../grammar/find-issue.ts'
import { holderOf, statementAt, type Holder } from '../../grammar/find-speaker.ts'
import { takesAt } from '../../grammar/find-takes.ts'
import { whoAt } from '../../grammar/find-actors.ts'
import { findSubject, nounBefore } from '../../grammar/find-subject.ts'
import { phraseAt } from '../../kit/phrase-table.ts'
import type { StanceCue } from '../../languages/contract/negotiation.ts'
import type { Stance } from '../../model/annotation.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'

const willing = /^(will|would|'ll|’ll|'d|’d)$/
const cannot = /^(can|ca|could|cannot)$/

// "we would need", "it could not accept": a modal leaves a stance only in a party's own words.
const mayHold = ({ ready, actors, statements, words }: Context, verb: VerbGroup): boolean => {
  if (verb.modal === null) return true
  if (!willing.test(verb.modal) && !(cannot.test(verb.modal) && verb.negated)) return false
  const speaker = partyOf(actors, statementAt(statements, verb)?.speaker ?? null)
  const subject = findSubject(ready, verb)
  if (!speaker || !subject) return false
  if (words.firstPerson.has(ready.tokens[subject.head]?.lower ?? '')) return true
  return partiesOf(ready, actors, subject).some((p) => partyKey(p) === partyKey(speaker))
}

const against: { readonly [S in Stance]: Stance | null } = {
  demands: 'rejects',
  offers: 'rejects',
  accepts: 'rejects',
  supports: 'rejects',
  insists: null,
  rejects: null,
}

interface Cue {
  readonly cue: StanceCue
  /** The token behind the cue. */
  readonly last: number
}

// The cue begins at the verb itself, or at "be" of "is ready to".
const cueOf = ({ ready, words }: Context, verb: VerbGroup): Cue | null => {
  const last = ready.sentences[ready.tokens[verb.head]?.sentence ?? -1]?.last ?? verb.last
  const found = phraseAt(words.stanceVerbs, ready.tokens, verb.head, last)
  return found ? { cue: found.value, last: found.last } : null
}

// "rejected by Keshet": who does it stands behind the verb.
const agentOf = ({ ready, actors }: Context, verb: VerbGroup): Holder | null => {
  if (ready.tokens[verb.last]?.lower !== 'by') return null
  const np = ready.nouns[nounBefore(ready, verb.last + 1) + 1]
  if (np?.first !== verb.last + 1) return null
  const party = partyOf(actors, whoAt(ready, actors, np))
  return party ? { parties: [party], first: verb.first, firstPerson: false } : null
}

const MOST_BEFORE = 14

// "Keshet demands that Vardania accept", "must leave and accept": a base form that is nobody's act yet.
const isBare = ({ ready }: Context, verb: VerbGroup, holder: Holder): boolean => {
  const head = ready.tokens[verb.head]
  if (!head || verb.first !== verb.head || head.lower !== head.lemma) return false
  if (ready.tokens[verb.first - 1]?.pos === 'CCONJ') {
    const before = ready.verbs[ready.verbs.indexOf(verb) - 1]
    if (before && (before.form === 'infinitive' || before.modal !== null)) return true
  }
  if (holder.firstPerson || holder.parties.length > 1) return false
  const subject = ready.tokens[verb.first - 1]
  return subject !== undefined && subject.lower !== 'they' && !(subject.pos === 'NOUN' && subject.lower.endsWith('s'))
}

const startOf = ({ ready }: Context, holder: Holder, verb: VerbGroup): number => {
  const [own, subject] = [ready.tokens[verb.first], ready.tokens[holder.first]]
  if (!own || !subject || subject.sentence !== own.sentence || subject.quotation !== own.quotation) return verb.first
  return holder.first <= verb.first && verb.first - holder.first <= MOST_BEFORE ? holder.first : verb.first
}

const draftsOf = (context: Context, holder: Holder, found: readonly IssueFound[], stance: Stance, from: number): Draft[] =>
  found.flatMap((issue, i) => {
    const span = spanOfTokens(context.ready, found.length === 1 || i === 0 ? from : issue.first, issue.last)
    if (!span) return []
    return holder.parties.map((party) => ({ party, issue: issue.slug, stance, span, rule: 'positions/verb' }))
  })

const stanceOf = (cue: StanceCue, verb: VerbGroup): Stance | null => (verb.negated ? against[cue.stance] : cue.stance)

/** Positions that a verb tells: "Keshet demands a truce", "the guild has not agreed to delay the strike". */
export const findCues = (context: Context): readonly Draft[] => {
  const { ready, actors, statements, words } = context
  const out: Draft[] = []
  for (const verb of ready.verbs) {
    if (verb.form === 'infinitive' || !mayHold(context, verb)) continue
    const found = cueOf(context, verb)
    if (!found || !takesAt(ready, found.last, found.cue.takes)) continue
    const stance = stanceOf(found.cue, verb)
    if (stance === null || (found.cue.weak && verb.form === 'participle')) continue
    const holder = verb.passive ? agentOf(context, verb) : holderOf(ready, actors, statements, verb)
    // "We agreed to go on" tells of both sides: an undertaking, nobody's answer.
    if (holder?.firstPerson && stance === 'accepts' && verb.modal === null) continue
    if (!holder || isBare(context, verb, holder)) continue
    const last = limitOfClause(ready, found.last, words.cuts)
    const issues = issuesIn(ready, found.last, last, { words, lists: stance === 'demands' || stance === 'offers' })
    if (!issues.length || (found.cue.weak && !issues.every((i) => i.known))) continue
    if (found.cue.weak && holder.parties.some((p) => isLonePerson(actors, p))) continue
    out.push(...draftsOf(context, holder, issues, stance, startOf(context, holder, verb)))
  }
  return out
}
