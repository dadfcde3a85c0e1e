import { describe, expect, test } from 'vitest'
import { commitments } from '../../src/link/commitments/index.ts'
import type { Annotated } from '../../src/link/linker.ts'
import type { CommitmentAnnotation, DateAnnotation } from '../../src/model/annotation.ts'
import { plainLook, toldPage, who } from '../support/told-page.ts'

interface Told extends Partial<CommitmentAnnotation> {
  /** The day that the words name. */
  readonly day?: string
  readonly origin?: string
}

const told = (id: string, published: string, { day, origin, ...fields }: Told = {}): Annotated => {
  const span = { start: 0, end: 30 }
  const commitment: CommitmentAnnotation = {
    kind: 'commitment',
    id,
    spans: [span],
    rule: 'commitments/verb',
    parties: [who('Keshet')],
    what: 'free 40 sailors',
    quantity: 40,
    unit: 'sailors',
    per: null,
    status: 'agreed',
    due: null,
    issues: ['prisoners'],
    ...fields,
  }
  const date: DateAnnotation = {
    kind: 'date',
    id: `date-${id}`,
    spans: [{ start: 3, end: 9 }],
    rule: 'dates/day',
    text: 'Friday',
    value: day ?? null,
    timex: null,
    type: 'date',
    anchor: null,
  }
  const text = 'Keshet lets the sailors go on Friday, it says.'
  const found = { commitment: [commitment], date: day === undefined ? [] : [date] }
  return toldPage(id, { text, published, found, origin: origin ?? id })
}

const ledger = (...articles: readonly Annotated[]) => {
  const shelf = commitments.open()
  for (const article of articles) shelf.put(article)
  return shelf.view(plainLook)
}

describe('one line from the first offer to the last delivery', () => {
  const offer = told('a', '2031-03-01', { status: 'offered' })
  const deal = told('b', '2031-03-04')
  const first = told('c', '2031-03-08', { status: 'done', quantity: 15, day: '2031-03-07' })
  const copy = told('d', '2031-03-08', { status: 'done', quantity: 15, day: '2031-03-07' })
  const soFar = told('e', '2031-03-20', { status: 'partly done', quantity: 38 })

  test('joins offer, agreement and what was handed over, whatever the order', () => {
    const [line, ...more] = ledger(soFar, copy, deal, first, offer)
    expect(more).toEqual([])
    expect(line).toMatchObject({ quantity: 40, status: 'partly done', delivered: 38, accounts: [] })
    expect(line?.history.map((h) => h.status)).toEqual(['offered', 'agreed', 'done', 'done', 'partly done'])
    expect(line?.deliveries.map((d) => [d.quantity, d.date, d.soFar, d.evidence.length])).toEqual([
      [15, '2031-03-07', false, 2],
      [38, null, true, 1],
    ])
  })

  test('adds up no deliveries that nobody adds up', () => {
    const second = told('f', '2031-03-12', { status: 'done', quantity: 20, day: '2031-03-11' })
    const [line] = ledger(deal, first, second)
    expect(line).toMatchObject({ status: 'done', delivered: null })
    expect(line?.deliveries).toHaveLength(2)
  })

  test('is done when all of it came, and stays so when a later page tells again of the deal', () => {
    const all = told('g', '2031-03-25', { status: 'partly done' })
    const again = told('h', '2031-04-01')
    expect(ledger(deal, all, again)).toMatchObject([{ status: 'done', delivered: 40 }])
  })

  test('holds the delivery of which of two promises it was for no part of either', () => {
    const other = told('i', '2031-03-05', { quantity: 30, what: 'return 30 sailors' })
    expect(ledger(deal, other, first)).toHaveLength(3)
  })

  test('keeps both sides where it is disputed', () => {
    const disputed = told('j', '2031-03-22', { status: 'disputed' })
    const [line] = ledger(deal, told('k', '2031-03-21', { status: 'done' }), disputed)
    expect(line?.status).toBe('disputed')
    expect(line?.accounts.map((a) => [a.status, a.by])).toEqual([
      ['done', null],
      ['disputed', null],
    ])
  })
})

describe('what counts nothing', () => {
  const plain = { quantity: null, unit: null } as const
  const swap = told('a', '2031-03-01', { ...plain, what: 'prisoner swaps' })
  const exchange = told('b', '2031-03-20', { ...plain, what: 'an exchange of captives' })

  test('is one undertaking by its issue', () => {
    expect(ledger(swap, exchange)).toHaveLength(1)
  })

  test('is one by number and issue, whatever the words', () => {
    const captives = told('e', '2031-03-03', { what: 'let the captives go' })
    expect(ledger(captives, told('f', '2031-03-05', { what: 'release of detained crews' }))).toHaveLength(1)
  })

  test('is another months later, and where a number is given', () => {
    const autumn = told('c', '2031-10-01', { ...plain, what: 'an exchange of captives' })
    expect(ledger(swap, autumn)).toHaveLength(2)
    expect(ledger(swap, told('d', '2031-03-02'))).toHaveLength(2)
  })
})
