import { describe, expect, test } from 'vitest'
import { fieldsToRule } from '../../../src/app/desk/make-rulings.ts'
import type { Article } from '../../../src/model/article.ts'
import { placeMark, placeOfMark } from '../../../src/show/site/addresses.ts'
import { missedForm } from '../../../src/show/site/review/missed-form.ts'

const article: Pick<Article, 'text' | 'zones' | 'capture' | 'part'> = {
  text: 'Keshet said no, no, no.\n\nThe envoy \u202eleft\u202c “Sandry” at noon.',
  zones: [
    { kind: 'caption', text: 'The envoy at Sandry', before: 0 },
    { kind: 'headline', text: 'Sandry talks', before: 0 },
    { kind: 'caption', text: 'Sandry, and Sandry again', before: 0 },
  ],
  capture: 'c'.repeat(64),
  part: 0,
}

const shown = (words: string): string =>
  missedForm(article, {
    review: { token: 't', by: 'Ilsa Morvane', rulings: [], fieldsOf: fieldsToRule, next: null },
    query: { kind: 'texts', words },
    ...{ href: '/article/x', story: '', next: '/article/x', nameOf: (name: string) => name },
  }).value

const fieldIn = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1]?.replaceAll('&quot;', '"') ?? ''

describe('the form for what was missed', () => {
  test.each([
    ['w-12-14', 'body', '1', 'no'],
    ['w-20-22', 'body', '3', 'no'],
    ['wz0-13-19', 'caption', '1', 'Sandry'],
    ['wz2-0-6', 'caption', '2', 'Sandry'],
    ['wz2-12-18', 'caption', '3', 'Sandry'],
    ['wz1-0-6', 'headline', '1', 'Sandry'],
  ])('%s is in the %s, place %s', (mark, zone, occurrence, words) => {
    const html = shown(mark)
    expect(fieldIn(html, 'zone')).toBe(zone)
    expect(fieldIn(html, 'occurrence')).toBe(occurrence)
    expect(JSON.parse(fieldIn(html, 'exact'))).toBe(words)
  })

  test('tells every unit of the words, whatever it is', () => {
    const start = article.text.indexOf('\u202e')
    const end = article.text.indexOf(' at noon')
    const html = shown(`w-${String(start)}-${String(end)}`)
    expect(JSON.parse(fieldIn(html, 'exact'))).toBe('\u202eleft\u202c “Sandry”')
    expect(fieldIn(html, 'exact')).toMatch(/^[ -~]*$/)
  })

  test.each(['', 'w-0-0', 'w-3-7', 'w-16-40', 'w-0-99999', 'wz7-0-3', 'w-7-3', 'nothing'])(
    'asks for the words themselves where “%s” is no place of words in one paragraph',
    (mark) => {
      expect(shown(mark)).toContain('<textarea name="words"')
    },
  )

  test('a place and its mark say the same', () => {
    for (const place of [
      { start: 3, end: 9 },
      { start: 0, end: 4, zoneIndex: 2 },
    ])
      expect(placeOfMark(placeMark(place))).toEqual(place)
  })
})
