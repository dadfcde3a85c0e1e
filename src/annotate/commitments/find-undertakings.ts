import { limitOfClause, startOfSubject } from '../../grammar/find-clause.ts'
import { issueOf } from '../../grammar/find-issue.ts'
import { isLonePerson, partyKey, partyOf } from '../../grammar/find-party.ts'
import { holderOf, statementAt, speakingParty } from '../../grammar/find-speaker.ts'
import { findSubject, nounBefore } from '../../grammar/find-subject.ts'
import { takesAt } from '../../grammar/find-takes.ts'
import { phraseAt } from '../../kit/phrase-table.ts'
import type { CommitmentCue } from '../../languages/contract/negotiation.ts'
import type { CommitmentAnnotation, StatementAnnotation, Who } from '../../model/annotation.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'
import { bothSides, namesBoth } from '../../grammar/find-sides.ts'

interface Found {
  readonly cue: CommitmentCue
  readonly last: number
}

const cueOf = ({ ready, words }: Context, verb: VerbGroup): Found | null => {
  const last = ready.sentences[ready.tokens[verb.head]?.sentence ?? -1]?.last ?? verb.last
  const found = phraseAt(words.commitmentVerbs, ready.tokens, verb.head, last)
  return found ? { cue: found.value, last: found.last } : null
}

const headAfter = ({ ready }: Context, at: number): string => {
  const np = ready.nouns[nounBefore(ready, at) + 1]
  return np && np.first - at < 3 ? (ready.tokens[np.head]?.lemma ?? '') : ''
}

const hasFigure = ({ ready, figures }: Context, first: number, last: number): boolean => {
  const [a, b] = [ready.tokens[first]?.start ?? 0, ready.tokens[last - 1]?.end ?? 0]
  return figures.some((f) => f.spans[0].start >= a && f.spans[0].end <= b)
}

const namesDeed = ({ ready, words }: Context, first: number, last: number): boolean =>
  ready.tokens
    .slice(first, last)
    .some((t) => words.deeds.has(t.lemma) || words.deeds.has(t.lower.replace(/s$/, '')))

const opensDeed = ({ ready, words }: Context, first: number): boolean => {
  const verb = ready.tokens[first]?.lower === 'to' ? ready.tokens[first + 1] : undefined
  return verb !== undefined && (words.deedVerbs.has(verb.lemma) || words.deeds.has(verb.lemma))
}

// "delayed the tariffs": what is put off or lifted is a measure, whatever its size.
const putsOff = (context: Context, at: number): boolean => context.words.measures.has(headAfter(context, at))

const isDeed = ({ words }: Context, head: string): boolean =>
  words.deeds.has(head) || words.deeds.has(head.replace(/s$/, ''))

// "freed nine captives"; of what only "led to" something there must be a deed too.
const isHandedOver = (context: Context, last: number, end: number): boolean => {
  const { ready, words } = context
  const issue = issueOf(ready, last, end, words)
  if (issue === null || !words.handedOver.has(issue.slug)) return false
  return !/^(to|in)$/.test(ready.tokens[last - 1]?.lower ?? '') || namesDeed(context, last, end)
}

// What is done or broken must be something that can be: captives for "returned", a truce for "broke".
const fitsStatus = (context: Context, { cue, last }: Found, end: number): boolean => {
  const { ready, words } = context
  const head = headAfter(context, last)
  if (cue.status === 'broken') return words.pacts.has(head)
  if (putsOff(context, last) && (cue.status === 'done' || cue.counted)) return true
  if (cue.status === 'done') return isHandedOver(context, last, end)
  if (cue.status === 'agreed' && words.papers.has(head)) return false
  if (!cue.counted || opensDeed(context, last) || isDeed(context, head)) return true
  const issue = issueOf(ready, last, end, words)?.slug ?? ''
  return hasFigure(context, last, end) && !words.meetings.has(issue)
}

const joint = /^(talks|meeting|round|negotiation|negotiations|agreement|deal|summit|they|we)$/

const sidesOf = (
  context: Context,
  verb: VerbGroup,
  status: Draft['status'],
): { parties: readonly Who[]; first: number } | null => {
  const { ready } = context
  const subject = findSubject(ready, verb)
  const head = ready.tokens[subject?.head ?? -1]
  if (
    subject &&
    head &&
    (namesBoth(context, subject) ||
      (status !== 'offered' &&
        ready.tokens.slice(subject.first, subject.last).some((t) => joint.test(t.lower))))
  )
    return { parties: bothSides(context, context.meetings, verb), first: subject.first }
  // "The talks in May led to": where no subject was made out, the talks that the sentence opens with.
  const sentence = ready.sentences[ready.tokens[verb.head]?.sentence ?? -1]
  const opens = ready.tokens.slice(sentence?.first, verb.first)
  if (!subject && status === 'done' && sentence && opens.some((t) => joint.test(t.lower)))
    return { parties: bothSides(context, context.meetings, verb), first: sentence.first }
  const holder = holderOf(context, verb)
  if (!holder || holder.parties.some((p) => isLonePerson(context, p))) return null
  return holder
}

const performative = /^(offer|promise|pledge|propose|commit|undertake|vow)$/

// A finite verb of its own, or "managed to agree"; "that we agree" is nobody's act yet, "we promise" is.
const tells = ({ ready }: Context, verb: VerbGroup): boolean => {
  if (verb.negated || verb.modal !== null) return false
  if (verb.form === 'infinitive') return ready.tokens[verb.first - 1]?.lemma === 'manage'
  if (verb.form !== 'finite') return false
  const bare = verb.first === verb.head && ready.tokens[verb.head]?.lower === verb.lemma
  return (
    !bare ||
    (performative.test(verb.lemma) && /^(i|we|they)$/.test(ready.tokens[verb.first - 1]?.lower ?? ''))
  )
}

const statusOf = (
  context: Context,
  found: Found,
  parties: readonly Who[],
  verb: VerbGroup,
): CommitmentAnnotation['status'] => {
  const { ready } = context
  const { status } = found.cue
  if (status === 'broken') {
    const speaker = speakingParty(context, verb)
    return speaker && !parties.some((p) => partyKey(p) === partyKey(speaker)) ? 'disputed' : 'broken'
  }
  if (status !== 'done') return status
  // "freed nine of the twelve sailors": part of what was agreed.
  const [number, of] = [ready.tokens[found.last], ready.tokens[found.last + 1]]
  return number?.pos === 'NUM' && of?.lower === 'of' ? 'partly done' : 'done'
}

/** Undertakings that a verb tells: "agreed to free", "offered to return", "talks led to a swap". */
export const findUndertakings = (context: Context): readonly Draft[] => {
  const { ready, words } = context
  const out: Draft[] = []
  for (const verb of ready.verbs) {
    if (!tells(context, verb) || verb.passive) continue
    const found = cueOf(context, verb)
    if (!found || !takesAt(ready, found.last, found.cue.takes)) continue
    const last = limitOfClause(ready, found.last, words.cuts)
    if (last <= found.last || !fitsStatus(context, found, last)) continue
    const manages = verb.form === 'infinitive' ? ready.verbs[ready.verbs.indexOf(verb) - 1] : verb
    const sides = manages ? sidesOf(context, manages, found.cue.status) : null
    // "The two sides have agreed to free 240 each" is an undertaking even where the page does not say who they are.
    const open = found.cue.status === 'done' || hasFigure(context, found.last, last)
    if (!sides || (!sides.parties.length && !open)) continue
    const start = startOfSubject(ready, sides.first, verb.first)
    const first = start <= verb.first && verb.first - start < 14 ? start : verb.first
    const status = statusOf(context, found, sides.parties, verb)
    const rule = putsOff(context, found.last) ? 'commitments/measure' : 'commitments/verb'
    out.push({ parties: sides.parties, status, first, content: found.last, last, rule })
  }
  return out
}

// "Keshet's envoy announced that the league would send boats".
const announced = /^(announce|promise|offer)$/

const boundBy = (context: Context, verb: VerbGroup, statement: StatementAnnotation): readonly Who[] => {
  const parties = verb.passive ? [] : (holderOf(context, verb)?.parties ?? [])
  const speaker = partyOf(context, statement.speaker)
  return parties.length ? parties : speaker ? [speaker] : []
}

const announcementAt = (context: Context, verb: VerbGroup): Draft | null => {
  const { ready, statements, words } = context
  if (verb.negated || !/^(will|would|'ll|’ll)$/.test(verb.modal ?? '') || !words.deedVerbs.has(verb.lemma))
    return null
  const statement = statementAt(statements, verb)
  const cue = statement?.cue?.lemma ?? ''
  if (!statement || !(announced.test(statement.act) || announced.test(cue))) return null
  const parties = boundBy(context, verb, statement)
  if (!parties.length) return null
  const subject = findSubject(ready, verb)
  return {
    parties,
    status: statement.act === 'announce' || cue === 'announce' ? 'agreed' : 'offered',
    first: subject && subject.first < verb.first ? subject.first : verb.first,
    content: verb.head,
    last: limitOfClause(ready, verb.last, words.cuts),
    rule: 'commitments/announced',
  }
}

/** What somebody announces that will be given, sent or paid. */
export const findAnnouncements = (context: Context): readonly Draft[] =>
  context.ready.verbs.flatMap((verb) => {
    const draft = announcementAt(context, verb)
    return draft ? [draft] : []
  })
