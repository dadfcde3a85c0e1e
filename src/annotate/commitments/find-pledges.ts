import { limitOfClause, startOfSubject } from '../../grammar/find-clause.ts'
import { isBody, isLonePerson, partyKey, partyOf } from '../../grammar/find-party.ts'
import { completeVerb } from '../../grammar/find-modal.ts'
import { holderOf, speakingParty, statementAt } from '../../grammar/find-speaker.ts'
import { nounBefore, verbIndexAt } from '../../grammar/find-subject.ts'
import { isSurelyOfTalks } from '../../grammar/is-of-talks.ts'
import { sitsAtTable } from '../../grammar/sits-at-table.ts'
import { whoAt } from '../../grammar/find-actors.ts'
import type { Who } from '../../model/annotation.ts'
import type { ReadyArticle, Token, VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'
import { isGiven, isRelative, isSupposed, isUnbound } from './is-told.ts'

const quoteMark = /^["“”'‘’]$/

const skipMarks = (ready: ReadyArticle, from: number): number => {
  let at = from
  while (quoteMark.test(ready.tokens[at]?.text ?? '')) at += 1
  return at
}

const OFTEN = 3

// Where a page is of talks beyond doubt, a body that it names again and again is at them.
const isNamedOften = (context: Context, party: Who): boolean => {
  const actor = context.actors.find((a) => a.id === party.actor)
  const often = actor !== undefined && actor.actorKind !== 'person' && actor.mentions.length >= OFTEN
  return often && isSurelyOfTalks(context.ready, context.words)
}

const seated = (context: Context, parties: readonly Who[]): boolean =>
  parties.length > 0 && parties.every((p) => !isLonePerson(context, p) && sitsAtTable(context, p))

const atTalks = (context: Context, parties: readonly Who[]): boolean =>
  seated(context, parties) || (parties.length > 0 && parties.every((p) => isNamedOften(context, p)))

const opens = (context: Context, first: number, verb: VerbGroup): number => {
  const start = startOfSubject(context.ready, first, verb.first)
  return start <= verb.first && verb.first - start < 14 ? start : verb.first
}

// What somebody binds himself to: no fighting, and no pronoun.
const isMeek = ({ ready, words }: Context, at: number): boolean => {
  const token = ready.tokens[skipMarks(ready, at)]
  if (!token || words.hostile.has(token.lemma)) return false
  return /^(VERB|NOUN|AUX|ADJ|DET|PROPN)$/.test(token.pos)
}

const givesSomething = ({ words }: Context, lemma: string): boolean =>
  words.deedVerbs.has(lemma) || words.grantVerbs.has(lemma)

// What somebody is ready to do is an undertaking where it gives or ends something; "ready to talk" is only a stance.
const isGift = (context: Context, at: number): boolean => {
  const { ready, words } = context
  const token = ready.tokens[skipMarks(ready, at)]
  if (!token) return false
  if (givesSomething(context, token.lemma)) return true
  return token.lemma === 'make' && ready.tokens.slice(at + 1, at + 5).some((t) => words.gifts.has(t.lemma))
}

// "Ready for a truce", "committed to the exchange"; "ready for peace" and "committed to talks" are states of mind.
const givesDeed = ({ ready, words }: Context, at: number): boolean => {
  const from = skipMarks(ready, at)
  const np = ready.nouns[nounBefore(ready, from) + 1]
  const head = np && np.first - from < 2 ? ready.tokens[np.head] : undefined
  return head !== undefined && ready.tokens[from]?.pos !== 'VERB' && words.deeds.has(head.lemma)
}

const beforeAdjective = /^(be|remain|stand|stay)$/

// The verb before an adjective: "is ready", "remained 'committed'".
const copulaBefore = ({ ready }: Context, at: number): VerbGroup | null => {
  const verb = ready.verbs[verbIndexAt(ready, at + 1) - 1]
  const be = verb && ready.tokens[verb.first]
  if (!verb || !be || be.sentence !== ready.tokens[at]?.sentence || at - verb.first > 4) return null
  const plain = !verb.negated && verb.modal === null && verb.form === 'finite'
  return plain && beforeAdjective.test(be.lemma) ? verb : null
}

// Where what somebody is ready for begins, or -1.
const boundTo = (context: Context, at: number): number => {
  const { ready, words } = context
  const to = skipMarks(ready, at + 1)
  const link = ready.tokens[to]?.lower
  const bound = words.binding.has(ready.tokens[at]?.lower ?? '')
  if (link !== 'to' && (link !== 'for' || bound)) return -1
  return isMeek(context, to + 1) && (isGift(context, to + 1) || givesDeed(context, to + 1)) ? to + 1 : -1
}

// "Is 'committed' to reaching", "remained willing to host", "is ready for a truce": whatever the tagger makes of the adjective.
const adjectiveAt = (context: Context, at: number): Draft | null => {
  const { ready, words } = context
  if (!words.pledgeAdjectives.has(ready.tokens[at]?.lower ?? '')) return null
  const verb = copulaBefore(context, at)
  const content = verb ? boundTo(context, at) : -1
  const holder = verb && content >= 0 ? holderOf(context, verb) : null
  if (!verb || !holder || !seated(context, holder.parties) || isSupposed(context, holder.first)) return null
  const last = limitOfClause(ready, content, words.cuts)
  if (last <= content) return null
  const first = opens(context, holder.first, verb)
  return { parties: holder.parties, status: 'offered', first, content, last, rule: 'commitments/ready' }
}

const owning = /^(['’]s|its|their|his|her|our|my)$/
const weighed = /^(on|about|over|if|whether|test|question|doubt|doubts)$/

// The owner before a noun: "Keshet" of "Keshet's firm commitment"; the token that shows it, or -1.
const ownerBefore = ({ ready }: Context, at: number): number => {
  for (let i = at - 1; i > Math.max(0, at - 4); i--) {
    const token = ready.tokens[i]
    if (
      !token ||
      token.sentence !== ready.tokens[at]?.sentence ||
      /^(earlier|previous|former)$/.test(token.lower)
    )
      return -1
    if (owning.test(token.lower)) return i
  }
  return -1
}

const ownerAt = ({ tokens }: ReadyArticle, shown: number): Token | undefined =>
  tokens[/^['’]/.test(tokens[shown]?.text ?? '') ? shown - 1 : shown]

// "Keshet's willingness to host talks", "its commitment to free the crews"; not "its commitments to Keshet".
const nounAt = (context: Context, at: number): Draft | null => {
  const { ready, words, actors } = context
  const [token, to, verb] = [ready.tokens[at], ready.tokens[at + 1], ready.tokens[at + 2]]
  if (!token || !words.pledgeNouns.has(token.lemma) || to?.lower !== 'to' || verb?.pos !== 'VERB') return null
  const given = isMeek(context, at + 2) && isGift(context, at + 2)
  const shown = given ? ownerBefore(context, at) : -1
  const own = ownerAt(ready, shown)
  if (!own) return null
  const party = partyOf(context, whoAt(ready, actors, own)) ?? speakingParty(context, own)
  const np = ready.nouns.find((n) => n.first <= shown && n.last > shown)
  const first = np && shown - np.first < 6 ? np.first : shown
  if (!party || !seated(context, [party]) || weighed.test(ready.tokens[first - 1]?.lower ?? '')) return null
  const last = limitOfClause(ready, at + 2, words.cuts)
  return { parties: [party], status: 'offered', first, content: at + 1, last, rule: 'commitments/noun' }
}

const future = /^(will|shall|'ll|’ll)$/
const told = /^(would|'d|’d)$/

// "Will open", and of one's own words told by others "would open".
const isPlanned = (context: Context, verb: VerbGroup): boolean =>
  future.test(verb.modal ?? '') ||
  (told.test(verb.modal ?? '') &&
    (statementAt(context.statements, verb) !== null || isExchanged(context, verb)))

// "would lift some sanctions in return"
const isExchanged = ({ ready, words }: Context, verb: VerbGroup): boolean => {
  const last = limitOfClause(ready, verb.last, words.cuts)
  return ready.tokens
    .slice(verb.last, last)
    .some(
      (t, n) => t.lower === 'in' && /^(return|exchange)$/.test(ready.tokens[verb.last + n + 1]?.lower ?? ''),
    )
}

// "Will go on to fund", "will continue to send": what it goes on with.
const carriedOn = ({ ready, words }: Context, verb: VerbGroup): string => {
  const [to, next] = [ready.tokens[verb.last], ready.tokens[verb.last + 1]]
  return words.aspects.has(verb.lemma) && to?.lower === 'to' ? (next?.lemma ?? verb.lemma) : verb.lemma
}

const helper = /\b(?:advisers?|advisors?|aides?|officials?|spokes\w+|diplomats?|negotiators?|ministers?)\b/i

// Whose word it is: the party's own, or the reporter's where no other speaks.
const bound = (context: Context, verb: VerbGroup, parties: readonly Who[]): boolean => {
  const statement = statementAt(context.statements, verb)
  if (!statement) return true
  if (isUnbound(context, verb)) return false
  const speaker = speakingParty(context, verb)
  // "an adviser to the president said": one of their own, whoever it is.
  if (!speaker) return helper.test(statement.speaker?.text ?? '')
  return parties.some((p) => partyKey(p) === partyKey(speaker))
}

// "Will hand over a draft": a paper on its way is told with the papers. "Will leave only when": that is a condition.
const isToldElsewhere = ({ ready, words }: Context, verb: VerbGroup, last: number): boolean =>
  ready.tokens[last - 1]?.lower === 'only' ||
  ready.tokens
    .slice(verb.head + 1, Math.min(last, verb.head + 6))
    .some((t) => words.papers.has(t.lemma) || /^(?:draft|protocol|memorandum)$/.test(t.lower))

// "Failing which she will appoint an arbitrator", "or it will close the port": what comes otherwise is a threat.
const isOtherwise = ({ ready }: Context, first: number): boolean =>
  /^(?:which|otherwise|or|else)$/.test(ready.tokens[first - 1]?.lower ?? '')

// "They would be presenting": what that amounts to, not what is given.
const isGoingOn = ({ ready }: Context, verb: VerbGroup): boolean =>
  ready.tokens.slice(verb.first, verb.head).some((t) => t.lower === 'be')

// "We will open the strait": what a party at the table says that it will give, open or weigh.
const willAt = (context: Context, found: VerbGroup): Draft | null => {
  const { ready, words } = context
  if (found.negated || found.form !== 'finite' || !isPlanned(context, found)) return null
  const verb = completeVerb(ready, found, (lemma) => givesSomething(context, lemma))
  const lemma = carriedOn(context, verb)
  if (verb.passive || isGoingOn(context, verb) || !givesSomething(context, lemma)) return null
  if (lemma === verb.lemma && !isGiven(context, verb)) return null
  const holder = isRelative(context, verb) ? null : holderOf(context, verb)
  if (!holder || !atTalks(context, holder.parties) || !bound(context, verb, holder.parties)) return null
  if (!holder.firstPerson && !holder.parties.some((p) => isBody(context, p))) return null
  const last = limitOfClause(ready, verb.last, words.cuts)
  if (isSupposed(context, holder.first) || last <= verb.last) return null
  if (isToldElsewhere(context, verb, last) || isOtherwise(context, holder.first)) return null
  const first = opens(context, holder.first, verb)
  return {
    parties: holder.parties,
    status: 'offered',
    first,
    content: verb.head,
    last,
    rule: 'commitments/will',
  }
}

/** What a party at the table says that it will do or is ready to do: "we will open the strait", "Keshet's willingness to host talks". */
export const findPledges = (context: Context): readonly Draft[] => [
  ...context.ready.verbs.flatMap((verb) => willAt(context, verb) ?? []),
  ...context.ready.tokens.flatMap((_, at) => adjectiveAt(context, at) ?? nounAt(context, at) ?? []),
]
