import { phrasesIn } from '../../kit/phrase-table.ts'
import type { Context } from './context.ts'
import { isNegotiationPage } from './is-position.ts'

const pronoun = /^(it|this|that|them|these|those)$/
const ends = /^(PUNCT|ADV|CCONJ|SCONJ|ADP)$/
const about =
  /^(about|around|roughly|nearly|almost|only|just|some|up|to|at|least|most|a|an|another|over|\$|£|€)$/
const unit = /^(per|%|percent|billion|million|cubic|metric|percentage|meter|metre|ton|tonne|barrel|day|hour)$/

/** What stands behind a verb where its object says nothing of its own. */
export interface LightObject {
  readonly sort: 'amount' | 'pronoun'
  /** The token behind it. */
  readonly last: number
}

// The number behind "about", "at least", "$", and the token behind its measure; -1 where it counts something of its own ("30 workers").
const amountEnd = ({ ready }: Context, at: number, limit: number): number => {
  let last = at
  while (last < at + 4 && about.test(ready.tokens[last]?.lower ?? '')) last += 1
  if (ready.tokens[last]?.pos !== 'NUM' || last >= limit) return -1
  const isMeasure = (i: number): boolean => unit.test(ready.tokens[i]?.lemma ?? '')
  last += 1
  while (last < limit && (ready.tokens[last]?.pos === 'NUM' || isMeasure(last))) last += 1
  return last >= limit || isMeasure(last - 1) || ends.test(ready.tokens[last]?.pos ?? '') ? last : -1
}

/** "it" of "dismissed it.", "350" of "has offered 350", "7.5 per cent": an object that only the words before it explain; else null. */
export const lightObjectAt = (context: Context, at: number, limit: number): LightObject | null => {
  const [token, next] = [context.ready.tokens[at], context.ready.tokens[at + 1]]
  if (!token || at >= limit) return null
  if (pronoun.test(token.lower))
    return at + 1 >= limit || !next || ends.test(next.pos) ? { sort: 'pronoun', last: at + 1 } : null
  const last = amountEnd(context, at, limit)
  return last < 0 ? null : { sort: 'amount', last }
}

const BACK = 2

// The nearest matter of tokens [first, last): a particular one before a general one.
const nearestIn = (
  { ready, words }: Context,
  first: number,
  last: number,
  general: boolean,
): string | null => {
  const found = phrasesIn(words.issuePhrases, ready.tokens, first, last)
  const particular = found.findLast((f) => !f.value.general)
  // "That deal is on the table. They should take it": a pronoun takes up what was spoken of first.
  return (particular ?? (general ? found[0] : undefined))?.value.slug ?? null
}

/**
 * What is spoken of where an object is only a number or a pronoun: the nearest matter that the codebook knows, behind the number, before
 * the verb in its sentence, else in the two sentences before (for a pronoun: the one before). Null on a page about other things.
 */
export const runningMatter = (
  context: Context,
  verb: number,
  object: LightObject,
  limit: number,
): string | null => {
  const { ready } = context
  if (!isNegotiationPage(context)) return null
  const index = ready.tokens[verb]?.sentence ?? -1
  const sentence = ready.sentences[index]
  if (!sentence) return null
  const general = object.sort === 'pronoun'
  const own =
    (object.sort === 'amount' ? nearestIn(context, object.last, limit, false) : null) ??
    nearestIn(context, sentence.first, verb, general)
  if (own) return own
  for (let back = 1; back <= (general ? 1 : BACK); back++) {
    const before = ready.sentences[index - back]
    const found = before ? nearestIn(context, before.first, before.last, general) : null
    if (found) return found
  }
  return null
}
