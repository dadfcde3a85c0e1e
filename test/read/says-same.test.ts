import { describe, expect, it } from 'vitest'
import { fold } from '../../src/kit/fold.ts'
import { saysSame } from '../../src/read/says-same.ts'

describe('saysSame', () => {
  it.each([
    ['Talks resume in Port Averel!', 'Talks Resume in Port Averel', true],
    ['“Talks” resume', 'Talks resume', true],
    ['Talks resume', 'Talks resumed', false],
    ['Talks', 'Talks resume in Port Averel on Tuesday', false],
  ])('%s and %s: %s', (text, other, same) => {
    expect(saysSame(text, fold(other))).toBe(same)
  })
})
