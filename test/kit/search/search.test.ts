import { describe, expect, test } from 'vitest'
import { bestExcerpt, foundIn } from '../../../src/kit/search/search-highlights.ts'
import { parseSearch, termsIn } from '../../../src/kit/search/search-query.ts'
import { scoreOf, weightOf } from '../../../src/kit/search/search-score.ts'
import { formsIn, searchWords, stemsIn } from '../../../src/kit/search/search-words.ts'

const stems = (text: string): readonly string[] => searchWords(text).map(({ stem }) => stem)
const terms = (text: string): ReturnType<typeof termsIn> => termsIn(parseSearch(text) ?? [])

describe('the words of a text', () => {
  test.each([
    ['Fishing, fished; fishes', ['fish', 'fish', 'fish']],
    ['Šandry’s café', ['sandri', 'cafe']],
    ['A herring is not her', ['a', 'herring', 'is', 'not', 'her']],
    ['Straße und Łódź', ['strass', 'und', 'lodz']],
    ['停戦 협상', ['停', '戦', '협상'.normalize('NFKD')]],
    ['переговоры Ёлка', ['переговоры', 'елка']],
    ['the U.S. cease-fire', ['the', 'u', 's', 'ceas', 'fire']],
  ])('of “%s” are folded and told by their stems', (text, expected) => {
    expect(stems(text)).toEqual(expected)
  })

  test('stand where they stand', () => {
    const text = 'In Šandry’s harbour, 停戦.'
    expect(searchWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'In',
      'Šandry',
      'harbour',
      '停',
      '戦',
    ])
  })

  test('are kept as stems in a row, and as forms where those are others', () => {
    const words = searchWords('Envoys met envoys')
    expect(stemsIn(words)).toBe(' envoi met envoi')
    expect(formsIn(words)).toBe(' =envoys')
  })
})

describe('what is asked for', () => {
  test('words, rows of words, beginnings, alternatives, and what must not be there', () => {
    expect(parseSearch('herring “proximity talks” negotiat* -shelled OR cease-fire')).toEqual([
      {
        all: [
          { kind: 'words', stems: ['herring'] },
          { kind: 'words', stems: ['proxim', 'talk'] },
          { kind: 'beginning', of: 'negotiat' },
        ],
        none: [{ kind: 'words', stems: ['shell'] }],
      },
      { all: [{ kind: 'words', stems: ['ceas', 'fire'] }], none: [] },
    ])
  })

  test.each(['', '  ', '…', '-talks', 'herring OR -talks', '"'])('“%s” asks for nothing', (text) => {
    expect(parseSearch(text)).toBeNull()
  })
})

describe('a score', () => {
  const kept = (title: string, body: string): Parameters<typeof scoreOf>[0] => ({
    title: stemsIn(searchWords(title)),
    body: stemsIn(searchWords(body)),
    marks: '',
  })
  const score = (title: string, body: string, asked: string): number =>
    scoreOf(
      kept(title, body),
      terms(asked).map((term) => ({ term, weight: 1 })),
    )

  test('grows with mentions, more by the first than by the next, and counts words side by side', () => {
    const [none, one, two, three] = ['port', 'quota', 'quota quota', 'quota quota quota'].map((text) =>
      score('', text, 'quota'),
    ) as [number, number, number, number]
    expect(none).toBe(0)
    expect(one).toBeGreaterThan(0)
    expect(two).toBeGreaterThan(one)
    expect(three - two).toBeLessThan(two - one)
  })

  test('is higher for a title, and lower for a long text', () => {
    expect(score('Quota', 'port', 'quota')).toBeGreaterThan(score('Port', 'quota', 'quota'))
    expect(score('', `quota ${'port '.repeat(900)}`, 'quota')).toBeLessThan(score('', 'quota port', 'quota'))
  })

  test('weighs what few texts hold more', () => {
    expect(weightOf(1000)).toBe(1)
    expect(weightOf(10)).toBeGreaterThan(weightOf(100))
  })
})

describe('what was found', () => {
  const text =
    'Envoys met in Sandry. The herring quotas were cut, and quotas for cod too.\n\nNo quota stands.'

  test('is told by the words of the text itself', () => {
    expect(foundIn(text, terms('quota "met in"')).map(({ start, end }) => text.slice(start, end))).toEqual([
      'met in',
      'quotas',
      'quotas',
      'quota',
    ])
  })

  test('is shown in the sentence that holds most of it', () => {
    const best = bestExcerpt(text, terms('quota OR herring'))
    expect(best?.text).toBe('The herring quotas were cut, and quotas for cod too.')
    expect(best?.found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'herring',
      'quotas',
      'quotas',
    ])
    expect(text.slice(best?.start, best?.end)).toBe(best?.text)
  })

  test('is shown across sentences where it stands across, and cut out of long ones at words', () => {
    expect(
      bestExcerpt('They sat in the U.S. Embassy fell silent.', terms('"s embassy"'))?.found,
    ).toHaveLength(1)
    const long = `${'port '.repeat(200)}herring ${'strait '.repeat(200)}`
    const cut = bestExcerpt(long, terms('herring'))
    expect(cut?.text.length).toBeLessThan(400)
    expect(cut?.text).toMatch(/^port (?:port )+herring strait(?: strait)+$/)
  })

  test('is nothing where nothing is', () => {
    expect(bestExcerpt(text, terms('levy'))).toBeNull()
  })
})
