import { citedDay } from './cited-day.ts'
import type { Citation } from './citation.ts'

interface CslDate {
  readonly 'date-parts': readonly [readonly number[]]
}

const dateOf = (edtf: string | null): CslDate | null => {
  const known = citedDay(edtf)
  if (known === null) return null
  const { year, month, day } = known
  return {
    'date-parts': [[year, ...(month === null ? [] : [month]), ...(day === null ? [] : [day])]],
  }
}

/**
 * A citation as CSL-JSON (a list of one item), as reference managers read it. Names are literal: a page does not say which of them is the
 * family's.
 *
 * @example `JSON.parse(citeCsl(citation))[0].type` // 'article-newspaper'
 */
export const citeCsl = ({
  article,
  title,
  outlet,
  agency,
  authors,
  published,
  captured,
  url,
  language,
  isNews,
  quote,
}: Citation): string => {
  const [issued, accessed] = [dateOf(published), url === null ? null : dateOf(captured)]
  const item = {
    id: article,
    type: isNews ? 'article-newspaper' : 'webpage',
    ...(title !== null && { title }),
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(outlet !== null && { 'container-title': outlet }),
    ...(issued !== null && { issued }),
    ...(accessed !== null && { accessed }),
    ...(url !== null && { URL: url }),
    ...(language !== null && { language }),
    ...(agency !== null && agency !== outlet && { note: `${agency} copy` }),
    ...(quote !== null && { annote: quote }),
  }
  // The numbers of a day in one line; no text holds a line end that is not written as an escape.
  return JSON.stringify([item], null, 2).replace(
    /\[\s+\[\s+([\d,\s]+?)\s+\]\s+\]/g,
    (_, day: string) => `[[${day.replace(/\s+/g, ' ')}]]`,
  )
}
