import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskAt } from '../../../src/app/desk/dossier-at.ts'
import type { KinData } from '../../../src/app/desk/keep-kin.ts'
import { makeDesk } from '../../../src/app/desk/make-desk.ts'
import { openDesk, type OpenDesk } from '../../../src/app/desk/open-desk.ts'
import { sha256 } from '../../../src/kit/hash.ts'
import { articlesKnown, kinshipOf } from '../../../src/link-stories.ts'
import { canonicalJson } from '../../../src/show/canonical-json.ts'
import { printedPages } from '../../support/printed-pages.ts'
import { runs } from '../../support/runs.ts'

describe('placing the articles of a desk', () => {
  let folder = ''
  let names: readonly string[] = []
  let desks = 0
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-placing-'))
    const all = printedPages()
    names = [...all.keys()]
    for (const [name, text] of all) writeFileSync(join(folder, name), text)
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const fresh = async (): Promise<string> => {
    const place = join(folder, `desk-${String((desks += 1))}`)
    await makeDesk(place)
    return place
  }
  const now = (): string => '2031-06-01T00:00:00.000Z'
  const add = async (desk: OpenDesk, some: readonly string[]): Promise<void> => {
    await desk.add(
      some.map((name) => join(folder, name)),
      { published: null, onProgress: () => undefined },
      () => undefined,
    )
    await desk.settle()
  }
  const digests = (desk: OpenDesk): Promise<readonly (readonly [string, string])[]> =>
    desk.store.read((store) => store.digests())

  // What the pass over the whole set gives.
  const whole = async (desk: OpenDesk): Promise<readonly (readonly [string, string])[]> => {
    const at = await deskAt(desk.store, { asOf: null, addedBy: null }, await desk.setting())
    return at.plans
      .map((plan) => [plan.draft.id, sha256(canonicalJson(at.dossierOf(plan)))] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
  }

  const expectKin = async (desk: OpenDesk): Promise<void> => {
    const { ids, articles, kept } = await desk.store.read(async (store) => {
      const ids = await store.articleIds()
      return {
        ids,
        articles: (await store.articles(ids)).map((a) => a.article),
        kept: await store.placing.kin(ids),
      }
    })
    const expected = kinshipOf(articlesKnown(articles, null))
    for (const id of ids) expect((kept.get(id)?.body as KinData).kin).toEqual(expected.get(id))
    expect([...expected.values()].some(({ saveOf }) => saveOf !== null)).toBe(true)
    expect([...expected].some(([id, { origin }]) => origin !== id)).toBe(true)
  }

  test('in any order and batches, by one process or several, is that of the whole set', async () => {
    const first = await openDesk(await fresh(), 'write', { now })
    await add(first, names)
    await expectKin(first)
    const expected = await digests(first)
    expect(expected.length).toBeGreaterThan(2)
    expect(expected).toEqual(await whole(first))
    await first.close()

    for (const step of [7, 11, 13].slice(0, runs(1, 3))) {
      const place = await fresh()
      const shuffled = names.map((_, n) => names[(n * step + 3) % names.length] ?? '')
      expect(new Set(shuffled).size).toBe(names.length)
      let desk = await openDesk(place, 'write', { now })
      for (let at = 0; at < shuffled.length;) {
        const count = 1 + ((at * step) % 5)
        await add(desk, shuffled.slice(at, at + count))
        at += count
        // Now and then another process goes on.
        if (at % 2 === 0) {
          await desk.close()
          desk = await openDesk(place, 'write', { now })
        }
      }
      await expectKin(desk)
      expect(await digests(desk)).toEqual(expected)
      await desk.close()
    }
  }, 300_000)

  test('of what is left is that of a desk that never had the rest', async () => {
    const desk = await openDesk(await fresh(), 'write', { now })
    await add(desk, names)
    const captures: string[] = []
    await desk.store.read(async (store) => {
      for await (const { id } of store.captures()) captures.push(id)
    })
    for (const id of captures.filter((_, n) => n % 3 === 0)) {
      await desk.store.write((store) => store.forget(id))
      await desk.settle()
    }
    await expectKin(desk)
    expect(await digests(desk)).toEqual(await whole(desk))
    await desk.close()
  }, 300_000)
})
