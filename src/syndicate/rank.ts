import { lastInstant } from '../kit/last-instant.ts'
import type { Article } from '../model/article.ts'

/** Where an article stands among all: the earliest first. */
export interface Rank {
  readonly id: string
  readonly known: number
  /** An agency's own page comes before those that print its copy at the same time. */
  readonly late: 0 | 1
  readonly captured: number
}

/** The rank of an article: by when the world could know it, an agency's own page before those that print its copy, then by capture and id. */
export const rankOf = (article: Article): Rank => {
  const isOwn = article.sourceKind === 'agency' && article.agency !== null
  const time = article.publishedAt ?? article.capturedAt
  const known = lastInstant(time)
  const isDay = time !== null && !/T\d/.test(time)
  return {
    id: article.id,
    known: isOwn && isDay ? known - 86_399_999 : known,
    late: isOwn ? 0 : 1,
    captured: lastInstant(article.capturedAt),
  }
}

/** Orders ranks, the earliest first. */
export const byRank = (a: Rank, b: Rank): number => {
  if (a.known !== b.known) return a.known < b.known ? -1 : 1
  if (a.late !== b.late) return a.late - b.late
  if (a.captured !== b.captured) return a.captured < b.captured ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

const digits = 11
const latest = 8.64e15

const sortable = (time: number): string =>
  Number.isFinite(time) ? (time + latest).toString(36).padStart(digits, '0') : 'z'.repeat(digits)

/** A rank as text: texts in the order of their characters are ranks in order. It ends with the article's id. */
export const rankText = ({ known, late, captured, id }: Rank): string =>
  `${sortable(known)}${String(late)}${sortable(captured)} ${id}`

/** The article of a rank as text. */
export const rankedArticle = (text: string): string => text.slice(2 * digits + 2)
