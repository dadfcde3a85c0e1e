import type { DossierArticle } from '../../model/dossier.ts'
import type { Span } from '../../model/span.ts'
import { counted } from '../counted.ts'
import { describeDate } from '../describe-date.ts'
import { sourceName } from '../dossier-view.ts'
import { markup, pageText, type Markup } from '../html/markup.ts'
import type { SiteContext } from './site-page.ts'

// So many pages, and so many changes, are listed.
const mostPages = 40
const mostChanges = 40

const pageLink = ({ view, addresses }: SiteContext, id: string): Markup => {
  const article = view.articleOf(id)
  return article === null
    ? markup`a page of another story`
    : markup`<a href="${addresses.article(id)}"><span class="number">${view.numberOf(id)}</span> <bdi>${pageText(sourceName(article))}</bdi></a> <span class="facts">${describeDate(article.publishedLocal ?? article.publishedAt)}</span>`
}

const row = (term: string, links: readonly Markup[]): Markup | null =>
  links.length === 0
    ? null
    : markup`<div><dt>${term}</dt><dd>${links.slice(0, mostPages).map((link) => markup`<span>${link}</span> `)}${
        links.length > mostPages ? `and ${String(links.length - mostPages)} more` : ''
      }</dd></div>`

const cut = (text: string | undefined, span: Span | null): Markup | null =>
  text === undefined || span === null ? null : pageText(text.slice(span.start, span.end))

const changeWords = { added: 'added', removed: 'left out', changed: 'changed', moved: 'moved' } as const

/** What a reprint changed of the page that it was taken from, sentence by sentence. */
const changesMarkup = ({ view }: SiteContext, { text, copyOf }: DossierArticle): Markup | null => {
  const changes = copyOf?.changes ?? []
  if (copyOf === null || changes.length === 0) return null
  const was = view.articleOf(copyOf.article)?.text
  return markup`<details class="folded changes">
    <summary>What it changed: ${counted(changes.length, 'sentence')}</summary>
    <ul>
      ${changes.slice(0, mostChanges).map((change) => {
        const [before, after] = [cut(was, change.was), cut(text, change.now)]
        return markup`<li>
          <span class="tag">${changeWords[change.kind]}</span>
          ${change.kind === 'moved' || before === null ? null : markup`<del dir="auto">${before}</del>`}
          ${after === null ? null : markup`<ins dir="auto">${after}</ins>`}
        </li>`
      })}
    </ul>
    ${changes.length > mostChanges ? markup`<p class="hint">and ${changes.length - mostChanges} more</p>` : null}
  </details>`
}

const copyWords = { same: 'Same text as', revised: 'Changed copy of', excerpt: 'Holds a part of' } as const

/** Whose copy an article is, who printed it again, its other saves and what they changed, and who quotes the same words. */
export const articleKin = (context: SiteContext, article: DossierArticle): Markup | null => {
  const { view, addresses } = context
  const { id, copyOf, saveOf, sharesQuotations } = article
  const firstSave = saveOf?.article ?? id
  const saves = view.sources.filter(
    (each) => each.id !== id && (each.id === firstSave || each.saveOf?.article === firstSave),
  )
  const copies = view.sources.filter((each) => each.saveOf === null && each.copyOf?.article === id)
  const revisions = view.dossier.revisions.filter(({ articles }) => articles.includes(id))
  const link = (other: string): Markup => pageLink(context, other)
  const rows = [
    copyOf === null || saveOf !== null
      ? null
      : row(`${copyWords[copyOf.kind]} (${String(Math.round(copyOf.share * 100))} %)`, [
          link(copyOf.article),
        ]),
    row(
      'Printed again by',
      copies.map((each) => link(each.id)),
    ),
    row(
      'Other saves of this page',
      saves.map((each) => link(each.id)),
    ),
    row(
      'Changed after publication',
      revisions.map(
        (each) =>
          markup`<a href="${addresses.line(each.id)}" data-pane="">${counted(each.changes.length, 'change')}${each.announced ? ', announced' : ', not announced'}</a>`,
      ),
    ),
    row(
      'Quotes the same words as',
      sharesQuotations.map((each) => link(each.article)),
    ),
  ].filter((each) => each !== null)
  const changes = saveOf === null ? changesMarkup(context, article) : null
  return rows.length === 0 && changes === null
    ? null
    : markup`<dl class="kin">
          ${rows}
        </dl>
        ${changes}`
}
