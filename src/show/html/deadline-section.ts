import type { Finding } from '../../model/dossier.ts'
import { lineOf } from '../lines/line-of.ts'
import { isLive } from '../summary/deadline-block.ts'
import { lineItem, type PageContext } from './line-item.ts'
import { markup, type Markup } from './markup.ts'
import type { Section } from './section.ts'

/** Deadlines with their dates large, the earlier ones struck out, those that have passed by the newest page after the others. */
export const deadlineSection = (page: PageContext): Section => {
  const all = page.view.of('deadlines')
  const ordered = [
    ...all.filter((each) => isLive(page.view, each)),
    ...all.filter((each) => !isLive(page.view, each)),
  ]
  const item = (deadline: Finding<'deadlines'>): Markup =>
    lineItem(
      page,
      lineOf('deadlines', deadline, page.view),
      isLive(page.view, deadline)
        ? {}
        : { tag: deadline.status === 'replaced' ? 'replaced by a later date' : 'passed by the newest page' },
    )
  return {
    id: 'deadlines',
    title: 'Deadlines',
    count: all.length,
    content: markup`<ul class="lines dates">
      ${ordered.map(item)}
    </ul>`,
  }
}
