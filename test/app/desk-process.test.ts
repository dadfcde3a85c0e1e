import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readElsewhere, writtenElsewhere } from '../../src/app/desk/desk-elsewhere.ts'
import { makeDesk } from '../../src/app/desk/make-desk.ts'
import { openDesk } from '../../src/app/desk/open-desk.ts'
import { deskProcess, type DeskProcess } from '../../src/app/desk-process.ts'

const first = ['10-lunmark-communique.txt', '14-first-crews-exchanged.md'].map((name) =>
  join('examples/narrow-sea/pages', name),
)

describe('a process that works on a desk', () => {
  let folder = ''
  let hands: DeskProcess
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-process-'))
    await makeDesk(folder)
    hands = deskProcess()
  })
  afterAll(async () => {
    await hands.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('adds and settles while others read, and tells what happens on the way', async () => {
    const desk = await openDesk(folder, 'write')
    const steps = new Set<string>()
    const writing = writtenElsewhere(
      desk,
      { place: folder, hands },
      { onProgress: ({ step }) => steps.add(step) },
    )
    const kept: string[] = []
    const added = await writing.add(first, { published: null }, ({ source }) => kept.push(source))
    expect(added.pages.new).toBe(2)
    expect(kept).toHaveLength(2)
    const before = await desk.version()
    let turns = 0
    const ticking = setInterval(() => (turns += 1), 10)
    expect((await writing.settle()).linked).toBeGreaterThan(0)
    clearInterval(ticking)
    expect(turns).toBeGreaterThan(3)
    expect(steps).toContain('searched')
    expect(await desk.version()).not.toBe(before)
    await desk.close()
  }, 120_000)

  test('gives the stories of another time as the desk itself does, and anew after a ruling', async () => {
    const desk = await openDesk(folder, 'write')
    const reading = readElsewhere(desk, { place: folder, hands })
    const when = { asOf: '2031-04-30', addedBy: null }
    const [own] = await desk.storiesAt(when)
    const [other] = await reading.storiesAt(when)
    expect(await other?.dossier()).toEqual(await own?.dossier())
    const { makeRulings } = await import('../../src/app/desk/make-rulings.ts')
    const asked = { words: null, zone: null, occurrence: null, to: null, why: null, page: null, fields: [] }
    await makeRulings(desk, {
      ...{ ...asked, verb: 'rename', things: [own?.id ?? '', 'Crew talks'], name: null, by: 'Tamsin Orrel' },
    })
    await desk.settle()
    expect((await reading.storiesAt(when))[0]?.name).toBe('Crew talks')
    const diff = await reading.diff(null, { asOf: '2031-01-01', addedBy: null }, when)
    expect(diff?.diff.changes.length).toBeGreaterThan(0)
    await desk.close()
  }, 120_000)

  test('says what went wrong there as it was said', async () => {
    const failing = hands.ask('settle', { place: join(folder, 'nothing') })
    await expect(failing).rejects.toMatchObject({ name: 'StoreError', code: 'store/no-desk' })
    await expect(hands.ask('settle', { place: folder })).resolves.toMatchObject({ waits: false })
  }, 60_000)
})
