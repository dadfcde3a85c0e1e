import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from '../support/build-article.ts'
import { markedText } from '../support/marked-text.ts'

type Row = readonly [rule: string, speaker: string, mode: 'direct' | 'mixed', marked: string]

// Each row is one statement: the marked stretches are its pieces.
const rows: readonly Row[] = [
  ['quote-then-cue', 'Morvane', 'direct', '“⟦We met,⟧” Morvane said. “⟦We will meet again.⟧”'],
  [
    'quote-then-cue',
    'she',
    'direct',
    '“⟦My hope,⟧” she said on Monday in Sandry, “⟦is that they come back.⟧”',
  ],
  ['quote-then-cue', 'Fenn', 'direct', '“⟦We met,⟧” Fenn said.\n\n“⟦We will meet again in the harbour.⟧”'],
  ['quote-then-cue', 'Fenn', 'direct', '“⟦Is it late?⟧” Fenn asked. “⟦It is very late.⟧”'],
  ['quote-then-cue', 'Fenn', 'direct', "''⟦We met,⟧'' Fenn said. ''⟦They did not come.⟧''"],
  ['quote-then-cue', 'he', 'direct', '"⟦It feels like, \'Not now, not here,\'⟧" he said.'],
  ['quote-then-cue', 'Ward', 'direct', '“⟦You have to trust them,⟧” Ward said. “⟦No one else.⟧”'],
  ['quote-then-cue', 'Tavi Renholt', 'direct', '“⟦Leave the bank now,⟧” barked Tavi Renholt, the envoy.'],
  [
    'quote-then-cue',
    'Rep. Tavi Renholt',
    'direct',
    '“⟦They left,⟧” Rep. Tavi Renholt (Sandry), a panel member, said.',
  ],
  ['cue-then-quote', 'Fenn', 'direct', 'Fenn exhorted the crowd, “⟦Leave the harbour today!⟧”'],
  [
    'colon-then-quote',
    'He',
    'direct',
    'He said:\n\n“⟦We have nothing to sell.\n⟧\n“⟦We will not start now.⟧”',
  ],
  ['quote-ends-clause', 'she', 'mixed', '⟦When the patrols came, “we were afraid,⟧” she said.'],
  [
    'quote-opens-clause',
    'she',
    'mixed',
    '⟦“You pushed the crews too far” to raise the price of fish⟧, she said.',
  ],
  ['cue-then-clause', 'Fenn', 'mixed', 'Fenn said ⟦“it will be hard for us” to keep the bank⟧.'],
  [
    'quote-signed',
    'Ilsa Morvane',
    'direct',
    '“⟦We are done here.⟧”\n\n— Ilsa Morvane, chief envoy of Vardania',
  ],
  ['quote-signed', 'Aldric Fenn', 'direct', '“⟦Vardania will not sell its water.⟧” ― Aldric Fenn'],
  ['post', 'Aldric Fenn', 'direct', '⟦Our boats sail on Monday.⟧ — Aldric Fenn (@aldricfenn) May 3, 2031'],
]

const statementsOf = (text: string) => read(text).found.statement

describe('quoted statements', () => {
  test.each(rows)('%s › %s › %s › %s', (rule, speaker, mode, marked) => {
    const { text, spans } = markedText(marked)
    const found = statementsOf(text)
    const wanted = spans.map((s) => text.slice(s.start, s.end).trim())
    const hit = found.find((s) => s.rule === `statements/${rule}`)
    expect(hit?.spans.map((s) => text.slice(s.start, s.end))).toEqual(wanted)
    expect(hit?.speaker?.text).toBe(speaker)
    expect(hit?.mode).toBe(mode)
    expect(found.filter((s) => s.rule.startsWith('statements/quote'))).toHaveLength(
      rule.startsWith('quote') ? 1 : 0,
    )
  })

  test('reads the turns of a transcript, with what stands between two of them', () => {
    const text = [
      'Envoy Aldric Fenn and Ilsa Morvane met on Monday.',
      'FENN: We will not leave the bank.',
      'MORVANE: Then we stay.',
      'And we stay long.',
      'FENN: Good for you.',
    ].join('\n\n')
    const turns = statementsOf(text).filter((s) => s.rule === 'statements/turn')
    expect(turns.map((s) => s.spans.map((p) => text.slice(p.start, p.end)))).toEqual([
      ['We will not leave the bank.'],
      ['Then we stay.', 'And we stay long.'],
      ['Good for you.'],
    ])
    expect(turns.map((s) => s.speaker?.text)).toEqual(['FENN', 'MORVANE', 'FENN'])
    expect(turns[0]?.speaker?.actor).toBe(turns[2]?.speaker?.actor)
    expect(turns[0]?.speaker?.actor).not.toBeNull()
  })

  test.each([
    ['a show', 'In an interview on “The Morning Hour,” Fenn spoke on Monday.'],
    ['a list with labels', 'Place: Sandry harbour\n\nPrice: 40 crowns'],
    ['a phrase of a clause that goes on', 'Fenn, who calls the plan a “trap,” left Sandry on Monday.'],
  ])('takes no direct words from %s', (_, text) => {
    expect(statementsOf(text).filter((s) => s.mode === 'direct')).toEqual([])
  })

  test('keeps a quotation with a verb of its own apart from the one before', () => {
    const found = statementsOf('“We met,” Morvane said. “We will meet again,” Fenn added.')
    expect(found.map((s) => s.speaker?.text)).toEqual(['Morvane', 'Fenn'])
  })

  test('cuts every piece from the text, whatever stands there', () => {
    const word = fc.constantFrom(
      '"',
      '“',
      '”',
      "'",
      "''",
      '‘',
      '’',
      ',',
      '.',
      '\n\n',
      ' ',
      'Fenn',
      'said',
      'She',
      'we',
      '—',
      ':',
      '6\'2"',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ')
        for (const { spans } of statementsOf(text))
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(end).toBeGreaterThan(start)
          }
      }),
      { numRuns: 150 },
    )
  })
})
