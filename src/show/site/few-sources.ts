import type { Evidence } from '../../model/evidence.ts'
import { sourceLinks, type PageContext } from '../html/line-item.ts'
import { markup, type Markup } from '../html/markup.ts'

/** More links than these say nothing by themselves: all of them stand on the page of the line. */
const most = 6

/** A small link for each of the first sources that carry a line, and how many more there are. */
export const fewSources = (page: PageContext, evidence: readonly Evidence[]): Markup => {
  const numbers = [...new Set(evidence.map(({ article }) => page.view.numberOf(article)))]
    .filter((number) => number > 0)
    .sort((a, b) => a - b)
  const shown = new Set(numbers.slice(0, most))
  const more = numbers.length - shown.size
  const few = evidence.filter(({ article }) => shown.has(page.view.numberOf(article)))
  return markup`${sourceLinks(page, few)}${more === 0 ? null : markup` <span class="facts">and ${more} more</span>`}`
}

/** The first and the last of a long list, and how many are left out between them. */
export interface FewSteps<T> {
  readonly first: readonly T[]
  readonly left: number
  readonly last: readonly T[]
}

/**
 * Of a long list the beginning and, longer, the end.
 *
 * @example fewSteps([1, 2, 3], 6) // { first: [1, 2, 3], left: 0, last: [] }
 */
export const fewSteps = <T>(steps: readonly T[], limit: number): FewSteps<T> => {
  if (steps.length <= limit) return { first: steps, left: 0, last: [] }
  const ends = Math.ceil((limit * 2) / 3)
  return { first: steps.slice(0, limit - ends), left: steps.length - limit, last: steps.slice(-ends) }
}
