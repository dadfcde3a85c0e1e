import type { DeskCounts, DeskStory } from '../../model/desk.ts'
import { counted } from '../counted.ts'
import { describeDate } from '../describe-date.ts'
import { markup, type Markup } from '../html/markup.ts'
import type { Addresses } from './addresses.ts'

const day = (time: string | null): string => (time === null ? 'not dated' : describeDate(time.slice(0, 10)))

/** The stories of a desk, the largest first, and what the desk holds. */
export const homePage = (
  stories: readonly DeskStory[],
  { counts, addresses }: { readonly counts: DeskCounts | null; readonly addresses: Addresses },
): Markup =>
  markup`<h1>Stories</h1>
    ${
      stories.length === 0
        ? markup`<p>No negotiation was found on the pages of this desk so far.</p>`
        : markup`<ul class="stories">
            ${stories.map(
              ({ id, name, parties, articles, first, last }) =>
                markup`<li>
                  <p class="name"><a href="${addresses.story(id) ?? ''}"><bdi>${name}</bdi></a></p>
                  <p class="facts">
                    <bdi>${parties.join(' · ')}</bdi> — ${counted(articles, 'article')} · ${day(first)} to ${day(last)}
                  </p>
                </li>`,
            )}
          </ul>`
    }
    ${
      counts === null
        ? null
        : markup`<p class="facts">
            ${counted(counts.captures, 'page')}, ${counted(counts.articles, 'article')}, ${counted(counts.rulings, 'ruling')} on this desk${
              counts.unread + counts.unsearched + counts.unlinked > 0
                ? ', and work that waits (parley add goes on)'
                : ''
            }.
          </p>`
    }`
