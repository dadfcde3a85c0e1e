import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDesk } from '../../src/app/desk/open-desk.ts'
import { verifyDesk } from '../../src/app/desk/verify-desk.ts'

const fixtures = join(import.meta.dirname, '../fixtures')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-kept-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

interface Holds {
  readonly ground: string
  readonly captures: number
  readonly rulings: number
}

// Desks as earlier releases left them: none is ever made anew.
test.each(readdirSync(fixtures).filter((name) => name.startsWith('desk-')))(
  '%s opens, whole, and is settled',
  async (name) => {
    const place = join(folder, name)
    cpSync(join(fixtures, name), place, { recursive: true })
    const holds = JSON.parse(readFileSync(join(place, 'holds.json'), 'utf8')) as Holds
    const desk = await openDesk(place, 'write')
    await desk.settle()
    const { faults, digests, counts } = await verifyDesk(desk.store, (await desk.setting()).rules)
    const dossier = await desk.dossier(null, { asOf: null, addedBy: null })
    await desk.close()
    expect(faults).toEqual([])
    expect({ ground: digests.ground, captures: counts.captures, rulings: counts.rulings }).toEqual(holds)
    expect(counts).toMatchObject({ unread: 0, unsearched: 0, unlinked: 0 })
    expect(dossier?.articles.length).toBeGreaterThan(0)
  },
)
