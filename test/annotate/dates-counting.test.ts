import { describe, expect, test } from 'vitest'
import { nothing } from '../../src/annotate/annotate.ts'
import { dates } from '../../src/annotate/dates/index.ts'
import { english } from '../../src/languages/en/index.ts'
import { makeReady } from '../../src/text/make-ready.ts'
import { buildArticle } from '../support/build-article.ts'
import { markedText } from '../support/marked-text.ts'

// A Wednesday.
const publishedAt = '2031-04-09'

const check = (rows: readonly (readonly [marked: string, values: readonly (string | null)[]])[]): void => {
  test.each(rows)('%s is %j', (marked, values) => {
    const { text, spans } = markedText(marked)
    const found = dates.annotate(makeReady(buildArticle(text, { publishedAt }), english), nothing, english)
    expect(found.map((d) => d.text)).toEqual(spans.map((s) => text.slice(s.start, s.end)))
    expect(found.map((d) => d.value)).toEqual(values)
  })
}

describe('the day that quoted words count from', () => {
  check([
    ['Morvane spoke on ⟦Monday⟧. “We leave ⟦tomorrow⟧,” she said.', ['2031-04-07', '2031-04-08']],
    [
      'Morvane told the guild on ⟦March 2, 2029⟧ that it had failed. Much has changed. “We leave ⟦tomorrow⟧,” she said.',
      ['2029-03-02', '2031-04-10'],
    ],
    [
      `Morvane spoke on ⟦Monday⟧.${' The pier of Keshet is old and its boats are small and few.'.repeat(9)} “We leave ⟦tomorrow⟧,” said Oriel.`,
      ['2031-04-07', '2031-04-10'],
    ],
    [
      'The guild will say more on ⟦May 2⟧. “We leave ⟦tomorrow⟧,” Morvane said.',
      ['2031-05-02', '2031-04-10'],
    ],
  ])
})

describe('what was told before', () => {
  check([
    ['The ferry sank on ⟦Monday⟧. Divers came at ⟦10 a.m.⟧ and left.', ['2031-04-07', '2031-04-07T10:00:00']],
    [
      'Nothing sank since ⟦Monday⟧. Divers came at ⟦10 a.m.⟧ and left.',
      ['2031-04-07', '2031-04-09T10:00:00'],
    ],
    [
      'The envoys will land on ⟦Friday⟧. They will meet at ⟦3 p.m.⟧ in Corvale.',
      ['2031-04-11', '2031-04-11T15:00:00'],
    ],
    [
      'Drones fell from ⟦8 p.m.⟧ Corvale time (⟦5 p.m. GMT⟧) on ⟦April 7⟧.',
      ['2031-04-07T20:00:00', '2031-04-07T17:00:00Z', '2031-04-07'],
    ],
    ['It fell ⟦between 5 p.m. and 7 p.m. on Monday⟧.', ['2031-04-07T17:00:00/2031-04-07T19:00:00']],
    [
      'Exports rose in ⟦March⟧, the most since ⟦September⟧. Sales fell from ⟦a year earlier⟧.',
      ['2031-03', '2030-09', '2030'],
    ],
  ])
})

describe('days that are names', () => {
  check([
    [
      'The siege began on ⟦October 7, 2028⟧. Life in Keshet changed after ⟦October 7⟧.',
      ['2028-10-07', '2028-10-07'],
    ],
    ['The ⟦October 7⟧ attack was long planned. Few forget ⟦October 7⟧.', ['XXXX-10-07', 'XXXX-10-07']],
    ['In the aftermath of ⟦October 7⟧ the guild split.', ['XXXX-10-07']],
    ['The siege began on ⟦April 2, 2028⟧. They met on ⟦April 2⟧.', ['2028-04-02', '2031-04-02']],
  ])
})

describe('which way', () => {
  check([
    ['On ⟦Monday⟧, the mayor, who is ill, received the envoys.', ['2031-04-07']],
    ['Keshet announced plans in ⟦September⟧ to close the pier.', ['2030-09']],
    ['Keshet unveiled plans for ⟦September⟧.', ['2031-09']],
    ['Prices rose in ⟦the twelve months⟧ to ⟦March⟧.', ['P12M', '2031-03']],
    ['Morvane walks along the pier on ⟦Friday⟧. (Oriel Tane/Meridian Photo)', ['2031-04-04']],
    ['Keshet threatened to close the old pier to all ships of the guild on ⟦Friday⟧.', ['2031-04-04']],
    ['Keshet agreed to hold a second round of talks with the guild on ⟦Friday⟧.', ['2031-04-11']],
    ['It was in a statement from the leaders of Keshet, Sandry and Brannoch on ⟦Monday⟧.', ['2031-04-07']],
    ['Keshet had set a deadline for the toll of ⟦July 8⟧.', ['2031-07-08']],
    ['Sandry has closed the pier until at least ⟦June 30⟧.', ['2031-06-30']],
    ['On ⟦Aug. 6⟧ Keshet carried out its boldest raid.', ['2030-08-06']],
    ['The ⟦Sunday⟧ report shows a rift.', ['2031-04-06']],
    ['Oriel Tane quit the guild ⟦late on Sunday⟧, saying it would not listen.', ['2031-04-06']],
  ])
})

describe('lengths and years', () => {
  check([
    ['It was the first round in ⟦half a year⟧.', ['P6M']],
    ['The pier fell in ⟦nineteen ninety-six⟧ and again in ⟦twenty twelve⟧.', ['1996', '2012']],
    ['Some nineteen thousand ships came.', []],
    ['Her book “One More Year” sold well.', []],
    ['The painter Oriel Tane (⟦1839-1906⟧) was born there.', ['1839/1906']],
    ['About a third of that year-over-year gain is lost.', []],
  ])
})
