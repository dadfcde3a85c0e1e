import fc from 'fast-check'
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
    [
      'two modifiers of one noun',
      'Keshet sent ⟦three heavy drone and rocket attacks⟧ and ⟦four tired and hungry crews⟧.',
    ],
    ['what is owned', 'There are now ⟦27 Brannoch’s Best outlets⟧.'],
    ['a word in quotation marks', 'She named ⟦two “red lines⟧” of the ministry.'],
    ['a number like a year', 'Settlers carried out ⟦over 1800 raids⟧ in 2030.'],
    ['shares by place', '⟦31 drones⟧ fell over Oslan, ⟦16 over Brannoch⟧ and ⟦nine over the Sandry strait⟧.'],
    ['a range of per cent', 'The levy is ⟦6.5%-7%⟧, or between ⟦10% and 15%⟧ later.'],
    ['codes of money', 'They paid ⟦EGP 50 billion⟧, ⟦SEK 300m⟧ and ⟦5 million USD⟧.'],
    ['a range of money', 'A fund of ⟦$3-4bn⟧ and a ⟦$5-billion⟧ loan.'],
    ['joined lengths and seats', 'A ⟦515-foot-long⟧ hull and the ⟦230-seat⟧ council.'],
    ['areas', 'It covers ⟦30 sq km⟧ and ⟦1,200 sq. miles⟧.'],
    ['the tally of a vote', 'The bill passed in a ⟦52-48⟧ vote.'],
    ['a vote told in words', 'The council voted ⟦12 to 3⟧.'],
    [
      'vague numbers as objects',
      'It left ⟦thousands⟧ homeless and forced ⟦hundreds⟧ to flee as ⟦dozens⟧ died.',
    ],
    ['vague numbers with more', '⟦Dozens more⟧ were wounded.'],
    ['halves of those counted', '⟦Half of them⟧ left; ⟦nearly half the crews⟧ stayed and ⟦half⟧ were ill.'],
    ['the missing', 'The storm left ⟦40 injured⟧ and ⟦12 missing⟧.'],
    ['points of a rate', 'The bank cut it by ⟦25 basis points⟧.'],
    ['one of a measure', 'It lies ⟦one mile⟧ off and won by ⟦one vote⟧.'],
    ['or so', '⟦Around 100 or so dockers⟧ came.'],
    ['what there was', 'In July ⟦212 boats⟧ sailed. By December there were ⟦218⟧.'],
    ['some of a total', '⟦44⟧ out of ⟦49 harbours⟧ agreed.'],
    ['those of an owner', '⟦Seven of Brannoch’s boats⟧ are old.'],
    ['a clause that says who', 'She said that ⟦two of its staff⟧ were hurt.'],
    ['one of a measure with its qualifier', 'Queues of ⟦up to a mile⟧ formed.'],
    ['money without its rate', 'They lose ⟦£8,000⟧ a year.'],
    ['a share without its whole', 'It sank ⟦20 per cent⟧ of their boats.'],
    ['an exchange in one word', 'They speak of the ⟦1000-for-1000⟧ deal.'],
    ['a share of what looks like a verb', 'It is ⟦a quarter of their pay⟧.'],
    ['one in a list', 'They fear for ⟦three of them⟧, ⟦one Lunmarker⟧ and ⟦two foreign nationals⟧.'],
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
    ['years of a range', 'They waited from eight to five years.'],
    ['one who is named', 'One member, Ilsa Morvane, wrote a note.'],
    ['one who speaks', 'One woman angrily said no.'],
    ['a phase', 'Phase two begins as number two in the ministry leaves.'],
    ['half of a game', 'They led in the first half of the match.'],
    ['ages in a range', 'They are dockers ranging in age from 19 to 85.'],
    ['a lost game', 'The Rovers’ 0-1 defeat hurt.'],
    ['nothing', 'The ministry shows zero tolerance.'],
    ['a small word that is a code in capitals', 'They try 12.'],
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
    ['A quarter of a billion cases were told.', { value: 250_000_000, unit: 'cases' }],
    ['The levy is 6.5%-7% now.', { value: 6.5, valueMax: 7, unit: '%' }],
    ['They want $3-4bn.', { value: 3e9, valueMax: 4e9, unit: 'dollars' }],
    ['They want a 5-million-euro loan.', { value: 5e6, unit: 'euros' }],
    ['Lunmark gave £3m. It was late.', { value: 3e6, text: '£3m' }],
    ['The bill passed in a 52-48 vote.', { value: 52, unit: 'votes' }],
    ['A 50,000-square-mile area burned.', { value: 50_000, unit: 'square miles' }],
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
    ['At least 46 were said to have been killed.', ['killed']],
    ['Ten people were killed and 62 sustained wounds.', ['killed', 'wounded']],
    ['A drone hit a flat, with at least two requiring hospital treatment.', ['wounded']],
    ['Ten people were killed and 50 more injured.', ['killed', 'wounded']],
    ['Nearly 900 villagers, mainly old people, were killed.', ['killed']],
  ]
  it.each(rows)('tells harm in %s', (text, harms) => {
    expect(figuresOf(text).map((f) => f.what)).toEqual(harms)
  })
})

describe('any text is read', () => {
  const parts = fc.constantFrom(
    ...'one two twenty-five half third of a an the and or to from between % per cent $ € USD EGP bn m. million billion dozen dozens 3 1,200 6.5 52-48 3-4 -7 2031 more others each people killed wounded drones by in over Oslan , . ; " ( ) - – ’s'.split(
      ' ',
    ),
  )
  it('without an error, in spans of the text, with finite values', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), fc.constantFrom(' ', ''), (words, blank) => {
        const text = `${words.join(' ')}${blank}.`
        for (const f of figuresOf(text)) {
          const [span] = f.spans
          expect(text.slice(span.start, span.end)).toBe(f.text)
          expect(f.text.trim()).not.toBe('')
          expect(f.value === null || (Number.isFinite(f.value) && f.value >= 0)).toBe(true)
          expect(f.valueMax === null || f.valueMax > (f.value ?? Infinity)).toBe(true)
        }
      }),
      { numRuns: 150, seed: 7 },
    )
  })
})
