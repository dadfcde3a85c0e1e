import type { PartName } from '../../../model/dossier.ts'
import type { ListedRuling, RulableField } from '../../../model/ruling.ts'
import { markup, type Markup } from '../../html/markup.ts'

/** What pages need so that people can rule on what they show; only a server that may change its desk gives it. */
export interface ReviewDesk {
  /** What every form of this server bears, and nobody else knows. */
  readonly token: string
  /** Who rules; empty where nobody said so yet. */
  readonly by: string
  /** All rulings, in the order in which they were made. */
  readonly rulings: readonly ListedRuling[]
  /** What can be set of findings of a part; nothing where people cannot rule on them. */
  readonly fieldsOf: (part: PartName) => readonly RulableField[]
  /** Where a form leads when it is done; null for the line itself. */
  readonly next: string | null
}

/** A field that is sent and not seen. */
export const hiddenField = (name: string, value: string): Markup =>
  markup`<input type="hidden" name="${name}" value="${value}" />`

/** The first button of a form is what the enter key presses: this one, which does nothing. */
export const noButton = markup`<button disabled hidden></button>`

/** Who rules: said once, and then shown. */
export const byField = ({ by }: Pick<ReviewDesk, 'by'>): Markup =>
  by === ''
    ? markup`<label class="field">Your name <input name="by" required maxlength="80" autocomplete="name" /></label>`
    : hiddenField('by', by)

/** Why: a person may say so. */
export const whyField = markup`<label class="field">Why (can be left out) <input name="why" maxlength="1000" /></label>`
