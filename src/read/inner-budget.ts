import type { Diagnostic } from '../model/diagnostic.ts'
import { textWithin, type ReadLimits } from './limits.ts'

/** Gives out so much of the texts inside one page (the items of a feed) as one page is read of in all. */
export interface InnerBudget {
  /** The text as far as it is read; null from where there were too many. */
  readonly take: (text: string, form: 'html' | 'text') => string | null
  /** What had to be left out: nothing, or one line. */
  readonly diagnostics: () => readonly Diagnostic[]
}

// An item is never so deep as a page may be: there are many of them.
const mostDepth = 100

const tagsIn = (text: string): number => {
  let tags = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1))
    if (text.charCodeAt(at + 1) !== 47) tags += 1
  return tags
}

/**
 * Opens a budget for the texts inside of one page. Counted, so that the same texts are read on every machine.
 *
 * @example `openBudget('talks.rss', readLimits).take('<p>Talks resumed.</p>', 'html')`
 */
export const openBudget = (source: string, limits: ReadLimits): InnerBudget => {
  const inner = { ...limits, depth: Math.min(limits.depth, mostDepth) }
  let characters = 2 * limits.characters
  let tags = limits.elements
  let large: Diagnostic | null = null
  return {
    take: (text, form) => {
      if (characters < 0 || tags < 0) return null
      const within = textWithin({ text, form, source }, inner)
      large ??= within.diagnostics[0] ?? null
      characters -= within.text.length
      tags -= form === 'html' ? tagsIn(within.text) : 0
      if (characters >= 0 && tags >= 0) return within.text
      large ??= {
        code: 'read/page-too-large-to-read-whole',
        message: `${source} holds more text than is read of one page: its last items are left out. Split it into its articles.`,
        source,
      }
      return null
    },
    diagnostics: () => (large ? [large] : []),
  }
}
