import type { PartName } from '../../model/dossier.ts'
import { linesOf } from '../lines/line-of.ts'
import type { Line } from '../lines/line.ts'
import { lineItem, type PageContext } from './line-item.ts'
import { markup, type Markup } from './markup.ts'

/** A section of the page: what its heading and its entry in the contents say, and what is in it. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly count: number
  readonly content: Markup
}

interface ListOptions {
  readonly words?: boolean
  readonly hint?: string
  /** In another order than that of the part. */
  readonly lines?: readonly Line[]
  /** What is said before a line, where something is. */
  readonly tagOf?: (line: Line) => string | null
  /** Days stand large. */
  readonly look?: 'dates'
}

/** The lines of a part as a list. */
export const listSection = (
  page: PageContext,
  part: PartName,
  title: string,
  options: ListOptions = {},
): Section => {
  const { lines = linesOf(part, page.view), words = true, hint, tagOf, look } = options
  return {
    id: part,
    title,
    count: lines.length,
    content: markup`${hint === undefined ? null : markup`<p class="hint">${hint}</p>`}
      <ul class="${look === undefined ? 'lines' : `lines ${look}`}">
        ${lines.map((line) => {
          const tag = tagOf?.(line) ?? null
          return lineItem(page, line, tag === null ? { words } : { words, tag })
        })}
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
