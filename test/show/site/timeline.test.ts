import { describe, expect, test } from 'vitest'
import { viewOf } from '../../../src/show/dossier-view.ts'
import { fileAddresses, serverAddresses } from '../../../src/show/site/addresses.ts'
import { siteContext, type Query } from '../../../src/show/site/site-page.ts'
import { packLane } from '../../../src/show/site/timeline/pack-lane.ts'
import {
  placedBy,
  precisionOf,
  timelineItems,
  type TimelineItem,
} from '../../../src/show/site/timeline/timeline-items.ts'
import { timelinePage } from '../../../src/show/site/timeline/timeline-page.ts'
import { ticksOf, windowFor } from '../../../src/show/site/timeline/time-window.ts'
import { sampleDossier } from '../../support/sample-dossier.ts'

const view = viewOf(sampleDossier)
const page = (query: Query = {}): string =>
  timelinePage.content(siteContext(view, serverAddresses('s-narrow-sea'), query)).value

describe('the timeline', () => {
  test.each([
    ['2031-04-10', 'day'],
    ['2031-04-10T09:00Z', 'day'],
    ['2031-04-10/2031-04-12', 'interval'],
    ['[2031-08-06,2031-08-07]', 'interval'],
    ['2031-04', 'month'],
    ['2031', 'year'],
    ['2031-04~', 'vague'],
    ['../2031-04-10', 'vague'],
    ['2031-22', 'vague'],
    ['XXXX-08-08', 'unknown'],
    [null, 'unknown'],
  ])('takes %s for as exact as it is: %s', (date, precision) => {
    expect(precisionOf(date)).toBe(precision)
  })

  test('draws a month as a month, a choice of days as a stretch, and what was called off crossed out', () => {
    const html = page({ when: 'all' })
    const mark = (id: string): string => html.split(`data-of="f-${id}"`)[1]?.split('</a>')[0] ?? ''
    expect(mark('me-1')).toContain('of-month')
    expect(mark('me-2')).toContain('#shape-rounds')
    expect(mark('me-3')).toContain('of-interval')
    expect(mark('me-3')).toContain('is-planned')
    expect(mark('me-call')).toContain('#shape-off')
  })

  test('says everything that it draws in the list', () => {
    const html = page({ when: 'all' })
    const drawn = [...html.matchAll(/data-of="([^"]+)"/g)].map(([, id = '']) => id)
    expect(drawn.length).toBeGreaterThan(5)
    for (const id of drawn) expect(html).toContain(`id="${id}"`)
    expect(html).toMatch(/<svg class="lanes"[^>]*aria-hidden="true"/)
  })

  test('shows a month alone, and only what may be of it', () => {
    const html = page({ when: '2031-06' })
    expect(html).toContain('id="f-me-1"')
    expect(html).not.toContain('id="f-me-2"')
    expect(html).toContain('<strong>June 2031</strong>')
    expect(html).toContain('/timeline?when=2031-07')
  })

  test('places things by when they became known where that is asked for', () => {
    const items = timelineItems(view)
    const [event, known] = (['event', 'known'] as const).map((clock) =>
      placedBy(items, clock).find(({ id }) => id === 'me-1'),
    )
    expect(event?.when).toBe('2031-06')
    expect(known?.when).toMatch(/^2031-08-\d\d$/)
    expect(page({ clock: 'known' })).toContain('of June 2031')
  })

  test('has no switch that nobody could answer where pages are files', () => {
    const html = timelinePage.content(siteContext(view, fileAddresses(0))).value
    expect(html).not.toContain('data-lift')
    expect(html).toContain('<svg class="lanes"')
  })

  test('puts up with anything in its address', () => {
    for (const when of ['9999', '0000', '0000-01', '2031-99', '2031-02-31', '<b>', '99999'])
      expect(page({ when, clock: when, lane: when, page: '-3' })).not.toContain('NaN')
  })
})

const [statement] = sampleDossier.statements
if (statement === undefined) throw new Error('the sample has no statement')
const { evidence } = statement

const onDay = (id: number, date: string): TimelineItem => ({
  id: String(id),
  part: 'statements',
  lane: 'statements',
  text: 'x',
  words: true,
  status: null,
  state: 'firm',
  date,
  known: null,
  evidence,
})

describe('a lane', () => {
  const items = placedBy(
    Array.from({ length: 9 }, (_, n) => onDay(n, '2031-04-10')),
    'event',
  )
  const window = windowFor('2031-04', items)

  test('sets what is of one day below one another, and counts what finds no room', () => {
    if (window === null) throw new Error('no window')
    const { drawn, counts, rows } = packLane(items, { window, end: 100, rows: 4, labelled: false })
    expect(drawn.map(({ row }) => row)).toEqual([0, 1, 2, 3])
    expect(rows).toBe(4)
    expect(counts.map(({ count, zoom }) => [count, zoom])).toEqual([[5, '2031-04-10']])
  })

  test('is drawn near where few days lie far off', () => {
    const far = placedBy([onDay(99, '1951-01-01'), ...items], 'event')
    const most = windowFor('', far)
    const all = windowFor('all', far)
    expect((most?.to ?? 0) - (most?.from ?? 0)).toBeLessThan(100)
    expect((all?.to ?? 0) - (all?.from ?? 0)).toBeGreaterThan(29_000)
  })

  test.each([3, 20, 45, 90, 300, 900, 20_000])('has a scale of few marks over %i days', (days) => {
    const ticks = ticksOf({ from: 22_000, to: 22_000 + days })
    expect(ticks.length).toBeGreaterThan(0)
    expect(ticks.length).toBeLessThan(16)
  })
})
