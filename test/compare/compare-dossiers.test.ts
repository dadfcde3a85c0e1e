import { Check } from 'typebox/value'
import { beforeAll, describe, expect, test } from 'vitest'
import { compareDossiers } from '../../src/compare/compare-dossiers.ts'
import { lastInstant } from '../../src/kit/last-instant.ts'
import type { Change, Diff } from '../../src/model/diff.ts'
import { DiffSchema } from '../../src/model/diff.ts'
import type { Page } from '../../src/model/page.ts'
import type { Dossier, Finding } from '../../src/model/dossier.ts'
import { dossierOf, examplePages } from '../support/example.ts'
import { sampleDossier } from '../support/sample-dossier.ts'

let pages: readonly Page[] = []
beforeAll(async () => {
  pages = await examplePages()
})

const built = new Map<string | null, Dossier>()
const at = (time: string | null): Dossier => {
  const dossier = built.get(time) ?? dossierOf(pages, time)
  built.set(time, dossier)
  return dossier
}
const between = (from: string, to: string | null): Diff => compareDossiers(at(from), at(to))

/** The same with the story in front that a deadline on Keshet belongs to. */
const withUltimatum = (dossier: Dossier): Dossier => {
  const own =
    dossier.deadlines.find((d) => d.due?.startsWith('2031-04-') && d.moves.length > 0)?.stories ?? []
  const front = dossier.stories.filter((s) => own.includes(s.id))
  return { ...dossier, stories: [...front, ...dossier.stories.filter((s) => !front.includes(s))] }
}

/** The sample with a deadline that is otherwise, as a later dossier would have it. */
const withDeadline = (more: Partial<Finding<'deadlines'>>): Dossier => ({
  ...sampleDossier,
  deadlines: sampleDossier.deadlines.map((d, n) => (n === 0 ? { ...d, ...more } : d)),
})

describe('compareDossiers on the example', () => {
  test('finds nothing between a time and itself', () => {
    expect(between('2031-03-20', '2031-03-20')).toMatchObject({
      changes: [],
      articles: [],
      statements: { new: 0 },
    })
  })

  test('tells how the deadline moved, by whom, and on which report that rests', () => {
    const moved = compareDossiers(at('2031-03-20'), withUltimatum(at('2031-03-31'))).changes.filter(
      (c) => c.part === 'deadlines' && c.change === 'moved',
    )
    expect(moved).toHaveLength(1)
    expect(moved[0]?.fields).toMatchObject([{ field: 'due', was: '2031-04-14', is: '2031-04-30' }])
    expect(moved[0]?.reason.kind).toBe('later report')
    expect(moved[0]?.knownFrom).toMatch(/^2031-03-22/)
  })

  test('tells what a deadline was in between', () => {
    const moved = compareDossiers(at('2031-03-20'), withUltimatum(at('2031-04-11'))).changes.find(
      (c) => c.part === 'deadlines' && c.change === 'moved',
    )
    expect(moved?.fields.find(({ field }) => field === 'due')).toEqual({
      field: 'due',
      was: '2031-04-14',
      is: '2031-04-22',
      through: ['2031-04-30'],
    })
  })

  test('says of what only a later save of a page says that the page was corrected', () => {
    const { changes, articles } = between('2031-03-20', '2031-03-21')
    expect(articles.map(({ saveOf }) => saveOf !== null)).toEqual([true])
    expect(changes.length).toBeGreaterThan(0)
    for (const { reason } of changes) expect(reason).toMatchObject({ kind: 'correction', announced: false })
  })

  test('rests every new fact on a page that could be known in between, and dates it so', () => {
    const [from, to] = ['2031-03-13', '2031-04-02']
    const { changes, articles } = between(from, to)
    const fresh = new Set(articles.map(({ id }) => id))
    expect(changes.length).toBeGreaterThan(10)
    for (const { change, evidence, knownFrom, reason } of changes) {
      if (change !== 'new' || reason.kind === 'other pages') continue
      expect(evidence.some((e) => fresh.has(e.article))).toBe(true)
      expect(lastInstant(knownFrom)).toBeGreaterThan(lastInstant(from))
      expect(lastInstant(knownFrom)).toBeLessThanOrEqual(lastInstant(to))
    }
  })

  test('calls nothing new that the earlier dossier held under another id', () => {
    const [earlier, later] = [at('2031-03-13'), at('2031-04-02')]
    const before = new Set(earlier.positions.flatMap((p) => p.mentions))
    const found = compareDossiers(earlier, later).changes.filter(
      (c) => c.part === 'positions' && c.change === 'new',
    )
    const byId = new Map(later.positions.map((p) => [p.id, p]))
    for (const { id } of found) expect(byId.get(id)?.mentions.some((m) => before.has(m))).toBe(false)
  })

  test('takes pages without a date for no news', () => {
    const whole = between('2031-04-11', null)
    expect(whole.changes.filter((c) => c.change === 'new')).toEqual([])
  })

  test('has the shape that is published', () => {
    expect(Check(DiffSchema, JSON.parse(JSON.stringify(between('2031-03-13', '2031-04-11'))))).toBe(true)
  })
})

describe('compareDossiers', () => {
  const only = (later: Dossier): Change | undefined => compareDossiers(sampleDossier, later).changes[0]
  const due = sampleDossier.deadlines[0]?.due ?? ''

  test('knows a finding again whose id changed because an earlier page came late', () => {
    expect(only(withDeadline({ id: 'de-older', mentions: ['m-older', 'de-quota-m1'] }))).toBeUndefined()
  })

  test('calls a day within the days given before no move', () => {
    const month = withDeadline({ due: due.slice(0, 7) })
    expect(compareDossiers(month, sampleDossier).changes[0]?.change).toBe('changed')
    expect(only(withDeadline({ due: '2031-09-30' }))?.change).toBe('moved')
  })

  test('says that a finding is gone', () => {
    const later = { ...sampleDossier, deadlines: sampleDossier.deadlines.slice(1) }
    expect(only(later)).toMatchObject({ change: 'withdrawn', id: 'de-quota', part: 'deadlines' })
  })

  test('tells of a loop that is new, and of one that is no more', () => {
    const without = { ...sampleDossier, loops: [] }
    expect(compareDossiers(without, sampleDossier).changes).toMatchObject([{ change: 'new', part: 'loops' }])
    expect(compareDossiers(sampleDossier, without).changes).toMatchObject([
      { change: 'withdrawn', part: 'loops' },
    ])
  })

  test('calls two findings that became one no loss', () => {
    const [first] = sampleDossier.deadlines
    if (!first) throw new Error('the sample has no deadline')
    const twice = {
      ...sampleDossier,
      deadlines: [first, { ...first, id: 'de-two', mentions: ['de-two-m1'] }],
    }
    const once = { ...sampleDossier, deadlines: [{ ...first, mentions: ['de-quota-m1', 'de-two-m1'] }] }
    expect(compareDossiers(twice, once).changes).toEqual([])
  })
})
