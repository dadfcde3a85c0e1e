import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { sha256 } from '../../src/kit/hash.ts'
import type { Page } from '../../src/model/page.ts'
import type { Migration } from '../../src/store/migrations.ts'
import { openStore } from '../../src/store/open-store.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'

const noon = '2031-07-26T12:00:00.000Z'

const pageOf = (text: string): Page => {
  const body = new TextEncoder().encode(text)
  return {
    id: sha256(body),
    source: `${text.slice(0, 12)}.txt`,
    body,
    hint: 'text',
    capturedAt: null,
    publishedHint: null,
    address: `https://corvale-herald.example/${String(text.length)}`,
    charset: null,
  }
}

const [first, second, third] = ['Morvane came.', 'Talvik spoke.', 'They left Sandry.'].map(pageOf) as [
  Page,
  Page,
  Page,
]

describe('a desk of files', () => {
  let folder = ''
  let desks = 0
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-care-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const fresh = async (...pages: readonly Page[]): Promise<string> => {
    const place = join(folder, String((desks += 1)))
    const store = await openStore(place, 'create')
    for (const page of pages) await store.write((desk) => desk.addPage(page, noon))
    await store.close()
    return place
  }
  const archive = (place: string): string => join(place, 'captures', 'captures-00001.warc.gz')
  const add = async (place: string, page: Page): Promise<string> => {
    const store = await openStore(place, 'write')
    try {
      return await store.write((desk) => desk.addPage(page, noon))
    } finally {
      await store.close()
    }
  }
  const held = async (place: string, id: string): Promise<string | null> => {
    const store = await openStore(place, 'read')
    try {
      const page = await store.read((desk) => desk.page(id))
      return page && Buffer.from(page.body).toString()
    } finally {
      await store.close()
    }
  }

  test('a file that is cut off is not written to, until doctor goes on in another; its page comes back when it is added', async () => {
    const place = await fresh(first, second)
    truncateSync(archive(place), statSync(archive(place)).size - 5)
    const cut = readFileSync(archive(place))
    await expect(add(place, third)).rejects.toMatchObject({ code: 'store/damaged' })
    expect(readFileSync(archive(place)).equals(cut)).toBe(true)
    expect(await held(place, first.id)).toBe('Morvane came.')
    await expect(held(place, second.id)).rejects.toMatchObject({ code: 'store/damaged' })
    const store = await openStore(place, 'write')
    expect((await (await store.care()).tidy()).join()).toContain('captures-00002')
    await store.close()
    expect(await add(place, third)).toBe('new')
    expect(await add(place, second)).toBe('known')
    expect(await held(place, second.id)).toBe('Talvik spoke.')
    expect(readFileSync(archive(place)).equals(cut)).toBe(true)
  })

  test('what is left over behind the last page is set aside, never thrown away', async () => {
    const place = await fresh(first)
    appendFileSync(archive(place), 'half a record')
    expect(await add(place, second)).toBe('new')
    expect(await held(place, first.id)).toBe('Morvane came.')
    expect(await held(place, second.id)).toBe('Talvik spoke.')
    const [name = ''] = readdirSync(join(place, 'set-aside'))
    expect(readFileSync(join(place, 'set-aside', name), 'utf8')).toBe('half a record')
  })

  test('a database that is gone, empty, torn or another program’s is said, and the captures stay', async () => {
    const place = await fresh(first)
    const before = readFileSync(archive(place))
    const database = join(place, 'parley.db')
    const whole = readFileSync(database)
    const damages: readonly (() => void)[] = [
      () => {
        rmSync(database)
      },
      () => {
        writeFileSync(database, '')
      },
      () => {
        writeFileSync(database, Buffer.alloc(whole.length))
      },
      () => {
        writeFileSync(database, whole.subarray(0, 5000))
      },
      () => {
        rmSync(database)
        const other = new DatabaseSync(database)
        other.exec('create table shopping (item)')
        other.close()
      },
    ]
    for (const damage of damages) {
      damage()
      for (const purpose of ['write', 'create'] as const)
        await expect(openStore(place, purpose)).rejects.toMatchObject({ code: 'store/damaged' })
      for (const log of ['-wal', '-shm']) rmSync(`${database}${log}`, { force: true })
    }
    expect(readFileSync(archive(place)).equals(before)).toBe(true)
    rmSync(database)
    writeFileSync(database, whole)
    expect(await held(place, first.id)).toBe('Morvane came.')
  })

  test('one who has to wait too long is told who writes', async () => {
    const place = await fresh(first)
    const [one, other] = [
      await openStore(place, 'write'),
      await openSqliteStore(place, { readOnly: false, create: false, patience: 0 }),
    ]
    let go = (): void => undefined
    const waits = new Promise<void>((resolve) => (go = resolve))
    const long = one.write(async (desk) => {
      await desk.addPage(second, noon)
      await waits
    })
    await new Promise((resolve) => setTimeout(resolve, 200))
    const said = await other.write((desk) => desk.addPage(third, noon)).catch((error: unknown) => error)
    go()
    await long
    expect(said).toMatchObject({ code: 'store/locked' })
    expect(String(said)).toContain(`process ${String(process.pid)} `)
    expect(await other.write((desk) => desk.addPage(third, noon))).toBe('new')
    await one.close()
    await other.close()
    expect(readdirSync(join(place, 'locks')).filter((name) => name.endsWith('.json'))).toEqual([])
  })

  test('a note of a process whose number another has by now holds nobody up, and goes', async () => {
    const place = await fresh(first)
    const store = await openStore(place, 'write')
    await store.alone('linking', () => Promise.resolve())
    const note = { pid: process.pid, started: 'long ago', host: (await import('node:os')).hostname() }
    writeFileSync(
      join(place, 'locks', '1-a.json'),
      JSON.stringify({ ...note, lock: 'writing', command: '', since: noon }),
    )
    writeFileSync(join(place, 'locks', '2-b.json'), '{')
    expect((await (await store.care()).tidy()).join()).toContain('2 notes')
    await store.close()
  })

  test('a newer release’s desk is refused, an older one’s brought forward with a copy first', async () => {
    const place = await fresh(first)
    vi.resetModules()
    vi.doMock('../../src/store/migrations.ts', async (original) => {
      const { migrations, schemaVersion } = await original<{
        migrations: readonly Migration[]
        schemaVersion: number
      }>()
      const next: Migration = {
        number: schemaVersion + 1,
        name: 'a table more',
        up: async (db) => {
          await db.schema.createTable('more').addColumn('word', 'text').execute()
        },
      }
      return { migrations: [...migrations, next], schemaVersion: next.number }
    })
    const later = await import('../../src/store/open-store.ts')
    await expect(later.openStore(place, 'read')).rejects.toMatchObject({ code: 'store/older' })
    const store = await later.openStore(place, 'write')
    expect((await store.read((desk) => desk.page(first.id)))?.source).toBe(first.source)
    await store.close()
    vi.doUnmock('../../src/store/migrations.ts')
    vi.resetModules()
    const [name = ''] = readdirSync(join(place, 'backups'))
    const copy = new DatabaseSync(join(place, 'backups', name))
    expect(copy.prepare('select count(*) as n from captures').get()).toMatchObject({ n: 1 })
    copy.close()
    for (const purpose of ['read', 'write'] as const)
      await expect(openStore(place, purpose)).rejects.toMatchObject({ code: 'store/newer' })
  })

  test('a copy is made while it is written, and is a desk that holds what was there', async () => {
    const place = await fresh(first, second)
    const store = await openStore(place, 'write')
    const to = join(folder, 'copy')
    await (await store.care()).backup(to)
    await store.write((desk) => desk.addPage(third, noon))
    expect(await held(to, second.id)).toBe('Talvik spoke.')
    expect(await held(to, third.id)).toBeNull()
    await expect((await store.care()).backup(to)).rejects.toMatchObject({ code: 'store/desk-exists' })
    await store.close()
  })

  test('no copy is made of a desk whose captured pages are missing, and nothing beside its place is touched', async () => {
    const place = await fresh(first, second)
    const store = await openStore(place, 'write')
    const to = join(folder, 'copy-of-half')
    mkdirSync(`${to}.part`)
    renameSync(archive(place), `${archive(place)}.away`)
    await expect((await store.care()).backup(to)).rejects.toMatchObject({ code: 'store/damaged' })
    expect(readdirSync(folder).filter((name) => name.startsWith('copy-of-half'))).toEqual([
      'copy-of-half.part',
    ])
    renameSync(`${archive(place)}.away`, archive(place))
    await (await store.care()).backup(to)
    expect(await held(to, first.id)).not.toBeNull()
    expect(readdirSync(folder)).toContain('copy-of-half.part')
    await store.close()
  })

  test('of a page that is forgotten nothing is left in any file, and all others are whole', async () => {
    const place = await fresh(first, second)
    appendFileSync(archive(place), readFileSync(archive(place)).subarray(0, 200))
    await add(place, third)
    expect(readdirSync(join(place, 'set-aside'))).toHaveLength(1)
    const store = await openStore(place, 'write')
    expect(await (await store.care()).forget([second.id])).toEqual([])
    expect(readdirSync(join(place, 'set-aside'))).toEqual([])
    const files = readdirSync(place, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())
    for (const each of files)
      expect(readFileSync(join(each.parentPath, each.name)).includes(second.id)).toBe(false)
    expect(existsSync(archive(place))).toBe(false)
    expect(await store.write((desk) => desk.addPage(second, noon))).toBe('new')
    await store.close()
    for (const [page, text] of [
      [first, 'Morvane came.'],
      [second, 'Talvik spoke.'],
      [third, 'They left Sandry.'],
    ] as const)
      expect(await held(place, page.id)).toBe(text)
  })

  test('of a page whose forgetting was cut off doctor removes what is left', async () => {
    const place = await fresh(first, second)
    const store = await openStore(place, 'write')
    await store.write((desk) => desk.forget(second.id))
    expect(readdirSync(join(place, 'captures'))).toHaveLength(2)
    expect(await (await store.care()).tidy()).toEqual(['1 files of forgotten pages were removed'])
    await store.close()
    for (const name of readdirSync(place, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()))
      expect(readFileSync(join(name.parentPath, name.name)).includes(second.id)).toBe(false)
    expect(await held(place, first.id)).toBe('Morvane came.')
  })

  test('where files may not grow it is said, and what was kept before is there', async () => {
    const place = await fresh(first)
    const script = join(import.meta.dirname, '../support/killed-writer.ts')
    const run = spawnSync(
      'bash',
      ['-c', `ulimit -f 600; exec "${process.execPath}" --import tsx "${script}" "${place}" 5`],
      {
        encoding: 'utf8',
      },
    )
    expect(run.stderr).toContain('store/full')
    const told = run.stdout.split('\n').filter((line) => line.startsWith('page '))
    const store = await openStore(place, 'write')
    for (const line of told) expect(await store.read((desk) => desk.page(line.slice(5)))).not.toBeNull()
    expect(await store.write((desk) => desk.addPage(second, noon))).toBe('new')
    expect(await (await store.care()).faults()).toEqual([])
    await store.close()
  })
})
