import fc from 'fast-check'
import { textContent } from 'domutils'
import { parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { cutMarks, markSentences, markStretch, roughSentences } from '../../src/show/html/marked-text.ts'

const text = 'Nets were returned. Mr. Orrel spoke of boats! “Not one,” he said.'
const mark = (start: number, end: number) => ({
  id: `m${String(start)}-${String(end)}`,
  start,
  end,
  roles: ['evidence' as const],
})
const all = { start: 0, end: text.length }

describe('markStretch', () => {
  it('nests a mark inside another', () => {
    expect(markStretch('nets and boats', { start: 0, end: 14 }, [mark(0, 14), mark(5, 8)]).value).toBe(
      '<mark id="m0-14" class="is-evidence">nets <mark id="m5-8" class="is-evidence">and</mark> boats</mark>',
    )
  })

  it('cuts a mark that crosses another, and names the pieces', () => {
    const markup = markStretch('nets and boats', { start: 0, end: 14 }, [mark(0, 8), mark(5, 14)]).value
    expect(markup).toBe(
      '<mark id="m0-8" class="is-evidence">nets <mark id="m5-14" class="is-evidence">and</mark></mark><mark data-of="m5-14" class="is-evidence"> boats</mark>',
    )
    expect(cutMarks(markup)).toEqual(['m5-14'])
  })

  it('keeps the text and gives each mark its own words, however they lie', () => {
    const spans = fc.array(fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 30 })), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(spans, (pairs) => {
        const marks = [
          ...new Map(
            pairs
              .map(([start, length]) => mark(start, Math.min(text.length, start + length)))
              .map((each) => [each.id, each]),
          ).values(),
        ]
        const markup = markSentences(text, all, marks, new Set()).value
        const document = parseDocument(markup)
        expect(textContent(document)).toBe(text)
        for (const { id, start, end } of marks) {
          expect(markup.split(`id="${id}"`)).toHaveLength(2)
          const pieces = [...markup.matchAll(new RegExp(`<mark (?:id|data-of)="${id}" `, 'g'))].map((match) =>
            wordsFrom(markup, match.index),
          )
          expect(pieces.join('')).toBe(text.slice(start, end))
        }
      }),
      { seed: 11 },
    )
  })
})

/** The text of the element that begins at an offset of the markup. */
const wordsFrom = (markup: string, at: number): string => {
  let depth = 0
  let words = ''
  for (const [piece] of markup.slice(at).matchAll(/<\/?mark[^>]*>|<[^>]*>|[^<]+/g)) {
    if (piece.startsWith('<mark')) depth++
    else if (piece.startsWith('</mark')) depth--
    else if (!piece.startsWith('<')) words += textContent(parseDocument(piece))
    if (depth === 0) return words
  }
  return words
}

describe('roughSentences', () => {
  it('parts sentences, not titles', () => {
    expect(roughSentences(text, all, []).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Nets were returned. ',
      'Mr. Orrel spoke of boats! ',
      '“Not one,” he said.',
    ])
  })

  it('does not part inside a mark', () => {
    expect(roughSentences(text, all, [{ start: 10, end: 30 }])).toHaveLength(2)
  })
})
