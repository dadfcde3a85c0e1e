import { describe, expect, test } from 'vitest'
import { dates } from '../../src/annotate/dates/index.ts'
import { nothing } from '../../src/annotate/annotate.ts'
import { english } from '../../src/languages/en/index.ts'
import type { Article } from '../../src/model/article.ts'
import { makeReady } from '../../src/text/make-ready.ts'
import { buildArticle } from '../support/build-article.ts'
import { markedText } from '../support/marked-text.ts'

// A Wednesday.
const published = '2031-04-09'

const find = (text: string, fields: Partial<Article> = { publishedAt: published }) =>
  dates.annotate(makeReady(buildArticle(text, fields), english), nothing, english)

type Row = readonly [marked: string, values: readonly (string | null)[], rule: string]

const check = (rows: readonly Row[], fields?: Partial<Article>): void => {
  test.each(rows)('%s is %j by %s', (marked, values, rule) => {
    const { text, spans } = markedText(marked)
    const found = find(text, fields)
    expect(found.map((d) => d.text)).toEqual(spans.map((s) => text.slice(s.start, s.end)))
    expect(found.map((d) => d.value)).toEqual(values)
    if (found[0]) expect(found[0].rule).toBe(`dates/${rule}`)
  })
}

describe('days of the calendar', () => {
  check([
    ['The envoys met on ⟦Feb. 24, 2029⟧, in Corvale.', ['2029-02-24'], 'month-day'],
    ['The envoys met on ⟦1 June 2030⟧.', ['2030-06-01'], 'day-month'],
    ['The truce will begin on ⟦23rd May⟧.', ['2031-05-23'], 'day-month'],
    ['The truce took hold on ⟦November 15⟧.', ['2030-11-15'], 'month-day'],
    ['Rounds were held on ⟦March 16⟧ and ⟦April 2⟧.', ['2031-03-16', '2031-04-02'], 'month-day'],
    ['They could meet on ⟦April 24 or 25⟧.', ['[2031-04-24,2031-04-25]'], 'day-list'],
    ['The forum runs from ⟦April 24 to 26⟧.', ['2031-04-24/2031-04-26'], 'day-list'],
    ['The session is planned for ⟦Thursday [April 10]⟧.', ['2031-04-10'], 'weekday-and-day'],
    ['They will meet ⟦this Friday, April 11⟧, at the port.', ['2031-04-11'], 'weekday-and-day'],
    ['The list is dated ⟦2031-04-02⟧.', ['2031-04-02'], 'numeric'],
    ['Families mourned after the ⟦October 7⟧ massacre.', ['XXXX-10-07'], 'month-day'],
    ['The fleet left in the ⟦2029⟧ agreement and returned in ⟦February 2030⟧.', ['2029', '2030-02'], 'year'],
    ['Ships were few in ⟦the 1990s⟧.', ['199X'], 'decade'],
  ])
})

describe('weekdays and words counted from the day of writing', () => {
  check([
    ['Morvane said on ⟦Monday⟧ that she was ready.', ['2031-04-07'], 'weekday'],
    ['Keshet rejected the offer ⟦Wednesday⟧.', ['2031-04-09'], 'weekday'],
    ['The third round will be held on ⟦Friday⟧.', ['2031-04-11'], 'weekday'],
    ['The sides agreed to meet again on ⟦Monday⟧.', ['2031-04-14'], 'weekday'],
    ['The talks are scheduled for ⟦Saturday⟧.', ['2031-04-12'], 'weekday'],
    ["Officials spoke ahead of ⟦Friday⟧'s session.", ['2031-04-11'], 'weekday'],
    ["Her remarks follow ⟦Monday⟧'s call.", ['2031-04-07'], 'weekday'],
    ['Her announcement ⟦late Monday⟧ that talks would resume surprised Corvale.', ['2031-04-07'], 'weekday'],
    ['They met ⟦last Friday⟧.', ['2031-04-04'], 'weekday'],
    ['It was signed ⟦earlier on Tuesday⟧.', ['2031-04-08'], 'weekday'],
    ['They landed ⟦yesterday⟧ and leave ⟦tomorrow⟧.', ['2031-04-08', '2031-04-10'], 'today'],
    ['Drones struck the harbour ⟦overnight⟧.', ['2031-04-08/2031-04-09'], 'overnight'],
    ['Talks failed ⟦last week⟧ and ⟦last month⟧.', ['2031-03-31/2031-04-06', '2031-03'], 'period'],
    ['They will return ⟦next month⟧.', ['2031-05'], 'period'],
    ['⟦Two weeks ago⟧ the envoy left.', ['2031-03-24/2031-03-30'], 'ago'],
    ['In ⟦recent weeks⟧ the fleet has stayed home.', ['../2031-04-09'], 'stretch'],
    ['The round in ⟦March⟧ led to nothing.', ['2031-03'], 'month'],
    ['⟦Between late Monday and early Tuesday⟧, shells fell.', ['2031-04-07/2031-04-08'], 'range'],
    ['The pier opens at ⟦10 a.m. on Friday⟧, they will say.', ['2031-04-11T10:00:00'], 'time'],
    ['Boats sailed in ⟦early March⟧ and ⟦mid-March⟧.', ['2031-03', '2031-03'], 'month'],
  ])
})

describe('lengths, rates and deadlines', () => {
  check([
    ['A ⟦50-day⟧ truce and a pause of ⟦24 to 48 hours⟧.', ['P50D', 'PT24H/PT48H'], 'length'],
    ['The first meeting in ⟦seven weeks⟧ lasted ⟦about an hour⟧.', ['P7W', 'PT1H'], 'length'],
    ['It took ⟦two and a half years⟧.', ['P2Y6M'], 'length'],
    ['Keshet fired 300 rockets ⟦a night⟧.', ['P1D'], 'rate'],
    ['They hope to talk ⟦within weeks⟧.', ['PXW'], 'within'],
    ['A summit is due by ⟦the end of May⟧.', ['2031-05-31'], 'edge'],
    ['⟦Less than two hours later⟧ the siren went.', ['PT2H'], 'hours-later'],
    ['They met over ⟦the last several months⟧.', ['PXM'], 'stretch-of-length'],
    ['The port works ⟦every day⟧.', ['P1D'], 'every'],
  ])
  test('words of a deadline make it one', () => {
    const types = (text: string) => find(text).map((d) => d.type)
    expect(types('Keshet must answer by June 1.')).toEqual(['deadline'])
    expect(types('He set a deadline of September for a deal.')).toEqual(['deadline'])
    expect(types('They hope to talk within weeks.')).toEqual(['deadline'])
    expect(types('They spoke on June 1.')).toEqual(['date'])
  })
})

describe('what is no date', () => {
  check([
    ['The sides may meet and march together for a minute.', [], ''],
    ['Theresa May spoke to the Sunday Times of 2000 soldiers.', [], ''],
    ['A 5-year-old boy paid $2020 on Black Friday.', [], ''],
    ['The second boat won 21-14 and cost 1999 crowns per kilo.', [], ''],
  ])
})

describe('what a day is counted from', () => {
  test('without a day of writing weekdays have no value and days no year', () => {
    const found = find('They met on Friday, on July 19 and on July 20, 2030.', { publishedAt: null })
    expect(found.map((d) => d.value)).toEqual([null, 'XXXX-07-19', '2030-07-20'])
  })
  test('today is the day where the outlet stands, not that of UTC', () => {
    const late = { publishedAt: '2031-04-08T22:30:00Z', publishedLocal: '2031-04-09T01:30:00+03:00' }
    expect(find('They meet today and part on Friday.', late).map((d) => d.value)).toEqual([
      '2031-04-09',
      '2031-04-11',
    ])
  })
  test('a dateline in the week before publication counts instead', () => {
    const found = find('They meet today.', { publishedAt: published, dateline: 'CORVALE, April 7 (Herald)' })
    expect(found[0]).toMatchObject({ value: '2031-04-07', anchor: { kind: 'dateline' } })
  })
  test('words in a quotation count from the day they were said', () => {
    const found = find(
      '"Today we spoke with Keshet," Morvane said in an address on April 7.\n\n"More will follow tomorrow," she added.',
    )
    expect(found.map((d) => d.value)).toEqual(['2031-04-07', '2031-04-07', '2031-04-08'])
    expect(found[0]?.anchor).toEqual({ kind: 'said', value: '2031-04-07' })
  })
  test('"earlier" counts from the day named before and carries the told week on', () => {
    const found = find(
      'Morvane spoke on April 7. Two days earlier, she said talks would resume in the coming week.',
    )
    expect(found.map((d) => d.value)).toEqual(['2031-04-07', '2031-04-05', '2031-04-07/2031-04-13'])
    expect(found[1]?.anchor).toEqual({ kind: 'event', value: '2031-04-07' })
  })
  test('"a year later" without anything before has no value', () => {
    expect(find('A year later the fleet returned.')[0]?.value).toBeNull()
  })
  test('vague words have a reference and no value', () => {
    expect(find('The envoy is now in Corvale.')[0]).toMatchObject({ value: null, timex: 'PRESENT_REF' })
  })
})
