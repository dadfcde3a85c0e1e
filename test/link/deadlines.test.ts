import { describe, expect, test } from 'vitest'
import { sha256 } from '../../src/kit/hash.ts'
import type { Page } from '../../src/model/page.ts'
import { dossierOf } from '../support/example.ts'

const page = (published: string, body: string): Page => {
  const bytes = new TextEncoder().encode(
    `---\noutlet: Corvale Herald\npublished: ${published}\ntitle: Terms\n---\n\n${body}\n`,
  )
  return {
    id: sha256(bytes),
    source: `${published}.txt`,
    body: bytes,
    hint: 'text',
    capturedAt: null,
    publishedHint: null,
    address: null,
    charset: null,
  }
}

const set = page('2031-03-10', 'Brannochi President Ilsa Morvane set a deadline of May 30 for a truce deal.')
const moved = page(
  '2031-03-28',
  'Brannochi President Ilsa Morvane gave Keshti leader Tavi Renholt a shorter deadline – April 20 – for truce efforts to bear fruit.',
)
const ended = page(
  '2031-04-22',
  'Brannochi President Ilsa Morvane said Renholt had waited. Brannochi President Ilsa Morvane’s April 20 deadline for a truce passed without a word.',
)

describe('deadlines across pages', () => {
  test('are one that was moved where only one page names on whom it lies', () => {
    const found = dossierOf([set, moved]).deadlines
    expect(found.map((d) => [d.due, d.status, d.replacedBy]).sort()).toEqual([
      ['2031-04-20', null, null],
      ['2031-05-30', 'replaced', '2031-04-20'],
    ])
    expect(dossierOf([set]).deadlines.map((d) => [d.due, d.status])).toEqual([['2031-05-30', null]])
  })

  test('a day without its year on a page without a date is the day of that name', () => {
    const bare = page('', 'Brannochi President Ilsa Morvane set a deadline of May 30 for a truce deal.')
    const found = dossierOf([set, bare]).deadlines
    expect(found.map((d) => [d.due, d.history.length])).toEqual([['2031-05-30', 2]])
    expect(dossierOf([bare, set]).deadlines).toEqual(found)
  })

  test('tell that the last date ran out once a page says so', () => {
    const found = dossierOf([set, moved, ended]).deadlines
    expect(found.find((d) => d.due === '2031-04-20')?.status).toBe('lapsed')
    expect(found.find((d) => d.due === '2031-05-30')?.status).toBe('replaced')
  })
})
