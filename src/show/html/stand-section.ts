import type { Evidence } from '../../model/evidence.ts'
import { supportWords } from '../counted.ts'
import { supportOf } from '../dossier-view.ts'
import { sinceLines, type SinceLines } from '../lines/since-lines.ts'
import { standLines } from '../lines/stand-lines.ts'
import type { Since } from '../since.ts'
import { openLink, sourceLinks, type PageContext } from './line-item.ts'
import { markup, pageText, type Markup } from './markup.ts'
import type { Section } from './section.ts'

/** The sources of a line, then how broadly they carry it. */
const carried = (page: PageContext, evidence: readonly Evidence[]): Markup =>
  markup`${sourceLinks(page, evidence)} <span class="facts">${supportWords(supportOf(page.view, evidence))}</span>`

const sinceMarkup = (page: PageContext, { title, lines, more }: SinceLines): Markup =>
  markup`<h3>${title}</h3>
    <ul class="subs">
      ${lines.map(
        ({ text, notes, evidence }) =>
          markup`<li>${openLink(page, evidence, markup`<bdi>${text}</bdi>`)} <span class="facts">${notes.join(' · ')}</span> ${carried(page, evidence)}</li> `,
      )}
    </ul>
    ${more.count === 0 ? null : markup`<p class="hint">${more.count} more: <code>${more.command}</code></p>`}`

/** Where things stand: the key points, in the words of the pages, what is to be known at once, and what changed since a time. */
export const standSection = (page: PageContext, since: Since | null): Section => {
  const points = page.view.dossier.keyPoints
  const lines = standLines(page.view)
  const changed = since && sinceLines(page.view, since)
  return {
    id: 'stand',
    title: 'Where things stand',
    // That nothing changed is a line as well.
    count: points.length + lines.length + (changed === null ? 0 : Math.max(1, changed.lines.length)),
    content: markup`<ul class="points">
        ${points.map(
          (point) =>
            markup`<li>
            <p class="words" dir="auto">${openLink(page, point.evidence, pageText(point.text))}</p>
            ${carried(page, point.evidence)}
          </li>`,
        )}
      </ul>
      <ul class="subs">
        ${lines.map(
          (line) =>
            markup`<li><span class="tag">${line.label}</span> ${openLink(page, line.evidence, markup`<bdi>${line.text}</bdi>`)} ${carried(page, line.evidence)}</li> `,
        )}
      </ul>
      ${changed && sinceMarkup(page, changed)}`,
  }
}
