import { tokenIndexAt } from '../../grammar/find-at.ts'
import { whoAt } from '../../grammar/find-actors.ts'
import { clauseEnd } from '../../grammar/find-complement.ts'
import { findSubject, verbIndexAt } from '../../grammar/find-subject.ts'
import type { Language } from '../../languages/language.ts'
import type { AbsenceAnnotation, Annotations } from '../../model/annotation.ts'
import type { ReadyArticle, Sentence } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'
import { mentionId, type Annotator } from '../annotator.ts'

interface Match extends Span {
  readonly absence: AbsenceAnnotation['absence']
}

const matchIn = (ready: ReadyArticle, sentence: Sentence, language: Language): Match | null => {
  const text = ready.article.text.slice(sentence.start, sentence.end).toLowerCase().replaceAll('’', "'")
  for (const { absence, pattern } of language.statements.absences) {
    const found = pattern.exec(text)
    if (!found) continue
    const start = sentence.start + found.index
    return { absence, start, end: start + found[0].length }
  }
  return null
}

// What was left unsaid: the words behind the verb.
const aboutOf = (ready: ReadyArticle, from: number, last: number): string | null => {
  const [a, b] = [ready.tokens[from], ready.tokens[last - 1]]
  const words =
    a && b && from < last
      ? ready.article.text.slice(a.start, b.end).replace(/^(?:to|on|about|for)\s+/i, '')
      : ''
  return words.replace(/[.,;:\s]+$/, '') || null
}

const absenceIn = (
  ready: ReadyArticle,
  sentence: Sentence,
  earlier: Annotations,
  language: Language,
): AbsenceAnnotation | null => {
  const match = matchIn(ready, sentence, language)
  if (!match) return null
  const first = tokenIndexAt(ready, match.start)
  const verb = ready.verbs[verbIndexAt(ready, first)]
  const anchor = verb && verb.start < match.end ? verb : undefined
  const subject = anchor ? findSubject(ready, anchor) : null
  const last = clauseEnd(ready, Math.max(first, (anchor?.last ?? first) - 1), sentence, language.statements)
  const end = Math.max(
    match.end,
    (ready.tokens[last - 1]?.end ?? match.end) - (/[.!?]$/.test(ready.tokens[last - 1]?.text ?? '') ? 1 : 0),
  )
  const span = { start: Math.min(subject?.start ?? match.start, match.start), end }
  return {
    kind: 'absence',
    id: mentionId(ready, 'absence', span),
    spans: [span],
    rule: `absences/${match.absence.replace(' ', '-')}`,
    who: subject ? whoAt(ready, earlier.actor, subject) : null,
    about: aboutOf(ready, tokenIndexAt(ready, match.end), last),
    absence: match.absence,
  }
}

/** What a page says was not said, set or confirmed: "declined to comment", "no date has been set". */
export const absences: Annotator<AbsenceAnnotation> = {
  makes: 'absence',
  needs: ['actor', 'statement'],
  annotate: (ready, earlier, language) =>
    ready.sentences.flatMap((s) => absenceIn(ready, s, earlier, language) ?? []),
}
