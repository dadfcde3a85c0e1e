import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDesk, type OpenDesk } from '../../../src/app/desk/open-desk.ts'
import { makeDesk } from '../../../src/app/desk/make-desk.ts'
import type { Dossier } from '../../../src/model/dossier.ts'

type Row = Readonly<Record<string, string | number | null>>

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-call -- the fields of a finding, whatever its part */
type Tell = (finding: any, name: (id: string) => string) => Readonly<Record<string, unknown>>

const shared = { asOf: null, addedBy: null } as const

// Each query of the page with what is said to come of it.
const queries = [
  ...readFileSync('docs/desk.md', 'utf8').matchAll(/```sql\n([\s\S]*?)```\s+```text\n([\s\S]*?)```/g),
].map(([, query = '', answer = '']) => ({ query, answer }))

const written = (rows: readonly Row[]): string =>
  rows
    .map(
      (row) =>
        `${Object.values(row)
          .map((value) => value ?? '–')
          .join(' | ')}\n`,
    )
    .join('')

const hasTool = spawnSync('sqlite3', ['--version']).status === 0

describe('a desk, read by other programs', () => {
  let folder = ''
  let desk: OpenDesk
  let db: DatabaseSyncInstance
  let dossiers: readonly Dossier[] = []
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-queries-'))
    await makeDesk(folder)
    desk = await openDesk(folder, 'write')
    await desk.add(['examples/narrow-sea/pages'], { published: null }, () => undefined)
    await desk.settle()
    db = new DatabaseSync(join(folder, 'parley.db'), { readOnly: true })
    const stories = await desk.stories()
    dossiers = (await Promise.all(stories.map(({ id }) => desk.dossier(id, shared)))).flatMap(
      (dossier) => dossier ?? [],
    )
  }, 180_000)
  afterAll(async () => {
    db.close()
    await desk.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const ask = (query: string): readonly Row[] => db.prepare(query).all() as readonly Row[]

  test('the page on queries has three, and shows what comes of them', () => {
    expect(queries).toHaveLength(3)
    for (const { query, answer } of queries) expect(written(ask(query)), query).toBe(answer)
  })

  // What a view says of a finding, and the same out of the dossier.
  const views = [
    [
      'statements',
      (f, name) => ({
        speaker: f.speaker === null ? f.speakerText : name(f.speaker),
        said_on: f.saidOn,
        act: f.act,
      }),
    ],
    ['positions', (f, name) => ({ party: name(f.party), stance: f.stance, issue: f.issue, since: f.since })],
    [
      'meetings',
      (f, name) => ({
        parties: f.parties.map(name).join('; ') || null,
        date: f.date,
        status: f.status,
        place: f.place,
      }),
    ],
    [
      'deadlines',
      (f, name) => ({ party: f.on === null ? null : name(f.on), task: f.for, due: f.due, status: f.status }),
    ],
    ['conditions', (f, name) => ({ party: f.party === null ? null : name(f.party), wants: f.wants })],
    [
      'commitments',
      (f, name) => ({ parties: f.parties.map(name).join('; ') || null, what: f.what, due: f.due }),
    ],
    [
      'incidents',
      (f, name) => ({ actor: f.actor === null ? null : name(f.actor), type: f.type, place: f.place }),
    ],
  ] as const satisfies readonly (readonly [string, Tell])[]

  test.each(views)('the view %s has what the dossiers have', (view, tell) => {
    const told = dossiers.flatMap((dossier) => {
      const names = new Map(dossier.actors.map((actor) => [actor.id, actor.name]))
      return dossier[view].map((finding) => ({
        id: finding.id,
        story_id: dossier.stories[0]?.id,
        known_from: finding.knownFrom,
        articles: new Set(finding.evidence.map((e) => e.article)).size,
        ...(tell as Tell)(finding, (id) => names.get(id) ?? id),
      }))
    })
    const columns = Object.keys(told[0] ?? {})
    expect(told.length).toBeGreaterThan(0)
    const rows = ask(`select ${columns.join(', ')} from ${view}`)
    const sorted = (all: readonly object[]): readonly string[] =>
      all.map((each) => JSON.stringify(each)).sort()
    expect(sorted(rows)).toEqual(sorted(told))
  })

  test('every line shows the very words of its first source', async () => {
    const rows = ask('select article, zone, start, "end", words from lines')
    const ids = [...new Set(rows.map((row) => String(row['article'])))]
    const kept = await desk.store.read((reading) => reading.articles(ids))
    const texts = new Map(kept.map(({ article }) => [article.id, article.text]))
    const body = rows.filter((row) => row['zone'] === 'body')
    expect(body.length).toBeGreaterThan(100)
    for (const row of body)
      expect(texts.get(String(row['article']))?.slice(Number(row['start']), Number(row['end']))).toBe(
        row['words'],
      )
  })

  test('views hold nothing packed, and every reference leads somewhere', () => {
    const names = ask("select name from sqlite_schema where type = 'view' order by name").map(({ name }) =>
      String(name),
    )
    expect(names).toContain('pages')
    for (const name of names)
      for (const row of ask(`select * from ${name}`))
        expect(
          Object.values(row).every((value) => !((value as unknown) instanceof Uint8Array)),
          name,
        ).toBe(true)
    expect(ask('pragma foreign_key_check')).toEqual([])
  })

  test.runIf(hasTool)('the tool of SQLite opens it, and finds it whole', () => {
    const tool = (query: string): string =>
      execFileSync('sqlite3', ['-readonly', join(folder, 'parley.db'), query], { encoding: 'utf8' }).trim()
    expect(tool('pragma integrity_check')).toBe('ok')
    expect(tool('select count(*) from pages')).toBe(String(ask('select * from pages').length))
    expect(tool("select count(*) from article_index where article_index match 'fish'")).toMatch(/^[1-9]/)
  })

  test('what search shows stands in the articles where it says, and explains itself', async () => {
    const all = {
      speaker: null,
      outlet: null,
      from: null,
      to: null,
      asOf: null,
      addedBy: null,
      offset: 0,
      limit: 50,
    }
    const answer = await desk.search(
      { words: 'levy OR "proximity talks" OR fish*', kinds: null, ...all },
      null,
    )
    if (answer === null || answer === 'no story') throw new Error('nothing was found')
    const hits = answer.articles?.hits ?? []
    expect(hits.length).toBeGreaterThan(5)
    for (const hit of hits) {
      const [kept] = await desk.store.read((reading) => reading.articles([hit.article]))
      expect(hit.words.length).toBeGreaterThan(0)
      for (const each of hit.words) {
        const text = each.in === 'body' ? kept?.article.text : kept?.article.title
        expect(text?.slice(each.start, each.end)).toBe(each.text)
        expect(each.found.length).toBeGreaterThan(0)
        for (const { start, end, text: own } of each.found) {
          expect(text?.slice(start, end)).toBe(own)
          expect(own).toMatch(/^(?:lev(?:y|ies)|fish.*|proximity talks)$/i)
        }
      }
    }
    const lines = answer.lines?.hits ?? []
    expect(lines.length).toBeGreaterThan(5)
    const ids = new Set(
      dossiers.flatMap((d) =>
        [
          ...d.statements,
          ...d.figures,
          ...d.positions,
          ...d.meetings,
          ...d.conditions,
          ...d.incidents,
          ...d.actors,
          ...d.absences,
          ...d.commitments,
          ...d.texts,
          ...d.deadlines,
          ...d.disagreements,
          ...d.revisions,
        ].map(({ id }) => id),
      ),
    )
    for (const line of lines) expect(ids.has(line.id), line.id).toBe(true)
  })

  test('search keeps to a story, a kind and a speaker', async () => {
    const all = { outlet: null, from: null, to: null, asOf: null, addedBy: null, offset: 0, limit: 50 }
    const answer = await desk.search(
      { words: 'levy OR talks', kinds: ['statements'], speaker: 'vold', ...all },
      'Lunmark Brannoch',
    )
    if (answer === null || answer === 'no story') throw new Error('nothing was found')
    expect(answer.articles).toBeNull()
    const lines = answer.lines?.hits ?? []
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines)
      expect([line.part, line.who, line.story.name]).toEqual([
        'statements',
        'Henrike Vold',
        'Brannoch – Lunmark',
      ])
    const spoken = await desk.search({ words: 'levy', kinds: ['articles'], speaker: 'vold', ...all }, null)
    if (spoken === null || spoken === 'no story') throw new Error('nothing was found')
    const sources = new Set(
      ask("select article from statements where speaker = 'Henrike Vold'").map(({ article }) => article),
    )
    expect(spoken.articles?.hits.length).toBeGreaterThan(0)
    for (const { article } of spoken.articles?.hits ?? []) expect(sources.has(article)).toBe(true)
    expect(await desk.search({ words: 'levy', kinds: null, speaker: null, ...all }, 'Nowhere')).toBe(
      'no story',
    )
  })
})
