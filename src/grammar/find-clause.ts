import type { ClauseCuts } from '../languages/contract/negotiation.ts'
import type { ReadyArticle, Sentence, Token } from '../model/ready.ts'
import type { Span } from '../model/span.ts'
import { nounAfter, verbIndexAt } from './find-subject.ts'

const dash = /^(--|—|–|-)$/
const ultimatum = /^(face|risk|suffer|incur)$/
const adjunct = /^(as|after|when)$/

const beginsVerb = (ready: ReadyArticle, at: number): boolean =>
  ready.verbs[verbIndexAt(ready, at)]?.first === at

const isFinite = (ready: ReadyArticle, at: number): boolean => {
  const verb = ready.verbs[verbIndexAt(ready, at)]
  const head = ready.tokens[verb?.head ?? -1]
  if (!verb || !head || verb.first !== at || verb.form !== 'finite') return false
  // "agreed to free the crew and return the boats": the base form goes on the infinitive.
  return verb.first !== verb.head || head.lower !== head.lemma
}

const skipAdverbs = (ready: ReadyArticle, from: number): number => {
  let at = from
  while (ready.tokens[at]?.pos === 'ADV') at += 1
  return at
}

// A noun phrase and its verb: "Keshet offered", "he said".
const opensClause = (ready: ReadyArticle, at: number, sentence: Sentence): boolean => {
  const np = nounAfter(ready, at, sentence)
  return np?.first === at && isFinite(ready, skipAdverbs(ready, np.last))
}

const REACH = 9

// ", a source close to the guild told the Herald".
const attributes = (ready: ReadyArticle, comma: number, sentence: Sentence, cuts: ClauseCuts): boolean => {
  for (let i = comma + 1; i < Math.min(comma + REACH, sentence.last); i++) {
    const token = ready.tokens[i]
    if (!token || token.text === ',') return false
    if (cuts.saying.has(token.lower)) return true
  }
  return false
}

const endsAtComma = (ready: ReadyArticle, comma: number, sentence: Sentence, cuts: ClauseCuts): boolean => {
  let at = comma + 1
  if (ready.tokens[at]?.pos === 'CCONJ') at += 1
  at = skipAdverbs(ready, at)
  const next = ready.tokens[at]
  if (!next) return true
  if (attributes(ready, comma, sentence, cuts)) return true
  if (cuts.openers.has(next.lower) || adjunct.test(next.lower)) return true
  if (next.pos === 'VERB' && /ing$/.test(next.lower)) return true
  return opensClause(ready, at, sentence) || isFinite(ready, at)
}

const endsAt = (ready: ReadyArticle, at: number, sentence: Sentence, cuts: ClauseCuts): boolean => {
  const token = ready.tokens[at] as Token
  if (token.text === ';' || dash.test(token.text)) return true
  if (token.text === ',') return endsAtComma(ready, at, sentence, cuts)
  if (cuts.openers.has(token.lower) && !(token.lower === 'that' || token.lower === 'calling')) return true
  if (adjunct.test(token.lower)) {
    const np = nounAfter(ready, at + 1, sentence)
    return token.lower === 'after' || (np?.first === at + 1 && beginsVerb(ready, skipAdverbs(ready, np.last)))
  }
  if (token.pos !== 'CCONJ') return false
  // "agree to a deal or face new duties": what comes else is not part of it.
  if (token.lower === 'or' && ultimatum.test(ready.tokens[at + 1]?.lower ?? '')) return true
  const next = skipAdverbs(ready, at + 1)
  return isFinite(ready, next) || opensClause(ready, next, sentence)
}

const isVerbal = (pos: string | undefined): boolean => pos === 'VERB' || pos === 'AUX'

// "Its prime minister, Zhanat Oruhai, will meet": behind the name of a subject its verb follows, and nothing ends.
const closesName = (ready: ReadyArticle, from: number, i: number): boolean =>
  ready.tokens[i]?.text === ',' &&
  ready.tokens[i + 1]?.pos === 'AUX' &&
  !ready.tokens.slice(from, i).some(({ pos }) => isVerbal(pos))

/**
 * The token behind the last one of what a verb or noun at `from - 1` says: cut before what belongs to the sentence around it
 * ("…, which had been expected", "and later left", ", he said"), never across the end of a quotation that it stands in.
 */
export const limitOfClause = (ready: ReadyArticle, from: number, cuts: ClauseCuts): number => {
  const sentence = ready.sentences[ready.tokens[from - 1]?.sentence ?? -1]
  if (!sentence) return from
  const own = ready.tokens[from - 1]?.quotation ?? -1
  for (let i = from; i < sentence.last; i++) {
    const token = ready.tokens[i]
    if (!token) return i
    if (own >= 0 && token.quotation !== own && token.start >= (ready.quotations[own]?.inner.end ?? 0))
      return i
    if (i > from && endsAt(ready, i, sentence, cuts) && !closesName(ready, from, i)) return i
  }
  return sentence.last
}

const since = /^(after|before|since|when|while|as)$/

/** Where the words of a subject begin: "two days after Keshet called" begins at Keshet. */
export const startOfSubject = (ready: ReadyArticle, first: number, verb: number): number => {
  for (let i = verb - 1; i > first; i--) if (since.test(ready.tokens[i]?.lower ?? '')) return i + 1
  return first
}

/** The words of tokens [first, last) without marks at either end, or null. */
export const spanOfTokens = (ready: ReadyArticle, first: number, last: number): Span | null => {
  let [from, to] = [first, last]
  while (
    from < to &&
    ready.tokens[from]?.pos === 'PUNCT' &&
    !/^["“'‘$€£(]$/.test(ready.tokens[from]?.text ?? '')
  )
    from += 1
  while (
    to > from &&
    ready.tokens[to - 1]?.pos === 'PUNCT' &&
    !/^["”'’)%]$/.test(ready.tokens[to - 1]?.text ?? '')
  )
    to -= 1
  const [a, b] = [ready.tokens[from], ready.tokens[to - 1]]
  return a && b && from < to ? { start: a.start, end: b.end } : null
}
