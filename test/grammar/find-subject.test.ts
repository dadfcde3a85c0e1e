import { describe, expect, test } from 'vitest'
import { findSubject, findSubjectAfter } from '../../src/grammar/find-subject.ts'
import { english } from '../../src/languages/en/index.ts'
import { makeReady } from '../../src/text/make-ready.ts'
import { buildArticle } from '../support/build-article.ts'

// The subject of the verb group that ends with a word, as text.
const subjectOf = (
  text: string,
  verb: string,
  find: typeof findSubject | typeof findSubjectAfter,
): string | null => {
  const ready = makeReady(buildArticle(text), english)
  const group = ready.verbs.find((v) => ready.tokens[v.head]?.text === verb)
  const subject = group ? find(ready, group) : null
  return subject ? text.slice(subject.start, subject.end) : null
}

const before: readonly (readonly [rule: string, text: string, verb: string, subject: string | null])[] = [
  ['stands right before its verb', 'Ilsa Morvane said the ferries would sail.', 'said', 'Ilsa Morvane'],
  [
    'stands past an apposition',
    'Ilsa Morvane, the chief envoy, said the ferries would sail.',
    'said',
    'Ilsa Morvane',
  ],
  [
    'stands past a who-clause',
    'Omar Lind, a senior analyst at Strandwatch, who follows the talks, told reporters little.',
    'told',
    'Omar Lind',
  ],
  [
    'is what "who" takes up',
    'Omar Lind, who follows the talks, told reporters little.',
    'follows',
    'Omar Lind',
  ],
  [
    'is that of the main clause for what trails it',
    'Lind said that their case was weak, adding that he would appeal.',
    'adding',
    'Lind',
  ],
  [
    'is that of the main clause past a clause without "that"',
    'Morvane said Brannoch was reading the map, criticizing the council.',
    'criticizing',
    'Morvane',
  ],
  [
    'stands behind an inverted verb',
    '“We wait,” said Morvane, noting that Fenn was late.',
    'noting',
    'Morvane',
  ],
  [
    'is no part of a clause with a modal',
    'Renholt hoped that experts could look at maps but said little.',
    'said',
    'Renholt',
  ],
  [
    'is not what is done to something else',
    'Keshet waits until a truce is signed and maintains patrols.',
    'maintains',
    'Keshet',
  ],
  [
    'begins behind "that" of its clause',
    'Two boats sank in attacks that officials said were planned.',
    'said',
    'officials',
  ],
  ['stands behind "after"', 'The guild met days after the mayor announced a levy.', 'announced', 'the mayor'],
  [
    'takes no time into its list',
    "On Friday, Vardania's envoy and Keshet's council said little.",
    'said',
    "Vardania's envoy and Keshet's council",
  ],
  [
    'stands before what dashes set off',
    'Officials from the coast states — Vardania, Keshet, and Sundre — warned the council.',
    'warned',
    'Officials from the coast states',
  ],
  [
    'stands before what its owner opens',
    "During the Sandry talks on Wednesday, Aldric Fenn, Vardania's chief envoy, stated his aims.",
    'stated',
    'Aldric Fenn',
  ],
  [
    'keeps the members that it lists',
    'Local media including the Herald have reported little.',
    'reported',
    'Local media including the Herald',
  ],
  ['stands past a time', 'Aldric Fenn on Tuesday rejected the plan.', 'rejected', 'Aldric Fenn'],
  ['stands past an adverb', 'Keshet also rejected the plan.', 'rejected', 'Keshet'],
  [
    'is the whole of a list',
    'Vardania, Keshet and Sundre signed the pact.',
    'signed',
    'Vardania, Keshet and Sundre',
  ],
  ['is shared by a second verb', 'Fenn met the envoys and rejected the plan.', 'rejected', 'Fenn'],
  [
    'stands before the mark that opens with the verb',
    'Keshet said the crews had left and that it “regrets the delay” in Oslan.',
    'regrets',
    'it',
  ],
  ['is borrowed by a participle', 'Fenn left the hall, saying nothing.', 'saying', 'Fenn'],
]

describe('the subject before a verb', () => {
  test.each(before)('%s › %s', (_, text, verb, subject) => {
    expect(subjectOf(text, verb, findSubject)).toBe(subject)
  })
})

const after: readonly (readonly [rule: string, text: string, verb: string, subject: string | null])[] = [
  ['follows at once', '“We will sail,” said Ilsa Morvane.', 'said', 'Ilsa Morvane'],
  ['takes what "of" adds', '“We will sail,” said the head of the guild.', 'said', 'the head of the guild'],
  ['is never a time', '“We will sail,” she said Tuesday.', 'said', null],
]

describe('the subject behind a verb', () => {
  test.each(after)('%s › %s', (_, text, verb, subject) => {
    expect(subjectOf(text, verb, findSubjectAfter)).toBe(subject)
  })
})
