import { openLink, sourceLinks, type PageContext } from './line-item.ts'
import { markup, pageText } from './markup.ts'
import type { Section } from './section.ts'

/** Where things stand: the key points, in the words of the pages. */
export const standSection = (page: PageContext): Section => {
  const points = page.view.dossier.keyPoints
  return {
    id: 'stand',
    title: 'Where things stand',
    count: points.length,
    content: markup`<ul class="points">
      ${points.map(
        (point) =>
          markup`<li>
            <p class="words" dir="auto">${openLink(page, point.evidence, pageText(point.text))}</p>
            ${sourceLinks(page, point.evidence)}
          </li>`,
      )}
    </ul>`,
  }
}
