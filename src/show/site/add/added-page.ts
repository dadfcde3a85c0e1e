import { isOwnZone } from '../../passages.ts'
import type { Zone } from '../../../model/article.ts'
import { everything, shownFindings } from '../../annotations/shown-finding.ts'
import { findingKinds } from '../../annotations/finding-kinds.ts'
import { counted } from '../../counted.ts'
import { describeDate } from '../../describe-date.ts'
import { markup, pageText, type Markup } from '../../html/markup.ts'
import { fileNameOf, serverAddresses } from '../addresses.ts'
import type { AddedPage, SeenPage } from './add-state.ts'

type SeenArticle = SeenPage['articles'][number]

const states: Readonly<Record<AddedPage['addition'], string>> = {
  new: 'new',
  'met again': 'known already, under another name',
  known: 'known already',
}

// So many pieces of a page are shown, and so much of each: all of it stands on the article's page.
const mostPieces = 12
const mostCharacters = 240

const cutTo = (text: string): string =>
  text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters).trimEnd()} …`

const wordsIn = (zones: readonly Pick<Zone, 'text'>[]): number =>
  zones.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0)

const piece = ({ kind, text }: Zone, isCut: boolean): Markup => {
  const words = pageText(cutTo(text))
  return markup`<li dir="auto"><span class="tag">${kind.replace('-', ' ')}</span> ${isCut ? markup`<del>${words}</del>` : words}</li>`
}

const pieces = (
  label: string,
  zones: readonly Zone[],
  { isCut, href, isOpen }: { readonly isCut: boolean; readonly href: string; readonly isOpen: boolean },
): Markup | null =>
  zones.length === 0
    ? null
    : markup`<details class="folded cuts"${isOpen ? markup` open` : null}>
        <summary>${label}: ${counted(zones.length, 'piece')}, ${counted(wordsIn(zones), 'word')}</summary>
        <ul>
          ${zones.slice(0, mostPieces).map((zone) => piece(zone, isCut))}
        </ul>
        ${zones.length > mostPieces ? markup`<p class="hint"><a href="${href}">and ${zones.length - mostPieces} more, in their places</a></p>` : null}
      </details>`

const found = ({ article, annotations }: SeenArticle): string => {
  if (annotations === null) return 'Not searched yet.'
  const all = shownFindings({ article, annotations }, everything)
  const kinds = findingKinds.flatMap(({ kind, one, many }) => {
    const count = all.filter((each) => each.kind === kind).length
    return count === 0 ? [] : [counted(count, one, many)]
  })
  return kinds.length === 0 ? 'Nothing was found in it.' : `Found: ${kinds.join(', ')}.`
}

const hrefOf = ({ article, stories: [story] }: SeenArticle): string =>
  story === undefined ? `/article/${fileNameOf(article.id)}` : serverAddresses(story.id).article(article.id)

const facts = ({ outlet, agency, cut, text, ...article }: SeenArticle['article']): string =>
  [
    outlet ?? 'outlet not known',
    article.publishedAt === null ? 'not dated' : describeDate(article.publishedLocal ?? article.publishedAt),
    counted(wordsIn([{ text }]), 'word'),
    ...(agency === null ? [] : [`agency ${agency}`]),
    ...(article.language === null ? ['language not read'] : []),
    ...(cut === null ? [] : [`not whole: ${cut}`]),
  ].join(' · ')

const joined = ({ stories }: SeenArticle): Markup =>
  stories.length === 0
    ? markup`In no story: it tells of no negotiation that this desk follows.`
    : markup`In ${stories.map(({ id, name }, n) => markup`${n === 0 ? '' : ', '}<a href="${serverAddresses(id).page('index')}"><bdi>${name}</bdi></a>`)}.`

const articleItem = (seen: SeenArticle, isOnly: boolean): Markup => {
  const { article } = seen
  const href = hrefOf(seen)
  const isCut = ({ kind }: Zone): boolean => !isOwnZone(kind)
  return markup`<li>
    <h3 dir="auto"><a href="${href}">${pageText(article.title ?? 'Without a title')}</a></h3>
    <p class="facts"><bdi>${pageText(facts(article))}</bdi></p>
    ${article.saveOf ? markup`<p class="facts">Save ${article.saveOf.number} of a page that is on this desk.</p>` : null}
    <p>${joined(seen)} ${found(seen)}</p>
    ${pieces(
      'Set apart',
      article.zones.filter((zone) => !isCut(zone)),
      { isCut: false, href, isOpen: false },
    )}
    ${pieces('Cut away', article.zones.filter(isCut), { isCut: true, href, isOpen: isOnly })}
  </li>`
}

/** One page that was given: whether it was known, and for each article on it what it is, which story it joined, what was found, what was cut away: open where it is the only one. */
export const addedPage = (
  { page, articles, of }: SeenPage,
  { notes, isOnly }: { readonly notes: readonly string[]; readonly isOnly: boolean },
): Markup =>
  markup`<li class="given">
    <h2><span class="tag">${states[page.addition]}</span> <bdi>${pageText(page.source)}</bdi></h2>
    ${notes.map((note) => markup`<p class="hint"><bdi>${note}</bdi></p>`)}
    ${of === 0 ? markup`<p>No article was found on it. Its bytes are kept.</p>` : null}
    <ul>
      ${articles.map((each) => articleItem(each, isOnly))}
    </ul>
    ${of > articles.length ? markup`<p class="hint">and ${counted(of - articles.length, 'more article')} on this page</p>` : null}
  </li>`
