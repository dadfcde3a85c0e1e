import { describe, expect, it } from 'vitest'
import { remembered } from '../../src/kit/remembered.ts'

describe('a remembered reading', () => {
  it('is worked out once, and anew when the store was full', () => {
    const asked: string[] = []
    const length = remembered(2, (text) => {
      asked.push(text)
      return text.length
    })
    expect([length('a'), length('a'), length('bb'), length('a')]).toEqual([1, 1, 2, 1])
    expect(asked).toEqual(['a', 'bb'])
    expect([length('ccc'), length('a')]).toEqual([3, 1])
    expect(asked).toEqual(['a', 'bb', 'ccc', 'a'])
  })

  it('keeps no long texts', () => {
    let asked = 0
    const read = remembered(2, () => ++asked)
    const long = 'x'.repeat(500)
    expect([read(long), read(long)]).toEqual([1, 2])
  })
})
