import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/model/page.ts'
import { decode } from '../../src/read/decode.ts'

const page = (body: Uint8Array, charset: string | null = null): Page => ({
  id: '0'.repeat(64),
  source: 'sample.html',
  body,
  hint: 'html',
  capturedAt: null,
  publishedHint: null,
  address: null,
  charset,
})

const read = (body: Uint8Array, charset: string | null = null) => {
  const { value, diagnostics } = decode(page(body, charset))
  return { text: value, codes: diagnostics.map((d) => d.code) }
}
const utf16 = (text: string, swap: boolean) => {
  const bytes = Buffer.from(text, 'utf16le')
  return swap ? bytes.swap16() : bytes
}
// "Министр прибыл в порт для переговоров о сельди" in Windows-1251, invented and short.
const windows1251 = Buffer.from(
  'cceee8ede8f1f2f020eff0e8e1fbeb20e220efeef0f220e4ebff20efe5f0e5e3eee2eef0eee220ee20f1e5ebfce4e8'.replace(
    'cceee8',
    'cce8',
  ),
  'hex',
)
const cyrillic = new TextDecoder('windows-1251').decode(windows1251)
// "ニシンの漁場と網について会談した。" in Shift_JIS.
const shiftJis = Buffer.from('836a8356839382cc8b998fea82c696d482c982c282a282c489ef926b82b582bd8142', 'hex')
const japanese = new TextDecoder('shift_jis').decode(shiftJis)

describe('encodings', () => {
  it('goes by the byte order mark before all else', () => {
    expect(read(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('Café', false)]), 'utf-8').text).toBe('Café')
    expect(read(Buffer.from('\uFEFFCafé'), 'windows-1251')).toEqual({ text: 'Café', codes: [] })
  })

  it('knows UTF-16 without a mark by its zeros', () => {
    for (const swap of [false, true])
      expect(read(utf16('<p>Herring – and nets.</p>', swap)).text).toContain('– and')
  })

  it('goes by the header before what the page names itself', () => {
    const bytes = Buffer.concat([Buffer.from('<meta charset="koi8-r">'), windows1251])
    expect(read(bytes, 'windows-1251')).toEqual({ text: `<meta charset="koi8-r">${cyrillic}`, codes: [] })
    expect(read(bytes).text).not.toContain(cyrillic)
  })

  it.each([
    ['shift_jis', shiftJis, japanese],
    ['windows-1251', windows1251, cyrillic],
    ['iso-8859-2', Buffer.from([0xb1, 0xe6]), 'ąć'],
    [
      'gb18030',
      Buffer.from('f6e6f3e3', 'hex'),
      new TextDecoder('gb18030').decode(Buffer.from('f6e6f3e3', 'hex')),
    ],
    ['koi8-r', Buffer.from([0xf3, 0xc5, 0xd4, 0xd8]), 'Сеть'],
  ])('reads %s where the page says so', (label, bytes, text) => {
    const head = Buffer.from(`<meta http-equiv="content-type" content="text/html; charset=${label}">`)
    expect(read(Buffer.concat([head, bytes])).text.endsWith(text)).toBe(true)
    const xml = Buffer.from(`<?xml version="1.0" encoding="${label}"?>`)
    expect(read(Buffer.concat([xml, bytes])).text.endsWith(text)).toBe(true)
  })

  it('tells where a header and the bytes disagree, and goes by the bytes', () => {
    expect(read(Buffer.from('Café “nets”'), 'iso-8859-1')).toEqual({
      text: 'Café “nets”',
      codes: ['read/encoding-disagrees'],
    })
    expect(read(Buffer.from('Caf\xe9 nets', 'latin1'), 'utf-8')).toEqual({
      text: 'Café nets',
      codes: ['read/encoding-disagrees'],
    })
    expect(read(Buffer.from('Nets only.'), 'iso-8859-1').codes).toEqual([])
  })

  it('guesses other scripts from the bytes, and takes the rest for Windows-1252', () => {
    expect(read(Buffer.concat(Array.from({ length: 4 }, () => windows1251))).text).toContain(cyrillic)
    expect(read(Buffer.concat(Array.from({ length: 4 }, () => shiftJis))).text).toContain(japanese)
    expect(read(Buffer.from('The \x93nets\x94 \x96 a caf\xe9 in Malm\xf6.', 'latin1')).text).toBe(
      'The “nets” – a café in Malmö.',
    )
  })

  it('names encodings that do not exist, and bytes that are no text', () => {
    expect(read(Buffer.from('<meta charset="utf-9">Café')).codes).toEqual(['read/unknown-encoding'])
    const damaged = Buffer.concat([Buffer.from('Łódź – '.repeat(9)), Buffer.from([0xff])])
    expect(read(damaged).codes).toEqual(['read/undecodable'])
  })
})
