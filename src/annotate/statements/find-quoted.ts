import { tokenIndexAt } from '../../grammar/find-at.ts'
import { complementAfter } from '../../grammar/find-complement.ts'
import { findSubjectAfter, nounAfter, verbsBetween, type Subject } from '../../grammar/find-subject.ts'
import type { StatementWords } from '../../languages/contract/statements.ts'
import type { Quotation, ReadyArticle, Sentence } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'
import { behindAddressee } from './behind-addressee.ts'
import { cueOf, type CueAt, type Draft, type Scene } from './draft.ts'

/** Direct quotations, and the verbs (by their first token) that belong to them. */
export interface Quoted {
  readonly drafts: readonly Draft[]
  readonly used: ReadonlySet<number>
}

interface Place {
  readonly quotation: Quotation
  /** First token inside the marks, and the token behind the closing mark. */
  readonly first: number
  readonly behind: number
  readonly lead: Sentence
  readonly tail: Sentence
}

const placeOf = (ready: ReadyArticle, quotation: Quotation): Place | null => {
  const first = tokenIndexAt(ready, quotation.inner.start)
  const closing = tokenIndexAt(ready, quotation.inner.end)
  const opened = ready.tokens[first]
  const closed = ready.tokens[Math.min(closing, ready.tokens.length - 1)]
  if (!opened || !closed || opened.start >= quotation.inner.end) return null
  const dangling = quotation.end === quotation.inner.end
  const [lead, tail] = [
    ready.sentences[opened.sentence],
    ready.sentences[dangling ? opened.sentence : closed.sentence],
  ]
  return lead && tail ? { quotation, first, behind: dangling ? closing : closing + 1, lead, tail } : null
}

const wordsIn = (text: string, span: Span): number =>
  (text.slice(span.start, span.end).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).length

const draftOf = (
  scene: Scene,
  place: Place,
  at: CueAt | null,
  rest: { rule: string; speaker: Span | null; setting: readonly Span[] },
): Draft => {
  const { start } = place.quotation.inner
  let { end } = place.quotation.inner
  while (end > start && /\s/.test(scene.ready.article.text[end - 1] ?? '')) end -= 1
  return {
    rule: `statements/${rest.rule}`,
    pieces: [{ start, end }],
    cue: at ? cueOf(scene.ready, at) : null,
    speaker: rest.speaker,
    speaks: null,
    act: at?.cue.act ?? 'assert',
    speech: true,
    relayedBy: at?.relayedBy ?? null,
    setting: rest.setting,
    quoted: true,
  }
}

interface Attributed {
  readonly draft: Draft
  /** The first token of the verb that belongs to it, or null. */
  readonly used: number | null
}

// Where what attributes a quotation begins behind its marks; -1 where nothing there can.
const tailStart = (ready: ReadyArticle, place: Place): number => {
  const last = ready.article.text[place.quotation.inner.end - 1] ?? ''
  const comma = text(ready, place.behind) === ','
  if (!comma && !/[,.?!…\s—-]/.test(last)) return -1
  const i = comma ? place.behind + 1 : place.behind
  const start = ready.tokens[i]?.lower === ready.words.as ? i + 1 : i
  return start < place.tail.last ? start : -1
}

// '…,' she said in a statement: the first finite verb behind the marks reports, its subject beside it.
const byTail = (scene: Scene, place: Place, cues: ReadonlyMap<number, CueAt>): Attributed | null => {
  const { ready, language } = scene
  const i = tailStart(ready, place)
  if (i < 0) return null
  const setting = [{ start: ready.tokens[i]?.start ?? place.tail.end, end: place.tail.end }]
  const source = accordingCue(ready, i, language.statements)
  if (source) {
    const np = nounAfter(ready, i + 2, place.tail)
    const rest = { rule: 'quote-according-to', speaker: np, setting }
    return np ? { draft: { ...draftOf(scene, place, null, rest), cue: source }, used: null } : null
  }
  for (let k = i; k < Math.min(place.tail.last, i + 40); k++) {
    const at = cues.get(k)
    if (at?.verb.form !== 'finite') {
      if (ready.tokens[k]?.quotation !== ready.tokens[i]?.quotation) return null
      continue
    }
    const speaker = tailSubject(ready, at, i)
    if (!speaker || !(at.cue.frames.has('quote') || at.cue.frames.has('that'))) continue
    return { draft: draftOf(scene, place, at, { rule: 'quote-then-cue', speaker, setting }), used: k }
  }
  return null
}

const accordingCue = (ready: ReadyArticle, i: number, words: StatementWords): Draft['cue'] => {
  const [a, b] = [ready.tokens[i], ready.tokens[i + 1]]
  return a && b && words.accordingTo.includes(`${a.lower} ${b.lower}`)
    ? { start: a.start, end: b.end, text: ready.article.text.slice(a.start, b.end), lemma: a.lower }
    : null
}

// "she said" or "said Morvane", nothing of the sentence standing before it.
const tailSubject = (ready: ReadyArticle, at: CueAt, from: number): Subject | null => {
  if (at.verb.first === from) return findSubjectAfter(ready, at.verb)
  const own = at.subject
  if (!own || own.first < from) return null
  return own
}

const text = (ready: ReadyArticle, i: number): string => ready.tokens[i]?.text ?? ''

// 'The minister said that “…”': the quotation is what the verb before it reports.
const byLead = (
  scene: Scene,
  place: Place,
  cues: ReadonlyMap<number, CueAt>,
): { draft: Draft; used: number } | null => {
  const { ready, language } = scene
  const mark = place.first - 1
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
      draft: draftOf(scene, place, at, { rule: 'cue-then-quote', speaker: at.subject, setting }),
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
  if (text(ready, place.first - 2) !== ':') return null
  const verbs = verbsBetween(ready, place.lead.first, place.first).filter((v) => v.form === 'finite')
  const first = nounAfter(ready, place.lead.first, place.lead)
  const speaker = verbs.length ? (first?.first === place.lead.first ? first : null) : first
  return speaker
    ? draftOf(scene, place, null, {
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
  const opensSentence = place.first - 1 === place.lead.first
  if (!opensSentence || words < 3 || !/^[\p{Lu}\p{N}[(…]/u.test(inner)) return null
  if (
    place.quotation.continues < 0 &&
    !/[.?!…]$/.test(inner) &&
    place.quotation.end !== place.quotation.inner.end
  )
    return null
  return draftOf(scene, place, null, { rule: 'quote-alone', speaker: null, setting: [] })
}

const oneOf = (
  scene: Scene,
  place: Place,
  cues: ReadonlyMap<number, CueAt>,
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
