import { segment } from '../../segment.ts'
import { withMatter } from '../../with-matter.ts'
import type { Format } from '../format.ts'
import { markdownLines } from './markdown-lines.ts'

const looksLike = (text: string): number => {
  const head = text.slice(0, 4000)
  const marks = [/^#{1,6} \S/m, /\[[^\]\n]{1,80}\]\(https?:[^)\s]+\)/, /^> \S/m, /\*\*[^*\n]+\*\*/].filter(
    (mark) => mark.test(head),
  )
  return marks.length >= 2 ? 0.6 : 0
}

/** Markdown, as read-it-later tools and clippers save pages. */
export const markdown: Format = {
  name: 'markdown',
  detect: (page, text) => (page.hint === 'markdown' ? 1 : page.hint === null ? looksLike(text) : 0),
  toArticles: (page) => {
    const drafts = segment(markdownLines(page.text), page.language.pages, { title: page.matter.title })
    return { drafts: withMatter(drafts, page), diagnostics: [] }
  },
}
