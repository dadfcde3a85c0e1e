import { describe, expect, test } from 'vitest'
import { viewOf } from '../../../src/show/dossier-view.ts'
import { fileAddresses, serverAddresses } from '../../../src/show/site/addresses.ts'
import { siteContext, type Query } from '../../../src/show/site/site-page.ts'
import { statementsPage } from '../../../src/show/site/statements-page.ts'
import { utterancesOf } from '../../../src/show/site/utterances.ts'
import { hostileDossier } from '../../support/hostile-dossier.ts'
import { sampleDossier } from '../../support/sample-dossier.ts'

const view = viewOf(sampleDossier)
const shown = (query: Query = {}): string =>
  statementsPage.content(siteContext(view, serverAddresses('s'), query)).value
const items = (html: string): number => html.split('<li class="line statement').length - 1

describe('the page of statements', () => {
  test('shows each utterance once, however many reports it has', () => {
    const utterances = utterancesOf(view)
    expect(utterances.flatMap(({ told }) => told.map(({ id }) => id)).sort()).toEqual(
      view
        .of('statements')
        .map(({ id }) => id)
        .sort(),
    )
    expect(items(shown())).toBe(utterances.length)
  })

  test('narrows to one act, and says how many are left', () => {
    const [first] = view.of('statements')
    const act = first?.act ?? ''
    const left = utterancesOf(view).filter(({ told }) => told.some((each) => each.act === act)).length
    const html = shown({ act })
    expect(items(html)).toBe(left)
    expect(html).toContain(`<strong>${String(left)}</strong> of ${String(utterancesOf(view).length)}`)
    expect(left).toBeLessThan(utterancesOf(view).length)
  })

  test('gives with each value of a facet the number that choosing it leaves', () => {
    const html = shown()
    for (const [, act = '', count = ''] of html.matchAll(
      /\?act=(\w+)"><bdi>[^<]*<\/bdi> <span class="count">(\d+)/g,
    ))
      expect(items(shown({ act }))).toBe(Number(count))
    expect(html).toMatch(/\?act=\w+"/)
  })

  test('says so where nothing has all that is asked', () => {
    expect(shown({ speaker: 'nobody-of-that-name' })).toContain('Nothing that was said has all of this.')
    expect(shown({ words: 'zzz' })).toContain('Nothing that was said has all of this.')
  })

  test('of files leaves the facets out and shows all, whatever is asked', () => {
    const html = statementsPage.content(siteContext(view, fileAddresses(0), { act: 'deny' })).value
    expect(html).not.toContain('class="facets"')
    expect(items(html)).toBe(utterancesOf(view).length)
  })

  test('shows what a page brought in, and what an address asks, as text', () => {
    const html = statementsPage.content(
      siteContext(viewOf(hostileDossier), serverAddresses('s'), { words: '"><script>x</script>' }),
    ).value
    expect(html).not.toContain('<script')
    const all = statementsPage.content(siteContext(viewOf(hostileDossier), serverAddresses('s'))).value
    expect(all).not.toMatch(/<(script|img|style|base)/i)
  })
})
