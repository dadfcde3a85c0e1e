import { actorAt } from '../../grammar/find-actors.ts'
import { itemsIn } from '../../grammar/find-at.ts'
import type { StatementWords } from '../../languages/contract/statements.ts'
import type { Act, StatementAnnotation, Who } from '../../model/annotation.ts'
import type { Quotation, ReadyArticle } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'
import type { Draft, Scene } from './draft.ts'

const textOf = (ready: ReadyArticle, pieces: readonly Span[]): string =>
  pieces.map((p) => ready.article.text.slice(p.start, p.end)).join(' ')

/** What the speaker does by the words: the verb's own act, or, for plain "said", what the content shows. */
export const actOf = (ready: ReadyArticle, draft: Draft, words: StatementWords): Act => {
  if (!['assert', 'confirm', 'propose'].includes(draft.act) || (draft.act !== 'assert' && draft.cue !== null))
    return draft.act
  // An utterance that goes on behind its cue does with its first words what its speaker does.
  const spoken = draft.quoted ? draft.pieces.slice(0, 1) : draft.pieces
  const content = textOf(ready, spoken).replaceAll(words.noAct, '').toLowerCase().replaceAll('’', "'")
  return words.contentActs.find((a) => a.pattern.test(content))?.act ?? draft.act
}

const quotesIn = (ready: ReadyArticle, span: Span): readonly Quotation[] =>
  itemsIn(ready.quotations, { start: span.start - 1, end: span.end + 1 }).filter(
    (q) => q.inner.start >= span.start && q.inner.end <= span.end && q.within < 0,
  )

/** direct: all of the content stands in quotation marks; mixed: some of it; indirect: none. */
export const modeOf = (
  ready: ReadyArticle,
  draft: Draft,
): { mode: StatementAnnotation['mode']; pieces: Draft['pieces'] } => {
  if (draft.quoted) return { mode: 'direct', pieces: draft.pieces }
  const quotes = draft.pieces.flatMap((p) => quotesIn(ready, p))
  const [piece, quote] = [draft.pieces[0], quotes[0]]
  if (!quote) return { mode: 'indirect', pieces: draft.pieces }
  const whole =
    draft.pieces.length === 1 &&
    quotes.length === 1 &&
    quote.start <= piece.start + 1 &&
    quote.end >= piece.end - 1
  return whole ? { mode: 'direct', pieces: [quote.inner] } : { mode: 'mixed', pieces: draft.pieces }
}

/** Whom it was told, where an actor stands behind "told". */
export const addresseeOf = (scene: Scene, draft: Draft): Who | null => {
  const { ready, actors } = scene
  if (draft.cue?.lemma !== 'tell') return null
  const from = draft.cue.end
  const np = itemsIn(ready.nouns, { start: from, end: from + 200 }).at(0)
  if (!np || np.start > from + 2) return null
  const actor = actorAt(actors, np)
  return {
    actor: actor?.id ?? null,
    text: ready.article.text.slice(np.start, np.end),
    span: { start: np.start, end: np.end },
  }
}
