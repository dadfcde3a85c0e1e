import type { StatementWords } from '../languages/contract/statements.ts'
import type { ReadyArticle, Sentence, Token, VerbGroup } from '../model/ready.ts'
import type { Span } from '../model/span.ts'
import { nounAfter, verbsBetween } from './find-subject.ts'

/** What follows a verb and carries its meaning. */
export interface Complement extends Span {
  readonly kind: 'that' | 'clause' | 'infinitive' | 'noun' | 'quote'
  /** Its first token, and the one behind its last. */
  readonly first: number
  readonly last: number
}

const timeHead =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|week|month|year|day|night|morning|evening|afternoon|weekend|january|february|march|april|may|june|july|august|september|october|november|december|earlier|later|overnight)$/
const openMark = /^["“«„'‘]$/

const isOpenMark = (ready: ReadyArticle, i: number): boolean => {
  const t = ready.tokens[i]
  const next = ready.tokens[i + 1]
  return (
    t !== undefined &&
    openMark.test(t.text) &&
    next !== undefined &&
    next.quotation >= 0 &&
    ready.quotations[next.quotation]?.start === t.start
  )
}

const nounEnd = (ready: ReadyArticle, i: number, sentence: Sentence): number => {
  const np = nounAfter(ready, i, sentence)
  return np?.first === i ? np.last : -1
}

const headOfNoun = (ready: ReadyArticle, i: number, sentence: Sentence): Token | undefined => {
  const np = nounAfter(ready, i, sentence)
  return np?.first === i ? ready.tokens[np.head] : undefined
}

/** Where "late Monday", "on July 4 in Oslan", "in a statement to reporters" end that stand between a verb and its content. */
export const skipAdjuncts = (ready: ReadyArticle, from: number, sentence: Sentence): number => {
  let i = from
  for (let guard = 0; guard < 12 && i < sentence.last; guard++) {
    const t = ready.tokens[i]
    if (!t || isOpenMark(ready, i)) return i
    const head = headOfNoun(ready, i, sentence)
    const dated =
      nounEnd(ready, i, sentence) > i &&
      ready.tokens.slice(i, nounEnd(ready, i, sentence)).some((w) => timeHead.test(w.lower))
    if (dated && !/^(he|she|it)$/.test(t.lower)) i = nounEnd(ready, i, sentence)
    else if (/^\d{1,4}$/.test(t.text) && timeHead.test(ready.tokens[i - 1]?.lower ?? '')) i += 1
    else if (t.pos === 'ADV' || timeHead.test(t.lower) || /^(late|early|earlier)$/.test(t.lower)) i += 1
    else if (t.pos === 'ADP' && t.lower !== 'as' && head) {
      i = nounEnd(ready, i, sentence)
    } else if (t.pos === 'ADP' && nounEnd(ready, i + 1, sentence) > i + 1) {
      i = nounEnd(ready, i + 1, sentence)
    } else return i
  }
  return i
}

const finiteAfter = (ready: ReadyArticle, from: number, to: number): VerbGroup | undefined =>
  verbsBetween(ready, from, to).find((v) => v.form === 'finite' && v.lemma !== 'accord')

const isParticipleCue = (ready: ReadyArticle, i: number, words: StatementWords): boolean => {
  const t = ready.tokens[i]
  return (
    t !== undefined &&
    /ing$/.test(t.lower) &&
    words.verbs.has(t.lemma) &&
    words.verbs.get(t.lemma)?.speech === true
  )
}

// ", adding that …", ", according to …", ", while …", ", effectively ending …": what is said is over.
const stopsAtComma = (ready: ReadyArticle, comma: number, words: StatementWords): boolean => {
  const [next, after] = [ready.tokens[comma + 1], ready.tokens[comma + 2]]
  if (!next) return false
  if (
    isParticipleCue(ready, comma + 1, words) ||
    (next.pos === 'ADV' && isParticipleCue(ready, comma + 2, words))
  )
    return true
  if (next.lower === 'according') return true
  if (words.adjuncts.has(next.lower) && next.lower !== 'after' && next.lower !== 'as') return true
  if (next.lower === 'as' && after?.pos !== 'ADV') return true
  return next.pos === 'ADV' && /ing$/.test(after?.lower ?? '') && /ly$/.test(next.lower)
}

// "and alleged that …", "but said …": another verb of speech with the same speaker.
const stopsAtConjunction = (ready: ReadyArticle, i: number, words: StatementWords): boolean => {
  let k = i + 1
  while (ready.tokens[k]?.pos === 'ADV' || ready.tokens[k]?.pos === 'AUX') k += 1
  const t = ready.tokens[k]
  if (!t || t.pos !== 'VERB') return false
  const cue = words.verbs.get(t.lemma)
  return cue?.speech === true && t.lower !== t.lemma && speaksOn(ready, k)
}

const speaksOn = (ready: ReadyArticle, verb: number): boolean => {
  const next = ready.tokens[verb + 1]
  return (
    next !== undefined &&
    (next.lower === 'that' || ['PRON', 'DET', 'PROPN', 'NOUN', 'ADP', 'ADJ', 'PART'].includes(next.pos))
  )
}

// ", the paper reported on Monday": whose words these are closes the sentence.
const stopsAtAttribution = (
  ready: ReadyArticle,
  comma: number,
  sentence: Sentence,
  words: StatementWords,
): boolean => {
  const np = nounAfter(ready, comma + 1, sentence)
  if (np?.first !== comma + 1) return false
  const verb = verbsBetween(ready, np.last, sentence.last)[0]
  const cue = verb ? words.verbs.get(verb.lemma) : undefined
  if (!verb || verb.first !== np.last || verb.form !== 'finite' || !cue?.speech || !cue.frames.has('quote'))
    return false
  const end = skipAdjuncts(ready, verb.last, sentence)
  return end >= sentence.last || /^[.,]$/.test(ready.tokens[end]?.text ?? '')
}

// "…in Oslan as the envoys step up pressure": an adjunct clause behind a complete one.
const stopsAtAdjunct = (ready: ReadyArticle, first: number, i: number, sentence: Sentence): boolean => {
  const t = ready.tokens[i]
  if (t?.lower !== 'as' || !finiteAfter(ready, first, i)) return false
  const end = nounEnd(ready, i + 1, sentence)
  const next = ready.tokens[end]
  return (
    end > 0 &&
    next !== undefined &&
    (next.pos === 'VERB' ||
      next.pos === 'AUX' ||
      (next.pos === 'NOUN' && /s$/.test(next.lower) && ready.tokens[end + 1]?.pos === 'ADP'))
  )
}

// ", and Keshet offered to …": a clause with a subject of its own goes its own way.
const stopsAtClause = (ready: ReadyArticle, comma: number, sentence: Sentence): boolean => {
  if (!/^(and|but|so|yet)$/.test(ready.tokens[comma + 1]?.lower ?? '')) return false
  const np = nounAfter(ready, comma + 2, sentence)
  if (np?.first !== comma + 2) return false
  const verb = verbsBetween(ready, np.last, sentence.last)[0]
  // "and two were wounded" goes on with what is said; a name begins what somebody else does.
  return verb?.first === np.last && verb.form === 'finite' && ready.tokens[np.head]?.pos === 'PROPN'
}

// "and last week gave …", "and threatened to …": another verb of the same subject.
const verbFollows = (ready: ReadyArticle, from: number, end: number): boolean => {
  let i = from
  while (
    i < end &&
    (ready.tokens[i]?.pos === 'ADV' ||
      timeHead.test(ready.tokens[i]?.lower ?? '') ||
      /^(last|this|next|on)$/.test(ready.tokens[i]?.lower ?? ''))
  )
    i += 1
  const verb = verbsBetween(ready, i, end)[0]
  return (
    verb?.first === i &&
    verb.form === 'finite' &&
    (verb.last - verb.first > 1 || ready.tokens[verb.head]?.lower !== verb.lemma)
  )
}

/**
 * The token behind the last one of a noun phrase with all that hangs on it: cut before ", with …", ", failing to …", ", who …".
 */
export const phraseEnd = (ready: ReadyArticle, first: number, end: number): number => {
  for (let i = first + 1; i < end; i++) {
    if (
      ready.tokens[i]?.pos === 'CCONJ' &&
      ready.tokens[i]?.quotation === ready.tokens[first]?.quotation &&
      verbFollows(ready, i + 1, end)
    )
      return i
    if (ready.tokens[i]?.text !== ',') continue
    const next = ready.tokens[i + 1]
    if (!next || ready.tokens[i]?.quotation !== ready.tokens[first]?.quotation) continue
    if (next.lower === 'with' && verbsBetween(ready, i, end).some((v) => v.form === 'participle')) return i
    if (/^(who|which|whom|whose|while|but|as|after|before)$/.test(next.lower)) return i
    if (next.pos === 'VERB' && /(ing|ed)$/.test(next.lower)) return i
    if (/^(and|but)$/.test(next.lower)) return i
  }
  return end
}

/** The token behind the last one of a clause that begins at `first`: cut before what belongs to the sentence around it. */
export const clauseEnd = (
  ready: ReadyArticle,
  first: number,
  sentence: Sentence,
  words: StatementWords,
): number => {
  const own = ready.tokens[first - 1]?.quotation ?? -1
  for (let i = first; i < sentence.last; i++) {
    const t = ready.tokens[i]
    if (!t) break
    // The quotation that holds the verb has ended: so has what it says.
    if (own >= 0 && t.quotation !== own && t.start >= (ready.quotations[own]?.inner.end ?? 0)) return i
    if (t.quotation !== own && t.quotation >= 0) continue
    if (t.text === ';') return i
    if (
      t.text === ',' &&
      i > first &&
      (stopsAtComma(ready, i, words) ||
        stopsAtClause(ready, i, sentence) ||
        stopsAtAttribution(ready, i, sentence, words))
    )
      return i
    if (t.pos === 'CCONJ' && i > first && t.lower !== 'or' && stopsAtConjunction(ready, i, words))
      return ready.tokens[i - 1]?.text === ',' ? i - 1 : i
    if (i > first && stopsAtAdjunct(ready, first, i, sentence)) return i
  }
  return sentence.last
}

/** The span of tokens [first, last) without the full stop at its end; an utterance that it opens is held as a whole. */
export const contentSpan = (ready: ReadyArticle, first: number, last: number): Span | null => {
  const text = ready.article.text
  const start = ready.tokens[first]?.start
  let end = ready.tokens[last - 1]?.end
  if (start === undefined || end === undefined || last <= first) return null
  const marks = /["”»’']$/
  while (end > start && /[.;:,\s]$/.test(text.slice(start, end)) && !marks.test(text.slice(start, end)))
    end -= 1
  // Quotations that run on behind the sentence belong to it.
  for (let i = first; i < last; i++) {
    const q = ready.quotations[ready.tokens[i]?.quotation ?? -1]
    if (q && q.start >= start && q.end > end && q.within < 0) end = q.end
  }
  return end > start ? { start, end } : null
}

/**
 * What follows a verb at token `from`: behind times, places and channels, a clause with or without "that", an infinitive,
 * a quotation or a noun phrase; null where nothing does.
 *
 * @example After "said" in "said on Tuesday that the ferries would sail" the clause "the ferries would sail".
 */
export const complementAfter = (
  ready: ReadyArticle,
  from: number,
  words: StatementWords,
): Complement | null => {
  const sentence = ready.sentences[ready.tokens[from - 1]?.sentence ?? -1]
  if (!sentence || from >= sentence.last) return null
  let at = skipAdjuncts(ready, from, sentence)
  if (
    ready.tokens[at]?.text === ',' &&
    (words.that.has(ready.tokens[at + 1]?.lower ?? '') || isOpenMark(ready, at + 1))
  )
    at += 1
  if (ready.tokens[at]?.text === ':') at += 1
  const t = ready.tokens[at]
  if (!t || at >= sentence.last) return null
  const of = (kind: Complement['kind'], first: number): Complement | null => {
    const end = clauseEnd(ready, first, sentence, words)
    const last = kind === 'noun' ? phraseEnd(ready, first, end) : end
    const span = contentSpan(ready, first, last)
    return span ? { kind, first, last, ...span } : null
  }
  if (words.that.has(t.lower) && at + 1 < sentence.last) return of('that', at + 1)
  if (words.ifs.has(t.lower)) return of('that', at)
  if (isOpenMark(ready, at)) return of('quote', at)
  if (t.lower === 'to' && verbsBetween(ready, at, sentence.last)[0]?.first === at) return of('infinitive', at)
  // Times and places skipped over may have been the subject of a clause: "said Tuesday's talks would …".
  const start = clauseStart(ready, from, at, sentence)
  const clause = ofClause(ready, start, sentence)
  if (clause) return of('clause', start)
  const direct = ready.tokens[from]
  if (
    direct &&
    direct.pos !== 'ADP' &&
    nounEnd(ready, from, sentence) > from &&
    !timeHead.test(headOfNoun(ready, from, sentence)?.lower ?? '')
  )
    return of('noun', from)
  return nounEnd(ready, at, sentence) > at ? of('noun', at) : null
}

const clauseStart = (ready: ReadyArticle, from: number, at: number, sentence: Sentence): number => {
  const t = ready.tokens[at]
  if (t && (t.pos === 'VERB' || t.pos === 'AUX')) {
    // Everything up to a verb was skipped: the last noun phrase is its subject.
    const np = nounAfter(ready, from, sentence)
    if (np && np.last <= at && ready.tokens[from]?.pos !== 'ADP') return np.first
  }
  return at
}

// A clause without "that": a noun phrase (with what hangs on it), then a finite verb.
const ofClause = (ready: ReadyArticle, at: number, sentence: Sentence): boolean => {
  const np = nounAfter(ready, at, sentence)
  const there = /^(there|if|just|some|about|more|only|nearly)$/.test(ready.tokens[at]?.lower ?? '')
  if (np?.first !== at && !there)
    return (
      ready.tokens[at]?.pos === 'VERB' &&
      finiteAfter(ready, at, sentence.last) !== undefined &&
      ready.tokens[at]?.lower !== 'to' &&
      /ing$/.test(ready.tokens[at]?.lower ?? '') &&
      !/^(regarding|following|including|concerning|considering)$/.test(ready.tokens[at]?.lower ?? '')
    )
  const from = np?.first === at ? np.last : at + 1
  const verb = finiteAfter(ready, from, sentence.last)
  if (!verb) return false
  const between = ready.tokens.slice(from, verb.first)
  return !between.some((w) => w.text === ';' || relative.test(w.lower)) && !commaBreaks(between)
}

const relative = /^(who|which|that)$/
const commaBreaks = (between: readonly Token[]): boolean =>
  between.some((w, n) => w.text === ',' && between[n + 1]?.pos === 'CCONJ') ||
  (between.filter((w) => w.text === ',').length % 2 === 1 && !between.some((w) => w.pos === 'CCONJ'))
