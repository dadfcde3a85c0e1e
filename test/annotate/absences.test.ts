import { describe, expect, test } from 'vitest'
import { read } from '../support/build-article.ts'

describe('absences', () => {
  test.each([
    ['Ilsa Morvane declined to comment on the ultimatum.', 'no comment', 'the ultimatum'],
    ['Keshet has not responded to the offer.', 'no reply', 'the offer'],
    ['No date has been set for a fourth round.', 'no date', 'a fourth round'],
    [
      'The Foreign Ministry did not confirm the day of the meeting.',
      'not confirmed',
      'the day of the meeting',
    ],
  ])('%s', (text, absence, about) => {
    const [first, ...rest] = read(text).found.absence
    expect(rest).toEqual([])
    expect(first).toMatchObject({ absence, about })
  })

  test('are not found where something was said', () => {
    expect(read('Ilsa Morvane commented on the ultimatum.').found.absence).toEqual([])
  })
})
