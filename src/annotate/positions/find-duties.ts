import { limitOfClause, spanOfTokens } from '../../grammar/find-clause.ts'
import { issuesIn } from '../../grammar/find-issue.ts'
import { isLonePerson, partiesOf, partyKey, partyOf } from '../../grammar/find-party.ts'
import { statementAt } from '../../grammar/find-speaker.ts'
import { findSubject, type Subject, verbIndexAt } from '../../grammar/find-subject.ts'
import { phraseAt } from '../../kit/phrase-table.ts'
import type { Stance, Who } from '../../model/annotation.ts'
import type { Sentence } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'
import { isEmbedded } from './is-anothers-view.ts'
import { isFirmTable } from './is-position.ts'
import { runningMatter } from './running-matter.ts'

interface Duty {
  /** The modal, and the token behind it. */
  readonly first: number
  readonly last: number
  readonly sentence: Sentence
}

const epistemic = /^(have|be|not|never)$/
const knowing = /^(know|understand|realise|realize|remember|note|see|hear|feel)$/
const able = /^(able|enough|fine|happy|proud|noted|clear|possible|remembered|said|aware)$/

// "should have known", "must be clear": a guess or an aside, not a demand.
const isGuess = ({ ready }: Context, last: number): boolean => {
  const [next, after] = [ready.tokens[last], ready.tokens[last + 1]]
  if (!next || knowing.test(next.lower)) return true
  if (next.lower === 'have' && after !== undefined && /(ed|en|n)$/.test(after.lower)) return true
  return epistemic.test(next.lower) && able.test(after?.lower ?? '')
}

const selves = /^(we|i)$/

// "We will have to borrow" tells of a need.
const isForced = ({ ready }: Context, first: number): boolean =>
  ready.tokens[first]?.lower === 'have' && selves.test(ready.tokens[first - 2]?.lower ?? '')

const relative = /^(that|which|who)$/

// "steps that need to be taken": of a thing that is only named nobody demands it.
const isRelative = ({ ready }: Context, first: number): boolean => {
  const verb = ready.verbs[verbIndexAt(ready, first)]
  const at = verb && verb.first < first ? verb.first : first
  return relative.test(ready.tokens[at - 1]?.lower ?? '') && ready.tokens[at - 2]?.pos === 'NOUN'
}

const dutiesIn = (context: Context): readonly Duty[] => {
  const { ready, words } = context
  const out: Duty[] = []
  for (let i = 0; i < ready.tokens.length; i++) {
    const found = phraseAt(words.duties, ready.tokens, i, ready.tokens.length)
    const sentence = ready.sentences[ready.tokens[i]?.sentence ?? -1]
    // "Help is needed to" tells of a need, "it needs to" of a duty.
    const passive = ready.tokens[i]?.lower === 'needed'
    if (
      !found ||
      !sentence ||
      passive ||
      isGuess(context, found.last) ||
      isRelative(context, i) ||
      isForced(context, i)
    )
      continue
    out.push({ first: i, last: found.last, sentence })
    i = found.last - 1
  }
  return out
}

// The subject of a duty, as far as it can be told: tokens before the modal.
const subjectOf = ({ ready }: Context, duty: Duty) => {
  const verb = ready.verbs[verbIndexAt(ready, duty.first)]
  return verb && verb.first <= duty.first && duty.first < verb.last ? findSubject(ready, verb) : null
}

const startOf = ({ ready }: Context, duty: Duty, floor: number): number => {
  const own = ready.tokens[duty.first]?.quotation ?? -1
  let at = duty.first
  while (at > duty.sentence.first && at > duty.first - 12) {
    const before = ready.tokens[at - 1]
    if (!before || before.start < floor || before.quotation !== own || /^[,;:]$/.test(before.text)) break
    at -= 1
  }
  return at
}

const refused = ({ ready }: Context, duty: Duty): boolean =>
  /^(not|n't|never)$/.test(ready.tokens[duty.last]?.lower ?? '')

const pronoun = /^(it|that|this|them|these|those|they)$/

// "It must be withdrawn", "Keshet should take it": what was spoken of just before.
const carriedMatter = (context: Context, duty: Duty, last: number): string | null => {
  const { ready } = context
  const subject = ready.tokens[duty.first - 1]?.lower ?? ''
  const verb = ready.verbs[verbIndexAt(ready, duty.last + 1) - 1]
  const object = ready.tokens[verb?.last ?? -1]?.lower ?? ''
  if (!pronoun.test(object) && !(isDone(context, duty) && pronoun.test(subject))) return null
  return runningMatter(context, duty.first, { sort: 'pronoun', last: duty.last }, last)
}

const draftsOf = (
  context: Context,
  duty: Duty,
  by: { party: Who; own: boolean; other: boolean; floor: number },
): readonly Draft[] => {
  const { ready, words } = context
  const last = limitOfClause(ready, duty.last, words.cuts)
  const first = startOf(context, duty, by.floor)
  const behind = issuesIn(ready, duty.last, last, { words, lists: false })
  const found = behind.some((i) => i.known) ? behind : issuesIn(ready, first, last, { words, lists: false })
  const carried = found.some((i) => i.known) ? null : carriedMatter(context, duty, last)
  const matters = carried ? [{ slug: carried, known: true, first, last }] : found
  const prerequisite = ready.tokens.slice(duty.last, last).some((t) => t.lower === 'before')
  const stance: Stance = refused(context, duty) ? 'rejects' : by.own || prerequisite ? 'insists' : 'demands'
  return matters.flatMap((issue, i) => {
    const span = spanOfTokens(
      ready,
      i === 0 || matters.length === 1 ? first : issue.first,
      matters.length === 1 ? last : issue.last,
    )
    return span && (issue.known || by.other)
      ? [{ party: by.party, issue: issue.slug, stance, span, rule: 'positions/duty' }]
      : []
  })
}

// "The sanctions must be lifted", "the truce has to be kept": of things only what is to be done with them.
const isDone = ({ ready }: Context, duty: Duty): boolean => {
  const verb = ready.verbs[verbIndexAt(ready, duty.first)] ?? null
  const own = verb && verb.first <= duty.first && duty.first < verb.last ? verb : null
  return (
    own?.passive === true ||
    ready.tokens[duty.last]?.lower === 'be' ||
    ready.tokens[duty.last - 1]?.lower === 'be' ||
    ready.tokens[duty.last]?.lower === 'end'
  )
}

// "The offers must ensure …": of things what must be, at a table beyond doubt; what only should be is a hope.
const isFirm = (context: Context, { first }: Duty): boolean =>
  context.ready.tokens[first]?.lower !== 'should' && isFirmTable(context)

const isOfThing = (context: Context, duty: Duty): boolean => isDone(context, duty) || isFirm(context, duty)

const others = /^(they|you|he|she)$/

const spoken = (context: Context, duty: Duty): readonly Draft[] => {
  const { ready, statements } = context
  const token = ready.tokens[duty.first]
  const statement = token ? statementAt(statements, token) : null
  const party = partyOf(context, statement?.speaker ?? null)
  if (!statement || !party || isLonePerson(context, party)) return []
  const subject = subjectOf(context, duty)
  if (isEmbedded(context, subject?.first ?? duty.first, { party, rule: 'positions/duty' })) return []
  const by = byOf(context, subject, party)
  if (!by.own && !by.other && !by.someone && !isOfThing(context, duty)) return []
  return draftsOf(context, duty, { ...by, party, floor: statement.spans[0].start })
}

interface By {
  readonly own: boolean
  readonly other: boolean
  readonly someone: boolean
}

// Whose duty it is: the speaker's own, another party's, or that of somebody meant by a pronoun.
const byOf = (context: Context, subject: Subject | null, party: Who): By => {
  const head = context.ready.tokens[subject?.head ?? -1]
  const named = subject ? partiesOf(context, subject) : []
  const itself = named.some((p) => partyKey(p) === partyKey(party))
  const own = itself || context.words.firstPerson.has(head?.lower ?? '')
  return { own, other: named.length > 0 && !itself, someone: others.test(head?.lower ?? '') }
}

// "Keshet insists on a truce. Vardania must also leave the islands": the reporter goes on with what Keshet wants.
const carriedOn = (context: Context, duty: Duty, before: readonly Draft[]): readonly Draft[] => {
  const { ready } = context
  const index = ready.tokens[duty.first]?.sentence ?? 0
  const previous = ready.sentences[index - 1]
  const demand = before.findLast(
    (d) => previous && d.span.start >= previous.start && d.span.end <= previous.end,
  )
  if (!demand || (demand.stance !== 'demands' && demand.stance !== 'insists')) return []
  const subject = subjectOf(context, duty)
  const named = subject ? partiesOf(context, subject) : []
  if (!named.length || named.some((p) => partyKey(p) === partyKey(demand.party))) return []
  return draftsOf(context, duty, { party: demand.party, own: false, other: true, floor: duty.sentence.start })
}

/** Demands made by saying what must be: "the straits must be opened", in a party's words or told on by the reporter. */
export const findDuties = (context: Context, before: readonly Draft[]): readonly Draft[] =>
  dutiesIn(context).flatMap((duty) => {
    const token = context.ready.tokens[duty.first]
    const inStatement = token !== undefined && statementAt(context.statements, token) !== null
    return inStatement ? spoken(context, duty) : carriedOn(context, duty, before)
  })
