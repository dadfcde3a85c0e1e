import type { DossierArticle, PartName } from '../../../model/dossier.ts'
import { markup, type Markup } from '../../html/markup.ts'
import { partWord } from '../../html/section.ts'
import { shownParts } from '../../shown-parts.ts'
import type { SiteContext } from '../site-page.ts'
import { fieldInputs } from './field-inputs.ts'
import { byField, hiddenField, noButton, whyField } from './review-desk.ts'

/** A form to add what was missed in an article: its kind first, then its words and fields. Nothing where nobody may rule. */
export const missedForm = (context: SiteContext, article: DossierArticle): Markup | null => {
  const { review, view, query, addresses } = context
  if (review === null) return null
  const kinds = shownParts.filter((part) => review.fieldsOf(part).length > 0)
  const kind: PartName | undefined = kinds.find((part) => part === query['kind'])
  const chooser = markup`<form method="get" action="${addresses.article(article.id)}#missed">
    <label class="field"><span>What was missed</span>
      <select name="kind">${kinds.map((part) => markup`<option value="${part}"${part === kind ? markup` selected` : null}>${partWord(part)}</option>`)}</select></label>
    <p class="buttons"><button>Choose</button></p>
  </form>`
  return markup`<section class="missed" id="missed" aria-label="Add what was missed">
    <h2>Add what was missed</h2>
    ${chooser}
    ${
      kind === undefined
        ? null
        : markup`<form method="post" action="/rule">
            ${noButton} ${hiddenField('token', review.token)} ${hiddenField('story', view.story?.id ?? '')} ${hiddenField('kind', kind)}
            ${hiddenField('page', article.capture)} ${hiddenField('part', String(article.part))} ${byField(review)}
            <label class="field"><span>Its words <small>exactly as they stand above, within one paragraph</small></span> <textarea name="words" rows="3" required maxlength="4000"></textarea></label>
            <label class="field"><span>Which of several like places <small>from 1; empty where there is one</small></span> <input name="occurrence" inputmode="numeric" maxlength="6" /></label>
            ${fieldInputs(review.fieldsOf(kind), {}, view.nameOf)} ${whyField}
            <p class="buttons"><button name="verb" value="add">Add this ${partWord(kind)}</button></p>
          </form>`
    }
  </section>`
}
