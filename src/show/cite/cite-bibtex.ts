import { citedDay } from './cited-day.ts'
import type { Citation } from './citation.ts'

// Braces are written by name: BibTeX counts them without heeding a backslash before.
const specials: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '"': '\\textquotedbl{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
}

const escaped = (text: string): string =>
  text.replace(/[\\{}~^<>|"$&#_%]/g, (character) => specials[character] ?? '')

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

const keyOf = ({ outlet, published, article }: Citation): string => {
  const name = (outlet ?? 'source')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
  const year = citedDay(published)?.year
  return `${name === '' ? 'source' : name}${year === undefined ? '' : String(year)}-${article.replace(/[^\w.-]/g, '').slice(-12)}`
}

const dated = (published: string | null): readonly (readonly [string, string])[] => {
  const known = citedDay(published)
  if (known === null) return []
  const { year, month, day } = known
  const two = (n: number): string => String(n).padStart(2, '0')
  const name = month === null ? undefined : months[month - 1]
  return [
    ['year', `{${String(year)}}`],
    ...(name === undefined ? [] : [['month', name] as const]),
    [
      'date',
      `{${String(year)}${month === null ? '' : `-${two(month)}`}${day === null ? '' : `-${two(day)}`}}`,
    ],
  ]
}

/**
 * A citation as an entry for BibTeX and BibLaTeX. Title and names stand in braces of their own, so that capitals are kept and no name is taken
 * apart; what LaTeX reads as a command is written by its name.
 *
 * @example `citeBibtex(citation)` // '@article{northwaytimes2031-3f09c2…,\n  title = {{Talks put off}},…'
 */
export const citeBibtex = (citation: Citation): string => {
  const { title, authors, outlet, agency, published, captured, url, language, quote } = citation
  const field = (name: string, text: string | null): readonly (readonly [string, string])[] =>
    text === null ? [] : [[name, `{${escaped(text)}}`]]
  const fields = [
    ...(title === null ? [] : [['title', `{{${escaped(title)}}}`] as const]),
    ...(authors.length === 0
      ? []
      : [['author', `{${authors.map((name) => `{${escaped(name)}}`).join(' and ')}}`] as const]),
    ...(outlet === null
      ? []
      : [[citation.isNews ? 'journal' : 'howpublished', `{${escaped(outlet)}}`] as const]),
    ...dated(published),
    // An address is read as it stands: what could end it is in per cents already.
    ...(url === null ? [] : [['url', `{${url}}`] as const]),
    ...(url === null || captured === null ? [] : [['urldate', `{${captured}}`] as const]),
    ...field('note', agency === null || agency === outlet ? null : `${agency} copy`),
    ...field('langid', language === 'en' ? 'english' : null),
    ...field('annote', quote),
  ]
  const kind = citation.isNews && outlet !== null ? 'article' : 'misc'
  return `@${kind}{${keyOf(citation)},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}`
}
