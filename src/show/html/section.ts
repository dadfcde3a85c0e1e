import type { PartName } from '../../model/dossier.ts'
import { linesOf } from '../lines/line-of.ts'
import { lineItem, type PageContext } from './line-item.ts'
import { markup, type Markup } from './markup.ts'

/** A section of the page: what its heading and its entry in the contents say, and what is in it. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly count: number
  readonly content: Markup
}

/** The lines of a part as a list. */
export const listSection = (
  page: PageContext,
  part: PartName,
  title: string,
  options: { readonly words?: boolean; readonly hint?: string } = {},
): Section => {
  const lines = linesOf(part, page.view)
  return {
    id: part,
    title,
    count: lines.length,
    content: markup`${options.hint === undefined ? null : markup`<p class="hint">${options.hint}</p>`}
      <ul class="lines">
        ${lines.map((line) => lineItem(page, line, options))}
      </ul>`,
  }
}

const partWords: Readonly<Record<string, string>> = {
  texts: 'paper',
  dates: 'date',
  statements: 'statement',
  absences: 'not said',
}

/** "deadlines" as "deadline": what one finding of a part is called. */
export const partWord = (part: string): string => partWords[part] ?? part.replace(/s$/, '')
