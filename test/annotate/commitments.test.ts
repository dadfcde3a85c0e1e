import { describe, expect, test } from 'vitest'
import { nameOf, readNegotiation } from '../support/negotiation-scene.ts'

const told = (text: string) =>
  readNegotiation(text).commitment.map((c) => [c.parties.map(nameOf).join('+'), c.quantity, c.status])

type Row = readonly [text: string, told: readonly (readonly [string, number | null, string])[]]

const rows: readonly Row[] = [
  ['Vardania and Keshet met. Keshet has so far handed over 12 of the 40 sailors.', [['Keshet', 12, 'done']]],
  ['Vardania and Keshet met. Keshet pledged not to shell the port.', [['Keshet', null, 'offered']]],
  ['Vardania has given Keshet its word that no boats will sail.', [['Vardania', null, 'offered']]],
  ['Keshet failed to deliver on its pledge to open the strait.', [['Keshet', null, 'broken']]],
  [
    'Vardania and Keshet met. Vardania will cut its levies on fish to 10 percent from 30 percent.',
    [['Vardania', 10, 'agreed']],
  ],
  [
    'Vardania pledged 4 million crowns ($3 million) in aid to the islands.',
    [['Vardania', 4000000, 'offered']],
  ],
  ['Keshet is ready for a truce. Keshet met Vardania.', [['Keshet', null, 'offered']]],
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
  ['"We are committed to making a better offer," Morvane said.', [['Vardania', null, 'offered']]],
  ['Keshet remains "committed" to reaching a truce.', [['Keshet', null, 'offered']]],
  ['Keshet was ready to end the blockade.', [['Keshet', null, 'offered']]],
  ['Keshet is ready for a short truce.', [['Keshet', null, 'offered']]],
  ["Morvane welcomed Keshet's willingness to host the talks.", [['Keshet', null, 'offered']]],
  ['"We will allow salt boats into the strait," Morvane said.', [['Vardania', null, 'offered']]],
  [
    'Vardania and Keshet met. Under the agreement, Keshet will open the strait.',
    [['Keshet', null, 'agreed']],
  ],
  [
    'Vardania and Keshet met. Under the proposed deal, Keshet would open the strait.',
    [['Keshet', null, 'offered']],
  ],
  ['Keshet said it would allow salt boats into the strait.', [['Keshet', null, 'offered']]],
  ['Keshet will continue to fund the boats.', [['Keshet', null, 'offered']]],
  ['Keshet decided to lift the tariffs on salt.', [['Keshet', null, 'agreed']]],
  ['Morvane said the tariffs would be suspended for the summer.', [['Vardania', null, 'agreed']]],
  ['Vardania and Keshet signed a truce on Monday.', [['Vardania+Keshet', null, 'agreed']]],
  [
    'Vardania and Keshet adopted a treaty. It requires shipowners to set aside 20 percent of their salt.',
    [
      ['Vardania+Keshet', null, 'agreed'],
      ['Vardania+Keshet', 20, 'agreed'],
    ],
  ],
  [
    'Vardania and Keshet met. Both sides agreed to exchange 40 sailors, reopen the strait and continue the talks.',
    [
      ['Vardania+Keshet', 40, 'agreed'],
      ['Vardania+Keshet', null, 'agreed'],
      ['Vardania+Keshet', null, 'agreed'],
    ],
  ],
  ['Vardania and Keshet met. They had each handed over 390 sailors.', [['Vardania+Keshet', 390, 'done']]],
  ['The talks go on. Party leaders offered a $40,000 cap on duties.', [['', 40000, 'offered']]],
  ['Keshet committed itself to withdrawing its boats.', [['Keshet', null, 'offered']]],
  [
    'Vardania and Keshet met. Both sides committed to keeping in touch.',
    [['Vardania+Keshet', null, 'offered']],
  ],
  ['Keshet offered to pull back its gunboats.', [['Keshet', null, 'offered']]],
  ['Keshet promised more boats for the crews.', [['Keshet', null, 'offered']]],
  ['Keshet is to deliver 200 tons of salt.', [['Keshet', 200, 'agreed']]],
  ['Keshet is due to free 33 captives over six weeks.', [['Keshet', 33, 'agreed']]],
  ['Keshet began handing over 60 captives on Sunday.', [['Keshet', 60, 'done']]],
  ['Keshet has begun withdrawing its troops from the bank.', [['Keshet', null, 'done']]],
  ['Vardania and Keshet completed the exchange of captives.', [['Vardania+Keshet', null, 'done']]],
  ['Vardania and Keshet met. The swap took place at the bridge.', [['Vardania+Keshet', null, 'done']]],
  ['Vardania and Keshet met. 25 sailors were handed over by Keshet.', [['Keshet', 25, 'done']]],
  ['Vardania and Keshet met. A total of 25 captives have been freed.', [['Vardania+Keshet', 25, 'done']]],
  ['Keshet reneged on its pledge to free the sailors.', [['Keshet', null, 'broken']]],
  ['Keshet failed to honour the accord.', [['Keshet', null, 'broken']]],
  ['Vardania accused Keshet of violating the ceasefire.', [['Keshet', null, 'disputed']]],
  ['Vardania and Keshet accused each other of breaking the truce.', [['Vardania+Keshet', null, 'disputed']]],
  ['Keshet accepted a 60-day truce.', [['Keshet', 60, 'agreed']]],
  ['Members of the Salt Guild ratified the contract.', [['Salt Guild', null, 'agreed']]],
  ['The Salt Guild met the board. Guild members voted to accept the deal.', [['Salt Guild', null, 'agreed']]],
  [
    'Vardania and Keshet met. A tentative agreement was reached on Friday.',
    [['Vardania+Keshet', null, 'agreed']],
  ],
  ['Vardania and Keshet met. The truce took effect at dawn.', [['Vardania+Keshet', null, 'agreed']]],
  ["Keshet's offer would raise wages by 6 percent.", [['Keshet', 6, 'offered']]],
  ['Vardania and Keshet met. There would be a 70-day truce.', [['Vardania+Keshet', 70, 'offered']]],
  ['Vardania agreed to cut tariffs to 10 percent from 25 percent.', [['Vardania', 10, 'agreed']]],
  ['Vardania delayed until July 9 the 50 percent tariffs.', [['Vardania', null, 'done']]],
  ['Vardania extended the deadline to July 9.', [['Vardania', null, 'done']]],
  ['Vardania and Keshet met. Vardania would lift some sanctions in return.', [['Vardania', null, 'offered']]],
  ['Vardania and Keshet met. The deal commits Keshet to opening its ports.', [['Keshet', null, 'agreed']]],
  ['Keshet agreed that no rebels would use its harbours.', [['Keshet', null, 'agreed']]],
  [
    'The guild met the board. Its latest offer proposes a 13 percent raise: six percent now and seven later.',
    [['', 13, 'offered']],
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

  test('what is broken has no number, and what is put off no length as its date', () => {
    const [broken] = readNegotiation('Keshet broke the two-month truce of 30 boats.').commitment
    expect([broken?.status, broken?.quantity]).toEqual(['broken', null])
    const [moved] = readNegotiation('Vardania delayed the tariffs on salt by more than a month.').commitment
    expect([moved?.status, moved?.due]).toEqual(['done', null])
  })

  test('what was put off is told with its verb, and no earlier date is when it is due', () => {
    const [lifted] = readNegotiation('Vardania lifted an 11-week blockade of the strait.').commitment
    expect([lifted?.what, lifted?.due]).toEqual(['lifted an 11-week blockade of the strait', null])
    const [moved] = readNegotiation(
      'Vardania agreed to an extension of the original July deadline for the levies.',
    ).commitment
    expect([moved?.status, moved?.due]).toEqual(['agreed', null])
  })

  test('no joint ends what is undertaken', () => {
    const found = readNegotiation(
      'Vardania and Keshet agreed to swap 12 sailors each, present their view of a truce, and continue the contacts.',
    ).commitment
    expect(found.map((c) => c.what)).toEqual([
      'swap 12 sailors each',
      'present their view of a truce',
      'continue the contacts',
    ])
  })

  test('where two meetings have other sides, "both" are nobody that is sure', () => {
    const found = readNegotiation(
      'Vardania met the Salt Guild on Monday. Vardania met Keshet on Friday. The report was long. Nobody spoke. The hall was cold. Snow fell. More than 40 hostages were returned.',
    ).commitment
    expect(found.map((c) => [c.parties, c.quantity, c.status])).toEqual([[[], 40, 'done']])
  })

  test('the size of a duty is not what its extension counts', () => {
    const [found] = readNegotiation('Vardania agreed to an extension of the 50% tariff deadline.').commitment
    expect([found?.status, found?.quantity]).toEqual(['agreed', null])
  })

  test('each side gives what is counted per side', () => {
    const [found] = readNegotiation(
      'Vardania and Keshet agreed to free 40 prisoners each by 1 June.',
    ).commitment
    expect([found?.per, found?.due]).toEqual(['side', '2031-06-01'])
  })

  test.each([
    ['Keshet has not agreed to open the strait.'],
    ['Vardania and Keshet met. No agreement was reached.'],
    ['Vardania and Keshet met. The truce that had been reached in May is over.'],
    ['The navy conducted strikes on the port.'],
    ['The council of Keshet missed a promised deadline.'],
    ['Keshet agreed to the proposal.'],
    ['Keshet would agree to open the strait.'],
    ['Keshet returned to the table.'],
    ['They agreed to appear on the programme.'],
    ['If Keshet agrees to open the strait, the boats will sail.'],
    ['Keshet is ready to fight.'],
    ['Keshet vowed to destroy the boats.'],
    ['Keshet will end the talks on salt.'],
    ['The levy, which Morvane argued will give boats a chance, was spent.'],
    ['Keshet is ready to talk about the strait.'],
    ['Morvane asked how much Keshet will pay for the boats.'],
    ['Keshet will pay a visit to Vardania on Monday.'],
    ['Keshet delivered strikes on two boats of Vardania.'],
    ['Vardania spoke of its commitments to Keshet.'],
    ["It depends on Keshet's willingness to open the strait."],
    ['Keshet and Vardania met. "We will take it from there," Morvane said.'],
    ['Vardania agreed to move it.'],
    ['Vardania and Keshet met. Keshet remained committed to talks between the two sides.'],
    ['Vardania and Keshet met. Keshet is ready for peace.'],
    ['Vardania and Keshet met. Keshet warned that it would suspend the grain shipments.'],
    ['Vardania and Keshet met. Morvane hoped that Keshet will release 40 sailors.'],
    ['Vardania extended the deadline.'],
    ['Keshet would gain if Vardania reached a deal with the guild.'],
  ])('%s binds nobody', (text) => {
    expect(told(text)).toEqual([])
  })
})
