import { isBody, isLonePerson, partyKey } from '../../grammar/find-party.ts'
import { holderOf, speakingParty, statementAt } from '../../grammar/find-speaker.ts'
import { findSubject } from '../../grammar/find-subject.ts'
import type { Who } from '../../model/annotation.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Context } from './context.ts'

// "The authority said", "the signatories made it clear": who speaks by a noun alone. "A source", "the paper" bind nobody.
const onlooker =
  /\b(sources?|papers?|newspapers?|reports?|outlets?|agency|agencies|websites?|media|post|statement|document|letter)$/i

const describedSpeaker = (context: Context, verb: VerbGroup): Who | null => {
  const speaker = statementAt(context.statements, verb)?.speaker ?? null
  if (!speaker || speaker.actor !== null || !/^(the|both|all) /i.test(speaker.text)) return null
  const head = speaker.text.toLowerCase().split(/\s+/).at(-1) ?? ''
  return onlooker.test(head) || context.words.bystanders.has(head.replace(/s$/, '')) ? null : speaker
}

/** Who says what a verb tells: a party, else a body that the page only describes ("the authority"). Null for the reporter and for onlookers. */
export const sayer = (context: Context, verb: VerbGroup): Who | null => {
  const party = speakingParty(context, verb) ?? describedSpeaker(context, verb)
  return party && !isLonePerson(context, party) ? party : null
}

// A union's secretary speaks of himself where he speaks of the union.
const speaksFor = ({ actors }: Context, speaker: Who, body: Who): boolean => {
  const name = actors.find(({ id }) => id === body.actor)?.name
  const roles = actors.find(({ id }) => id === speaker.actor)?.roles ?? []
  const heads = roles.some(({ of, title }) => of === null && /^(?:general )?secretary$/.test(title))
  return (
    name !== undefined &&
    (heads || roles.some(({ of }) => of !== null && (of.includes(name) || name.includes(of))))
  )
}

const other = /^(he|she|they|it)$/

/**
 * True where somebody foretells what another does: "he will not stop until …", "it will lead to …" in the words of one whom the
 * clause is not about. Who bars, grants or threatens speaks of himself, or of what is done to the other.
 */
export const isForetold = (context: Context, verb: VerbGroup): boolean => {
  const { ready } = context
  const speaker = speakingParty(context, verb)
  if (!speaker || verb.passive || isLonePerson(context, speaker)) return false
  const holder = holderOf(context, verb)
  if (holder?.parties.some((p) => partyKey(p) === partyKey(speaker) || speaksFor(context, speaker, p)))
    return false
  const subject = findSubject(ready, verb)
  const head = ready.tokens[subject?.head ?? -1]
  if (holder?.parties.length)
    return holder.parties.some((p) => isBody(context, p)) || other.test(head?.lower ?? '')
  return head !== undefined && other.test(head.lower) && head.lower !== 'they'
}
