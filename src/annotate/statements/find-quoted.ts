import { complementAfter, type Complement } from '../../grammar/find-complement.ts'
import { findSubject, nounAfter, verbsBetween } from '../../grammar/find-subject.ts'
import type { StatementWords } from '../../languages/contract/statements.ts'
import type { ReadyArticle, Sentence, Token } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'
import { behindAddressee } from './behind-addressee.ts'
import type { CueAt, Draft, Scene } from './draft.ts'
import { attributionAt, verbBeside, type Cues } from './find-attribution.ts'
import { signedDraft } from './find-signed.ts'
import { innerOf, placeOf, quotedDraft, wordsIn, type Place } from './quoted-place.ts'

/** Direct quotations, and the verbs (by their first token) that belong to them. */
export interface Quoted {
  readonly drafts: readonly Draft[]
  readonly used: ReadonlySet<number>
}

interface Attributed {
  readonly draft: Draft
  /** The first token of the verb that belongs to it, or null. */
  readonly used: number | null
}

interface TailAt {
  readonly first: number
  readonly sentence: Sentence
}

// Where what attributes a quotation begins behind its marks; null where nothing there can.
const tailOf = ({ ready, language }: Scene, place: Place): TailAt | null => {
  const { end } = place.quotation.inner
  const comma = text(ready, place.behind) === ','
  const i = comma ? place.behind + 1 : place.behind
  const first = ready.tokens[i]?.lower === ready.words.as ? i + 1 : i
  const last = ready.article.text.slice(end - 4, end)
  if (first >= place.tail.last) return /[?!][\s'’”"»]*$/.test(last) ? cutTail(ready, place, first) : null
  const open = comma || /[,.?!…—–-][\s'’”"»]*$/.test(last)
  const bare = opensSentence(place) && language.statements.pronouns.has(text(ready, first))
  return open || bare ? { first, sentence: place.tail } : null
}

// '“Is it late?” Morvane asked': the mark inside ends no sentence.
const cutTail = (ready: ReadyArticle, place: Place, first: number): TailAt | null => {
  const sentence = ready.sentences[ready.tokens[first]?.sentence ?? -1]
  return sentence?.paragraph === place.tail.paragraph && sentence.first === first ? { first, sentence } : null
}

// Nothing but a time, a place or who heard it stands behind "Morvane asked" in a sentence of its own.
const saysNoMore = (ready: ReadyArticle, end: number, sentence: Sentence): boolean => {
  const t = ready.tokens[end]
  return (
    end >= sentence.last || !t || /^[.,]$/.test(t.text) || t.pos === 'ADP' || ready.words.times.has(t.lower)
  )
}

const opensSentence = (place: Place): boolean => place.mark === place.lead.first

// '…,' she said in a statement: the first finite verb behind the marks reports, its subject beside it.
const byTail = (scene: Scene, place: Place, cues: Cues): Attributed | null => {
  const { ready, language } = scene
  const tail = tailOf(scene, place)
  if (!tail) return null
  const { first, sentence } = tail
  const clause = clauseBefore(scene, place, cues)
  if (clause === null) return null
  const setting = [{ start: ready.tokens[first]?.start ?? sentence.end, end: sentence.end }]
  const inner = innerOf(ready, place.quotation)
  const source = accordingCue(ready, first, language.statements)
  if (source) {
    const speaker = clause >= 0 ? null : nounAfter(ready, first + 2, sentence)
    const rest = { rule: 'quote-according-to', speaker, setting }
    return speaker ? { draft: { ...quotedDraft(scene, inner, null, rest), cue: source }, used: null } : null
  }
  const found = attributionAt(scene, cues, first, sentence)
  if (!found || (sentence !== place.tail && !saysNoMore(ready, found.end, sentence))) return null
  const { at, speaker } = found
  const rest =
    clause >= 0
      ? { rule: 'quote-ends-clause', speaker, setting, quoted: false }
      : { rule: 'quote-then-cue', speaker, setting }
  const draft = quotedDraft(scene, clause >= 0 ? { start: clause, end: inner.end } : inner, at, rest)
  return { draft, used: at.verb.first }
}

// "The Morning Hour": each word but the small ones in capitals, and no sentence.
const isTitle = ({ ready, language }: Scene, place: Place): boolean => {
  const words = ready.tokens.slice(place.first, place.behind).filter((t) => /^[\p{L}\p{N}]/u.test(t.text))
  const { titleWords } = language.statements
  return words.length > 0 && words.every((t) => /^[\p{Lu}\p{N}]/u.test(t.text) || titleWords.has(t.lower))
}

const isPunctuation = (t: Token | undefined): boolean => t !== undefined && /^[^\p{L}\p{N}]+$/u.test(t.text)

// The first token of what stands before the marks in their sentence, past "But" and marks; that of the marks where nothing does.
const behindLinking = ({ ready, language }: Scene, place: Place): number => {
  const { linking } = language.statements
  let first = place.lead.first
  while (
    first < place.mark &&
    (isPunctuation(ready.tokens[first]) || linking.has(text(ready, first).toLowerCase()))
  )
    first += 1
  return first
}

// 'When the patrols came, “we were afraid,” she said': where the clause begins that the quotation ends; -1 where it stands by itself,
// null where it is no utterance.
const clauseBefore = (scene: Scene, place: Place, cues: Cues): number | null => {
  const { ready } = scene
  const first = behindLinking(scene, place)
  const led = text(ready, place.mark - 1)
  if (first >= place.mark || led === '(' || led === ':') return -1
  if (isTitle(scene, place)) return null
  if (isWhole(ready, place) && !/^\p{Ll}/u.test(led)) return -1
  for (let k = first; k < place.mark; k++)
    if (cues.get(k)?.verb.form === 'finite') return /^(?:,|—|–|--)$/.test(led) ? -1 : null
  const clause = verbsBetween(ready, first, place.behind).some((v) => v.form === 'finite')
  return clause ? (ready.tokens[first]?.start ?? null) : null
}

// It begins as a sentence does; "I" stands in capitals anywhere.
const isWhole = (ready: ReadyArticle, place: Place): boolean =>
  /^\p{Lu}/u.test(text(ready, place.first)) && text(ready, place.first) !== 'I'

const accordingCue = (ready: ReadyArticle, i: number, words: StatementWords): Draft['cue'] => {
  const [a, b] = [ready.tokens[i], ready.tokens[i + 1]]
  return a && b && words.accordingTo.includes(`${a.lower} ${b.lower}`)
    ? { start: a.start, end: b.end, text: ready.article.text.slice(a.start, b.end), lemma: a.lower }
    : null
}

const text = (ready: ReadyArticle, i: number): string => ready.tokens[i]?.text ?? ''

// 'The minister said that “…”': the quotation is what the verb before it reports.
const byLead = (scene: Scene, place: Place, cues: Cues): Attributed | null => {
  const { ready, language } = scene
  const { mark } = place
  for (let k = mark - 1; k >= Math.max(place.lead.first, mark - 45); k--) {
    const at = cues.get(k)
    if (!at) continue
    const begin = behindAddressee(ready, at, place.lead)
    const complement = complementAfter(ready, begin, language.statements)
    const reaches =
      complement?.first === mark || (complement?.kind === 'noun' && text(ready, mark - 1) === ':')
    const frames = at.cue.frames
    if (!complement || !reaches || !(frames.has('quote') || frames.has('that') || frames.has('noun')))
      return null
    if (!at.subject) return null
    const setting = [{ start: place.lead.start, end: place.quotation.start }]
    if (!wholeContent(ready, place))
      return isTitle(scene, place) ? null : partly(scene, at, at.subject, complement)
    return {
      draft: quotedDraft(scene, innerOf(ready, place.quotation), at, {
        rule: 'cue-then-quote',
        speaker: at.subject,
        setting,
      }),
      used: at.verb.first,
    }
  }
  return null
}

// 'She said “it will be hard” to win': the clause goes on behind the marks.
const partly = (scene: Scene, at: CueAt, speaker: Span, complement: Complement): Attributed | null => {
  if (!at.cue.frames.has('quote') || complement.kind !== 'quote') return null
  const { start, end } = complement
  const rest = { rule: 'cue-then-clause', speaker, setting: [], quoted: false }
  return { draft: quotedDraft(scene, { start, end }, at, rest), used: at.verb.first }
}

// '“It will be hard” to win the vote, she said': the attribution stands behind the clause that the quotation opens.
const byLateTail = (scene: Scene, place: Place, cues: Cues): Attributed | null => {
  const { ready } = scene
  if (!opensSentence(place)) return null
  for (let k = place.behind; k < Math.min(place.tail.last, place.behind + 60); k++) {
    if (text(ready, k) !== ',') continue
    const inner = (ready.tokens[k]?.quotation ?? -1) !== (ready.tokens[place.mark]?.quotation ?? -1)
    const first = inner ? k + 2 : k + 1
    const found = attributionAt(scene, cues, first, place.tail)
    const last = ready.tokens[k - 1]
    const over = found && (found.at.verb.first === first || saysNoMore(ready, found.end, place.tail))
    if (!found || !over || !last) continue
    const setting = [{ start: last.end, end: place.tail.end }]
    const rest = { rule: 'quote-opens-clause', speaker: found.speaker, setting, quoted: false }
    const piece = { start: place.quotation.start, end: last.end }
    return { draft: quotedDraft(scene, piece, found.at, rest), used: found.at.verb.first }
  }
  return null
}

// Nothing but marks stands between the quotation and the end of its clause.
const wholeContent = (ready: ReadyArticle, place: Place): boolean => {
  const next = ready.tokens[place.behind]
  if (!next || place.behind >= place.tail.last) return true
  const ended = /[.,?!…]\s*$/.test(
    ready.article.text.slice(place.quotation.inner.start, place.quotation.inner.end),
  )
  return /^[.,;:!?—–-]+$/.test(next.text) || ended
}

// 'She closed with a warning: “…”', 'Its letter had this to say: “…”' and 'Morvane: “…”', also at the end of the paragraph before.
const byColon = (scene: Scene, place: Place, cues: Cues): Draft | null => {
  const { ready } = scene
  const colon = ready.tokens[place.mark - 1]
  const lead = colon?.text === ':' ? ready.sentences[colon.sentence] : undefined
  if (!lead || place.tail.paragraph - lead.paragraph > 1) return null
  const verbs = verbsBetween(ready, lead.first, place.mark).filter((v) => v.form === 'finite')
  const at = verbs.map((v) => cues.get(v.first)).findLast((c) => c?.cue.speech === true) ?? null
  const first = nounAfter(ready, lead.first, lead)
  const opening = first?.first === lead.first ? first : null
  const last = verbs.at(-1)
  const speaker = last ? (at?.subject ?? opening ?? findSubject(ready, last)) : first
  const setting = [{ start: lead.start, end: lead.end }]
  return speaker
    ? quotedDraft(scene, innerOf(ready, place.quotation), at, { rule: 'colon-then-quote', speaker, setting })
    : null
}

// 'Morvane exhorted the crowd, “…”': a verb that only quotations stand beside, and between it and the marks no other.
const byLooseLead = (scene: Scene, place: Place, cues: Cues): Attributed | null => {
  const { ready } = scene
  const before = text(ready, place.mark - 1)
  const opening = text(ready, place.first)
  if (!/^\p{Lu}/u.test(opening) || !wholeContent(ready, place)) return null
  const verb = verbsBetween(ready, Math.max(place.lead.first, place.mark - 30), place.mark).findLast(
    (v) => v.form === 'finite' || cues.has(v.first),
  )
  if (!verb || (ready.tokens[verb.first]?.quotation ?? -1) !== (ready.tokens[place.mark]?.quotation ?? -1))
    return null
  if (before !== ',' && verb.last !== place.mark) return null
  const at = cues.get(verb.first) ?? verbBeside(scene, verb)
  const speaker = at ? (at.subject ?? findSubject(ready, verb)) : null
  if (!at?.cue.frames.has('quote') || !speaker || verb.form === 'infinitive' || verb.passive) return null
  const setting = [{ start: place.lead.start, end: place.quotation.start }]
  const draft = quotedDraft(scene, innerOf(ready, place.quotation), at, {
    rule: 'cue-then-quote',
    speaker,
    setting,
  })
  return { draft, used: verb.first }
}

// A quotation that is a sentence by itself: whoever spoke before speaks on.
const alone = (scene: Scene, place: Place): Draft | null => {
  const { ready } = scene
  const words = wordsIn(ready.article.text, place.quotation.inner)
  const inner = ready.article.text.slice(place.quotation.inner.start, place.quotation.inner.end).trim()
  if (!opensSentence(place) || words < 3 || !/^[\p{Lu}\p{N}[(…]/u.test(inner)) return null
  if (
    place.quotation.continues < 0 &&
    !/[.?!…][’'”"»)\]]*$/.test(inner) &&
    place.quotation.end !== place.quotation.inner.end
  )
    return null
  return quotedDraft(scene, innerOf(ready, place.quotation), null, {
    rule: 'quote-alone',
    speaker: null,
    setting: [],
  })
}

const oneOf = (scene: Scene, place: Place, cues: Cues): Attributed | null => {
  const found = byLead(scene, place, cues) ?? byTail(scene, place, cues)
  if (found) return found
  const draft = byColon(scene, place, cues)
  if (draft) return { draft, used: null }
  const loose = byLooseLead(scene, place, cues)
  if (loose) return loose
  const late = byLateTail(scene, place, cues)
  if (late) return late
  const last = signedDraft(scene, place.quotation) ?? alone(scene, place)
  return last ? { draft: last, used: null } : null
}

// “A,” she said on Monday in Sandry, “but B”: it goes on in the sentence that attributes it, behind a comma or a dash.
const isResumed = (scene: Scene, before: Place, place: Place): boolean =>
  before.tail === place.lead &&
  /^(?:,|—|–|--|-)$/.test(text(scene.ready, place.mark - 1)) &&
  wordsIn(scene.ready.article.text, place.quotation.inner) >= 3 &&
  !isTitle(scene, place)

const continued = (draft: Draft, piece: Span): Draft => ({ ...draft, pieces: [...draft.pieces, piece] })

/** Direct quotations with the words that attribute them; scare quotes and titles are left to the clause around them. */
export const findQuoted = (scene: Scene, cues: readonly CueAt[]): Quoted => {
  const { ready } = scene
  const byToken = new Map(cues.map((c) => [c.verb.first, c]))
  const drafts: Draft[] = []
  const used = new Set<number>()
  let before: Place | null = null
  for (const quotation of ready.quotations) {
    const place = quotation.within < 0 ? placeOf(ready, quotation) : null
    if (!place) continue
    const found = oneOf(scene, place, byToken)
    const last = drafts.at(-1)
    // “A,” she said, “B”: one verb attributes both.
    const again = found !== null && found.used !== null && used.has(found.used)
    const joined: boolean =
      last !== undefined && (found ? again : before !== null && isResumed(scene, before, place))
    if (last && joined) drafts[drafts.length - 1] = continued(last, innerOf(ready, quotation))
    else if (found) drafts.push(found.draft)
    if (found && found.used !== null) used.add(found.used)
    before = joined || found?.draft.rule === 'statements/quote-then-cue' ? place : null
  }
  return { drafts, used }
}
