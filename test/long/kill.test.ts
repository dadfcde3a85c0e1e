import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDesk } from '../../src/app/desk/open-desk.ts'
import { killDesk, writeTalks } from '../support/kill-desk.ts'
import { postgresPrograms, startPostgres } from '../support/postgres-server.ts'

const seed = 7

// By hand with any count: npx tsx tools/kill-desk.ts
describe('what was told of as kept is there after a kill at any moment', () => {
  let folder = ''
  let pages: readonly string[] = []
  let undisturbed: readonly string[] = []
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-kill-'))
    pages = writeTalks(join(folder, 'pages'))
    const desk = await openDesk(join(folder, 'undisturbed'), 'create')
    await desk.add(pages.toReversed(), { published: null }, () => undefined)
    await desk.settle()
    undisturbed = (await desk.store.read((each) => each.digests())).map(([, digest]) => digest)
    await desk.close()
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  test('on SQLite', async () => {
    const place = join(folder, 'desk')
    const killed = await killDesk({ place, bare: 34, whole: 6, server: null, pages, seed })
    expect(killed).toMatchObject({ kills: 40, lost: [], corrupt: [] })
    expect(killed.acknowledged).toBeGreaterThan(40)
    expect(undisturbed.length).toBeGreaterThan(0)
    expect(killed.digests.map(([, digest]) => digest)).toEqual(undisturbed)
  }, 600_000)

  test.runIf(postgresPrograms() !== null)(
    'on PostgreSQL, and of its server',
    async () => {
      const on = await startPostgres()
      try {
        const server = { kills: 8, on }
        const killed = await killDesk({ place: on.url, bare: 28, whole: 4, server, pages, seed })
        expect(killed).toMatchObject({ kills: 40, lost: [], corrupt: [] })
        expect(killed.acknowledged).toBeGreaterThan(40)
        expect(killed.digests.map(([, digest]) => digest)).toEqual(undisturbed)
      } finally {
        on.stop()
      }
    },
    600_000,
  )
})
