import { limitOfClause, spanOfTokens } from '../../grammar/find-clause.ts'
import { issueOf } from '../../grammar/find-issue.ts'
import { isLonePerson } from '../../grammar/find-party.ts'
import { speakingParty, statementAt } from '../../grammar/find-speaker.ts'
import { findSubject, type Subject, verbIndexAt } from '../../grammar/find-subject.ts'
import { phraseAt } from '../../kit/phrase-table.ts'
import type { Verdict, VerdictStance } from '../../languages/contract/negotiation.ts'
import type { Who } from '../../model/annotation.ts'
import type { Sentence, VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'

const NEAR = 5
const terms = 'other:terms'
// Of what others put on the table too little is refused.
const offered: ReadonlySet<string> = new Set(['other:deal', 'other:trade-deal'])
const not = /^(not|n't|n’t|never|no|hardly|nor)$/

// The verb that says so: "is" of "is completely out of the question", or the verb that the phrase itself begins with.
const verbAt = ({ ready }: Context, at: number, sentence: Sentence): VerbGroup | null => {
  const verb = ready.verbs[verbIndexAt(ready, at + 1) - 1]
  return verb && verb.first >= sentence.first && at - verb.last <= NEAR ? verb : null
}

const isNegated = ({ ready }: Context, at: number, verb: VerbGroup): boolean =>
  verb.negated || ready.tokens.slice(Math.max(verb.first, at - NEAR), at).some((t) => not.test(t.lower))

interface Said {
  readonly party: Who
  readonly verb: VerbGroup
}

// Who says so in whose words: only parties, in a statement.
const saidAt = (context: Context, at: number, sentence: Sentence): Said | null => {
  const token = context.ready.tokens[at]
  if (!token || !statementAt(context.statements, token)) return null
  const party = speakingParty(context, token)
  const verb = party ? verbAt(context, at, sentence) : null
  return party && verb?.form === 'finite' && !isLonePerson(context, party) ? { party, verb } : null
}

const pronominal = /^(PRON|DET)$/

// "The remarks are an insult to the crews" is of the remarks; "it is unacceptable that" of what follows.
const isNamedBefore = ({ ready }: Context, subject: Subject | null): boolean =>
  subject !== null && !pronominal.test(ready.tokens[subject.head]?.pos ?? '')

const draftOf = (
  context: Context,
  [at, last]: readonly [number, number],
  said: Said,
  told: VerdictStance,
): Draft | null => {
  const { ready, words } = context
  const { party, verb } = said
  const subject = findSubject(ready, verb)
  const first = subject && subject.first <= verb.first ? subject.first : verb.first
  const end = limitOfClause(ready, last, words.cuts)
  const before = issueOf(ready, first, at, words)
  const behind = isNamedBefore(context, subject) ? null : issueOf(ready, last, end, words)
  const issue = before?.known ? before : (behind ?? before)
  const span = spanOfTokens(ready, first, end)
  if (!span || (told.weak && !issue?.known)) return null
  const slug = issue?.slug ?? terms
  // "The aid is insufficient" asks for more.
  const scant =
    words.goods.has(slug) && !offered.has(slug) && words.scant.has(ready.tokens[last - 1]?.lower ?? '')
  return { party, issue: slug, stance: scant ? 'demands' : told.stance, span, rule: 'positions/verdict' }
}

const draftAt = (context: Context, at: number, sentence: Sentence): Draft | null => {
  const { ready, words } = context
  const found = phraseAt<Verdict>(words.verdicts, ready.tokens, at, sentence.last)
  // "not moving quickly enough" is about the pace.
  if (ready.tokens[at]?.lower === 'enough' && ready.tokens[at - 1]?.pos === 'ADV') return null
  // "unreasonable demands" says nothing of its own.
  if (!found || /^(NOUN|PROPN|ADJ)$/.test(ready.tokens[found.last]?.pos ?? '')) return null
  const said = saidAt(context, at, sentence)
  if (!said) return null
  const told = isNegated(context, at, said.verb) ? found.value.negated : found.value.plain
  return told ? draftOf(context, [at, found.last], said, told) : null
}

/** What parties say of an issue that shows where they stand: "the shift plan is not open to negotiation". */
export const findVerdicts = (context: Context): readonly Draft[] => {
  const out: Draft[] = []
  for (const sentence of context.ready.sentences)
    for (let at = sentence.first; at < sentence.last; at++) {
      const draft = draftAt(context, at, sentence)
      if (draft) out.push(draft)
    }
  return out
}
