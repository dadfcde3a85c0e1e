import { complementAfter } from '../../grammar/find-complement.ts'
import { nounAfter, verbsBetween } from '../../grammar/find-subject.ts'
import type { StatementWords } from '../../languages/contract/statements.ts'
import type { ReadyArticle } from '../../model/ready.ts'
import { behindAddressee } from './behind-addressee.ts'
import type { CueAt, Draft, Scene } from './draft.ts'
import { attributionAt, type Cues } from './find-attribution.ts'
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

// Where what attributes a quotation begins behind its marks; -1 where nothing there can.
const tailStart = (ready: ReadyArticle, place: Place): number => {
  const { end } = place.quotation.inner
  const comma = text(ready, place.behind) === ','
  const i = comma ? place.behind + 1 : place.behind
  const start = ready.tokens[i]?.lower === ready.words.as ? i + 1 : i
  if (start >= place.tail.last) return -1
  if (comma || /[,.?!…—–-][\s'’”"»]*$/.test(ready.article.text.slice(end - 4, end))) return start
  return opensSentence(place) && /^(he|she|they)$/.test(ready.tokens[start]?.lower ?? '') ? start : -1
}

const opensSentence = (place: Place): boolean => place.mark === place.lead.first

// '…,' she said in a statement: the first finite verb behind the marks reports, its subject beside it.
const byTail = (scene: Scene, place: Place, cues: Cues): Attributed | null => {
  const { ready, language } = scene
  const i = tailStart(ready, place)
  if (i < 0) return null
  const setting = [{ start: ready.tokens[i]?.start ?? place.tail.end, end: place.tail.end }]
  const source = accordingCue(ready, i, language.statements)
  if (source) {
    const np = nounAfter(ready, i + 2, place.tail)
    const rest = { rule: 'quote-according-to', speaker: np, setting }
    const draft = np && quotedDraft(scene, innerOf(ready, place.quotation), null, rest)
    return draft ? { draft: { ...draft, cue: source }, used: null } : null
  }
  const found = attributionAt(scene, cues, i, place.tail.last)
  if (!found) return null
  const { at, speaker } = found
  const clause = clauseBefore(ready, place, cues)
  if (clause === null) return null
  const rest = clause
    ? { rule: 'quote-ends-clause', speaker, setting, quoted: false }
    : { rule: 'quote-then-cue', speaker, setting }
  const inner = innerOf(ready, place.quotation)
  const draft = quotedDraft(scene, clause ? { start: clause, end: inner.end } : inner, at, rest)
  return { draft, used: at.verb.first }
}

// 'When the patrols came, “we were afraid,” she said': where the clause begins that the quotation ends; 0 where it stands by itself,
// null where the words before it report somebody else.
const clauseBefore = (
  ready: ReadyArticle,
  place: Place,
  cues: Cues,
): number | null => {
  let first = place.lead.first
  while (first < place.mark && /^(but|and|so|yet|or|then|still|,|—|–|--)$/.test(ready.tokens[first]?.lower ?? '')) first += 1
  const start = ready.tokens[first]
  if (first >= place.mark || !start) return 0
  for (let k = first; k < place.mark; k++) if (cues.get(k)?.verb.form === 'finite') return 0
  return start.start
}

const accordingCue = (ready: ReadyArticle, i: number, words: StatementWords): Draft['cue'] => {
  const [a, b] = [ready.tokens[i], ready.tokens[i + 1]]
  return a && b && words.accordingTo.includes(`${a.lower} ${b.lower}`)
    ? { start: a.start, end: b.end, text: ready.article.text.slice(a.start, b.end), lemma: a.lower }
    : null
}

const text = (ready: ReadyArticle, i: number): string => ready.tokens[i]?.text ?? ''

// 'The minister said that “…”': the quotation is what the verb before it reports.
const byLead = (
  scene: Scene,
  place: Place,
  cues: Cues,
): { draft: Draft; used: number } | null => {
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
    if (!wholeContent(ready, place) || !at.subject) return null
    const setting = [{ start: place.lead.start, end: place.quotation.start }]
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

// Nothing but marks stands between the quotation and the end of its clause.
const wholeContent = (ready: ReadyArticle, place: Place): boolean => {
  const next = ready.tokens[place.behind]
  if (!next || place.behind >= place.tail.last) return true
  const ended = /[.,?!…]\s*$/.test(
    ready.article.text.slice(place.quotation.inner.start, place.quotation.inner.end),
  )
  return /^[.,;:!?—–-]+$/.test(next.text) || ended
}

// 'She closed with a warning: “…”' and 'Morvane: “…”'.
const byColon = (scene: Scene, place: Place): Draft | null => {
  const { ready } = scene
  if (text(ready, place.mark - 1) !== ':') return null
  const verbs = verbsBetween(ready, place.lead.first, place.first).filter((v) => v.form === 'finite')
  const first = nounAfter(ready, place.lead.first, place.lead)
  const speaker = verbs.length ? (first?.first === place.lead.first ? first : null) : first
  return speaker
    ? quotedDraft(scene, innerOf(ready, place.quotation), null, {
        rule: 'colon-then-quote',
        speaker,
        setting: [{ start: place.lead.start, end: place.quotation.start }],
      })
    : null
}

// A quotation that is a sentence by itself: whoever spoke before speaks on.
const alone = (scene: Scene, place: Place): Draft | null => {
  const { ready } = scene
  const words = wordsIn(ready.article.text, place.quotation.inner)
  const inner = ready.article.text.slice(place.quotation.inner.start, place.quotation.inner.end).trim()
  if (!opensSentence(place) || words < 3 || !/^[\p{Lu}\p{N}[(…]/u.test(inner)) return null
  if (
    place.quotation.continues < 0 &&
    !/[.?!…]$/.test(inner) &&
    place.quotation.end !== place.quotation.inner.end
  )
    return null
  return quotedDraft(scene, innerOf(ready, place.quotation), null, {
    rule: 'quote-alone',
    speaker: null,
    setting: [],
  })
}

const oneOf = (
  scene: Scene,
  place: Place,
  cues: Cues,
): { draft: Draft; used: number | null } | null => {
  const led = byLead(scene, place, cues)
  if (led) return led
  const tailed = byTail(scene, place, cues)
  if (tailed) return tailed
  const draft = byColon(scene, place) ?? alone(scene, place)
  return draft ? { draft, used: null } : null
}

/** Direct quotations with the words that attribute them; scare quotes and titles are left to the clause around them. */
export const findQuoted = (scene: Scene, cues: readonly CueAt[]): Quoted => {
  const byToken = new Map(cues.map((c) => [c.verb.first, c]))
  const drafts: Draft[] = []
  const used = new Set<number>()
  for (const quotation of scene.ready.quotations) {
    if (quotation.within >= 0) continue
    const place = placeOf(scene.ready, quotation)
    const found = place && oneOf(scene, place, byToken)
    if (!found) continue
    // “A,” she said, “B”: one verb attributes both.
    const before = drafts.at(-1)
    if (before && found.used !== null && used.has(found.used))
      drafts[drafts.length - 1] = { ...before, pieces: [...before.pieces, ...found.draft.pieces] }
    else drafts.push(found.draft)
    if (found.used !== null) used.add(found.used)
  }
  return { drafts, used }
}
