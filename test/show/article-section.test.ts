import { describe, expect, it } from 'vitest'
import type { DossierArticle } from '../../src/model/dossier.ts'
import { renderPage } from '../../src/show/render-page.ts'
import { renderSummary } from '../../src/show/render-summary.ts'
import { sampleDossier } from '../support/sample-dossier.ts'

const [first, ...others] = sampleDossier.articles
if (!first) throw new Error('the sample has no article')

const dossierWith = (fields: Partial<DossierArticle>) => ({
  ...sampleDossier,
  articles: [{ ...first, ...fields }, ...others],
})
const told = {
  outlet: 'Corvale Herald',
  outletFamily: 'Harbour House',
  agency: 'MPA',
  takenFrom: 'Sandry Post',
  reportingBy: ['AFP', 'Reuters'],
  publishedAt: '2031-07-22T20:30:00Z',
  publishedLocal: '2031-07-22T23:30:00+03:00',
  updatedAt: '2031-07-23',
  cut: 'paywalled',
} as const
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,:])/g, '$1')

describe('what is said of a source', () => {
  it.each([
    'Outlet Corvale Herald of Harbour House',
    'Whose copy MPA',
    'Taken from Sandry Post',
    'With reporting by AFP, Reuters',
    'UTC+3',
    'Updated 23 July 2031',
    'Whole no: cut off at a paywall',
  ])('the page says: %s', (words) => {
    expect(plain(renderPage(dossierWith(told)))).toContain(words)
  })

  it('the page says of what it does not know that it does not', () => {
    const html = plain(
      renderPage(dossierWith({ outlet: null, sourceKind: null, agency: null, updatedAt: null })),
    )
    expect(html).toContain('Outlet not known Kind not known Whose copy no agency named')
    expect(html).toContain('Updated not known')
  })

  it('the summary says it in a line', () => {
    const text = renderSummary(dossierWith(told), { width: 90, color: false }).replace(/\s+/g, ' ')
    expect(text).toContain(
      'updated 23 July 2031 · MPA copy · taken from Sandry Post · with reporting by AFP, Reuters · cut off at a paywall',
    )
  })
})
