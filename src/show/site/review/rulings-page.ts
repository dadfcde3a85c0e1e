import type { DeskStory } from '../../../model/desk.ts'
import type { ListedRuling, Ruling } from '../../../model/ruling.ts'
import { counted } from '../../counted.ts'
import { markup, type Markup } from '../../html/markup.ts'
import { rulingWords } from '../../ruling-line.ts'
import { serverAddresses } from '../addresses.ts'
import type { Query } from '../site-page.ts'
import type { ReviewDesk } from './review-desk.ts'
import { rulingsList, undoForm } from './rulings-list.ts'

const atOnce = 40

/** A ruling that rests on nothing, and why. */
interface Orphaned {
  readonly ruling: Ruling
  readonly lost: string
}

const orphaned = (review: ReviewDesk, orphans: readonly Orphaned[]): Markup | null =>
  orphans.length === 0
    ? null
    : markup`<h2 id="orphans">Resting on nothing <span class="count">${orphans.length}</span></h2>
        <p class="hint">Their words are gone, or stand in several places alike: they change nothing, and never move to words that only look like them.</p>
        <ul class="rulings">
          ${orphans
            .slice(0, atOnce)
            .map(
              ({ ruling, lost }) =>
                markup`<li><p><a href="/ruling/${ruling.id}">${ruling.verb}</a> <bdi>${rulingWords(ruling)}</bdi></p><p class="notes"><strong>${lost}</strong> · <bdi>${ruling.by}</bdi></p>${undoForm(review, ruling.id)}</li>`,
            )}
        </ul>`

/** All rulings of a desk, the latest first, those that rest on nothing before them. */
export const rulingsPage = (review: ReviewDesk, orphans: readonly Orphaned[], query: Query): Markup => {
  const all = review.rulings.toReversed()
  const pages = Math.max(1, Math.ceil(all.length / atOnce))
  const asked = Number(query['page'] ?? '1')
  const page = Number.isInteger(asked) ? Math.min(pages, Math.max(1, asked)) : 1
  const link = (to: number, label: string, rel: string): Markup | null =>
    to < 1 || to > pages ? null : markup`<li><a href="/rulings?page=${to}" rel="${rel}">${label}</a></li>`
  return markup`<h1>Rulings</h1>
    <p class="facts">${counted(all.length, 'ruling')} on this desk. What is undone stays listed. <a href="/review">What most needs a look</a></p>
    ${page === 1 ? orphaned(review, orphans) : null}
    ${all.length === 0 ? null : markup`<h2>All, the latest first</h2>`}
    ${rulingsList(review, all.slice((page - 1) * atOnce, page * atOnce))}
    ${pages === 1 ? null : markup`<nav class="pager" aria-label="Pages of this list"><ul>${link(page - 1, 'later', 'prev')}${link(page + 1, 'earlier', 'next')}</ul></nav>`}`
}

/** One ruling: what it says, whether it holds, and the way back. */
export const rulingPage = (review: ReviewDesk, listed: ListedRuling, stories: readonly DeskStory[]): Markup =>
  markup`<h1>Kept: ${listed.ruling.verb}</h1>
    ${rulingsList(review, [listed])}
    <p class="facts"><a href="/review">What most needs a look</a> · <a href="/rulings">all rulings</a>${stories
      .slice(0, 5)
      .map(
        ({ id, name }) => markup` · <a href="${serverAddresses(id).page('index')}"><bdi>${name}</bdi></a>`,
      )}</p>`
