import { describe, expect, it } from 'vitest'
import { english } from '../../../src/languages/en/index.ts'
import type { Page } from '../../../src/model/page.ts'
import { readPage } from '../../../src/read/read-page.ts'

const story =
  'Envoys from Vardania and Keshet met in Port Averel on Tuesday to talk about the herring bank and its nets.'

const read = (text: string, hint: Page['hint'] = 'feed') =>
  readPage(
    {
      id: '0'.repeat(64),
      source: 'feed.xml',
      body: new TextEncoder().encode(text),
      hint,
      capturedAt: null,
      publishedHint: null,
      address: 'https://corvale-herald.example/feed.xml',
      charset: null,
    },
    [english],
  )

const rss = (items: string, end = '</channel></rss>') =>
  `<?xml version="1.0"?>\n<!-- nets -->\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Corvale Herald</title>${items}${end}`
const item = (n: number, more = '') =>
  `<item><title>Talks ${String(n)}</title><link>https://corvale-herald.example/${String(n)}</link>${more}</item>`
const full = `<content:encoded><![CDATA[<p>${story}</p>]]></content:encoded>`

describe('feeds', () => {
  it('keep whose story an item was, and when, on its own clock', () => {
    const { value } = read(
      rss(
        item(
          1,
          `${full}<pubDate>Tue, 22 Jul 2031 08:00:00 +0200</pubDate><source url="https://m.example/">Meridian Press Agency</source><author>desk@corvale-herald.example (I. Marrow)</author>`,
        ),
      ),
    )
    expect(value[0]).toMatchObject({
      title: 'Talks 1',
      outlet: 'Corvale Herald',
      takenFrom: 'Meridian Press Agency',
      byline: 'I. Marrow',
      url: 'https://corvale-herald.example/1',
      publishedAt: '2031-07-22T06:00:00Z',
      publishedBasis: 'feed',
      publishedLocal: '2031-07-22T08:00:00+02:00',
      cut: null,
    })
  })

  it('say of summaries that they are cut off, and of headlines that there is nothing to read', () => {
    const { value, diagnostics } = read(rss(item(1, `<description>${story}</description>`) + item(2)))
    expect(value.map((article) => article.cut)).toEqual(['truncated'])
    expect(diagnostics.map((d) => d.code)).toContain('read/feed-headlines')
  })

  it('tell a change from a publication', () => {
    const { value } = read(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Corvale Herald</title><entry><title>Talks</title><id>1</id><published>2031-07-22T08:00:00Z</published><updated>2031-07-22T09:00:00Z</updated><content type="html">&lt;p&gt;${story}&lt;/p&gt;</content></entry><entry><title>Nets</title><id>2</id><updated>2031-07-22T09:00:00Z</updated><content type="text">${story}</content></entry></feed>`,
    )
    expect(value.map(({ publishedAt, updatedAt }) => [publishedAt, updatedAt])).toEqual([
      ['2031-07-22T08:00:00Z', '2031-07-22T09:00:00Z'],
      [null, '2031-07-22T09:00:00Z'],
    ])
  })

  it('are read whatever they are named', () => {
    for (const hint of ['html', 'text', 'json', null] as const)
      expect(read(rss(item(1, full)), hint).value).toHaveLength(1)
  })

  it('are read up to where they are cut off', () => {
    const { value, diagnostics } = read(rss(item(1, full) + item(2, full), '<item><title>Tal'))
    expect(value).toHaveLength(2)
    expect(diagnostics.map((d) => d.code)).toEqual(['read/feed-cut-off'])
    expect(read(rss('', '<item><tit')).diagnostics.map((d) => d.code)).toContain('read/broken-feed')
  })

  it('end in bounded time on entities that grow and elements that never close', () => {
    const entities = Array.from(
      { length: 12 },
      (_, n) => `<!ENTITY e${String(n + 1)} "${`&e${String(n)};`.repeat(10)}">`,
    ).join('')
    const started = performance.now()
    read(
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "nets">${entities}]><rss version="2.0"><channel><title>&e12;</title>${item(1, full)}</channel></rss>`,
    )
    read(rss('<a>'.repeat(50_000)))
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

describe('ninjs', () => {
  it('leaves out what the agency took back, and says so', () => {
    const { value, diagnostics } = read(
      JSON.stringify([
        {
          uri: 'urn:1',
          headline: 'Talks',
          pubstatus: 'usable',
          body_text: story,
          source: 'Meridian Press Agency',
        },
        { uri: 'urn:2', headline: 'Talks', pubstatus: 'canceled', body_text: story },
      ]),
      'json',
    )
    expect(value.map(({ title, outlet }) => [title, outlet])).toEqual([['Talks', 'Meridian Press Agency']])
    expect(diagnostics.map((d) => d.code)).toEqual(['read/withheld'])
  })

  it('is the only JSON that is read besides feeds', () => {
    expect(read('{"body_text": "cut', 'json').value).toEqual([])
    expect(read(`{"uri": "x", "body_text": "${story}`, 'json').diagnostics[0]?.code).toBe('read/broken-json')
    expect(read(`{"words": "${story}"}`, 'json').diagnostics[0]?.code).toBe('read/no-article')
  })
})
