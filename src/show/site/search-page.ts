import type { FoundArticle, FoundDossierLine, FoundWords, SearchAnswer } from '../../model/search.ts'
import type { Span } from '../../model/span.ts'
import { counted } from '../counted.ts'
import { describeDate } from '../describe-date.ts'
import { markup, pageText, type Markup } from '../html/markup.ts'
import { partWord } from '../html/section.ts'
import { serverAddresses } from './addresses.ts'
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
    <p class="lead">${story === undefined ? markup`<bdi>${name}</bdi>` : markup`<a href="${serverAddresses(story.id, kept).article(hit.article)}"><bdi>${name}</bdi></a>`}</p>
    ${body ? markup`<blockquote class="words" dir="auto">${words(body)}</blockquote>` : null}
    <p class="notes">
      <bdi>${hit.outlet ?? hit.source}</bdi>, ${day(hit.published)}${hit.stories.slice(0, 2).map((each) => markup` · <bdi>${each.name}</bdi>`)}${story === undefined ? ' · in no story' : ''}
    </p>
  </li>`
}

const many = ({ total, more }: { readonly total: number; readonly more: boolean }, noun: string): string =>
  `${more ? 'more than ' : ''}${counted(total, noun)}`

/** What a search of the desk found: lines of dossiers first, then articles. */
export const searchPage = (
  asked: string,
  answer: SearchAnswer | null,
  { kept }: { readonly kept: Query },
): Markup => {
  const { lines, articles } = answer ?? { lines: null, articles: null }
  return markup`<h1>Search</h1>
    ${answer === null ? markup`<p>${asked === '' ? 'Give words to look for.' : `Nothing can be looked for in “${asked}”.`} All words must be there, in any form; “"words in a row"”, “this OR that”, “-without” and “begin*” narrow it.</p>` : null}
    ${
      lines === null
        ? null
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
