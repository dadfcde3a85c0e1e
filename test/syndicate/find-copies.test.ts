import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import { findCopies } from '../../src/syndicate/find-copies.ts'
import { buildArticle } from '../support/build-article.ts'

// Sentences that nobody wrote: each word is drawn from a list by number, so that no two paragraphs share a run.
const nouns =
  'boat net quay lamp coat rope herring ferry chart league tide gull anchor barrel crew keeper bell oar dune pier'.split(
    ' ',
  )
const verbs = 'carried watched mended counted turned lifted painted followed answered borrowed'.split(' ')
const prose = (seed: number, sentences: number): string => {
  let state = seed
  const pick = (list: readonly string[]): string => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return list[state % list.length] ?? ''
  }
  return Array.from(
    { length: sentences },
    () =>
      `The ${pick(nouns)} and a ${pick(nouns)} ${pick(verbs)} the ${pick(nouns)} near one ${pick(nouns)} while ${pick(nouns)} ${pick(verbs)} ${pick(nouns)}.`,
  ).join(' ')
}
const story = [1, 2, 3, 4, 5, 6].map((n) => prose(n * 7919, 4))
const article = (
  id: string,
  paragraphs: readonly string[],
  day: string | null = '2031-07-22',
  fields: Partial<Article> = {},
) => buildArticle(paragraphs.join('\n\n'), { id, publishedAt: day, ...fields })
const original = article('a-1', story, '2031-07-20')
const kindOf = (copy: Article) => findCopies([original, copy]).get(copy.id)

describe('copies', () => {
  const quote = prose(99, 2)
  it.each<[string, readonly string[], string | null]>([
    ['the same text', story, 'same'],
    ['the first half of it', story.slice(0, 3), 'same'],
    [
      'two paragraphs that changed places',
      [story[0] ?? '', story[2] ?? '', story[1] ?? '', ...story.slice(3)],
      'same',
    ],
    ['two paragraphs added', [story[0] ?? '', prose(500, 3), ...story.slice(1), prose(501, 3)], 'revised'],
    ['another first paragraph', [prose(600, 4), ...story.slice(1)], 'revised'],
    [
      'three paragraphs inside something else',
      [prose(700, 12), ...story.slice(1, 4), prose(701, 12)],
      'excerpt',
    ],
    ['another story', [prose(800, 12), prose(801, 12)], null],
  ])('%s', (_, paragraphs, kind) => {
    expect(kindOf(article('a-2', paragraphs))?.copyOf?.kind ?? null).toBe(kind)
  })

  it('does not join stories that share a quotation', () => {
    const a = article('a-3', [prose(900, 15), quote])
    const b = article('a-4', [quote, prose(901, 15)])
    expect([...findCopies([a, b]).values()].every((descent) => descent.copyOf === null)).toBe(true)
  })

  it('counts reprints of reprints as one origin, and an excerpt as its own', () => {
    const all = [
      original,
      article('a-5', story, '2031-07-21'),
      article('a-6', [...story, prose(77, 3)], '2031-07-22'),
      article('a-7', [prose(700, 12), ...story.slice(1, 4), prose(701, 12)]),
    ]
    const found = findCopies(all)
    expect(all.map((a) => found.get(a.id)?.origin)).toEqual(['a-1', 'a-1', 'a-1', 'a-7'])
  })

  it('takes the agency for the original where all came out on one day', () => {
    const agency = article('a-9', story, '2031-07-22', { agency: 'AP', sourceKind: 'agency' })
    const paper = article('a-8', story, '2031-07-22', { agency: 'AP' })
    expect(findCopies([paper, agency]).get('a-8')?.copyOf?.article).toBe('a-9')
  })

  it('gives the same answer in every order', () => {
    const all = [
      original,
      article('a-5', story),
      article('a-6', story.slice(0, 4), null),
      article('a-7', [prose(1, 9)]),
      article('a-8', [...story, prose(2, 6)]),
    ]
    const once = [...findCopies(all)].sort()
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        (order) => JSON.stringify([...findCopies(order)].sort()) === JSON.stringify(once),
      ),
    )
  })

  it('reads empty and short texts', () => {
    expect(findCopies([article('a-1', ['']), article('a-2', ['Fog.'])]).size).toBe(2)
    expect(findCopies([]).size).toBe(0)
  })
})
