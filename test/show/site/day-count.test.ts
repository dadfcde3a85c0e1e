import { describe, expect, test } from 'vitest'
import { countDays } from '../../../src/show/site/day-count.ts'

describe('countDays', () => {
  test.each([
    ['2031-04-14', 'in 3 days'],
    ['2031-04-12', 'tomorrow'],
    ['2031-04-11', 'today'],
    ['2031-04-10', 'yesterday'],
    ['2031-03-21', '21 days ago'],
    ['2031-04-14/2031-04-18', 'in 3 to 7 days'],
    ['2031-04', 'within 19 days'],
    ['2031-03', '11 days ago at the latest'],
    ['../2031-04-16', 'within 5 days'],
    ['2031-05-01/..', 'in 20 days at the earliest'],
    ['XXXX-08-08', null],
    [null, null],
  ])('tells of %s no more than is known', (date, words) => {
    expect(countDays(date, '2031-04-11')).toBe(words)
  })

  test('counts from no day where none is in front', () => {
    expect(countDays('2031-04-14', null)).toBeNull()
  })
})
