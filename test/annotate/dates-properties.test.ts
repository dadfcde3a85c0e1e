import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dates } from '../../src/annotate/dates/index.ts'
import { nothing } from '../../src/annotate/annotate.ts'
import { isRealDay, parseEdtf } from '../../src/kit/calendar.ts'
import { english } from '../../src/languages/en/index.ts'
import type { DateAnnotation } from '../../src/model/annotation.ts'
import { makeReady } from '../../src/text/make-ready.ts'
import { buildArticle } from '../support/build-article.ts'

// One date of EDTF, with X for digits that are not known, and hours with their zone.
const single =
  /^(?:\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(?:0[1-9]|1[0-2]|2[1-4]|3[3-6]|4[01])(?:-(?:\d\d))?)?(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-]\d\d:\d\d)?)?$/
const duration = /^P(?=[\dTX])(?:(?:\d+(?:\.\d+)?|X)[YMWD])*(?:T(?:(?:\d+(?:\.\d+)?|X)[HMS])+)?$/

const isSingle = (value: string): boolean => {
  if (!single.test(value)) return false
  const day = /^(\d{4}|XXXX)-(\d\d)-(\d\d)/.exec(value)
  return !day || isRealDay(day[1] === 'XXXX' ? 2000 : Number(day[1]), Number(day[2]), Number(day[3]))
}

const isOrdered = (from: string, to: string): boolean => {
  if (from.includes('X') || to.includes('X')) return true
  const [a, b] = [parseEdtf(from), parseEdtf(to)]
  return !!a && !!b && 'extent' in a && 'extent' in b && (a.extent.first ?? 0) <= (b.extent.last ?? 0)
}

const isInterval = (value: string): boolean => {
  const [from = '', to = '', more] = value.split('/')
  if (more !== undefined) return false
  if (from === 'R') return duration.test(to)
  if (from === '..' || to === '..') return isSingle(from === '..' ? to : from)
  if (duration.test(from)) return duration.test(to)
  return isSingle(from) && isSingle(to) && isOrdered(from, to)
}

const isValid = (value: string): boolean => {
  const list = /^\[(.*)\]$/.exec(value)
  if (list) return (list[1] ?? '').split(',').every((v) => isSingle(v) || isInterval(v))
  return value.includes('/') ? isInterval(value) : isSingle(value) || duration.test(value)
}

const words = [...english.dates.openers, ...english.dates.ended, ...english.dates.ageAfter]
const timeWord = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(...words).map((w) => w.charAt(0).toUpperCase() + w.slice(1)),
  fc.integer({ min: 0, max: 2100 }).map(String),
  fc.constantFrom(
    '24:00',
    '12:60',
    '0 a.m.',
    '13 p.m.',
    '31',
    'Feb. 29',
    '30 February',
    '2031-02-30',
    '1998-99',
    '2031-13',
  ),
  fc.constantFrom(
    'of',
    'to',
    '-',
    '–',
    'and',
    'or',
    ',',
    'years',
    'days',
    'ago',
    'later',
    'ended',
    "'s",
    'in',
    'on',
    'said',
    'will',
  ),
)
const sentence = fc.array(timeWord, { minLength: 1, maxLength: 14 }).map((list) => `${list.join(' ')}.`)
const text = fc.oneof(
  sentence,
  fc.array(sentence, { maxLength: 4 }).map((s) => s.join('\n\n')),
  fc.string(),
)
const day = fc.constantFrom(
  null,
  '2031-04-09',
  '2032-02-29',
  '2031-12-31',
  '2031-01-01',
  '0001-01-01',
  '9999-12-31',
)

const find = (body: string, publishedAt: string | null): readonly DateAnnotation[] =>
  dates.annotate(makeReady(buildArticle(body, { publishedAt }), english), nothing, english)

describe('any text of time words', () => {
  test('gives spans inside the text, in order, and values of EDTF', () => {
    fc.assert(
      fc.property(text, day, (body, publishedAt) => {
        let end = 0
        for (const d of find(body, publishedAt)) {
          const [span] = d.spans
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          expect(d.text).toBe(body.slice(span.start, span.end))
          end = span.end
          if (d.value !== null) expect([d.text, d.value, isValid(d.value)]).toEqual([d.text, d.value, true])
        }
        expect(end).toBeLessThanOrEqual(body.length)
      }),
      { numRuns: 400 },
    )
  })
})
