import { limitOfClause, spanOfTokens } from '../../grammar/find-clause.ts'
import { partyKey } from '../../grammar/find-party.ts'
import { statementAt, speakingParty } from '../../grammar/find-speaker.ts'
import { findSubject } from '../../grammar/find-subject.ts'
import type { PositionAnnotation, Who } from '../../model/annotation.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'
import type { Context, Draft } from './context.ts'

const holds = /^(see|include|involve|require|entail)$/
const textOf = ({ ready }: Context, span: Span): string => ready.article.text.slice(span.start, span.end)

const positionAt = ({ positions }: Context, at: number): PositionAnnotation | undefined =>
  positions.find((p) => p.spans[0].start <= at && at < p.spans[0].end && /insists|demands/.test(p.stance))

const demander = (context: Context, verb: VerbGroup): Who | null => {
  const position = positionAt(context, verb.start)
  if (position) return position.party
  return speakingParty(context, verb)
}

// "any agreement sees the islands returned": what an agreement must hold to come about.
const termAt = (context: Context, verb: VerbGroup): Draft | null => {
  const { ready, words } = context
  if (!holds.test(verb.lemma) || verb.form !== 'finite' || verb.negated) return null
  const subject = findSubject(ready, verb)
  const head = ready.tokens[subject?.head ?? -1]
  const lead = ready.tokens[subject?.first ?? -1]
  if (!subject || !head || !words.pacts.has(head.lemma)) return null
  const must = /^(any|every|no)$/.test(lead?.lower ?? '') || /^(must|should)$/.test(verb.modal ?? '')
  const party = must ? demander(context, verb) : null
  const last = limitOfClause(ready, verb.last, words.cuts)
  const [span, rest] = [spanOfTokens(ready, subject.first, last), spanOfTokens(ready, verb.last, last)]
  if (!party || !span || !rest) return null
  return {
    party,
    wants: textOf(context, subject),
    onlyAfter: textOf(context, rest),
    span,
    rule: 'conditions/term',
  }
}

// "Vardania must also leave the islands": further terms that the reporter adds in the next sentence.
const addedTo = (context: Context, term: Draft): readonly Draft[] => {
  const { ready } = context
  const index = ready.sentences.findIndex((s) => s.start <= term.span.start && term.span.end <= s.end)
  const next = ready.sentences[index + 1]
  const duties = context.positions.filter(
    (p) =>
      next &&
      p.rule === 'positions/duty' &&
      p.spans[0].start >= next.start &&
      p.spans[0].end <= next.end &&
      term.party !== null &&
      partyKey(p.party) === partyKey(term.party),
  )
  const [first, last] = [duties[0], duties.at(-1)]
  if (!first || !last || !next || statementAt(context.statements, first.spans[0])) return []
  const span = { start: first.spans[0].start, end: last.spans[0].end }
  return [{ ...term, onlyAfter: textOf(context, span), span }]
}

/** Terms that a party sets for any agreement: "insists that any deal sees the islands returned". */
export const findTerms = (context: Context): readonly Draft[] =>
  context.ready.verbs.flatMap((verb) => {
    const term = termAt(context, verb)
    return term ? [term, ...addedTo(context, term)] : []
  })
