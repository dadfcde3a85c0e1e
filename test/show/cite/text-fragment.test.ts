import { describe, expect, test } from 'vitest'
import { textFragment, withFragment } from '../../../src/show/cite/text-fragment.ts'
import { markedText } from '../../support/marked-text.ts'

const fragmentOf = (marked: string): string => {
  const { text, spans } = markedText(marked)
  return textFragment(text, spans[0] ?? { start: 0, end: 0 })
}

describe('a text fragment', () => {
  test.each([
    ['Envoys met. ⟦The pact is dead⟧, she said.', ':~:text=The%20pact%20is%20dead'],
    ['It said “⟦yes, and no-one & nothing⟧”.', ':~:text=yes%2C%20and%20no%2Done%20%26%20nothing'],
    [
      '⟦A first round of talks on nets and boats ended on Friday without a word⟧.',
      ':~:text=A%20first%20round%20of,Friday%20without%20a%20word',
    ],
    ['No deal. ⟦No deal⟧ today.', ':~:text=deal.-,No%20deal'],
    ['⟦No deal⟧ today. No deal tomorrow.', ':~:text=No%20deal'],
    ['Talks failed.\n\n⟦Talks failed⟧ again.', ':~:text=Talks%20failed,-again.'],
    ['Undeals. The ⟦deal⟧ holds.', ':~:text=deal'],
    ['NO DEAL was had. There is ⟦no deal⟧.', ':~:text=is-,no%20deal'],
    ['They\n agreed  to ⟦stop  the\nnets⟧ now.', ':~:text=stop%20the%20nets'],
  ])('leads to the words and to no others: %s', (marked, fragment) => {
    expect(fragmentOf(marked)).toBe(fragment)
  })
  test('is behind a fragment that the address has', () => {
    expect(withFragment('https://herald.example/live#post-14', ':~:text=a')).toBe(
      'https://herald.example/live#post-14:~:text=a',
    )
    expect(withFragment('https://herald.example/live', ':~:text=a')).toBe(
      'https://herald.example/live#:~:text=a',
    )
    expect(withFragment('https://herald.example/live', '')).toBe('https://herald.example/live')
  })
  test('takes linear time where one word is all there is', () => {
    const text = 'deal '.repeat(20_000)
    expect(textFragment(text, { start: 50_000, end: 50_004 })).toContain('deal')
  })
})
