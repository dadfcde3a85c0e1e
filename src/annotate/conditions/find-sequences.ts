import { limitOfClause, spanOfTokens } from '../../grammar/find-clause.ts'
import { isLonePerson } from '../../grammar/find-party.ts'
import { speakingParty, statementAt } from '../../grammar/find-speaker.ts'
import { findSubject, verbIndexAt } from '../../grammar/find-subject.ts'
import type { Context, Draft } from './context.ts'

const stops = /^[,;:—–.]$/

const textOf = ({ ready }: Context, first: number, last: number): string | null => {
  const span = spanOfTokens(ready, first, last)
  return span ? ready.article.text.slice(span.start, span.end) : null
}

// Where the clause before "then" ends: before the comma, or before ", and".
const endBefore = ({ ready }: Context, then: number): number => {
  const joint = ready.tokens[then - 1]
  if (joint?.lower === 'and') return then - 2
  return stops.test(joint?.text ?? '') ? then - 1 : -1
}

const startBefore = ({ ready }: Context, end: number, floor: number): number => {
  const quoted = ready.tokens[end]?.quotation
  let start = end - 1
  while (
    start > floor &&
    !stops.test(ready.tokens[start - 1]?.text ?? '') &&
    ready.tokens[start - 1]?.quotation === quoted
  )
    start -= 1
  return start
}

// "First the leaders meet, then the ships go home", "Let him first sail; then we talk".
const inOrder = (context: Context, then: number): Draft | null => {
  const { ready, words } = context
  const token = ready.tokens[then]
  const sentence = ready.sentences[token?.sentence ?? -1]
  const end = sentence ? endBefore(context, then) : -1
  if (!token || !sentence || end <= sentence.first) return null
  const start = startBefore(context, end, sentence.first)
  if (!ready.tokens.slice(start, end).some((t) => t.lower === 'first')) return null
  const party = speakingParty(context, token)
  if (!party || isLonePerson(context, party)) return null
  const last = limitOfClause(ready, then + 1, words.cuts)
  const [onlyAfter, wants] = [textOf(context, start, end), textOf(context, then + 1, last)]
  const span = spanOfTokens(ready, start, last)
  return wants && onlyAfter && span ? { party, wants, onlyAfter, span, rule: 'conditions/sequence' } : null
}

// "insists that the truce come first": something else waits for it, which the words do not name.
const comesFirst = (context: Context, at: number): Draft | null => {
  const { ready } = context
  const token = ready.tokens[at]
  const verb = ready.verbs[verbIndexAt(ready, at) - 1]
  if (
    !token ||
    token.lower !== 'first' ||
    verb?.last !== at ||
    !(/^(come|happen)$/.test(verb.lemma) || verb.modal !== null)
  )
    return null
  const position = context.positions.find(
    (p) => /insists|demands/.test(p.stance) && p.spans[0].start < verb.start && verb.end <= p.spans[0].end,
  )
  const party =
    position?.party ?? (statementAt(context.statements, token) ? speakingParty(context, token) : null)
  const subject = party ? findSubject(ready, verb) : null
  if (!party || !subject || isLonePerson(context, party)) return null
  const span = position?.spans[0] ?? spanOfTokens(ready, subject.first, at + 1)
  const onlyAfter = textOf(context, subject.first, subject.last)
  return span && onlyAfter ? { party, wants: null, onlyAfter, span, rule: 'conditions/first' } : null
}

/** One thing after the other: "first the leaders meet, then the ships go home", "a truce must come first". */
export const findSequences = (context: Context): readonly Draft[] =>
  context.ready.tokens.flatMap((token, at) => {
    const draft = token.lower === 'then' ? inOrder(context, at) : comesFirst(context, at)
    return draft ? [draft] : []
  })
