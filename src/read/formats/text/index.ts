import { segment } from '../../segment.ts'
import { withMatter } from '../../with-matter.ts'
import type { Format } from '../format.ts'
import { textLines } from './text-lines.ts'

/** Plain text: what a browser copies or a dump holds, one article or several. */
export const text: Format = {
  name: 'text',
  detect: (page) => (page.hint === 'text' ? 1 : page.hint === null ? 0.3 : 0),
  toArticles: (page) => {
    const drafts = segment(textLines(page.text, page.language.pages), page.language.pages, {
      title: page.matter.title,
    })
    return { drafts: withMatter(drafts, page), diagnostics: [] }
  },
}
