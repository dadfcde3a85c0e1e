import { guardedEach, together, type Guard } from '../kit/guarded-each.ts'
import type { Language } from '../languages/language.ts'
import type { Article } from '../model/article.ts'
import type { Diagnostic, Outcome } from '../model/diagnostic.ts'
import type { Page } from '../model/page.ts'
import { loadFeedParser } from './load-feed-parser.ts'
import { readPage } from './read-page.ts'

const tooSlow = (source: string): Diagnostic => ({
  code: 'read/too-slow',
  message: `${source} took longer than a page is given: it is left out. Give it more with --seconds-per-page.`,
  source,
})

// Pages wait for one another up to so many bytes.
const waitingBytes = 2_000_000

/** Reads pages one by one, as many as the guard takes together; what was read comes out in the order of the pages. */
export interface Reader {
  /** Takes a page in and gives out the articles that are ready by now. */
  readonly take: (page: Page) => readonly Outcome<readonly Article[]>[]
  /** Gives out what is left. */
  readonly rest: () => readonly Outcome<readonly Article[]>[]
}

/** The languages that are read, and what stops a page that takes too long. */
export interface ReaderSetting {
  readonly languages: readonly Language[]
  readonly guard: Guard
}

/**
 * Opens a reader: the first step of the pipeline by itself. A page that the guard stops is left out whole (`read/too-slow`).
 *
 * @example `openReader({ languages: [english], guard }).take(page)`
 */
export const openReader = ({ languages, guard }: ReaderSetting): Reader => {
  let waiting: Page[] = []
  let bytes = 0
  const rest: Reader['rest'] = () => {
    const pages = waiting
    waiting = []
    bytes = 0
    return guardedEach(pages, (page) => readPage(page, languages), guard).map(
      (done, n) => done?.value ?? { value: [], diagnostics: [tooSlow(pages[n]?.source ?? '')] },
    )
  }
  return {
    take: (page) => {
      // Before the guard: a library that is stopped while it is loaded stays broken.
      if (page.hint === 'feed' || page.hint === 'json') loadFeedParser()
      waiting.push(page)
      bytes += page.body.length
      return waiting.length >= together || bytes >= waitingBytes ? rest() : []
    },
    rest,
  }
}
