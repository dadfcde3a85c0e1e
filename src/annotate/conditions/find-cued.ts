import { limitOfClause, spanOfTokens } from '../../grammar/find-clause.ts'
import { isLonePerson, partyKey } from '../../grammar/find-party.ts'
import { holderOf, statementAt, speakingParty } from '../../grammar/find-speaker.ts'
import { findSubject, verbsBetween } from '../../grammar/find-subject.ts'
import { phraseAt } from '../../kit/phrase-table.ts'
import type { ConditionCue } from '../../languages/contract/negotiation.ts'
import type { PositionAnnotation, Who } from '../../model/annotation.ts'
import type { Sentence, VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'

interface Cue extends ConditionCue {
  readonly first: number
  readonly last: number
}

interface Main {
  readonly party: Who
  readonly first: number
  /** First token of what is wanted. */
  readonly wish: number
}

const will = /^(will|would|wo|could|can|may|might|'ll|’ll)$/
const ready_ = /^(ready|prepared|willing|open|threaten|threatened|threatens)$/
const needed = /^(need|needs|needed|must|required|requires|require|necessary|essential|first)$/

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
  if (stance) return { party: stance.party, own: true }
  const holder = holderOf(context, verb)?.parties[0]
  const own = speaker !== null && holder !== undefined && partyKey(holder) === partyKey(speaker)
  if (speaker) return { party: speaker, own }
  return holder ? { party: holder, own: false } : null
}

const isWilled = (context: Context, verb: VerbGroup, own: boolean): boolean => {
  const { ready } = context
  const words = ready.tokens.slice(verb.first, verb.last + 3)
  if (words.some((t) => ready_.test(t.lower))) return true
  const token = ready.tokens[verb.head]
  if (token && inStance(context, token.start, token.end)) return true
  return own && verb.modal !== null && will.test(verb.modal)
}

const admits = (context: Context, cue: Cue, verb: VerbGroup, own: boolean): boolean => {
  const { ready } = context
  // "Will not sail if it rains" says when not.
  if (verb.negated && ready.tokens[cue.first]?.lower === 'if') return false
  if (cue.main === 'will') return isWilled(context, verb, own)
  const sentence = ready.tokens.slice(
    ready.sentences[ready.tokens[cue.first]?.sentence ?? 0]?.first ?? 0,
    cue.first,
  )
  if (cue.main === 'only') return sentence.slice(-10).some((t) => t.lower === 'only')
  if (cue.main === 'any') return true
  if (ready.tokens.slice(verb.first, verb.last + 4).some((t) => needed.test(t.lower))) return true
  return (
    sentence.slice(-16).some((t) => needed.test(t.lower)) && statementAt(context.statements, verb) !== null
  )
}

// Wishes begin behind the modal of will or refusal: "will not discuss the islands" wants to discuss them.
const wishOf = ({ ready, words }: Context, verb: VerbGroup, cue: Cue): number => {
  const stance = phraseAt(words.stanceVerbs, ready.tokens, verb.head, cue.first)
  if (stance) return ready.tokens[stance.last]?.lower === 'to' ? stance.last + 1 : stance.last
  for (let i = verb.first; i < cue.first; i++) {
    const token = ready.tokens[i]
    if (token && ready_.test(token.lower)) return ready.tokens[i + 1]?.lower === 'to' ? i + 2 : i + 1
  }
  return verb.head + 1 < cue.first || verb.modal !== null ? verb.head : verb.first
}

const mainOf = (context: Context, cue: Cue, sentence: Sentence): Main | null => {
  const { ready } = context
  const verb = mainVerb(context, sentence, cue.first)
  if (!verb) return null
  const held = holderOfMain(context, verb)
  if (!held || isLonePerson(context, held.party) || !admits(context, cue, verb, held.own)) return null
  const subject = findSubject(ready, verb)
  const near =
    subject &&
    subject.first <= verb.first &&
    quotationOf(context, subject.first) === quotationOf(context, verb.first)
  const first = near && subject.first >= sentence.first ? subject.first : verb.first
  const stated =
    ready.tokens.slice(verb.first, verb.last + 2).some((t) => ready_.test(t.lower)) ||
    phraseAt(context.words.stanceVerbs, ready.tokens, verb.head, cue.first) !== null
  const whole = cue.main === 'only' || (cue.main === 'any' && !stated) ? first : wishOf(context, verb, cue)
  return { party: held.party, first, wish: cue.after === 'wish' ? first : whole }
}

const cuesIn = ({ ready, words }: Context, sentence: Sentence): readonly Cue[] => {
  const out: Cue[] = []
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    const found = phraseAt(words.conditionCues, ready.tokens, i, sentence.last)
    if (!found) continue
    // "as if", "even if", "not until Friday": no condition.
    const [before, next] = [ready.tokens[i - 1], ready.tokens[found.last]]
    const date =
      found.value.main === 'will' &&
      /^\d|^(january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
        next?.lower ?? '',
      )
    if (!/^(as|even|see|ask|know|whether|what)$/.test(before?.lower ?? '') && !date)
      out.push({ ...found.value, first: i, last: found.last })
    i = found.last - 1
  }
  return out
}

const only = /^(only|just)$/

/** Conditions that a conjunction tells: "will not sail until the straits are open", "a list in exchange for a truce". */
export const findCued = (context: Context): readonly Draft[] => {
  const { ready, words } = context
  const out: Draft[] = []
  for (const sentence of ready.sentences) {
    for (const cue of cuesIn(context, sentence)) {
      const main = mainOf(context, cue, sentence)
      if (!main) continue
      const last = limitOfClause(ready, cue.last, words.cuts)
      const behind = textOf(
        context,
        cue.main === 'only' && cue.last - cue.first > 1 ? cue.first + 1 : cue.last,
        last,
      )
      const before = textOf(
        context,
        main.wish,
        only.test(ready.tokens[cue.first - 1]?.lower ?? '') ? cue.first - 1 : cue.first,
      )
      const span = spanOfTokens(ready, main.first, last)
      if (!span || !behind || !before) continue
      const [wants, onlyAfter] = cue.after === 'condition' ? [before, behind] : [behind, before]
      out.push({ party: main.party, wants, onlyAfter, span, rule: 'conditions/cue' })
    }
  }
  return out
}
