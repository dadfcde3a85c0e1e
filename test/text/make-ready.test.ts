import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { english } from '../../src/languages/en/index.ts'
import { makeReady } from '../../src/text/make-ready.ts'
import { buildArticle } from '../support/build-article.ts'

const ready = (text: string) => makeReady(buildArticle(text), english)
const sentences = (text: string): string[] => ready(text).sentences.map((s) => text.slice(s.start, s.end))

describe('sentences', () => {
  test.each([
    ['an abbreviation before a name', 'He met U.S. Ambassador Lind. They spoke.', 2],
    ['an abbreviation at the end', 'He flew back to the U.S. The talks went on.', 2],
    ['a month cut short', 'It began on Feb. 24 in Sandry. It goes on.', 2],
    ['initials', 'The envoy, T. R. Aske, left. He was tired.', 2],
    ['a title', 'Gen. Dilar Temesh spoke. Mr. Varn did not.', 2],
    ['a full stop inside closing marks', '“We met.” The envoy left.', 2],
    ['a cue behind a question', '“Will it hold?” she asked.', 1],
    ['a number', 'It cost 3.5 million crowns. Nobody paid.', 2],
    ['the network of one letter', 'The minister wrote on X. Aske had left.', 2],
    ['the network of one letter before a title', 'It was posted on X. Mr. Aske had left.', 2],
    ['a letter that counts', 'The terms are in Annex C. Keshet has read it.', 2],
    ['a letter before a word that opens', 'They lost access to X. But the talks went on.', 2],
    ['one initial', 'He spoke to J. Morvane on Monday. X. Aske left.', 2],
    ['initials that are words', 'The envoy met J. A. Morvane. He left.', 2],
    ['a unit behind its number', 'The port cost $5m. It opened at 9am. Nobody came.', 3],
    ['degrees', 'The harbour froze at -5C. Boats stayed.', 2],
    ['an ellipsis in brackets', 'One man was hurt. [...] In the harbour, nobody was.', 3],
  ])('end behind %s', (_, text, count) => {
    expect(sentences(text)).toHaveLength(count)
  })

  test('never cross a paragraph', () => {
    expect(sentences('No full stop here\n\nAnother paragraph')).toEqual([
      'No full stop here',
      'Another paragraph',
    ])
  })
})

describe('words', () => {
  test('are slices of the text, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (noise) => {
        const text = noise.replace(/\n{3,}/g, '\n\n')
        let at = 0
        for (const t of ready(text).tokens) {
          expect(t.start).toBeGreaterThanOrEqual(at)
          expect(text.slice(t.start, t.end)).toBe(t.text)
          at = t.end
        }
      }),
      { numRuns: 60 },
    )
  })

  test.each([
    ['cease-fire', 'NOUN'],
    ['face-to-face', 'ADJ'],
    ['40-day', 'ADJ'],
  ])('joins %s', (word, pos) => {
    const text = `They agreed on a ${word} deal on Tuesday.`
    expect(ready(text).tokens.find((t) => t.text === word)?.pos).toBe(pos)
  })
})

describe('words are cut as they are spoken', () => {
  const words = (text: string) => ready(text).tokens.map((t) => t.text)

  test.each([
    [
      'letters of other alphabets',
      'Türköz Yağmur met Łukasz Brzeń, Žaneta Kovář and Đorđe.',
      'Türköz|Yağmur|met|Łukasz|Brzeń|,|Žaneta|Kovář|and|Đorđe|.',
    ],
    ['letters with marks of their own', 'Zana Kova\u0301r left.', 'Zana|Kova\u0301r|left|.'],
    ['letters of two units', '\u{1d49c}\u{1d4b7} left.', '\u{1d49c}\u{1d4b7}|left|.'],
    ['an abbreviation with its stops', 'Brzeń holds a Ph.D. in law.', 'Brzeń|holds|a|Ph.D.|in|law|.'],
    [
      'a stop behind a small word',
      'That is what they believe in. Nobody left.',
      'That|is|what|they|believe|in|.|Nobody|left|.',
    ],
    ['an owner behind a title', 'Mr. Kovář’s plan failed.', 'Mr.|Kovář|’s|plan|failed|.'],
    ['an owner before a stop', "The plan is Keshet's.", "The|plan|is|Keshet|'s|."],
    ['a short verb', "I'm sure. Here's what they're doing.", "I|'m|sure|.|Here|'s|what|they|'re|doing|."],
    ['a short no', "We won't and cannot go.", "We|wo|n't|and|can|not|go|."],
    ['a letter at the end of a sentence', 'She wrote on X. It helped.', 'She|wrote|on|X|.|It|helped|.'],
    ['inches left alone', 'A board 12 in. long fell.', 'A|board|12|in.|long|fell|.'],
    [
      'no names taken apart',
      "O'Varn and D'Aske left at five o'clock.",
      "O'Varn|and|D'Aske|left|at|five|o'clock|.",
    ],
  ])('%s', (_, text, expected) => {
    expect(words(text).join('|')).toBe(expected)
  })

  test.each([
    ['Yağmur', 'PROPN', 'yağmur'],
    ['Łukasz', 'PROPN', 'łukasz'],
    ['’m', 'AUX', 'be'],
    ['’s', 'PART', "'s"],
  ])('%s is read as %s', (word, pos, lemma) => {
    const found = ready('Yağmur wrote: I’m with Łukasz in Mr. Varn’s house.').tokens.find(
      (t) => t.text === word,
    )
    expect([found?.pos, found?.lemma]).toEqual([pos, lemma])
  })

  test('a sentence may end with a word that looks like an abbreviation', () => {
    expect(sentences('The envoy said no. They left. No. 5 stayed.')).toEqual([
      'The envoy said no.',
      'They left.',
      'No. 5 stayed.',
    ])
  })
})

describe('verb groups', () => {
  test.each([
    ['The minister has not said so.', 'has not said', { negated: true, passive: false, tense: 'past' }],
    ['The ferries will be stopped.', 'will be stopped', { negated: false, passive: true, tense: 'future' }],
    ['The round could be held in May.', 'could be held', { passive: true, modal: 'could', tense: null }],
    ['They want to leave.', 'to leave', { form: 'infinitive', tense: null }],
    ["Vardania's envoy left.", 'left', { form: 'finite', tense: 'past' }],
  ])('reads %s', (text, words, expected) => {
    const group = ready(text).verbs.find((v) => text.slice(v.start, v.end) === words)
    expect(group).toMatchObject(expected)
  })
})

describe('noun phrases', () => {
  test.each([
    ['The Vardanian foreign minister left.', 'The Vardanian foreign minister'],
    ["Keshet's naval command denied the report.", "Keshet's naval command"],
    ['Keshet denied Port Zaril was closed.', 'Keshet'],
  ])('open %s with its first phrase', (text, phrase) => {
    const [first] = ready(text).nouns
    expect(text.slice(first?.start, first?.end)).toBe(phrase)
  })
})

describe('text without a blank', () => {
  test('is no word, and takes no time', () => {
    const { tokens } = ready(`Talks ${"'-".repeat(20_000)} resume.`)
    expect(tokens.map((t) => t.text)).toEqual(['Talks', 'resume', '.'])
    expect(tokens[1]?.start).toBe(40_007)
  })
})
