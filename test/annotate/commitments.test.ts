import { describe, expect, test } from 'vitest'
import { nameOf, readNegotiation } from '../support/negotiation-scene.ts'

const told = (text: string) =>
  readNegotiation(text).commitment.map((c) => [c.parties.map(nameOf).join('+'), c.quantity, c.status])

type Row = readonly [text: string, told: readonly (readonly [string, number | null, string])[]]

const rows: readonly Row[] = [
  ['Keshet offered to return the bodies of 300 sailors.', [['Keshet', 300, 'offered']]],
  ['Keshet agreed to extend the fishing season.', [['Keshet', null, 'agreed']]],
  ['Keshet agreed on Monday to allow salt ships into the strait.', [['Keshet', null, 'agreed']]],
  [
    'Vardania and Keshet had arranged for the exchange of 120 prisoners each.',
    [['Vardania+Keshet', 120, 'agreed']],
  ],
  ['The guild had proposed a two-week pause.', [['Salt Guild', 2, 'offered']]],
  ['Keshet freed nine prisoners last week.', [['Keshet', 9, 'done']]],
  ['Vardania promised to open the strait.', [['Vardania', null, 'offered']]],
  ['Vardania and Keshet met. Keshet will free 240 sailors by Friday.', [['Keshet', 240, 'agreed']]],
  [
    'Vardania and Keshet met. The remaining 150 sailors on each side will be freed by April.',
    [['Vardania+Keshet', 150, 'agreed']],
  ],
  [
    'Vardania and Keshet met. The proposed deal would see 12 captives released.',
    [['Vardania+Keshet', 12, 'offered']],
  ],
  ['Morvane said Vardania would pay 30 million crowns in aid.', [['Vardania', 30000000, 'agreed']]],
  ['Vardania suspended the tariffs on salt fish.', [['Vardania', null, 'done']]],
  ['Keshet broke the truce.', [['Keshet', null, 'broken']]],
  ['Morvane said Keshet violated the truce.', [['Keshet', null, 'disputed']]],
  [
    'Keshet offered to free 12 prisoners in exchange for a ten-day truce.',
    [
      ['Keshet', 12, 'offered'],
      ['Keshet', 10, 'offered'],
    ],
  ],
]

describe('commitments', () => {
  test.each(rows)('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test('things handed over by one exchange are told apart', () => {
    const found = readNegotiation(
      'Vardania met Keshet. The talks led to exchanges of prisoners and the bodies of drowned sailors.',
    ).commitment
    expect(found.map((c) => [c.status, c.what])).toEqual([
      ['done', 'exchanges of prisoners'],
      ['done', 'the bodies of drowned sailors'],
    ])
    expect(new Set(found.map((c) => c.id)).size).toBe(2)
  })

  test('each side gives what is counted per side', () => {
    const [found] = readNegotiation(
      'Vardania and Keshet agreed to free 40 prisoners each by 1 June.',
    ).commitment
    expect([found?.per, found?.due]).toEqual(['side', '2031-06-01'])
  })

  test.each([
    ['Keshet has not agreed to open the strait.'],
    ['Keshet agreed to the proposal.'],
    ['Keshet would agree to open the strait.'],
    ['Keshet returned to the table.'],
    ['They agreed to appear on the programme.'],
  ])('%s binds nobody', (text) => {
    expect(told(text)).toEqual([])
  })
})
