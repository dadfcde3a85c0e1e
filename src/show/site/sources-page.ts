import type { DossierArticle } from '../../model/dossier.ts'
import { counted } from '../counted.ts'
import { describeDate } from '../describe-date.ts'
import { sourceName, type DossierView } from '../dossier-view.ts'
import { findingAnchor } from '../html/line-item.ts'
import { markup, pageText, type Markup } from '../html/markup.ts'
import { cutWords } from '../summary/source-rows.ts'
import { onPage, pager, pagesFor } from './pager.ts'
import { revisionsBySave, whoseWords } from './whose-words.ts'
import type { SiteContext, SitePage } from './site-page.ts'

/** The outlets of one house, and whose words their articles carry. */
interface House {
  readonly name: string
  readonly outlets: readonly string[]
  readonly kinds: readonly string[]
  readonly articles: number
  readonly own: number
  readonly agencies: number
  readonly copies: number
  readonly saves: number
}

const mostHouses = 60

const houseOf = (name: string, articles: readonly DossierArticle[]): House => {
  const first = articles.filter(({ saveOf }) => saveOf === null)
  const copies = first.filter(({ copyOf }) => copyOf !== null)
  const agencies = first.filter(
    ({ copyOf, agency, outlet }) => copyOf === null && agency !== null && agency !== outlet,
  )
  return {
    name,
    outlets: [...new Set(articles.map(sourceName))].sort(),
    kinds: [...new Set(articles.flatMap(({ sourceKind }) => sourceKind ?? []))].sort(),
    articles: articles.length,
    own: first.length - copies.length - agencies.length,
    agencies: agencies.length,
    copies: copies.length,
    saves: articles.length - first.length,
  }
}

const housesOf = (view: DossierView): readonly House[] => {
  const groups = new Map<string, DossierArticle[]>()
  for (const article of view.sources) {
    const name = article.outletFamily ?? sourceName(article)
    const known = groups.get(name)
    if (known) known.push(article)
    else groups.set(name, [article])
  }
  return [...groups]
    .map(([name, articles]) => houseOf(name, articles))
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1))
}

const cell = (count: number): Markup => markup`<td class="number-cell">${count === 0 ? null : count}</td>`

const housesMarkup = (view: DossierView): Markup => {
  const houses = housesOf(view)
  return markup`<h2>Outlets <span class="count">${view.outlets}</span></h2>
    <div class="wide" role="region" aria-label="Outlets" tabindex="0">
      <table class="claims houses">
        <thead>
          <tr>
            <th scope="col">Outlet or house</th><th scope="col">Kind</th><th scope="col">Articles</th>
            <th scope="col">Own words</th><th scope="col">Agency’s words</th><th scope="col">Copies</th><th scope="col">Later saves</th>
          </tr>
        </thead>
        <tbody>
          ${houses.slice(0, mostHouses).map(
            ({ name, outlets, kinds, articles, own, agencies, copies, saves }) =>
              markup`<tr>
                <th scope="row"><bdi>${pageText(name)}</bdi>${outlets.length > 1 || outlets[0] !== name ? markup` <span class="notes"><bdi>${outlets.join(' · ')}</bdi></span>` : null}</th>
                <td>${kinds.length === 0 ? markup`<span class="quiet">not known</span>` : kinds.join(', ')}</td>
                ${cell(articles)}${cell(own)}${cell(agencies)}${cell(copies)}${cell(saves)}
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
    ${houses.length > mostHouses ? markup`<p class="hint">and ${houses.length - mostHouses} more with fewer articles each; all articles stand below.</p>` : null}`
}

const factsOf = (article: DossierArticle): readonly string[] => [
  describeDate(article.publishedLocal ?? article.publishedAt),
  ...(article.updatedAt === null ? [] : [`updated ${describeDate(article.updatedAt)}`]),
  ...(article.reportingBy.length === 0 ? [] : [`with reporting by ${article.reportingBy.join(', ')}`]),
  ...cutWords(article),
  ...(article.sourceKind === null || article.sourceKind === 'press' ? [] : [article.sourceKind]),
]

const sourceMarkup = (
  context: SiteContext,
  article: DossierArticle,
  revisions: ReturnType<typeof revisionsBySave>,
): Markup => {
  const { view, addresses } = context
  return markup`<li id="${findingAnchor(article.id)}">
    <span class="number">${view.numberOf(article.id)}</span>
    <div>
      <a href="${addresses.article(article.id)}"><strong><bdi>${pageText(sourceName(article))}</bdi></strong></a>
      <span class="facts">${factsOf(article).join(' · ')}</span>
      ${article.title === null ? null : markup`<span class="title" dir="auto">${pageText(article.title)}</span>`}
      ${whoseWords(context, article, revisions)}
    </div>
  </li> `
}

/** Outlets and houses, then the articles of a story in the order of their publication: whose words each carries, and what copies and later saves changed. */
export const sourcesPage: SitePage = {
  name: 'sources',
  label: 'Sources',
  count: (view) => view.sources.length,
  pages: (view) => pagesFor(view.sources.length),
  content: (context) => {
    const { view } = context
    const here = onPage(view.sources, context)
    const revisions = revisionsBySave(view)
    return markup`<p class="facts">
        ${counted(view.sources.length, 'article')} · ${counted(view.outlets, 'outlet')} · ${counted(view.origins, 'origin')}: copies of one text are one origin.
      </p>
      ${here[0] === view.sources[0] ? housesMarkup(view) : null}
      <h2>Articles</h2>
      <ol class="sources">
        ${here.map((article) => sourceMarkup(context, article, revisions))}
      </ol>
      ${pager(context, 'sources', view.sources.length)}`
  },
}
