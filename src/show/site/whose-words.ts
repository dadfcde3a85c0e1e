import type { DossierArticle, Finding } from '../../model/dossier.ts'
import type { Span } from '../../model/span.ts'
import { counted } from '../counted.ts'
import { sourceName, type DossierView } from '../dossier-view.ts'
import { markup, pageText, type Markup } from '../html/markup.ts'
import type { SiteContext } from './site-page.ts'

// So many changes are shown in place, and so much of each.
const mostChanges = 8
const mostCharacters = 260

const cutTo = (text: string): string =>
  text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters).trimEnd()} …`

const numbered = ({ view, addresses }: SiteContext, id: string): Markup => {
  const article = view.articleOf(id)
  return article === null
    ? markup`a page that is not here`
    : markup`<a href="${addresses.article(id)}">[${view.numberOf(id)}] <bdi>${sourceName(article)}</bdi></a>`
}

interface Change {
  readonly kind: string
  readonly was: string | null
  readonly now: string | null
}

const changesMarkup = (title: string, changes: readonly Change[], all: Markup | null): Markup | null =>
  changes.length === 0
    ? null
    : markup`<details class="folded changes">
        <summary>${title}: ${counted(changes.length, 'place')}</summary>
        <ul>
          ${changes.slice(0, mostChanges).map(
            ({ kind, was, now }) =>
              markup`<li dir="auto">
                <span class="tag">${kind}</span>
                ${was === null ? null : markup`<del><span class="unseen">was </span>${pageText(cutTo(was))}</del>`}
                ${now === null ? null : markup`<ins><span class="unseen">now </span>${pageText(cutTo(now))}</ins>`}
              </li>`,
          )}
        </ul>
        ${changes.length > mostChanges ? markup`<p class="hint">and ${changes.length - mostChanges} more${all === null ? null : markup`: ${all}`}</p>` : all === null ? null : markup`<p class="hint">${all}</p>`}
      </details>`

const wordsAt = (text: string | undefined, span: Span | null): string | null =>
  text === undefined || span === null ? null : text.slice(span.start, span.end)

const copyKinds = {
  same: 'the same words as',
  revised: 'a revised copy of',
  excerpt: 'an excerpt of',
} as const

const copyMarkup = (context: SiteContext, article: DossierArticle): Markup | null => {
  const { copyOf } = article
  if (copyOf === null || article.saveOf !== null) return null
  const original = context.view.articleOf(copyOf.article)
  const changes = copyOf.changes.map(({ kind, was, now }) => ({
    kind,
    was: wordsAt(original?.text, was),
    now: wordsAt(article.text, now),
  }))
  return markup`<p class="whose">
      ${copyKinds[copyOf.kind]} ${numbered(context, copyOf.article)}: ${Math.round(copyOf.share * 100)} % of its words${copyOf.order === 'unknown' ? '; which of them came first is not known' : ''}
    </p>
    ${changesMarkup('What it changed', changes, null)}`
}

const saveMarkup = (
  context: SiteContext,
  article: DossierArticle,
  revisions: ReadonlyMap<string, Finding<'revisions'>>,
): Markup | null => {
  if (article.saveOf === null) return null
  const revision = revisions.get(article.id)
  return markup`<p class="whose">a later save of ${numbered(context, article.saveOf.article)}${
    revision === undefined
      ? ''
      : revision.announced
        ? '; it says that it was changed'
        : '; it does not say that it was changed'
  }</p>
    ${
      revision === undefined
        ? null
        : changesMarkup(
            'What this save changed',
            revision.changes,
            markup`<a href="${context.addresses.line(revision.id)}" data-pane="">the changes with their words</a>`,
          )
    }`
}

const ownWords = ({ copyOf, saveOf, agency, takenFrom }: DossierArticle): Markup | null =>
  copyOf !== null || saveOf !== null
    ? null
    : agency !== null
      ? markup`<p class="whose">words of <bdi>${agency}</bdi></p>`
      : takenFrom !== null
        ? markup`<p class="whose">taken from <bdi>${takenFrom}</bdi></p>`
        : markup`<p class="whose">its own words, as far as the pages here show</p>`

/** The revisions of a view by the later save. */
export const revisionsBySave = (view: DossierView): ReadonlyMap<string, Finding<'revisions'>> =>
  new Map(view.dossier.revisions.map((each) => [each.to.article, each]))

/** Whose words a page carries, and what the copy or the later save changed in them. */
export const whoseWords = (
  context: SiteContext,
  article: DossierArticle,
  revisions: ReadonlyMap<string, Finding<'revisions'>>,
): Markup => {
  const { view } = context
  const copies = view.sources.filter((each) => each.saveOf === null && each.copyOf?.article === article.id)
  const shared = article.sharesQuotations.slice(0, 6)
  return markup`${ownWords(article)}${saveMarkup(context, article, revisions)}${copyMarkup(context, article)}${
    copies.length === 0
      ? null
      : markup`<p class="whose">its words stand in ${copies.slice(0, 8).map((each, n) => markup`${n === 0 ? '' : ', '}${numbered(context, each.id)}`)}${copies.length > 8 ? ` and ${counted(copies.length - 8, 'other')}` : ''}</p>`
  }${
    shared.length === 0
      ? null
      : markup`<p class="whose">the same quotations, told anew, as ${shared.map((each, n) => markup`${n === 0 ? '' : ', '}${numbered(context, each.article)}`)}</p>`
  }`
}
