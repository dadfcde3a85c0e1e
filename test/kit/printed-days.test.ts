import { describe, expect, it } from 'vitest'
import { calendarDay, printedDays } from '../../src/kit/printed-days.ts'
import { english } from '../../src/languages/en/index.ts'

const find = printedDays(english.pages.months)

describe('days printed in full', () => {
  it.each<[string, string | null, string]>([
    ['22-07-2031', '2031-07-22', 'day first where the first number is no month'],
    ['07/22/2031', '2031-07-22', 'month first where the second number is no month'],
    ['05-07-2031', null, 'open where both orders are days'],
    ['06.06.2031', '2031-06-06', 'both orders are the same day'],
    ['25 July, 2031', '2031-07-25', 'day, month, year'],
    ['the 3rd of March 2031', '2031-03-03', 'ordinals'],
    ['By I. Morvane July 22, 2031', '2031-07-22', 'month, day, year behind a name'],
    ['Sept. 4, 2031', '2031-09-04', 'abbreviated month'],
    ['2031-07-22T10:00:00Z', '2031-07-22', 'ISO'],
    ['Corvale Herald22-07-2031', '2031-07-22', 'glued to a name'],
    ['Vellin 245 March 2031', '2031-03-05', 'glued to a name that ends in digits'],
  ])('reads %s as %s (%s)', (text, value) => {
    expect(find(text)[0]?.value ?? null).toBe(value)
  })

  it('gives both readings of an open date', () => {
    expect(find('05-07-2031')[0]?.either).toEqual(['2031-07-05', '2031-05-07'])
  })

  it('finds nothing in days that do not exist', () => {
    expect(find('31-02-2031 and February 30, 2031')).toEqual([])
    expect(calendarDay(2031, 2, 29)).toBeNull()
  })
})
