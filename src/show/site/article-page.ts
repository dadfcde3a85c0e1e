import type { DossierArticle } from '../../model/dossier.ts'
import { counted } from '../counted.ts'
import { sourceName } from '../dossier-view.ts'
import { articleFacts } from '../html/article-section.ts'
import { markup, pageText, type Markup } from '../html/markup.ts'
import { partWord } from '../html/section.ts'
import { lineOf } from '../lines/line-of.ts'
import { articleKin } from './article-kin.ts'
import type { FindingHere } from './article-places.ts'
import { citeForms } from './line/cite-forms.ts'
import { missedForm } from './review/missed-form.ts'
import { reading, type Note } from './reading.ts'
import type { SiteContext } from './site-page.ts'

const leadOf = ({ view, addresses }: SiteContext, { part, finding }: FindingHere): Markup =>
  markup`<a href="${addresses.line(finding.id)}" data-pane=""><bdi>${lineOf(part, finding, view).lead}</bdi></a>${'act' in finding ? markup` <span class="facts">${finding.act}</span>` : null}`

// The articles before and after it in the order of their publication.
const neighbours = ({ view, addresses }: SiteContext, { id }: DossierArticle): Markup => {
  const at = view.numberOf(id) - 1
  const link = (n: number, rel: string, label: string): Markup | null => {
    const article = view.sources[n]
    return article === undefined
      ? null
      : markup`<li><a href="${addresses.article(article.id)}" rel="${rel}">${label}: <bdi>${pageText(sourceName(article))}</bdi></a></li>`
  }
  return markup`<nav class="neighbours" aria-label="Articles of this story">
    <ul>
      ${link(at - 1, 'prev', 'Previous')} <li class="facts">${at + 1} of ${view.sources.length}</li>
      ${link(at + 1, 'next', 'Next')}
    </ul>
  </nav>`
}

// Who and when is named so often that it would bury the rest in the margin.
const isAside = ({ part }: FindingHere): boolean => part === 'actors' || part === 'dates'

const asides = (context: SiteContext, here: readonly FindingHere[]): Markup | null => {
  const lists = (['actors', 'dates'] as const).flatMap((part) => {
    const own = here.filter((each) => each.part === part)
    return own.length === 0
      ? []
      : [
          markup`<div><dt>${part === 'actors' ? 'Who' : 'When'}</dt><dd>${own.map((each, n) => markup`${n === 0 ? '' : ' · '}${leadOf(context, each)}`)}</dd></div>`,
        ]
  })
  return lists.length === 0
    ? null
    : markup`<dl class="kin asides">
        ${lists}
      </dl>`
}

const missed = ({ review, view, query, addresses }: SiteContext, article: DossierArticle): Markup | null =>
  review &&
  missedForm(article, {
    ...{ review, query, nameOf: view.nameOf, story: view.story?.id ?? '' },
    ...{ href: addresses.article(article.id), next: null },
  })

/**
 * One article: what is known of it, whose copy it is, its text with every finding beside its words, and what else its page held. `here` is
 * what rests on it.
 */
export const articlePage = (
  context: SiteContext,
  article: DossierArticle,
  here: readonly FindingHere[],
): Markup => {
  const beside = here.filter((each) => !isAside(each))
  const notes = beside.map((each): Note => ({
    tag: partWord(each.part),
    lead: leadOf(context, each),
    places: each.places,
  }))
  const marked = here.filter(isAside).flatMap(({ places }) => places)
  return markup`${neighbours(context, article)}
    <p class="byline"><strong><bdi>${pageText(sourceName(article))}</bdi></strong> · ${counted(beside.length, 'line')} of this story from its words</p>
    ${articleFacts(article)} ${articleKin(context, article)} ${citeForms(article, null)}
    ${reading(article, notes, marked)} ${asides(context, here)} ${missed(context, article)} ${neighbours(context, article)}`
}
