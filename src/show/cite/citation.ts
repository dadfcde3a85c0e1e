import { ownDayOf } from '../../model/article.ts'
import type { DossierArticle } from '../../model/dossier.ts'
import { bidiControl } from '../printable.ts'

/** What a citation of an article is made of; null where it is not known. Every text is in one line. */
export interface Citation {
  readonly article: string
  readonly title: string | null
  readonly outlet: string | null
  readonly agency: string | null
  /** Those who wrote it, one by one where the byline lists plain names, else the byline as it stands. */
  readonly authors: readonly string[]
  /** EDTF: the day of publication where the outlet stands. */
  readonly published: string | null
  /** The day on which the page was saved. */
  readonly captured: string | null
  readonly url: string | null
  readonly language: string | null
  /** True for what a news house published; false for official texts and research. */
  readonly isNews: boolean
  /** The words that are cited. */
  readonly quote: string | null
}

// What has no place in a citation: line ends, other control characters, and what turns the reading direction.
const inLine = (text: string): string =>
  text
    .replace(bidiControl, '')
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/gu, ' ')
    .trim()

const orNull = (text: string | null): string | null => {
  const line = text === null ? '' : inLine(text)
  return line === '' ? null : line
}

const plainName =
  /^\p{Lu}[\p{L}\p{M}’'.-]*(?: (?:\p{Lu}|(?:d[aeiou]|v[ao]n|der|bin|al|el)\b)[\p{L}\p{M}’'.-]*){1,3}$/u

const authorsIn = (byline: string | null, agency: string | null): readonly string[] => {
  const line = orNull(byline)?.replace(/^by\s+/i, '') ?? ''
  if (line === '' || line === agency) return []
  const names = line.split(/\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+/)
  return names.every((name) => plainName.test(name)) ? names : [line]
}

// An address as it can stand in any of the formats: what would end a field or a link is written in per cents.
const addressOf = (url: string): string | null =>
  /^https?:\/\/\S+$/i.test(url)
    ? url.replace(/[\s"'<>[\\\]^`{|}]/gu, (character) =>
        character === "'" ? '%27' : encodeURIComponent(character),
      )
    : null

/**
 * What is to be cited of an article, with the words that are cited from it.
 *
 * @example `citationOf(article, 'We will not sign').authors` // ['Dana Ostrow']
 */
export const citationOf = (article: DossierArticle, quote: string | null): Citation => ({
  article: article.id,
  title: orNull(article.title),
  outlet: orNull(article.outlet),
  agency: orNull(article.agency),
  authors: authorsIn(article.byline, orNull(article.agency)),
  published: ownDayOf(article),
  captured: article.capturedAt === null ? null : article.capturedAt.slice(0, 10),
  url: addressOf(article.url ?? article.source),
  language: article.language,
  isNews: article.sourceKind !== 'official' && article.sourceKind !== 'research',
  quote: orNull(quote),
})
