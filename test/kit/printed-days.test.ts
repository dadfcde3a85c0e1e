import { describe, expect, it } from 'vitest'
import { calendarDay, printedDays } from '../../src/kit/printed-days.ts'
import { monthNames } from '../../src/languages/date-words.ts'
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
    ['2031/7/22', '2031-07-22', 'year first'],
    ['22 | 07 | 2031', '2031-07-22', 'parted by bars'],
    ['2031年7月22日', '2031-07-22', 'Chinese and Japanese'],
    ['2031년 7월 22일', '2031-07-22', 'Korean'],
  ])('reads %s as %s (%s)', (text, value) => {
    expect(find(text)[0]?.value ?? null).toBe(value)
  })

  it.each<[string, string | null]>([
    ['22. Juli 2031', null],
    ['Mardi 22 juillet 2031', 'fr'],
    ['22 de julio de 2031', 'es'],
    ['22 июля 2031', null],
    ['22 липня 2031', 'uk'],
    ['2031. július 22.', 'hu'],
    ['22 temmuz 2031', 'tr'],
    ['22 يوليو 2031', 'ar'],
    ['22 lipca 2031', 'pl'],
  ])('reads %s by the names of any tongue', (text, tongue) => {
    expect(printedDays(monthNames(tongue))(text)[0]?.value).toBe('2031-07-22')
  })

  it('reads a name of two months only where the page says its tongue', () => {
    const on = (tongue: string | null) => printedDays(monthNames(tongue))('4 listopada 2031')[0]?.value
    expect([on('pl-PL'), on('hr'), on(null)]).toEqual(['2031-11-04', '2031-10-04', undefined])
  })

  it('tells where a day stands that begins with its month', () => {
    expect(find('Posted July 22, 2031 by us')[0]).toMatchObject({ start: 7, end: 20 })
  })

  it('gives both readings of an open date', () => {
    expect(find('05-07-2031')[0]?.either).toEqual(['2031-07-05', '2031-05-07'])
  })

  it('finds nothing in days that do not exist', () => {
    expect(find('31-02-2031 and February 30, 2031')).toEqual([])
    expect(calendarDay(2031, 2, 29)).toBeNull()
  })
})
