import type { DossierArticle } from '../../../model/dossier.ts'
import { counted } from '../../counted.ts'
import { sourceName } from '../../dossier-view.ts'
import { markup, pageText, type Markup } from '../../html/markup.ts'
import type { SiteContext } from '../site-page.ts'
import type { LineSource } from './sources-of-line.ts'

/** Pages that carry the words of one origin: whoever wrote them first, and those that printed them again. */
interface Origin {
  readonly agency: string | null
  readonly articles: readonly DossierArticle[]
}

const originsOf = (sources: readonly LineSource[]): readonly Origin[] => {
  const groups = new Map<string, DossierArticle[]>()
  for (const { article } of sources) {
    const key = article.agency === null ? `origin ${article.origin}` : `agency ${article.agency}`
    const group = groups.get(key)
    if (group) group.push(article)
    else groups.set(key, [article])
  }
  return [...groups.values()].map((articles) => ({ agency: articles[0]?.agency ?? null, articles }))
}

const descentWords: Readonly<Record<NonNullable<DossierArticle['copyOf']>['kind'], string>> = {
  same: 'the same text',
  revised: 'changed',
  excerpt: 'a part',
}

/** How an article came by its words, as seen from others: "later save of 3", "reprint of 2, changed". */
export const descentOf = ({ view }: SiteContext, { saveOf, copyOf }: DossierArticle): string | null => {
  const named = (id: string): string => {
    const number = view.numberOf(id)
    return number === 0 ? 'a page of another story' : `source ${String(number)}`
  }
  if (saveOf !== null) return `later save of ${named(saveOf.article)}`
  return copyOf === null ? null : `reprint of ${named(copyOf.article)}, ${descentWords[copyOf.kind]}`
}

// So many pages of one origin are named.
const mostNamed = 24

const originItem = (context: SiteContext, { agency, articles }: Origin): Markup => {
  const first = articles.find(({ copyOf, saveOf }) => copyOf === null && saveOf === null) ?? articles[0]
  const name = agency ?? (first === undefined ? 'not known' : sourceName(first))
  const pages = articles.slice(0, mostNamed).map((article) => {
    const descent = descentOf(context, article)
    return markup`<li>
      <a href="${context.addresses.article(article.id)}"><span class="number">${context.view.numberOf(article.id)}</span> <bdi>${pageText(sourceName(article))}</bdi></a>${
        descent === null ? null : markup` <span class="facts">${descent}</span>`
      }
    </li>`
  })
  const more = articles.length - pages.length
  return markup`<li>
    <strong><bdi>${pageText(name)}</bdi></strong>${agency === null ? null : ', an agency,'} on ${counted(articles.length, 'page')}
    <ul>
      ${pages}${more > 0 ? markup`<li class="facts">and ${more} more</li>` : null}
    </ul>
  </li>`
}

/** Whose words a line rests on: each origin with the pages that carry it, so that a reprint is not taken for a second witness. */
export const originsMarkup = (context: SiteContext, sources: readonly LineSource[]): Markup => {
  const origins = originsOf(sources)
  const reprinted = origins.filter(({ articles }) => articles.length > 1)
  if (reprinted.length === 0)
    return markup`<p class="facts origins">${
      sources.length === 1
        ? 'One page carries it; nobody else in this dossier tells it.'
        : 'No reprint among them: each page has its own origin.'
    }</p>`
  const alone = origins.length - reprinted.length
  return markup`<details class="folded origins" open>
    <summary>Whose words: ${counted(origins.length, 'origin')} on ${counted(sources.length, 'page')}</summary>
    <ul>
      ${reprinted.map((origin) => originItem(context, origin))}
    </ul>
    ${alone === 0 ? null : markup`<p class="facts">${counted(alone, 'page')} besides, each its own origin. A reprint is no second witness.</p>`}
  </details>`
}
