import { describe, expect, test } from 'vitest'
import { clauseEnd, complementAfter, phraseEnd, skipAdjuncts } from '../../src/grammar/find-complement.ts'
import { english } from '../../src/languages/en/index.ts'
import type { ReadyArticle } from '../../src/model/ready.ts'
import { makeReady } from '../../src/text/make-ready.ts'
import { buildArticle } from '../support/build-article.ts'

const readyOf = (text: string): ReadyArticle => makeReady(buildArticle(text), english)
const behind = (ready: ReadyArticle, word: string): number =>
  ready.tokens.findIndex((t) => t.text === word) + 1

const complements: readonly (readonly [
  text: string,
  verb: string,
  kind: string | null,
  content: string | null,
])[] = [
  ['Fenn said on Tuesday that the ferries would sail.', 'said', 'that', 'the ferries would sail'],
  ['Fenn said the ferries would sail.', 'said', 'clause', 'the ferries would sail'],
  ['Keshet offered to return the nets.', 'offered', 'infinitive', 'to return the nets'],
  ['Fenn rejected the new plan.', 'rejected', 'noun', 'the new plan'],
  ['Fenn said: “We will sail.”', 'said', 'quote', '“We will sail.”'],
  [
    'Fenn said the ferries would sail, adding that nobody had won.',
    'said',
    'clause',
    'the ferries would sail',
  ],
  ['Fenn said the ferries would sail, while Keshet kept silent.', 'said', 'clause', 'the ferries would sail'],
  ['Fenn spoke.', 'spoke', null, null],
]

describe('what follows a verb', () => {
  test.each(complements)('%s › %s › %s', (text, verb, kind, content) => {
    const ready = readyOf(text)
    const found = complementAfter(ready, behind(ready, verb), english.statements)
    expect(found?.kind ?? null).toBe(kind)
    expect(found ? text.slice(found.start, found.end) : null).toBe(content)
  })
})

describe('the ends of clauses and phrases', () => {
  const endWord = (
    text: string,
    from: string,
    end: typeof phraseEnd | typeof clauseEnd,
  ): string | undefined => {
    const ready = readyOf(text)
    const [first, sentence] = [behind(ready, from), ready.sentences[0]]
    if (!sentence) return undefined
    const clause = clauseEnd(ready, first, sentence, english.statements)
    return ready.tokens[end === clauseEnd ? clause : phraseEnd(ready, first, clause)]?.text
  }

  test.each([
    ['Fenn said the port was shut; nobody objected.', 'said', ';'],
    ['Fenn said the port was shut, according to the guild.', 'said', ','],
    ['Fenn said the port was shut and warned that it would stay so.', 'said', 'and'],
  ])('a clause ends before what belongs to the sentence around it › %s', (text, from, end) => {
    expect(endWord(text, from, clauseEnd)).toBe(end)
  })

  test('a noun phrase ends before a relative clause', () => {
    expect(endWord('Fenn rejected the plan of the guild, which met in Oslan.', 'rejected', phraseEnd)).toBe(
      ',',
    )
  })

  test('times and places between a verb and its content are skipped', () => {
    const ready = readyOf('Fenn said late Monday in Oslan that the port was shut.')
    const [sentence] = ready.sentences
    expect(sentence && ready.tokens[skipAdjuncts(ready, behind(ready, 'said'), sentence)]?.text).toBe('that')
  })
})
