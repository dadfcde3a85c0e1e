import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, afterAll, beforeAll, describe, expect, test } from 'vitest'
import { summaryOf } from '../../../src/show/render-summary.ts'
import { draftRulings, type Asked } from '../../../src/app/desk/draft-rulings.ts'
import { makeDesk } from '../../../src/app/desk/make-desk.ts'
import { openDesk, type OpenDesk } from '../../../src/app/desk/open-desk.ts'
import { annotationsIn } from '../../../src/app/desk/ruled-annotations.ts'
import {
  accuracyIn,
  importRulings,
  keepRulings,
  orphansIn,
  rulingLines,
} from '../../../src/app/desk/rulings.ts'
import { verifyDesk } from '../../../src/app/desk/verify-desk.ts'
import type { Dossier } from '../../../src/model/dossier.ts'
import { roundsOfExample as pages } from '../../support/desk-of-pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-rule-'))
let desk: OpenDesk

beforeAll(async () => {
  await makeDesk(join(folder, 'desk'))
  desk = await openDesk(join(folder, 'desk'), 'write')
  await desk.add(pages, { published: null }, () => undefined)
  await desk.settle()
}, 120_000)

afterAll(async () => {
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
})

const asked = (verb: string, more: Partial<Asked>): Asked => ({
  verb,
  things: [],
  fields: [],
  page: null,
  words: null,
  zone: null,
  occurrence: null,
  to: null,
  name: null,
  by: 'Tamsin Orrel',
  why: null,
  ...more,
})

const rule = async (verb: string, more: Partial<Asked>): Promise<string> => {
  const setting = await desk.setting()
  const drafts = await desk.store.read((reading) =>
    draftRulings(asked(verb, more), { desk: reading, setting }),
  )
  const [made] = await keepRulings(desk.store, drafts, setting.now())
  await desk.settle()
  return made?.id ?? ''
}

const dossier = async (): Promise<Dossier> => {
  const found = await desk.dossier(null, { asOf: null, addedBy: null })
  if (found === null) throw new Error('no story')
  return found
}

// What is kept to be told is what the dossier tells.
afterEach(async () => {
  const summary = await desk.summary(null, { asOf: null, addedBy: null })
  expect(summary).toEqual(summaryOf(await dossier()))
})

const digests = (): Promise<unknown> => desk.store.read((reading) => reading.digests())

describe('rulings on a desk', () => {
  test('a rejected finding goes, undoing brings it back to the byte, and before the ruling it is as it was', async () => {
    const before = await digests()
    const [commitment] = (await dossier()).commitments
    if (!commitment) throw new Error('no commitment')
    const time = new Date().toISOString()
    const id = await rule('reject', { things: [commitment.id] })
    const mentions = (d: Dossier): readonly string[] => d.commitments.flatMap((each) => each.mentions)
    expect(mentions(await dossier())).not.toContain(commitment.mentions[0])
    const then = await desk.dossier(null, { asOf: null, addedBy: time })
    expect(then && mentions(then)).toContain(commitment.mentions[0])
    await rule('undo', { things: [id] })
    expect(await digests()).toEqual(before)
  }, 120_000)

  test('an edited field is the one that was given, and the finding says by which ruling', async () => {
    const before = await digests()
    const [meeting] = (await dossier()).meetings
    const id = await rule('edit', { things: [meeting?.id ?? ''], fields: [['place', 'Lunmark']] })
    const now = (await dossier()).meetings.find((m) => m.id === meeting?.id)
    expect(now?.place).toBe('Lunmark')
    expect(now?.because).toContain(`ruling/${id}`)
    await rule('undo', { things: [id] })
    expect(await digests()).toEqual(before)
  }, 120_000)

  test('the day of an article is the one that was given', async () => {
    const before = await digests()
    const id = await rule('article', {
      page: '10-lunmark-communique.txt',
      fields: [['publishedAt', '2031-03-15']],
    })
    const [article] = (await dossier()).articles.filter(({ source }) =>
      source.endsWith('10-lunmark-communique.txt'),
    )
    expect(article?.publishedAt).toBe('2031-03-15')
    await rule('undo', { things: [id] })
    expect(await digests()).toEqual(before)
  }, 120_000)

  test('words moved out of the body are no longer searched', async () => {
    const before = await digests()
    const words =
      'A first group of 90 persons from each side shall be handed over at Sandry no later than 21 March.'
    const id = await rule('zone', { page: '10-lunmark-communique.txt', words, to: 'caption' })
    const now = await dossier()
    expect(
      now.commitments.some((d) => d.evidence.some((e) => e.text.includes('no later than 21 March'))),
    ).toBe(false)
    expect(now.articles.flatMap((a) => a.zones).map((z) => [z.kind, z.text])).toContainEqual([
      'caption',
      words,
    ])
    expect((await verifyDesk(desk.store, (await desk.setting()).rules)).faults).toEqual([])
    await rule('undo', { things: [id] })
    expect(await digests()).toEqual(before)
  }, 120_000)

  test('two actors are one after a merge, with the words of both', async () => {
    const before = await digests()
    const actors = (await dossier()).actors
    const [a, b] = actors
    if (!a || !b) throw new Error('fewer than two actors')
    const id = await rule('merge', { things: [a.id, b.id] })
    const one = (await dossier()).actors.filter(({ because }) => because.includes(`ruling/${id}`))
    expect(one).toHaveLength(1)
    expect([...(one[0]?.mentions ?? [])].sort()).toEqual([...a.mentions, ...b.mentions].sort())
    await rule('undo', { things: [id] })
    expect(await digests()).toEqual(before)
  }, 120_000)

  test('what was added on words of a page stands there', async () => {
    const id = await rule('add', {
      things: ['statements'],
      page: '10-lunmark-communique.txt',
      words: 'No date was fixed',
      fields: [
        ['mode', 'indirect'],
        ['act', 'announce'],
        ['speaker', 'Lunmark'],
      ],
    })
    const added = (await dossier()).statements.filter(({ because }) => because.includes(`ruling/${id}`))
    expect(added.map(({ content }) => content)).toEqual(['No date was fixed'])
    expect((await desk.store.read(accuracyIn)).map(({ part, added: n }) => [part, n])).toEqual([
      ['statements', 1],
    ])
    const files = await desk.store.read(async (reading) => annotationsIn(reading, await desk.setting()))
    const gold = JSON.parse(files.find(({ name }) => name.startsWith('gold/'))?.text ?? '') as {
      readonly statements: readonly { content: string; optional?: true; span: readonly [number, number] }[]
    }
    const asked = gold.statements.filter(({ optional }) => !optional)
    expect(asked.map(({ content }) => content)).toEqual(['No date was fixed'])
    const text = files.find(({ name }) => name.startsWith('pages/'))?.text ?? ''
    expect(asked.map(({ span }) => text.slice(...span))).toEqual(['No date was fixed'])
    await rule('undo', { things: [id] })
  }, 120_000)

  test('what is named and is not there is said, with what to do', async () => {
    await expect(rule('reject', { things: ['meeting-nothing'] })).rejects.toMatchObject({
      name: 'RulingError',
    })
    await expect(
      rule('add', {
        things: ['meetings'],
        page: '10-lunmark-communique.txt',
        words: 'met in Corvale',
        fields: [['status', 'held']],
      }),
    ).rejects.toThrow('stands nowhere on 10-lunmark-communique.txt')
    await expect(
      rule('edit', {
        things: ['commitments'],
        page: '10-lunmark-communique.txt',
        words: 'will release 240 detained members',
        fields: [['due', 'soon']],
      }),
    ).rejects.toThrow('due must be a date')
  }, 120_000)

  test('rulings go to another desk as lines, and once only', async () => {
    const all = await desk.store.read((reading) => reading.rulings())
    await makeDesk(join(folder, 'other'))
    const other = await openDesk(join(folder, 'other'), 'write')
    expect(await importRulings(other.store, rulingLines(all))).toEqual({ fresh: all.length, known: 0 })
    expect(await importRulings(other.store, rulingLines(all))).toEqual({ fresh: 0, known: all.length })
    expect(await other.store.read(orphansIn)).toEqual([])
    await expect(importRulings(other.store, '{"id":"r-1"}')).rejects.toThrow('line 1 is no ruling')
    await other.close()
  }, 120_000)

  test('a line that no release can have written is refused, and with it the whole file', async () => {
    const all = await desk.store.read((reading) => reading.rulings())
    const [edit, article, zone] = (['edit', 'article', 'zone'] as const).map((verb) =>
      all.find((ruling) => ruling.verb === verb),
    )
    const [on] = edit?.verb === 'edit' ? edit.on : []
    const wrong = [
      { ...edit, fields: { parties: 'Keshet' } },
      { ...edit, fields: { place: 5 } },
      { ...edit, on: [{ ...on, was: { ...on?.was, kind: 'nothing' } }] },
      { ...edit, why: { said: 'so' } },
      { ...article, fields: { title: 5 } },
      { ...article, fields: { publishedAt: '2031-02-30' } },
      { ...article, fields: { text: 'They left Sandry.' } },
      { ...zone, to: 'margin' },
    ]
    const kept = rulingLines(all)
    for (const ruling of wrong)
      await expect(
        importRulings(desk.store, `${kept}${JSON.stringify(ruling)}`),
        JSON.stringify(ruling),
      ).rejects.toThrow(`line ${String(all.length + 1)} is no ruling; nothing was taken in`)
    expect(await importRulings(desk.store, kept)).toEqual({ fresh: 0, known: all.length })
  }, 120_000)

  test('what an older release said less of is taken as it was said, the rest is not known', async () => {
    const before = await digests()
    const [meeting] = (await dossier()).meetings
    const id = await rule('accept', { things: [meeting?.id ?? ''] })
    const made = (await desk.store.read((reading) => reading.rulings())).find((each) => each.id === id)
    if (made?.verb !== 'accept') throw new Error('nothing was accepted')
    const on = made.on.map((each) => ({
      ...each,
      was: { kind: 'meeting', spans: each.was?.['spans'], rule: 'meetings/older' },
    }))
    await rule('undo', { things: [id] })
    const older = JSON.stringify({ ...made, id: 'r-0123456789ab', on })
    expect(await importRulings(desk.store, older)).toEqual({ fresh: 1, known: 0 })
    await desk.settle()
    const now = (await dossier()).meetings.find(({ because }) => because.includes('ruling/r-0123456789ab'))
    expect(now).toMatchObject({ host: null, date: null })
    await rule('undo', { things: ['r-0123456789ab'] })
    expect(await digests()).toEqual(before)
  }, 120_000)
})
