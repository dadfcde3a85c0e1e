import type { FoundArticle, FoundDossierLine, FoundWords, SearchAnswer } from '../model/search.ts'
import type { Span } from '../model/span.ts'
import { counted } from './counted.ts'
import { describeDate } from './describe-date.ts'
import { printable } from './printable.ts'
import { paint, setMarked, setRow, row, type OutLine } from './summary/layout.ts'

const dayOf = (time: string | null): string => (time === null ? 'not dated' : describeDate(time.slice(0, 10)))

/** Text of a page made printable, in stretches: those that were found, and those between. */
const stretches = (text: string, from: number, found: readonly Span[]): Parameters<typeof setMarked>[0] => {
  const out: { text: string; tone: 'found' | 'plain' }[] = []
  let at = 0
  for (const { start, end } of found) {
    out.push({ text: printable(text.slice(at, start - from)), tone: 'plain' })
    out.push({ text: printable(text.slice(start - from, end - from)), tone: 'found' })
    at = end - from
  }
  return [...out, { text: printable(text.slice(at)), tone: 'plain' }]
}

const excerpt = ({ text, start, found }: FoundWords, indent: number, width: number): readonly OutLine[] =>
  setMarked(stretches(text, start, found), indent, width)

const articleRows = (hit: FoundArticle, width: number): readonly OutLine[] => {
  const title = hit.words.find((each) => each.in === 'title')
  const body = hit.words.find((each) => each.in === 'body')
  const agency = hit.agency === null || hit.agency === hit.outlet ? '' : ` (${hit.agency})`
  const facts = [
    `${hit.outlet ?? hit.source}${agency}`,
    dayOf(hit.published),
    ...hit.stories.slice(0, 2).map(({ name }) => name),
    hit.article,
  ].join(' · ')
  return [
    ...(title ? excerpt(title, 2, width) : setRow(row(hit.title ?? '(no title)', 'plain', 2), width)),
    ...(body ? excerpt(body, 4, width) : []),
    ...setRow(row(facts, 'quiet', 4), width),
    [],
  ]
}

const lineRows = (hit: FoundDossierLine, width: number): readonly OutLine[] => {
  const facts = [
    hit.part,
    hit.story.name,
    `${hit.outlet ?? 'outlet not known'}, ${dayOf(hit.published)}`,
    counted(hit.articles, 'article'),
    hit.id,
  ].join(' · ')
  return [
    ...setMarked(stretches(hit.line, 0, hit.found), 2, width),
    ...(hit.line.includes(hit.words) ? [] : setRow(row(`“${hit.words}”`, 'quote', 4), width)),
    ...setRow(row(facts, 'quiet', 4), width),
    [],
  ]
}

const title = (text: string): OutLine => [{ text, tone: 'head' }]

const shownOf = (answer: SearchAnswer, what: string, shown: number): string =>
  shown === 0
    ? `nothing of it in ${what}`
    : `${String(answer.offset + 1)} to ${String(answer.offset + shown)}`

const headOf = (
  answer: SearchAnswer,
  found: { readonly total: number; readonly more: boolean; readonly hits: readonly unknown[] },
  what: readonly [string, string],
): OutLine => {
  const many = found.more ? `more than ${counted(found.total, ...what)}` : counted(found.total, ...what)
  if (found.total === 0) return title(`NO ${what[0].toUpperCase()}`)
  const part = found.hits.length === found.total ? '' : `: ${shownOf(answer, 'these', found.hits.length)}`
  return title(`${many.toUpperCase()}${part}`)
}

/**
 * What a search gave, for the terminal: lines of dossiers first, then articles, each with what was found in it, where it stands and
 * the id that explains it.
 */
export const renderSearch = (
  answer: SearchAnswer,
  { width, color }: { readonly width: number; readonly color: boolean },
): string => {
  const { lines, articles } = answer
  return paint(
    [
      ...(lines === null
        ? []
        : [
            headOf(answer, lines, ['line of dossiers', 'lines of dossiers']),
            ...lines.hits.flatMap((hit) => lineRows(hit, width)),
            ...(lines.hits.length === 0 ? [[]] : []),
          ]),
      ...(articles === null
        ? []
        : [
            headOf(answer, articles, ['article', 'articles']),
            ...articles.hits.flatMap((hit) => articleRows(hit, width)),
          ]),
    ],
    color,
  )
}
