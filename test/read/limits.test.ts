import { describe, expect, it } from 'vitest'
import { bytesWithin, readLimits, textWithin } from '../../src/read/limits.ts'

const small = {
  ...readLimits,
  characters: 200,
  lines: 5,
  elements: 8,
  tags: 20,
  depth: 3,
  tag: 60,
  dataDepth: 3,
  data: 80,
}
const html = (text: string) => textWithin({ text, form: 'html', source: 'a.html' }, small)

describe('the text that is read', () => {
  it('is the page itself where it fits', () => {
    const text = '<p>The quay in Lunmark was <b>busy</b>.</p>'
    expect(html(text)).toEqual({ text, diagnostics: [] })
  })

  it('keeps the words of elements that are too deep, without their edges', () => {
    const { text, diagnostics } = html(`${'<div>'.repeat(6)}Talks${'</div>'.repeat(6)}<p>resume.</p>`)
    expect(text).toBe('<div><div><div>Talks</div></div></div><p>resume.</p>')
    expect(diagnostics[0]?.code).toBe('read/page-too-large-to-read-whole')
    expect(diagnostics[0]?.message).toContain('a.html')
    expect(diagnostics[0]?.message).toContain('3 elements inside one another')
  })

  it('counts no depth for paragraphs and items whose ends are left out', () => {
    expect(html('<p>Talks<p>resume<li>in<li>Lunmark<p>today').diagnostics).toEqual([])
  })

  it('ends at the last element that fits', () => {
    const { text, diagnostics } = html(`${'<i>x</i>'.repeat(9)}<p>gone</p>`)
    expect(text).toBe('<i>x</i>'.repeat(8).slice(0, -4))
    expect(diagnostics[0]?.message).toContain('8 elements')
  })

  it('leaves out attributes without end, quoted brackets in them and all', () => {
    expect(html(`<div class="${'a> '.repeat(30)}"><p>Talks.</p></div>`).text).toBe('<div><p>Talks.</p></div>')
  })

  it('counts no tags in scripts and comments', () => {
    const text = `<script>${'"<b>" + '.repeat(12)}</script><!-- ${'<b>'.repeat(12)} --><p>Talks.</p>`
    expect(html(text).text).toBe(text)
  })

  it.each([
    ['deep', '{"a":{"a":{"a":{"a":1}}}}', '3 levels'],
    ['long', `{"a":"${'b'.repeat(90)}"}`, '80 characters'],
  ])('leaves out linked data that is too %s', (_, json, said) => {
    const { text, diagnostics } = html(`<script type="application/ld+json">${json}</script><p>Talks.</p>`)
    expect(text).toBe('<script type="application/ld+json"></script><p>Talks.</p>')
    expect(diagnostics[0]?.message).toContain(said)
  })

  it('counts brackets in the words of linked data as words', () => {
    const text = '<script type="application/ld+json">{"a":"[[[[\\"[[["}</script>'
    expect(html(text).text).toBe(text)
  })

  it.each([
    ['a b\n'.repeat(7), 'a b\na b\na b\na b\na b', '5 lines'],
    ['word '.repeat(60), 'word '.repeat(40).trim(), '200 characters'],
  ])('ends a plain text at a line or word', (text, kept, said) => {
    const bounded = textWithin({ text, form: 'text', source: 'a.txt' }, small)
    expect(bounded.text.trim()).toBe(kept)
    expect(bounded.diagnostics[0]?.message).toContain(said)
  })

  it('parts no pair of surrogates', () => {
    const { text } = textWithin(
      { text: '🚢'.repeat(150), form: 'text', source: 'a.txt' },
      { ...small, characters: 201 },
    )
    expect(text).toBe('🚢'.repeat(100))
  })
})

describe('the bytes that are read', () => {
  it('end between two characters', () => {
    const { body, diagnostics } = bytesWithin(Buffer.from('é'.repeat(20)), 'a.txt', { ...small, bytes: 11 })
    expect(new TextDecoder('utf-8', { fatal: true }).decode(body)).toBe('é'.repeat(5))
    expect(diagnostics[0]?.message).toContain('11 bytes')
  })
})
