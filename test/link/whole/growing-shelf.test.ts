import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Annotated } from '../../../src/link/linker.ts'
import {
  growingShelf,
  storyShelf,
  type GrowingShelf,
  type StoryDraft,
} from '../../../src/link/whole/find-stories.ts'
import { annotateTogether } from '../../support/annotate-together.ts'
import { buildArticle } from '../../support/build-article.ts'

const pagesIn = (folder: string): readonly Annotated[] =>
  annotateTogether(
    readdirSync(folder)
      .sort()
      .map((file) => {
        const [title = '', ...rest] = readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n')
        return buildArticle(rest.join('\n').trim(), { id: `a-${file}`, title, publishedAt: '2031-03-11' })
      }),
  )

const all = ['river-treaty', 'salt-levy', 'tram-strike'].flatMap((story) =>
  pagesIn(`test/cases/stories/${story}/pages`).map((page, n) =>
    // Now and then a page is a copy of the one before it.
    n % 4 === 3 ? { ...page, origin: `copied ${story} ${String(n - 1)}` } : page,
  ),
)

const whole = (pages: readonly Annotated[]): ReadonlyMap<string, StoryDraft> => {
  const shelf = storyShelf()
  for (const page of pages) shelf.put(page)
  return new Map(shelf.view().map((draft) => [draft.id, draft]))
}

// Puts again what is wanted, until nothing is.
const settled = (shelf: GrowingShelf): void => {
  shelf.settle()
  for (let wanting = shelf.wanting(); wanting.length > 0; wanting = shelf.wanting()) {
    for (const id of wanting) shelf.put(all.find(({ article }) => article.id === id) as Annotated)
    shelf.settle()
  }
}

const apply = (drafts: Map<string, StoryDraft>, shelf: GrowingShelf): void => {
  for (const [id, draft] of shelf.touched())
    if (draft) drafts.set(id, draft)
    else drafts.delete(id)
}

const sorted = (drafts: ReadonlyMap<string, StoryDraft>): string =>
  JSON.stringify([...drafts.values()].sort((a, b) => (a.id < b.id ? -1 : 1)))

describe('a shelf that grows', () => {
  test('there are stories to find, and several', () => {
    expect(whole(all).size).toBeGreaterThan(2)
  })

  test('tells by what it touches what the whole set gives, as pages come, go, and only traces of them are left', () => {
    const some = fc.subarray(all.map((_, n) => n))
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: 8 }),
        fc.array(fc.record({ come: some, go: some, again: fc.boolean() }), { minLength: 1, maxLength: 4 }),
        (first, steps) => {
          let shelf = growingShelf()
          const drafts = new Map<string, StoryDraft>()
          const here = new Map(first.map((page) => [page.article.id, page]))
          for (const page of first) shelf.put(page)
          settled(shelf)
          apply(drafts, shelf)
          for (const { come, go, again } of steps) {
            shelf.fade()
            if (again) {
              const next = growingShelf()
              for (const id of here.keys()) {
                const trace = shelf.traceOf(id)
                if (trace) next.putTrace(trace)
              }
              next.settle()
              next.touched()
              shelf = next
            }
            for (const page of come.flatMap((n) => all[n] ?? [])) {
              here.set(page.article.id, page)
              shelf.put(page)
            }
            for (const { article } of go.flatMap((n) => all[n] ?? [])) {
              here.delete(article.id)
              shelf.drop(article.id)
            }
            settled(shelf)
            apply(drafts, shelf)
          }
          expect(sorted(drafts)).toBe(sorted(whole([...here.values()])))
        },
      ),
      { numRuns: 25 },
    )
  })
})
