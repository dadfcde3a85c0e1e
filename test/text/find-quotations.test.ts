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
    ['nested marks', '“⟦He called it a “trap” again,⟧” she said.'],
  ])('finds %s', (_, marked) => {
    const { text, spans } = markedText(marked)
    const found = findQuotations(text, paragraphsOf(text)).filter((q) => q.within < 0)
    expect(found.map((q) => text.slice(q.inner.start, q.inner.end))).toEqual(
      spans.map((s) => text.slice(s.start, s.end)),
    )
  })

  test('goes on in the next paragraph where that opens with a mark', () => {
    const text = '“We met. We talked.\n\n“We will meet again,” she said.'
    const [first, second] = findQuotations(text, paragraphsOf(text))
    expect(first?.continues).toBe(-1)
    expect(second?.continues).toBe(0)
  })
})
