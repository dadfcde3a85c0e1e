import { describe, expect, it } from 'vitest'
import { foldTight } from '../../src/kit/fold.ts'
import { outletTable } from '../../src/read/outlet-table/index.ts'
import { agencyNamed, kindAt, outletAt, outletNamed } from '../../src/read/outlets.ts'

const rows = outletTable.map((row) => row.split('|').map((cell) => cell.trim()))
const namesOf = (row: readonly string[]): readonly string[] =>
  [row[0] ?? '', ...(row[1] ?? '').split(',')].map((name) => name.trim()).filter(Boolean)

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, i) => values.indexOf(value) !== i)

describe('the table of outlets', () => {
  it('has six cells in each line, a name and a kind', () => {
    const kinds = new Set(['official', 'state media', 'agency', 'press', 'aggregator', 'research'])
    expect(rows.filter((row) => row.length !== 6 || !row[0] || !kinds.has(row[2] ?? ''))).toEqual([])
    expect(rows.length).toBeGreaterThan(500)
  })

  it('says each name and each domain once', () => {
    expect(repeated(rows.flatMap((row) => namesOf(row).map(foldTight)))).toEqual([])
    expect(repeated(rows.flatMap((row) => (row[5] ?? '').split(/\s+/).filter(Boolean)))).toEqual([])
  })

  it('gives domains, not addresses', () => {
    const domains = rows.flatMap((row) => (row[5] ?? '').split(/\s+/).filter(Boolean))
    expect(
      domains.filter((domain) => !/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(domain)),
    ).toEqual([])
  })

  it('spells a house in one way', () => {
    const spellings = new Map<string, Set<string>>()
    for (const [, , , family = ''] of rows)
      if (family)
        spellings.set(foldTight(family), (spellings.get(foldTight(family)) ?? new Set()).add(family))
    expect([...spellings.values()].filter((each) => each.size > 1)).toEqual([])
  })

  it('gives every agency the mark of its copy, and no mark to two houses', () => {
    expect(rows.filter((row) => row[2] === 'agency' && !row[4]).map((row) => row[0])).toEqual([])
    const owners = new Map<string, Set<string>>()
    for (const [name = '', , , family = '', mark = ''] of rows)
      if (mark) owners.set(mark, (owners.get(mark) ?? new Set()).add(family || name))
    expect([...owners].filter(([, houses]) => houses.size > 1)).toEqual([])
  })
})

describe('looking an outlet up', () => {
  it.each([
    ['Agence France-Presse', 'AFP'],
    ['the Associated Press', 'AP'],
    ['A.P.', 'AP'],
    ['RFE/RL’s Vardanian Service', 'RFE/RL'],
    ['Press Trust of India', 'PTI'],
    ['Corvale Herald', null],
  ])('%s is copy of %s', (credit, mark) => {
    expect(agencyNamed(credit)).toBe(mark)
  })

  it('knows a house by its domains and those below them', () => {
    expect(outletAt('uk.reuters.com')?.name).toBe('Reuters')
    expect(outletAt('notreuters.com')).toBeNull()
    expect(outletNamed('x'.repeat(100_000))).toBeNull()
  })

  it('counts two papers of one house as one family', () => {
    expect(outletNamed('The Times')?.family).toBe(outletNamed('New York Post')?.family)
  })

  it.each([
    ['www.state.gov', 'official'],
    ['mfa.gov.ua', 'official'],
    ['www.mod.go.jp', 'official'],
    ['ec.europa.eu', 'official'],
    ['press.un.org', 'official'],
    ['corvale-herald.example', null],
    ['gov.example', null],
    ['abcnews.go.com', null],
  ])('%s by its ending alone is %s', (host, kind) => {
    expect(kindAt(host)).toBe(kind)
  })
})
