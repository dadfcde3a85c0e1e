import { limitOfClause, spanOfTokens } from '../../grammar/find-clause.ts'
import { namesMatter } from '../../grammar/is-of-talks.ts'
import { isLonePerson } from '../../grammar/find-party.ts'
import { speakingParty, statementAt } from '../../grammar/find-speaker.ts'
import { findSubject, verbIndexAt, verbsBetween } from '../../grammar/find-subject.ts'
import { phraseAt } from '../../kit/phrase-table.ts'
import type { ConditionAnnotation } from '../../model/annotation.ts'
import type { Sentence, VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'
import { hasVerb, textOf } from './find-cued.ts'
import { type Main, processHolder, readMain } from './find-main.ts'
import { affirmed, worded } from './word-clause.ts'

const opens = /^(["“'‘(,;:.—–]|but|and|that|so)$/

const opensClause = ({ ready }: Context, at: number, sentence: Sentence): boolean =>
  at === sentence.first || opens.test(ready.tokens[at - 1]?.lower ?? '')

const commaAfter = ({ ready }: Context, from: number, last: number): number => {
  const quoted = ready.tokens[from]?.quotation ?? -1
  for (let i = from; i < last; i++)
    if (ready.tokens[i]?.text === ',' && (ready.tokens[i]?.quotation ?? -1) === quoted) return i
  return -1
}

// The verb of the main clause behind the comma: "we are ready", "the ships will sail".
const mainAfter = ({ ready }: Context, comma: number, last: number): VerbGroup | null => {
  const verb = ready.verbs[verbIndexAt(ready, comma)]
  return verb && verb.last <= last && verb.first - comma < 14 && verb.form === 'finite' ? verb : null
}

const anaphor = /^(this|that|it|these|those|they|then|he|she|so|not|any|i|you)$/

// What the opening words make of the main clause: null where the two make no condition.
const relationOf = (word: string, only: boolean, main: Main): ConditionAnnotation['relation'] | null => {
  if (only) return 'after'
  if (/^(until|without|unless)$/.test(word)) return main.refused ? 'after' : null
  if (/^(as|so)$/.test(word)) return 'while'
  return word === 'if' ? 'if' : main.refused ? null : 'after'
}

const wantsOf = (context: Context, main: Main, first: number, last: number): string | null => {
  const { ready } = context
  const { denied } = main
  if (!main.refused) return textOf(context, first, last)
  if (!denied) return affirmed(ready, first, last)
  const no = ready.tokens[denied.first]?.lower === 'no' ? denied.first + 1 : denied.first
  return affirmed(ready, no, last)
}

interface Opening {
  readonly word: string
  readonly only: boolean
  /** Tokens [first, comma) of what must come first. */
  readonly first: number
  readonly comma: number
}

const openingAt = (context: Context, at: number, sentence: Sentence): Opening | null => {
  const { ready, words } = context
  const cue = phraseAt(words.frontedCues, ready.tokens, at, sentence.last)
  if (!cue || !opensClause(context, at, sentence)) return null
  const comma = commaAfter(context, cue.last, sentence.last)
  const only = ready.tokens[at]?.lower === 'only'
  const word = ready.tokens[only ? at + 1 : at]?.lower ?? ''
  if (comma <= cue.last || (word !== 'without' && !hasVerb(context, cue.last, comma))) return null
  // "If I read it out", "Once this is done": nothing that is named.
  const vague =
    anaphor.test(ready.tokens[cue.last]?.lower ?? '') && !namesMatter(ready, cue.last, comma, words)
  return vague ? null : { word, only, first: cue.last, comma }
}

const frontedAt = (context: Context, at: number, sentence: Sentence): Draft | null => {
  const { ready, words } = context
  const opening = openingAt(context, at, sentence)
  const verb = opening ? mainAfter(context, opening.comma, sentence.last) : null
  const main = verb ? readMain(context, verb) : null
  if (!opening || !main || (main.voice === 'process' && !main.refused && !main.willed)) return null
  const relation = relationOf(opening.word, opening.only, main)
  const last = limitOfClause(ready, main.verb.last, words.cuts)
  if (!relation || !namesMatter(ready, at, last, words)) return null
  const denies = relation === 'if' || relation === 'while'
  const first = opening.comma + 1
  const wants = worded(denies ? textOf(context, first, last) : wantsOf(context, main, first, last))
  const onlyAfter = worded(textOf(context, opening.first, opening.comma))
  const span = spanOfTokens(ready, at, last)
  if (!wants || !onlyAfter || !span) return null
  return { party: main.party, wants, onlyAfter, relation, span, rule: 'conditions/fronted' }
}

const namesDeed = ({ ready, words }: Context, first: number, last: number): boolean =>
  ready.tokens.slice(first, last).some((t) => words.deeds.has(t.lemma))

// "Only the return of all will allow for talks": nothing else makes it possible.
const soleMeans = (context: Context, at: number, sentence: Sentence): Draft | null => {
  const { ready, statements, words } = context
  const token = ready.tokens[at]
  if (token?.lower !== 'only' || !opensClause(context, at, sentence) || !statementAt(statements, token))
    return null
  const verb = verbsBetween(ready, at, sentence.last).find((v) => v.form === 'finite')
  const party = verb ? speakingParty(context, verb) : null
  if (!verb || !words.firmly.has(verb.modal ?? '') || !party || isLonePerson(context, party)) return null
  const last = limitOfClause(ready, verb.last, words.cuts)
  if (
    !words.openings.has(verb.lemma) ||
    !(namesMatter(ready, at, last, words) || namesDeed(context, at + 1, verb.first))
  )
    return null
  const from = ready.tokens[verb.last]?.lower === 'for' ? verb.last + 1 : verb.last
  const [wants, onlyAfter] = [
    worded(textOf(context, from, last)),
    worded(textOf(context, at + 1, verb.first)),
  ]
  const span = spanOfTokens(ready, at, last)
  return wants && onlyAfter && span
    ? { party, wants, onlyAfter, relation: 'after', span, rule: 'conditions/sole' }
    : null
}

/** Conditions that stand first: "once the straits are open, we will sail", "only a truce will allow talks". */
export const findFronted = (context: Context): readonly Draft[] =>
  context.ready.sentences.flatMap((sentence) => {
    const out: Draft[] = []
    for (let at = sentence.first; at < sentence.last; at++) {
      const draft = frontedAt(context, at, sentence) ?? soleMeans(context, at, sentence)
      if (draft) out.push(draft)
    }
    return out
  })

const open = /^(how|whether|who|what|which|when|if)$/

const hangsOn = (context: Context, verb: VerbGroup): number => {
  const { ready, words } = context
  const sentence = ready.sentences[ready.tokens[verb.head]?.sentence ?? -1]
  if (verb.form !== 'finite' || verb.passive || verb.negated || !sentence) return -1
  const found = phraseAt(words.dependences, ready.tokens, verb.head, sentence.last)
  return found && !open.test(ready.tokens[found.last]?.lower ?? '') ? found.last : -1
}

const dependenceAt = (context: Context, verb: VerbGroup): Draft | null => {
  const { ready, statements, words } = context
  const from = hangsOn(context, verb)
  const subject = from < 0 ? null : findSubject(ready, verb)
  if (!subject || !words.processes.has(ready.tokens[subject.head]?.lemma ?? '')) return null
  const party = statementAt(statements, verb) ? processHolder(context, verb) : null
  const last = limitOfClause(ready, from, words.cuts)
  const wants = worded(textOf(context, subject.first, verb.first))
  const onlyAfter = worded(textOf(context, from, last))
  const span = spanOfTokens(ready, subject.first, last)
  if (!party || !wants || !onlyAfter || !span) return null
  return { party, wants, onlyAfter, relation: 'after', span, rule: 'conditions/dependence' }
}

/** What talks or a truce are said to depend on: "talks hinge on a truce". */
export const findDependences = (context: Context): readonly Draft[] =>
  context.ready.verbs.flatMap((verb) => dependenceAt(context, verb) ?? [])
