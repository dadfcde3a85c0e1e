import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../../src/model/dossier.ts'
import { viewOf } from '../../../src/show/dossier-view.ts'
import { serverAddresses } from '../../../src/show/site/addresses.ts'
import { commitmentsPage } from '../../../src/show/site/commitments/commitments-page.ts'
import { deadlinesPage } from '../../../src/show/site/deadlines/deadlines-page.ts'
import { roundsPage } from '../../../src/show/site/rounds/rounds-page.ts'
import { siteContext, type SitePage } from '../../../src/show/site/site-page.ts'
import { sampleDossier } from '../../support/sample-dossier.ts'

const html = (page: SitePage, more: Partial<Dossier> = {}): string =>
  page.content(siteContext(viewOf({ ...sampleDossier, ...more }), serverAddresses('s-narrow-sea'))).value

describe('the deadlines', () => {
  test('stand with their earlier days struck out, counted from the newest page', () => {
    const text = html(deadlinesPage, { asOf: '2031-08-04' })
    expect(text).toContain('8 August 2031')
    expect(text).toContain('in 4 days')
    expect(text).toMatch(/<del><span class="unseen">no longer: <\/span>2 September 2031<\/del>/)
    expect(text).toContain('ban on its canneries')
    expect(text).toContain('4 August 2031, the day asked for')
  })

  test('say that their day has passed where no page says what became of them, and what a page says', () => {
    const passed = html(deadlinesPage, { asOf: '2031-08-20' })
    expect(passed).toContain('12 days ago')
    expect(passed).toContain('no page says whether it was met')
    const met = sampleDossier.deadlines.map((each) => ({ ...each, status: 'met' }))
    const told = html(deadlinesPage, { asOf: '2031-08-20', deadlines: met })
    expect(told).toContain('<span class="state">met</span>')
    expect(told).not.toContain('no page says whether')
  })

  test('stand once, however many findings tell of their dates', () => {
    const [own] = sampleDossier.deadlines
    if (own === undefined) throw new Error('no deadline')
    const earlier = {
      ...own,
      id: 'de-earlier',
      due: '2031-09-02',
      status: 'replaced',
      replacedBy: '2031-08-08',
    }
    const text = html(deadlinesPage, { deadlines: [earlier, own] })
    expect(text.match(/class="due-day"/g)).toHaveLength(1)
    expect(text).toContain('id="f-de-earlier"')
    expect(text).toContain('/line/f-de-earlier')
  })
})

describe('the commitments', () => {
  const [own] = sampleDossier.commitments
  if (own === undefined) throw new Error('no commitment')

  test('show what came of what was promised, where both are known', () => {
    const delivered = { ...own, quantity: 120, delivered: 30, status: 'partly done' as const }
    const text = html(commitmentsPage, { commitments: [delivered] })
    expect(text).toContain('30 of 120')
    expect(text).toContain('class="came" width="25%"')
    const unknown = html(commitmentsPage, { commitments: [{ ...own, delivered: null, deliveries: [] }] })
    expect(unknown).not.toContain('class="came"')
    expect(unknown).toContain('no delivery told of')
  })

  test('give both sides where one calls it broken', () => {
    const account = { by: 'ac-keshet', knownFrom: '2031-08-02', evidence: own.evidence }
    const accounts = [
      { ...account, status: 'broken' as const },
      { ...account, status: 'done' as const, by: 'ac-vardania' },
    ]
    const text = html(commitmentsPage, { commitments: [{ ...own, status: 'disputed', accounts }] })
    expect(text).toContain('Broken or disputed')
    expect(text).toContain('as Keshet says')
    expect(text).toContain('as Vardania says')
  })
})

describe('the rounds', () => {
  test('stand with where they are on the day in front', () => {
    const text = html(roundsPage, { asOf: '2031-08-04' })
    expect(text).toMatch(/Ahead <span class="count">1</)
    expect(text).toContain('in 2 to 3 days')
    expect(html(roundsPage, { asOf: '2031-08-20' })).toContain('no page says whether it was held')
  })

  test('show a day that was moved with both dates', () => {
    const meetings = sampleDossier.meetings.map((each) => ({
      ...each,
      history: each.history.map((step) => ({ ...step, kind: 'moved' as const, from: '2031-08-01' })),
    }))
    expect(html(roundsPage, { meetings })).toMatch(
      /<del><span class="unseen">no longer: <\/span>1 August 2031<\/del> to <strong>/,
    )
  })
})
