import { describeDate } from '../describe-date.ts'
import type { Citation } from './citation.ts'

/**
 * A citation in plain words. What is not known says so.
 *
 * @example `citePlain(citation)` // 'Dana Ostrow, “Talks put off”, Northway Times, 13 March 2031, https://… (saved 14 March 2031): “We wait.”'
 */
export const citePlain = ({
  authors,
  title,
  outlet,
  agency,
  published,
  captured,
  url,
  quote,
}: Citation): string => {
  const head = [
    ...(authors.length === 0 ? [] : [authors.join(' and ')]),
    title === null ? 'without a title' : `“${title}”`,
    `${outlet ?? 'outlet not known'}${agency === null || agency === outlet ? '' : ` (${agency})`}`,
    published === null ? 'not dated' : describeDate(published),
    ...(url === null ? [] : [url]),
  ].join(', ')
  const saved = captured === null ? '' : ` (saved ${describeDate(captured)})`
  return `${head}${saved}${quote === null ? '' : `: “${quote}”`}`
}
