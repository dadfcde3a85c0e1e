import type { DeskStory } from '../../model/desk.ts'
import type { FoundArticle, FoundDossierLine, FoundWords, SearchAnswer } from '../../model/search.ts'
import type { Span } from '../../model/span.ts'
import { counted } from '../counted.ts'
import { describeDate } from '../describe-date.ts'
import { markup, pageText, type Markup } from '../html/markup.ts'
import { partWord } from '../html/section.ts'
import { fileNameOf, serverAddresses } from './addresses.ts'
import { queryOfSearch, searchForm, type SearchFilters } from './search-form.ts'
import type { Query } from './site-page.ts'

const day = (time: string | null): string => (time === null ? 'not dated' : describeDate(time.slice(0, 10)))

const lit = (text: string, from: number, found: readonly Span[]): Markup => {
  const parts: Markup[] = []
  let at = 0
  for (const { start, end } of found) {
    parts.push(pageText(text.slice(at, start - from)))
    parts.push(markup`<mark class="found">${pageText(text.slice(start - from, end - from))}</mark>`)
    at = end - from
  }
  return markup`${parts}${pageText(text.slice(at))}`
}

const words = ({ text, start, found }: FoundWords): Markup => lit(text, start, found)

const lineHit = (hit: FoundDossierLine, kept: Query): Markup =>
  markup`<li class="line">
    <p class="lead">
      <span class="tag">${partWord(hit.part)}</span>
      <a class="open" data-pane="" href="${serverAddresses(hit.story.id, kept).line(hit.id)}"><bdi>${lit(hit.line, 0, hit.found)}</bdi></a>
    </p>
    ${hit.line.includes(hit.words) ? null : markup`<blockquote class="words" dir="auto">${pageText(hit.words)}</blockquote>`}
    <p class="notes"><bdi>${hit.story.name}</bdi> · ${hit.outlet ?? 'outlet not known'}, ${day(hit.published)} · ${counted(hit.articles, 'article')}</p>
  </li>`

const articleHit = (hit: FoundArticle, kept: Query): Markup => {
  const title = hit.words.find((each) => each.in === 'title')
  const body = hit.words.find((each) => each.in === 'body')
  const [story] = hit.stories
  const name = title ? words(title) : pageText(hit.title ?? '(no title)')
  return markup`<li class="line">
    <p class="lead"><a href="${
      story === undefined
        ? (serverAddresses(null, kept).desk?.(`article/${fileNameOf(hit.article)}`) ?? '')
        : serverAddresses(story.id, kept).article(hit.article)
    }"><bdi>${name}</bdi></a></p>
    ${body ? markup`<blockquote class="words" dir="auto">${words(body)}</blockquote>` : null}
    <p class="notes">
      <bdi>${hit.outlet ?? hit.source}</bdi>, ${day(hit.published)}${hit.stories.slice(0, 2).map((each) => markup` · <bdi>${each.name}</bdi>`)}${story === undefined ? ' · in no story' : ''}
    </p>
  </li>`
}

const many = ({ total, more }: { readonly total: number; readonly more: boolean }, noun: string): string =>
  `${more ? 'more than ' : ''}${counted(total, noun)}`

/** A search: what was asked, what was found, and what it was asked of. */
interface SearchShown {
  readonly filters: SearchFilters
  /** Null where the words ask for nothing. */
  readonly answer: SearchAnswer | null
  readonly stories: readonly DeskStory[]
  readonly kept: Query
  readonly perPage: number
}

const pages = ({ filters, answer, kept, perPage }: SearchShown): Markup | null => {
  const most = Math.max(answer?.lines?.total ?? 0, answer?.articles?.total ?? 0)
  const last = Math.ceil(most / perPage)
  const { page } = filters
  const near = Array.from({ length: last }, (_, n) => n + 1).filter(
    (n) => n === 1 || n === last || Math.abs(n - page) < 3,
  )
  return last < 2
    ? null
    : markup`<nav class="pager" aria-label="Pages of answers">
        <ul>
          ${near.map((n) => {
            const href =
              serverAddresses(null).desk?.('search', queryOfSearch({ ...filters, page: n }, kept)) ?? ''
            return n === page
              ? markup`<li><a href="${href}" aria-current="page">${n}</a></li>`
              : markup`<li><a href="${href}">${n}</a></li>`
          })}
        </ul>
      </nav>`
}

const ways = markup`All words must be there, in any form; “"words in a row"”, “this OR that”, “-without” and “begin*” narrow it.`

const ranking = markup`<p class="hint">Best first: rarer words weigh more, words in a title or a line’s own words more than those around; of equals the newest.</p>`

const answers = ({ answer, kept, filters }: SearchShown): Markup | null => {
  if (answer === null)
    return markup`<p>${filters.words === '' ? 'Give words to look for.' : `Nothing can be looked for in “${filters.words}”.`} ${ways}</p>`
  const { lines, articles } = answer
  return markup`${ranking}
    ${
      lines === null
        ? filters.kind === 'articles'
          ? null
          : markup`<p class="hint">Lines are those of today and of all outlets: with an outlet or another time set, only articles are looked at.</p>`
        : markup`<h2>${many(lines, 'line')}</h2>
            <ul class="lines">
              ${lines.hits.map((hit) => lineHit(hit, kept))}
            </ul>`
    }
    ${
      articles === null
        ? null
        : markup`<h2>${many(articles, 'article')}</h2>
            <ul class="lines">
              ${articles.hits.map((hit) => articleHit(hit, kept))}
            </ul>`
    }`
}

/** What a search of the desk found: lines of dossiers first, then articles, page by page. */
export const searchPage = (shown: SearchShown): Markup =>
  markup`<h1>Search</h1>
    ${searchForm(shown.filters, shown.stories, shown.kept)} ${answers(shown)} ${pages(shown)}`
