import { addDays, dayOf, daysBetween, daysOf } from '../../kit/calendar.ts'
import type { DateWords } from '../../languages/contract/dates.ts'
import { ownDayOf, type Article } from '../../model/article.ts'
import type { DateAnchor } from '../../model/annotation.ts'

/** The day an article counts from, and how it is known. */
export interface Base {
  readonly day: string | null
  readonly kind: DateAnchor['kind']
}

// "CORVALE, April 9 (Agency)": month and day of a dateline.
const datelineDay = (dateline: string, words: DateWords): { month: number; day: number } | null => {
  const m = /(\p{Lu}[\p{L}]{2,8}\.?)\s+(\d{1,2})\b/u.exec(dateline) ?? null
  const swapped = m ? null : /\b(\d{1,2})\s+(\p{Lu}[\p{L}]{2,8}\.?)/u.exec(dateline)
  const [name, number] = m ? [m[1], m[2]] : [swapped?.[2], swapped?.[1]]
  const month = words.months.get((name ?? '').toLowerCase())
  return month === undefined ? null : { month, day: Number(number) }
}

/**
 * The day that words like "Monday" count from: the dateline's where it lies in the week before publication, else the day of publication.
 * A dateline alone has no year, so it gives no day.
 */
export const baseOf = (article: Article, words: DateWords): Base => {
  const published = ownDayOf(article)
  if (published === null || daysOf(published) === null) return { day: null, kind: 'publication' }
  const line = article.dateline === null ? null : datelineDay(article.dateline, words)
  if (!line) return { day: published, kind: 'publication' }
  for (const year of [Number(published.slice(0, 4)), Number(addDays(published, -10).slice(0, 4))]) {
    const day = dayOf(year, line.month, line.day)
    const away = daysBetween(day, published)
    if (away !== null && away >= -1 && away <= 7) return { day, kind: 'dateline' }
  }
  return { day: published, kind: 'publication' }
}
