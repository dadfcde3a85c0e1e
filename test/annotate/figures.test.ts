import { describe, expect, it } from 'vitest'
import type { FigureAnnotation } from '../../src/model/annotation.ts'
import { markedText } from '../support/marked-text.ts'
import { read } from '../support/build-article.ts'

const figuresOf = (text: string): readonly FigureAnnotation[] =>
  read(text, { publishedAt: '2031-05-21' }).found.figure
const wordsOf = (text: string): string[] => figuresOf(text).map((f) => f.text)

describe('figures are found with their qualifier, number and noun', () => {
  const rows: [string, string][] = [
    ['a counted noun', 'The envoys held ⟦four rounds⟧ of talks.'],
    ['a qualifier', 'The quake left ⟦at least 41 other people⟧ homeless.'],
    ['adjectives before the noun', 'Keshet sent ⟦two powerful grey freighters⟧ to the strait.'],
    ['a share of something', 'Vardania holds ⟦about 20% of Oslan⟧.'],
    ['percent in words', 'The offer is a ⟦13.59 per cent⟧ rise.'],
    [
      'money with a short scale and in brackets',
      'Exports were worth ⟦more than $600bn⟧ (⟦€528bn⟧) a decade on.',
    ],
    ['a measure joined by hyphens', 'They walked the ⟦1,000-kilometer⟧ (⟦620-mile⟧) border.'],
    ['a rate', 'The plant builds ⟦upwards of 700 pumps a night⟧.'],
    ['prisoners of war, each', 'Both will free ⟦1,200 prisoners of war each⟧.'],
    ['bodies counted by what they are of', 'Keshet returned the ⟦bodies of 3,000 fallen sailors⟧.'],
    ['a share in words', '⟦Just under half of the boats⟧ sank.'],
    ['all but one', 'They lost ⟦all but one of the tugs⟧.'],
    ['a dozen', 'The pact was signed by ⟦more than a dozen northern allies⟧.'],
    ['a noun understood', 'The search concerns ⟦15 of its staff⟧.'],
    ['a noun understood before a place', 'They met ⟦35 boats⟧, including ⟦three over the northern shoal⟧.'],
    ['another five', 'Keshet freed ⟦five sailors⟧ on the first day and ⟦another five⟧ later.'],
    ['what those counted are', 'It returned ⟦197 sailors⟧, of whom ⟦148 are alive⟧.'],
    ['one person', 'Police questioned ⟦one port official⟧.'],
    ['the end of a counted list', 'The storm damaged ⟦five depots⟧, ⟦two cranes⟧ and ⟦a shopping mall⟧.'],
    ['bare numbers of dead', 'The blast wrecked the quay, killing ⟦31⟧.'],
    ['a child who was killed', 'The storm killed ⟦a child⟧.'],
    ['a number put on a noun named before', 'Its crew is ⟦290 men⟧. Keshet puts the number at ⟦240⟧.'],
    ['both ends of a change', 'The guard raised its patrols from ⟦two cutters⟧ to ⟦six⟧.'],
    ['an earlier number', 'Keshet has ⟦14 boats⟧ at the bank, up from ⟦seven⟧ a month ago.'],
    ['what a toll reached', 'The toll rose to ⟦41⟧ from ⟦38⟧ a day earlier.'],
    ['what a verb acts on', 'Police arrested ⟦14⟧ and charged ⟦six⟧.'],
    ['the rest of those counted', 'The ⟦first 90⟧ will go home. Where are the ⟦other fifty⟧?'],
    ['a group counted behind of', 'She came with ⟦a delegation of eleven⟧.'],
    ['a limit without its unit', 'Vardania wants a cap of ⟦1.4 million⟧.'],
    ['a sum', 'The council counted ⟦11 in all⟧.'],
    ['people who are not named', '⟦Thousands⟧ are expected at the funerals.'],
    ['parts of those counted', '⟦Nineteen men⟧ fell ill, ⟦nine of them⟧ badly.'],
    ['a part and its whole', '⟦Some 300⟧ of the ⟦800 dockers⟧ stayed out.'],
    ['one in five', '⟦One in five households⟧ lost power.'],
    ['repeats', 'The envoy crossed the harbour ⟦nine times⟧.'],
    ['a multiple', 'Insurers charge ⟦up to three times the usual premium⟧.'],
    ['an even exchange', 'They agreed on a swap, ⟦1,000 for 1,000⟧.'],
    ['one member of a crew', '⟦One member of the crew⟧ died.'],
    ['the two rounds before', 'She chaired the ⟦first two rounds⟧ of the herring talks.'],
  ]
  it.each(rows)('finds %s', (_, marked) => {
    const { text, spans } = markedText(marked)
    expect(wordsOf(text)).toEqual(spans.map((s) => text.slice(s.start, s.end)))
  })
})

describe('numbers that are no figures are left out', () => {
  const rows: [string, string][] = [
    ['a duration', 'The talks lasted 40 minutes and resume in two weeks.'],
    ['consecutive days', 'It rained for ten consecutive days.'],
    ['an age', 'Tavi Renholt, 45, a 45-year-old sailor, waved.'],
    ['a year', 'The 2015 agreement lapsed in 2019.'],
    ['a date', 'They meet on July 23.'],
    ['a clause number', 'Article 12 and Channel 4 were mentioned.'],
    ['the two sides', 'The two sides met again.'],
    ['one as a pronoun', 'No one came, and one of them left.'],
    ['an idle count', 'It failed in two ways at one point.'],
    ['a spelled number in a name', 'They boarded the Seven Isles tanker.'],
    ['an hour', 'The quake struck at five.'],
    ['a score', 'The Rovers won 3-1.'],
    ['the age of one who died', 'Oskar Renholt, 24, died late on Thursday.'],
    ['nobody', 'No one was hurt.'],
    ['a rhythm', 'They meet three times a week.'],
    ['a child who lives', 'She saw a child.'],
  ]
  it.each(rows)('leaves out %s', (_, text) => {
    expect(wordsOf(text)).toEqual([])
  })
})

describe('figures have values', () => {
  const rows: [string, Partial<FigureAnnotation>][] = [
    ['Losses rose to $1.4 billion.', { value: 1_400_000_000, unit: 'dollars' }],
    ['Between 20 and 30 sailors came.', { value: 20, valueMax: 30 }],
    ['They want 5 to 6 million tons.', { value: 5e6, valueMax: 6e6, unit: 'tons' }],
    ['Some 24–48 boats sailed.', { value: 24, valueMax: 48, qualifier: 'some' }],
    ['Dozens of sailors came.', { value: null, qualifier: 'dozens', unit: 'sailors' }],
    ['Several dozen boats sailed.', { value: null, unit: 'boats' }],
    ['One hundred and five boats sailed.', { value: 105 }],
    ['Half a million people marched.', { value: 500_000, unit: 'people' }],
    ['Two and a half tons of herring sank.', { value: 2.5, unit: 'tons' }],
    ['Three out of ten firms closed.', { value: 0.3, unit: 'share of firms' }],
    ['Hundreds gathered at the quay.', { value: null, qualifier: 'hundreds' }],
    ['Two-thirds of the boats sailed.', { value: 0.6667 }],
    ['Nearly 10,000 square miles burned.', { value: 10_000, qualifier: 'nearly', unit: 'square miles' }],
  ]
  it.each(rows)('reads %s', (text, want) => {
    expect(figuresOf(text)[0]).toMatchObject(want)
  })
})

describe('figures know whom they harm', () => {
  const rows: [string, (string | null)[]][] = [
    ['The shells killed two sailors and a cook and wounded nine others.', ['killed', 'killed', 'wounded']],
    [
      'Five people, including two nurses, were killed in the port.',
      ['killed', expect.stringContaining('nurses') as string],
    ],
    ['One person was killed in the port, and two were wounded.', ['killed', 'wounded']],
    ['The fire claimed the lives of 12 people.', ['killed']],
    ['The blast left three dead and 20 injured.', ['killed', 'wounded']],
    ['A gunman has shot dead two aides of the mayor.', ['killed']],
    ['The plane crashed, killing all 54 people on board.', ['killed']],
    ['The patrol fired on a trawler, killing two fishermen and wounding five others.', ['killed', 'wounded']],
    ['Four people required medical treatment.', ['wounded']],
  ]
  it.each(rows)('tells harm in %s', (text, harms) => {
    expect(figuresOf(text).map((f) => f.what)).toEqual(harms)
  })
})
