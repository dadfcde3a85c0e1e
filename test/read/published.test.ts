import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.ts'
import { readPage } from '../../src/read/read-page.ts'

const prose =
  'Envoys from Vardania and Keshet met in Port Averel to talk about the herring bank, its nets and the boats that both have kept in harbour since the spring storms ended.'

const timesOf = (under: string) => {
  const html = `<html><head><title>Envoys talk about herring</title></head><body><article><h1>Envoys talk about herring</h1>${under}<p>${prose}</p><p>${prose}</p></article></body></html>`
  const page = {
    id: '0'.repeat(64),
    source: 'talks.html',
    body: new TextEncoder().encode(html),
    hint: 'html' as const,
    capturedAt: null,
    publishedHint: null,
    address: null,
    charset: null,
  }
  const [article] = readPage(page, [english]).value
  return [article?.publishedAt, article?.publishedBasis, article?.updatedAt, article?.updatedBasis]
}

describe('the times of an article', () => {
  it('are the printed days of publication and of change', () => {
    const line = '<p>Published 22 July 2031 | Updated 24 July 2031</p>'
    expect(timesOf(line)).toEqual(['2031-07-22', 'printed', '2031-07-24', 'printed'])
  })

  it('hold no publication where the page prints a change only', () => {
    expect(timesOf('<p>Last updated: 24 July 2031</p>')).toEqual([null, 'none', '2031-07-24', 'printed'])
  })
})
