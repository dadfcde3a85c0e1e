import { describe, expect, it } from 'vitest'
import { singleSpaced, squeeze } from '../../src/kit/squeeze.ts'

describe('white space', () => {
  it('is one space wherever there is any', () => {
    for (const text of ['a b', 'a  b', 'a\nb', 'a \n b', 'a\n  b', '\u00a0a\u2003b\t', ' ', '', '\n\n a'])
      expect(singleSpaced(text)).toBe(text.replace(/\s+/g, ' '))
  })

  it('is none at the ends', () => {
    expect(squeeze('\n Talks \t resume ')).toBe('Talks resume')
  })
})
