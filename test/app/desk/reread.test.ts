import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeDesk } from '../../../src/app/desk/make-desk.ts'
import { openDesk, type OpenDesk } from '../../../src/app/desk/open-desk.ts'
import { reread } from '../../../src/app/desk/reread.ts'
import { settle } from '../../../src/app/desk/settle.ts'

const pages = [
  'examples/narrow-sea/pages/01-patrol-fires-on-trawler.html',
  'examples/narrow-sea/pages/05-sandry-prepares.md',
]

describe('a desk and the rules that it was made by', () => {
  let folder = ''
  let desks = 0
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-reread-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const given = async (): Promise<OpenDesk> => {
    const place = join(folder, String((desks += 1)))
    await makeDesk(place)
    const desk = await openDesk(place, 'write')
    await desk.add(pages, { published: null }, () => undefined)
    await desk.settle()
    return desk
  }
  const digestsOf = (desk: OpenDesk): Promise<unknown> => desk.store.read((each) => each.digests())

  test('pages that are added under other rules wait, and what it shows stays', async () => {
    const desk = await given()
    const before = await digestsOf(desk)
    await desk.tell({ searchCharacters: 400 })
    await desk.add(['examples/narrow-sea/pages'], { published: null }, () => undefined)
    expect((await desk.settle()).waits).toBe(true)
    expect(await digestsOf(desk)).toEqual(before)
    const { made, now } = await desk.rules()
    expect(made).not.toBe(now)
    await desk.close()
  }, 60_000)

  test('a reread brings all to the rules at work and tells what is gone', async () => {
    const desk = await given()
    await desk.tell({ searchCharacters: 400 })
    const { changed } = await desk.reread()
    const gone =
      changed?.stories.flatMap(({ changes }) => changes.filter((c) => c.change === 'withdrawn')) ?? []
    expect(gone.length).toBeGreaterThan(0)
    expect(gone.every(({ reason, lines }) => reason.kind === 'misread' && lines.was !== null)).toBe(true)
    const { made, now } = await desk.rules()
    expect(made).toBe(now)
    expect(await desk.rereads()).toEqual([JSON.parse(JSON.stringify(changed))])
    expect(await desk.store.read((each) => each.earlierStories())).toEqual([])
    expect((await desk.reread()).changed).toBeNull()
    await desk.close()
  }, 60_000)

  test('a reread that is cut off anywhere goes on, and tells the same', async () => {
    const whole = await given()
    await whole.tell({ searchCharacters: 400 })
    const { changed } = await whole.reread()
    const wanted = await digestsOf(whole)
    await whole.close()
    const desk = await given()
    await desk.tell({ searchCharacters: 400 })
    for (const step of ['read', 'searched', 'linked'] as const) {
      const setting = await desk.setting()
      const cut = {
        ...setting,
        onProgress: (progress: { readonly step: string }) => {
          if (progress.step === step) throw new Error('cut off')
        },
        onArticle: () => {
          if (step === 'searched') throw new Error('cut off')
        },
      }
      await expect(reread(desk.store, cut)).rejects.toThrow('cut off')
      expect((await desk.rules()).rereading).not.toBeNull()
      // Whoever adds pages meanwhile does not mix the two.
      const old = { ...setting, rules: 'of another release' }
      expect((await settle(desk.store, old)).waits).toBe(true)
      expect(await desk.dossier(null, { asOf: null, addedBy: null })).not.toBeNull()
    }
    const { changed: resumed } = await desk.reread()
    expect(await digestsOf(desk)).toEqual(wanted)
    expect(resumed?.stories).toEqual(changed?.stories)
    await desk.close()
  }, 60_000)

  test('the same pages by the same findings under another mark of rules change nothing', async () => {
    const desk = await given()
    const before = await digestsOf(desk)
    const setting = await desk.setting()
    const { changed } = await reread(desk.store, { ...setting, rules: `${setting.rules} next` })
    expect(changed?.stories).toEqual([])
    expect(changed?.unchanged).toBeGreaterThan(0)
    expect(await digestsOf(desk)).toEqual(before)
    await desk.close()
  }, 60_000)
})
