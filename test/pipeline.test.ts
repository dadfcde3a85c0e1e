import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { knownBy, knownTime } from '../src/link/known-time.ts'
import type { Dossier, Finding, PartName } from '../src/model/dossier.ts'
import type { Page } from '../src/model/page.ts'
import { linkers } from '../src/link/index.ts'
import { dossierOf, examplePages } from './support/example.ts'
import { runs } from './support/runs.ts'

const parts = Object.keys(linkers) as PartName[]
const findings = (d: Dossier): readonly Finding[] => parts.flatMap((p) => d[p] as readonly Finding[])

let pages: readonly Page[] = []
let whole: Dossier
beforeAll(async () => {
  pages = await examplePages()
  whole = dossierOf(pages)
})

describe('the dossier', () => {
  test('has something in every part that the example speaks of', () => {
    const empty = parts.filter((p) => whole[p].length === 0)
    expect(empty).toEqual([])
  })

  test('is the same in any order of pages', () => {
    const bytes = JSON.stringify(whole)
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...pages], { minLength: pages.length, maxLength: pages.length }),
        (shuffled) => {
          expect(JSON.stringify(dossierOf(shuffled))).toBe(bytes)
        },
      ),
      { numRuns: runs(2, 8) },
    )
  })

  test('rests every finding on words that stand in its article or zone', () => {
    const articles = new Map(whole.articles.map((a) => [a.id, a]))
    for (const finding of findings(whole)) {
      expect(finding.evidence.length).toBeGreaterThan(0)
      for (const e of finding.evidence) {
        const article = articles.get(e.article)
        const text = e.zone === 'body' ? article?.text : article?.zones[e.zoneIndex ?? -1]?.text
        expect(text?.slice(e.start, e.end)).toBe(e.text)
      }
    }
  })

  test('names a rule for every finding and gives every id once', () => {
    const all = findings(whole)
    expect(all.filter((f) => f.because.length === 0)).toEqual([])
    expect(new Set(all.map((f) => f.id)).size).toBe(all.length)
  })

  test('refers to people only by ids that it holds', () => {
    const ids = new Set(whole.actors.map((a) => a.id))
    const references = whole.statements.map((s) => s.speaker).filter((id) => id !== null)
    expect(references.filter((id) => !ids.has(id))).toEqual([])
  })

  test('as of a time is the dossier of what was known by then', () => {
    const times = [...new Set(whole.articles.map((a) => knownTime(a)).filter((t) => t !== null))].sort()
    expect(times.length).toBeGreaterThan(10)
    for (const time of times.filter((_, n) => n % 5 === 0)) {
      const then = dossierOf(pages, time)
      const known = new Set(
        whole.articles.filter((a) => knownBy(knownTime(a)) <= knownBy(time)).map((a) => a.id),
      )
      expect(new Set(then.articles.map((a) => a.id))).toEqual(known)
      for (const f of findings(then)) for (const e of f.evidence) expect(known.has(e.article)).toBe(true)
      for (const f of findings(then)) expect(knownBy(f.knownFrom)).toBeLessThanOrEqual(knownBy(time))
    }
  })

  test('as of a time equals the build from only those pages', () => {
    const time = '2031-03-16'
    const isKnown = (id: string): boolean[] =>
      whole.articles.filter((a) => a.capture === id).map((a) => knownBy(knownTime(a)) <= knownBy(time))
    // Pages that hold articles of both kinds are left out: a build takes whole pages.
    const plain = pages.filter((p) => new Set(isKnown(p.id)).size === 1)
    const early = plain.filter((p) => isKnown(p.id)[0])
    expect(early.length).toBeGreaterThan(8)
    expect(early.length).toBeLessThan(plain.length)
    const then = dossierOf(plain, time)
    expect({ ...dossierOf(early), asOf: time, unplaced: then.unplaced }).toEqual(then)
  })

  test('counts undated articles apart and holds them in no as-of dossier', () => {
    const undated = whole.articles.filter((a) => knownTime(a) === null)
    expect(undated.length).toBeGreaterThan(0)
    expect(whole.unplaced).toBe(undated.length)
    expect(dossierOf(pages, '2031-12-31').articles).toHaveLength(whole.articles.length - undated.length)
  })

  test('counts reprints of one dispatch as one origin', () => {
    const wire = whole.articles.filter((a) => /0[678]-/.test(a.source))
    expect(wire).toHaveLength(3)
    expect(new Set(wire.map((a) => a.origin)).size).toBe(1)
  })

  test('says what was changed between two saves of a page, figures first, and counts them as one', () => {
    const [revision, ...others] = whole.revisions
    expect(others).toEqual([])
    expect(revision?.changes.map(({ figures }) => figures)).toEqual([true, false])
    expect(revision?.changes[0]?.was).toContain(' 84 ')
    expect(revision?.changes[0]?.now).toContain(' 90 ')
    expect(revision?.announced).toBe(false)
    expect(revision?.knownFrom).toBe('2031-03-21T08:45:00Z')
    expect(revision?.support).toEqual({ pages: 1, outlets: 1, origins: 1 })
  })

  test('holds no later save of a page before it could be known', () => {
    const before = dossierOf(pages, '2031-03-20')
    expect(before.articles.some(({ text }) => text.includes('and 84 '))).toBe(true)
    expect(JSON.stringify(before)).not.toContain('kept their word')
    expect(before.revisions).toEqual([])
    expect(JSON.stringify(dossierOf(pages, '2031-03-21T09:00:00Z'))).toContain('kept their word')
  })
})

describe('any page', () => {
  const page = (body: Uint8Array, hint: Page['hint']): Page => ({
    id: 'f'.repeat(64),
    source: 'noise',
    body,
    hint,
    capturedAt: null,
    publishedHint: null,
    address: null,
    charset: null,
  })

  test('of random bytes is read without an exception', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 2000 }),
        fc.constantFrom('html' as const, 'text' as const, 'markdown' as const, null),
        (bytes, hint) => {
          expect(dossierOf([page(bytes, hint)]).format).toBe('parley.dossier/1')
        },
      ),
      { numRuns: 60 },
    )
  })

  test('cut off anywhere is read without an exception', () => {
    const longest = [...pages].sort((a, b) => b.body.length - a.body.length)[0]
    if (!longest) throw new Error('the example has no pages')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: longest.body.length }), (end) => {
        expect(dossierOf([{ ...longest, body: longest.body.slice(0, end) }]).format).toBe('parley.dossier/1')
      }),
      { numRuns: 15 },
    )
  })

  test('in a tongue that is not read is kept without a finding', () => {
    const body = new TextEncoder().encode(
      'Die Gespräche zwischen den beiden Ländern werden am Donnerstag fortgesetzt. Der Minister sagte, man sei sich über die Fischer einig, nicht aber über das Wasser.\n',
    )
    const dossier = dossierOf([page(body, 'text')])
    expect(dossier.articles).toHaveLength(1)
    expect(findings(dossier)).toEqual([])
  })
})
