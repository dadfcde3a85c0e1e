import { limitOfClause } from '../../grammar/find-clause.ts'
import { isBody, isLonePerson, ownerIn } from '../../grammar/find-party.ts'
import { surelyBoth } from '../../grammar/find-sides.ts'
import { completeVerb } from '../../grammar/find-modal.ts'
import { speakingParty, statementAt } from '../../grammar/find-speaker.ts'
import { findSubject, nounBefore, type Subject } from '../../grammar/find-subject.ts'
import type { Who } from '../../model/annotation.ts'
import type { Token, VerbGroup } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'
import type { Context, Draft } from './context.ts'

// A number, or a length of time: "a 60-day truce".
const counts = ({ ready, figures, dates }: Context, first: number, last: number): boolean => {
  const [start, end] = [ready.tokens[first]?.start ?? 0, ready.tokens[last - 1]?.end ?? 0]
  const inside = (span: Span): boolean => span.start >= start && span.end <= end
  return (
    figures.some((f) => f.value !== null && inside(f.spans[0])) ||
    dates.some((d) => d.value?.startsWith('P') === true && inside(d.spans[0]))
  )
}

// What a paper counts must be something that is given: captives, a truce, a raise.
const namesGift = ({ ready, words }: Context, first: number, last: number): boolean =>
  ready.tokens
    .slice(first, last)
    .some((t) =>
      [t.lemma, t.lower, t.lower.replace(/s$/, '')].some(
        (form) => words.cargo.has(form) || words.deeds.has(form),
      ),
    )

// Whose paper it is: its owner, else who speaks of "our offer", else both sides where they are bodies.
const partiesOf = (context: Context, verb: VerbGroup, subject: Subject, owned: boolean): readonly Who[] => {
  const owner = ownerIn(context, subject)
  if (owner) return isLonePerson(context, owner) ? [] : [owner]
  const speaker = owned && statementAt(context.statements, verb) ? speakingParty(context, verb) : null
  if (speaker) return isLonePerson(context, speaker) ? [] : [speaker]
  const both = surelyBoth(context, context.meetings, verb)
  return both.every((p) => isBody(context, p)) ? both : []
}

const reported = /^(would|could|might|may)$/
const own = /^(its|their|his|her|our)$/

// A proposal is offered; what a deal holds is agreed where the sentence says that it is made, or tells of it as it stands.
const statusOf = ({ ready, words }: Context, verb: VerbGroup, head: Token): Draft['status'] => {
  const before = ready.tokens.slice(ready.sentences[head.sentence]?.first, verb.first)
  if (before.some((t) => words.closed.has(t.lower))) return 'agreed'
  const open = words.papers.has(head.lemma) || reported.test(verb.modal ?? '')
  return open || before.some((t) => words.unsettled.has(t.lower)) ? 'offered' : 'agreed'
}

const holds = ({ words }: Context, verb: VerbGroup): boolean =>
  words.holding.has(verb.lemma) || (verb.modal !== null && words.deedVerbs.has(verb.lemma))

// "would see nine captives and two bodies, all freed in two stages": the participle belongs to it.
const endOf = ({ ready, words }: Context, verb: VerbGroup): number => {
  const cut = limitOfClause(ready, verb.last, words.cuts)
  const freed = ready.tokens[cut]?.text === ',' && words.handing.has(ready.tokens[cut + 1]?.lemma ?? '')
  return freed ? limitOfClause(ready, cut + 2, words.cuts) : cut
}

// "A deal that would see ten captives freed": the paper before "that".
const paperBefore = ({ ready }: Context, verb: VerbGroup): Subject | null => {
  const that = ready.tokens[verb.first - 1]
  const np = ready.nouns[nounBefore(ready, verb.first - 1)]
  if (!/^(that|which)$/.test(that?.lower ?? '') || np?.last !== verb.first - 1)
    return findSubject(ready, verb)
  return { ...np }
}

const heldAt = (context: Context, found: VerbGroup): Draft | null => {
  const { ready, words } = context
  if (found.form !== 'finite' || found.negated) return null
  const verb = completeVerb(ready, found, (lemma) => words.deedVerbs.has(lemma) || words.holding.has(lemma))
  const subject = verb.passive || !holds(context, verb) ? null : paperBefore(context, verb)
  const head = ready.tokens[subject?.head ?? -1]
  if (!subject || !head || !(words.pacts.has(head.lemma) || words.papers.has(head.lemma))) return null
  const last = endOf(context, verb)
  if (!counts(context, verb.last, last)) return null
  if (!namesGift(context, verb.last, last) && !words.deedVerbs.has(verb.lemma)) return null
  const owned = own.test(ready.tokens[subject.first]?.lower ?? '')
  return {
    parties: partiesOf(context, verb, subject, owned),
    status: statusOf(context, verb, head),
    first: subject.first,
    content: words.holding.has(verb.lemma) ? verb.last : verb.head,
    last,
    rule: 'commitments/held',
  }
}

const getting = /^(receive|get|win|see)$/

// "Under the deal workers will receive a 38 percent raise": what those who work are given, by the paper that its sentence names.
const receivedAt = (context: Context, verb: VerbGroup): Draft | null => {
  const { ready, words } = context
  if (verb.form !== 'finite' || verb.negated || verb.passive || verb.modal === null) return null
  const subject = getting.test(verb.lemma) ? findSubject(ready, verb) : null
  const head = ready.tokens[subject?.head ?? -1]
  if (!subject || !head || !words.voters.has(head.lemma)) return null
  const last = limitOfClause(ready, verb.last, words.cuts)
  if (!counts(context, verb.last, last) || !namesGift(context, verb.last, last)) return null
  const sentence = ready.sentences[head.sentence]
  const papers = ready.tokens
    .slice(sentence?.first, sentence?.last)
    .filter((t) => words.pacts.has(t.lemma) || words.papers.has(t.lemma))
  const [paper] = papers
  if (!paper) return null
  const status = words.papers.has(paper.lemma) ? 'offered' : 'agreed'
  const parties = surelyBoth(context, context.meetings, verb)
  return { parties, status, first: subject.first, content: verb.head, last, rule: 'commitments/held' }
}

// "There would be a 70-day truce": what somebody's plan holds.
const existsAt = (context: Context, verb: VerbGroup): Draft | null => {
  const { ready, words } = context
  if (verb.lemma !== 'be' || verb.negated || !/^(would|will)$/.test(verb.modal ?? '')) return null
  if (ready.tokens[verb.first - 1]?.lower !== 'there') return null
  const np = ready.nouns[nounBefore(ready, verb.last) + 1]
  const head = ready.tokens[np?.head ?? -1]
  if (!np || !head || np.first - verb.last > 1) return null
  const last = limitOfClause(ready, verb.last, words.cuts)
  if (!words.deeds.has(head.lemma) || !counts(context, verb.last, last)) return null
  const parties = surelyBoth(context, context.meetings, verb)
  const first = verb.first - 1
  return { parties, status: 'offered', first, content: verb.last, last, rule: 'commitments/held' }
}

/** What a paper holds: "the deal would see ten captives released", "the company's offer would raise wages by 6 percent". */
export const findHoldings = (context: Context): readonly Draft[] =>
  context.ready.verbs.flatMap(
    (verb) => heldAt(context, verb) ?? receivedAt(context, verb) ?? existsAt(context, verb) ?? [],
  )
