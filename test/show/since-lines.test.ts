import { beforeAll, describe, expect, test } from 'vitest'
import { compareDossiers } from '../../src/compare/compare-dossiers.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import { viewOf } from '../../src/show/dossier-view.ts'
import { sinceLines, type SinceLines } from '../../src/show/lines/since-lines.ts'
import { renderPage } from '../../src/show/render-page.ts'
import { renderSummary } from '../../src/show/render-summary.ts'
import { dossierOf, examplePages } from '../support/example.ts'
import { sampleDossier } from '../support/sample-dossier.ts'

const built = new Map<string, Dossier>()
beforeAll(async () => {
  const pages = await examplePages()
  for (const time of ['2031-03-20', '2031-03-23', '2031-04-11']) built.set(time, dossierOf(pages, time))
})
const at = (time: string): Dossier => built.get(time) ?? sampleDossier

const since = (earlier: Dossier, later: Dossier): SinceLines =>
  sinceLines(viewOf(later), { diff: compareDossiers(earlier, later), earlier })

describe('what changed since a time', () => {
  test('tells first what moved, then what is otherwise, then what is new', () => {
    const whole = at('2031-04-11')
    const moved = whole.deadlines.find(({ history }) => history.some(({ due }) => due === '2031-04-30'))
    const ultimatum = whole.stories.filter(({ id }) => moved?.stories.includes(id))
    const later = {
      ...whole,
      stories: [...ultimatum, ...whole.stories.filter((s) => !ultimatum.includes(s))],
    }
    const { title, lines, more } = since(at('2031-03-20'), later)
    const kinds = lines.map(({ text }) => /^New |^Now contested/.test(text))
    expect(title).toMatch(/^Since 20 March 2031: \d+ new articles, 1 date moved, .*\d+ new lines$/)
    expect(lines[0]?.text).toMatch(/^Deadline moved: 14 April 2031 → 30 April 2031 → 22 April 2031, by /)
    expect(kinds).toEqual([...kinds].sort())
    expect(lines.length).toBeLessThanOrEqual(8)
    expect(lines.length).toBeGreaterThan(1)
    expect(more).toMatchObject({ command: 'parley diff --from 2031-03-20 --to 2031-04-11' })
  })

  test('leaves out what is told of other stories', () => {
    const later = at('2031-04-11')
    const [front, other] = later.stories
    if (!front || !other) throw new Error('the example tells of two stories at least')
    const lines = (first: Dossier['stories'][number]): readonly string[] => {
      const stories = [first, ...later.stories.filter((each) => each !== first)]
      return since(at('2031-03-20'), { ...later, stories }).lines.map(({ text }) => text)
    }
    expect(lines(front).length).toBeGreaterThan(3)
    expect(lines(other).filter((text) => lines(front).includes(text))).toEqual([])
  })

  test('says so where nothing changed', () => {
    const { title, lines, more } = since(at('2031-03-23'), at('2031-03-23'))
    expect(title).toBe('Since 23 March 2031: no new article, nothing changed in what is known')
    expect([lines, more.count]).toEqual([[], 0])
  })
})

describe('both renderings', () => {
  const gone = sampleDossier.deadlines[0]
  if (!gone) throw new Error('the sample has a deadline')
  const [e] = gone.evidence
  const earlier: Dossier = {
    ...sampleDossier,
    asOf: '2031-07-01',
    deadlines: [
      ...sampleDossier.deadlines,
      { ...gone, id: 'de-gone', mentions: ['de-gone'], evidence: [{ ...e, start: e.start + 1 }], moves: [] },
    ],
  }
  const given = { diff: compareDossiers(earlier, sampleDossier), earlier }

  test('tell of it in the terminal, behind where things stand', () => {
    const text = renderSummary(sampleDossier, { width: 120, color: false, since: given })
    expect(text.indexOf('Since 1 July 2031: ')).toBeGreaterThan(text.indexOf('WHERE THINGS STAND'))
    expect(text.indexOf('Since 1 July 2031: ')).toBeLessThan(text.indexOf('MEETINGS'))
    expect(text).toContain('1 line withdrawn')
    expect(text).toMatch(/Withdrawn deadline: .*\[\d+\]/)
    expect(renderSummary(sampleDossier, { width: 120, color: false })).not.toContain('Since 1 July')
  })

  test('lead to the words also of what is gone', () => {
    const page = renderPage(sampleDossier, given)
    const [, target] = /href="#(s[\w-]+)"[^>]*><bdi>Withdrawn deadline/.exec(page) ?? []
    expect(target).toMatch(new RegExp(`-${String(e.start + 1)}-`))
    expect(page).toContain(`id="${target ?? ''}"`)
    expect(page).toMatch(/<h3>Since 1 July 2031: /)
  })
})
