import { lastAndNext } from '../summary/meeting-block.ts'
import type { PageContext } from './line-item.ts'
import { listSection, type Section } from './section.ts'

/** Meetings, the latest round on top, the last one held and the next one planned said to be so. */
export const meetingSection = (page: PageContext): Section => {
  const { last, next } = lastAndNext(page.view)
  return listSection(page, 'meetings', 'Meetings', {
    tagOf: ({ id }) => (id === last?.id ? 'last held' : id === next?.id ? 'next' : null),
  })
}
