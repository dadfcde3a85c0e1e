import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotate } from '../../../src/annotate/annotate.ts'
import { languageTold } from '../../../src/annotate/index.ts'
import { english } from '../../../src/languages/en/index.ts'
import { digestOf } from '../../../src/link/digest.ts'
import type { Annotated } from '../../../src/link/linker.ts'
import { storyShelf, type StoryDraft, type StoryShelf } from '../../../src/link/whole/find-stories.ts'
import { nameStories } from '../../../src/link/whole/name-stories.ts'
import { makeReady } from '../../../src/text/make-ready.ts'
import { buildArticle } from '../../support/build-article.ts'

const states = ['Keshet', 'Vardania', 'Lunmark', 'Brannoch']
const language = languageTold(english, [
  {
    told: new Map(states.map((name) => [name, { sort: 'state', name, side: name }] as const)),
    denied: new Set(),
  },
])

const page = (id: string, title: string, text: string): Annotated => {
  const article = buildArticle(text, { id, capture: id, title, publishedAt: '2031-03-05' })
  const ready = makeReady(article, language)
  return { article, digest: digestOf(ready), annotations: annotate(ready, language), origin: id }
}

const talks = page(
  'a-talks',
  'Keshet and Vardania open fishing talks',
  `The governments of Keshet and Vardania opened talks on the herring banks in Sandry on Monday.

Envoys of Keshet and Vardania negotiated for six hours. Keshet offered a quota; Vardania said the talks would go on.

"We want a truce between Vardania and Keshet," said Envoy Ilsa Morvane.`,
)
const clash = page(
  'b-clash',
  'Keshet patrol attacks Vardania trawler',
  `A patrol of Keshet fired on a trawler from Vardania on Tuesday, and Vardania accused Keshet of an attack.

Keshet denied the attack. Vardania said two men were hurt by shots from the Keshet boat.`,
)
const levy = page(
  'c-levy',
  'Lunmark and Brannoch in trade talks over timber levy',
  `The governments of Lunmark and Brannoch held trade talks on the timber levy on Friday.

Lunmark wants the levy gone before the talks with Brannoch go on. Brannoch told the negotiators of Lunmark that it would wait.

A truce at sea is another matter: Keshet and Vardania go on with their talks in Sandry, and mediators of Keshet and Vardania meet again on Monday.`,
)
const match = page(
  'd-match',
  'Keshet beat Vardania in cup semi-final',
  `Keshet beat Vardania by two goals in the semi-final on Sunday. The trainer of Vardania praised Keshet, and the crowd sang.`,
)
const visit = page(
  'e-prices',
  'Herring dearer in Lunmark',
  `Herring costs a third more in Lunmark than a year ago. Shops in Brannoch sell it for less.`,
)
const all = [talks, clash, levy, match, visit]

const shelfOf = (pages: readonly Annotated[]): StoryShelf => {
  const shelf = storyShelf()
  for (const p of pages) shelf.put(p)
  return shelf
}
const storiesOf = (pages: readonly Annotated[]): readonly StoryDraft[] => shelfOf(pages).view()
const byName = (stories: readonly StoryDraft[], name: string): StoryDraft | undefined =>
  stories.find((s) => s.name === name)

describe('stories', () => {
  const stories = storiesOf(all)

  test('are negotiations, each with its pages', () => {
    expect(stories.map((s) => s.name).sort()).toEqual(['Brannoch – Lunmark', 'Keshet – Vardania'])
  })

  test('hold what the same two did to one another', () => {
    expect(byName(stories, 'Keshet – Vardania')?.articles).toContain('b-clash')
  })

  test('hold no match and no market', () => {
    const told = stories.flatMap((s) => s.articles)
    expect(told).not.toContain('d-match')
    expect(told).not.toContain('e-prices')
  })

  test('draw a paragraph of an article about another', () => {
    const sea = byName(stories, 'Keshet – Vardania')
    expect(sea?.articles).toContain('c-levy')
    const [own, ...more] = sea?.paragraphs.filter((p) => p.article === 'c-levy') ?? []
    expect(more).toEqual([])
    expect(levy.article.text.slice(own?.start, own?.end)).toMatch(/^A truce at sea/)
  })

  test('say of each place whose it is', () => {
    const shelf = shelfOf(all)
    shelf.moved()
    const { places } = shelf
    const at = (words: string): readonly string[] =>
      places.at({ article: 'c-levy', start: levy.article.text.indexOf(words), zone: 'body' })
    expect(at('mediators of Keshet')).toEqual([byName(stories, 'Keshet – Vardania')?.id])
    expect(at('Lunmark wants the levy')).toEqual([byName(stories, 'Brannoch – Lunmark')?.id])
    expect(places.of('c-levy')).toHaveLength(2)
    expect(places.of('d-match')).toEqual([])
  })

  test('name one another where they meet on a page', () => {
    const [sea, timber] = [byName(stories, 'Keshet – Vardania'), byName(stories, 'Brannoch – Lunmark')]
    expect(sea?.related).toEqual([timber?.id])
    expect(timber?.related).toEqual([sea?.id])
  })

  test('are the same in any order, in any batches, and where a page comes again', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
        fc.nat({ max: all.length }),
        (shuffled, cut) => {
          const shelf = storyShelf()
          for (const p of shuffled.slice(0, cut)) shelf.put(p)
          shelf.view()
          for (const p of shuffled) shelf.put(p)
          expect(JSON.stringify(shelf.view())).toBe(JSON.stringify(stories))
        },
      ),
      { numRuns: 20 },
    )
  })

  test('keep their id and pages as others arrive', () => {
    const before = storiesOf([talks, clash])
    const sea = byName(stories, 'Keshet – Vardania')
    expect(before.map((s) => s.id)).toEqual([sea?.id])
    for (const id of before[0]?.articles ?? []) expect(sea?.articles).toContain(id)
  })
})

describe('the matter of two', () => {
  const ultimatum = page(
    'f-ultimatum',
    'Brannoch sets Keshet a deadline to accept a truce',
    `Brannoch gave Keshet two weeks to accept a truce at sea, and said that the truce was late.

Keshet told Brannoch that it would negotiate under no threat. Envoy Ilsa Morvane asked for patience in Sandry; Vardania welcomed the day.`,
  )
  const more = ['g', 'h', 'i'].map((id) =>
    page(
      `${id}-round`,
      'Keshet and Vardania go on with truce talks',
      `Keshet and Vardania went on with their truce talks in Sandry. Envoy Ilsa Morvane led the talks between Vardania and Keshet.

A truce between Keshet and Vardania is near, said Envoy Ilsa Morvane.`,
    ),
  )

  test('is told of where a third sets one of them a day', () => {
    const stories = storiesOf([talks, clash, ultimatum, ...more])
    expect(stories.map((s) => s.name)).toEqual(['Keshet – Vardania'])
    expect(stories[0]?.articles).toContain('f-ultimatum')
  })

  test('is not told of where nobody names the other', () => {
    const stories = storiesOf([ultimatum, levy])
    expect(byName(stories, 'Keshet – Vardania')?.articles ?? []).not.toContain('f-ultimatum')
  })
})

describe('names of stories', () => {
  const stories = storiesOf(all)
  const textOf = (id: string): string => all.find((p) => p.article.id === id)?.article.text ?? ''

  test('are given by parties or by words', () => {
    const names = [
      { name: 'Narrow Sea', parties: ['vardania', 'Keshet'], words: [] },
      { name: 'Timber', parties: [], words: ['timber levy'] },
      { name: 'Nothing', parties: ['Lunmark', 'Keshet'], words: [] },
    ]
    const named = nameStories(stories, { names, first: null }, textOf)
    expect(named.map((s) => s.name).sort()).toEqual(['Narrow Sea', 'Timber'])
  })

  test('choose the story to put first, however they are written', () => {
    const first = (asked: string): string | undefined =>
      nameStories(stories, { names: [], first: asked }, textOf)[0]?.name
    expect(first('lunmark BRANNOCH')).toBe('Brannoch – Lunmark')
    expect(first('Keshet')).toBe('Keshet – Vardania')
    expect(first(stories[1]?.id ?? '')).toBe(stories[1]?.name)
  })
})
