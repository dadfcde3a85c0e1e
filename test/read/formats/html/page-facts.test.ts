import { pageTree } from '../../../../src/read/formats/html/page-tree.ts'
import { describe, expect, it } from 'vitest'
import { pageFacts, type PageFacts } from '../../../../src/read/formats/html/page-facts.ts'

const read = (html: string, address: string | null = null): PageFacts => pageFacts(pageTree(html), address)
const data = (object: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(object)}</script>`

const story = {
  '@type': 'NewsArticle',
  headline: 'Envoys talk about herring',
  author: [{ '@type': 'Person', name: 'I. Morvane' }, { name: 'O. Tessel' }],
  publisher: { '@type': 'Organization', name: 'Corvale Herald' },
}

describe('what a page says of itself', () => {
  it('is read from linked data', () => {
    expect(read(data(story))).toMatchObject({
      title: 'Envoys talk about herring',
      outlet: 'Corvale Herald',
      byline: 'I. Morvane, O. Tessel',
      source: null,
      free: null,
    })
  })

  it.each([
    ['a graph', data({ '@graph': [{ '@type': 'WebSite', name: 'Site' }, story] })],
    ['a list', data([{ '@type': 'BreadcrumbList' }, story])],
    ['types with their address', data({ ...story, '@type': ['https://schema.org/ReportageNewsArticle'] })],
    ['a comment around it', `<script type="application/ld+json"><!-- ${JSON.stringify(story)} --></script>`],
    [
      'a comma too many',
      `<script type="application/ld+json">${JSON.stringify(story).slice(0, -1)},}</script>`,
    ],
    [
      'line breaks in a text',
      `<script type="application/ld+json">${JSON.stringify({ ...story, description: 'a#b' }).replace('#', '\n')}</script>`,
    ],
  ])('is read from %s', (_, html) => {
    expect(read(html).title).toBe('Envoys talk about herring')
  })

  it('is what speaks of this page, where several stories are told of', () => {
    const other = {
      '@type': 'NewsArticle',
      headline: 'Nets mended',
      url: 'https://corvale-herald.example/nets',
      datePublished: '2031-07-01',
    }
    const own = { ...story, url: 'https://corvale-herald.example/herring', datePublished: '2031-07-22' }
    const link = '<link rel="canonical" href="https://www.corvale-herald.example/herring?from=feed">'
    expect(read(link + data([other, own])).published?.at).toBe('2031-07-22')
    expect(read('<meta property="og:title" content="Nets mended">' + data([own, other])).published?.at).toBe(
      '2031-07-01',
    )
  })

  it('is read from Open Graph, Dublin Core and Parse.ly', () => {
    const html =
      '<html lang="en-GB"><head><meta property="og:title" content="Envoys talk"><meta name="DC.publisher" content="Corvale Herald">' +
      '<meta name="parsely-author" content="I. Morvane"><meta property="og:url" content="https://corvale-herald.example/talk"></head></html>'
    expect(read(html)).toMatchObject({
      title: 'Envoys talk',
      outlet: 'Corvale Herald',
      byline: 'I. Morvane',
      url: 'https://corvale-herald.example/talk',
      language: 'en-GB',
    })
  })

  it('is read from microdata, but not from that of other things', () => {
    const html =
      '<div itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Site</span></div>' +
      '<div itemscope itemtype="https://schema.org/NewsArticle"><h2 itemprop="headline">Envoys talk</h2><span itemprop="author">I. Morvane</span></div>'
    expect(read(html)).toMatchObject({ title: 'Envoys talk', byline: 'I. Morvane' })
  })

  it('is read from RDFa', () => {
    const html =
      '<div typeof="schema:NewsArticle"><h2 property="schema:headline">Envoys talk</h2><span property="schema:datePublished" content="2031-07-22">today</span></div>'
    expect(read(html)).toMatchObject({ title: 'Envoys talk', published: { at: '2031-07-22', basis: 'meta' } })
  })

  it.each<[string, string, boolean | null]>([
    ['a flag', data({ ...story, isAccessibleForFree: 'False' }), false],
    [
      'a part',
      data({
        ...story,
        isAccessibleForFree: true,
        hasPart: { isAccessibleForFree: false, cssSelector: '.paid' },
      }),
      false,
    ],
    ['a free story', data({ ...story, isAccessibleForFree: true }), true],
    ['a tier', '<meta property="article:content_tier" content="locked">', false],
    ['nothing', data(story), null],
  ])('says whether readers pay: %s', (_, html, free) => {
    expect(read(html).free).toBe(free)
  })
})

describe('the house that a story was taken from', () => {
  const own = 'https://lunmark-post.example/a'

  it.each<[string, string, string | null]>([
    [
      'its source',
      data({ ...story, sourceOrganization: { name: 'Meridian Press Agency' } }),
      'Meridian Press Agency',
    ],
    ['its publisher as source', data({ ...story, sourceOrganization: { name: 'corvale herald' } }), null],
    [
      'the work it rests on',
      data({ ...story, isBasedOn: 'https://sandry-times.example/b' }),
      'sandry-times.example',
    ],
    [
      'a syndication source',
      '<meta name="syndication-source" content="https://sandry-times.example/b">',
      'sandry-times.example',
    ],
    [
      'an original source of its own',
      '<meta name="original-source" content="https://www.lunmark-post.example/a">',
      null,
    ],
    [
      'a canonical address elsewhere',
      '<link rel="canonical" href="https://sandry-times.example/b">',
      'sandry-times.example',
    ],
  ])('is told by %s', (_, html, house) => {
    expect(read(html, own).source).toBe(house)
  })
})

describe('odd pages', () => {
  it('that nest without end are read all the same', () => {
    const deep = '<div class="sidebar date">'.repeat(20000)
    expect(read(`${deep}<p>22 July 2031</p>`).published).toBeNull()
  })

  it('with linked data that is none are read without it', () => {
    expect(read('<title>Talks</title><script type="application/ld+json">{"@type": [</script>').title).toBe(
      'Talks',
    )
  })
})
