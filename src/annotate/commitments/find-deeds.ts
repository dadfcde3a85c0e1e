import { limitOfClause, startOfSubject } from '../../grammar/find-clause.ts'
import { issueOf } from '../../grammar/find-issue.ts'
import { isBody, isLonePerson } from '../../grammar/find-party.ts'
import { bothSides, namesBoth } from '../../grammar/find-sides.ts'
import { completeVerb } from '../../grammar/find-modal.ts'
import { holderOf, speakingParty, statementAt } from '../../grammar/find-speaker.ts'
import { findSubject, nounBefore, type Subject } from '../../grammar/find-subject.ts'
import type { Who } from '../../model/annotation.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'
import { isGiven, isRelative, isSupposed } from './is-told.ts'

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

// Both sides where it is said of each, else who speaks, else both.
const giversOf = (context: Context, verb: VerbGroup, first: number, last: number): readonly Who[] => {
  const { ready, words } = context
  const each = ready.tokens.slice(first, last).some((t) => words.perSide.has(t.lower))
  const speaker = speakingParty(context, verb)
  if (!each && speaker && !isLonePerson(context, speaker)) return [speaker]
  return bothSides(context, context.meetings, verb)
}

const isFuture = (context: Context, verb: VerbGroup): boolean =>
  verb.modal !== null &&
  (future.test(verb.modal) || (told.test(verb.modal) && statementAt(context.statements, verb) !== null))

const isPast = (verb: VerbGroup): boolean => verb.modal === null && verb.tense === 'past'

// Both sides where they are bodies: who is named most may be a president.
const bodiesOf = (context: Context, verb: VerbGroup): readonly Who[] => {
  const both = bothSides(context, context.meetings, verb)
  return both.every((p) => isBody(context, p)) ? both : []
}

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
  if (each) return bothSides(context, context.meetings, verb)
  const holder = holderOf(context, verb)
  if (holder?.parties.length) return holder.parties
  const speaker = statementAt(context.statements, verb) ? speakingParty(context, verb) : null
  return speaker ? [speaker] : []
}

// "Keshet will free 240 sailors", "it would pay the raise from May", "they handed over nine bodies".
const given = (context: Context, verb: VerbGroup, subject: Subject | null): Draft | null => {
  const { ready, words } = context
  if (verb.passive || !words.deedVerbs.has(verb.lemma)) return null
  if (!isGiven(context, verb) || isRelative(context, verb)) return null
  if (isSupposed(context, subjectStart(context, subject, verb))) return null
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

// "The deal would see ten captives released": what a paper holds, agreed where the page says so.
const held = (context: Context, verb: VerbGroup, subject: Subject): Draft | null => {
  const { ready, words } = context
  const head = ready.tokens[subject.head]
  if (!head || verb.passive || !words.holding.has(verb.lemma)) return null
  if (!words.pacts.has(head.lemma) && !words.papers.has(head.lemma)) return null
  const cut = limitOfClause(ready, verb.last, words.cuts)
  // "would see nine captives and two bodies, all freed in two stages": the participle belongs to it.
  const freed = ready.tokens[cut]?.text === ',' && words.handing.has(ready.tokens[cut + 1]?.lemma ?? '')
  const last = freed ? limitOfClause(ready, cut + 2, words.cuts) : cut
  const sentence = ready.sentences[head.sentence]
  if (!sentence || !hasFigure(context, verb.last, last) || !namesCargo(context, verb.last, last)) return null
  const before = ready.tokens.slice(sentence.first, verb.first)
  const status = before.some((t) => words.closed.has(t.lower)) ? 'agreed' : 'offered'
  const parties = bodiesOf(context, verb)
  return { parties, status, first: subject.first, content: verb.last, last, rule: 'commitments/held' }
}

// "The first 90 will go", "the remaining 150 from each side": a bare number may be a subject too, with the words before it.
const subjectOf = ({ ready, words }: Context, verb: VerbGroup): Subject | null => {
  const found = findSubject(ready, verb)
  const np = ready.nouns[nounBefore(ready, verb.first)]
  const bare = np?.last === verb.first && ready.tokens[np.head]?.pos === 'NUM' ? np : null
  const subject: Subject | null = bare ? { ...bare, head: bare.head } : found
  if (!subject) return null
  let first = subject.first
  while (first > 0 && words.cargo.has(ready.tokens[first - 1]?.lower ?? '')) first -= 1
  if (first < subject.first && ready.tokens[first - 1]?.pos === 'DET') first -= 1
  return { ...subject, first, start: ready.tokens[first]?.start ?? subject.start }
}

/** What is or will be handed over, given and paid: "the remaining 150 will be freed by April", "the deal would see nine returned". */
export const findDeeds = (context: Context): readonly Draft[] =>
  context.ready.verbs.flatMap((found) => {
    if (found.form !== 'finite' || found.negated) return []
    const verb = completeVerb(context.ready, found, (lemma) => context.words.deedVerbs.has(lemma))
    const subject = subjectOf(context, verb)
    const draft =
      (subject
        ? (moved(context, verb, subject) ?? lifted(context, verb, subject) ?? held(context, verb, subject))
        : null) ?? given(context, verb, subject)
    return draft ? [draft] : []
  })
