import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraphsOf } from '../../src/model/article.ts'
import { findQuotations } from '../../src/text/find-quotations.ts'
import { markedText } from '../support/marked-text.ts'

describe('quotations', () => {
  test.each([
    ['straight marks', '"⟦We met,⟧" she said.'],
    ['curly marks', '“⟦We met,⟧” she said. “⟦That is all.⟧”'],
    ['a quotation cut by its cue', '"⟦We met,⟧" she said, "⟦and we talked.⟧"'],
    [
      'single marks beside apostrophes',
      "He said: '⟦Keshet's boats won't sail before the year's end,⟧' and left.",
    ],
    ['a plural owner before a closing mark', "'⟦The parties' boats will stay,⟧' he said."],
    [
      'two words in single marks before another quotation',
      "She spoke of '⟦reckless statements⟧' made in Ashmar and said: '⟦Enough.⟧'",
    ],
    ['no quotation in an owner', "The parties' positions and the envoys' notes differ."],
    ['no quotation in a decade', "It was so in the '90s and in the '80s."],
    ['two apostrophes for one mark', "''⟦We met,⟧'' she said. ''⟦That is all.⟧''"],
    ['inches', '"⟦He is 6\'2" tall,⟧" she said. "⟦No.⟧"'],
    ['straight marks inside straight marks', '"⟦He called it "a trap" again,⟧" she said.'],
    ['a closing mark that opens', 'He said ”⟦we go home⟧” today.'],
    ['an opening mark that closes', 'He said “⟦we go home.“⟧ Then he left.'.replace('“⟧', '⟧“')],
    ['low and high marks', '„⟦Wir gehen⟧“ she said.'],
    ['angle marks', '«⟦We go⟧», he said, ‹⟦and soon⟧›.'],
    ['angle marks turned about', '»⟦We go⟧«, he said.'],
    ['nested marks', '“⟦He called it a “trap” again,⟧” she said.'],
  ])('finds %s', (_, marked) => {
    const { text, spans } = markedText(marked)
    const found = findQuotations(text, paragraphsOf(text)).filter((q) => q.within < 0)
    expect(found.map((q) => text.slice(q.inner.start, q.inner.end))).toEqual(
      spans.map((s) => text.slice(s.start, s.end)),
    )
  })

  test('cuts inside the text, whatever marks stand there', () => {
    const mark = fc.constantFrom(
      '"',
      '“',
      '”',
      '„',
      '«',
      '»',
      '‹',
      '›',
      "'",
      '‘',
      '’',
      ' ',
      's',
      'A',
      '.',
      ',',
      '6',
      '\n\n',
    )
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 60 }), (marks) => {
        const text = marks.join('')
        for (const q of findQuotations(text, paragraphsOf(text))) {
          expect(q.start).toBeLessThan(q.inner.start)
          expect(q.inner.start).toBeLessThanOrEqual(q.inner.end)
          expect(q.inner.end).toBeLessThanOrEqual(q.end)
          expect(q.end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  test.each(['" ', '"a ', '“a ', "'a ", "''a ", "s' ", '“a ‘b’ "c" ', 'said “a “b” c” '])(
    'takes time in proportion to a text of %j',
    (unit) => {
      const time = (size: number): number => {
        const text = unit.repeat(size / unit.length)
        const began = performance.now()
        findQuotations(text, paragraphsOf(text))
        return performance.now() - began
      }
      time(100_000)
      expect(time(1_000_000)).toBeLessThan(60 * (time(100_000) + 5))
    },
  )

  test('goes on in the next paragraph where that opens with a mark', () => {
    const text = '“We met. We talked.\n\n“We will meet again,” she said.'
    const [first, second] = findQuotations(text, paragraphsOf(text))
    expect(first?.continues).toBe(-1)
    expect(second?.continues).toBe(0)
  })
})
