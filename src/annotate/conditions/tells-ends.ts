import { tokensIn } from '../../grammar/find-at.ts'
import type { Token } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'

const pointing = /^(?:it|they|he|she|this|that|these|those|which|such)$/
const empty = /^(?:be|do|have|happen|so|thing|way|case)$/

const isNoun = (t: Token): boolean => t.pos === 'NOUN' || t.pos === 'PROPN' || t.pos === 'NUM'

// "It doesn't", "they were lifted", "doing so": said of something that stands elsewhere on the page. "Keshet": a name alone.
const isHollow = (tokens: readonly Token[]): boolean => {
  const telling = tokens.filter((t) => /^(?:NOUN|PROPN|NUM|VERB|ADJ)$/.test(t.pos) && !empty.test(t.lemma))
  const words = tokens.filter((t) => t.pos !== 'PUNCT')
  if (!telling.length || words.every((t) => t.pos === 'PROPN')) return true
  const [first] = words
  return !telling.some(isNoun) && pointing.test(first?.lower ?? '')
}

// The tokens of an end where it stands in the words of its condition.
const tokensOf = ({ ready }: Context, { span }: Draft, end: string): readonly Token[] => {
  const at = ready.article.text.indexOf(end, Math.max(0, span.start - end.length))
  return at < 0 || at > span.end ? [] : tokensIn(ready, { start: at, end: at + end.length })
}

// "Only by doing so": what was just told, by the very words of the rule.
const pointsBack = ({ rule }: Draft): boolean => rule === 'conditions/sole'

/** False where an end of a condition only points at what stands elsewhere: "if it doesn't", "before they were lifted". */
export const tellsEnds = (context: Context, draft: Draft): boolean =>
  pointsBack(draft) ||
  [draft.wants, draft.onlyAfter].every((end) => {
    const tokens = end === null ? [] : tokensOf(context, draft, end)
    return tokens.length === 0 || !isHollow(tokens)
  })
