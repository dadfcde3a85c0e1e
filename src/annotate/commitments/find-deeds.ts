import { limitOfClause, startOfSubject } from '../../grammar/find-clause.ts'
import { issueOf } from '../../grammar/find-issue.ts'
import { whoAt } from '../../grammar/find-actors.ts'
import { isLonePerson, partyOf } from '../../grammar/find-party.ts'
import { surelyBoth, namesBoth } from '../../grammar/find-sides.ts'
import { completeVerb } from '../../grammar/find-modal.ts'
import { holderOf, speakingParty, statementAt } from '../../grammar/find-speaker.ts'
import { findSubject, nounBefore, type Subject } from '../../grammar/find-subject.ts'
import type { Who } from '../../model/annotation.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'
import { isGiven, isRelative, isSupposed, isUnbound } from './is-told.ts'

const future = /^(will|shall|wo|'ll|’ll)$/
const told = /^(would|should|'d|’d)$/

const hasFigure = ({ ready, figures }: Context, first: number, last: number): boolean => {
  const [a, b] = [ready.tokens[first]?.start ?? 0, ready.tokens[last - 1]?.end ?? 0]
  return figures.some((f) => f.value !== null && f.spans[0].start >= a && f.spans[0].end <= b)
}

// People and things that are handed over, by their noun or by what is left of them: "the remaining 150".
const namesCargo = ({ ready, words }: Context, first: number, last: number): boolean =>
  ready.tokens.slice(first, last).some((t) => words.cargo.has(t.lemma) || words.cargo.has(t.lower))

const subjectStart = ({ ready }: Context, subject: Subject | null, verb: VerbGroup): number => {
  if (!subject || subject.first > verb.first || verb.first - subject.first > 14) return verb.first
  return ready.tokens[subject.first]?.sentence === ready.tokens[verb.first]?.sentence
    ? startOfSubject(ready, subject.first, verb.first)
    : verb.first
}

// "were handed over by Keshet": who gives.
const agentOf = (context: Context, verb: VerbGroup): Who | null => {
  const { ready } = context
  const [by, np] = [ready.tokens[verb.last], ready.nouns[nounBefore(ready, verb.last + 1) + 1]]
  const behind = by?.lower === 'over' ? 1 : 0
  if (ready.tokens[verb.last + behind]?.lower !== 'by' || !np || np.first - verb.last > 2) return null
  const party = partyOf(context, whoAt(ready, context.actors, np))
  return party && !isLonePerson(context, party) ? party : null
}

// Who gives where it is told, both sides where it is said of each, else who speaks, else both.
const giversOf = (context: Context, verb: VerbGroup, first: number, last: number): readonly Who[] => {
  const { ready, words } = context
  const agent = agentOf(context, verb)
  if (agent) return [agent]
  const each = ready.tokens.slice(first, last).some((t) => words.perSide.has(t.lower))
  const speaker = speakingParty(context, verb)
  if (!each && speaker && !isLonePerson(context, speaker)) return [speaker]
  return surelyBoth(context, context.meetings, verb)
}

const isFuture = (context: Context, verb: VerbGroup): boolean =>
  verb.modal !== null &&
  (future.test(verb.modal) || (told.test(verb.modal) && statementAt(context.statements, verb) !== null))

const isPast = (verb: VerbGroup): boolean => verb.modal === null && verb.tense === 'past'

// "The first 90 will go home", "240 sailors were freed": what is handed over is the subject.
const moved = (context: Context, verb: VerbGroup, subject: Subject): Draft | null => {
  const { ready, words } = context
  const first = subjectStart(context, subject, verb)
  if (first >= verb.first || !(verb.passive ? words.handing : words.moves).has(verb.lemma)) return null
  const counted = hasFigure(context, first, verb.first)
  const named = namesCargo(context, first, verb.first)
  const known = issueOf(ready, first, verb.first, words)
  const cargo = named || (known?.known === true && words.handedOver.has(known.slug))
  const planned = verb.modal !== null && (future.test(verb.modal) || told.test(verb.modal))
  if (!counted || !cargo || !(planned || (isPast(verb) && verb.passive))) return null
  const last = limitOfClause(ready, verb.last, words.cuts)
  return {
    parties: giversOf(context, verb, first, last),
    status: isPast(verb) ? 'done' : 'agreed',
    first,
    content: first,
    last,
    rule: 'commitments/moved',
  }
}

// Both where it is said of each: "each side freed 40", "they had each handed over 40".
const handersOf = (context: Context, verb: VerbGroup, subject: Subject | null): readonly Who[] => {
  const { ready, words } = context
  const each =
    subject !== null &&
    (namesBoth(context, subject) || words.perSide.has(ready.tokens[verb.first - 1]?.lower ?? ''))
  if (each) return surelyBoth(context, context.meetings, verb)
  const holder = holderOf(context, verb)
  if (holder?.parties.length) return holder.parties
  // "An end of the levies will give the people hope": nobody's.
  const head = ready.tokens[subject?.head ?? -1]
  if (head && /^(?:NOUN|PROPN)$/.test(head.pos)) return []
  const speaker = statementAt(context.statements, verb) ? speakingParty(context, verb) : null
  return speaker ? [speaker] : []
}

// "Keshet will free 240 sailors", "it would pay the raise from May", "they handed over nine bodies".
const given = (context: Context, verb: VerbGroup, subject: Subject | null): Draft | null => {
  const { ready, words } = context
  if (verb.passive || !words.deedVerbs.has(verb.lemma)) return null
  if (!isGiven(context, verb) || isRelative(context, verb)) return null
  if (isSupposed(context, subjectStart(context, subject, verb)) || isUnbound(context, verb)) return null
  const last = limitOfClause(ready, verb.last, words.cuts)
  const counted = hasFigure(context, verb.last, last)
  const cargo = namesCargo(context, verb.last, last)
  const done = isPast(verb)
  if (
    done
      ? !(counted && cargo && words.handing.has(verb.lemma))
      : !isFuture(context, verb) || !(counted || cargo)
  )
    return null
  const parties = handersOf(context, verb, subject)
  if (!parties.length || parties.some((p) => isLonePerson(context, p))) return null
  const status = done ? 'done' : 'agreed'
  return {
    parties,
    status,
    first: subjectStart(context, subject, verb),
    content: verb.head,
    last,
    rule: 'commitments/given',
  }
}

// "The tariffs will be suspended for 90 days".
const lifted = (context: Context, verb: VerbGroup, subject: Subject): Draft | null => {
  const { ready, words } = context
  const head = ready.tokens[subject.head]
  const planned = verb.modal !== null && (future.test(verb.modal) || told.test(verb.modal))
  if (!verb.passive || !planned || !words.putting.has(verb.lemma)) return null
  if (!head || !(words.measures.has(head.lemma) || words.measures.has(head.lower))) return null
  const first = subjectStart(context, subject, verb)
  if (first >= verb.first || isSupposed(context, first)) return null
  const last = limitOfClause(ready, verb.last, words.cuts)
  const speaker = speakingParty(context, verb)
  const parties = speaker && !isLonePerson(context, speaker) ? [speaker] : []
  const status = parties.length ? 'agreed' : 'offered'
  return { parties, status, first, content: first, last, rule: 'commitments/measure' }
}

// "A total of 25 captives": the words for how many belong to it.
const counting = ({ ready, figures }: Context, first: number): number => {
  const at = ready.tokens[first]?.start ?? 0
  const over = figures.find((f) => f.spans[0].start < at && f.spans[0].end > at)
  if (!over) return first
  let from = first
  while (from > 0 && (ready.tokens[from - 1]?.start ?? 0) >= over.spans[0].start) from -= 1
  return from
}

// "The first 90 will go", "the remaining 150 from each side": a bare number may be a subject too, with the words before it.
const subjectOf = (context: Context, verb: VerbGroup): Subject | null => {
  const { ready, words } = context
  const found = findSubject(ready, verb)
  const np = ready.nouns[nounBefore(ready, verb.first)]
  const bare = np?.last === verb.first && ready.tokens[np.head]?.pos === 'NUM' ? np : null
  const subject: Subject | null = bare ? { ...bare, head: bare.head } : found
  if (!subject) return null
  let first = subject.first
  while (first > 0 && words.cargo.has(ready.tokens[first - 1]?.lower ?? '')) first -= 1
  if (first < subject.first && ready.tokens[first - 1]?.pos === 'DET') first -= 1
  first = counting(context, first)
  return { ...subject, first, start: ready.tokens[first]?.start ?? subject.start }
}

const completed = /^(complete|carry|conduct|finish|conclude)$/

// "The exchange took place on Saturday", "the swap was completed".
const heldOut = (context: Context, verb: VerbGroup, subject: Subject): Draft | null => {
  const { ready, words } = context
  const [head, next] = [ready.tokens[subject.head], ready.tokens[verb.last]?.lower]
  if (!head || !isPast(verb) || !words.handovers.has(head.lemma)) return null
  if (!(verb.passive ? completed.test(verb.lemma) : verb.lemma === 'take' && next === 'place')) return null
  const first = subjectStart(context, subject, verb)
  if (first >= verb.first || isSupposed(context, first) || !sealed(context, first, verb.first)) return null
  const parties = surelyBoth(context, context.meetings, verb)
  const last = limitOfClause(ready, verb.last, words.cuts)
  return { parties, status: 'done', first, content: first, last, rule: 'commitments/moved' }
}

// "No exchange", "neither handover".
const sealed = ({ ready }: Context, first: number, last: number): boolean =>
  !ready.tokens.slice(first, last).some((t) => /^(no|neither|any)$/.test(t.lower))

const bound = /^(due|scheduled|slated|obliged|required|bound|supposed)$/
const looked = /^(expected|set)$/

// "is to deliver", "are due to be freed": a future of its own. "Is expected to" only of what is handed over.
const dueAt = ({ ready, words }: Context, verb: VerbGroup): VerbGroup | null => {
  const before = ready.verbs[ready.verbs.indexOf(verb) - 1]
  const be = ready.tokens[before?.first ?? -1]
  if (!before || be?.lemma !== 'be' || before.tense !== 'present' || verb.first - before.first > 3)
    return null
  if (before.form !== 'finite' || before.modal !== null || before.negated) return null
  const between = ready.tokens.slice(before.first + 1, verb.first).map((t) => t.lower)
  const handed = words.handing.has(verb.lemma) || words.moves.has(verb.lemma)
  const fits = (word: string): boolean => bound.test(word) || (looked.test(word) && handed) || word === 'also'
  if (!between.every(fits)) return null
  return { ...verb, first: before.first, start: before.start, form: 'finite', modal: 'will', tense: 'future' }
}

/** What is or will be handed over, given and paid: "the remaining 150 will be freed by April", "Keshet is to deliver 200 tonnes". */
export const findDeeds = (context: Context): readonly Draft[] =>
  context.ready.verbs.flatMap((found) => {
    const whole = found.form === 'infinitive' ? dueAt(context, found) : found
    if (whole?.form !== 'finite' || whole.negated) return []
    const verb = completeVerb(context.ready, whole, (lemma) => context.words.deedVerbs.has(lemma))
    const subject = subjectOf(context, verb)
    const draft =
      (subject
        ? (moved(context, verb, subject) ?? lifted(context, verb, subject) ?? heldOut(context, verb, subject))
        : null) ?? given(context, verb, subject)
    return draft ? [draft] : []
  })
