import type { Article } from '../../../model/article.ts'
import type { PartName } from '../../../model/dossier.ts'
import type { Span } from '../../../model/span.ts'
import { markup, pageText, type Markup } from '../../html/markup.ts'
import { partWord } from '../../html/section.ts'
import { shownParts } from '../../shown-parts.ts'
import { placeOfMark } from '../addresses.ts'
import type { Query } from '../site-page.ts'
import { fieldInputs } from './field-inputs.ts'
import { byField, hiddenField, noButton, whyField, type ReviewDesk } from './review-desk.ts'

type Missing = Pick<Article, 'text' | 'zones' | 'capture' | 'part'>

/** What a form for what was missed needs to know of its page. */
export interface MissedOn {
  readonly review: ReviewDesk
  /** Its `kind`, and as `words` the mark of the place of words that were selected. */
  readonly query: Query
  /** The page of the article. */
  readonly href: string
  /** The id of the story in front; empty for none. */
  readonly story: string
  readonly nameOf: (text: string) => string
  /** Where it leads when it is done; null for the line itself. */
  readonly next: string | null
}

interface Selected {
  readonly mark: string
  readonly words: string
  readonly zone: string
  /** Which of several like places in its zone, or in zones of its kind, from 1. */
  readonly occurrence: number
}

// Every place where words begin, also where they overlap.
const startsOf = (text: string, words: string): readonly number[] => {
  const starts: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at)
  return starts
}

const countBefore = (text: string, words: string, start: number): number =>
  startsOf(text, words).filter((at) => at < start).length

// What was selected, and which of the like places it is; null where no words of one paragraph were.
const selectedIn = (article: Missing, mark: string): Selected | null => {
  const place = placeOfMark(mark)
  if (place === null) return null
  const { zoneIndex } = place
  const zone = zoneIndex === undefined ? null : article.zones[zoneIndex]
  if (zone === undefined) return null
  const span: Span = place
  const words = (zone?.text ?? article.text).slice(span.start, span.end)
  if (words.trim() !== words || words === '' || words.includes('\n\n')) return null
  if (zone === null)
    return { mark, words, zone: 'body', occurrence: countBefore(article.text, words, span.start) + 1 }
  const earlier = article.zones
    .slice(0, zoneIndex)
    .filter(({ kind }) => kind === zone.kind)
    .reduce((sum, { text }) => sum + startsOf(text, words).length, 0)
  const occurrence = earlier + countBefore(zone.text, words, span.start) + 1
  return { mark, words, zone: zone.kind, occurrence }
}

// A form field would name direction controls and break lines anew: the very words are told by their numbers.
const exactly = (words: string): string =>
  JSON.stringify(words).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

const wordsFields = (selected: Selected | null, href: string): Markup =>
  selected === null
    ? markup`<label class="field"><span>Its words <small>exactly as they stand above, within one paragraph</small></span> <textarea name="words" rows="3" required maxlength="4000"></textarea></label>
        <label class="field"><span>Which of several like places <small>from 1; empty where there is one</small></span> <input name="occurrence" inputmode="numeric" maxlength="6" /></label>`
    : markup`<blockquote class="selected" dir="auto">${pageText(selected.words)}</blockquote>
        <p class="hint">
          ${selected.zone === 'body' ? 'In the article’s text' : `In its ${selected.zone.replace('-', ' ')}`}${selected.occurrence > 1 ? `, place ${String(selected.occurrence)} of these words` : ''}. Select others above, or
          <a href="${href}">write them down</a>.
        </p>
        ${hiddenField('exact', exactly(selected.words))} ${hiddenField('zone', selected.zone)} ${hiddenField('occurrence', String(selected.occurrence))}`

/** A form to add what was missed in an article: its kind first, then its words and fields. A script fills in words that are selected. */
export const missedForm = (article: Missing, on: MissedOn): Markup => {
  const { review, query, href, nameOf } = on
  const kinds = shownParts.filter((part) => review.fieldsOf(part).length > 0)
  const kind: PartName | undefined = kinds.find((part) => part === query['kind'])
  const selected = selectedIn(article, query['words'] ?? '')
  const chooser = markup`<form method="get" action="${href}#missed" class="chooses">
    <label class="field"><span>What was missed</span>
      <select name="kind" data-key="a">${kinds.map((part) => markup`<option value="${part}"${part === kind ? markup` selected` : null}>${partWord(part)}</option>`)}</select></label>
    ${selected === null ? null : hiddenField('words', selected.mark)}
    <p class="buttons"><button>Choose</button></p>
  </form>`
  return markup`<section class="missed" id="missed" aria-label="Add what was missed">
    <h2>Add what was missed</h2>
    ${chooser}
    ${
      kind === undefined
        ? null
        : markup`<form method="post" action="/rule">
            ${noButton} ${hiddenField('token', review.token)} ${hiddenField('story', on.story)} ${hiddenField('kind', kind)} ${hiddenField('next', on.next ?? '')}
            ${hiddenField('page', article.capture)} ${hiddenField('part', String(article.part))} ${byField(review)}
            ${wordsFields(selected, `${href}${href.includes('?') ? '&' : '?'}kind=${kind}#missed`)}
            ${fieldInputs(review.fieldsOf(kind), {}, nameOf)} ${whyField}
            <p class="buttons"><button name="verb" value="add">Add this ${partWord(kind)}</button></p>
          </form>`
    }
  </section>`
}
