import type { ListedRuling } from '../../../model/ruling.ts'
import { markup, type Markup } from '../../html/markup.ts'
import { describeDate } from '../../describe-date.ts'
import { rulingWords } from '../../ruling-line.ts'
import { hiddenField, noButton, type ReviewDesk } from './review-desk.ts'

/** Where an undoing leads, and on which line of which story it was asked for. */
interface From {
  readonly story?: string
  readonly line?: string
}

/** A form that takes a ruling back. */
export const undoForm = (
  { token, by, next }: Pick<ReviewDesk, 'token' | 'by' | 'next'>,
  ruling: string,
  { story = '', line = '' }: From = {},
): Markup =>
  markup`<form method="post" action="/rule" class="undo">
    ${noButton} ${hiddenField('token', token)} ${hiddenField('ruling', ruling)} ${hiddenField('story', story)} ${hiddenField('line', line)}
    ${hiddenField('next', next ?? '')}
    ${by === '' ? markup`<label>Your name <input name="by" required maxlength="80" autocomplete="name" /></label>` : hiddenField('by', by)}
    <button name="verb" value="undo" data-key="u">Undo</button>
  </form>`

/** Rulings as a list, each with a button that takes it back. */
export const rulingsList = (review: ReviewDesk, rulings: readonly ListedRuling[], from: From = {}): Markup =>
  markup`<ul class="rulings">
    ${rulings.map(
      ({ ruling, inForce }) =>
        markup`<li>
          <p><a href="/ruling/${ruling.id}">${ruling.verb}</a> <bdi>${rulingWords(ruling)}</bdi></p>
          <p class="notes">
            <bdi>${ruling.by}</bdi>, ${describeDate(ruling.at)}${ruling.why === null ? null : markup`: <bdi>${ruling.why}</bdi>`}${inForce || ruling.verb === 'undo' ? null : markup` · <strong>undone</strong>`}
          </p>
          ${inForce ? undoForm(review, ruling.id, from) : null}
        </li>`,
    )}
  </ul>`
