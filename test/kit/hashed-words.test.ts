import { describe, expect, it } from 'vitest'
import { hashedWords, wordAt } from '../../src/kit/hashed-words.ts'
import { quotedSpans } from '../../src/kit/quoted-spans.ts'
import { sentenceSpans } from '../../src/kit/sentence-spans.ts'
import { shinglesOf, winnow } from '../../src/kit/shingles.ts'
import { wordChange } from '../../src/kit/word-change.ts'

const cut = (text: string, spans: readonly { start: number; end: number }[]): readonly string[] =>
  spans.map(({ start, end }) => text.slice(start, end))

describe('words as numbers', () => {
  it.each([
    ['Keshet’s boats', 'KESHET boats'],
    ['Wéstering, don’t!', 'westering dont'],
    ['cease-fire', 'cease fire'],
    ["the crews' pay", 'the crews pay'],
  ])('%s are the words of %s', (a, b) => {
    expect([...hashedWords(a).hashes]).toEqual([...hashedWords(b).hashes])
  })
  it('stand where they stand', () => {
    const text = '“Vardania’s 84 boats”'
    const { starts, ends } = hashedWords(text)
    expect([...starts].map((start, n) => text.slice(start, ends[n]))).toEqual(['Vardania', '84', 'boats'])
    expect(wordAt({ starts }, 12)).toBe(1)
    expect(wordAt({ starts }, 99)).toBe(3)
  })
  it('reads what is no text', () => {
    expect(hashedWords('\ud800 … 🚢').hashes).toHaveLength(0)
    expect(shinglesOf(hashedWords('').hashes)).toHaveLength(0)
    expect(shinglesOf(hashedWords('one two').hashes)).toHaveLength(1)
  })
  it('winnows neighbours of two lists to one they share', () => {
    const a = Uint32Array.from([9, 4, 7, 1, 8])
    const b = Uint32Array.from([2, 4, 7, 1, 6])
    const held = new Set(winnow(a, 3).map((at) => a[at]))
    expect(winnow(b, 3).some((at) => held.has(b[at]))).toBe(true)
    expect(winnow(new Uint32Array(0), 3)).toEqual([])
  })
})

describe('a light cut', () => {
  it('of sentences, none across a paragraph', () => {
    const text = 'Gen. Orrel left. “We wait.” Nobody asked\n\nRain fell.'
    expect(cut(text, sentenceSpans(text))).toEqual([
      'Gen. Orrel left.',
      '“We wait.”',
      'Nobody asked',
      'Rain fell.',
    ])
    expect(sentenceSpans(text).map(({ opens }) => opens)).toEqual([true, false, false, true])
  })
  it('of quotations, with apostrophes kept apart', () => {
    const text = 'He said “we wait” and "go", then ‘it’s late’.\n\nShe: “No end\n\nto it'
    expect(cut(text, quotedSpans(text))).toEqual(['we wait', 'go', 'it’s late', 'No end'])
  })
  it('of two wordings', () => {
    expect(wordChange('Ninety and 84 came.', 'Ninety and 90 came.')).toEqual({
      before: 'Ninety and',
      was: '84',
      now: '90',
      after: 'came.',
    })
  })
})
