import { describe, expect, test } from 'vitest'
import { markedText } from '../support/marked-text.ts'
import { read } from '../support/build-article.ts'

interface Row {
  readonly text: string
  readonly speaker: string | null
  readonly mode: 'direct' | 'indirect' | 'mixed'
  readonly rule: string
  readonly act?: string
  readonly channel?: string
}

const of = (
  text: string,
  speaker: string | null,
  mode: Row['mode'],
  rule: string,
  more: Partial<Row> = {},
): Row => ({ text, speaker, mode, rule, ...more })

const rows: readonly Row[] = [
  of('Fenn said ⟦the crews were detained⟧, which Keshet denies.', 'Fenn', 'indirect', 'cue-clause'),
  of('Fenn did not accept ⟦the second draft⟧.', 'Fenn', 'indirect', 'cue-noun-phrase', { act: 'reject' }),
  of(
    'CORVALE, Vardania — ⟦A patrol ship opened fire⟧, the coast guard said.',
    'the coast guard',
    'indirect',
    'clause-before-cue',
  ),
  of(
    'Fenn said ⟦he wants to end the strike “as soon as he can,”⟧ he told reporters.',
    'Fenn',
    'mixed',
    'cue-clause',
  ),
  // Content ends where the sentence around it goes on.
  of('When Fenn said ⟦the strait was shut⟧, the envoys left.', 'Fenn', 'indirect', 'cue-clause'),
  of('Fenn, who said ⟦the strait was shut⟧, declared the talks over.', 'Fenn', 'indirect', 'cue-clause'),
  of(
    'Keshet vowed ⟦to reopen the strait⟧, drawing protests from the fleets.',
    'Keshet',
    'indirect',
    'cue-infinitive',
  ),
  of('Fenn rejected ⟦the second draft⟧ — the third in a month.', 'Fenn', 'indirect', 'cue-noun-phrase'),
  of('Fenn blamed ⟦the guild for the delay⟧.', 'Fenn', 'indirect', 'accused-of'),
  // Whatever reports with a whole clause speaks, a person or not.
  of('The survey suggests that ⟦half of the crews would leave⟧.', 'The survey', 'indirect', 'cue-clause'),
  of('The nominee noted Friday that ⟦no ferry had sailed⟧.', 'The nominee', 'indirect', 'cue-clause'),
  of('She said ⟦skippers and crews who stay would not be paid⟧.', 'She', 'indirect', 'cue-clause'),
  of(
    '⟦The harbour has been dredged twice⟧, according to its web page.',
    'its web page',
    'indirect',
    'according-to',
  ),
  of('Fenn complained about ⟦what he sees as a one-sided map⟧.', 'Fenn', 'indirect', 'remarked-on'),
  of('Fenn criticised ⟦what he called a one-sided map⟧.', 'Fenn', 'indirect', 'cue-clause'),
  of('Morvane called for ⟦a pause of ten days⟧.', 'Morvane', 'indirect', 'called-for'),
  of('Morvane called on ⟦both fleets to stay in port⟧.', 'Morvane', 'indirect', 'urged-to'),
  of('Keshet expressed ⟦concern about the new patrols⟧.', 'Keshet', 'indirect', 'cue-noun-phrase'),
  of('Fenn is confident that ⟦the ferries will sail⟧.', 'Fenn', 'indirect', 'cue-adjective'),
  of('The union remains deeply critical of ⟦the second draft⟧.', 'The union', 'indirect', 'cue-adjective'),
  of('The envoy criticised ⟦the skippers who left⟧.', 'The envoy', 'indirect', 'cue-noun-phrase'),

  of(
    '“⟦The boats must leave,⟧” Foreign Minister Aldric Fenn said.',
    'Foreign Minister Aldric Fenn',
    'direct',
    'quote-then-cue',
    { act: 'demand' },
  ),
  of('“⟦Our offer stands,⟧” said Ilsa Morvane in a statement.', 'Ilsa Morvane', 'direct', 'quote-then-cue', {
    channel: 'statement',
  }),
  of(
    'Ilsa Morvane told reporters: “⟦We will meet again on Monday.⟧”',
    'Ilsa Morvane',
    'direct',
    'cue-then-quote',
    { channel: 'reporters', act: 'announce' },
  ),
  of('Fenn said that “⟦nobody here is in a hurry.⟧”', 'Fenn', 'direct', 'cue-then-quote'),
  of('“⟦We came to talk,⟧” according to the readout.', 'the readout', 'direct', 'quote-according-to'),
  of(
    'Ilsa Morvane said on Tuesday that ⟦the second round would open in Sandry⟧.',
    'Ilsa Morvane',
    'indirect',
    'cue-clause',
  ),
  of(
    'Ilsa Morvane said ⟦the second round was over⟧, adding that ⟦nobody had won⟧.',
    'Ilsa Morvane',
    'indirect',
    'cue-clause',
  ),
  of(
    '⟦The harbour will reopen on Friday⟧, Fenn told parliament on Tuesday.',
    'Fenn',
    'indirect',
    'clause-before-cue',
  ),
  of(
    'According to harbour officials, ⟦two ferries were damaged⟧.',
    'harbour officials',
    'indirect',
    'according-to',
  ),
  of('⟦Two ferries were damaged⟧, according to Otto Brandl.', 'Otto Brandl', 'indirect', 'according-to'),
  of('Keshet offered ⟦to return the nets⟧.', 'Keshet', 'indirect', 'cue-infinitive', { act: 'offer' }),
  of('Fenn urged ⟦both sides to leave the bank⟧.', 'Fenn', 'indirect', 'urged-to', { act: 'request' }),
  of('Fenn called for ⟦a truce at sea⟧.', 'Fenn', 'indirect', 'called-for', { act: 'propose' }),
  of('Vardania accused ⟦Keshet of seizing its boats⟧.', 'Vardania', 'indirect', 'accused-of', {
    act: 'accuse',
  }),
  of('Keshet denied ⟦the trawler was inside its waters⟧.', 'Keshet', 'indirect', 'cue-clause', {
    act: 'deny',
  }),
  of('Fenn called ⟦the move “a trap”⟧.', 'Fenn', 'mixed', 'called-so'),
  of('Fenn said ⟦the two sides held “opposite” views on the bank⟧.', 'Fenn', 'mixed', 'cue-clause'),
  of('Fenn raised ⟦concerns over the patrols⟧.', 'Fenn', 'indirect', 'cue-object'),
  of('Fenn gave Keshet ⟦a deadline to accept the truce⟧ and left.', 'Fenn', 'indirect', 'cue-object', {
    act: 'threaten',
  }),
  of(
    "Fenn's announcement that ⟦the round would open on Thursday⟧ surprised nobody.",
    'Fenn',
    'indirect',
    'cue-noun',
    { act: 'announce' },
  ),
  of(
    'Omar Lind, a senior analyst at Strandwatch, who follows the talks, told reporters that ⟦the plan was dead⟧.',
    'Omar Lind',
    'indirect',
    'cue-clause',
  ),
  of(
    'The agency quoted an unnamed diplomat as saying ⟦the round could slip⟧.',
    'an unnamed diplomat',
    'indirect',
    'cue-clause',
  ),
]

describe('statements', () => {
  test.each(rows)('$rule › $text', ({ text: marked, speaker, mode, rule, act, channel }) => {
    const { text, spans } = markedText(marked)
    const { found } = read(text)
    const first = found.statement.find((s) => s.spans[0].start === spans[0]?.start)
    expect(found.statement.map((s) => text.slice(s.spans[0].start, s.spans[0].end))).toEqual(
      expect.arrayContaining(spans.map((s) => text.slice(s.start, s.end))),
    )
    expect(first).toMatchObject({ mode, rule: `statements/${rule}` })
    expect(first?.speaker?.text ?? null).toBe(speaker)
    if (act) expect(first?.act).toBe(act)
    if (channel) expect(first?.channel).toBe(channel)
  })

  test('gives a quotation alone in its paragraph to whoever was reported before', () => {
    const { found } = read('Ilsa Morvane said the boats were safe.\n\n“It was a long night in the harbour.”')
    const [first, second] = found.statement
    expect(second?.rule).toBe('statements/quote-alone')
    expect(second?.speaker?.actor).toBe(first?.speaker?.actor)
  })

  test('joins the two pieces of a clause that its cue cuts', () => {
    const text = 'The ferries, Ilsa Morvane said, will sail again on Monday.'
    const [statement] = read(text).found.statement
    expect(statement?.spans.map((s) => text.slice(s.start, s.end))).toEqual([
      'The ferries',
      'will sail again on Monday',
    ])
  })

  test.each([
    ['a scare quote', 'The so-called “peace boats” sailed on Monday.'],
    ['a passive without a speaker', 'The envoy is believed to be in Sandry.'],
    ['a refusal to comment', 'Ilsa Morvane declined to comment.'],
    ['a price put up', 'The company put tickets on sale.'],
  ])('finds none in %s', (_, text) => {
    expect(read(text).found.statement.filter((s) => s.speech)).toEqual([])
  })

  test('puts together of whom something is said and what, where the verb is passive', () => {
    const text = 'Keshet was accused by the mediators of delaying the vote.'
    const [statement] = read(text).found.statement
    expect(statement?.spans.map((s) => text.slice(s.start, s.end))).toEqual(['Keshet', 'delaying the vote'])
    expect(statement?.speaker?.text).toBe('the mediators')
  })

  test('names nobody where nobody is named who expects', () => {
    const [statement] = read('The talks are expected to resume in Sandry.').found.statement
    expect(statement).toMatchObject({ speaker: null, speech: false })
  })

  test.each([
    'Fenn could say that the strait is shut.',
    'Fenn will announce the second draft.',
    'The guild may reject the offer.',
    'Fenn did not say where the boats were.',
    'Keshet attacked Sandry.',
  ])('takes what nobody has said yet for no statement: %s', (text) => {
    expect(read(text).found.statement).toEqual([])
  })

  test.each([
    ['Fenn said on Tuesday that the strait was shut.', '2031-05-06'],
    ['Fenn, who took over on April 2, said the strait was shut.', null],
    ['Fenn said the talks set for May 20 would go on.', null],
    ['Fenn said next Monday would be too late.', null],
  ])('knows the day of the words only where it stands beside the cue: %s', (text, day) => {
    expect(read(text, { publishedAt: '2031-05-08' }).found.statement[0]?.saidOn ?? null).toBe(day)
  })

  test('keeps the opening word of a clause in its evidence only', () => {
    const text = 'Fenn said that the strait was shut.'
    const [statement] = read(text).found.statement
    expect(statement?.opensAt).toBe(text.indexOf('that'))
    expect(statement?.spans[0]?.start).toBe(text.indexOf('the strait'))
  })

  test('marks a wish as no speech', () => {
    const { found } = read('Vardania wants to see the patrols gone.')
    expect(found.statement.every((s) => !s.speech)).toBe(true)
  })
})
