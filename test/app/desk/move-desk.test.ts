import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeDesk } from '../../../src/app/desk/make-desk.ts'
import { moveDesk } from '../../../src/app/desk/move-desk.ts'
import { openDesk } from '../../../src/app/desk/open-desk.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { postgresPrograms, startPostgres, type PostgresServer } from '../../support/postgres-server.ts'

const pages = 'examples/narrow-sea/pages'

describe('a desk that is moved', () => {
  let folder = ''
  let server: PostgresServer | null = null
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-move-'))
    if (postgresPrograms() !== null) server = await startPostgres()
    await makeDesk(join(folder, 'old'))
    const desk = await openDesk(join(folder, 'old'), 'write')
    await desk.tell({ searchCharacters: 2000 })
    await desk.add(
      [`${pages}/02-intruder-rammed-patrol.md`, `${pages}/05-sandry-prepares.md`],
      { published: null },
      () => undefined,
    )
    // The same bytes, met elsewhere.
    const copy = join(folder, 'a-copy.md')
    copyFileSync(`${pages}/05-sandry-prepares.md`, copy)
    await desk.add([copy], { published: null }, () => undefined)
    await desk.settle()
    await desk.store.write((each) =>
      each.addRuling({
        id: 'r-000000000001',
        at: '2031-08-01T09:00:00.000Z',
        by: 'Ilsa',
        why: null,
        verb: 'note',
        on: [],
        text: 'seen',
      }),
    )
    await desk.close()
  }, 120_000)
  afterAll(() => {
    server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test('stands whole in another folder, and the old one is as it was', async () => {
    const [from, to] = [join(folder, 'old'), join(folder, 'copy')]
    const moved = await moveDesk(from, to, {})
    expect(moved).toMatchObject({ captures: 2, sightings: 3, rulings: 1, copied: 2, remade: true })
    expect(moved.stories).toBeGreaterThan(0)
    const [old, copied] = [await openDesk(from, 'read'), await openDesk(to, 'read')]
    expect(await copied.told()).toEqual(await old.told())
    const when = { asOf: null, addedBy: null }
    expect(await copied.dossier(null, when)).toEqual(await old.dossier(null, when))
    await old.close()
    await copied.close()
    expect((await moveDesk(from, to, {})).copied).toBe(0)
  }, 60_000)

  test('a move that was cut off goes on', async () => {
    const [from, to] = [join(folder, 'old'), join(folder, 'cut')]
    const onProgress = (): never => {
      throw new Error('cut off')
    }
    await expect(moveDesk(from, to, { onProgress })).rejects.toThrow('cut off')
    expect((await moveDesk(from, to, {})).captures).toBe(2)
  }, 60_000)

  test('a place that holds something else is refused, and nothing of it is changed', async () => {
    const to = join(folder, 'strange')
    await makeDesk(to)
    const desk = await openDesk(to, 'write')
    await desk.add([`${pages}/23-third-round-thursday.md`], { published: null }, () => undefined)
    await desk.close()
    await expect(moveDesk(join(folder, 'old'), to, {})).rejects.toMatchObject({ code: 'store/desk-exists' })
    const store = await openStore(to, 'read')
    expect((await store.read((each) => each.counts(''))).captures).toBe(1)
    await store.close()
  }, 60_000)

  test.runIf(postgresPrograms() !== null)(
    'goes to PostgreSQL and back, the same to the byte',
    async () => {
      const there = await moveDesk(join(folder, 'old'), `${server?.url ?? ''}?schema=moved`, {})
      const back = await moveDesk(`${server?.url ?? ''}?schema=moved`, join(folder, 'back'), {})
      expect(there).toMatchObject({ captures: 2, sightings: 3, rulings: 1, remade: true })
      expect([back.ground, back.digest]).toEqual([there.ground, there.digest])
    },
    60_000,
  )

  test('dossiers by other rules come as they are, and a reread of the new desk tells what it changes', async () => {
    const from = join(folder, 'older')
    await moveDesk(join(folder, 'old'), from, {})
    const older = await openDesk(from, 'write')
    await older.tell({ searchCharacters: 300 })
    await older.close()
    const moved = await moveDesk(from, join(folder, 'older-copy'), {})
    expect(moved.remade).toBe(false)
    const desk = await openDesk(join(folder, 'older-copy'), 'write')
    expect((await desk.reread()).changed?.stories.length).toBeGreaterThan(0)
    await desk.close()
  }, 60_000)
})
