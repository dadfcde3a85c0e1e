import { isLonePerson } from '../../grammar/find-party.ts'
import { actorsIn } from '../../grammar/find-actors.ts'
import { surelyBoth, namesBoth } from '../../grammar/find-sides.ts'
import { holderOf } from '../../grammar/find-speaker.ts'
import { findSubject, type Subject } from '../../grammar/find-subject.ts'
import type { Who } from '../../model/annotation.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'

interface Sides {
  readonly parties: readonly Who[]
  /** Where the words for them begin. */
  readonly first: number
}

const joint = /^(talks|meeting|round|negotiation|negotiations|agreement|deal|summit|they|we)$/

// "Both countries", "the talks", "they": all who sit at the table.
const allOf = (context: Context, verb: VerbGroup, subject: Subject, offered: boolean): Sides | null => {
  const names = context.ready.tokens.slice(subject.first, subject.last)
  if (!namesBoth(context, subject) && (offered || !names.some((t) => joint.test(t.lower)))) return null
  return { parties: surelyBoth(context, context.meetings, verb), first: subject.first }
}

// "The talks in May led to": where no subject was made out, the talks that the sentence opens with.
const openedBy = (context: Context, verb: VerbGroup): Sides | null => {
  const { ready } = context
  const sentence = ready.sentences[ready.tokens[verb.head]?.sentence ?? -1]
  const opens = ready.tokens.slice(sentence?.first, verb.first)
  if (!sentence || !opens.some((t) => joint.test(t.lower))) return null
  return { parties: surelyBoth(context, context.meetings, verb), first: sentence.first }
}

// "Members of the Salt Guild", "guild members": the body whose members vote.
export const votersOf = (context: Context, subject: Subject): readonly Who[] => {
  const { ready, words } = context
  const from = Math.max(0, subject.first)
  const tokens = ready.tokens.slice(from, subject.last + 8)
  // At the head of a sentence the capital hides the plural from the tagger.
  const at = tokens.findIndex((t) => words.voters.has(t.lemma) || words.voters.has(t.lower.replace(/s$/, '')))
  const sentence = ready.tokens[subject.first]?.sentence
  if (at < 0 || from + at >= subject.last) return []
  const of = tokens[at + 1]?.lower === 'of'
  const last = of ? Math.min(from + at + 7, ready.tokens.length) : from + at
  const near = ready.tokens.slice(of ? from + at + 2 : from, last).filter((t) => t.sentence === sentence)
  const [a, b] = [near[0], near.at(-1)]
  if (!a || !b) return []
  const [body] = actorsIn(context.actors, { start: a.start, end: b.end }).filter(
    (actor) => actor.actorKind === 'organisation',
  )
  const named = body ? { actor: body.id, text: body.name, span: { start: a.start, end: b.end } } : null
  const noun = near.find((t) => context.bodiesByNoun.has(t.lemma))
  const known = noun ? context.bodiesByNoun.get(noun.lemma) : undefined
  const party =
    named ?? (known ? { actor: known.actor, text: known.name, span: { start: a.start, end: b.end } } : null)
  return party ? [party] : []
}

// "Party leaders offered 40 crowns", "the plan proposes a cap": nobody whom the page names elsewhere; "an official" offers nothing.
const unnamed = ({ ready, words }: Context, subject: Subject): Sides | null => {
  const head = ready.tokens[subject.head]
  const known = head && (words.spokesNouns.has(head.lemma) || words.papers.has(head.lemma))
  const lone = /^an?$/.test(ready.tokens[subject.first]?.lower ?? '')
  return known && !lone ? { parties: [], first: subject.first } : null
}

/** Whose undertaking a verb tells and where their name begins: no parties where the page does not name them, null where it is nobody's. */
export const sidesOf = (context: Context, verb: VerbGroup, status: Draft['status']): Sides | null => {
  const subject = findSubject(context.ready, verb)
  const all = subject ? allOf(context, verb, subject, status === 'offered') : null
  if (all) return all
  const opened = subject || status !== 'done' ? null : openedBy(context, verb)
  if (opened) return opened
  const voters = subject && status === 'agreed' ? votersOf(context, subject) : []
  if (subject && voters.length) return { parties: voters, first: subject.first }
  const holder = holderOf(context, verb)
  if (holder) return holder.parties.some((p) => isLonePerson(context, p)) ? null : holder
  return subject && status === 'offered' ? unnamed(context, subject) : null
}
