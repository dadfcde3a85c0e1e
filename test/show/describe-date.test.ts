import { describe, expect, it } from 'vitest'
import { dateAfterVerb, describeDate } from '../../src/show/describe-date.ts'
import { dayBounds } from '../../src/show/edtf.ts'

const rows: readonly (readonly [edtf: string | null, words: string])[] = [
  [null, 'no date known'],
  ['', 'no date known'],
  ['2031-07-25', '25 July 2031'],
  ['2031-07-05', '5 July 2031'],
  ['2031-07', 'July 2031'],
  ['2031', '2031'],
  ['2031-09-02/2031-09-08', 'between 2 and 8 September 2031'],
  ['2031-08-30/2031-09-02', 'between 30 August and 2 September 2031'],
  ['2031-12-30/2032-01-02', 'between 30 December 2031 and 2 January 2032'],
  ['2031-07/2031-09', 'between July and September 2031'],
  ['2031/2033', 'between 2031 and 2033'],
  ['2031-07-25/2031-07-25', '25 July 2031'],
  ['../2031-08-31', 'by 31 August 2031'],
  ['2031-08-31/..', 'from 31 August 2031 on'],
  ['/2031-08-31', 'until 31 August 2031, start not known'],
  ['2031-08-31/', 'from 31 August 2031, end not known'],
  ['../..', 'no date known'],
  ['2031-08-31~', 'about 31 August 2031'],
  ['2031-08~', 'about August 2031'],
  ['2031?', 'perhaps 2031'],
  ['2031-08-31%', 'perhaps about 31 August 2031'],
  ['2031-~08-31', 'about 31 August 2031'],
  ['XXXX-07-19', '19 July, year not known'],
  ['XXXX-07', 'July, year not known'],
  ['2031-07-XX', 'a day in July 2031'],
  ['2031-XX-XX', '2031, day not known'],
  ['203X', 'the 2030s'],
  ['20XX', 'the 2000s'],
  ['[2031-07-24,2031-07-25]', '24 or 25 July 2031'],
  ['[2031-07-24,2031-08-02]', '24 July or 2 August 2031'],
  ['[2031-07-24,2031-07-25,2031-07-30]', '24 July 2031, 25 July 2031 or 30 July 2031'],
  ['{2031-07-24,2031-07-25}', '24 and 25 July 2031'],
  ['[2031-07-24..2031-07-26]', 'between 24 and 26 July 2031'],
  ['P50D', '50 days'],
  ['P1W', '1 week'],
  ['P1Y6M', '1 year 6 months'],
  ['PT40M', '40 minutes'],
  ['P1DT2H', '1 day 2 hours'],
  ['PXD', 'some days'],
  ['P50D~', 'about 50 days'],
  ['2031-07-25T18:40:00Z', '25 July 2031, 18:40 UTC'],
  ['2031-07-25T18:40+03:00', '25 July 2031, 18:40 UTC+3'],
  ['2031-07-25T18:40:00-03:30', '25 July 2031, 18:40 UTC-3:30'],
  ['2031-22', 'summer 2031'],
  ['2031-35', 'third quarter of 2031'],
  ['2031-W30', '2031-W30'],
  ['soon', 'soon'],
  ['2031-13-40', '2031-13-40'],
  ['P', 'P'],
]

describe('describeDate', () => {
  it.each(rows)('says %s as "%s"', (edtf, words) => {
    expect(describeDate(edtf)).toBe(words)
  })

  it('puts the preposition that fits before a date', () => {
    expect(
      ['2031-07-25', '2031-07', '2031-09-02/2031-09-08', '[2031-07-24,2031-07-25]', '../2031-08-31'].map(
        dateAfterVerb,
      ),
    ).toEqual([
      'on 25 July 2031',
      'in July 2031',
      'between 2 and 8 September 2031',
      'on 24 or 25 July 2031',
      'by 31 August 2031',
    ])
  })
})

describe('dayBounds', () => {
  it.each([
    ['2031-07-25', '2031-07-25', '2031-07-25'],
    ['2032-02', '2032-02-01', '2032-02-29'],
    ['2031-33', '2031-01-01', '2031-03-31'],
    ['2031-41', '2031-07-01', '2031-12-31'],
    ['../2031-08-31', null, '2031-08-31'],
    ['[2031-08-06,2031-08-04]', '2031-08-04', '2031-08-06'],
    ['XXXX-07-19', null, null],
    ['P50D', null, null],
    [null, null, null],
  ])('knows the first and the last day of %s', (edtf, first, last) => {
    expect(dayBounds(edtf)).toEqual({ first, last })
  })
})
