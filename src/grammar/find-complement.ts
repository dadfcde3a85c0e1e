import type { StatementWords } from '../languages/contract/statements.ts'
import type { NounPhrase, ReadyArticle, Sentence, Token, VerbGroup } from '../model/ready.ts'
import type { Span } from '../model/span.ts'
import { nounAfter, verbsBetween } from './find-subject.ts'

/** What follows a verb and carries its meaning. */
export interface Complement extends Span {
  readonly kind: 'that' | 'clause' | 'infinitive' | 'noun' | 'quote'
  /** Its first token, and the one behind its last. */
  readonly first: number
  readonly last: number
}

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

const lowerAt = (ready: ReadyArticle, i: number): string => ready.tokens[i]?.lower ?? ''

// The noun phrase that begins right at a token.
const nounAt = (ready: ReadyArticle, i: number, sentence: Sentence): NounPhrase | null => {
  const np = nounAfter(ready, i, sentence)
  return np?.first === i ? np : null
}

const nounEnd = (ready: ReadyArticle, i: number, sentence: Sentence): number =>
  nounAt(ready, i, sentence)?.last ?? -1

const isTimeAt = (ready: ReadyArticle, i: number): boolean => ready.words.times.has(lowerAt(ready, i))

const isAdverbial = (ready: ReadyArticle, t: Token): boolean =>
  t.pos === 'ADV' || ready.words.times.has(t.lower) || ready.words.beforeTimes.has(t.lower)

// Where the one adjunct that begins at a token ends: a time, an adverb, or a preposition with its noun; the token itself where none does.
const adjunctEnd = (ready: ReadyArticle, i: number, sentence: Sentence): number => {
  const t = ready.tokens[i]
  if (!t || isOpenMark(ready, i)) return i
  const own = nounAt(ready, i, sentence)
  if (own && ready.tokens.slice(i, own.last).some((w) => ready.words.times.has(w.lower))) return own.last
  if (/^\d{1,4}$/.test(t.text) && isTimeAt(ready, i - 1)) return i + 1
  if (isAdverbial(ready, t)) return i + 1
  if (t.pos !== 'ADP') return i
  // A preposition that was read as part of its noun phrase.
  if (own && t.lower !== ready.words.as) return own.last
  const end = nounEnd(ready, i + 1, sentence)
  return end > i + 1 ? end : i
}

/** Where "late Monday", "on July 4 in Oslan", "in a statement to reporters" end that stand between a verb and its content. */
export const skipAdjuncts = (ready: ReadyArticle, from: number, sentence: Sentence): number => {
  let i = from
  for (let guard = 0; guard < 12 && i < sentence.last; guard++) {
    const end = adjunctEnd(ready, i, sentence)
    if (end === i) return i
    i = end
  }
  return i
}

const finiteAfter = (ready: ReadyArticle, from: number, to: number): VerbGroup | undefined =>
  verbsBetween(ready, from, to).find((v) => v.form === 'finite' && v.lemma !== ready.words.according.lemma)

const isParticipleCue = (ready: ReadyArticle, i: number, words: StatementWords): boolean => {
  const t = ready.tokens[i]
  return (
    t !== undefined && ready.words.endings.gerund.test(t.lower) && words.verbs.get(t.lemma)?.speech === true
  )
}

// ", adding that …", ", according to …", ", while …", ", effectively ending …": what is said is over.
const stopsAtComma = (ready: ReadyArticle, comma: number, words: StatementWords): boolean => {
  const [next, after] = [ready.tokens[comma + 1], ready.tokens[comma + 2]]
  const { according, openAdjuncts, as, endings } = ready.words
  if (!next) return false
  if (
    isParticipleCue(ready, comma + 1, words) ||
    (next.pos === 'ADV' && isParticipleCue(ready, comma + 2, words))
  )
    return true
  if (next.lower === according.word) return true
  if (words.adjuncts.has(next.lower) && !openAdjuncts.has(next.lower)) return true
  if (next.lower === as && after?.pos !== 'ADV') return true
  return next.pos === 'ADV' && endings.gerund.test(after?.lower ?? '') && endings.adverb.test(next.lower)
}

// "and alleged that …", "but said …": another verb of speech with the same speaker.
const stopsAtConjunction = (ready: ReadyArticle, i: number, words: StatementWords): boolean => {
  if (ready.tokens[i]?.pos !== 'CCONJ' || lowerAt(ready, i) === ready.words.or) return false
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
    (next.lower === ready.words.that ||
      ['PRON', 'DET', 'PROPN', 'NOUN', 'ADP', 'ADJ', 'PART'].includes(next.pos))
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
  if (t?.lower !== ready.words.as || !finiteAfter(ready, first, i)) return false
  const end = nounEnd(ready, i + 1, sentence)
  const next = end > 0 ? ready.tokens[end] : undefined
  if (!next) return false
  // "as the envoys steps up": the tagger takes some verbs for plurals.
  const plural = next.pos === 'NOUN' && ready.words.endings.plural.test(next.lower)
  return next.pos === 'VERB' || next.pos === 'AUX' || (plural && ready.tokens[end + 1]?.pos === 'ADP')
}

// ", and Keshet offered to …": a clause with a subject of its own goes its own way.
const stopsAtClause = (ready: ReadyArticle, comma: number, sentence: Sentence): boolean => {
  if (!ready.words.clauseJoints.has(lowerAt(ready, comma + 1))) return false
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
    (ready.tokens[i]?.pos === 'ADV' || isTimeAt(ready, i) || ready.words.leadsToTime.has(lowerAt(ready, i)))
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
    const t = ready.tokens[i]
    if (!t || t.quotation !== ready.tokens[first]?.quotation) continue
    if (t.pos === 'CCONJ' && verbFollows(ready, i + 1, end)) return i
    if (t.text === ',' && phraseStopsAt(ready, i, end)) return i
  }
  return end
}

// ", with the council failing to …", ", who …", ", signed in …": what follows is no part of the phrase before the comma.
const phraseStopsAt = (ready: ReadyArticle, comma: number, end: number): boolean => {
  const next = ready.tokens[comma + 1]
  const { words } = ready
  if (!next) return false
  if (opensClause(ready, comma + 1, end)) return true
  if (next.lower === words.with && verbsBetween(ready, comma, end).some((v) => v.form === 'participle'))
    return true
  return (
    words.phraseEnds.has(next.lower) || (next.pos === 'VERB' && words.endings.gerundOrPast.test(next.lower))
  )
}

// ", Renholt had set a deadline": a noun with a verb of its own begins another clause.
const opensClause = (ready: ReadyArticle, first: number, end: number): boolean => {
  const sentence = ready.sentences[ready.tokens[first]?.sentence ?? -1]
  const np = sentence ? nounAt(ready, first, sentence) : null
  const verb = np && verbsBetween(ready, np.last, end)[0]
  return verb?.first === np?.last && verb?.form === 'finite' && !verb.passive
}

/** The token behind the last one of a clause that begins at `first`: cut before what belongs to the sentence around it. */
export const clauseEnd = (
  ready: ReadyArticle,
  first: number,
  sentence: Sentence,
  words: StatementWords,
): number => {
  const own = ready.tokens[first - 1]?.quotation ?? -1
  const ownEnd = ready.quotations[own]?.inner.end ?? Infinity
  for (let i = first; i < sentence.last; i++) {
    const t = ready.tokens[i]
    if (!t) break
    // The quotation that holds the verb has ended: so has what it says.
    if (t.quotation !== own && t.start >= ownEnd) return i
    if (t.quotation !== own && t.quotation >= 0) continue
    if (t.text === ';') return i
    if (i === first) continue
    const comma = isCommaAt(ready, i)
    if (comma && endsAtComma(ready, i, sentence, words)) return i + comma - 1
    if (stopsAtConjunction(ready, i, words)) return ready.tokens[i - 1]?.text === ',' ? i - 1 : i
    if (stopsAtAdjunct(ready, first, i, sentence)) return i
  }
  return sentence.last
}

// 1 for a comma, 2 for the closing mark of 'called it “a disgrace,” but …': the comma inside belongs to the clause around. Else 0.
const isCommaAt = (ready: ReadyArticle, i: number): 0 | 1 | 2 => {
  const [before, t] = [ready.tokens[i - 1], ready.tokens[i]]
  if (t?.text === ',') return 1
  return before?.text === ',' && before.quotation >= 0 && before.quotation !== t?.quotation ? 2 : 0
}

const endsAtComma = (
  ready: ReadyArticle,
  comma: number,
  sentence: Sentence,
  words: StatementWords,
): boolean =>
  stopsAtComma(ready, comma, words) ||
  stopsAtClause(ready, comma, sentence) ||
  stopsAtAttribution(ready, comma, sentence, words)

/** The span of tokens [first, last) without the full stop at its end; an utterance that it opens is held as a whole. */
export const contentSpan = (ready: ReadyArticle, first: number, last: number): Span | null => {
  const text = ready.article.text
  const start = ready.tokens[first]?.start
  let end = ready.tokens[last - 1]?.end
  if (start === undefined || end === undefined || last <= first) return null
  while (end > start && /[.;:,\s]/.test(text[end - 1] ?? '')) end -= 1
  // Quotations that run on behind the sentence belong to it.
  for (let i = first; i < last; i++) {
    const q = ready.quotations[ready.tokens[i]?.quotation ?? -1]
    if (q && q.start >= start && q.end > end && q.within < 0) end = q.end
  }
  return end > start ? { start, end } : null
}

/**
 * What follows a verb at token `from`: behind times, places and channels, a clause with or without "that", an infinitive,
 * a quotation or a noun phrase; null where nothing does. `plain`: behind a verb that reports by clauses only.
 *
 * @example After "said" in "said on Tuesday that the ferries would sail" the clause "the ferries would sail".
 */
export const complementAfter = (
  ready: ReadyArticle,
  from: number,
  words: StatementWords,
  plain = false,
): Complement | null => {
  const sentence = ready.sentences[ready.tokens[from - 1]?.sentence ?? -1]
  if (!sentence || from >= sentence.last) return null
  const at = pastMark(ready, skipAdjuncts(ready, from, sentence), words)
  if (at >= sentence.last) return null
  const found =
    opened(ready, at, sentence, words) ??
    (plain ? anyClause(ready, from, at, sentence) : null) ??
    unopened(ready, from, at, sentence)
  if (!found) return null
  const { kind, first } = found
  const end = clauseEnd(ready, first, sentence, words)
  const last = kind === 'noun' ? phraseEnd(ready, first, end) : end
  const span = contentSpan(ready, first, last)
  return span ? { kind, first, last, ...span } : null
}

type Opening = Pick<Complement, 'kind' | 'first'>

// "said, “…”", "said, on Monday, that …", "said: …": the mark before the content.
const pastMark = (ready: ReadyArticle, at: number, words: StatementWords): number => {
  const led =
    ready.tokens[at]?.text === ',' && (words.that.has(lowerAt(ready, at + 1)) || isOpenMark(ready, at + 1))
  const behind = led ? at + 1 : at
  return ready.tokens[behind]?.text === ':' ? behind + 1 : behind
}

// Behind "said" whatever has a finite verb is a clause: "said skippers and crews who stay would lose their pay".
const anyClause = (ready: ReadyArticle, from: number, at: number, sentence: Sentence): Opening | null => {
  const first = clauseStart(ready, from, at, sentence)
  const t = ready.tokens[first]
  if (!t || first > from + 8 || t.pos === 'ADP' || t.pos === 'PUNCT' || t.pos === 'CCONJ') return null
  const verb = finiteAfter(ready, first + 1, Math.min(sentence.last, first + 40))
  return verb && !ready.tokens.slice(first, verb.first).some((w) => w.text === ';')
    ? { kind: 'clause', first }
    : null
}

// What shows by its first word: "that …", "whether …", “…”, "to …".
const opened = (
  ready: ReadyArticle,
  at: number,
  sentence: Sentence,
  words: StatementWords,
): Opening | null => {
  const lower = lowerAt(ready, at)
  if (words.that.has(lower) && at + 1 < sentence.last) return { kind: 'that', first: at + 1 }
  if (words.ifs.has(lower)) return { kind: 'that', first: at }
  if (isOpenMark(ready, at)) return { kind: 'quote', first: at }
  const infinitive = lower === ready.words.to && verbsBetween(ready, at, sentence.last)[0]?.first === at
  return infinitive ? { kind: 'infinitive', first: at } : null
}

// A clause without "that", else a noun phrase: the object at once, or one behind the adjuncts.
const unopened = (ready: ReadyArticle, from: number, at: number, sentence: Sentence): Opening | null => {
  // Times and places skipped over may have been the subject of a clause: "said Tuesday's talks would …".
  const start = clauseStart(ready, from, at, sentence)
  if (isClause(ready, start, sentence)) return { kind: 'clause', first: start }
  const direct = ready.tokens[from]?.pos === 'ADP' ? null : nounAt(ready, from, sentence)
  if (direct && !isTimeAt(ready, direct.head)) return { kind: 'noun', first: from }
  return nounAt(ready, at, sentence) ? { kind: 'noun', first: at } : null
}

const clauseStart = (ready: ReadyArticle, from: number, at: number, sentence: Sentence): number => {
  const t = ready.tokens[at]
  if (t?.pos !== 'VERB' && t?.pos !== 'AUX') return at
  // Everything up to a verb was skipped: the noun phrase there is its subject.
  const np = ready.tokens[from]?.pos === 'ADP' ? null : nounAfter(ready, from, sentence)
  return np && np.last <= at ? np.first : at
}

// A clause without "that": a noun phrase (with what hangs on it), then a finite verb.
const isClause = (ready: ReadyArticle, at: number, sentence: Sentence): boolean => {
  const np = nounAt(ready, at, sentence)
  if (!np && !ready.words.clauseOpeners.has(lowerAt(ready, at))) return isGerundClause(ready, at, sentence)
  const from = np?.last ?? at + 1
  const verb = finiteAfter(ready, from, sentence.last)
  if (!verb) return false
  const between = ready.tokens.slice(from, verb.first)
  const relative = between.some((w) => w.text === ';' || ready.words.relativeSubjects.has(w.lower))
  return !relative && !commaBreaks(between)
}

// "said leaving the bank would cost the fleet dear"; not "said following the talks".
const isGerundClause = (ready: ReadyArticle, at: number, sentence: Sentence): boolean => {
  const t = ready.tokens[at]
  const { endings, prepositionalGerunds } = ready.words
  return (
    t?.pos === 'VERB' &&
    endings.gerund.test(t.lower) &&
    !prepositionalGerunds.has(t.lower) &&
    finiteAfter(ready, at, sentence.last) !== undefined
  )
}

const commaBreaks = (between: readonly Token[]): boolean =>
  between.some((w, n) => w.text === ',' && between[n + 1]?.pos === 'CCONJ') ||
  (between.filter((w) => w.text === ',').length % 2 === 1 && !between.some((w) => w.pos === 'CCONJ'))
