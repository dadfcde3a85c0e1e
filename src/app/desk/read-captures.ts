import type { Article } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Page } from '../../model/page.ts'
import { openReader } from '../../pipeline.ts'
import type { Store } from '../../store/store.ts'
import { StoreError } from '../../store/store-error.ts'
import type { DeskSetting } from './desk-setting.ts'

/** The articles of a page, and what was noticed in it. */
export interface ReadCapture {
  readonly page: Page
  readonly articles: readonly Article[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads some pages, each by itself. */
export const readSome = (pages: readonly Page[], setting: DeskSetting): readonly ReadCapture[] => {
  const reader = openReader(setting)
  const outcomes = [...pages.flatMap((page) => reader.take(page)), ...reader.rest()]
  return pages.map((page, n) => ({
    page,
    articles: outcomes[n]?.value ?? [],
    diagnostics: outcomes[n]?.diagnostics ?? [],
  }))
}

const together = 25

/**
 * Reads captures that were not read yet, or by other rules. A capture whose record is damaged is told of and passed over; all others are
 * read.
 */
export const readCaptures = async (store: Store, setting: DeskSetting): Promise<readonly Diagnostic[]> => {
  const diagnostics: Diagnostic[] = []
  const passed = new Set<string>()
  const { unread: total } = await store.read((desk) => desk.counts(setting.rules))
  let done = 0
  for (;;) {
    const ids = await store.read((desk) => desk.unread(setting.rules, together + passed.size))
    const some = ids.filter((id) => !passed.has(id)).slice(0, together)
    if (some.length === 0) return diagnostics
    const pages: Page[] = []
    for (const id of some)
      try {
        const page = await store.read((desk) => desk.page(id))
        if (page) pages.push(page)
        else passed.add(id)
      } catch (error) {
        if (!(error instanceof StoreError) || error.code !== 'store/damaged') throw error
        passed.add(id)
        diagnostics.push({ code: error.code, message: `${error.message}. ${error.hint}`, source: null })
      }
    const read = readSome(pages, setting)
    await store.write(async (desk) => {
      for (const { page, articles } of read) await desk.putArticles(page.id, articles, setting.rules)
    })
    diagnostics.push(...read.flatMap((each) => each.diagnostics))
    done += pages.length
    setting.onProgress({
      done,
      total: Math.max(done, total),
      source: pages.at(-1)?.source ?? '',
      step: 'read',
    })
  }
}
