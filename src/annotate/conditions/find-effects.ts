import { limitOfClause, spanOfTokens } from '../../grammar/find-clause.ts'
import { statementAt } from '../../grammar/find-speaker.ts'
import { findSubject } from '../../grammar/find-subject.ts'
import { phraseAt } from '../../kit/phrase-table.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'

const holding = /^(until|unless|before|without)$/

// Where "until an annex is signed" begins behind the verb, and where its own words do.
const cueAfter = ({ ready, words, dates }: Context, verb: VerbGroup): readonly [number, number] | null => {
  const last = ready.sentences[ready.tokens[verb.head]?.sentence ?? -1]?.last ?? verb.last
  for (let i = verb.last; i < Math.min(last, verb.last + 6); i++) {
    const cue = phraseAt(words.conditionCues, ready.tokens, i, last)
    if (!cue) continue
    const only = ready.tokens[i]?.lower === 'only'
    const next = ready.tokens[cue.last]
    const dated = dates.some((d) => d.spans[0].start === next?.start)
    return !dated && only !== verb.negated && (only || holding.test(ready.tokens[i]?.lower ?? ''))
      ? [i, cue.last]
      : null
  }
  return null
}

const effectAt = (context: Context, verb: VerbGroup): Draft | null => {
  const { ready, words } = context
  if (verb.form !== 'finite' || verb.modal === null || verb.tense === 'past') return null
  const subject = findSubject(ready, verb)
  const head = ready.tokens[subject?.head ?? -1]
  if (!subject || !head || !words.pacts.has(head.lemma) || statementAt(context.statements, verb)) return null
  const cue = cueAfter(context, verb)
  if (!cue) return null
  const [from, behind] = cue
  const last = limitOfClause(ready, behind, words.cuts)
  const text = (first: number, end: number): string | null => {
    const span = spanOfTokens(ready, first, end)
    return span ? ready.article.text.slice(span.start, span.end) : null
  }
  const [wants, onlyAfter] = [text(subject.first, from), text(behind, last)]
  const span = spanOfTokens(ready, subject.first, last)
  return wants && onlyAfter && span
    ? { party: null, wants, onlyAfter, span, rule: 'conditions/effect' }
    : null
}

/** What a pact itself waits for, as the page tells it of nobody: "the treaty will not take effect until an annex is signed". */
export const findEffects = (context: Context): readonly Draft[] =>
  context.ready.verbs.flatMap((verb) => effectAt(context, verb) ?? [])
