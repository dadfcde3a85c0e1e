import { describe, expect, test } from 'vitest'
import { joinIssues, readCodebook } from '../../src/languages/read-codebook.ts'

const entry = {
  slug: 'herring-quota',
  definition: 'How much herring may be caught',
  phrases: ['herring quota', 'catch of ~ herring'],
  example: 'Keshet demands a herring quota.',
}

describe('an entry that can be used', () => {
  test('is an open issue, or one of the fixed list where it is strong', () => {
    expect(readCodebook([entry], 'ours.yaml')).toEqual({
      issues: [{ ...entry, slug: 'other:herring-quota', strong: false, general: false }],
      problems: [],
    })
    expect(readCodebook([{ ...entry, strong: true }], 'ours.yaml').issues[0]?.slug).toBe('herring-quota')
  })
  test('replaces one of the same slug, open or not', () => {
    const { issues } = readCodebook([entry], 'a.yaml')
    const { issues: again } = readCodebook([{ ...entry, strong: true, phrases: ['herring'] }], 'b.yaml')
    expect(joinIssues(issues, again).map((i) => [i.slug, i.phrases])).toEqual([
      ['herring-quota', ['herring']],
    ])
  })
})

describe('what is wrong is told by file and entry', () => {
  test.each([
    ['slug: x', 'ours.yaml: this is no list of issues'],
    [['herring'], 'ours.yaml, entry 1: this is no entry'],
    [[{ ...entry, slug: 'Herring Quota' }], 'entry 1 (Herring Quota): “slug” must be a short name'],
    [[entry, { ...entry, slug: 'cod', phrases: [] }], 'entry 2 (cod): “phrases” is missing'],
    [[{ ...entry, phrases: [7] }], '“phrases” holds something that is no text'],
    [[{ ...entry, phrases: ['~ herring'] }], '“~ herring” begins or ends with “~”'],
    [[{ ...entry, phrases: ['co*'] }], '“co*” is no beginning of a word'],
    [[{ ...entry, example: '' }], '“example” is missing'],
    [[{ ...entry, words: [] }], '“words” is not known'],
    [[{ ...entry, general: 'yes' }], '“general” must be true or false'],
    [[entry, entry], 'entry 2 (herring-quota): this slug stands twice in the file'],
  ])('%j', (entries, message) => {
    const { problems } = readCodebook(entries, 'ours.yaml')
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(message)
  })
})
