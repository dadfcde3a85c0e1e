import { describe, expect, test } from 'vitest'
import { askedFilters, askedSearch } from '../../src/web/asked-search.ts'

const asked = (query: Readonly<Record<string, string>>) => askedSearch(askedFilters(query), query)

describe('a search in an address', () => {
  test('is narrowed by what is given, and by nothing that is empty', () => {
    expect(
      asked({ q: 'nets', kind: '', speaker: ' ', outlet: 'Herald', from: '2031-03-01', to: '2031-03-02' }),
    ).toEqual({
      words: 'nets',
      kinds: null,
      speaker: null,
      outlet: 'Herald',
      from: Date.parse('2031-03-01T00:00:00Z'),
      to: Date.parse('2031-03-02T23:59:59.999Z'),
      asOf: null,
      addedBy: null,
      offset: 0,
      limit: 20,
    })
  })
  test('looks as of the day that stands there, to its end', () => {
    expect(asked({ q: 'nets', 'as-of': '2031-03-01', 'added-by': '2031-03-01T09:00:00Z' })).toMatchObject({
      asOf: Date.parse('2031-03-01T23:59:59.999Z'),
      addedBy: Date.parse('2031-03-01T09:00:00Z'),
    })
  })
  test.each([
    ['3', 40],
    ['-1', 0],
    ['x', 0],
    ['99999', 9980],
  ])('begins where its page begins: %s', (page, offset) => {
    expect(asked({ q: 'nets', page }).offset).toBe(offset)
  })
  test('refuses a day that is none', () => {
    expect(() => askedFilters({ q: 'nets', from: 'March' })).toThrow('is no day')
  })
})
