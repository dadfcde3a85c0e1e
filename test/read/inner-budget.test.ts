import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.ts'
import { openBudget } from '../../src/read/inner-budget.ts'
import { readLimits } from '../../src/read/limits.ts'
import { readPage } from '../../src/read/read-page.ts'

const limits = { ...readLimits, characters: 100, elements: 20 }
const pageOf = (text: string, hint: 'feed' | 'json') => ({
  id: '0'.repeat(64),
  source: 'talks',
  body: Buffer.from(text),
  hint,
  capturedAt: null,
  publishedHint: null,
  address: null,
  charset: null,
})
const feedOf = (title: string, items: string) =>
  `<rss version="2.0"><channel><title>Corvale Herald</title>${items}<item><title>${title}</title><description>Talks resumed.</description></item></channel></rss>`
const codes = (text: string, hint: 'feed' | 'json') =>
  readPage(pageOf(text, hint), [english]).diagnostics.map(({ code }) => code)

describe('texts inside of one page', () => {
  it('are given out until there were too many characters or tags', () => {
    const texts = openBudget('talks.rss', limits)
    expect(texts.take('x'.repeat(90), 'text')).toHaveLength(90)
    expect(texts.diagnostics()).toEqual([])
    expect(texts.take('y'.repeat(90), 'text')).toHaveLength(90)
    expect(texts.take('z'.repeat(90), 'text')).toBeNull()
    expect(texts.take('z', 'text')).toBeNull()
    expect(texts.diagnostics().map(({ code }) => code)).toEqual(['read/page-too-large-to-read-whole'])
    const tags = openBudget('talks.rss', limits)
    expect(tags.take('<b>x</b>'.repeat(12), 'html')).not.toBeNull()
    expect(tags.take('<b>'.repeat(20), 'html')).toBeNull()
  })

  it('are less deep than a page may be', () => {
    const text = openBudget('talks.rss', readLimits).take('<b>'.repeat(3000), 'html') ?? ''
    expect(text.match(/<b>/g)?.length).toBe(100)
  })

  it('are read where titles, items and feeds have no end', () => {
    expect(codes(feedOf('<![CDATA['.concat('<b>'.repeat(50_000), ']]>'), ''), 'feed')).not.toContain(
      'read/broken-feed',
    )
    const deep = '<div>'.repeat(20_000)
    const item = `<item><title>Talks</title><description><![CDATA[${deep}Talks.]]></description></item>`
    expect(codes(feedOf('Talks', item), 'feed')).toContain('read/page-too-large-to-read-whole')
    expect(
      codes(`{"uri":"a","headline":"Talks","body_xhtml":"${deep}Talks resumed in Lunmark."}`, 'json'),
    ).toContain('read/page-too-large-to-read-whole')
    const many = '{"uri":"a","body_text":""},'.repeat(1001)
    expect(codes(`[${many}{}]`, 'json')).toContain('read/page-too-large-to-read-whole')
  })
})
