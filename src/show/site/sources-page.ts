import { markup, pageText } from '../html/markup.ts'
import { sourceName } from '../dossier-view.ts'
import { sourceFacts } from '../summary/source-rows.ts'
import { onPage, pager, pagesFor } from './pager.ts'
import type { SitePage } from './site-page.ts'

/** The articles of a story in the order of their publication: outlet, whose copy, when, title. */
export const sourcesPage: SitePage = {
  name: 'sources',
  label: 'Sources',
  count: (view) => view.sources.length,
  pages: (view) => pagesFor(view.sources.length),
  content: (context) => {
    const { view, addresses } = context
    return markup`<ol class="sources">
        ${onPage(view.sources, context).map(
          (article) =>
            markup`<li>
              <span class="number">${view.numberOf(article.id)}</span>
              <p>
                <a href="${addresses.article(article.id)}"><strong><bdi>${pageText(sourceName(article))}</bdi></strong></a>
                <span class="facts">${sourceFacts(view, article).join(' · ')}</span>
                ${article.title === null ? null : markup`<span class="title" dir="auto">${pageText(article.title)}</span>`}
              </p>
            </li>`,
        )}
      </ol>
      ${pager(context, 'sources', view.sources.length)}`
  },
}
