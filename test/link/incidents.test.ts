import { describe, expect, test } from 'vitest'
import { incidents } from '../../src/link/incidents/index.ts'
import type { Annotated } from '../../src/link/linker.ts'
import type { IncidentAnnotation } from '../../src/model/annotation.ts'
import { plainLook, toldPage, who } from '../support/told-page.ts'

const told = (id: string, text: string, fields: Partial<IncidentAnnotation>): Annotated => {
  const incident: IncidentAnnotation = {
    kind: 'incident',
    id,
    spans: [{ start: 0, end: text.length }],
    rule: 'incidents/verb-sure',
    type: 'invasion',
    actor: who('Keshet'),
    target: null,
    place: null,
    date: null,
    killed: null,
    wounded: null,
    figures: [],
    claimedBy: null,
    ...fields,
  }
  return toldPage(id, { text, published: '2031-05-21', found: { incident: [incident] } })
}

const lines = (...articles: readonly Annotated[]) => {
  const shelf = incidents.open()
  for (const article of articles) shelf.put(article)
  return shelf.view(plainLook).map((line) => line.mentions)
}

describe('incidents of several pages', () => {
  const month = told('a', 'Keshet invaded Oslan in February 2029.', { date: '2029-02' })
  const day = told('b', 'The invasion, launched on 24 February 2029', { date: '2029-02-24' })

  test('are one where a doer does such a thing once a year', () => {
    expect(lines(month, day)).toEqual([['a', 'b']])
    expect(lines(day, month)).toEqual([['a', 'b']])
  })

  test('stay apart by doer and by day', () => {
    const other = told('c', 'Brannoch invaded Oslan.', { date: '2029-02', actor: who('Brannoch') })
    const may = told('d', 'Keshet invaded Ambry in May 2029.', { date: '2029-05' })
    expect(lines(month, other, may)).toHaveLength(3)
  })

  test('are one where copies tell them in the same words', () => {
    const words = 'Keshti troops attacked a convoy.'
    expect(lines(told('e', words, { type: 'attack' }), told('f', words, { type: 'attack' }))).toEqual([
      ['e', 'f'],
    ])
  })
})
