import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articleOnDesk } from '../../../src/app/desk/article-on-desk.ts'
import { makeDesk } from '../../../src/app/desk/make-desk.ts'
import { openDesk, type OpenDesk } from '../../../src/app/desk/open-desk.ts'
import type { When } from '../../../src/app/desk/dossier-at.ts'
import { readSome } from '../../../src/app/desk/read-captures.ts'
import { lastInstant } from '../../../src/kit/last-instant.ts'
import { sha256 } from '../../../src/kit/hash.ts'
import type { Page } from '../../../src/model/page.ts'
import { canonicalJson } from '../../../src/show/canonical-json.ts'
import { runs } from '../../support/runs.ts'

const folderOfPages = 'examples/narrow-sea/pages'
const files = readdirSync(folderOfPages)
  .filter((name) => /\.(md|html)$/.test(name))
  .sort()

/** A page that is met somewhere, at a time that a clock tells. */
interface Addition {
  readonly page: Page
  readonly at: string
}

// The clock of the desk is set wrong now and then: years ahead, or years back.
const clocks = [
  '1999-01-01T00:00:00.000Z',
  '2031-04-01T08:00:00.000Z',
  '2031-04-01T08:00:00.001Z',
  '2031-05-01T08:00:00.000Z',
  '2099-12-31T23:59:59.999Z',
  '+012031-01-01T00:00:00.000Z',
] as const

const addition = fc
  .record({
    file: fc.constantFrom(...files.slice(0, 14)),
    place: fc.constantFrom('', 'copy/', 'https://herald.example/'),
    published: fc.constantFrom(null, '2031-03-15', '2031-04-02'),
    at: fc.constantFrom(...clocks),
  })
  .map(({ file, place, published, at }): Addition => {
    const body = new Uint8Array(readFileSync(join(folderOfPages, file)))
    const source = `${place}${file}`
    return {
      page: {
        id: sha256(body),
        source,
        body,
        hint: file.endsWith('.md') ? 'markdown' : 'html',
        capturedAt: null,
        publishedHint: published,
        address: place.startsWith('https') ? source : null,
        charset: null,
      },
      at,
    }
  })

const asked: readonly (string | null)[] = [null, '2031-03-20', '2031-04-05T12:00:00Z', '2031-04-30']

describe('a desk as it stood at a time', () => {
  let folder = ''
  let desks = 0
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-clocks-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const given = async (additions: readonly Addition[]): Promise<OpenDesk> => {
    const place = join(folder, String((desks += 1)))
    await makeDesk(place)
    const desk = await openDesk(place, 'write')
    const setting = await desk.setting()
    for (const { page, at } of additions)
      await desk.store.write(async (each) => {
        if ((await each.addPage(page, at)) === 'new')
          await each.putArticles(page.id, readSome([page], setting)[0]?.articles ?? [], setting.rules)
      })
    await desk.settle()
    return desk
  }
  const bytesAt = async (desk: OpenDesk, when: When): Promise<readonly string[]> => {
    const stories = [...(await desk.storiesAt(when))].sort((a, b) => (a.id < b.id ? -1 : 1))
    return Promise.all(stories.map(async (story) => canonicalJson(await story.dossier())))
  }

  test('holds what a desk would hold that was given nothing else, whatever the clock said', async () => {
    let stories = 0
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(addition, {
          minLength: 3,
          maxLength: 7,
          selector: ({ page }) => `${page.id} ${page.source}`,
        }),
        fc.constantFrom(...asked),
        fc.constantFrom(...clocks, '2031-04-01', null),
        async (additions, asOf, addedBy) => {
          const had = additions.filter(
            ({ at }) => addedBy === null || lastInstant(at) <= lastInstant(addedBy),
          )
          const [whole, fresh] = [await given(additions), await given([...had].reverse())]
          const seen = await bytesAt(whole, { asOf, addedBy })
          stories += seen.length
          expect(seen).toEqual(await bytesAt(fresh, { asOf, addedBy: null }))
          await whole.close()
          await fresh.close()
        },
      ),
      { numRuns: runs(3, 12), seed: 20310401, endOnFailure: true },
    )
    expect(stories).toBeGreaterThan(1)
  }, 120_000)

  test('an article of a page that was changed later is not there before it was', async () => {
    const saved = (last: string, capturedAt: string): Addition => {
      const body = new TextEncoder().encode(`<html><head><title>Talks in Sandry end</title>
        <link rel="canonical" href="https://corvale-herald.example/talks-end">
        <meta property="article:published_time" content="2031-03-20T09:00:00Z"></head><body><article>
        <h1>Talks in Sandry end</h1><p>Keshet and Vardania ended three days of talks in Sandry on Wednesday, the
        envoy Ilsa Morvane told reporters at the harbour.</p><p>Both delegations leave by ship before noon, and
        neither of them would say when they mean to come back.</p><p>${last}</p></article></body></html>`)
      const address = 'https://corvale-herald.example/talks-end'
      const page = { id: sha256(body), source: capturedAt, body, hint: 'html' as const, capturedAt, address }
      return { page: { ...page, publishedHint: null, charset: null }, at: capturedAt }
    }
    const [first, second] = [
      saved('The third round was not agreed.', '2031-03-20T10:00:00Z'),
      saved('The third round begins in Lunmark on Friday, Morvane added later.', '2031-04-10T10:00:00Z'),
    ]
    const desk = await given([first, second])
    const isThere = ({ page }: Addition, asOf: string): Promise<boolean> =>
      desk.store.read(async (each) => {
        const [kept] = await each.articlesOf(page.id)
        return (await articleOnDesk(each, kept?.article.id ?? '', { asOf, addedBy: null })) !== null
      })
    expect(await isThere(first, '2031-03-25')).toBe(true)
    expect(await isThere(second, '2031-03-25')).toBe(false)
    expect(await isThere(second, '2031-04-11')).toBe(true)
    // Later pages decide in which story it is now: of an earlier time nothing is said.
    const storiesAt = (asOf: string | null): Promise<unknown> =>
      desk.store.read(async (each) => {
        const [kept] = await each.articlesOf(first.page.id)
        return (await articleOnDesk(each, kept?.article.id ?? '', { asOf, addedBy: null }))?.stories
      })
    expect(await storiesAt('2031-03-25')).toBeNull()
    expect(await storiesAt(null)).toBeInstanceOf(Array)
    await desk.close()
  }, 120_000)

  test('asked for everything, it is what is kept', async () => {
    const all = files.slice(0, 8).map((file): Addition => {
      const body = new Uint8Array(readFileSync(join(folderOfPages, file)))
      const known = { hint: null, capturedAt: null, publishedHint: null, address: null, charset: null }
      return { page: { id: sha256(body), source: file, body, ...known }, at: clocks[4] }
    })
    const desk = await given(all)
    const kept = await bytesAt(desk, { asOf: null, addedBy: null })
    expect(kept.length).toBeGreaterThan(0)
    expect(await bytesAt(desk, { asOf: null, addedBy: '2100-01-01' })).toEqual(kept)
    expect(await bytesAt(desk, { asOf: null, addedBy: '2031-04-01' })).toEqual([])
    const diff = await desk.diff(
      null,
      { asOf: null, addedBy: '2031-04-01' },
      { asOf: null, addedBy: '2100-01-01' },
    )
    expect(diff?.diff.changes.length).toBeGreaterThan(0)
    expect(diff?.diff.changes.every(({ change }) => change === 'new')).toBe(true)
    expect(diff?.diff.added).toEqual({ from: '2031-04-01', to: '2100-01-01' })
    const id = diff?.diff.changes[0]?.id ?? ''
    const { found } = await desk.explain(id, { asOf: null, addedBy: null })
    expect(found?.explanation.id).toBe(id)
    expect((await desk.explain(id, { asOf: null, addedBy: '2031-04-01' })).matching).toEqual([])
    await desk.close()
  }, 60_000)
})
