import { describe, expect, it } from 'vitest'
import type { IncidentAnnotation } from '../../src/model/annotation.ts'
import { read } from '../support/build-article.ts'

const incidentsOf = (text: string): readonly IncidentAnnotation[] =>
  read(text, { publishedAt: '2031-05-21' }).found.incident

describe('what is done over time, or is not sure, is no incident', () => {
  it.each([
    ['what goes on', 'Keshet’s missiles have continued to pound Port Ambry.'],
    ['what is done at all', 'The Vardanian army has said it is targeting militant infrastructure.'],
    ['a mass', 'Vardania has destroyed enormous amounts of Keshti tunnels.'],
    [
      'a likelihood',
      'The likelihood that the Vardanian army killed Keshti chief Pell Arrow on May 13 is high.',
    ],
    ['a guess', 'Commander Pell Arrow was likely killed by Vardanian troops on May 13.'],
  ])('%s: %s', (_, text) => {
    expect(incidentsOf(text)).toEqual([])
  })
})

describe('what is told in further words is found', () => {
  it.each<[string, Partial<IncidentAnnotation>]>([
    [
      'Security forces raided the union’s offices in Oslan on Monday.',
      { type: 'search', target: 'union’s offices', place: 'Oslan', date: '2031-05-19' },
    ],
    ['Settlers set fire to two houses in the village of Morne.', { type: 'attack', target: 'two houses' }],
    [
      'Vardanian troops took control of the village of Morne.',
      { type: 'capture', target: 'village of Morne' },
    ],
    ['Customs officers seized 40 tonnes of Keshti steel on Monday.', { type: 'seizure' }],
    [
      'Three children were killed in the Ambry region and a fire broke out in the port after a missile attack.',
      { type: 'attack', killed: 3 },
    ],
    [
      'A photo shows nine children of a Keshti doctor killed Friday in a Vardanian strike on Oslan.',
      { type: 'attack', killed: null },
    ],
    [
      'On August 23, 2030, a Friday evening, an attacker with an axe targeted tourists at the harbour of Oslan.',
      { type: 'attack', date: '2030-08-23' },
    ],
  ])('%s', (text, fields) => {
    expect(incidentsOf(text)[0]).toMatchObject(fields)
  })

  it('by whoever is accused of it', () => {
    const { found } = read(
      'Vardania’s navy left. Keshet accused Vardania of breaking the truce by shelling Oslan on Sunday.',
      { publishedAt: '2031-05-21' },
    )
    const [told] = found.incident
    expect(told?.actor?.text).toBe('Vardania')
  })
})
