import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { isSwollen } from '../../src/capture/containers/pdf/is-swollen.ts'

const pdf = (dictionary: string, packed: Uint8Array, times = 1): Buffer =>
  Buffer.concat([
    Buffer.from('%PDF-1.4\n'),
    ...Array.from({ length: times }, (_, n) =>
      Buffer.concat([
        Buffer.from(`${String(n + 4)} 0 obj\n<<${dictionary}>>stream\r\n`),
        packed,
        Buffer.from('\nendstream\nendobj\n'),
      ]),
    ),
  ])
const blank = (megabytes: number) => deflateSync(Buffer.alloc(megabytes * 1048576, 32))

describe('streams of a PDF', () => {
  it('are sound where they grow as drawings do', () => {
    expect(isSwollen(pdf('/Filter/FlateDecode', deflateSync(Buffer.from('BT (Talks) Tj ET')), 50))).toBe(
      false,
    )
    expect(isSwollen(pdf('/Filter/FlateDecode', Buffer.from('x no deflated bytes')))).toBe(false)
    expect(isSwollen(Buffer.from('%PDF-1.4 stream'))).toBe(false)
  })

  it('are not where one, or all together, grow without end', () => {
    expect(isSwollen(pdf('/Filter/FlateDecode', blank(17)))).toBe(true)
    expect(isSwollen(pdf('/Filter [/Fl /Fl]', deflateSync(blank(17))))).toBe(true)
    expect(isSwollen(pdf('/Filter/FlateDecode', blank(15), 9))).toBe(true)
  })

  it('may be pictures, which nobody unpacks for their text', () => {
    expect(isSwollen(pdf('/Subtype/Image/Filter/FlateDecode', blank(17)))).toBe(false)
  })
})
