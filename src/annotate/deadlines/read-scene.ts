import { datesInside } from '../../grammar/find-dates.ts'
import { phraseAt } from '../../kit/phrase-table.ts'
import type { DeadlineWords } from '../../languages/contract/deadlines.ts'
import type { Language } from '../../languages/language.ts'
import type { Annotations, DateAnnotation, Who } from '../../model/annotation.ts'
import type { ReadyArticle, Sentence, VerbGroup } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'

/** What the reading of deadlines needs of one article; made once an article. */
export interface Scene {
  readonly ready: ReadyArticle
  readonly earlier: Annotations
  readonly words: DeadlineWords
  readonly verbOf: ReadonlyMap<number, VerbGroup>
}

/** Tokens from `first` up to, not including, `last`. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** Makes the scene of an article. */
export const makeScene = (ready: ReadyArticle, earlier: Annotations, language: Language): Scene => {
  const verbOf = new Map<number, VerbGroup>()
  for (const verb of ready.verbs) for (let i = verb.first; i < verb.last; i++) verbOf.set(i, verb)
  return { ready, earlier, words: language.deadlines, verbOf }
}

/** The span of a stretch of tokens, or null for an empty one. */
export const spanOf = ({ ready }: Scene, { first, last }: Stretch): Span | null => {
  const [a, b] = [ready.tokens[first], ready.tokens[last - 1]]
  return a && b && b.end > a.start ? { start: a.start, end: b.end } : null
}

/** The words of a stretch, or null for an empty one. */
export const textOf = (scene: Scene, stretch: Stretch): string | null => {
  const span = spanOf(scene, stretch)
  return span ? scene.ready.article.text.slice(span.start, span.end) : null
}

/** The dates inside a stretch, in order of place. */
export const datesIn = (scene: Scene, stretch: Stretch): readonly DateAnnotation[] => {
  const span = spanOf(scene, stretch)
  return span ? datesInside(scene.earlier.date, span) : []
}

/** The last actor named in a stretch, with the words it is named by; without one the words alone. */
export const whoIn = (scene: Scene, stretch: Stretch): Who | null => {
  const span = spanOf(scene, stretch)
  if (!span) return null
  let best: Who | null = null
  for (const actor of scene.earlier.actor) {
    for (const m of actor.mentions) {
      if (m.start < span.start || m.end > span.end) continue
      if (!best?.span || m.end > best.span.end || (m.end === best.span.end && m.start < best.span.start))
        best = {
          actor: actor.id,
          text: scene.ready.article.text.slice(m.start, m.end),
          span: { start: m.start, end: m.end },
        }
    }
  }
  return best
}

/** The sentence of a token. */
export const sentenceOf = ({ ready }: Scene, token: number): Sentence | undefined =>
  ready.sentences[ready.tokens[token]?.sentence ?? -1]

/** Index of the token that begins at or behind an offset, from a token on. */
export const tokenFrom = ({ ready }: Scene, from: number, offset: number): number => {
  let i = from
  while (i < ready.tokens.length && (ready.tokens[i]?.start ?? 0) < offset) i += 1
  return i
}

// "as soon as May 3" goes on with its clause, "as talks began" does not.
const startEnd = (scene: Scene, i: number): number => {
  const match = phraseAt(scene.words.starts, scene.ready.tokens, i, scene.ready.tokens.length)
  return match && match.last > i + 1 ? match.last : i
}

/** The token behind the clause, looked for from a token on. */
export const clauseEnd = (scene: Scene, from: number): number => {
  const { tokens } = scene.ready
  const last = sentenceOf(scene, from)?.last ?? from
  const own = tokens[from]?.quotation ?? -1
  for (let i = from; i < last; i++) {
    const t = tokens[i]
    if (!t) return i
    if (own >= 0 && t.quotation !== own && t.quotation < 0) return i
    if (t.pos === 'PUNCT' && /^([;:,]|[.!?]+|\))$/.test(t.text)) return i
    const start = startEnd(scene, i)
    if (start > i) i = start - 1
    else if (i > from && scene.words.breaks.has(t.lower)) return i
    if (t.pos === 'CCONJ' && !scene.words.or.has(t.lower) && scene.verbOf.get(i + 1)?.form === 'finite')
      return i
  }
  return last
}
