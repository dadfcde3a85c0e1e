import { describe, expect, it } from 'vitest'
import { deadlines } from '../support/sample-talks.ts'
import { inForce, stateOn } from '../../src/show/in-force.ts'

describe('a deadline in force', () => {
  const [quota] = deadlines
  it('is the last date set by then whose day is not over', () => {
    if (!quota) throw new Error('the sample has a deadline')
    expect(inForce(quota, '2031-07-10')).toBeNull()
    expect(inForce(quota, '2031-07-20')?.to).toBe('2031-09-02')
    expect(inForce(quota, '2031-08-05')?.to).toBe('2031-08-08')
    expect(inForce(quota, '2031-08-09')).toBeNull()
  })
  it('runs until its last day and has lapsed behind it', () => {
    if (!quota) throw new Error('the sample has a deadline')
    expect([stateOn(quota, '2031-08-08'), stateOn(quota, '2031-08-09')]).toEqual(['running', 'lapsed'])
    expect(stateOn({ ...quota, status: 'replaced' }, '2031-08-01')).toBe('replaced')
  })
})
