import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.ts'
import type { Page } from '../../src/model/page.ts'
import { formats } from '../../src/read/formats/index.ts'
import { readPage } from '../../src/read/read-page.ts'

const body =
  'Envoys from Vardania and Keshet met in Port Averel on Tuesday to talk about the herring bank and its nets.'

/** A sample page of each format: a format without one here fails. */
const samples: Record<string, string> = {
  feed: `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Corvale Herald</title><item><title>Envoys meet over herring</title><link>https://corvale-herald.example/talks</link><content:encoded><![CDATA[<p>${body}</p><p>They parted without a word.</p>]]></content:encoded></item></channel></rss>`,
  ninjs: JSON.stringify({
    uri: 'urn:meridian:1',
    pubstatus: 'usable',
    headline: 'Envoys meet over herring',
    body_xhtml: `<p>${body}</p><p>They parted without a word.</p>`,
  }),
  text: `Envoys meet over herring\n\nCorvale Herald\n22 July 2031\n\n${body}\n\nThey parted without a word.\n`,
  markdown: `# Envoys meet over herring\n\n**Corvale Herald**\n\n${body}\n\n> They parted without a word.\n`,
  html: `<html><head><title>Envoys meet over herring</title></head><body><article><h1>Envoys meet over herring</h1><p>${body}</p><p>They parted without a word.</p></article></body></html>`,
}

/** What capture says of a sample of each format; the others are called as the format is. */
const hints: Record<string, Page['hint']> = { ninjs: 'json' }

const page = (text: string, hint: Page['hint']): Page => ({
  id: '0'.repeat(64),
  source: 'sample',
  body: new TextEncoder().encode(text),
  hint,
  capturedAt: null,
  publishedHint: null,
  address: null,
  charset: null,
})

describe.each(formats.map((format) => [format.name, format] as const))('the %s format', (name, format) => {
  const hint = hints[name] ?? (name as Page['hint'])
  const sample = samples[name] ?? ''

  it('reads its sample: one article, its text and zones well formed', () => {
    expect(sample).not.toBe('')
    const { value } = readPage(page(sample, hint), [english])
    expect(value).toHaveLength(1)
    for (const article of value) {
      expect(article.title).toBe('Envoys meet over herring')
      expect(article.text).toBe(`${body}\n\nThey parted without a word.`)
      for (const zone of article.zones) {
        expect(zone.text.trim()).toBe(zone.text)
        expect(zone.text).not.toBe('')
        expect(zone.before >= 0 && zone.before <= article.text.length).toBe(true)
      }
    }
  })

  it('is the only one that is surest of its sample', () => {
    const sure = formats.map((other) => [other.name, other.detect(page(sample, hint), sample)] as const)
    const most = Math.max(...sure.map(([, score]) => score))
    expect(sure.filter(([, score]) => score === most).map(([other]) => other)).toEqual([name])
    const guessed = formats.map((other) => [other.name, other.detect(page(sample, null), sample)] as const)
    expect([...guessed].sort((a, b) => b[1] - a[1])[0]?.[0]).toBe(name)
    expect(format.detect(page(sample, hint), sample)).toBe(1)
  })

  it('says of a page without anything that there is no article', () => {
    for (const empty of ['', ' \n \n', 'Menu\nHome\nLog in\n']) {
      const { value, diagnostics } = readPage(page(empty, hint), [english])
      expect(value).toEqual([])
      expect(diagnostics.map((d) => d.code)).toContain('read/no-article')
    }
  })
})
