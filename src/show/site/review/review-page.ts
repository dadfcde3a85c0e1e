import type { DeskStory } from '../../../model/desk.ts'
import type { Explanation } from '../../../model/explanation.ts'
import type { ListedRuling } from '../../../model/ruling.ts'
import { counted } from '../../counted.ts'
import { markup, type Markup } from '../../html/markup.ts'
import { rulingWords } from '../../ruling-line.ts'
import { linePage } from '../line-page.ts'
import type { SiteContext } from '../site-page.ts'
import type { Queued } from './queue.ts'
import { undoForm } from './rulings-list.ts'

/** Where somebody is in a queue. */
export interface InQueue {
  readonly story: string
  readonly queue: readonly Queued[]
  /** The place in the queue, from 1. */
  readonly at: number
  readonly explanation: Explanation | null
  /** What was ruled just now. */
  readonly said: ListedRuling | null
  readonly stories: readonly DeskStory[]
  readonly orphans: number
}

const storiesShown = 200

/** The address of a place in the queue of a story. */
export const reviewAddress = (story: string, at: number): string =>
  `/review?story=${encodeURIComponent(story)}&at=${String(at)}`

const chooser = ({ stories, story }: InQueue): Markup | null =>
  stories.length < 2
    ? null
    : markup`<form method="get" action="/review" class="chooser">
        <label>Story <select name="story">
          ${stories.slice(0, storiesShown).map(({ id, name }) => markup`<option value="${id}"${id === story ? markup` selected` : null}>${name}</option>`)}
        </select></label>
        <button>Show</button>
      </form>`

const steps = ({ story, at, queue }: InQueue): Markup =>
  markup`<nav class="pager" aria-label="The queue">
    <ul>
      ${at > 1 ? markup`<li><a href="${reviewAddress(story, at - 1)}" rel="prev" data-key="k">previous</a></li>` : null}
      ${at < queue.length ? markup`<li><a href="${reviewAddress(story, at + 1)}" rel="next" data-key="j">next, leave this</a></li>` : null}
    </ul>
  </nav>`

const saidNow = (context: SiteContext, { said, story, at }: InQueue): Markup | null =>
  said === null || context.review === null
    ? null
    : markup`<div class="said" role="status">
        <p>${said.inForce || said.ruling.verb === 'undo' ? 'Kept' : 'Undone'}: <strong>${said.ruling.verb}</strong> <bdi>${rulingWords(said.ruling)}</bdi></p>
        ${said.inForce ? undoForm({ ...context.review, next: reviewAddress(story, at) }, said.ruling.id) : null}
      </div>`

const item = (context: SiteContext, own: InQueue): Markup => {
  const { queue, at, explanation } = own
  const now = queue[at - 1]
  const page = explanation && linePage(context, explanation)
  if (now === undefined || page === null)
    return markup`<h1>Review</h1>
      <p>Nothing of this story waits to be looked at: what sources differ on, what one origin alone tells, and who speaks for the first time was ruled on.</p>`
  return markup`<ul class="reasons">${now.reasons.map((reason) => markup`<li>${reason}</li>`)}</ul>
    ${page}
    <p class="facts"><a href="${context.addresses.line(now.finding.id)}" data-key="o">This line on its own page</a></p>`
}

/** What most needs a look, one line at a time, with its words and what can be said of it. */
export const reviewPage = (context: SiteContext, own: InQueue): Markup =>
  markup`<div class="queue">
    <p class="facts">
      Review: ${own.queue.length === 0 ? 'nothing waits' : `${String(own.at)} of ${counted(own.queue.length, 'line')} that most need a look`}${
        own.orphans === 0
          ? null
          : markup` · <a href="/rulings#orphans">${counted(own.orphans, 'ruling')} resting on nothing</a>`
      } · <a href="/rulings">all rulings</a> · <a href="/keys">keys</a>
    </p>
    ${saidNow(context, own)} ${chooser(own)} ${steps(own)} ${item(context, own)}
  </div>`
