import { lineOf } from '../lines/line-of.ts'
import { isLive } from '../summary/deadline-block.ts'
import type { PageContext } from './line-item.ts'
import { listSection, type Section } from './section.ts'

/** Deadlines with their dates large, the earlier ones struck out, those that have passed by the newest page after the others. */
export const deadlineSection = (page: PageContext): Section => {
  const all = page.view.of('deadlines')
  const [live, gone] = [true, false].map((wanted) => all.filter((each) => isLive(page.view, each) === wanted))
  const passed = new Map((gone ?? []).map(({ id, status }) => [id, status]))
  return listSection(page, 'deadlines', 'Deadlines', {
    lines: [...(live ?? []), ...(gone ?? [])].map((each) => lineOf('deadlines', each, page.view)),
    tagOf: ({ id }) =>
      passed.has(id)
        ? passed.get(id) === 'replaced'
          ? 'replaced by a later date'
          : 'passed by the newest page'
        : null,
    look: 'dates',
  })
}
