import { limitOfClause, spanOfTokens } from '../../grammar/find-clause.ts'
import { issueOf } from '../../grammar/find-issue.ts'
import { isLonePerson } from '../../grammar/find-party.ts'
import { holderOf, speakingParties, speakingParty, statementAt } from '../../grammar/find-speaker.ts'
import { findSubject, type Subject, verbIndexAt, verbsBetween } from '../../grammar/find-subject.ts'
import { phraseAt } from '../../kit/phrase-table.ts'
import type { Who } from '../../model/annotation.ts'
import type { Sentence, VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'
import { isForetold, sayer } from './who-says.ts'

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

const isWilled = ({ ready, words }: Context, verb: VerbGroup): boolean =>
  verb.modal !== null
    ? words.firmly.has(verb.modal) && verb.lemma !== 'be'
    : ready.tokens.slice(verb.first, verb.last + 3).some((t) => words.willing.has(t.lower))

const partyFor = (context: Context, verb: VerbGroup): Who | null => {
  const own = /^(?:i|we)$/.test(context.ready.tokens[verb.first - 1]?.lower ?? '')
  // "I will put it to a vote", "we will": whoever speaks, the first of several, and nobody named before.
  const holder = own ? speakingParties(context, verb)[0] : holderOf(context, verb)?.parties[0]
  const party = speakingParty(context, verb) ?? holder ?? sayer(context, verb)
  return party && !isLonePerson(context, party) ? party : null
}

const textOf = ({ ready }: Context, first: number, last: number): string | null => {
  const span = spanOfTokens(ready, first, last)
  return span ? ready.article.text.slice(span.start, span.end) : null
}

const supposing = /^(if|without)$/
const nobody = /^(it|this|that|there|nothing|which|thing|things)$/

// "If he does, it will lead to war", "without pressure, nothing will change": what comes of it, which nobody makes wait.
const isOutcome = (context: Context, at: number, verb: VerbGroup): boolean => {
  const { ready } = context
  if (!supposing.test(ready.tokens[at]?.lower ?? '')) return false
  if (nobody.test(ready.tokens[verb.first - 1]?.lower ?? '')) return true
  const subject = findSubject(ready, verb)
  const head = ready.tokens[subject?.head ?? -1]?.lower ?? ''
  // "If such decisions are made, they will go against our hopes": things.
  const things = head === 'they' && !holderOf(context, verb)?.parties.length
  return nobody.test(head) || things || isForetold(context, verb)
}

const frontedAt = (context: Context, at: number, sentence: Sentence): Draft | null => {
  const { ready, words } = context
  const cue = phraseAt(words.frontedCues, ready.tokens, at, sentence.last)
  if (!cue || !opensClause(context, at, sentence)) return null
  const comma = commaAfter(context, cue.last, sentence.last)
  const verb = comma > cue.last ? mainAfter(context, comma, sentence.last) : null
  // "If I read it out, I would have …" supposes, and waits for nothing.
  if (ready.tokens[cue.last]?.text === 'I') return null
  // "If he walks away, which I do not think he will": the main clause is none.
  if (/^(which|who)$/.test(ready.tokens[comma + 1]?.lower ?? '')) return null
  if (!verb || !isWilled(context, verb) || isOutcome(context, at, verb)) return null
  const party = partyFor(context, verb)
  const last = limitOfClause(ready, verb.last, words.cuts)
  const [wants, onlyAfter] = [textOf(context, comma + 1, last), textOf(context, cue.last, comma)]
  const span = spanOfTokens(ready, at, last)
  return party && wants && onlyAfter && span
    ? { party, wants, onlyAfter, span, rule: 'conditions/fronted' }
    : null
}

// "Only the return of all will allow …": nothing else makes it possible.
const soleMeans = (context: Context, at: number, sentence: Sentence): Draft | null => {
  const { ready, words } = context
  const token = ready.tokens[at]
  if (
    token?.lower !== 'only' ||
    !opensClause(context, at, sentence) ||
    !statementAt(context.statements, token)
  )
    return null
  const verb = verbsBetween(ready, at, sentence.last).find((v) => v.form === 'finite')
  if (!verb || verb.modal === null || !words.willing.has(verb.modal)) return null
  // "Only Keshet could end it": a doer is no condition.
  const doer = findSubject(ready, verb)
  if (ready.tokens[doer?.head ?? -1]?.pos !== 'NOUN') return null
  const party = partyFor(context, verb)
  const last = limitOfClause(ready, verb.last, words.cuts)
  const [wants, onlyAfter] = [textOf(context, verb.last, last), textOf(context, at + 1, verb.first)]
  const span = spanOfTokens(ready, at, last)
  return party && wants && onlyAfter && span
    ? { party, wants, onlyAfter, span, rule: 'conditions/sole' }
    : null
}

/** Conditions that stand first: "once the straits are open, we will sail", "only a truce will allow talks". */
export const findFronted = (context: Context): readonly Draft[] => {
  const out: Draft[] = []
  for (const sentence of context.ready.sentences)
    for (let at = sentence.first; at < sentence.last; at++) {
      const draft = frontedAt(context, at, sentence) ?? soleMeans(context, at, sentence)
      if (draft) out.push(draft)
    }
  return out
}

const sentenceLast = ({ ready }: Context, at: number): number =>
  ready.sentences[ready.tokens[at]?.sentence ?? -1]?.last ?? at

// Somebody says it of a known issue, not of a party: "our ships depend on fuel" is no condition.
const speakerOf = (context: Context, verb: VerbGroup, subject: Subject): Who | null => {
  const { ready, words, statements } = context
  if (!statementAt(statements, verb) || !issueOf(ready, subject.first, verb.first, words)?.known) return null
  const party = speakingParty(context, verb)
  return party && !isLonePerson(context, party) && !holderOf(context, verb)?.parties.length ? party : null
}

const dependenceAt = (context: Context, verb: VerbGroup): Draft | null => {
  const { ready, words } = context
  if (verb.form !== 'finite' || verb.passive) return null
  // "A deal that will prevent war": what it does, not what it hangs on.
  if (/^(that|which)$/.test(ready.tokens[verb.first - 1]?.lower ?? '')) return null
  const found = phraseAt(words.dependences, ready.tokens, verb.head, sentenceLast(context, verb.head))
  const subject = found ? findSubject(ready, verb) : null
  const party = subject ? speakerOf(context, verb, subject) : null
  if (!found || !subject || !party) return null
  const last = limitOfClause(ready, found.last, words.cuts)
  const [before, behind] = [textOf(context, subject.first, verb.first), textOf(context, found.last, last)]
  const span = spanOfTokens(ready, subject.first, last)
  if (!before || !behind || !span) return null
  const [wants, onlyAfter] = found.value === 'on' ? [before, behind] : [behind, before]
  return { party, wants, onlyAfter, span, rule: 'conditions/dependence' }
}

/** What one thing is said to depend on, or to be ruled out by: "talks hinge on a truce", "foreign ships exclude a meeting". */
export const findDependences = (context: Context): readonly Draft[] =>
  context.ready.verbs.flatMap((verb) => {
    const draft = dependenceAt(context, verb)
    return draft ? [draft] : []
  })
