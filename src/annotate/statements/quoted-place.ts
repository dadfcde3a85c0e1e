import { tokenIndexAt } from '../../grammar/find-at.ts'
import type { Quotation, ReadyArticle, Sentence } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'
import { cueOf, type CueAt, type Draft, type Scene } from './draft.ts'

/** Where a quotation stands among the words. */
export interface Place {
  readonly quotation: Quotation
  /** The token of the opening mark, the first inside, and the one behind the closing mark. */
  readonly mark: number
  readonly first: number
  readonly behind: number
  /** The sentences that its first and its last word stand in. */
  readonly lead: Sentence
  readonly tail: Sentence
}

/** The place of a quotation, or null where it holds no word. */
export const placeOf = (ready: ReadyArticle, quotation: Quotation): Place | null => {
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
  const behind = dangling ? closing : tokenIndexAt(ready, quotation.end)
  return lead && tail
    ? { quotation, mark: tokenIndexAt(ready, quotation.start), first, behind, lead, tail }
    : null
}

/** The words of a quotation without the marks and the space before the closing one. */
export const innerOf = (ready: ReadyArticle, { inner }: Quotation): Span => {
  const { start } = inner
  let { end } = inner
  while (end > start && /\s/.test(ready.article.text[end - 1] ?? '')) end -= 1
  return { start, end }
}

/** A statement of quoted words; `at` is the verb that reports them, if one does. */
export const quotedDraft = (
  scene: Scene,
  piece: Span,
  at: CueAt | null,
  rest: { rule: string; speaker: Span | null; setting: readonly Span[]; quoted?: boolean },
): Draft => ({
  rule: `statements/${rest.rule}`,
  pieces: [piece],
  cue: at ? cueOf(scene.ready, at) : null,
  speaker: rest.speaker,
  speaks: null,
  act: at?.cue.act ?? 'assert',
  speech: true,
  relayedBy: at?.relayedBy ?? null,
  setting: rest.setting,
  quoted: rest.quoted ?? true,
})

/** The number of words in a span. */
export const wordsIn = (text: string, span: Span): number =>
  (text.slice(span.start, span.end).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).length
