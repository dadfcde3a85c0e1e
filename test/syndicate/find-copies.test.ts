import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import { findCopies } from '../../src/syndicate/find-copies.ts'
import { openCopies } from '../../src/syndicate/open-copies.ts'
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
    return list[(state >>> 9) % list.length] ?? ''
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

  const speech = '“The bridge stays open to whoever carries bread across it,” the ferry master said.'
  const house = prose(4242, 3)

  it('says where two reporters quote the same words, and makes them no copies', () => {
    const a = article('a-3', [prose(900, 15), speech], '2031-07-20')
    const b = article('a-4', [`${speech} ${prose(903, 2)}`, prose(901, 15)])
    const found = findCopies([b, a])
    const shared = found.get('a-4')?.sharesQuotations
    expect(shared?.map((each) => each.article)).toEqual(['a-3'])
    expect(shared?.[0]?.quotations.map(({ start, end }) => b.text.slice(start, end))).toEqual([
      'The bridge stays open to whoever carries bread across it',
    ])
    expect(found.get('a-3')?.sharesQuotations).toEqual([])
    expect([...found.values()].map(({ copyOf, origin }) => [copyOf, origin])).toEqual([
      [null, 'a-3'],
      [null, 'a-4'],
    ])
  })

  it.each([
    ['a paragraph of background', [prose(4243, 3)]],
    ['a quotation and a notice', [speech, house]],
  ])('does not join articles that share %s', (_, shared) => {
    const all = [1, 2].map((n) => article(`a-${String(n)}`, [prose(n * 31, 12), ...shared, prose(n * 37, 9)]))
    expect([...findCopies(all).values()].every(({ copyOf }) => copyOf === null)).toBe(true)
  })

  it('learns what a house prints under every text, and still knows a reprint of one', () => {
    const notices = [house, prose(4244, 4)]
    const all = [1, 2, 3, 4, 5, 6].map((n) =>
      article(`a-${String(n)}`, [prose(n * 41, 16), ...notices], `2031-07-0${String(n)}`),
    )
    const reprint = article('a-7', [prose(5 * 41, 16), ...notices], '2031-07-09')
    const found = findCopies([reprint, ...all])
    expect(all.map(({ id }) => found.get(id)?.copyOf)).toEqual(all.map(() => null))
    expect(found.get('a-7')?.copyOf?.article).toBe('a-5')
  })

  it('says what was changed in a revised copy, and whether the order is known', () => {
    const [first = '', second = '', ...rest] = story
    const added = prose(555, 1)
    const copy = article('a-2', [first, `${added} ${second}`, ...rest.slice(0, -1), prose(556, 3)])
    const found = findCopies([original, copy]).get('a-2')?.copyOf
    expect(found?.order).toBe('known')
    const words = found?.changes.map(({ kind, was, now }) => [
      kind,
      was ? original.text.slice(was.start, was.end) : copy.text.slice(now?.start, now?.end),
    ])
    expect(words).toContainEqual(['added', added])
    expect(words?.length).toBeGreaterThan(2)
    const sameDay = article('a-4', [prose(557, 4), ...story.slice(1)], '2031-07-20')
    expect(findCopies([original, sameDay]).get('a-4')?.copyOf?.order).toBe('unknown')
  })

  it('takes words put in another order, or gone from the midst of a sentence, for a revision', () => {
    const lead =
      'Nine ferries left the northern quay on Thursday, after the pilots and the harbour board had met twice.'
    const turned =
      'After the pilots and the harbour board had met twice, nine ferries left the northern quay on Thursday.'
    const shorter = 'Nine ferries left the northern quay on Thursday, after the harbour board had met twice.'
    const first = article('a-3', [lead, ...story], '2031-07-19')
    const kinds = [turned, shorter, lead].map(
      (text) => findCopies([first, article('a-4', [text, ...story])]).get('a-4')?.copyOf?.kind,
    )
    expect(kinds).toEqual(['revised', 'same', 'same'])
    const gone = article('a-5', [
      lead.replace(', after the pilots and the harbour board had met twice', ''),
      ...story,
    ])
    expect(findCopies([first, gone]).get('a-5')?.copyOf?.kind).toBe('revised')
  })

  it('takes an older page that comes late for the origin, after a thousand reprints', () => {
    const copies = openCopies()
    for (let n = 0; n < 1000; n++) copies.put(article(`r-${String(n)}`, story, '2031-07-22'))
    expect(copies.of('r-999')?.origin).toBe('r-0')
    copies.put(article('z-1', [...story, prose(78, 2)], '2031-07-01'))
    expect(['r-0', 'r-500', 'r-999'].map((id) => copies.of(id)?.origin)).toEqual(['z-1', 'z-1', 'z-1'])
    expect(copies.of('r-1000')).toBeNull()
  })

  it('reads empty and short texts', () => {
    expect(findCopies([article('a-1', ['']), article('a-2', ['Fog.'])]).size).toBe(2)
    expect(findCopies([]).size).toBe(0)
  })
})
