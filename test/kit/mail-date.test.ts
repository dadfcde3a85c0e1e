import { describe, expect, it } from 'vitest'
import { mailDate } from '../../src/kit/mail-date.ts'

describe('dates of e-mail and feeds', () => {
  it.each([
    ['Tue, 22 Jul 2031 08:00:00 +0200', '2031-07-22T08:00:00+02:00'],
    ['22 Jul 2031 08:00 GMT', '2031-07-22T08:00:00Z'],
    ['Tue, 2 July 2031 8:05:09 EST', '2031-07-02T08:05:09-05:00'],
    ['Tue, 22 Jul 2031 08:00:00 -0000 (unknown)', '2031-07-22T08:00:00Z'],
    ['Tue, 22 Jul 31 08:00:00 +0000', '2031-07-22T08:00:00+00:00'],
    ['Tue, 22 Jul 2031', '2031-07-22'],
    ['Tue, 22 Jul 2031 08:00:00', '2031-07-22'],
    ['Tue, 22 Jul 2031 08:00:00 BST', '2031-07-22'],
    ['Tue, 22 Jul 2031 25:00:00 +0200', '2031-07-22'],
    ['31 Feb 2031 08:00:00 +0200', null],
    ['22 Foo 2031', null],
    ['2031-07-22T08:00:00Z', null],
    ['', null],
    [' '.repeat(100000), null],
  ])('%s', (text, value) => {
    expect(mailDate(text)).toBe(value)
  })
})
