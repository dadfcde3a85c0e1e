import { linesOf } from '../lines/line-of.ts'
import type { Line } from '../lines/line.ts'
import { lastAndNext } from '../summary/meeting-block.ts'
import { lineItem, type PageContext } from './line-item.ts'
import { markup, type Markup } from './markup.ts'
import type { Section } from './section.ts'

/** Meetings, the latest round on top, the last one held and the next one planned said to be so. */
export const meetingSection = (page: PageContext): Section => {
  const { last, next } = lastAndNext(page.view)
  const lines = linesOf('meetings', page.view)
  const item = (line: Line): Markup =>
    lineItem(
      page,
      line,
      line.id === last?.id ? { tag: 'last held' } : line.id === next?.id ? { tag: 'next' } : {},
    )
  return {
    id: 'meetings',
    title: 'Meetings',
    count: lines.length,
    content: markup`<ul class="lines">
      ${lines.map(item)}
    </ul>`,
  }
}
