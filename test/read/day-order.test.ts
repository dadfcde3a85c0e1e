import { describe, expect, it } from 'vitest'
import { printedDays, type PrintedDay } from '../../src/kit/printed-days.ts'
import { settleOrder, type OrderEvidence } from '../../src/read/day-order.ts'

const nothing: OrderEvidence = { days: new Set(), orders: new Set(), tongue: null, host: null }

const settle = (text: string, evidence: Partial<OrderEvidence> = {}): string | null => {
  const [day] = printedDays(new Map())(text)
  return day ? settleOrder(day, text, { ...nothing, ...evidence }) : null
}

describe('day first or month first', () => {
  it('stays open where nothing tells', () => {
    expect(settle('05/07/2031')).toBeNull()
    expect(settle('05/07/2031', { tongue: 'en' })).toBeNull()
    expect(settle('05/07/2031', { tongue: 'de', host: 'herold.example' })).toBeNull()
  })

  it.each<[string, Partial<OrderEvidence>, string]>([
    ['22/07/2031', {}, '2031-07-22'],
    ['05/07/2031', { days: new Set(['2031-05-07']) }, '2031-05-07'],
    ['05/07/2031', { orders: new Set<PrintedDay['order']>(['day-first', null]) }, '2031-07-05'],
    ['05/07/2031', { tongue: 'en_US' }, '2031-05-07'],
    ['05/07/2031', { tongue: 'en-GB' }, '2031-07-05'],
    ['05/07/2031', { tongue: 'fr' }, '2031-07-05'],
    ['05/07/2031', { tongue: 'en', host: 'herald.co.uk' }, '2031-07-05'],
    ['05.07.2031', {}, '2031-07-05'],
  ])('reads %s with %j', (text, evidence, day) => {
    expect(settle(text, evidence)).toBe(day)
  })

  it('stays open where the page shows both orders', () => {
    const orders = new Set<PrintedDay['order']>(['day-first', 'month-first'])
    expect(settle('05/07/2031', { orders })).toBeNull()
  })
})
