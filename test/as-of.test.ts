import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPaths } from '../src/capture/read-paths.ts'
import { english } from './support/english.ts'
import { knownBy, knownTime } from '../src/link/known-time.ts'
import type { Dossier } from '../src/model/dossier.ts'
import type { Page } from '../src/model/page.ts'
import { openPipeline } from '../src/pipeline.ts'
import { dossierOf } from './support/example.ts'
import { runs } from './support/runs.ts'

const folders = [
  'examples/narrow-sea/pages',
  ...readdirSync('test/cases/stories')
    .filter((name) => !name.includes('.'))
    .map((name) => `test/cases/stories/${name}/pages`),
]

/** The dossiers of some pages as of several times, searched once. */
const dossiersAt = (some: readonly Page[], asOf: readonly (string | null)[]): readonly Dossier[] => {
  const line = openPipeline({
    languages: [english],
    parley: 'test',
    asOf: null,
    story: null,
    searched: 100_000,
    guard: (work) => ({ value: work() }),
    onArticle: () => undefined,
  })
  for (const page of some) line.take(page)
  return line.finishAt(asOf).value
}

const bytes = (dossier: Dossier): string => JSON.stringify({ ...dossier, asOf: null, unplaced: 0 })

describe.each(folders)('as of each time at which a page of %s came out', async (folder) => {
  const { pages } = await readPaths([folder])
  const whole = dossierOf(pages)
  const times = [...new Set(whole.articles.map((a) => knownTime(a)).filter((t) => t !== null))].sort()
  // A page that holds articles of several times is in no set of pages that were all known by then: it is left out.
  const plain = pages.filter(
    (page) =>
      new Set(whole.articles.filter((a) => a.capture === page.id).map((a) => knownTime(a))).size === 1,
  )
  const knownPages = (time: string): readonly Page[] =>
    plain.filter((page) =>
      whole.articles.some((a) => a.capture === page.id && knownBy(knownTime(a)) <= knownBy(time)),
    )

  test('the dossier is the build of only the pages known by then, byte for byte', () => {
    expect(plain.length).toBeGreaterThan(pages.length / 2)
    const then = dossiersAt(plain, times)
    for (const [n, time] of times.entries()) {
      const built = dossierOf(knownPages(time))
      const asked = then[n]
      expect(asked?.asOf).toBe(time)
      expect(asked && bytes(asked), `as of ${time}`).toBe(bytes(built))
    }
  }, 240_000)

  test('the dossier is the same in any order of pages and of times, searched once or each by itself', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...pages], { minLength: pages.length, maxLength: pages.length }),
        fc.shuffledSubarray([...times], { minLength: 3, maxLength: 3 }),
        (shuffled, some) => {
          const all = dossiersAt(shuffled, some)
          for (const [n, time] of some.entries())
            expect(JSON.stringify(all[n])).toBe(JSON.stringify(dossierOf(pages, time)))
        },
      ),
      { numRuns: runs(1, 6) },
    )
  }, 240_000)

  test('nothing rests on a page that came later, nor is known earlier than the page it rests on', () => {
    const known = new Map(whole.articles.map((a) => [a.id, knownBy(knownTime(a))]))
    const evidenceIn = (value: unknown): readonly string[] =>
      Array.isArray(value)
        ? value.flatMap(evidenceIn)
        : value === null || typeof value !== 'object'
          ? []
          : 'article' in value && typeof value.article === 'string'
            ? [value.article]
            : Object.values(value).flatMap(evidenceIn)
    for (const [n, dossier] of dossiersAt(pages, times).entries()) {
      const rested = evidenceIn({ ...dossier, articles: [] })
      const late = rested.filter((id) => (known.get(id) ?? Infinity) > knownBy(times[n] ?? null))
      expect(late, `as of ${times[n] ?? ''}`).toEqual([])
    }
  }, 240_000)
})
