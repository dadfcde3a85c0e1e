import { describe, expect, it } from 'vitest'
import { dayOfMoment, momentOf, onClock } from '../../src/read/moment.ts'

describe('a time that metadata gives', () => {
  it.each<[string, string, string | undefined]>([
    ['2031-07-22T08:00:00+02:00', '2031-07-22T06:00:00Z', '2031-07-22T08:00:00+02:00'],
    ['2031-07-22 23:30:00 -0500', '2031-07-23T04:30:00Z', '2031-07-22T23:30:00-05:00'],
    ['2031-07-22T08:00:00.123Z', '2031-07-22T08:00:00Z', undefined],
    ['2031-07-22T08:00+00:00', '2031-07-22T08:00:00Z', undefined],
    ['20310722T080000Z', '2031-07-22T08:00:00Z', undefined],
    ['Tue, 22 Jul 2031 08:00:00 GMT', '2031-07-22T08:00:00Z', undefined],
    ['Tue Jul 22 2031 08:00:00 GMT+0330 (over there)', '2031-07-22T04:30:00Z', '2031-07-22T08:00:00+03:30'],
    ['Tue Jul 22 08:00:00 UTC 2031', '2031-07-22T08:00:00Z', undefined],
    ['1942653600', '2031-07-24T10:00:00Z', undefined],
    ['2031-07-22T08:00:00', '2031-07-22', undefined],
    ['20310722', '2031-07-22', undefined],
    ['22 juillet 2031', '2031-07-22', undefined],
    ['2031-07', '2031-07', undefined],
  ])('reads %s', (value, at, local) => {
    expect(momentOf(value)).toEqual(local === undefined ? { at } : { at, local })
  })

  it.each(['', 'yesterday', '05/07/2031', '2031-13-40', '0001-01-01T00:00:00Z', '9999-12-31', '12345'])(
    'makes nothing of %j',
    (value) => {
      expect(momentOf(value)).toBeNull()
    },
  )

  it('knows the day where the outlet stands', () => {
    expect(onClock('2031-07-22T22:30:00Z', 180)).toBe('2031-07-23T01:30:00+03:00')
    expect(dayOfMoment({ at: '2031-07-22T22:30:00Z', local: '2031-07-23T01:30:00+03:00' })).toBe('2031-07-23')
  })
})
