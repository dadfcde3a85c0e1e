import { describeDate } from '../describe-date.ts'
import { citedDay } from './cited-day.ts'
import type { Citation } from './citation.ts'

// What wiki text would read as the end of a field, a template, a link, markup or a signature.
const escaped = (text: string): string =>
  text
    .replace(/[&<>[\]{}]/g, (character) => `&#${String(character.charCodeAt(0))};`)
    .replaceAll('|', '{{!}}')
    .replace(/'{2,}|~{3,}|_{2,}/g, (row) =>
      Array.from(row, (character) => `&#${String(character.charCodeAt(0))};`).join(''),
    )

const dayWords = (edtf: string | null): string | null => {
  const known = citedDay(edtf)
  if (known === null || edtf === null) return null
  return describeDate(edtf.slice(0, known.day !== null ? 10 : known.month !== null ? 7 : 4))
}

/**
 * A citation as MediaWiki's `{{cite news}}`.
 *
 * @example `citeWiki(citation)` // '{{cite news |title=Talks put off |url=https://… |work=Northway Times |date=13 March 2031}}'
 */
export const citeWiki = (citation: Citation): string => {
  const { title, outlet, agency, authors, published, captured, url, language, quote } = citation
  const field = (name: string, text: string | null): readonly string[] =>
    text === null ? [] : [`|${name}=${escaped(text)}`]
  return `{{${[
    'cite news',
    ...(authors.length === 1
      ? field('author', authors[0] ?? null)
      : authors.flatMap((name, n) => field(`author${String(n + 1)}`, name))),
    ...field('title', title),
    // What would end it is in per cents already.
    ...(url === null ? [] : [`|url=${url}`]),
    ...field('work', outlet),
    ...field('agency', agency === outlet ? null : agency),
    ...field('date', dayWords(published)),
    // An address must stand beside it.
    ...(url === null ? [] : field('access-date', dayWords(captured))),
    ...field('language', language === 'en' ? null : language),
    ...field('quote', quote),
  ].join(' ')}}}`
}
