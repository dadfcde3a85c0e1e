import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as calendar from '../../src/kit/calendar.ts'

const {
  addDays,
  addMonths,
  compareEdtf,
  daysBetween,
  earliestDay,
  easterOf,
  isoDay,
  latestDay,
  overlap,
  parseEdtf,
  weekdayAfter,
  weekdayBefore,
  weekdayOf,
  weekOf,
} = calendar

describe('days', () => {
  test('days carry over months and years', () => {
    expect(addDays('2031-12-31', 1)).toBe('2032-01-01')
    expect(addDays('2032-03-01', -1)).toBe('2032-02-29')
    expect(addDays('2031-04', 1)).toBe('2031-04')
  })
  test('months end on their last day where the day is missing', () => {
    expect(addMonths('2031-01-31', 1)).toBe('2031-02-28')
    expect(addMonths('2031-11', 3)).toBe('2032-02')
    expect(addMonths('2031', -12)).toBe('2030')
  })
  test('weekdays and weeks are those of ISO 8601', () => {
    expect(weekdayOf('2031-04-09')).toBe(3)
    expect(weekdayOf('1969-12-28')).toBe(7)
    expect(weekOf('2031-04-09')).toEqual({ first: '2031-04-07', last: '2031-04-13', name: '2031-W15' })
    expect(weekOf('2027-01-01')?.name).toBe('2026-W53')
    expect(weekdayBefore('2031-04-09', 4)).toBe('2031-04-03')
    expect(weekdayAfter('2031-04-09', 3)).toBe('2031-04-09')
  })
  test('the two Easters fall where the churches keep them', () => {
    expect([easterOf(2024), easterOf(2024, true)]).toEqual(['2024-03-31', '2024-05-05'])
    expect([easterOf(2025), easterOf(2025, true)]).toEqual(['2025-04-20', '2025-04-20'])
  })
  test('what is no full day has no distance and no weekday', () => {
    expect(daysBetween('2031-04', '2031-04-09')).toBeNull()
    expect(weekdayOf('2031-02-30')).toBeNull()
    expect(weekOf('XXXX-04-09')).toBeNull()
  })
  test('going forth and back comes home, and a week holds its day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30000, max: 60000 }), fc.integer({ min: -5000, max: 5000 }), (n, by) => {
        const day = isoDay(n)
        expect(addDays(addDays(day, by), -by)).toBe(day)
        const week = weekOf(day)
        expect(week !== null && week.first <= day && day <= week.last).toBe(true)
        expect(earliestDay(week?.name ?? '')).toBe(week?.first)
      }),
    )
  })
})

describe('EDTF', () => {
  test.each([
    ['2031-04-09', '2031-04-09', '2031-04-09'],
    ['2031-04-09T10:00:00', '2031-04-09', '2031-04-09'],
    ['2031-04~', '2031-04-01', '2031-04-30'],
    ['2031', '2031-01-01', '2031-12-31'],
    ['203X', '2030-01-01', '2039-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2031-W15', '2031-04-07', '2031-04-13'],
    ['2031-W15-3', '2031-04-09', '2031-04-09'],
    ['2031-22', '2031-06-01', '2031-08-31'],
    ['2031-36', '2031-10-01', '2031-12-31'],
    ['2031-04/2031-05', '2031-04-01', '2031-05-31'],
    ['../2031-05-02', null, '2031-05-02'],
    ['[2031-04-09,2031-04-11]', '2031-04-09', '2031-04-11'],
    ['XXXX-04-09', null, null],
    ['P50D', null, null],
    ['soon', null, null],
  ])('%s covers %s to %s', (value, first, last) => {
    expect([earliestDay(value), latestDay(value)]).toEqual([first, last])
  })
  test('kinds are told apart', () => {
    expect(parseEdtf('XXXX-04-09')?.kind).toBe('masked')
    expect(parseEdtf('[2031-04-09,2031-04-11]')?.kind).toBe('one of')
    expect(parseEdtf('P1W')).toEqual({ kind: 'duration', duration: { months: 0, days: 7, seconds: 0 } })
    expect(parseEdtf('PXW')).toEqual({ kind: 'duration', duration: { months: 0, days: null, seconds: 0 } })
    expect(parseEdtf('PT24H/PT48H')).toMatchObject({ duration: { seconds: 172800 } })
    expect(parseEdtf('2031-02-30')).toBeNull()
    expect(parseEdtf('a/b/c')).toBeNull()
  })
  test('values compare by all they cover', () => {
    expect(compareEdtf('2031-04', '2031-05-01')).toBe(-1)
    expect(compareEdtf('2031-05-01', '2031-04')).toBe(1)
    expect(compareEdtf('2031-04', '2031-04-01/2031-04-30')).toBe(0)
    expect(compareEdtf('2031-04', '2031-04-09')).toBeNull()
    expect(compareEdtf('XXXX-04-09', '2031')).toBeNull()
    expect(overlap('2031-04', '../2031-04-09')).toBe(true)
    expect(overlap('2031-04', '2031-05')).toBe(false)
  })
})
