import { describe, expect, test } from 'vitest'
import { viewOf } from '../../../src/show/dossier-view.ts'
import { fileNameOf, fileAddresses, serverAddresses } from '../../../src/show/site/addresses.ts'
import { actorsPage } from '../../../src/show/site/actors-page.ts'
import { carriagesOf } from '../../../src/show/site/carriage.ts'
import { conditionsPage } from '../../../src/show/site/conditions-page.ts'
import { coveragePage } from '../../../src/show/site/coverage-page.ts'
import { disagreementsPage } from '../../../src/show/site/disagreements-page.ts'
import { figuresPage } from '../../../src/show/site/figures-page.ts'
import { positionsPage } from '../../../src/show/site/positions-page.ts'
import { siteContext, type Query, type SitePage } from '../../../src/show/site/site-page.ts'
import { sourcesPage } from '../../../src/show/site/sources-page.ts'
import { siteFiles } from '../../../src/show/site/story-site.ts'
import { hostileDossier } from '../../support/hostile-dossier.ts'
import { sampleDossier } from '../../support/sample-dossier.ts'

const view = viewOf(sampleDossier)
const shown = (page: SitePage, query: Query = {}, of = view): string =>
  page.content(siteContext(of, serverAddresses('s'), query)).value

const pages = [
  positionsPage,
  conditionsPage,
  figuresPage,
  disagreementsPage,
  actorsPage,
  sourcesPage,
  coveragePage,
]

describe('the position matrix', () => {
  test('reaches every party and every position, on the server and in files alike', () => {
    for (const addresses of [serverAddresses('s'), fileAddresses(0)]) {
      const all = Array.from({ length: positionsPage.pages?.(view) ?? 1 }, (_, n) =>
        positionsPage.content(siteContext(view, addresses, { page: String(n + 1) })),
      )
      const html = all.map(({ value }) => value).join('')
      for (const { id, party } of view.of('positions')) {
        expect(html).toContain(`id="${fileNameOf(id)}"`)
        expect(html).toContain(`<bdi>${view.nameOf(party)}</bdi>`)
      }
    }
  })

  test('keeps the voices apart and tells each turn', () => {
    const html = shown(positionsPage)
    const voices = view.of('positions').flatMap((each) => each.voices)
    expect(voices.length).toBeGreaterThan(0)
    for (const label of ['itself', 'others']) expect(html).toContain(`<dt>${label}</dt>`)
    const turned = view.of('positions').find(({ changes }) => changes.length > 0)
    expect(turned).toBeDefined()
    expect(html).toContain(`${turned?.changes[0]?.from ?? ''}</del>`)
  })
})

describe('the pages of conditions, figures and contradictions', () => {
  test('draw a loop with a box for each who waits, and tell it in words as well', () => {
    const [loop] = sampleDossier.loops
    const html = shown(conditionsPage)
    expect(loop).toBeDefined()
    expect(html.split('class="node"').length - 1).toBe(new Set(loop?.parties).size)
    expect(html).toContain('role="img" aria-label="A loop:')
  })

  test('show both sides of a contradiction with who claims each', () => {
    const html = shown(disagreementsPage)
    expect(html.match(/class="side"/g)).toHaveLength(2)
    expect(html).toContain('Radio Vardania')
    expect(html).toContain('in earnest')
  })

  test('draw the range of a contested figure from its lowest to its highest claim', () => {
    const html = shown(figuresPage)
    expect(html).toContain('11 – 14')
    const [low = '', high = ''] = [...html.matchAll(/<circle class="claim" cx="(\d+)"/g)].map(([, x]) => x)
    expect(Number(low)).toBeLessThan(Number(high))
  })
})

describe('actors, sources and coverage', () => {
  test('give each actor a page, and lead to it', () => {
    const files = [...siteFiles(sampleDossier, () => null)]
    const paths = new Set(files.map(({ path }) => path))
    for (const { id, name } of sampleDossier.actors) {
      const file = files.find(({ path }) => path === `actor/${fileNameOf(id)}.html`)
      expect(file?.text).toContain(`<h1><bdi>${name}</bdi></h1>`)
    }
    for (const [, href = ''] of shown(actorsPage).matchAll(/\/actor\/([\w-]+)"/g))
      expect(paths).toContain(`actor/${href}.html`)
  })

  test('say whose words a copy carries and what it changed', () => {
    const html = shown(sourcesPage)
    const copies = view.sources.filter(({ copyOf, saveOf }) => copyOf !== null && saveOf === null)
    expect(copies.length).toBeGreaterThan(0)
    expect(html.match(/% of its words/g)).toHaveLength(copies.length)
  })

  test('never count a reprint as an origin', () => {
    const carriages = carriagesOf(view)
    for (const { carriers, origins } of carriages)
      expect(carriers.filter(({ reprint }) => !reprint).length).toBeLessThanOrEqual(Math.max(1, origins))
    expect(carriages.some(({ keyPoint }) => keyPoint)).toBe(true)
    for (const { carriers, without } of carriages)
      expect(carriers.some(({ outlet }) => without.includes(outlet))).toBe(false)
    expect(shown(coveragePage)).toContain('Not on its pages')
  })
})

describe('each of these pages', () => {
  test.each(pages.map((page) => [page.name, page] as const))(
    '%s shows what pages brought in as text',
    (_, page) => {
      const html = shown(page, {}, viewOf(hostileDossier))
      expect(html).not.toMatch(/<(script|img|style|base)| style="| on\w+="/i)
      expect(html.length).toBeGreaterThan(200)
    },
  )

  test.each(pages.map((page) => [page.name, page] as const))('%s has each id once', (_, page) => {
    const ids = [...shown(page).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
