import { describe, expect, it } from 'vitest'
import { cutMail } from '../../src/capture/containers/mail/cut-mail.ts'

const cut = (text: string): string => Buffer.from(cutMail(Buffer.from(text))).toString()

describe('messages', () => {
  it('are read whole as long as they are ordinary', () => {
    const bytes = Buffer.from(`From: a\r\n\r\n${'--b\r\n\r\nTalks resumed.\r\n'.repeat(100)}`)
    expect(cutMail(bytes)).toBe(bytes)
  })

  it.each([
    ['parts without end', '--b\r\n\r\nTalks.\r\n', 3000],
    ['messages within messages', 'Content-Type: message/rfc822\r\n\r\n', 100],
    ['lines without end', `${'Talks resumed. '.repeat(60)}\r\n`, 12_000],
  ])('are cut behind a line where they have %s', (_, piece, times) => {
    const text = `From: a\r\n\r\n${piece.repeat(times)}`
    expect(cut(text).length).toBeLessThan(text.length)
    expect(text.startsWith(cut(text))).toBe(true)
    expect(cut(text).endsWith('\n')).toBe(true)
  })
})
