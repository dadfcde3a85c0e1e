import type { DossierArticle } from '../../model/dossier.ts'
import { describeDate } from '../describe-date.ts'
import { sourceName, type DossierView } from '../dossier-view.ts'
import { passagesOf } from '../passages.ts'
import { cutWords, sourceFacts } from '../summary/source-rows.ts'
import type { EvidenceMarks } from './evidence-marks.ts'
import { markup, pageText, type Markup } from './markup.ts'
import { markSentences } from './marked-text.ts'
import { zoneGroup } from './zone-group.ts'

const body = (article: DossierArticle, marks: EvidenceMarks): Markup => {
  const inBody = marks.inBody(article.id)
  const begun = new Set<string>()
  const passages = passagesOf(article).map((passage) =>
    passage.kind === 'zones'
      ? zoneGroup(passage.zones.map(({ zone, index }) => ({ zone, marks: marks.inZone(article.id, index) })))
      : markup`
        <p dir="auto">${markSentences(article.text, passage.span, inBody, begun)}</p>`,
  )
  return markup`${passages}`
}

/** The tongue of an article's text for the page's markup; empty where it is not known. */
export const languageOf = (article: Pick<DossierArticle, 'language'>): string =>
  article.language !== null && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(article.language)
    ? article.language
    : ''

const address = (source: string): Markup =>
  /^https?:\/\/[^\s]+$/i.test(source)
    ? markup`<a href="${source}" rel="noreferrer noopener" referrerpolicy="no-referrer">${source}</a>`
    : markup`${source}`

const basis: Readonly<Record<DossierArticle['publishedBasis'], string>> = {
  'json-ld': 'date from the page’s own data',
  meta: 'date from the page’s own data',
  url: 'date from the address',
  feed: 'date from the feed',
  printed: 'date as printed',
  dateline: 'date from the dateline',
  'relative stamp': 'date counted from a relative stamp',
  'front matter': 'date from the head of the file',
  given: 'date given by hand',
  none: 'the page prints no date',
}

const kinds: Readonly<Record<NonNullable<DossierArticle['sourceKind']>, string>> = {
  official: 'an official source',
  'state media': 'state media',
  agency: 'a news agency',
  press: 'the press',
  aggregator: 'an aggregator',
  research: 'a research institute',
}

const named = (names: readonly string[]): Markup => markup`<bdi>${pageText(names.join(', '))}</bdi>`

/** Whose words an article carries, whether it is whole and when it came out, each in a line; what is not known says so. */
const origins = (article: DossierArticle): readonly (readonly [string, Markup])[] => {
  const { outlet, outletFamily, sourceKind, agency, takenFrom, reportingBy, byline } = article
  const house = outletFamily !== null && outletFamily !== outlet ? markup` of ${named([outletFamily])}` : null
  return [
    ['Outlet', outlet === null ? markup`not known` : markup`${named([outlet])}${house}`],
    ['Kind', markup`${sourceKind === null ? 'not known' : kinds[sourceKind]}`],
    ['Whose copy', agency === null ? markup`no agency named` : named([agency])],
    ['Taken from', takenFrom === null ? markup`nobody named` : named([takenFrom])],
    ...(reportingBy.length === 0 ? [] : [['With reporting by', named(reportingBy)] as const]),
    ['By', byline === null ? markup`nobody named` : named([byline])],
    [
      'Published',
      markup`${describeDate(article.publishedLocal ?? article.publishedAt)}, ${basis[article.publishedBasis]}`,
    ],
    ['Updated', markup`${article.updatedAt === null ? 'not known' : describeDate(article.updatedAt)}`],
    ['Captured', markup`${article.capturedAt === null ? 'not known' : describeDate(article.capturedAt)}`],
    ...cutWords(article).map((words) => ['Whole', markup`<strong>no: ${words}</strong>`] as const),
  ]
}

/** What is known of an article, and where it was. */
export const articleFacts = (article: DossierArticle): Markup =>
  markup`<dl class="known">${origins(article).map(([term, words]) => markup`<div><dt>${term}</dt><dd>${words}</dd></div>`)}</dl>
    <p class="known">${address(article.source)}</p>`

/** An article in its own words with every mark, the rest of its page muted and labelled in its place. */
const articleBody = (article: DossierArticle, marks: EvidenceMarks): Markup =>
  markup`<div class="text" lang="${languageOf(article)}">${body(article, marks)}</div>`

/**
 * A source as a section that folds: everything that was on the page, the article in its own words with every mark, the rest
 * muted and labelled in its place. Open in the markup, so that a link to a mark leads somewhere without a script as well.
 */
export const articleSection = (view: DossierView, article: DossierArticle, marks: EvidenceMarks): Markup => {
  const number = view.numberOf(article.id)
  return markup`<details class="article" id="source-${number}" open>
    <summary>
      <span class="number">${number}</span
      ><span
        ><strong><bdi>${sourceName(article)}</bdi></strong>
        <span class="facts">${sourceFacts(view, article).join(' · ')}</span>${
          article.title === null
            ? null
            : markup`<span class="title" dir="auto">${pageText(article.title)}</span>`
        }</span
      >
    </summary>
    ${articleFacts(article)} ${articleBody(article, marks)}
  </details> `
}
