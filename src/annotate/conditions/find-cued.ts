import { limitOfClause, spanOfTokens } from '../../grammar/find-clause.ts'
import { namesMatter } from '../../grammar/is-of-talks.ts'
import { statementAt } from '../../grammar/find-speaker.ts'
import { verbsBetween } from '../../grammar/find-subject.ts'
import { phraseAt } from '../../kit/phrase-table.ts'
import type { ConditionCue } from '../../languages/contract/negotiation.ts'
import type { ConditionAnnotation } from '../../model/annotation.ts'
import type { Sentence, VerbGroup } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'
import type { Context, Draft } from './context.ts'
import { type Main, readMain, wishOf } from './find-main.ts'
import { needOf } from './find-needs.ts'
import { affirmed, worded } from './word-clause.ts'

interface Cue extends ConditionCue {
  readonly first: number
  readonly last: number
  readonly word: string
}

const quotationOf = ({ ready }: Context, token: number): number => ready.tokens[token]?.quotation ?? -1

/** The words of tokens [first, last) as the page has them, without marks at either end. */
export const textOf = ({ ready }: Context, first: number, last: number): string | null => {
  const span = spanOfTokens(ready, first, last)
  return span ? ready.article.text.slice(span.start, span.end) : null
}

// The talks "will not go on" if the siege does: marks around a part of what somebody says part nothing.
const inOneStatement = ({ statements }: Context, a: Span, b: Span): boolean => {
  const said = statementAt(statements, a)
  return said !== null && said === statementAt(statements, b)
}

// The main verb of the clause before a cue: the last finite one that stands in the same words.
const mainVerb = (context: Context, sentence: Sentence, cue: number): VerbGroup | undefined => {
  const verbs = verbsBetween(context.ready, sentence.first, cue).filter((v) => v.form === 'finite')
  const [last, token] = [verbs.at(-1), context.ready.tokens[cue]]
  if (last && token && inOneStatement(context, last, token)) return last
  return verbs.findLast((v) => quotationOf(context, v.head) === quotationOf(context, cue)) ?? last
}

const isDated = ({ ready, dates }: Context, at: number): boolean => {
  const [first, second] = [ready.tokens[at], ready.tokens[at + 1]]
  return dates.some((d) => d.spans[0].start === first?.start || d.spans[0].start === second?.start)
}

const notCue = /^(as|even|see|ask|know|whether|what|and|or|but|wonder|wondered|asked)$/

const cuesIn = (context: Context, sentence: Sentence): readonly Cue[] => {
  const { ready, words } = context
  const out: Cue[] = []
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    const found = phraseAt(words.conditionCues, ready.tokens, i, sentence.last)
    if (!found) continue
    // "as if", "even if", "not until Friday", "if any", "as soon as possible": no condition.
    const before = ready.tokens[i - 1]
    const next = ready.tokens[found.last]
    const pair =
      next?.pos === 'CCONJ' ||
      next?.pos === 'PUNCT' ||
      /^(any|possible|not|then|now)$/.test(next?.lower ?? '')
    const date = found.value.main !== 'any' && isDated(context, found.last)
    if (!notCue.test(before?.lower ?? '') && !date && !pair)
      out.push({ ...found.value, first: i, last: found.last, word: ready.tokens[i]?.lower ?? '' })
    i = found.last - 1
  }
  return out
}

const hasOnly = ({ ready }: Context, cue: Cue): boolean => {
  const from = Math.max(ready.sentences[ready.tokens[cue.first]?.sentence ?? 0]?.first ?? 0, cue.first - 10)
  return ready.tokens.slice(from, cue.first + 1).some((t) => t.lower === 'only')
}

type Relation = ConditionAnnotation['relation'] | 'unless' | 'on'

const goesOn = ({ ready, words }: Context, { verb }: Main): boolean =>
  ready.tokens.slice(verb.first, verb.last + 3).some((t) => words.goings.has(t.lemma))

// What "until", "unless", "if" and their like make of a clause that is willed or refused.
const byWord = (context: Context, cue: Cue, main: Main): Relation | null => {
  const { refused, willed } = main
  if (/^(until|till)$/.test(cue.word)) {
    if (refused) return 'after'
    return willed && goesOn(context, main) ? 'on' : null
  }
  if (cue.word === 'unless') return refused ? 'after' : willed ? 'unless' : null
  if (!willed && !refused) return null
  return cue.relation === 'while' || cue.relation === 'if' ? cue.relation : refused ? null : 'after'
}

// What the words of the main clause say of a cue, or null where the two make no condition.
const relationOf = (context: Context, cue: Cue, main: Main): Relation | null => {
  const only = hasOnly(context, cue)
  if (only) return cue.relation === 'exchange' ? 'exchange' : 'after'
  if (cue.main === 'only') return null
  if (cue.main === 'refusal') return main.refused ? cue.relation : null
  if (cue.relation === 'exchange') return main.willed ? 'exchange' : null
  if (cue.main === 'will') return byWord(context, cue, main)
  return main.willed || main.voice === 'process' ? 'after' : null
}

const dropped = ({ ready }: Context, main: Main, end: number): string | null => {
  const { denied, verb } = main
  if (!denied) return null
  const nothing = /^nothing$/.test(ready.tokens[denied.first]?.lower ?? '')
  const first = ready.tokens[denied.first]?.lower === 'no' ? denied.first + 1 : denied.first
  // "There will be no talks": the talks; "No talks will be held": the talks will be held.
  if (denied.first > verb.first) return affirmed(ready, first, end)
  return nothing ? `anything ${affirmed(ready, denied.last, end)}` : affirmed(ready, first, end)
}

const deny = ({ ready }: Context, main: Main, wish: number, end: number): string | null => {
  if (main.voice === 'process') {
    const modal = main.verb.first + (main.verb.modal === null ? 0 : 1)
    const [a, b] = [
      affirmed(ready, main.subject?.first ?? main.verb.first, modal),
      affirmed(ready, modal, end),
    ]
    return main.verb.modal === null ? null : `${a} not ${b}`
  }
  const noun = main.verb.modal === null && /^(ADJ|NOUN|PROPN|DET|NUM)$/.test(ready.tokens[wish]?.pos ?? '')
  const text = affirmed(ready, wish, end)
  return noun ? `no ${text.replace(/^(a|an|the) /i, '')}` : `not ${text}`
}

const wantsOf = (context: Context, main: Main, end: number, relation: Relation): string | null => {
  const { ready } = context
  const first = main.subject && main.subject.first < main.verb.first ? main.subject.first : main.verb.first
  const wish = main.voice === 'own' ? wishOf(context, main.verb, end) : first
  if (relation === 'unless' || relation === 'on') return main.refused ? null : deny(context, main, wish, end)
  if (relation === 'if' || relation === 'while') {
    if (!main.refused) return textOf(context, wish, end)
    return main.voice === 'own' && main.verb.modal !== null
      ? `not ${affirmed(ready, wish, end)}`
      : textOf(context, first, end)
  }
  if (main.denied) return dropped(context, main, end)
  return main.refused ? affirmed(ready, wish, end) : textOf(context, wish, end)
}

// Taggers take many a verb for a noun: words enough for a clause will do.
export const hasVerb = ({ ready }: Context, first: number, last: number): boolean =>
  last - first > 3 || verbsBetween(ready, first, last).some((v) => v.form === 'finite')

const anaphor = /^(this|that|these|those|then|so)$/
const pronoun = /^(it|they|he|she)$/

// "until this is done" says nothing by itself.
const stands = (context: Context, cue: Cue, last: number): boolean => {
  const { ready, words } = context
  const clause = /^(if|until|till|unless|once|as|so|provided|while|assuming)$/.test(cue.word)
  if (clause && !hasVerb(context, cue.last, last)) return false
  const opening = ready.tokens[cue.last]?.lower ?? ''
  const vague = anaphor.test(opening) || (pronoun.test(opening) && last - cue.last < 5)
  return !vague || namesMatter(ready, cue.last, last, words)
}

const trails = ({ ready }: Context, from: number, to: number): boolean => {
  for (let i = from; i < to - 1; i++)
    if (ready.tokens[i]?.text === ',' && /ing$/.test(ready.tokens[i + 1]?.lower ?? '')) return true
  return false
}

const plain = (relation: Relation): ConditionAnnotation['relation'] =>
  relation === 'unless' || relation === 'on' ? 'after' : relation

const startOf = ({ subject, verb }: Main): number =>
  subject && subject.first < verb.first ? subject.first : verb.first

// Of the same words, or of one statement that marks stand in.
const isTogether = (context: Context, a: number, b: number): boolean => {
  const [x, y] = [context.ready.tokens[a], context.ready.tokens[b]]
  const quoted = quotationOf(context, b)
  if (!x || !y) return false
  return quoted < 0 || quoted === quotationOf(context, a) || inOneStatement(context, x, y)
}

const draftOf = (context: Context, cue: Cue, sentence: Sentence): Draft | null => {
  const { ready, words } = context
  const found = mainVerb(context, sentence, cue.first)
  if (!found) return null
  if (cue.after === 'wish') return needOf(context, cue, found)
  const main = readMain(context, found)
  const relation = main ? relationOf(context, cue, main) : null
  // "…, warning of new duties if talks fail": the clause in between is what waits.
  if (!main || !relation || trails(context, main.verb.last, cue.first)) return null
  const [first, last] = [startOf(main), limitOfClause(ready, cue.last, words.cuts)]
  if (!isTogether(context, first, cue.first)) return null
  if (!stands(context, cue, last) || !namesMatter(ready, first, last, words)) return null
  const end = ready.tokens[cue.first - 1]?.lower === 'only' ? cue.first - 1 : cue.first
  const from = cue.main === 'only' && cue.last - cue.first > 1 ? cue.first + 1 : cue.last
  const wants = worded(wantsOf(context, main, end, relation))
  const onlyAfter = worded(textOf(context, from, last))
  const span = spanOfTokens(ready, first, last)
  if (!span || !wants || !onlyAfter) return null
  return { party: main.party, wants, onlyAfter, relation: plain(relation), span, rule: 'conditions/cue' }
}

/** Conditions that a conjunction tells: "will not sail until the straits are open", "a list in exchange for a truce". */
export const findCued = (context: Context): readonly Draft[] =>
  context.ready.sentences.flatMap((sentence) =>
    cuesIn(context, sentence).flatMap((cue) => draftOf(context, cue, sentence) ?? []),
  )
