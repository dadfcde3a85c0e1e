import { latestDay } from '../kit/calendar.ts'
import type { Article } from '../model/article.ts'

/** When the world could know an article: its publication, else its capture, else unknown. */
export const knownTime = (article: Pick<Article, 'publishedAt' | 'capturedAt'>): string | null =>
  article.publishedAt ?? article.capturedAt

/**
 * The last instant, in milliseconds, at which something dated so can have come out: a day without an hour counts as known
 * when it is over, so that "as of noon" never holds what may have come at four. Infinity for what cannot be placed.
 */
export const knownBy = (time: string | null): number => {
  if (time === null) return Infinity
  if (/T\d/.test(time)) {
    const zoned = /(Z|[+-]\d\d:?\d\d)$/.test(time) ? time : `${time}Z`
    const at = Date.parse(zoned)
    if (!Number.isNaN(at)) return at
  }
  const day = latestDay(time.slice(0, 10)) ?? latestDay(time)
  return day === null ? Infinity : Date.parse(`${day}T23:59:59.999Z`)
}

/** Orders times by when they were known for sure; what cannot be placed comes last. */
export const byKnownTime = (a: string | null, b: string | null): number => {
  const [x, y] = [knownBy(a), knownBy(b)]
  if (x !== y) return x < y ? -1 : 1
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0
}
