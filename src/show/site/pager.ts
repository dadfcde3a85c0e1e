import { markup, type Markup } from '../html/markup.ts'
import type { SiteContext } from './site-page.ts'

// So many lines stand on one page.
const linesPerPage = 60

/** Of lines that tell much, fewer stand on one page. */
export const longLinesPerPage = 25

/** How many pages so many lines take. */
export const pagesFor = (lines: number, perPage = linesPerPage): number =>
  Math.max(1, Math.ceil(lines / perPage))

// The number of the page that is asked for, from 1 to the last.
const pageAsked = ({ query }: Pick<SiteContext, 'query'>, pages: number): number => {
  const asked = Number(query['page'] ?? '1')
  return Number.isInteger(asked) ? Math.min(pages, Math.max(1, asked)) : 1
}

/** The lines of the page that is asked for. */
export const onPage = <T>(
  lines: readonly T[],
  page: Pick<SiteContext, 'query'>,
  perPage = linesPerPage,
): readonly T[] => {
  const at = (pageAsked(page, pagesFor(lines.length, perPage)) - 1) * perPage
  return lines.slice(at, at + perPage)
}

/** Links to the other pages of a list; nothing where one page holds all. */
export const pager = (
  context: SiteContext,
  name: string,
  lines: number,
  perPage = linesPerPage,
): Markup | null => {
  const pages = pagesFor(lines, perPage)
  if (pages === 1) return null
  const now = pageAsked(context, pages)
  const near = Array.from({ length: pages }, (_, n) => n + 1).filter(
    (n) => n === 1 || n === pages || Math.abs(n - now) < 3,
  )
  return markup`<nav class="pager" aria-label="Pages of this list">
    <ul>
      ${near.map((n) => {
        const href = context.addresses.page(name, { ...context.query, page: n === 1 ? '' : String(n) })
        return n === now
          ? markup`<li><a href="${href}" aria-current="page">${n}</a></li>`
          : markup`<li><a href="${href}">${n}</a></li>`
      })}
    </ul>
  </nav>`
}
