import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sha256 } from '../../src/kit/hash.ts'
import type { Page } from '../../src/model/page.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { postgresPrograms, startPostgres, type PostgresServer } from '../support/postgres-server.ts'

const pageOf = (text: string, source: string, address: string | null = null): Page => {
  const body = new TextEncoder().encode(text)
  return {
    id: sha256(body),
    source,
    body,
    hint: 'text',
    capturedAt: '2031-07-25T10:00:00Z',
    publishedHint: null,
    address,
    charset: null,
  }
}

const noon = '2031-07-26T12:00:00.000Z'

// The same suite for every engine that a desk can stand on.
describe.each([
  { engine: 'sqlite', runs: true },
  { engine: 'postgres', runs: postgresPrograms() !== null },
] as const)('a desk in $engine', ({ engine, runs }) => {
  describe.runIf(runs)('keeps what it is given', () => {
    let server: PostgresServer | null = null
    let folder = ''
    let desks = 0
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'parley-store-'))
      if (engine === 'postgres') server = await startPostgres()
    }, 60_000)
    afterAll(() => {
      server?.stop()
      rmSync(folder, { recursive: true, force: true })
    })
    const placeOf = (number: number): string =>
      server === null ? join(folder, String(number)) : `${server.url}?schema=desk_${String(number)}`
    const fresh = (): Promise<Store> => openStore(placeOf((desks += 1)), 'create')

    test.runIf(engine === 'postgres')(
      'several machines that come to a new desk at once make it once',
      async () => {
        const place = placeOf((desks += 1))
        const stores = await Promise.all([1, 2, 3, 4].map(() => openStore(place, 'create')))
        const page = pageOf('The ferries sail.', 'ferries.txt')
        await stores[3]?.write((desk) => desk.addPage(page, noon))
        for (const store of stores) {
          expect(await store.read((desk) => desk.counts(''))).toMatchObject({ captures: 1 })
          await store.close()
        }
      },
    )

    test('a page comes out with the bytes and all that came with it', async () => {
      const store = await fresh()
      const page: Page = {
        ...pageOf(
          'Talks in Sandry were put off. — “Ça va”',
          'mail.eml#1',
          'https://corvale-herald.example/talks',
        ),
        charset: 'utf-8',
        envelope: { title: 'Briefing', outlet: 'Corvale Herald', published: '2031-07-25T09:00:00+02:00' },
      }
      expect(await store.write((desk) => desk.addPage(page, noon))).toBe('new')
      const out = await store.read((desk) => desk.page(page.id))
      expect(out && { ...out, body: Buffer.from(out.body).toString() }).toEqual({
        ...page,
        body: Buffer.from(page.body).toString(),
      })
      await store.close()
    })

    test('the same bytes are one capture, wherever they were met', async () => {
      const store = await fresh()
      const page = pageOf('The envoys met twice.', 'a.txt')
      expect(await store.write((desk) => desk.addPage(page, noon))).toBe('new')
      expect(await store.write((desk) => desk.addPage(page, noon))).toBe('known')
      const again = { ...page, source: 'b.txt', address: 'https://lunmark-post.example/b' }
      expect(await store.write((desk) => desk.addPage(again, noon))).toBe('met again')
      const sightings = await store.read((desk) => desk.sightings(page.id))
      expect(sightings.map(({ source }) => source)).toEqual(['b.txt', 'a.txt'])
      expect((await store.read((desk) => desk.counts('rules'))).captures).toBe(1)
      await store.close()
    })

    test('a step that fails leaves nothing behind', async () => {
      const store = await fresh()
      const kept = pageOf('First.', '1.txt')
      await store.write((desk) => desk.addPage(kept, noon))
      await expect(
        store.write(async (desk) => {
          await desk.addPage(pageOf('Second.', '2.txt'), noon)
          throw new Error('cut off')
        }),
      ).rejects.toThrow('cut off')
      const third = pageOf('Third.', '3.txt')
      await store.write((desk) => desk.addPage(third, noon))
      expect((await store.read((desk) => desk.counts('rules'))).captures).toBe(2)
      for (const { id, source } of [kept, third])
        expect((await store.read((desk) => desk.page(id)))?.source).toBe(source)
      await store.close()
    })

    test('what was written is there when it is opened again', async () => {
      const store = await fresh()
      const place = placeOf(desks)
      const page = pageOf('The levy is suspended.', 'levy.txt')
      await store.write((desk) => desk.addPage(page, noon))
      await store.close()
      const again = await openStore(place, 'read')
      expect((await again.read((desk) => desk.page(page.id)))?.source).toBe('levy.txt')
      await again.close()
    })

    test('work that only one may do at a time waits for its turn', async () => {
      const store = await fresh()
      const other = await openStore(placeOf(desks), 'write')
      const steps: string[] = []
      const first = store.alone('linking', async () => {
        steps.push('first in')
        await new Promise((resolve) => setTimeout(resolve, 300))
        steps.push('first out')
      })
      await new Promise((resolve) => setTimeout(resolve, 100))
      await Promise.all([first, other.alone('linking', () => Promise.resolve(void steps.push('second')))])
      expect(steps).toEqual(['first in', 'first out', 'second'])
      await store.close()
      await other.close()
    })

    test('a desk that is not there is said, with what to do', async () => {
      await expect(openStore(placeOf(99_999), 'write')).rejects.toMatchObject({ code: 'store/no-desk' })
    })
  })
})
