import { captureSources } from '../../capture/capture-sources.ts'
import type { Addition } from '../../model/desk.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Page } from '../../model/page.ts'
import type { Store } from '../../store/store.ts'
import { sourceOptions, type SourceSettings } from '../source-options.ts'
import type { DeskSetting } from './desk-setting.ts'
import { readSome, type ReadCapture } from './read-captures.ts'

/** What became of the pages that were given. */
export interface Added {
  readonly pages: Readonly<Record<Addition, number>>
  readonly articles: number
  readonly diagnostics: readonly Diagnostic[]
}

/** A page that is kept for good from now on. */
export interface Acknowledged {
  readonly id: string
  readonly source: string
  readonly addition: Addition
}

const unread = (page: Page): ReadCapture => ({ page, articles: [], diagnostics: [] })

const together = 25
const bytesTogether = 4_000_000

/**
 * Adds pages to a desk: files, folders, addresses. They are kept some at a time, and each is told of by `onKept` when it is on the disk:
 * whatever happens afterwards, it is there. What is in them is searched and linked by `settle`.
 *
 * @throws StoreError where the desk cannot be written; what was told of before is kept.
 */
export const addPages = async (
  store: Store,
  sources: readonly string[],
  options: {
    readonly setting: DeskSetting
    readonly source: SourceSettings
    readonly onKept: (kept: Acknowledged) => void
    /** Reads the articles at once; else that is left to `settle` or to workers. */
    readonly reads?: boolean
  },
): Promise<Added> => {
  const { setting, source, onKept, reads = true } = options
  const pages: Record<Addition, number> = { new: 0, 'met again': 0, known: 0 }
  const diagnostics: Diagnostic[] = []
  let articles = 0
  let waiting: Page[] = []
  const keep = async (): Promise<void> => {
    const read = reads ? readSome(waiting, setting) : waiting.map(unread)
    waiting = []
    const kept = await store.write(async (desk) => {
      const out: Acknowledged[] = []
      for (const { page, articles: own } of read) {
        const addition = await desk.addPage(page, setting.now())
        if (addition === 'new' && reads) await desk.putArticles(page.id, own, setting.rules)
        out.push({ id: page.id, source: page.source, addition })
      }
      return out
    })
    kept.forEach((each, n) => {
      pages[each.addition] += 1
      if (each.addition !== 'new') return
      articles += read[n]?.articles.length ?? 0
      diagnostics.push(...(read[n]?.diagnostics ?? []))
    })
    kept.forEach(onKept)
  }
  for await (const caught of captureSources(sources, sourceOptions(source))) {
    if ('page' in caught) waiting.push(caught.page)
    else diagnostics.push(caught.diagnostic)
    const bytes = waiting.reduce((sum, page) => sum + page.body.length, 0)
    if (waiting.length >= together || bytes >= bytesTogether) await keep()
  }
  if (waiting.length > 0) await keep()
  return { pages, articles, diagnostics }
}
