import { describe, expect, test } from 'vitest'
import { findLoops } from '../../../src/link/whole/find-loops.ts'
import type { Finding } from '../../../src/model/dossier.ts'
import { sampleDossier } from '../../support/sample-dossier.ts'

type Condition = Finding<'conditions'>

const [sample] = sampleDossier.conditions
if (!sample) throw new Error('the sample has no condition')

const edge = (
  id: string,
  party: string | null,
  [wants, onlyAfter]: readonly [string, string],
  fields: Partial<Condition> = {},
): Condition => ({
  ...sample,
  id,
  party,
  wants,
  onlyAfter,
  wantsIssues: [],
  onlyAfterIssues: [],
  stories: [],
  knownFrom: '2031-03-01',
  ...fields,
})

const summit = edge('a', 'Vardania', ['a summit could take place', 'a final step to seal the quota treaty'], {
  wantsIssues: ['leaders-meeting'],
  onlyAfterIssues: ['quotas'],
})
const treaty = edge('b', 'Keshet', ['reach any accord on shares', 'the presidents must meet'], {
  wantsIssues: ['quotas'],
  onlyAfterIssues: ['leaders-meeting'],
  knownFrom: '2031-03-09',
})

describe('loops', () => {
  test('two that wait for one another by the issues they speak of', () => {
    expect(findLoops([summit, treaty])).toEqual([
      {
        conditions: ['a', 'b'],
        parties: ['Vardania', 'Keshet'],
        words: ['a final step to seal the quota treaty', 'the presidents must meet'],
        knownFrom: '2031-03-09',
      },
    ])
  })

  test('three in a row', () => {
    const rows = [
      edge('a', 'Vardania', ['open the straits', 'the cutters have gone']),
      edge('b', 'Keshet', ['call the cutters home', 'the crews are free']),
      edge('c', 'Salt Guild', ['free the crews', 'the straits are open']),
    ]
    expect(findLoops(rows).map((l) => l.conditions)).toEqual([['a', 'b', 'c']])
    expect(findLoops(rows.slice(0, 2))).toEqual([])
  })

  test('says of the same parties that say it again in one loop, known from the first two', () => {
    const again = { ...treaty, id: 'c', knownFrom: '2031-04-01' }
    expect(findLoops([summit, again, treaty])).toMatchObject([
      { conditions: ['a', 'b', 'c'], knownFrom: '2031-03-09' },
    ])
  })

  test.each<[string, readonly Condition[]]>([
    ['one party with itself', [summit, { ...treaty, party: 'Vardania' }]],
    ['nobody', [summit, { ...treaty, party: null }]],
    ['a threat', [summit, { ...treaty, relation: 'if' }]],
    [
      'another negotiation',
      [
        { ...summit, stories: ['s-1'] },
        { ...treaty, stories: ['s-2'] },
      ],
    ],
    ['one that was given up', [summit, { ...treaty, status: 'dropped' as const }]],
    [
      'another matter',
      [summit, { ...treaty, onlyAfter: 'the dredging ends', onlyAfterIssues: ['waterways'] }],
    ],
  ])('none with %s', (_, rows) => {
    expect(findLoops(rows)).toEqual([])
  })
})
