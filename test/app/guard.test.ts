import { describe, expect, it } from 'vitest'
import { guardOf } from '../../src/app/guard.ts'

const forever = (): never => {
  for (;;) /^(a+)+$/.test(`${'a'.repeat(40)}!`)
}

describe('a guard', () => {
  it('gives what the work gives', () => {
    expect(guardOf(5)(() => 42)).toEqual({ value: 42 })
    expect(guardOf(0)(() => null)).toEqual({ value: null })
  })

  it('stops what does not end, patterns included', () => {
    expect(guardOf(0.05)(forever)).toBeNull()
    expect(guardOf(5)(() => 'after')).toEqual({ value: 'after' })
  })

  it('hands on errors as they are', () => {
    expect(() => guardOf(5)(() => JSON.parse('{') as unknown)).toThrow(SyntaxError)
  })
})
