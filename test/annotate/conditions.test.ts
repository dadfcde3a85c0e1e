import { describe, expect, test } from 'vitest'
import { nameOf, readNegotiation } from '../support/negotiation-scene.ts'

type Row = readonly [text: string, party: string, wants: string, onlyAfter: string, rule: string]

const rows: readonly Row[] = [
  [
    'Keshet made any truce conditional on the return of the islands.',
    'Keshet',
    'any truce',
    'the return of the islands',
    'cue',
  ],
  [
    '"There will be no deal unless the crews come home," Morvane said.',
    'Vardania',
    'deal',
    'the crews come home',
    'cue',
  ],
  [
    'Keshet ruled out any talks as long as boats remain in the strait.',
    'Keshet',
    'any talks',
    'boats remain in the strait',
    'cue',
  ],
  [
    'Keshet has vowed to keep shelling the port until the guild is disarmed.',
    'Keshet',
    'not keep shelling the port',
    'the guild is disarmed',
    'cue',
  ],
  [
    'Keshet said it could abandon the talks if Vardania does not open the strait.',
    'Keshet',
    'abandon the talks',
    'Vardania does not open the strait',
    'cue',
  ],
  [
    'Keshet and Vardania condemned the raid, threatening "new steps" if the rebels do not free the crews.',
    'Keshet and Vardania',
    '"new steps"',
    'the rebels do not free the crews',
    'cue',
  ],
  [
    'Vardania said the treaty could be signed once the islands are returned.',
    'Vardania',
    'the treaty could be signed',
    'the islands are returned',
    'cue',
  ],
  [
    'Keshet insists that the patrols leave the bank before its prime minister, Zhanat Oruhai, will meet Vardania.',
    'Keshet',
    'its prime minister, Zhanat Oruhai, will meet Vardania',
    'the patrols leave the bank',
    'cue',
  ],
  [
    'The talks will not get anywhere if Keshet insists on the levy, Morvane said.',
    'Vardania',
    'The talks will not get anywhere',
    'Keshet insists on the levy',
    'cue',
  ],
  [
    'The guild wanted to read the report before making Keshet another offer.',
    'Salt Guild',
    'making Keshet another offer',
    'read the report',
    'cue',
  ],
  [
    'Keshet offered 12 prisoners in return for the following points: a truce, open straits and a list.',
    'Keshet',
    '12 prisoners',
    'a truce, open straits and a list',
    'list',
  ],
  [
    'Keshet is prepared to end the blockade on two conditions: Vardania opens the strait and frees the crews.',
    'Keshet',
    'end the blockade',
    'Vardania opens the strait and frees the crews',
    'list',
  ],
  [
    'The authority said it would not make another offer until the board has met.',
    'The authority',
    'make another offer',
    'the board has met',
    'cue',
  ],
  [
    'Morvane said Vardania needed until July to "reach a good deal".',
    'Vardania',
    '"reach a good deal"',
    'until July',
    'need',
  ],
  [
    'Vardania said it will not discuss the islands until a truce is established.',
    'Vardania',
    'discuss the islands',
    'a truce is established',
    'cue',
  ],
  [
    'Keshet offered to free 12 prisoners in exchange for a ten-day truce.',
    'Keshet',
    'free 12 prisoners',
    'a ten-day truce',
    'cue',
  ],
  [
    'Keshet has threatened new sanctions unless a list is signed by May.',
    'Keshet',
    'not new sanctions',
    'a list is signed by May',
    'cue',
  ],
  [
    'Vardania said a summit was possible only as a last step to crown a fishing deal.',
    'Vardania',
    'a summit was possible',
    'a last step to crown a fishing deal',
    'cue',
  ],
  [
    '"Much work must be done before a meeting of the leaders," Renholt said.',
    'Keshet',
    'a meeting of the leaders',
    'Much work must be done',
    'cue',
  ],
  [
    'Vardania said a summit is needed in order to reach a truce.',
    'Vardania',
    'reach a truce',
    'a summit is needed',
    'cue',
  ],
  [
    'Keshet gave Vardania a ten-day deadline to agree to a truce or face new sanctions.',
    'Keshet',
    'no new sanctions',
    'agree to a truce',
    'ultimatum',
  ],
  [
    'Keshet insisted that any peace agreement sees Vardania leave the islands.',
    'Keshet',
    'any peace agreement',
    'Vardania leave the islands',
    'term',
  ],
  [
    '"To reach a good deal, we need time until spring," Morvane said.',
    'Vardania',
    'reach a good deal',
    'time until spring',
    'need',
  ],
  [
    'Keshet will receive the president of Vardania only when the cutters have gone.',
    'Keshet',
    'Keshet will receive the president of Vardania',
    'the cutters have gone',
    'cue',
  ],
  [
    '"If Vardania lifts the levy, we will open the ports," Renholt said.',
    'Keshet',
    'we will open the ports',
    'Vardania lifts the levy',
    'fronted',
  ],
  [
    '"First the truce holds, then the ships go home," Morvane said.',
    'Vardania',
    'the ships go home',
    'First the truce holds',
    'sequence',
  ],
  [
    '"Only the release of all captives will allow for talks," Morvane said.',
    'Vardania',
    'for talks',
    'the release of all captives',
    'sole',
  ],
  [
    'Renholt said the talks hinge on a lasting truce.',
    'Keshet',
    'the talks',
    'a lasting truce',
    'dependence',
  ],
]

describe('conditions', () => {
  test.each(rows)('%s', (text, party, wants, onlyAfter, rule) => {
    const found = readNegotiation(text).condition
    expect(found.map((c) => [nameOf(c.party), c.wants, c.onlyAfter, c.rule])).toEqual([
      [party, wants, onlyAfter, `conditions/${rule}`],
    ])
  })

  test.each([
    ['Keshet no longer insists on a truce before talks.', 'Keshet', 'talks', 'a truce'],
    ['Keshet dropped its demand that a truce come first.', 'Keshet', null, 'a truce'],
  ])('%s gives a condition up', (text, party, wants, onlyAfter) => {
    const found = readNegotiation(text).condition
    expect(found.map((c) => [nameOf(c.party), c.wants, c.onlyAfter, c.dropped])).toEqual([
      [party, wants, onlyAfter, true],
    ])
  })

  test('what a pact waits for is told of nobody, and the pact is one issue by any name', () => {
    const [found] = readNegotiation(
      'The deal will not go into effect until the annex of boats is signed.',
    ).condition
    expect([found?.party, found?.onlyAfter, found?.rule]).toEqual([
      null,
      'the annex of boats is signed',
      'conditions/effect',
    ])
    expect(found?.wantsIssues).toContain('other:deal')
  })

  test.each([
    ['Morvane said Keshet will not stop until it has the strait.'],
    ['"If Keshet closes the strait, it will lead to war," Morvane said.'],
    ['Keshet forced Vardania to sign in return for aid.'],
    ['"No one will starve if Keshet closes the strait," Morvane said.'],
    ['Morvane hoped for a deal that will prevent Keshet from closing the strait.'],
    ['Keshet would send little, if any, salt to Vardania.'],
    ['Vardania will support the guild for as long as it takes.'],
    ['Morvane said only Keshet could end the blockade.'],
    ['Vardania threatened a 20% levy before halving it in the spring.'],
    ['The ferries were full until Friday.'],
    ['Morvane spoke before the session opened.'],
    ['Renholt asked if the list was ready.'],
    ['It looks as if Keshet sailed.'],
    ['Vardania warned that hunger on the islands will spread unless Keshet opens the strait.'],
    ['Vardania had sought a levy on salt until the vote on the treaty.'],
    ['"If it does not, Keshet will back away," Keshet said.'],
    ['Keshet will not say what new steps Vardania will take if its demands are not met.'],
    ['Vardania linked the raid on the port to militias in Lunmark.'],
    ['Vardania called for a truce without preconditions to allow for talks.'],
    ['"If the levies are raised, they will go against our hopes for a settlement," Keshet said.'],
  ])('%s waits for nothing', (text) => {
    expect(readNegotiation(text).condition).toEqual([])
  })
})
