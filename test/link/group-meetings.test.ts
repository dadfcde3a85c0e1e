import { describe, expect, test } from 'vitest'
import { dossierOf } from '../support/example.ts'
import { newsPage } from '../support/news-page.ts'
import type { Page } from '../../src/model/page.ts'

const page = (published: string, body: string): Page => newsPage({ published }, body)

describe('meetings across pages', () => {
  test('are one where a planned day slips', () => {
    const d = dossierOf([
      page(
        '2031-03-10',
        'The Vardanian government said Vardania and Keshet will hold a second round of talks in Sandry on Thursday. The Keshti government confirmed the date.',
      ),
      page(
        '2031-03-15',
        'Vardania and Keshet held a second round of talks in Sandry on Friday. The Vardanian government and the Keshti government issued no statement.',
      ),
    ])
    const rounds = d.meetings.filter((m) => m.round === 2)
    expect(rounds).toHaveLength(1)
    expect(rounds[0]).toMatchObject({ status: 'held', date: '2031-03-14' })
    expect(rounds[0]?.history.map((h) => h.date)).toEqual(['2031-03-13', '2031-03-14'])
  })

  test('are two where rounds differ', () => {
    const d = dossierOf([
      page(
        '2031-03-15',
        'Vardania and Keshet held a second round of talks in Sandry on Friday. The Vardanian government and the Keshti government issued no statement.',
      ),
      page(
        '2031-04-11',
        'Vardania and Keshet held a third round of talks in Sandry on Thursday. The Vardanian government and the Keshti government issued no statement.',
      ),
    ])
    expect(d.meetings.map((m) => m.round).sort()).toEqual([2, 3])
  })

  test('are several where another person is met, or one is a call and the other a visit', () => {
    const d = dossierOf([
      page(
        '2031-03-15',
        'Vardanian President Tavi Renholt will hold talks with Keshti Premier Oda Quist on Thursday. Renholt will meet Keshti President Pell Marrin on Thursday. Renholt planned to hold a call with Quist on Thursday.',
      ),
    ])
    const heads = d.meetings.map((m) => m.heads.length)
    expect(heads).toEqual([2, 2, 2])
  })

  test('keep a second day that is given beside the first, and say that both stand', () => {
    const d = dossierOf([
      page(
        '2031-03-10',
        'The Vardanian government said Vardania and Keshet will hold a third round of talks in Sandry on March 13. The Keshti government said Vardania and Keshet will hold a third round of talks in Sandry on March 14.',
      ),
      page(
        '2031-03-15',
        'Vardania and Keshet held a third round of talks in Sandry on Thursday. The Vardanian government and the Keshti government issued no statement.',
      ),
    ])
    const [round] = d.meetings.filter((m) => m.round === 3)
    expect(round?.roundBasis).toBe('stated')
    expect(round?.history.map((h) => [h.kind, h.date, h.from])).toEqual([
      ['scheduled', '2031-03-13', null],
      ['another date', '2031-03-14', '2031-03-13'],
      ['held', '2031-03-13', null],
    ])
    expect(round?.conflicts.map((c) => c.words)).toEqual([
      'announced for two days: 2031-03-13 and 2031-03-14',
    ])
  })

  test('keep the day where a later page says only the week', () => {
    const d = dossierOf([
      page(
        '2031-03-15',
        'Vardania and Keshet held talks in Sandry on March 14. The Vardanian government and the Keshti government issued no statement.',
      ),
      page(
        '2031-03-19',
        'Vardania and Keshet held talks in Sandry last week. The Vardanian government and the Keshti government issued no statement.',
      ),
    ])
    expect(d.meetings.map((m) => m.date)).toEqual(['2031-03-14'])
  })

  test('take how all talks go for no sitting of them, nor what is agreed to follow', () => {
    const d = dossierOf([
      page(
        '2031-03-15',
        'Vardania and Keshet held talks in Sandry on March 14. The Vardanian government and the Keshti government agreed to free the crews, draw up a list, and continue the negotiations.',
      ),
      page(
        '2031-03-16',
        'Vardanian and Keshti clerks waited. The Keshti government was silent. The talks are long. No progress has been made in the negotiations between Vardania and Keshet.',
      ),
    ])
    expect(d.meetings.map((m) => [m.status, m.date]).sort()).toEqual([
      ['held', null],
      ['held', '2031-03-14'],
      ['scheduled', null],
    ])
  })
})
