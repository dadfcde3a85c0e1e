import { describe, expect, test } from 'vitest'
import { nameOf, readNegotiation } from '../support/negotiation-scene.ts'

type Row = readonly [text: string, party: string, wants: string, onlyAfter: string, rule: string]

const rows: readonly Row[] = [
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
    'no new sanctions',
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
    'receive the president of Vardania',
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
    'talks',
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
  [
    'Vardania said the talks “will not get anywhere” if Keshet insists on the levy.',
    'Vardania',
    'the talks “will not get anywhere”',
    'Keshet insists on the levy',
    'cue',
  ],
  [
    'Renholt said there will be no truce until the captives are home.',
    'Keshet',
    'truce',
    'the captives are home',
    'cue',
  ],
  [
    'Renholt said Keshet would close the strait unless Vardania signs the treaty.',
    'Keshet',
    'not close the strait',
    'Vardania signs the treaty',
    'cue',
  ],
  [
    'Vardania pledged to continue its blockade until Keshet frees the captives.',
    'Vardania',
    'not continue its blockade',
    'Keshet frees the captives',
    'cue',
  ],
  [
    'Morvane said she could walk away from the talks if no list is signed.',
    'Vardania',
    'walk away from the talks',
    'no list is signed',
    'cue',
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
    ['The ferries were full until Friday.'],
    ['Morvane spoke before the session opened.'],
    ['Renholt asked if the list was ready.'],
    ['It looks as if Keshet sailed.'],
    ['Morvane said the fish will rot unless a truce holds.'],
    ['"If the truce fails, the fish will rot," Morvane said.'],
    ['"We will starve if the talks fail," Morvane said.'],
    ['Morvane said Vardania must act in order to keep its share of the treaty.'],
    ['Keshet freed nine captives in exchange for a truce.'],
    ['Renholt said the talks depend on how the treaty is read.'],
    ['Renholt said Keshet wants a truce as soon as possible.'],
    ['Morvane said Keshet would never have signed the treaty without the guild.'],
  ])('%s waits for nothing', (text) => {
    expect(readNegotiation(text).condition).toEqual([])
  })

  test.each([
    ['Vardania said it will not discuss the islands until a truce is established.', 'after'],
    ['Keshet offered to free 12 prisoners in exchange for a ten-day truce.', 'exchange'],
    ['"If Vardania lifts the levy, we will open the ports," Renholt said.', 'if'],
    ['Renholt said Keshet will keep the levy as long as the truce is broken.', 'while'],
  ])('%s: how the one hangs on the other', (text, relation) => {
    expect(readNegotiation(text).condition.map((c) => c.relation)).toEqual([relation])
  })

  test('each end carries the issues that it speaks of', () => {
    const text = 'Keshet offered to free 12 prisoners in exchange for a ten-day truce.'
    expect(readNegotiation(text).condition).toMatchObject([
      { wantsIssues: ['prisoners'], onlyAfterIssues: ['ceasefire'] },
    ])
  })

  test('a page of many words of which none is about talks tells no conditions', () => {
    const match = 'The home side kicked the ball over the bar and the crowd sang. '.repeat(12)
    const text = 'Keshet offered to free 12 prisoners in exchange for a ten-day truce.'
    expect(readNegotiation(text).condition).toHaveLength(1)
    expect(readNegotiation(`${match}\n\n${text}`).condition).toEqual([])
  })
})
