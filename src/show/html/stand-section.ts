import type { Evidence } from '../../model/evidence.ts'
import { supportWords } from '../counted.ts'
import { supportOf } from '../dossier-view.ts'
import { standLines } from '../lines/stand-lines.ts'
import { openLink, sourceLinks, type PageContext } from './line-item.ts'
import { markup, pageText, type Markup } from './markup.ts'
import type { Section } from './section.ts'

/** The sources of a line, then how broadly they carry it. */
const carried = (page: PageContext, evidence: readonly Evidence[]): Markup =>
  markup`${sourceLinks(page, evidence)} <span class="facts">${supportWords(supportOf(page.view, evidence))}</span>`

/** Where things stand: the key points, in the words of the pages, then what is to be known at once. */
export const standSection = (page: PageContext): Section => {
  const points = page.view.dossier.keyPoints
  const lines = standLines(page.view)
  return {
    id: 'stand',
    title: 'Where things stand',
    count: points.length + lines.length,
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
      </ul>`,
  }
}
