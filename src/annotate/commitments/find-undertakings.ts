import { limitOfClause, startOfSubject } from '../../grammar/find-clause.ts'
import { issueOf } from '../../grammar/find-issue.ts'
import { partyKey, partyOf } from '../../grammar/find-party.ts'
import { holderOf, statementAt, speakingParty } from '../../grammar/find-speaker.ts'
import { findSubject, nounBefore } from '../../grammar/find-subject.ts'
import { takesAt } from '../../grammar/find-takes.ts'
import { phraseAt } from '../../kit/phrase-table.ts'
import type { CommitmentCue } from '../../languages/contract/negotiation.ts'
import type { CommitmentAnnotation, StatementAnnotation, Who } from '../../model/annotation.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'
import { isGiven, isRelative, isSupposed, isUnbound } from './is-told.ts'
import { sidesOf } from './sides-of.ts'

interface Found {
  readonly cue: CommitmentCue
  readonly last: number
}

const cueOf = (context: Context, verb: VerbGroup): Found | null => {
  const { ready, words } = context
  const last = ready.sentences[ready.tokens[verb.head]?.sentence ?? -1]?.last ?? verb.last
  const found = phraseAt(words.commitmentVerbs, ready.tokens, verb.head, last)
  return found ? { cue: found.value, last: behindTime(context, found.last, last) } : null
}

// "delayed until July 9 the tariffs": a time between a verb and what it is about.
const behindTime = ({ ready, dates }: Context, from: number, last: number): number => {
  const [until, next] = [ready.tokens[from], ready.tokens[from + 1]]
  if (!next || !/^(until|till|by|for)$/.test(until?.lower ?? '')) return from
  const date = dates.find((d) => d.spans[0].start === next.start)
  if (!date) return from
  let at = from + 1
  while (at < last && (ready.tokens[at]?.end ?? 0) <= date.spans[0].end) at += 1
  return ready.tokens[at]?.pos === 'DET' ? at : from
}

const headAfter = ({ ready }: Pick<Context, 'ready' | 'words'>, at: number): string => {
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

const letting = /^(let|allow|permit|restore|accept)$/

const opensDeed = ({ ready, words }: Context, first: number): boolean => {
  const at = ready.tokens[first]?.lower === 'to' ? first + 1 : first
  const verb = ready.tokens[at - 1]?.lower === 'to' ? ready.tokens[at] : undefined
  if (!verb) return false
  const binds = words.deedVerbs.has(verb.lemma) || words.deeds.has(verb.lemma) || letting.test(verb.lemma)
  return binds && !words.notGiven.has(headAfter({ ready, words }, at + 1))
}

// "delayed the tariffs": what is put off or lifted is a measure, whatever its size.
const putsOff = (context: Context, at: number): boolean => context.words.measures.has(headAfter(context, at))

const isDeed = ({ words }: Context, head: string): boolean =>
  words.deeds.has(head) || words.deeds.has(head.replace(/s$/, ''))

// "freed nine captives"; of what only "led to" something there must be a deed too.
const isHandedOver = (context: Context, last: number, end: number): boolean => {
  const { ready, words } = context
  const issue = issueOf(ready, last, end, words)
  // "swapped 307 prisoners of war each"
  if (words.cargo.has(headAfter(context, last)) && hasFigure(context, last - 1, end)) return true
  if (issue === null || !words.handedOver.has(issue.slug)) return false
  return !/^(to|in)$/.test(ready.tokens[last - 1]?.lower ?? '') || namesDeed(context, last, end)
}

const withdrawing = /^(withdraw|pull)$/

// "completed the exchange", "pulled back its gunboats", "extended the truce".
const isDone = ({ words }: Context, { lemma }: VerbGroup, head: string): boolean => {
  if (words.handovers.has(head)) return true
  if (withdrawing.test(lemma)) return words.troops.has(head) || words.troops.has(head.replace(/s$/, ''))
  return lemma === 'extend' && (words.mutual.has(head) || head === 'deadline')
}

const binding = /^(will|would|shall|must)$/

// "agreed that no rebels would use the harbour"
const bindsIn = ({ ready }: Context, first: number, last: number): boolean =>
  ready.tokens[first - 1]?.lower === 'that' &&
  ready.verbs.some((v) => v.first > first && v.first < last && binding.test(v.modal ?? ''))

// "Both sides committed to keeping in touch"; "remained committed" says less.
const isState = (ready: Context['ready'], verb: VerbGroup): boolean =>
  /^(?:be|remain|stay|stand)$/.test(ready.tokens[verb.head - 1]?.lemma ?? '')

const bindsItself = (context: Context, verb: VerbGroup, last: number, end: number): boolean =>
  verb.lemma === 'commit'
    ? verb.first === verb.head && !isState(context.ready, verb)
    : verb.lemma === 'agree' && bindsIn(context, last, end)

const making = /^(complete|finish|conclude|conduct|carry)$/

interface Thing {
  readonly head: string
  readonly last: number
  readonly end: number
}

// "A ceasefire", "more boats", "30 million crowns".
const givesThing = (context: Context, cue: CommitmentCue, { head, last, end }: Thing): boolean => {
  const { ready, words } = context
  if (isDeed(context, head) || (cue.status === 'offered' && words.cargo.has(head))) return true
  const issue = issueOf(ready, last, end, words)?.slug ?? ''
  return hasFigure(context, last, end) && !words.meetings.has(issue)
}

// "Remains committed to talks between the two sides": a state of mind.
const isAttitude = ({ ready, words }: Context, verb: VerbGroup, last: number): boolean =>
  words.binding.has(ready.tokens[last - 2]?.lower ?? '') &&
  (/^(?:be|remain)$/.test(verb.lemma) || isState(ready, verb))

// "Vowed to destroy": a threat; "vowed not to" is none.
const isThreat = ({ ready, words }: Context, last: number): boolean =>
  words.hostile.has(ready.tokens[last]?.lemma ?? '') && ready.tokens[last - 2]?.lower !== 'not'

// What is done or broken must be something that can be: captives for "returned", a truce for "broke".
const fitsStatus = (context: Context, verb: VerbGroup, { cue, last }: Found, end: number): boolean => {
  const { words } = context
  const head = headAfter(context, last)
  if (cue.status === 'broken') return words.pacts.has(head)
  if (isThreat(context, last)) return false
  if (making.test(verb.lemma)) return words.handovers.has(head)
  if (putsOff(context, last) && (cue.status === 'done' || cue.counted)) return true
  if (cue.status === 'done') return isHandedOver(context, last, end) || isDone(context, verb, head)
  if (words.accepting.has(verb.lemma)) return words.pacts.has(head) || words.mutual.has(head)
  if (cue.status === 'agreed' && words.papers.has(head)) return false
  if (bindsItself(context, verb, last, end) || !cue.counted || opensDeed(context, last)) return true
  return !isAttitude(context, verb, last) && givesThing(context, cue, { head, last, end })
}

const begun = /^(begin|start|finish|complete|resume)$/

// "began handing over", "managed to agree": the verb before, whose subject it shares.
const carrierOf = ({ ready }: Context, verb: VerbGroup): VerbGroup | null => {
  const before = ready.verbs[ready.verbs.indexOf(verb) - 1]
  if (!before || before.last !== verb.first) return null
  if (verb.form === 'infinitive') return before
  const plain = before.form === 'finite' && before.modal === null && !before.negated && !before.passive
  return plain && begun.test(before.lemma) && before.tense !== null ? before : null
}

const performative = /^(offer|promise|pledge|propose|commit|undertake|vow)$/

// A finite verb of its own, or "managed to agree"; "that we agree" is nobody's act yet, "we promise" is.
const tells = (context: Context, verb: VerbGroup): boolean => {
  const { ready } = context
  if (verb.negated || verb.modal !== null) return false
  // "a promised deadline"
  if (verb.form === 'finite' && ready.tokens[verb.first - 1]?.pos === 'DET') return false
  if (verb.form === 'infinitive') return ready.tokens[verb.first - 1]?.lemma === 'manage'
  if (verb.form === 'participle') return carrierOf(context, verb) !== null
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

// "Agreed to free the crews, open the strait and meet again": each is an undertaking of its own, from its verb on.
const joinedAt = ({ ready, words }: Context, from: number, last: number): readonly number[] => {
  if (ready.tokens[from - 1]?.lower !== 'to') return []
  const quoted = ready.tokens[from]?.quotation
  const out: number[] = []
  for (let i = from + 3; i < last - 2; i++) {
    const [before, token] = [ready.tokens[i - 1], ready.tokens[i]]
    const joint = before?.text === ',' || before?.lower === 'and'
    if (!joint || !token || token.lower !== token.lemma || token.quotation !== quoted) continue
    const gives = words.deedVerbs.has(token.lower) || words.grantVerbs.has(token.lower)
    if (token.pos === 'VERB' || (gives && before.text === ',' && ready.tokens[i + 1]?.pos !== 'PUNCT'))
      out.push(i)
  }
  return out
}

// "The deadline", "that": nothing more is said of what it is.
const isBare = ({ ready }: Context, first: number, last: number): boolean => {
  const words = ready.tokens.slice(first, last).filter((t) => t.pos !== 'PUNCT')
  return words.length < 3 && (words.length < 2 || words[0]?.lower === 'the')
}

const firstOf = ({ ready }: Context, verb: VerbGroup): number => {
  const subject = findSubject(ready, verb)
  return subject && subject.first < verb.first ? startOfSubject(ready, subject.first, verb.first) : verb.first
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
    if (last <= found.last || !fitsStatus(context, verb, found, last)) continue
    const manages = verb.form === 'finite' ? verb : carrierOf(context, verb)
    const sides =
      manages && !isSupposed(context, firstOf(context, manages))
        ? sidesOf(context, manages, found.cue.status)
        : null
    // "The two sides have agreed to free 240 each" is an undertaking even where the page does not say who they are.
    const open = found.cue.status === 'done' || hasFigure(context, found.last, last)
    if (!sides || (!sides.parties.length && !open)) continue
    const start = startOfSubject(ready, sides.first, verb.first)
    const first = start <= verb.first && verb.first - start < 14 ? start : verb.first
    const status = statusOf(context, found, sides.parties, verb)
    const rule = putsOff(context, found.last) ? 'commitments/measure' : 'commitments/verb'
    // "Extended the deadline": an act on a thing that is told elsewhere.
    if (found.cue.status === 'done' && isBare(context, found.last, last)) continue
    const ends = [...joinedAt(context, found.last, last), last]
    ends.forEach((end, n) => {
      const from = ends[n - 1]
      const content =
        from ?? (rule === 'commitments/measure' && found.cue.status === 'done' ? verb.head : found.last)
      out.push({ parties: sides.parties, status, first: from ?? first, content, last: end, rule })
    })
  }
  return out
}

// "Keshet's envoy announced that the league would send boats".
const announced = /^(announce|promise|offer)$/

const isAnnounced = ({ act, cue }: StatementAnnotation): boolean =>
  act === 'announce' || cue?.lemma === 'announce'

const boundBy = (context: Context, verb: VerbGroup, statement: StatementAnnotation): readonly Who[] => {
  const parties = verb.passive ? [] : (holderOf(context, verb)?.parties ?? [])
  // "Talks will take place", "trade will grow": done by no party.
  if (!verb.passive && !parties.length) return []
  const speaker = partyOf(context, statement.speaker)
  // "Without pressure Keshet will send more boats": what one says of another binds nobody.
  const other = speaker && parties.length && parties.every((p) => partyKey(p) !== partyKey(speaker))
  if (other && !announced.test(statement.cue?.lemma ?? '')) return []
  return parties.length ? parties : speaker ? [speaker] : []
}

const announcementAt = (context: Context, verb: VerbGroup): Draft | null => {
  const { ready, statements, words } = context
  if (verb.negated || !/^(will|would|'ll|’ll)$/.test(verb.modal ?? '') || !words.deedVerbs.has(verb.lemma))
    return null
  const statement = statementAt(statements, verb)
  const cue = statement?.cue?.lemma ?? ''
  if (!statement || isUnbound(context, verb) || !(announced.test(statement.act) || announced.test(cue)))
    return null
  const parties =
    isGiven(context, verb) && !isRelative(context, verb) ? boundBy(context, verb, statement) : []
  if (!parties.length) return null
  const subject = findSubject(ready, verb)
  return {
    parties,
    status: isAnnounced(statement) ? 'agreed' : 'offered',
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
