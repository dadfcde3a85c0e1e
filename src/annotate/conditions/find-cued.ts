import { limitOfClause, spanOfTokens } from '../../grammar/find-clause.ts'
import { issueOf } from '../../grammar/find-issue.ts'
import { isBody, isLonePerson, partyKey } from '../../grammar/find-party.ts'
import { holderOf, speakingParties, speakingParty, statementAt } from '../../grammar/find-speaker.ts'
import { findSubject, verbsBetween } from '../../grammar/find-subject.ts'
import { phraseAt } from '../../kit/phrase-table.ts'
import type { ConditionCue } from '../../languages/contract/negotiation.ts'
import type { PositionAnnotation, Who } from '../../model/annotation.ts'
import type { Sentence, VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'
import { asksWhat, threatBefore } from './threat-before.ts'
import { isForetold, sayer } from './who-says.ts'

interface Cue extends ConditionCue {
  readonly first: number
  readonly last: number
}

interface Main {
  readonly party: Who
  readonly first: number
  /** First token of what is wanted. */
  readonly wish: number
  /** What is told goes on, or will be done, as long as the other is not there: what waits is its end. */
  readonly undone: boolean
}

const textOf = ({ ready }: Context, first: number, last: number): string | null => {
  const span = spanOfTokens(ready, first, last)
  return span ? ready.article.text.slice(span.start, span.end) : null
}

const inStance = ({ positions }: Context, start: number, end: number): PositionAnnotation | undefined =>
  positions.find((p) => p.spans[0].start < end && start < p.spans[0].end)

const quotationOf = ({ ready }: Context, token: number): number => ready.tokens[token]?.quotation ?? -1

// The main verb of the clause before a cue: the last finite one that is nobody's report.
const mainVerb = (context: Context, sentence: Sentence, cue: number): VerbGroup | undefined => {
  const { ready } = context
  const verbs = verbsBetween(ready, sentence.first, cue).filter((v) => v.form === 'finite')
  return verbs.findLast((v) => quotationOf(context, v.head) === quotationOf(context, cue)) ?? verbs.at(-1)
}

const speakerOf = (context: Context, verb: VerbGroup): Who | null => speakingParty(context, verb)

const holderOfMain = (context: Context, verb: VerbGroup): { party: Who; own: boolean } | null => {
  const { ready } = context
  const token = ready.tokens[verb.head]
  const stance = token ? inStance(context, token.start, token.end) : undefined
  const speaker = speakerOf(context, verb)
  const holder = holderOf(context, verb)?.parties[0]
  // A stance told of what a thing will or must do: the clause is the thing's own.
  const ofThing = /will|duty|readiness|verdict/.test(stance?.rule ?? '') && holder === undefined
  if (stance && !ofThing) return { party: stance.party, own: true }
  const speakers = speaker && holder ? [speaker, ...speakingParties(context, verb)] : []
  const own = speakers.some((each) => holder !== undefined && partyKey(holder) === partyKey(each))
  if (speaker) return { party: speaker, own }
  if (holder) return { party: holder, own: false }
  const described = sayer(context, verb)
  return described ? { party: described, own: true } : null
}

const modalOf = (verb: VerbGroup): string => verb.modal ?? ''

// "Nothing would be signed", "sits down with nobody", "has no wish to": refused without a "not".
const isRefusal = ({ ready, words }: Context, verb: VerbGroup, cue: number): boolean => {
  if (verb.negated) return true
  const from = Math.max(ready.sentences[ready.tokens[verb.first]?.sentence ?? -1]?.first ?? 0, verb.first - 4)
  return ready.tokens
    .slice(from, Math.min(verb.last + 4, cue))
    .some((t) => words.nothings.has(t.lower) || t.lemma === 'refuse')
}

const isWilled = (context: Context, verb: VerbGroup, own: boolean): boolean => {
  const { ready, words } = context
  if (
    verb.modal === null &&
    ready.tokens.slice(verb.first, verb.last + 3).some((t) => words.willing.has(t.lower))
  )
    return true
  const token = ready.tokens[verb.head]
  if (token && inStance(context, token.start, token.end)) return true
  if (own) return words.willing.has(modalOf(verb))
  // Of things that are spoken of only what is sure: not "could", nor "would be better".
  const spoken = statementAt(context.statements, verb) !== null
  const sure = words.firmly.has(modalOf(verb)) || (verb.modal !== null && words.willVerbs.has(verb.lemma))
  return spoken && sure && verb.lemma !== 'be'
}

// Only a party's own clause or somebody's words tell of a need: the page's own are about the world.
const isNeed = (context: Context, verb: VerbGroup, cue: number): boolean => {
  const { ready, words } = context
  const token = ready.tokens[verb.head]
  if (token && /insists|demands/.test(inStance(context, token.start, token.end)?.stance ?? '')) return true
  if (ready.tokens.slice(verb.first, verb.last + 4).some((t) => words.needs.has(t.lower))) return true
  const from = Math.max(ready.sentences[ready.tokens[cue]?.sentence ?? 0]?.first ?? 0, cue - 16)
  return (
    ready.tokens.slice(from, cue).some((t) => words.needs.has(t.lower)) &&
    statementAt(context.statements, verb) !== null
  )
}

// "The guild wanted to read the report before making an offer".
const wantsFirst = ({ ready }: Context, cue: Cue, verb: VerbGroup): boolean =>
  verb.lemma === 'want' &&
  ready.tokens[verb.last]?.lower === 'to' &&
  ready.tokens[cue.first]?.lower === 'before' &&
  /ing$/.test(ready.tokens[cue.last]?.lower ?? '')

const table = /^(talks|negotiations|peace|progress)$/

// "The talks will get nowhere if …": said of the pact or the talks themselves.
const isOfPact = ({ ready, words }: Context, verb: VerbGroup): boolean => {
  const subject = findSubject(ready, verb)
  return ready.tokens
    .slice(subject?.first, subject?.last)
    .some((t) => words.pacts.has(t.lemma) || table.test(t.lower))
}

// "Will not sail if it rains" says when not; "talks will get nowhere if you insist" what must go first.
const saysWhenNot = (context: Context, cue: Cue, verb: VerbGroup): boolean =>
  isRefusal(context, verb, cue.first) &&
  context.ready.tokens[cue.first]?.lower === 'if' &&
  !isOfPact(context, verb)

const needing = /^(insist|demand|need|require)$/

// "Threatened a levy before halving it" tells what was done.
const isTold = ({ ready }: Context, cue: Cue, verb: VerbGroup): boolean =>
  /ing$/.test(ready.tokens[cue.last]?.lower ?? '') &&
  verb.tense === 'past' &&
  verb.modal === null &&
  !needing.test(verb.lemma)

// "The 30 freed in exchange for a boat", "forced it to sign in return for aid": done, and nobody's condition any more.
const isPastTrade = ({ ready, words }: Context, cue: Cue, verb: VerbGroup): boolean =>
  verb.tense === 'past' &&
  verb.modal === null &&
  !ready.tokens
    .slice(Math.max(0, verb.first - 6), cue.first)
    .some((t) => words.willing.has(t.lower) || words.papers.has(t.lemma) || t.lemma === 'propose')

// "He ought to bring them home before dressing for dinner": advice to another on what is to be done first.
const isAdvice = ({ ready }: Context, cue: Cue, verb: VerbGroup): boolean =>
  /ing$/.test(ready.tokens[cue.last]?.lower ?? '') &&
  ready.tokens
    .slice(Math.max(0, verb.first - 3), verb.last + 1)
    .some((t) => /^(?:should|ought)$/.test(t.lower))

const saysOnly = ({ ready }: Context, cue: Cue): boolean => {
  const from = Math.max(ready.sentences[ready.tokens[cue.first]?.sentence ?? 0]?.first ?? 0, cue.first - 10)
  return ready.tokens.slice(from, cue.first).some((t) => t.lower === 'only')
}

// "Keshet will share the water if": what a body will do, told by the reporter.
const isOwnWill = (context: Context, verb: VerbGroup): boolean => {
  const { words } = context
  if (verb.modal === null || !words.firmly.has(verb.modal) || verb.passive || words.idle.has(verb.lemma))
    return false
  const parties = holderOf(context, verb)?.parties ?? []
  return parties.length > 0 && parties.every((party) => isBody(context, party))
}

// "Starvation will spread unless": what befalls is nobody's condition. A measure, a pact and what is done by somebody may be.
const befalls = (context: Context, verb: VerbGroup): boolean => {
  const { ready, words } = context
  const subject = findSubject(ready, verb)
  const head = ready.tokens[subject?.head ?? -1]
  if (verb.passive || head?.pos !== 'NOUN' || holderOf(context, verb)?.parties.length) return false
  const known = issueOf(ready, subject?.first ?? 0, subject?.last ?? 0, words)?.known === true
  const named = known || words.measures.has(head.lemma) || words.measures.has(head.lower)
  return !named && !words.deeds.has(head.lemma) && !isOfPact(context, verb)
}

// What is told as willed, or as refused until then.
const isHeldBack = (context: Context, cue: Cue, verb: VerbGroup, own: boolean): boolean => {
  const refused = isRefusal(context, verb, cue.first)
  const spoken = own || statementAt(context.statements, verb) !== null
  if (cue.main === 'refusal') return refused && (spoken || isOwnWill(context, verb)) && verb.tense !== 'past'
  if (isForetold(context, verb) || (!refused && befalls(context, verb))) return false
  if (refused && (verb.lemma === 'refuse' || verb.lemma === 'decline')) return true
  return (
    isWilled(context, verb, own) || isOwnWill(context, verb) || (refused && spoken && verb.modal !== null)
  )
}

// "Spoke on condition of anonymity".
const isReportersTerm = ({ ready, words }: Context, cue: Cue): boolean =>
  [cue.last, cue.last + 1].some((at) => words.reportersTerms.has(ready.tokens[at]?.lower ?? ''))

const admits = (context: Context, cue: Cue, verb: VerbGroup, own: boolean): boolean => {
  if (saysWhenNot(context, cue, verb) || isReportersTerm(context, cue)) return false
  if (cue.main === 'any') return cue.relation !== 'exchange' || !isPastTrade(context, cue, verb)
  if (cue.main === 'only') return saysOnly(context, cue)
  if (cue.main === 'need' && isAdvice(context, cue, verb)) return false
  if (cue.main === 'need')
    return wantsFirst(context, cue, verb) || (!isTold(context, cue, verb) && isNeed(context, verb, cue.first))
  return isHeldBack(context, cue, verb, own)
}

// "Would abandon the talks if", "condemned the raid": what is rejected is not what is wanted.
const rejects = ({ stance }: { readonly stance: string }): boolean => stance === 'rejects'
const hangs = /^(?:if|unless)$/

// Wishes begin behind the modal of will or refusal: "will not discuss the islands" wants to discuss them.
const wishOf = ({ ready, words }: Context, verb: VerbGroup, cue: Cue): number => {
  const stance = phraseAt(words.stanceVerbs, ready.tokens, verb.head, cue.first)
  if (stance?.value.some(rejects) && hangs.test(cue.relation) && !verb.negated) return verb.head
  if (stance) {
    // "wants its ships back", "would drop the levy": what is wanted may stand within the cue.
    const behind = stance.last < cue.first ? stance.last : verb.head + (verb.modal === null ? 1 : 0)
    return ready.tokens[behind]?.lower === 'to' ? behind + 1 : behind
  }
  for (let i = verb.first; i < cue.first; i++) {
    const token = ready.tokens[i]
    if (token && verb.modal === null && words.willing.has(token.lower))
      return ready.tokens[i + 1]?.lower === 'to' ? i + 2 : i + 1
  }
  return verb.head + 1 < cue.first || verb.modal !== null ? verb.head : verb.first
}

// "Nothing will be signed before": what is refused before something waits for it.
const readCue = (context: Context, cue: Cue, verb: VerbGroup): Cue =>
  cue.after === 'wish' && cue.main === 'need' && isRefusal(context, verb, cue.first)
    ? { ...cue, after: 'condition', main: 'refusal' }
    : cue

const firstOf = (context: Context, verb: VerbGroup, sentence: Sentence | undefined): number => {
  const subject = findSubject(context.ready, verb)
  const near =
    subject &&
    subject.first <= verb.first &&
    quotationOf(context, subject.first) === quotationOf(context, verb.first)
  return near && subject.first >= (sentence?.first ?? 0) ? subject.first : verb.first
}

const lasts = /^(?:until|till|unless)$/

// "Keep fighting until", "will close the port unless": goes on, or comes, as long as the other is not there.
const isUndone = (context: Context, cue: Cue, verb: VerbGroup): boolean =>
  cue.main === 'will' &&
  lasts.test(context.ready.tokens[cue.first]?.lower ?? '') &&
  !isRefusal(context, verb, cue.first)

// "Had sought a levy until the vote": what was wanted then, and ended.
const hasEnded = ({ ready }: Context, cue: Cue, { verb, wish }: { verb: VerbGroup; wish: number }): boolean =>
  /^(?:until|till)$/.test(ready.tokens[cue.first]?.lower ?? '') &&
  verb.tense === 'past' &&
  verb.modal === null &&
  ready.tokens[wish - 1]?.lower !== 'to'

const isAdjective = ({ ready }: Context, cue: Cue): boolean =>
  /^(?:conditional|contingent|dependent)$/.test(ready.tokens[cue.first]?.lower ?? '')

const isStated = (context: Context, verb: VerbGroup, cue: Cue): boolean => {
  const { ready, words } = context
  if (phraseAt(words.stanceVerbs, ready.tokens, verb.head, cue.first) !== null) return true
  const near = ready.tokens.slice(verb.first, verb.last + 2)
  return verb.modal === null && near.some((t) => words.willing.has(t.lower))
}

// Where the words for what waits begin.
const startOfWish = (context: Context, cue: Cue, verb: VerbGroup, own: boolean): number => {
  const first = firstOf(
    context,
    verb,
    context.ready.sentences[context.ready.tokens[verb.head]?.sentence ?? 0],
  )
  const next = context.ready.tokens[verb.last]?.lower
  // "There will be no deal unless": the deal is what waits. "Made any truce conditional on": the truce.
  if (wantsFirst(context, cue, verb) || (verb.lemma === 'be' && next === 'no')) return verb.last + 1
  if (verb.lemma === 'make' && cue.first - verb.last > 0 && isAdjective(context, cue)) return verb.last
  const stated = isStated(context, verb, cue)
  const whole = cue.main === 'only' || (!own && !stated) || (cue.main === 'any' && !stated)
  if (whole || cue.after === 'wish') return first
  const wish = wishOf(context, verb, cue)
  // "Could be signed", "may end": what it is said of belongs to it.
  return wish === verb.head && (verb.passive || cue.first - wish <= 1) ? first : wish
}

const mainOf = (context: Context, told: Cue, sentence: Sentence): (Main & { cue: Cue }) | null => {
  const verb = mainVerb(context, sentence, told.first)
  if (!verb) return null
  const threat =
    told.relation === 'if' || told.relation === 'unless' ? threatBefore(context, verb, told) : null
  if (threat) return { ...threat, undone: false, cue: told }
  const held = holderOfMain(context, verb)
  if (!held || isLonePerson(context, held.party) || asksWhat(context, verb, told.first)) return null
  const cue = readCue(context, told, verb)
  if (!admits(context, cue, verb, held.own)) return null
  const wish = startOfWish(context, cue, verb, held.own)
  const undone = isUndone(context, cue, verb)
  if (undone && hasEnded(context, cue, { verb, wish })) return null
  return { party: held.party, first: firstOf(context, verb, sentence), wish, undone, cue }
}

const isDated = ({ ready, dates }: Context, at: number): boolean => {
  const [first, second] = [ready.tokens[at], ready.tokens[at + 1]]
  return dates.some((d) => d.spans[0].start === first?.start || d.spans[0].start === second?.start)
}

const idle = /^(any|anything|possible|necessary|needed|so|also|appropriate|ever|required)$/

// "Little, if any,", "for as long as it takes", "while also": nothing waits for anything.
const isIdle = ({ ready }: Context, first: number, last: number): boolean => {
  const [next, after] = [ready.tokens[last]?.lower ?? '', ready.tokens[last + 1]?.lower ?? '']
  if (ready.tokens[first]?.lower === 'while' && /ing$/.test(next)) return true
  // "Before any talk of quotas" waits; "if any" does not.
  if (/^any/.test(next) && ready.tokens[first]?.lower === 'before') return false
  return (
    idle.test(next) ||
    (next === 'it' && /^(takes|is|was)$/.test(after) && ready.tokens[last - 1]?.lower === 'as')
  )
}

const cuesIn = (context: Context, sentence: Sentence): readonly Cue[] => {
  const { ready, words } = context
  const out: Cue[] = []
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    const found = phraseAt(words.conditionCues, ready.tokens, i, sentence.last)
    if (!found) continue
    // "as if", "even if", "not until Friday": no condition.
    const before = ready.tokens[i - 1]
    const pair = ready.tokens[found.last]?.pos === 'CCONJ' || isIdle(context, found.first, found.last)
    const date = found.value.main !== 'any' && isDated(context, found.last)
    // "Made clear that if": opens a clause of its own.
    if (!/^(as|even|see|ask|know|whether|what|that)$/.test(before?.lower ?? '') && !date && !pair)
      out.push({ ...found.value, first: i, last: found.last })
    i = found.last - 1
  }
  return out
}

const only = /^(only|just)$/

// "In return for the following points: a truce, …": the list behind the colon.
const behindOf = ({ ready, words }: Context, cue: Cue, sentence: Sentence): readonly [number, number] => {
  const last = limitOfClause(ready, cue.last, words.cuts)
  if (ready.tokens[last]?.lower !== 'following' || last - cue.last > 1) return [cue.last, last]
  const colon = ready.tokens.findIndex((t, i) => i > last && i < last + 4 && t.text === ':')
  return colon > 0 && colon + 1 < sentence.last ? [colon + 1, sentence.last] : [cue.last, last]
}

// "Keep fighting until": that it does not is what comes only after.
const undo = ({ ready }: Context, { wish, cue }: Main & { readonly cue: Cue }, told: string): string => {
  const clause = verbsBetween(ready, wish, cue.first).some((v) => v.form === 'finite' && v.first > wish)
  return clause ? `not: ${told}` : `not ${told}`
}

/** Conditions that a conjunction tells: "will not sail until the straits are open", "a list in exchange for a truce". */
export const findCued = (context: Context): readonly Draft[] => {
  const { ready } = context
  const out: Draft[] = []
  for (const sentence of ready.sentences) {
    for (const found of cuesIn(context, sentence)) {
      const main = mainOf(context, found, sentence)
      if (!main) continue
      const cue = main.cue
      const [from, last] = behindOf(context, cue, sentence)
      const behind = textOf(
        context,
        cue.main === 'only' && cue.last - cue.first > 1 ? cue.first + 1 : from,
        last,
      )
      const before = textOf(
        context,
        main.wish,
        only.test(ready.tokens[cue.first - 1]?.lower ?? '') ? cue.first - 1 : cue.first,
      )
      const span = spanOfTokens(ready, main.first, last)
      if (!span || !behind || !before) continue
      const wanted = main.undone ? undo(context, main, before) : before
      const [wants, onlyAfter] = cue.after === 'condition' ? [wanted, behind] : [behind, before]
      out.push({ party: main.party, wants, onlyAfter, span, rule: 'conditions/cue' })
    }
  }
  return out
}
