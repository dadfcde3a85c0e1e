import { describe, expect, test } from 'vitest'
import { dates } from '../../src/annotate/dates/index.ts'
import { nothing } from '../../src/annotate/annotate.ts'
import { english } from '../../src/languages/en/index.ts'
import { makeReady } from '../../src/text/make-ready.ts'
import { buildArticle } from '../support/build-article.ts'
import { markedText } from '../support/marked-text.ts'

// A Wednesday.
const publishedAt = '2031-04-09'

const find = (text: string) =>
  dates.annotate(makeReady(buildArticle(text, { publishedAt }), english), nothing, english)

type Row = readonly [marked: string, values: readonly (string | null)[]]

const check = (rows: readonly Row[]): void => {
  test.each(rows)('%s is %j', (marked, values) => {
    const { text, spans } = markedText(marked)
    const found = find(text)
    expect(found.map((d) => d.text)).toEqual(spans.map((s) => text.slice(s.start, s.end)))
    expect(found.map((d) => d.value)).toEqual(values)
  })
}

describe('what was named before', () => {
  check([
    ['The envoys met on ⟦April 3⟧ and parted ⟦the same day⟧.', ['2031-04-03', '2031-04-03']],
    ['They met on ⟦April 3⟧. ⟦The following day⟧ the port opened.', ['2031-04-03', '2031-04-04']],
    ['They met on ⟦April 3⟧. ⟦Later in the evening⟧ sirens sounded.', ['2031-04-03', '2031-04-03']],
    ['They met on ⟦April 3⟧. ⟦That night⟧ shells fell on Keshet.', ['2031-04-03', '2031-04-03']],
    ['They met on ⟦April 3⟧ after a row ⟦the night before⟧.', ['2031-04-03', '2031-04-02']],
    ['The fleet left in ⟦2029⟧ and returned ⟦that same year⟧.', ['2029', '2029']],
    ['The war began on ⟦March 3⟧, the day before the vote.', ['2031-03-03']],
  ])
})

describe('lengths of time and their words', () => {
  check([
    ['Brannoch must answer within ⟦50 days⟧.', ['P50D']],
    ['Brannoch must answer ⟦within a week⟧ or ⟦within days⟧.', ['P1W', 'PXD']],
    ['The round will last ⟦several weeks⟧.', ['PXW']],
    ['He came ⟦a week⟧ after the summit and gave them ⟦a month⟧ to sign.', ['P1W', 'P1M']],
    ['It took ⟦a week or two⟧ and then ⟦a minute and a half⟧.', ['P1W/P2W', 'PT1M30S']],
    ['Three-quarters of the crew left over ⟦the past day⟧.', ['P1D']],
    ['The ⟦three-year-old⟧ war has ruined the 40-year-old captain.', ['P3Y']],
    ['It is the third vote in as many years.', []],
    ['Work stopped for ⟦the next year or so⟧.', ['2032']],
  ])
})

describe('what comes again', () => {
  check([
    ['Boats sail ⟦every two weeks⟧ and ⟦each July⟧.', ['P2W', 'R/P1Y']],
    ['They pray on ⟦Tuesday nights⟧ and trade on ⟦weekends⟧.', ['R/P1W', 'R/P1W']],
    ['The conservative daily Corvale Herald counts the ⟦daily⟧ toll.', ['P1D']],
  ])
})

describe('portions and fiscal periods', () => {
  check([
    ['Trade grew in ⟦the first three months of 2030⟧.', ['2030-01/2030-03']],
    ['Talks filled ⟦the last week of May 2030⟧.', ['2030-05-25/2030-05-31']],
    ['Keshet Line lost money in ⟦the quarter⟧ ended ⟦March 31⟧.', ['2031-01/2031-03', '2031-03-31']],
    ['It had a ⟦third-quarter⟧ loss.', ['2030-07/2030-09']],
    [
      'Sales fell in ⟦the latest quarter⟧ from ⟦the year-ago period⟧.',
      ['2031-01/2031-03', '2030-01/2030-03'],
    ],
    [
      'In ⟦the second quarter of 2030⟧ it won more than in ⟦the 2029 quarter⟧.',
      ['2030-04/2030-06', '2029-04/2029-06'],
    ],
    ['Ships were built in ⟦2021-2025⟧ and ⟦1998/99⟧.', ['2021/2025', '1998/1999']],
  ])
})

describe('hours', () => {
  check([
    ['They met at ⟦07:15 GMT⟧ and at ⟦5 p.m. CEST⟧.', ['2031-04-09T07:15:00Z', '2031-04-09T17:00:00+02:00']],
    ['Shots were heard at ⟦4 in the morning⟧.', ['2031-04-09T04:00:00']],
    ['The offer ends at ⟦midnight on Friday⟧, he will say.', ['2031-04-11']],
    ['Brannoch won 25-17 and the race took 17:10 in all.', []],
  ])
})

describe('months and feasts beside other words', () => {
  check([
    ['Her ⟦April⟧ report follows the ⟦March⟧ attack.', ['2031-04', '2031-03']],
    ['Morvane met Sandry and Jan Keller.', []],
    ['They met ⟦last Christmas⟧ and ⟦last Oct. 23⟧.', ['2030-12-25', '2030-10-23']],
    ["The union marched on ⟦New Year's Day⟧.", ['2031-01-01']],
    ['She spoke on the programme This Week.', []],
  ])
})

describe('vague words', () => {
  test('have a reference only where they point at a time', () => {
    const refs = (text: string) => find(text).map((d) => [d.text, d.timex])
    expect(refs('Talks may come in the near future.')).toEqual([['the near future', 'FUTURE_REF']])
    expect(refs('He was soon released, soon after he was found.')).toEqual([])
    expect(refs("The port matters in today's world.")).toEqual([['today', 'PRESENT_REF']])
  })
})

describe('which way a day looks', () => {
  check([
    ['Brannoch looks set to stay after the vote on ⟦Sunday⟧ saw it lose seats.', ['2031-04-06']],
    ['They agreed to meet after elections on ⟦Sunday⟧.', ['2031-04-13']],
    ['Keshet should be rewarded, and in ⟦January⟧, ten captains were promoted.', ['2031-01']],
    ['Life is better than it was before ⟦October 6⟧.', ['2030-10-06']],
    ['Keshet must answer before ⟦October 6⟧.', ['2031-10-06']],
    ['By ⟦Saturday morning⟧, rumours were rife in Corvale.', ['2031-04-05']],
    ['Trade was due to begin on ⟦Saturday⟧, but it never did.', ['2031-04-05']],
    ['The mediator died ⟦this Monday⟧.', ['2031-04-07']],
    ['As of ⟦Tuesday⟧, the south pier has no light.', ['2031-04-08']],
    ['The option will be gone after ⟦October⟧.', ['2031-10']],
    ['Her rating remains low since her return to the port in ⟦February⟧.', ['2031-02']],
    ['Brannoch decided to drop the case in ⟦March⟧.', ['2031-03']],
    ['The league agreed to vote in ⟦June⟧.', ['2031-06']],
    [
      'Envoys recalled the attack on Keshet on ⟦October 7⟧ and the raid of ⟦April 2⟧.',
      ['XXXX-10-07', '2031-04-02'],
    ],
    ['She told the Today programme of the year Keshet was born.', []],
  ])
})
