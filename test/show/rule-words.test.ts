import { expect, test } from 'vitest'
import { ruleWords } from '../../src/show/rule-words.ts'

test.each([
  ['positions/verdict', 'what a party says of an issue: open, closed, unacceptable'],
  ['statements/quote-then-cue', 'a quotation with the words that attribute it beside it'],
  ['incidents/verb-physical', 'a verb of violence, seizure or arrest, and whom it hit'],
  ['ruling/r-1', 'a person looked at it and decided'],
  ['statements/never-heard-of', 'a verb that tells of speech, with a frame of its own'],
  ['nowhere/none', null],
])('%s in plain words', (rule, words) => {
  expect(ruleWords(rule)).toBe(words)
})
