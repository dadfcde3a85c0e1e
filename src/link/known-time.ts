import { lastInstant } from '../kit/last-instant.ts'
import type { Article } from '../model/article.ts'

/** When the world could know an article: of a later save of its page when that could be seen, else its publication, else its capture, else unknown. */
export const knownTime = (article: Pick<Article, 'publishedAt' | 'capturedAt' | 'saveOf'>): string | null =>
  article.saveOf?.knownFrom ?? article.publishedAt ?? article.capturedAt

/** The last instant at which something dated so can have come out, in milliseconds; Infinity for what cannot be placed. */
export const knownBy = (time: string | null): number => lastInstant(time)

/** Orders times by when they were known for sure; what cannot be placed comes last. */
export const byKnownTime = (a: string | null, b: string | null): number => {
  const [x, y] = [knownBy(a), knownBy(b)]
  if (x !== y) return x < y ? -1 : 1
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0
}
