import { linesOf } from '../lines/line-of.ts'
import { type Line } from '../lines/line.ts'
import {
  findingAnchor,
  notesMarkup,
  openLink,
  sourceLinks,
  subMarkup,
  wordsMarkup,
  type PageContext,
} from './line-item.ts'
import { markup, pageText, type Markup } from './markup.ts'
import type { Section } from './section.ts'

/** Statements: who, in which words, how, to whom, when. */
export const statementSection = (page: PageContext): Section => {
  const lines = linesOf('statements', page.view)
  const item = (line: Line): Markup =>
    markup`<li class="line statement" id="${findingAnchor(line.id)}">
      ${line.quoted ? wordsMarkup(line) : markup`<p class="words reported" dir="auto">${pageText(line.words)}</p>`}
      <p class="lead">
        ${openLink(page, line.evidence, markup`<bdi>${line.lead}</bdi>`, line.id)}${sourceLinks(page, line.evidence)}
        <span class="notes">${notesMarkup(line)}</span>
      </p>
      ${subMarkup(page, line)}
    </li> `
  return {
    id: 'statements',
    title: 'Statements',
    count: lines.length,
    content: markup`<p class="hint">
        Quotation marks stand around a speaker’s own words only; the rest is as a reporter put it.
      </p>
      <ul class="lines">
        ${lines.map(item)}
      </ul>`,
  }
}
